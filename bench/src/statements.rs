//! How many statements a request costs, as Postgres itself counts them.

use diesel::{deserialize::QueryableByName, sql_query, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use crate::{Outcome, load::Connection, operation::Requests};

/// Requests that are counted over.
const REQUESTS: i64 = 40;

/// Calls so far. Who a token belongs to is looked up every few seconds, not for each request, and
/// left out, as is the counting itself.
const CALLS: &str = "select coalesce(sum(calls), 0)::bigint as calls from pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database())
    and query not like '%pg_stat_statements%' and query not like '%personal_access_tokens%'";

#[derive(QueryableByName)]
struct Calls {
    #[diesel(sql_type = sql_types::BigInt)]
    calls: i64,
}

/// Statements that one of `requests` costs; `None` where Postgres does not count.
pub(crate) async fn count(
    conn: &mut AsyncPgConnection,
    port: u16,
    requests: &Requests,
) -> Outcome<Option<f64>> {
    let mut connection = Connection::open(port).await?;
    connection.send(&requests.next()).await?;
    let Ok(before) = calls(conn).await else { return Ok(None) };
    for _ in 0..REQUESTS {
        connection.send(&requests.next()).await?;
    }
    let after = calls(conn).await?;
    Ok(Some((after - before) as f64 / REQUESTS as f64))
}

async fn calls(conn: &mut AsyncPgConnection) -> Outcome<i64> {
    let calls: Calls = sql_query(CALLS).get_result(conn).await?;
    Ok(calls.calls)
}
