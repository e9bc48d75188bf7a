//! What one wants to know while standing in the room: everything of event mode in one answer.

use actix_web::{
    get,
    web::{Data, Json, Path},
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, Nullable, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{
    detail::{self, MetPerson},
    model::Event,
    shares::{self, Attendee},
    store,
    targets::{self, Target},
};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    follow_ups::FollowUp,
    goals::{self, Goal},
    lessons::Lesson,
    schema::{contacts, encounter_contacts, encounters, events, lessons as lesson_rows},
    statement::{Fragment, fragment},
};

/// How many people met there are shown.
const PEOPLE: i64 = 12;
/// How many lessons learned there are shown.
const LESSONS: i64 = 5;

/// Everything event mode shows.
#[derive(Debug, Serialize, ToSchema)]
pub struct Briefing {
    /// The event.
    pub event: Event,
    /// What you want to get out of it, with the progress so far.
    pub goals: Vec<Goal>,
    /// Whom you met so far, the latest first.
    pub people: Vec<MetPerson>,
    /// What you learned so far.
    pub lessons: Vec<Lesson>,
    /// What was promised here.
    pub follow_ups: Vec<FollowUp>,
    /// Whom you met at earlier events of this series.
    pub met_before: Vec<MetBefore>,
    /// What you learned there.
    pub previous_lessons: Vec<Lesson>,
    /// Which colleagues go, or may go.
    pub colleagues: Vec<Attendee>,
    /// Whom the colleagues want to meet, and who does.
    pub targets: Vec<Target>,
    /// When this was true.
    pub as_of: DateTime<Utc>,
}

/// Somebody met at an earlier event of the series.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = contacts)]
pub struct MetBefore {
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
    /// When you talked last.
    pub last_contacted_at: Option<DateTime<Utc>>,
    /// What is still open between you, the latest due.
    #[diesel(select_expression = open_promise(), select_expression_type = Fragment<Nullable<Text>>)]
    pub open_promise: Option<String>,
}

/// Beside the contact.
fn open_promise() -> Fragment<Nullable<Text>> {
    fragment(
        "(select summary from follow_ups
         where follow_ups.owner_id = contacts.owner_id and contact_id = contacts.id
            and follow_ups.deleted_at is null and status in ('needs_action', 'in_process')
         order by due_at desc, follow_ups.id desc limit 1)",
    )
}

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_briefing);
}

/// Find the briefing of an event.
///
/// The event, its goals, what was captured so far, which colleagues go and whom they want to meet, and whom and what you know
/// from earlier events of the same series or name: all that event mode needs, to be kept for a place without network.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:contacts", "read:events", "read:goals", "read:lessons", "read:teams"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 200, description = "The briefing", body = Briefing),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/briefing")]
async fn find_briefing(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Briefing>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(brief(&mut conn, user, *id).await?))
}

async fn brief(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Briefing> {
    let as_of = Utc::now();
    let found = store::visible_to(user).filter(events::id.eq(id));
    let (event, earlier): (Event, Vec<Uuid>) =
        found.select((Event::as_select(), earlier())).first(conn).await?;
    Ok(Briefing {
        goals: goals::store::for_event(conn, user, id).await?,
        people: detail::people(conn, user, id).await?,
        lessons: detail::lessons(conn, user, id).await?,
        follow_ups: detail::follow_ups(conn, user, id).await?,
        met_before: met_at(conn, user, &earlier).await?,
        previous_lessons: learned_at(conn, user, &earlier).await?,
        colleagues: shares::store::attendees(conn, user, id).await?,
        targets: targets::store::list(conn, user, id).await?,
        event,
        as_of,
    })
}

/// Beside the event: the latest before it of its series, or of its name. No series is the empty text,
/// so an event without one is not the kin of all others without.
fn earlier() -> Fragment<Array<SqlUuid>> {
    fragment(
        "array(select before.event_id from participations before
            join events kin on kin.id = before.event_id
            where before.account_id = participations.account_id
                and before.starts_at < participations.starts_at and kin.deleted_at is null
                and (kin.summary = events.summary or kin.series = nullif(events.series, ''))
            order by before.starts_at desc, before.event_id desc limit 20)",
    )
}

/// The people met at these events, with what is still open between you.
async fn met_at(
    conn: &mut AsyncPgConnection,
    user: User,
    earlier: &[Uuid],
) -> Result<Vec<MetBefore>> {
    let there = encounter_contacts::table
        .inner_join(
            encounters::table.on(encounters::owner_id
                .eq(encounter_contacts::owner_id)
                .and(encounters::id.eq(encounter_contacts::encounter_id))),
        )
        .filter(encounters::owner_id.eq(user.id))
        .filter(encounters::deleted_at.is_null())
        .filter(encounters::event_id.eq_any(earlier))
        .select(encounter_contacts::contact_id);
    let people = contacts::table
        .filter(contacts::owner_id.eq(user.id))
        .filter(contacts::deleted_at.is_null())
        .filter(contacts::archived_at.is_null())
        .filter(contacts::id.eq_any(there))
        .order((contacts::last_contacted_at.desc().nulls_last(), contacts::id.desc()))
        .limit(PEOPLE);
    Ok(people.select(MetBefore::as_select()).load(conn).await?)
}

/// What was learned at these events, the newest first.
async fn learned_at(
    conn: &mut AsyncPgConnection,
    user: User,
    earlier: &[Uuid],
) -> Result<Vec<Lesson>> {
    let query = lesson_rows::table
        .filter(lesson_rows::owner_id.eq(user.id))
        .filter(lesson_rows::deleted_at.is_null())
        .filter(lesson_rows::event_id.eq_any(earlier))
        .order((lesson_rows::learned_at.desc(), lesson_rows::id.desc()))
        .limit(LESSONS);
    Ok(query.select(Lesson::as_select()).load(conn).await?)
}
