//! The queries. Every one starts at who sees the lesson.

use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{BigInt, Bool, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Comment, CommentChange, Mentions, NewComment, Position};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, FieldError, Result},
    http::{json::Row, precondition::Precondition},
    lessons::readers,
    notifications::tell,
    schema::lesson_comments as comments,
    statement::statement,
};

/// The comments on a lesson, the oldest first; one row more than the page holds, so that the caller
/// sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    limit: i64,
    after: Option<Position>,
) -> Result<Vec<Comment>> {
    readers::require(conn, user, lesson).await?;
    read(conn, user, lesson, None, after, limit + 1).await
}

/// The first comments on a lesson that `user` is known to see.
pub(crate) async fn first(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    limit: i64,
) -> Result<Vec<Comment>> {
    read(conn, user, lesson, None, None, limit).await
}

/// One comment.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
) -> Result<Comment> {
    readers::require(conn, user, lesson).await?;
    known(conn, user, lesson, id).await
}

async fn known(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
) -> Result<Comment> {
    read(conn, user, lesson, Some(id), None, 1).await?.pop().ok_or(Error::NotFound)
}

async fn read(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Option<Uuid>,
    after: Option<Position>,
    limit: i64,
) -> Result<Vec<Comment>> {
    let (created_at, last) = after.unzip();
    let rows = statement(include_str!("comments.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(lesson)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<Nullable<Timestamptz>, _>(created_at)
        .bind::<Nullable<SqlUuid>, _>(last)
        .bind::<BigInt, _>(limit)
        .load::<Row<Comment>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// Adds a comment. `None` if the person has said one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
    new: &NewComment,
) -> Result<Option<Comment>> {
    transaction(conn, async |conn| {
        readers::require(conn, user, lesson).await?;
        require_readers(conn, lesson, &new.mentions).await?;
        let added = diesel::insert_into(comments::table)
            .values((
                comments::lesson_id.eq(lesson),
                comments::id.eq(id),
                comments::author_id.eq(user.id),
                comments::body.eq(&new.body),
                comments::mentions.eq(&new.mentions.0),
            ))
            .on_conflict((comments::lesson_id, comments::id))
            .do_nothing()
            .execute(conn)
            .await?;
        let comment = known(conn, user, lesson, id).await?;
        require_own(&comment)?;
        if added == 0 {
            return Ok(None);
        }
        tell::comment(conn, user.id, lesson, id, &new.mentions.0).await?;
        Ok(Some(comment))
    })
    .await
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
    precondition: &Precondition,
    new: &NewComment,
) -> Result<Comment> {
    let NewComment { body, mentions, .. } = new;
    let change =
        CommentChange { body: Some(body.clone()), mentions: Some(Mentions::clone(mentions)) };
    self::change(conn, user, lesson, id, precondition, &change).await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
    precondition: &Precondition,
    change: &CommentChange,
) -> Result<Comment> {
    transaction(conn, async |conn| {
        let before = find(conn, user, lesson, id).await?;
        require_own(&before)?;
        if let Some(mentions) = &change.mentions {
            require_readers(conn, lesson, mentions).await?;
        }
        let mentions = change.mentions.as_ref().map(|mentions| comments::mentions.eq(&mentions.0));
        let changed = diesel::update(writable(lesson, id, precondition))
            .set((
                change,
                mentions,
                comments::version.eq(comments::version + 1),
                comments::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        touched(&before, changed)?;
        if let Some(mentions) = &change.mentions {
            tell::comment(conn, user.id, lesson, id, &mentions.0).await?;
        }
        known(conn, user, lesson, id).await
    })
    .await
}

/// Deletes a comment for good.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let before = find(conn, user, lesson, id).await?;
        require_own(&before)?;
        let deleted = diesel::delete(writable(lesson, id, precondition)).execute(conn).await?;
        touched(&before, deleted)
    })
    .await
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(lesson: Uuid, id: Uuid, precondition: &Precondition) -> _ {
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    comments::table
        .filter(comments::lesson_id.eq(lesson))
        .filter(comments::id.eq(id))
        .filter(comments::version.eq_any(versions).or(any))
}

fn touched(before: &Comment, rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::PreconditionFailed(before.version)) } else { Ok(()) }
}

fn require_own(comment: &Comment) -> Result<()> {
    if comment.own {
        return Ok(());
    }
    Err(Error::Forbidden("Only the one who wrote a comment changes it."))
}

/// Fails with everybody in `mentions` who does not see the lesson.
async fn require_readers(
    conn: &mut AsyncPgConnection,
    lesson: Uuid,
    mentions: &Mentions,
) -> Result<()> {
    if mentions.0.is_empty() {
        return Ok(());
    }
    let readers = readers::among(conn, lesson, &mentions.0).await?;
    let strangers = mentions.0.iter().enumerate().filter(|(_, account)| !readers.contains(account));
    let error = |(place, _)| {
        let path = format!("mentions/{place}");
        FieldError::body(&path, "not_a_reader", "Name people who see the lesson.")
    };
    let errors: Vec<FieldError> = strangers.map(error).collect();
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}
