//! The queries. Every one starts at a goal that the account sees.

use chrono::Utc;
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Entry, NewEntry, Position};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    goals::store::find_row,
    http::precondition::Precondition,
    keyset,
    schema::goal_entries as entries,
};

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    goal: Uuid,
    limit: i64,
    after: Option<Position>,
) -> Result<Vec<Entry>> {
    find_row(conn, user, goal).await?;
    let query = of(user, goal).into_boxed();
    let query = keyset!(query, entries::happened_on, entries::id, true, after);
    Ok(query.limit(limit + 1).select(Entry::as_select()).load(conn).await?)
}

/// One entry.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    goal: Uuid,
    id: Uuid,
) -> Result<Entry> {
    find_row(conn, user, goal).await?;
    let query = of(user, goal).filter(entries::id.eq(id));
    Ok(query.select(Entry::as_select()).first(conn).await?)
}

/// Adds an entry. `None` if the goal has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    goal: Uuid,
    id: Uuid,
    new: &NewEntry,
) -> Result<Option<Entry>> {
    transaction(conn, async |conn| {
        new.require(&find_row(conn, user, goal).await?, Utc::now())?;
        let added = diesel::insert_into(entries::table)
            .values((
                entries::owner_id.eq(user.id),
                entries::goal_id.eq(goal),
                entries::id.eq(id),
                new,
            ))
            .on_conflict((entries::owner_id, entries::goal_id, entries::id))
            .do_nothing()
            .returning(Entry::as_returning())
            .get_result(conn)
            .await;
        Ok(added.optional()?)
    })
    .await
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    goal: Uuid,
    id: Uuid,
    precondition: &Precondition,
    new: &NewEntry,
) -> Result<Entry> {
    transaction(conn, async |conn| {
        new.require(&find_row(conn, user, goal).await?, Utc::now())?;
        require_version(conn, user, goal, id, precondition).await?;
        let replaced = diesel::update(entries::table.find((user.id, goal, id)))
            .set((new, entries::version.eq(entries::version + 1), entries::updated_at.eq(now)))
            .returning(Entry::as_returning())
            .get_result(conn)
            .await?;
        Ok(replaced)
    })
    .await
}

/// Deletes an entry for good.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    goal: Uuid,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        find_row(conn, user, goal).await?;
        require_version(conn, user, goal, id, precondition).await?;
        diesel::delete(entries::table.find((user.id, goal, id))).execute(conn).await?;
        Ok(())
    })
    .await
}

#[diesel::dsl::auto_type(no_type_alias)]
fn of(user: User, goal: Uuid) -> _ {
    let owner_id: Uuid = user.id;
    entries::table.filter(entries::owner_id.eq(owner_id)).filter(entries::goal_id.eq(goal))
}

/// Fails unless the entry is there with an accepted version; until the transaction ends nobody else
/// writes it.
async fn require_version(
    conn: &mut AsyncPgConnection,
    user: User,
    goal: Uuid,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let row = of(user, goal).filter(entries::id.eq(id)).select(entries::version);
    let version: i32 = row.for_update().first(conn).await?;
    if precondition.accepts(version) { Ok(()) } else { Err(Error::PreconditionFailed(version)) }
}
