//! The queries. Every one starts at the account whose lessons are asked about.

use diesel::{
    prelude::*,
    sql_types::{BigInt, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Nudge, NudgeFilter, Position};
use crate::{
    auth::User,
    error::Result,
    http::json::Row,
    schema::{lesson_nudges as nudges, lessons},
    statement::statement,
};

const LIST: &str = concat!(
    "select ",
    include_str!("item.sql"),
    include_str!("visible.sql"),
    include_str!("open.sql"),
    "and ($2::uuid is null or n.lesson_id = $2)
    and (n.asked_at, n.id) < (coalesce($3::timestamptz, 'infinity'),
        coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by n.asked_at desc, n.id desc
    limit $5",
);

const ONE: &str =
    concat!("select ", include_str!("item.sql"), include_str!("visible.sql"), "and n.id = $2");

/// What is open, the latest first; one row more than the page holds, so that the caller sees whether
/// there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &NudgeFilter,
    after: Option<Position>,
) -> Result<Vec<Nudge>> {
    let (asked_at, last) = after.unzip();
    let rows = statement(LIST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<SqlUuid>, _>(filter.lesson_id)
        .bind::<Nullable<Timestamptz>, _>(asked_at)
        .bind::<Nullable<SqlUuid>, _>(last)
        .bind::<BigInt, _>(filter.limit.0 + 1)
        .load::<Row<Nudge>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// Holds the lesson of a nudge of `account` until the transaction ends.
pub(super) async fn hold(conn: &mut AsyncPgConnection, account: Uuid, id: Uuid) -> Result<()> {
    let nudge = nudges::table.find((account, id)).select(nudges::lesson_id);
    let lesson: Uuid = nudge.first(conn).await?;
    let lesson = lessons::table.find((account, lesson)).filter(lessons::deleted_at.is_null());
    lesson.select(lessons::id).for_update().first::<Uuid>(conn).await?;
    Ok(())
}

/// One nudge of an account.
pub(super) async fn find(conn: &mut AsyncPgConnection, account: Uuid, id: Uuid) -> Result<Nudge> {
    let row = statement(ONE).bind::<SqlUuid, _>(account).bind::<SqlUuid, _>(id);
    Ok(row.get_result::<Row<Nudge>>(conn).await?.into_inner())
}
