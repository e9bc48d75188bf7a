//! Telling: one statement more in the transaction of what it tells about, whatever the number of people.

use diesel::sql_types::{Array, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{error::Result, statement::statement};

/// The statement that tells those whom a query names.
macro_rules! told {
    ($who:literal) => {
        concat!("with told as (\n", include_str!($who), ")\n", include_str!("tell.sql"))
    };
}

/// Tells the owner of a lesson of a comment, and everybody whom it names.
pub(crate) async fn comment(
    conn: &mut AsyncPgConnection,
    actor: Uuid,
    lesson: Uuid,
    comment: Uuid,
    mentions: &[Uuid],
) -> Result<()> {
    statement(told!("told/comment.sql"))
        .bind::<SqlUuid, _>(actor)
        .bind::<SqlUuid, _>(lesson)
        .bind::<SqlUuid, _>(comment)
        .bind::<Array<SqlUuid>, _>(mentions.to_vec())
        .execute(conn)
        .await?;
    Ok(())
}

/// Tells the owner of a lesson that it is useful.
pub(crate) async fn useful(conn: &mut AsyncPgConnection, actor: Uuid, lesson: Uuid) -> Result<()> {
    statement(told!("told/useful.sql"))
        .bind::<SqlUuid, _>(actor)
        .bind::<SqlUuid, _>(lesson)
        .execute(conn)
        .await?;
    Ok(())
}

/// Tells the owner of a lesson that somebody used it.
pub(crate) async fn application(
    conn: &mut AsyncPgConnection,
    actor: Uuid,
    lesson: Uuid,
    application: Uuid,
) -> Result<()> {
    statement(told!("told/application.sql"))
        .bind::<SqlUuid, _>(actor)
        .bind::<SqlUuid, _>(lesson)
        .bind::<SqlUuid, _>(application)
        .execute(conn)
        .await?;
    Ok(())
}

/// Tells everybody in `teams` of a lesson that is shared with them from now on.
pub(crate) async fn lesson_shared(
    conn: &mut AsyncPgConnection,
    actor: Uuid,
    lesson: Uuid,
    teams: &[Uuid],
) -> Result<()> {
    statement(told!("told/lesson_shared.sql"))
        .bind::<SqlUuid, _>(actor)
        .bind::<SqlUuid, _>(lesson)
        .bind::<Array<SqlUuid>, _>(teams.to_vec())
        .execute(conn)
        .await?;
    Ok(())
}

/// Tells the owner of an event that a colleague goes too, or may.
pub(crate) async fn event_answered(
    conn: &mut AsyncPgConnection,
    actor: Uuid,
    event: Uuid,
) -> Result<()> {
    statement(told!("told/event_answered.sql"))
        .bind::<SqlUuid, _>(actor)
        .bind::<SqlUuid, _>(event)
        .execute(conn)
        .await?;
    Ok(())
}

/// Tells those who run a team that somebody joined it.
pub(crate) async fn team_joined(
    conn: &mut AsyncPgConnection,
    actor: Uuid,
    team: Uuid,
) -> Result<()> {
    statement(told!("told/team_joined.sql"))
        .bind::<SqlUuid, _>(actor)
        .bind::<SqlUuid, _>(team)
        .execute(conn)
        .await?;
    Ok(())
}
