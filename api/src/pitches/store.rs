//! The queries. Every one starts at what the account owns or a team of theirs sees.

use chrono::Utc;
use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{BigInt, Bool, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    model::{NewPitch, Pitch, PitchChange, PitchFilter, PitchScope, Position},
    shares::store::share,
};
use crate::{
    auth::{Scope, User},
    db::transaction,
    error::{Error, Result},
    http::{json::Row, precondition::Precondition},
    schema::pitches,
    statement::statement,
    usps,
};

/// A query of pitches with their latest wording, narrowed down by a file.
macro_rules! pitches_of {
    ($which:literal) => {
        concat!(
            include_str!("pitch.sql"),
            include_str!("versions/version.sql"),
            include_str!("pitch_rest.sql"),
            include_str!($which),
        )
    };
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &PitchFilter,
    after: Option<Position>,
) -> Result<Vec<Pitch>> {
    let (created_at, id) = after.unzip();
    let shared = filter.scope == Some(PitchScope::Shared);
    let rows = statement(if shared { pitches_of!("shared.sql") } else { pitches_of!("mine.sql") })
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Timestamptz>, _>(created_at)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<BigInt, _>(filter.limit.0 + 1)
        .load::<Row<Pitch>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// One pitch, one's own or a colleague's that is shared.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Pitch> {
    let row = statement(pitches_of!("one.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(id)
        .bind::<Bool, _>(user.rights.has(Scope::ReadTeams))
        .get_result::<Row<Pitch>>(conn)
        .await?;
    Ok(row.into_inner())
}

/// Fails unless `user` owns the pitch. What hangs on it cannot go while the transaction runs.
pub(super) async fn require_own(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    own(user, id).select(pitches::id).first::<Uuid>(conn).await?;
    Ok(())
}

/// The same, and whoever else asks waits until the transaction ends.
pub(super) async fn hold_own(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    own(user, id).select(pitches::id).for_no_key_update().first::<Uuid>(conn).await?;
    Ok(())
}

#[diesel::dsl::auto_type(no_type_alias)]
fn own(user: User, id: Uuid) -> _ {
    let owner_id: Uuid = user.id;
    pitches::table
        .filter(pitches::owner_id.eq(owner_id))
        .filter(pitches::id.eq(id))
        .filter(pitches::deleted_at.is_null())
}

/// Adds a pitch, shared with the teams it names. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewPitch,
) -> Result<Option<Pitch>> {
    transaction(conn, async |conn| {
        require_seen(conn, user, new.usp_id).await?;
        let added = diesel::insert_into(pitches::table)
            .values((pitches::owner_id.eq(user.id), pitches::id.eq(id), new))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        if added == 0 {
            // Someone else's is not theirs to know of.
            pitches::table.find((user.id, id)).select(pitches::id).first::<Uuid>(conn).await?;
            return Ok(None);
        }
        if let Some(teams) = &new.team_ids {
            share(conn, user, id, teams).await?;
        }
        find(conn, user, id).await.map(Some)
    })
    .await
}

/// Replaces what a client may write; teams that are not sent stay.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewPitch,
) -> Result<Pitch> {
    transaction(conn, async |conn| {
        require_seen(conn, user, new.usp_id).await?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((new, pitches::version.eq(pitches::version + 1), pitches::updated_at.eq(now)))
            .execute(conn)
            .await?;
        require_touched(conn, user, id, changed).await?;
        if let Some(teams) = &new.team_ids {
            share(conn, user, id, teams).await?;
        }
        find(conn, user, id).await
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &PitchChange,
) -> Result<Pitch> {
    transaction(conn, async |conn| {
        require_seen(conn, user, change.usp_id.flatten()).await?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((change, pitches::version.eq(pitches::version + 1), pitches::updated_at.eq(now)))
            .execute(conn)
            .await?;
        require_touched(conn, user, id, changed).await?;
        find(conn, user, id).await
    })
    .await
}

/// Moves a pitch to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let deleted = diesel::update(writable(user, id, precondition))
            .set((
                pitches::deleted_at.eq(Some(Utc::now())),
                pitches::version.eq(pitches::version + 1),
            ))
            .execute(conn)
            .await?;
        require_touched(conn, user, id, deleted).await
    })
    .await
}

/// The row to write, if it is one's own and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    pitches::table
        .filter(pitches::owner_id.eq(owner_id))
        .filter(pitches::id.eq(id))
        .filter(pitches::deleted_at.is_null())
        .filter(pitches::version.eq_any(versions).or(any))
}

/// Fails unless `user` sees the card that a pitch is to build on.
async fn require_seen(conn: &mut AsyncPgConnection, user: User, usp: Option<Uuid>) -> Result<()> {
    match usp {
        Some(usp) => usps::store::find(conn, user, usp).await.map(drop),
        None => Ok(()),
    }
}

/// Says why a write touched no row.
async fn require_touched(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    rows: usize,
) -> Result<()> {
    if rows > 0 {
        return Ok(());
    }
    let pitch = find(conn, user, id).await?;
    if pitch.own {
        return Err(Error::PreconditionFailed(pitch.version));
    }
    Err(Error::Forbidden("Only the one whose pitch it is changes it."))
}
