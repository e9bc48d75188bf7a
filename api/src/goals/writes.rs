//! The queries that write. Every one starts at the account's own.

use chrono::Utc;
use diesel::{dsl::now, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    body::{GoalChange, NewGoal},
    model::{Goal, GoalRow},
    store::{find, visible_to},
};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{json::Json, precondition::Precondition},
    schema::goals,
};

/// Adds a goal. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewGoal,
) -> Result<Option<Goal>> {
    new.require()?;
    transaction(conn, async |conn| {
        let added = diesel::insert_into(goals::table)
            .values((
                goals::owner_id.eq(user.id),
                goals::id.eq(id),
                goals::statement.eq(new.statement()),
                new,
            ))
            .on_conflict((goals::owner_id, goals::id))
            .do_nothing()
            .execute(conn)
            .await?;
        if added == 0 { Ok(None) } else { find(conn, user, id).await.map(Some) }
    })
    .await
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewGoal,
) -> Result<Goal> {
    new.require()?;
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                new,
                goals::statement.eq(new.statement()),
                goals::version.eq(goals::version + 1),
                goals::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await?;
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
    change: &GoalChange,
) -> Result<Goal> {
    let abandoned_at = change.abandoned.map(|abandoned| abandoned.then(Utc::now));
    transaction(conn, async |conn| {
        let before = find_to_write(conn, user, id).await?;
        let filter = change.filter_after(before)?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                change,
                goals::filter.eq(Json(filter)),
                abandoned_at.map(|at| goals::abandoned_at.eq(at)),
                goals::version.eq(goals::version + 1),
                goals::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await?;
        find(conn, user, id).await
    })
    .await
}

/// A goal of `user`'s own; until the transaction ends nobody else writes it.
async fn find_to_write(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<GoalRow> {
    let own = goals::table
        .filter(goals::owner_id.eq(user.id))
        .filter(goals::id.eq(id))
        .filter(goals::deleted_at.is_null());
    Ok(own.select(GoalRow::as_select()).for_update().first(conn).await?)
}

/// Moves a goal to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((goals::deleted_at.eq(now), goals::version.eq(goals::version + 1)))
        .execute(conn)
        .await?;
    found_or_missed(conn, user, id, deleted).await
}

/// The row to write, if it is visible and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    goals::table
        .filter(goals::owner_id.eq(owner_id))
        .filter(goals::id.eq(id))
        .filter(goals::deleted_at.is_null())
        .filter(goals::version.eq_any(versions).or(any))
}

/// If a write touched no row, why.
async fn found_or_missed(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    rows: usize,
) -> Result<()> {
    if rows > 0 {
        return Ok(());
    }
    let query = visible_to(user).filter(goals::id.eq(id));
    let version = query.select(goals::version).first(conn).await?;
    Err(Error::PreconditionFailed(version))
}
