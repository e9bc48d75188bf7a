//! A contact with its conversations, follow-ups and lessons: one more query for each kind.

use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{model::Contact, store};
use crate::{
    auth::{Scope, User},
    encounters::{self, Encounter, EncounterFilter},
    error::Result,
    follow_ups::{self, FollowUp, FollowUpFilter, StatusFilter},
    http::{include::Include, query::Limit},
    lessons::{self, Lesson, LessonFilter},
};

/// Rows of each kind; the lists of their own have the rest.
const MOST: Limit = Limit(100);

/// What comes along with a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContactPart {
    /// The conversations, the newest first.
    Encounters,
    /// The follow-ups in every status, by due date.
    FollowUps,
    /// The lessons learned from them, the newest first.
    Lessons,
}

impl ContactPart {
    /// What a personal access token needs for it.
    pub(super) const fn scope(&self) -> Scope {
        match self {
            Self::Encounters | Self::FollowUps => Scope::ReadContacts,
            Self::Lessons => Scope::ReadLessons,
        }
    }
}

/// How much of a contact is asked for.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ContactParts {
    /// What comes along, at most 100 rows of each kind.
    #[param(value_type = Vec<ContactPart>, style = Form, explode = false, inline)]
    pub include: Include<ContactPart>,
}

/// A contact, and what was asked for beside it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContactDetail {
    /// The person.
    #[serde(flatten)]
    pub contact: Contact,
    /// The conversations with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encounters: Option<Vec<Encounter>>,
    /// What was promised between you.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_ups: Option<Vec<FollowUp>>,
    /// What was learned from them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lessons: Option<Vec<Lesson>>,
}

/// One contact with the parts asked for.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    parts: &Include<ContactPart>,
) -> Result<ContactDetail> {
    let contact = store::find(conn, user, id).await?;
    let mut detail = ContactDetail { contact, encounters: None, follow_ups: None, lessons: None };
    let contact_id = Some(id);
    if parts.has(ContactPart::Encounters) {
        let filter = EncounterFilter { contact_id, limit: MOST, ..Default::default() };
        detail.encounters = Some(first(encounters::store::list(conn, user, &filter, None).await?));
    }
    if parts.has(ContactPart::FollowUps) {
        let status = StatusFilter::All;
        let filter = FollowUpFilter { contact_id, status, limit: MOST, ..Default::default() };
        detail.follow_ups = Some(first(follow_ups::store::list(conn, user, &filter, None).await?));
    }
    if parts.has(ContactPart::Lessons) {
        let filter = LessonFilter { contact_id, limit: MOST, ..Default::default() };
        detail.lessons = Some(first(lessons::store::list(conn, user, &filter, None).await?));
    }
    Ok(detail)
}

/// A list's page without the row that only tells of a next one.
fn first<T>(mut rows: Vec<T>) -> Vec<T> {
    rows.truncate(usize::try_from(MOST.0).unwrap_or_default());
    rows
}
