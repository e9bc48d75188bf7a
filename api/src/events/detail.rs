//! An event with its goals, the people met, the lessons and the follow-ups: one query for each kind.

use chrono::{DateTime, Utc};
use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{
    model::Event,
    shares::{self, Attendee},
    store,
    targets::{self, Target},
};
use crate::{
    auth::{Scope, User},
    encounters::{self, Encounter, EncounterFilter},
    error::Result,
    follow_ups::{self, FollowUp, FollowUpFilter, StatusFilter},
    goals::{self, Goal},
    http::{include::Include, query::Limit},
    lessons::{self, Lesson, LessonFilter},
    reflections::{self, Reflection, ReflectionFilter},
};

/// Rows of each kind; the lists of their own have the rest.
const MOST: Limit = Limit(100);

/// What comes along with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventPart {
    /// The goals with their progress.
    Goals,
    /// The people met there, the latest first.
    People,
    /// The lessons learned there, the newest first.
    Lessons,
    /// The follow-ups that came of it, in every status, by due date.
    FollowUps,
    /// The reflections about it, the newest first.
    Reflections,
    /// Which colleagues go, of the teams that it is shared with.
    Colleagues,
    /// Whom to meet there, and who does.
    Targets,
}

impl EventPart {
    /// What a personal access token needs for it.
    pub(super) const fn scope(&self) -> Scope {
        match self {
            Self::Goals => Scope::ReadGoals,
            Self::People | Self::FollowUps => Scope::ReadContacts,
            Self::Lessons | Self::Reflections => Scope::ReadLessons,
            Self::Colleagues | Self::Targets => Scope::ReadTeams,
        }
    }
}

/// How much of an event is asked for.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct EventParts {
    /// What comes along, at most 100 rows of each kind.
    #[param(value_type = Vec<EventPart>, style = Form, explode = false, inline)]
    pub include: Include<EventPart>,
}

/// Somebody met at an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct MetPerson {
    /// The person.
    pub id: Uuid,
    /// vCard FN; empty for someone whose name is not known.
    pub full_name: String,
    /// What someone without a name is remembered by.
    pub description: String,
    /// vCard ORG.
    pub organization: Option<String>,
    /// vCard TITLE: the job title.
    pub title: Option<String>,
    /// When you talked.
    pub met_at: DateTime<Utc>,
    /// Whether this was the first meeting.
    pub is_new: bool,
    /// The conversation.
    pub encounter_id: Uuid,
    /// What it was about.
    pub summary: String,
}

/// An event, and what was asked for beside it.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventDetail {
    /// The event.
    #[serde(flatten)]
    pub event: Event,
    /// What you want to get out of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goals: Option<Vec<Goal>>,
    /// Whom you met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<MetPerson>>,
    /// What you learned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lessons: Option<Vec<Lesson>>,
    /// What was promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_ups: Option<Vec<FollowUp>>,
    /// How you looked back at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reflections: Option<Vec<Reflection>>,
    /// Which colleagues go, or may go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colleagues: Option<Vec<Attendee>>,
    /// Whom to meet there, and who does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<Target>>,
}

/// One event with the parts asked for.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    wanted: &Include<EventPart>,
) -> Result<EventDetail> {
    let event = store::find(conn, user, id).await?;
    let mut detail = EventDetail {
        event,
        goals: None,
        people: None,
        lessons: None,
        follow_ups: None,
        reflections: None,
        colleagues: None,
        targets: None,
    };
    if wanted.has(EventPart::Goals) {
        detail.goals = Some(goals::store::for_event(conn, user, id).await?);
    }
    if wanted.has(EventPart::People) {
        detail.people = Some(people(conn, user, id).await?);
    }
    if wanted.has(EventPart::Lessons) {
        detail.lessons = Some(lessons(conn, user, id).await?);
    }
    if wanted.has(EventPart::FollowUps) {
        detail.follow_ups = Some(follow_ups(conn, user, id).await?);
    }
    if wanted.has(EventPart::Reflections) {
        detail.reflections = Some(reflections(conn, user, id).await?);
    }
    if wanted.has(EventPart::Colleagues) {
        detail.colleagues = Some(shares::store::attendees(conn, user, id).await?);
    }
    if wanted.has(EventPart::Targets) {
        detail.targets = Some(targets::store::list(conn, user, id).await?);
    }
    Ok(detail)
}

/// The people met at an event; who was talked to twice is there once, with the latest conversation.
pub(super) async fn people(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Vec<MetPerson>> {
    let filter = EncounterFilter { event_id: Some(event), limit: MOST, ..Default::default() };
    let conversations = first(encounters::store::list(conn, user, &filter, None).await?);
    let mut met: Vec<MetPerson> = Vec::new();
    for person in conversations.into_iter().flat_map(people_of) {
        match met.iter_mut().find(|known| known.id == person.id) {
            Some(known) => known.is_new |= person.is_new,
            None => met.push(person),
        }
    }
    Ok(met)
}

fn people_of(encounter: Encounter) -> impl Iterator<Item = MetPerson> {
    let Encounter { id, occurred_at, summary, contacts, .. } = encounter;
    contacts.0.into_iter().map(move |contact| MetPerson {
        id: contact.id,
        full_name: contact.full_name,
        description: contact.description,
        organization: contact.organization,
        title: contact.title,
        met_at: occurred_at,
        is_new: contact.is_new,
        encounter_id: id,
        summary: summary.clone(),
    })
}

/// The lessons learned at an event, the newest first.
pub(super) async fn lessons(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Vec<Lesson>> {
    let filter = LessonFilter { event_id: Some(event), limit: MOST, ..Default::default() };
    Ok(first(lessons::store::list(conn, user, &filter, None).await?))
}

/// The follow-ups that came of an event, in every status.
pub(super) async fn follow_ups(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Vec<FollowUp>> {
    let status = StatusFilter::All;
    let event_id = Some(event);
    let filter = FollowUpFilter { event_id, status, limit: MOST, ..Default::default() };
    Ok(first(follow_ups::store::list(conn, user, &filter, None).await?))
}

/// The reflections about an event, the newest first.
async fn reflections(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Vec<Reflection>> {
    let filter = ReflectionFilter { event_id: Some(event), limit: MOST, ..Default::default() };
    Ok(first(reflections::store::list(conn, user, &filter, None).await?))
}

/// A list's page without the row that only tells of a next one.
fn first<T>(mut rows: Vec<T>) -> Vec<T> {
    rows.truncate(usize::try_from(MOST.0).unwrap_or_default());
    rows
}
