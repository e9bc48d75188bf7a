//! The queries over everything that can be deleted.

use diesel::sql_types::{BigInt, Integer, Nullable, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{DAYS_KEPT, Kind, Position, Restored, TrashFilter, Trashed};
use crate::{
    auth::User, db::transaction, encounters::store::refresh_meetings_of, error::Result,
    statement::statement,
};

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &TrashFilter,
    after: Option<Position>,
) -> Result<Vec<Trashed>> {
    let (deleted_at, id) = after.unzip();
    let rows = statement(include_str!("list.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Timestamptz>, _>(deleted_at)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<BigInt, _>(filter.limit.0 + 1)
        .bind::<Integer, _>(DAYS_KEPT)
        .load(conn)
        .await?;
    Ok(rows)
}

/// Brings one row back.
pub(super) async fn restore(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<Restored> {
    transaction(conn, async |conn| {
        let restored: Restored = statement(include_str!("restore.sql"))
            .bind::<SqlUuid, _>(user.id)
            .bind::<SqlUuid, _>(id)
            .get_result(conn)
            .await?;
        if restored.kind == Kind::Encounter {
            refresh_meetings_of(conn, user, id).await?;
        }
        Ok(restored)
    })
    .await
}
