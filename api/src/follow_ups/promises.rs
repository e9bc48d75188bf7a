//! Follow-ups that a conversation makes, in the transaction that records it.

use chrono::{DateTime, Duration, Utc};
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    model::{Direction, FollowUp, InlineFollowUp, Kind, Origin, Promise, Status},
    store::{OPEN, visible_to},
};
use crate::{auth::User, error::Result, schema::follow_ups};

/// Adds what is not there yet. A person has one follow-up of the first meeting and one open
/// keep-in-touch follow-up at most; the database decides.
pub(crate) async fn add(conn: &mut AsyncPgConnection, promises: &[Promise]) -> Result<()> {
    if promises.is_empty() {
        return Ok(());
    }
    diesel::insert_into(follow_ups::table)
        .values(promises)
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}

/// Those of `ids` that are there, in this order.
pub(crate) async fn find_all(
    conn: &mut AsyncPgConnection,
    user: User,
    ids: &[Uuid],
) -> Result<Vec<FollowUp>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = visible_to(user).filter(follow_ups::id.eq_any(ids.to_vec()));
    let mut found = query.select(FollowUp::as_select()).load(conn).await?;
    found.sort_by_key(|follow_up| ids.iter().position(|id| *id == follow_up.id));
    Ok(found)
}

/// Closes the open keep-in-touch follow-ups of `people`, whom the account just talked to.
pub(crate) async fn close_rhythm(
    conn: &mut AsyncPgConnection,
    user: User,
    people: &[Uuid],
    talked_at: DateTime<Utc>,
) -> Result<()> {
    let open = follow_ups::table
        .filter(follow_ups::owner_id.eq(user.id))
        .filter(follow_ups::contact_id.eq_any(people))
        .filter(follow_ups::origin.eq(Origin::KeepInTouch))
        .filter(follow_ups::status.eq_any(OPEN))
        .filter(follow_ups::deleted_at.is_null());
    diesel::update(open)
        .set((
            follow_ups::status.eq(Status::Completed),
            follow_ups::completed_at.eq(Some(talked_at.min(Utc::now()))),
            follow_ups::version.eq(follow_ups::version + 1),
            follow_ups::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

impl Promise {
    /// A message to someone met for the first time.
    pub(crate) fn of_first_meeting(user: User, contact_id: Uuid, due_at: DateTime<Utc>) -> Self {
        Self {
            owner_id: user.id,
            id: Uuid::now_v7(),
            contact_id,
            encounter_id: None,
            event_id: None,
            direction: Direction::IOwe,
            kind: Kind::Message,
            origin: Origin::FirstMeeting,
            summary: Default::default(),
            due_at,
        }
    }

    /// What a person sent together with a conversation or a contact.
    pub(crate) fn of_person(
        user: User,
        contact_id: Uuid,
        sent: &InlineFollowUp,
        due_at: DateTime<Utc>,
    ) -> Self {
        Self {
            id: sent.id.unwrap_or_else(Uuid::now_v7),
            direction: sent.direction,
            kind: sent.kind,
            origin: Origin::Manual,
            summary: sent.summary.clone(),
            ..Self::of_first_meeting(user, contact_id, sent.due_at.map_or(due_at, |due| due.0))
        }
    }

    /// The next sign of life, `days` after a conversation.
    pub(crate) fn of_rhythm(
        user: User,
        contact_id: Uuid,
        talked_at: DateTime<Utc>,
        days: i32,
    ) -> Self {
        let due_at = talked_at + Duration::days(days.into());
        Self { origin: Origin::KeepInTouch, ..Self::of_first_meeting(user, contact_id, due_at) }
    }
}
