//! The queries. Every one starts at [`visible_to`].

use chrono::Utc;
use diesel::{dsl::now, pg::Pg, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    filter::{LessonFilter, Position},
    model::{Lesson, LessonChange, NewLesson},
    shares::store::share,
};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{precondition::Precondition, query::COUNTED, words::holds},
    keyset,
    schema::lessons,
};

/// The lessons that `user` may see: their own, outside the trash.
fn visible_to(user: User) -> lessons::BoxedQuery<'static, Pg> {
    lessons::table
        .filter(lessons::owner_id.eq(user.id))
        .filter(lessons::deleted_at.is_null())
        .into_boxed()
}

fn matching(user: User, filter: &LessonFilter) -> lessons::BoxedQuery<'static, Pg> {
    let mut query = visible_to(user);
    if let Some(q) = filter.q.as_deref().filter(|q| !q.is_empty()) {
        query = query.filter(holds("lessons", user.id, q));
    }
    if let Some(tag) = &filter.tag {
        query = query.filter(lessons::tags.contains(vec![tag.to_string()]));
    }
    if let Some(skill) = &filter.skill {
        query = query.filter(lessons::skills.contains(vec![skill.to_string()]));
    }
    if let Some(event) = filter.event_id {
        query = query.filter(lessons::event_id.eq(event));
    }
    if let Some(contact) = filter.contact_id {
        query = query.filter(lessons::learned_from.eq(contact));
    }
    if let Some(stage) = filter.stage {
        query = query.filter(lessons::stage.eq(stage));
    }
    if let Some(from) = filter.from {
        query = query.filter(lessons::learned_at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(lessons::learned_at.lt(to));
    }
    query
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(crate) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &LessonFilter,
    after: Option<Position>,
) -> Result<Vec<Lesson>> {
    let query = matching(user, filter);
    let descending = filter.sort.descending();
    let query = keyset!(query, lessons::learned_at, lessons::id, descending, after);
    Ok(query.limit(filter.limit.0 + 1).select(Lesson::as_select()).load(conn).await?)
}

/// How many lessons match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &LessonFilter,
) -> Result<i64> {
    let some = matching(user, filter).limit(COUNTED).select(lessons::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// One lesson.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Lesson> {
    let query = visible_to(user).filter(lessons::id.eq(id));
    Ok(query.select(Lesson::as_select()).first(conn).await?)
}

/// Adds a lesson, shared with the teams it names. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewLesson,
) -> Result<Option<Lesson>> {
    let Some(teams) = &new.team_ids else { return insert_row(conn, user, id, new).await };
    transaction(conn, async |conn| {
        let Some(_) = insert_row(conn, user, id, new).await? else { return Ok(None) };
        share(conn, user, id, teams).await?;
        find(conn, user, id).await.map(Some)
    })
    .await
}

async fn insert_row(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewLesson,
) -> Result<Option<Lesson>> {
    let lesson = diesel::insert_into(lessons::table)
        .values((
            lessons::owner_id.eq(user.id),
            lessons::id.eq(id),
            lessons::title.eq(new.title()),
            new.learned_at.map(|at| lessons::learned_at.eq(at)),
            new,
        ))
        .on_conflict_do_nothing()
        .returning(Lesson::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    if lesson.is_none() {
        // Someone else's is not theirs to know of.
        lessons::table.find((user.id, id)).select(lessons::id).first::<Uuid>(conn).await?;
    }
    Ok(lesson)
}

/// Replaces what a client may write; a time and teams that are not sent stay.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewLesson,
) -> Result<Lesson> {
    let Some(teams) = &new.team_ids else {
        return replace_row(conn, user, id, precondition, new).await;
    };
    transaction(conn, async |conn| {
        replace_row(conn, user, id, precondition, new).await?;
        share(conn, user, id, teams).await?;
        find(conn, user, id).await
    })
    .await
}

async fn replace_row(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewLesson,
) -> Result<Lesson> {
    let changed = diesel::update(writable(user, id, precondition))
        .set((
            new,
            lessons::title.eq(new.title()),
            new.learned_at.map(|at| lessons::learned_at.eq(at)),
            lessons::version.eq(lessons::version + 1),
            lessons::updated_at.eq(now),
        ))
        .returning(Lesson::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, changed).await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &LessonChange,
) -> Result<Lesson> {
    let changed = diesel::update(writable(user, id, precondition))
        .set((change, lessons::version.eq(lessons::version + 1), lessons::updated_at.eq(now)))
        .returning(Lesson::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, changed).await
}

/// Moves a lesson to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((lessons::deleted_at.eq(Some(Utc::now())), lessons::version.eq(lessons::version + 1)))
        .returning(lessons::id)
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
    lessons::table
        .filter(lessons::owner_id.eq(owner_id))
        .filter(lessons::id.eq(id))
        .filter(lessons::deleted_at.is_null())
        .filter(lessons::version.eq_any(versions).or(any))
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
    let query = visible_to(user).filter(lessons::id.eq(id));
    let version = query.select(lessons::version).first(conn).await?;
    Err(Error::PreconditionFailed(version))
}
