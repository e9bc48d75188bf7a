//! The query. It starts at what the account owns.

use diesel::sql_types::{BigInt, Integer, Nullable, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::VersionResult;
use crate::{
    auth::User, error::Result, http::json::Row, pitches::store::require_own, statement::statement,
};

/// How the versions of a pitch landed, the latest first; one row more than the page holds, so that the
/// caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    limit: i64,
    after: Option<i32>,
) -> Result<Vec<VersionResult>> {
    require_own(conn, user, pitch).await?;
    let rows = statement(include_str!("results.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(pitch)
        .bind::<Nullable<Integer>, _>(after)
        .bind::<BigInt, _>(limit + 1)
        .load::<Row<VersionResult>>(conn)
        .await?;
    Ok(rows.into_iter().map(|row| row.into_inner().judged()).collect())
}
