//! The queries. Every one starts at who sees the pitch; of what colleagues say, its owner sees all and
//! they what they said themselves.

use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{BigInt, Bool, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Feedback, FeedbackChange, NewFeedback, Position};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{json::Row, precondition::Precondition},
    pitches::store::find as find_pitch,
    schema::pitch_feedback as feedback,
    statement::statement,
};

/// What was said about a pitch, the latest first; one row more than the page holds, so that the caller
/// sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    limit: i64,
    after: Option<Position>,
) -> Result<Vec<Feedback>> {
    find_pitch(conn, user, pitch).await?;
    read(conn, user, pitch, None, after, limit + 1).await
}

/// One of it.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
) -> Result<Feedback> {
    find_pitch(conn, user, pitch).await?;
    known(conn, user, pitch, id).await
}

async fn known(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
) -> Result<Feedback> {
    read(conn, user, pitch, Some(id), None, 1).await?.pop().ok_or(Error::NotFound)
}

async fn read(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Option<Uuid>,
    after: Option<Position>,
    limit: i64,
) -> Result<Vec<Feedback>> {
    let (created_at, last) = after.unzip();
    let rows = statement(include_str!("feedback.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(pitch)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<Nullable<Timestamptz>, _>(created_at)
        .bind::<Nullable<SqlUuid>, _>(last)
        .bind::<BigInt, _>(limit)
        .load::<Row<Feedback>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// Adds feedback. `None` if the person gave one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    new: &NewFeedback,
) -> Result<Option<Feedback>> {
    transaction(conn, async |conn| {
        if find_pitch(conn, user, pitch).await?.own {
            return Err(Error::Forbidden(
                "Feedback comes from colleagues. Note yours to a practice.",
            ));
        }
        let added = diesel::insert_into(feedback::table)
            .values((
                feedback::pitch_id.eq(pitch),
                feedback::id.eq(id),
                feedback::author_id.eq(user.id),
                new,
            ))
            .on_conflict((feedback::pitch_id, feedback::id))
            .do_nothing()
            .execute(conn)
            .await?;
        let given = known(conn, user, pitch, id).await?;
        Ok((added > 0).then_some(given))
    })
    .await
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
    new: &NewFeedback,
) -> Result<Feedback> {
    transaction(conn, async |conn| {
        let before = own(conn, user, pitch, id).await?;
        let changed = diesel::update(writable(pitch, id, precondition))
            .set((new, feedback::version.eq(feedback::version + 1), feedback::updated_at.eq(now)))
            .execute(conn)
            .await?;
        touched(&before, changed)?;
        known(conn, user, pitch, id).await
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
    change: &FeedbackChange,
) -> Result<Feedback> {
    transaction(conn, async |conn| {
        let before = own(conn, user, pitch, id).await?;
        let changed = diesel::update(writable(pitch, id, precondition))
            .set((
                change,
                feedback::version.eq(feedback::version + 1),
                feedback::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        touched(&before, changed)?;
        known(conn, user, pitch, id).await
    })
    .await
}

/// Deletes feedback for good.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let before = own(conn, user, pitch, id).await?;
        let deleted = diesel::delete(writable(pitch, id, precondition)).execute(conn).await?;
        touched(&before, deleted)
    })
    .await
}

/// What `user` said; the owner of the pitch sees it, and does not change it.
async fn own(conn: &mut AsyncPgConnection, user: User, pitch: Uuid, id: Uuid) -> Result<Feedback> {
    let feedback = find(conn, user, pitch, id).await?;
    if feedback.own {
        return Ok(feedback);
    }
    Err(Error::Forbidden("Only the one who gave the feedback changes it."))
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(pitch: Uuid, id: Uuid, precondition: &Precondition) -> _ {
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    feedback::table
        .filter(feedback::pitch_id.eq(pitch))
        .filter(feedback::id.eq(id))
        .filter(feedback::version.eq_any(versions).or(any))
}

fn touched(before: &Feedback, rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::PreconditionFailed(before.version)) } else { Ok(()) }
}
