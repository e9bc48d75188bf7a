//! The queries. Every one starts at [`visible_to`].

use chrono::Utc;
use diesel::{dsl::now, pg::Pg, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Collection, CollectionFilter, NewCollection};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::precondition::Precondition,
    lessons::readers,
    schema::{collected_lessons as collected, collections},
};

/// The collections that `user` may see: their own, outside the trash.
fn visible_to(user: User) -> collections::BoxedQuery<'static, Pg> {
    collections::table
        .filter(collections::owner_id.eq(user.id))
        .filter(collections::deleted_at.is_null())
        .into_boxed()
}

/// The newest first; one row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &CollectionFilter,
    after: Option<Uuid>,
) -> Result<Vec<Collection>> {
    let mut query = visible_to(user);
    if let Some(lesson) = filter.lesson_id {
        let holding = collected::table
            .filter(collected::owner_id.eq(user.id))
            .filter(collected::lesson_id.eq(lesson));
        query = query.filter(collections::id.eq_any(holding.select(collected::collection_id)));
    }
    if let Some(last) = after {
        query = query.filter(collections::id.lt(last));
    }
    let page = query.order(collections::id.desc()).limit(filter.limit.0 + 1);
    Ok(page.select(Collection::as_select()).load(conn).await?)
}

/// One collection.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Collection> {
    let query = visible_to(user).filter(collections::id.eq(id));
    Ok(query.select(Collection::as_select()).first(conn).await?)
}

/// Makes a collection. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewCollection,
) -> Result<Option<Collection>> {
    let collection = diesel::insert_into(collections::table)
        .values((collections::owner_id.eq(user.id), collections::id.eq(id), new))
        .on_conflict_do_nothing()
        .returning(Collection::as_returning())
        .get_result(conn)
        .await;
    Ok(collection.optional()?)
}

/// Replaces its words; its lessons stay.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewCollection,
) -> Result<Collection> {
    let replaced = diesel::update(writable(user, id, precondition))
        .set((
            new,
            collections::version.eq(collections::version + 1),
            collections::updated_at.eq(now),
        ))
        .returning(Collection::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, replaced).await
}

/// Moves a collection to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((
            collections::deleted_at.eq(Some(Utc::now())),
            collections::version.eq(collections::version + 1),
        ))
        .returning(collections::id)
        .get_result::<Uuid>(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, deleted).await.map(drop)
}

/// Puts a lesson that `user` sees into a collection; once is enough.
pub(super) async fn collect(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    lesson: Uuid,
) -> Result<()> {
    transaction(conn, async |conn| {
        require(conn, user, id).await?;
        readers::require(conn, user, lesson).await?;
        let row = (
            collected::owner_id.eq(user.id),
            collected::collection_id.eq(id),
            collected::lesson_id.eq(lesson),
        );
        diesel::insert_into(collected::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        Ok(())
    })
    .await
}

/// Takes a lesson out; one that is not in it, or no longer seen, as well.
pub(super) async fn drop_lesson(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    lesson: Uuid,
) -> Result<()> {
    transaction(conn, async |conn| {
        require(conn, user, id).await?;
        diesel::delete(collected::table.find((user.id, id, lesson))).execute(conn).await?;
        Ok(())
    })
    .await
}

/// Fails unless the collection is there.
async fn require(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    let query = visible_to(user).filter(collections::id.eq(id)).select(collections::id);
    query.first::<Uuid>(conn).await?;
    Ok(())
}

/// The row to write, if it is visible and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    collections::table
        .filter(collections::owner_id.eq(owner_id))
        .filter(collections::id.eq(id))
        .filter(collections::deleted_at.is_null())
        .filter(collections::version.eq_any(versions).or(any))
}

/// What a write of one row returned; if it touched none, why.
async fn found_or_missed<T>(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    row: Option<T>,
) -> Result<T> {
    if let Some(row) = row {
        return Ok(row);
    }
    let query = visible_to(user).filter(collections::id.eq(id));
    let version = query.select(collections::version).first(conn).await?;
    Err(Error::PreconditionFailed(version))
}
