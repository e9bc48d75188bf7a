//! The queries. Every one starts at [`visible_to`].

use chrono::Utc;
use diesel::{
    dsl::{now, sql},
    pg::Pg,
    prelude::*,
    sql_types::{Bool, Jsonb},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    filter::{Position, ReflectionFilter},
    model::{NewReflection, Reflection, ReflectionChange},
};
use crate::{
    auth::User,
    error::{Error, Result},
    http::{json::Json, precondition::Precondition, query::COUNTED, words::holds},
    keyset,
    schema::reflections,
};

/// The reflections that `user` may see: their own, outside the trash.
fn visible_to(user: User) -> reflections::BoxedQuery<'static, Pg> {
    reflections::table
        .filter(reflections::owner_id.eq(user.id))
        .filter(reflections::deleted_at.is_null())
        .into_boxed()
}

fn matching(user: User, filter: &ReflectionFilter) -> reflections::BoxedQuery<'static, Pg> {
    let mut query = visible_to(user);
    if let Some(q) = filter.q.as_deref().filter(|q| !q.is_empty()) {
        query = query.filter(holds("reflections", user.id, q));
    }
    if let Some(event) = filter.event_id {
        query = query.filter(reflections::event_id.eq(event));
    }
    if let Some(pitch) = filter.pitch_id {
        query = query.filter(reflections::pitch_id.eq(pitch));
    }
    if let Some(model) = filter.model {
        query = query.filter(reflections::model.eq(model));
    }
    query
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(crate) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &ReflectionFilter,
    after: Option<Position>,
) -> Result<Vec<Reflection>> {
    let query = matching(user, filter);
    let descending = filter.sort.descending();
    let query = keyset!(query, reflections::reflected_at, reflections::id, descending, after);
    Ok(query.limit(filter.limit.0 + 1).select(Reflection::as_select()).load(conn).await?)
}

/// How many reflections match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &ReflectionFilter,
) -> Result<i64> {
    let some = matching(user, filter).limit(COUNTED).select(reflections::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// One reflection.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Reflection> {
    let query = visible_to(user).filter(reflections::id.eq(id));
    Ok(query.select(Reflection::as_select()).first(conn).await?)
}

/// Adds a reflection. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewReflection,
) -> Result<Option<Reflection>> {
    let reflection = diesel::insert_into(reflections::table)
        .values((
            reflections::owner_id.eq(user.id),
            reflections::id.eq(id),
            new.reflected_at.map(|at| reflections::reflected_at.eq(at)),
            new,
        ))
        .on_conflict_do_nothing()
        .returning(Reflection::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    Ok(reflection)
}

/// Replaces what a client may write; a time that is not sent stays.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewReflection,
) -> Result<Reflection> {
    let changed = diesel::update(writable(user, id, precondition))
        .set((
            new,
            new.reflected_at.map(|at| reflections::reflected_at.eq(at)),
            reflections::version.eq(reflections::version + 1),
            reflections::updated_at.eq(now),
        ))
        .returning(Reflection::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, changed).await
}

/// Applies a merge patch; of the answers, one by one.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &ReflectionChange,
) -> Result<Reflection> {
    let rewritten = change.answers.as_ref().map(|answers| {
        let merged = sql::<Jsonb>("jsonb_strip_nulls(answers || ");
        reflections::answers.eq(merged.bind::<Jsonb, _>(Json(answers)).sql(")"))
    });
    let changed = diesel::update(writable(user, id, precondition))
        .set((
            change,
            rewritten,
            reflections::version.eq(reflections::version + 1),
            reflections::updated_at.eq(now),
        ))
        .returning(Reflection::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, changed).await
}

/// Moves a reflection to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((
            reflections::deleted_at.eq(Some(Utc::now())),
            reflections::version.eq(reflections::version + 1),
        ))
        .returning(reflections::id)
        .get_result::<Uuid>(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, deleted).await.map(drop)
}

/// The row to write, if it is visible and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    reflections::table
        .filter(reflections::owner_id.eq(owner_id))
        .filter(reflections::id.eq(id))
        .filter(reflections::deleted_at.is_null())
        .filter(reflections::version.eq_any(versions).or(any))
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
    let query = visible_to(user).filter(reflections::id.eq(id));
    let version = query.select(reflections::version).first(conn).await?;
    Err(Error::PreconditionFailed(version))
}
