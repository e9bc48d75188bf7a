//! The queries. Every one starts at the account, and shows what it sees still.

use chrono::{DateTime, SubsecRound, Utc};
use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{BigInt, Bool, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Notification, NotificationFilter, Position, Reading};
use crate::{
    auth::User,
    db::transaction,
    error::Result,
    http::{json::Row, query::COUNTED},
    schema::notifications,
    statement::statement,
};

const LIST: &str = concat!(
    "select ",
    include_str!("item.sql"),
    include_str!("visible.sql"),
    include_str!("wanted.sql"),
    "and (not $2 or n.read_at is null)
    and (n.created_at, n.id) < (coalesce($3::timestamptz, 'infinity'),
        coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by n.created_at desc, n.id desc
    limit $5",
);

const ONE: &str =
    concat!("select ", include_str!("item.sql"), include_str!("visible.sql"), "and n.id = $2");

const COUNT: &str = concat!(
    "select count(*) as count from (select ",
    include_str!("visible.sql"),
    include_str!("wanted.sql"),
    "and (not $2 or n.read_at is null) limit $3) few",
);

const NEWS: &str = concat!(
    "select ",
    include_str!("item.sql"),
    include_str!("visible.sql"),
    "and n.read_at is null and n.created_at <= $3
    and n.created_at > coalesce($2::timestamptz, '-infinity')
    and exists (
        select from notification_settings
        where account_id = $1 and digest <> 'off' and n.kind <> all (mail_off))
    order by n.created_at desc, n.id desc
    limit $4",
);

/// Most that a digest counts.
const MOST_NEWS: i64 = 200;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// The newest first; one row more than the page holds, so that the caller sees whether there is a next
/// one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &NotificationFilter,
    after: Option<Position>,
) -> Result<Vec<Notification>> {
    let (created_at, last) = after.unzip();
    let rows = statement(LIST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Bool, _>(filter.unread)
        .bind::<Nullable<Timestamptz>, _>(created_at)
        .bind::<Nullable<SqlUuid>, _>(last)
        .bind::<BigInt, _>(filter.limit.0 + 1)
        .load::<Row<Notification>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// How many there are, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &NotificationFilter,
) -> Result<i64> {
    let counted: Count = statement(COUNT)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Bool, _>(filter.unread)
        .bind::<BigInt, _>(COUNTED)
        .get_result(conn)
        .await?;
    Ok(counted.count)
}

/// What `account` wants to be told by mail of a time and has not read, the newest first.
pub(crate) async fn news(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    since: Option<DateTime<Utc>>,
    until: DateTime<Utc>,
) -> Result<Vec<Notification>> {
    let rows = statement(NEWS)
        .bind::<SqlUuid, _>(account)
        .bind::<Nullable<Timestamptz>, _>(since)
        .bind::<Timestamptz, _>(until)
        .bind::<BigInt, _>(MOST_NEWS)
        .load::<Row<Notification>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// Marks one as read, or takes that back.
pub(super) async fn mark(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    read: bool,
) -> Result<Notification> {
    transaction(conn, async |conn| {
        let one = notifications::table.find((user.id, id));
        if read {
            let unread = one.filter(notifications::read_at.is_null());
            diesel::update(unread).set(notifications::read_at.eq(now)).execute(conn).await?;
        } else {
            let unread = notifications::read_at.eq(None::<DateTime<Utc>>);
            diesel::update(one).set(unread).execute(conn).await?;
        }
        let row: Row<Notification> = statement(ONE)
            .bind::<SqlUuid, _>(user.id)
            .bind::<SqlUuid, _>(id)
            .get_result(conn)
            .await?;
        Ok(row.into_inner())
    })
    .await
}

/// Marks all as read that were there at `until`.
pub(super) async fn mark_all(
    conn: &mut AsyncPgConnection,
    user: User,
    until: DateTime<Utc>,
) -> Result<Reading> {
    let unread = notifications::table
        .filter(notifications::account_id.eq(user.id))
        .filter(notifications::read_at.is_null())
        .filter(notifications::created_at.le(until));
    // As Postgres keeps it, for it is what takes this back.
    let read_at = Utc::now().trunc_subsecs(6);
    let marked = diesel::update(unread).set(notifications::read_at.eq(read_at));
    Ok(Reading { read_at, count: marked.execute(conn).await? })
}

/// Makes those unread again that were marked at `read_at`.
pub(super) async fn unmark_all(
    conn: &mut AsyncPgConnection,
    user: User,
    read_at: DateTime<Utc>,
) -> Result<()> {
    let marked = notifications::table
        .filter(notifications::account_id.eq(user.id))
        .filter(notifications::read_at.eq(read_at));
    diesel::update(marked)
        .set(notifications::read_at.eq(None::<DateTime<Utc>>))
        .execute(conn)
        .await?;
    Ok(())
}
