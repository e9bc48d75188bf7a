//! The query: one statement for all kinds.

use diesel::sql_types::{BigInt, Text, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::model::{Findings, Search};
use crate::{auth::User, error::Result, http::words::contains, statement::statement};

/// What `user` has that matches.
pub(super) async fn search(
    conn: &mut AsyncPgConnection,
    user: User,
    search: &Search,
) -> Result<Findings> {
    let findings = statement(include_str!("search.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<Text, _>(search.q.to_string())
        .bind::<Text, _>(contains(&search.q))
        .bind::<BigInt, _>(search.limit())
        .get_result(conn)
        .await?;
    Ok(findings)
}
