//! The queries. Every one starts at the account.

use chrono::{DateTime, Utc};
use diesel::{dsl::now, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Attendance, NewParticipation, Participation, ParticipationChange, Reply};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    events::{EventRow, store::visible_to},
    goals,
    http::precondition::Precondition,
    notifications::tell,
    schema::{events, participations},
};

/// The participation of `user` in an event outside the trash.
pub(in crate::events) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Participation> {
    let query = visible_to(user).filter(events::id.eq(event));
    Ok(query.select(Participation::as_select()).first(conn).await?)
}

/// Adds the participation in a new event.
pub(in crate::events) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    event: &EventRow,
    new: &NewParticipation,
) -> Result<Participation> {
    let participation = diesel::insert_into(participations::table)
        .values((
            participations::account_id.eq(user.id),
            participations::event_id.eq(event.id),
            participations::starts_at.eq(event.starts_at),
            new,
        ))
        .returning(Participation::as_returning())
        .get_result(conn)
        .await;
    Ok(participation?)
}

/// Replaces what a client may write.
pub(in crate::events) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    precondition: &Precondition,
    new: &NewParticipation,
) -> Result<Participation> {
    let attended = new.attendance == Attendance::Attended;
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, event, precondition, attended))
            .set((
                new,
                participations::version.eq(participations::version + 1),
                participations::updated_at.eq(now),
            ))
            .returning(Participation::as_returning())
            .get_result(conn)
            .await
            .optional()?;
        let changed = found_or_missed(conn, user, event, precondition, changed).await?;
        intend(conn, user, &changed).await?;
        Ok(changed)
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    precondition: &Precondition,
    change: &ParticipationChange,
) -> Result<Participation> {
    let attended = change.attendance == Some(Attendance::Attended);
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, event, precondition, attended))
            .set((
                change,
                participations::version.eq(participations::version + 1),
                participations::updated_at.eq(now),
            ))
            .returning(Participation::as_returning())
            .get_result(conn)
            .await
            .optional()?;
        let changed = found_or_missed(conn, user, event, precondition, changed).await?;
        if change.response.is_some() {
            intend(conn, user, &changed).await?;
        }
        Ok(changed)
    })
    .await
}

/// The first yes or maybe to a colleague's event brings the two usual goals along, and tells them.
async fn intend(conn: &mut AsyncPgConnection, user: User, answered: &Participation) -> Result<()> {
    let goes = matches!(answered.response, Reply::Accepted | Reply::Tentative);
    if goes && answered.invited {
        goals::of_event::insert_first(conn, user, answered.event_id).await?;
        tell::event_answered(conn, user.id, answered.event_id).await?;
    }
    Ok(())
}

/// The row to write, if it is visible and has an accepted version; with `attended` only once the
/// event has started.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, event: Uuid, precondition: &Precondition, attended: bool) -> _ {
    let account_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let early: diesel::dsl::AsExprOf<bool, Bool> = (!attended).into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    participations::table
        .filter(participations::account_id.eq(account_id))
        .filter(participations::event_id.eq(event))
        .filter(participations::version.eq_any(versions).or(any))
        .filter(
            participations::event_id.eq_any(
                events::table
                    .filter(events::id.eq(event))
                    .filter(events::deleted_at.is_null())
                    .filter(events::starts_at.le(now).or(early))
                    .select(events::id),
            ),
        )
}

/// What a write of one row returned; if it touched none, why.
async fn found_or_missed(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    precondition: &Precondition,
    row: Option<Participation>,
) -> Result<Participation> {
    if let Some(row) = row {
        return Ok(row);
    }
    let found = visible_to(user).filter(events::id.eq(event));
    let found = found.select((participations::version, participations::starts_at));
    let (version, starts_at): (i32, DateTime<Utc>) = found.first(conn).await?;
    if precondition.accepts(version) && starts_at > Utc::now() {
        return Err(too_early("attendance"));
    }
    Err(Error::PreconditionFailed(version))
}

/// Nobody was at an event that has not started; `path` is the member that says so.
pub(in crate::events) fn too_early(path: &str) -> Error {
    Error::field(path, "not_started", "Nobody can have been there before the event starts.")
}
