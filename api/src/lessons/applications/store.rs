//! The queries. Every one starts at who sees the lesson.

use chrono::Utc;
use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{BigInt, Bool, Date, Nullable, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Application, ApplicationChange, NewApplication, Position, require_past};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{json::Row, precondition::Precondition},
    lessons::{model::Stage, readers},
    notifications::tell,
    schema::{lesson_applications as applications, lessons},
    statement::statement,
};

/// What came of a lesson, the latest first; one row more than the page holds, so that the caller sees
/// whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    limit: i64,
    after: Option<Position>,
) -> Result<Vec<Application>> {
    readers::require(conn, user, lesson).await?;
    read(conn, user, lesson, None, after, limit + 1).await
}

/// The latest of a lesson that `user` is known to see.
pub(crate) async fn first(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    limit: i64,
) -> Result<Vec<Application>> {
    read(conn, user, lesson, None, None, limit).await
}

/// One application.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
) -> Result<Application> {
    readers::require(conn, user, lesson).await?;
    known(conn, user, lesson, id).await
}

async fn known(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
) -> Result<Application> {
    read(conn, user, lesson, Some(id), None, 1).await?.pop().ok_or(Error::NotFound)
}

async fn read(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Option<Uuid>,
    after: Option<Position>,
    limit: i64,
) -> Result<Vec<Application>> {
    let (applied_on, last) = after.unzip();
    let rows = statement(include_str!("applications.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(lesson)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<Nullable<Date>, _>(applied_on)
        .bind::<Nullable<SqlUuid>, _>(last)
        .bind::<BigInt, _>(limit)
        .load::<Row<Application>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// Adds an application and moves the lesson on. `None` if the person has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
    new: &NewApplication,
) -> Result<Option<Application>> {
    require_past(Some(new.applied_on), Utc::now())?;
    transaction(conn, async |conn| {
        readers::require(conn, user, lesson).await?;
        let added = diesel::insert_into(applications::table)
            .values((
                applications::lesson_id.eq(lesson),
                applications::id.eq(id),
                applications::account_id.eq(user.id),
                new,
            ))
            .on_conflict((applications::lesson_id, applications::id))
            .do_nothing()
            .execute(conn)
            .await?;
        let application = known(conn, user, lesson, id).await?;
        require_own(&application)?;
        if added == 0 {
            return Ok(None);
        }
        advance(conn, lesson, &application.impact).await?;
        tell::application(conn, user.id, lesson, id).await?;
        Ok(Some(application))
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
    new: &NewApplication,
) -> Result<Application> {
    let change = ApplicationChange {
        applied_on: Some(new.applied_on),
        what_changed: Some(new.what_changed.clone()),
        impact: Some(new.impact.clone()),
        evidence_url: Some(new.evidence_url.clone()),
    };
    self::change(conn, user, lesson, id, precondition, &change).await
}

/// Applies a merge patch and moves the lesson on.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    id: Uuid,
    precondition: &Precondition,
    change: &ApplicationChange,
) -> Result<Application> {
    require_past(change.applied_on, Utc::now())?;
    transaction(conn, async |conn| {
        let before = find(conn, user, lesson, id).await?;
        require_own(&before)?;
        let changed = diesel::update(writable(lesson, id, precondition))
            .set((
                change,
                applications::version.eq(applications::version + 1),
                applications::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        touched(&before, changed)?;
        let application = known(conn, user, lesson, id).await?;
        advance(conn, lesson, &application.impact).await?;
        Ok(application)
    })
    .await
}

/// Deletes an application for good. The lesson stays where it came to.
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

/// Moves a lesson to where an application with this impact, or none, brings it, never back.
pub(in crate::lessons) async fn advance(
    conn: &mut AsyncPgConnection,
    lesson: Uuid,
    impact: &str,
) -> Result<()> {
    let (stage, behind): (Stage, &[Stage]) = if impact.is_empty() {
        (Stage::Applied, &[Stage::Captured, Stage::Shared])
    } else {
        (Stage::Impact, &[Stage::Captured, Stage::Shared, Stage::Applied])
    };
    let lesson =
        lessons::table.filter(lessons::id.eq(lesson)).filter(lessons::stage.eq_any(behind));
    diesel::update(lesson)
        .set((
            lessons::stage.eq(stage),
            lessons::version.eq(lessons::version + 1),
            lessons::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(lesson: Uuid, id: Uuid, precondition: &Precondition) -> _ {
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    applications::table
        .filter(applications::lesson_id.eq(lesson))
        .filter(applications::id.eq(id))
        .filter(applications::version.eq_any(versions).or(any))
}

fn touched(before: &Application, rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::PreconditionFailed(before.version)) } else { Ok(()) }
}

fn require_own(application: &Application) -> Result<()> {
    if application.own {
        return Ok(());
    }
    Err(Error::Forbidden("Only the one who used the lesson changes what they said of it."))
}
