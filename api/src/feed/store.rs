//! The queries. Every one starts at the teams of the account.

use diesel::sql_types::{BigInt, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{FeedDetail, FeedFilter, FeedItem, Position};
use crate::{
    auth::User,
    error::Result,
    http::{json::Row, query::Limit, words::contains},
    lessons::{applications, comments},
    statement::statement,
};

/// Rows of each kind that come along with a lesson; the lists of their own have the rest.
const MOST: i64 = 50;

/// The statement of the list; a test looks at its plan.
pub const LIST: &str = concat!(
    "with ",
    include_str!("mine.sql"),
    include_str!("asked.sql"),
    include_str!("worded.sql"),
    include_str!("list.sql"),
    "select ",
    include_str!("item.sql"),
    " as row from found
    join lessons l on l.owner_id = found.owner_id and l.id = found.lesson_id
    order by found.shared_at desc, found.lesson_id desc",
);

const ONE: &str = concat!(
    "with ",
    include_str!("mine.sql"),
    include_str!("one.sql"),
    "select ",
    include_str!("item.sql"),
    " as row from found
    join lessons l on l.owner_id = found.owner_id and l.id = found.lesson_id
    where found.shared_at is not null or found.owner_id = $1",
);

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &FeedFilter,
    after: Option<Position>,
) -> Result<Vec<FeedItem>> {
    let (shared_at, last) = after.unzip();
    let words = filter.q.as_deref().filter(|q| !q.is_empty());
    let rows = statement(LIST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<SqlUuid>, _>(filter.team_id)
        .bind::<Nullable<Timestamptz>, _>(shared_at.flatten())
        .bind::<Nullable<SqlUuid>, _>(last)
        .bind::<BigInt, _>(filter.limit.0 + 1)
        .bind::<Nullable<Text>, _>(filter.tag.as_deref())
        .bind::<Nullable<SqlUuid>, _>(filter.event_id)
        .bind::<Nullable<SqlUuid>, _>(filter.author_id)
        .bind::<Nullable<Text>, _>(words.map(contains))
        .bind::<Nullable<Text>, _>(words)
        .load::<Row<FeedItem>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// The lessons of one event, the last one shared first; at most `most`.
pub(crate) async fn of_event(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    most: i64,
) -> Result<Vec<FeedItem>> {
    let limit = Limit(most - 1);
    list(conn, user, &FeedFilter { event_id: Some(event), limit, ..Default::default() }, None).await
}

/// One lesson, with what colleagues make of it.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<FeedDetail> {
    let row: Row<FeedItem> =
        statement(ONE).bind::<SqlUuid, _>(user.id).bind::<SqlUuid, _>(id).get_result(conn).await?;
    Ok(FeedDetail {
        item: row.into_inner(),
        comments: comments::store::first(conn, user, id, MOST).await?,
        applications: applications::store::first(conn, user, id, MOST).await?,
    })
}
