//! The query. It starts at what the account owns.

use diesel::sql_types::{Array, BigInt, Nullable, Text, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::model::{BUILT_IN, Skill};
use crate::{auth::User, error::Result, goals::PRACTISING, http::json::Row, statement::statement};

/// The skills by name; one row more than the page holds, so that the caller sees whether there is a
/// next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    limit: i64,
    after: Option<String>,
) -> Result<Vec<Skill>> {
    let rows = statement(include_str!("skills.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<Array<Text>, _>(BUILT_IN.map(|(name, _)| name).to_vec())
        .bind::<Array<Text>, _>(PRACTISING.map(|(metric, _)| metric.as_str()).to_vec())
        .bind::<Array<Text>, _>(PRACTISING.map(|(_, skill)| skill).to_vec())
        .bind::<Nullable<Text>, _>(after)
        .bind::<BigInt, _>(limit + 1)
        .load::<Row<Skill>>(conn)
        .await?;
    Ok(rows.into_iter().map(|row| row.into_inner().explained()).collect())
}
