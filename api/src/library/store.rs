//! The query. It starts at the account's own lessons and at its teams.

use diesel::sql_types::{BigInt, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::model::{LibraryFilter, LibraryItem, Position};
use crate::{
    auth::User,
    error::Result,
    http::{json::Row, words::contains},
    lessons::Stage,
    statement::statement,
};

/// The statement of the list; a test looks at its plan.
pub const LIST: &str = concat!(
    "with ",
    include_str!("../feed/mine.sql"),
    include_str!("asked.sql"),
    include_str!("../feed/worded.sql"),
    include_str!("own.sql"),
    include_str!("fits.sql"),
    include_str!("shared.sql"),
    include_str!("fits.sql"),
    include_str!("order.sql"),
    "select ",
    include_str!("../feed/item.sql"),
    " || jsonb_build_object('came_at', found.came_at, 'collection_ids', array(
        select collection_id from collected_lessons held
        join collections on collections.owner_id = $1 and collections.id = collection_id
        where held.owner_id = $1 and held.lesson_id = l.id and collections.deleted_at is null
        order by collection_id)) as row
    from found
    join lessons l on l.owner_id = found.owner_id and l.id = found.lesson_id
    order by found.came_at desc, found.lesson_id desc",
);

/// What came last comes first; one row more than the page holds, so that the caller sees whether there
/// is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &LibraryFilter,
    after: Option<Position>,
) -> Result<Vec<LibraryItem>> {
    let (came_at, last) = after.unzip();
    let words = filter.q.as_deref().filter(|q| !q.is_empty());
    let rows = statement(LIST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<SqlUuid>, _>(filter.collection_id)
        .bind::<Nullable<Timestamptz>, _>(came_at)
        .bind::<Nullable<SqlUuid>, _>(last)
        .bind::<BigInt, _>(filter.limit.0 + 1)
        .bind::<Nullable<Text>, _>(filter.tag.as_deref())
        .bind::<Nullable<SqlUuid>, _>(filter.for_event_id)
        .bind::<Nullable<Text>, _>(filter.skill.as_deref())
        .bind::<Nullable<Text>, _>(words.map(contains))
        .bind::<Nullable<Text>, _>(words)
        .bind::<Nullable<Text>, _>(filter.stage.map(Stage::as_str))
        .load::<Row<LibraryItem>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}
