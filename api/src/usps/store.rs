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
    model::{NewUsp, Position, Usp, UspChange, UspFilter, UspScope},
    shares::store::share,
};
use crate::{
    auth::{Scope, User},
    db::transaction,
    error::{Error, Result},
    http::{json::Row, precondition::Precondition},
    schema::usps,
    statement::statement,
};

/// A query of cards, narrowed down by a file.
macro_rules! usps_of {
    ($which:literal) => {
        concat!(include_str!("usp.sql"), include_str!($which))
    };
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &UspFilter,
    after: Option<Position>,
) -> Result<Vec<Usp>> {
    let (created_at, id) = after.unzip();
    let shared = filter.scope == Some(UspScope::Shared);
    let rows = statement(if shared { usps_of!("shared.sql") } else { usps_of!("mine.sql") })
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Timestamptz>, _>(created_at)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<BigInt, _>(filter.limit.0 + 1)
        .load::<Row<Usp>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// One card, one's own or a colleague's that is shared.
pub(crate) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Usp> {
    let row = statement(usps_of!("one.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(id)
        .bind::<Bool, _>(user.rights.has(Scope::ReadTeams))
        .get_result::<Row<Usp>>(conn)
        .await?;
    Ok(row.into_inner())
}

/// One card of one's own.
pub(super) async fn find_own(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Usp> {
    let card = find(conn, user, id).await?;
    if card.own { Ok(card) } else { Err(Error::NotFound) }
}

/// Fails unless `user` owns the card. Whoever else asks waits until the transaction ends.
pub(super) async fn hold_own(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    own(user, id).select(usps::id).for_no_key_update().first::<Uuid>(conn).await?;
    Ok(())
}

#[diesel::dsl::auto_type(no_type_alias)]
fn own(user: User, id: Uuid) -> _ {
    let owner_id: Uuid = user.id;
    usps::table
        .filter(usps::owner_id.eq(owner_id))
        .filter(usps::id.eq(id))
        .filter(usps::deleted_at.is_null())
}

/// Adds a card, shared with the teams it names. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewUsp,
) -> Result<Option<Usp>> {
    transaction(conn, async |conn| {
        let added = diesel::insert_into(usps::table)
            .values((usps::owner_id.eq(user.id), usps::id.eq(id), new))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        if added == 0 {
            // Someone else's is not theirs to know of.
            usps::table.find((user.id, id)).select(usps::id).first::<Uuid>(conn).await?;
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
    new: &NewUsp,
) -> Result<Usp> {
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((new, usps::version.eq(usps::version + 1), usps::updated_at.eq(now)))
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
    change: &UspChange,
) -> Result<Usp> {
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((change, usps::version.eq(usps::version + 1), usps::updated_at.eq(now)))
            .execute(conn)
            .await?;
        require_touched(conn, user, id, changed).await?;
        find(conn, user, id).await
    })
    .await
}

/// Moves a card to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let deleted = diesel::update(writable(user, id, precondition))
            .set((usps::deleted_at.eq(Some(Utc::now())), usps::version.eq(usps::version + 1)))
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
    usps::table
        .filter(usps::owner_id.eq(owner_id))
        .filter(usps::id.eq(id))
        .filter(usps::deleted_at.is_null())
        .filter(usps::version.eq_any(versions).or(any))
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
    let card = find(conn, user, id).await?;
    if card.own {
        return Err(Error::PreconditionFailed(card.version));
    }
    Err(Error::Forbidden("Only the one whose card it is changes it."))
}
