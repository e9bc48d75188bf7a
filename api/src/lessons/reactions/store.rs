//! The queries. Every one starts at who sees the lesson.

use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{NewReaction, Reaction};
use crate::{
    auth::User, db::transaction, error::Result, lessons::readers, notifications::tell,
    schema::lesson_reactions,
};

/// Says it; what was said before stays.
pub(super) async fn put(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    new: &NewReaction,
) -> Result<Reaction> {
    transaction(conn, async |conn| {
        readers::require(conn, user, lesson).await?;
        let row =
            (lesson_reactions::lesson_id.eq(lesson), lesson_reactions::account_id.eq(user.id), new);
        let insert = diesel::insert_into(lesson_reactions::table).values(row);
        if insert.on_conflict_do_nothing().execute(conn).await? > 0 {
            tell::useful(conn, user.id, lesson).await?;
        }
        let own = lesson_reactions::table.find((lesson, user.id));
        Ok(own.select(Reaction::as_select()).first(conn).await?)
    })
    .await
}

/// Takes it back.
pub(super) async fn delete(conn: &mut AsyncPgConnection, user: User, lesson: Uuid) -> Result<()> {
    transaction(conn, async |conn| {
        readers::require(conn, user, lesson).await?;
        let own = lesson_reactions::table.find((lesson, user.id));
        diesel::delete(own).execute(conn).await?;
        Ok(())
    })
    .await
}
