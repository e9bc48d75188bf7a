//! The queries. Every one starts at what the account owns.

use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{
    auth::User,
    db::transaction,
    error::Result,
    lessons::{
        Lesson,
        model::{Stage, TeamIds},
        store::find,
    },
    notifications::tell,
    schema::{lesson_shares, lessons},
    teams::store::require_member,
};

/// Shares a lesson of `user` with exactly these teams.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    wanted: &TeamIds,
) -> Result<Lesson> {
    transaction(conn, async |conn| {
        // Two who say it at the same time come one after the other.
        let own = lessons::table
            .filter(lessons::owner_id.eq(user.id))
            .filter(lessons::id.eq(lesson))
            .filter(lessons::deleted_at.is_null());
        own.select(lessons::id).for_update().first::<Uuid>(conn).await?;
        share(conn, user, lesson, wanted).await?;
        find(conn, user, lesson).await
    })
    .await
}

/// The same for a lesson that this transaction has written.
pub(in crate::lessons) async fn share(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    wanted: &TeamIds,
) -> Result<()> {
    let shares = lesson_shares::table.filter(lesson_shares::lesson_id.eq(lesson));
    let before: Vec<Uuid> = shares.select(lesson_shares::team_id).load(conn).await?;
    let added: Vec<Uuid> = wanted.0.iter().filter(|team| !before.contains(team)).copied().collect();
    let gone = before.iter().any(|team| !wanted.0.contains(team));
    if !added.is_empty() {
        require_member(conn, user, &wanted.0, &added).await?;
        let rows: Vec<_> = added.iter().map(|team| row(user, lesson, *team)).collect();
        let insert = diesel::insert_into(lesson_shares::table).values(rows);
        insert.on_conflict_do_nothing().execute(conn).await?;
        tell::lesson_shared(conn, user.id, lesson, &added).await?;
    }
    if gone {
        let gone = shares.filter(lesson_shares::team_id.ne_all(&wanted.0));
        diesel::delete(gone).execute(conn).await?;
    }
    if !added.is_empty() || gone {
        advance(conn, user, lesson, !added.is_empty()).await?;
    }
    Ok(())
}

type Row = (
    diesel::dsl::Eq<lesson_shares::team_id, Uuid>,
    diesel::dsl::Eq<lesson_shares::lesson_id, Uuid>,
    diesel::dsl::Eq<lesson_shares::owner_id, Uuid>,
);

fn row(user: User, lesson: Uuid, team: Uuid) -> Row {
    (
        lesson_shares::team_id.eq(team),
        lesson_shares::lesson_id.eq(lesson),
        lesson_shares::owner_id.eq(user.id),
    )
}

/// The audience is part of what a lesson looks like, so its version rises; being shared the first
/// time moves it on.
async fn advance(
    conn: &mut AsyncPgConnection,
    user: User,
    lesson: Uuid,
    shared: bool,
) -> Result<()> {
    let own = lessons::table.find((user.id, lesson));
    diesel::update(own)
        .set((lessons::version.eq(lessons::version + 1), lessons::updated_at.eq(now)))
        .execute(conn)
        .await?;
    if shared {
        diesel::update(own.filter(lessons::stage.eq(Stage::Captured)))
            .set(lessons::stage.eq(Stage::Shared))
            .execute(conn)
            .await?;
    }
    Ok(())
}
