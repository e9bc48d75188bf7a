//! The data that the work is done on.

use diesel::{deserialize::QueryableByName, sql_query, sql_types};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use uuid::Uuid;

use crate::Outcome;

/// The address of the account that asks.
pub(crate) const EMAIL: &str = "bench0@example.org";

/// How many accounts there are in the large case, in all.
const ACCOUNTS: u32 = 1_000;

/// Where the rows are that requests ask for.
pub(crate) struct Rows {
    /// The account that asks.
    pub(crate) account: Uuid,
    /// Its people.
    pub(crate) contacts: Vec<Uuid>,
    /// Its events.
    pub(crate) events: Vec<Uuid>,
    /// Its team.
    pub(crate) team: Uuid,
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Uuid,
}

/// One account with 10,000 people, 1,000 events, 5,000 conversations and lessons, in a team of 200 with
/// 20,000 shared lessons.
pub(crate) async fn one_account(conn: &mut AsyncPgConnection) -> Outcome<Rows> {
    accounts(conn, 0, 0, [10_000, 1_000, 5_000], include_str!("team.sql")).await?;
    let account = ids(conn, &format!("select id from accounts where email = '{EMAIL}'")).await?;
    let account = account.into_iter().next().ok_or("the account was not made")?;
    let team = ids(conn, "select id from teams").await?;
    Ok(Rows {
        account,
        contacts: ids(conn, "select id from contacts order by id").await?,
        events: ids(
            conn,
            &format!("select id from events where owner_id = '{account}' order by id"),
        )
        .await?,
        team: team.into_iter().next().ok_or("the team was not made")?,
    })
}

/// So many other accounts that there are 1,000,000 people.
pub(crate) async fn other_accounts(conn: &mut AsyncPgConnection) -> Outcome<()> {
    const STEP: u32 = 111;
    for first in (1..ACCOUNTS).step_by(usize::try_from(STEP)?) {
        accounts(conn, first, first + STEP - 1, [991, 20, 200], "").await?;
        println!("  {} of {ACCOUNTS} accounts", first + STEP);
    }
    Ok(())
}

async fn accounts(
    conn: &mut AsyncPgConnection,
    first: u32,
    last: u32,
    [people, events, captured]: [u32; 3],
    more: &str,
) -> Outcome<()> {
    let values = [
        ("{first}", first),
        ("{last}", last),
        ("{people}", people),
        ("{events}", events),
        ("{captured}", captured),
    ];
    let sql = values.iter().fold(include_str!("seed.sql").to_owned(), |sql, (name, value)| {
        sql.replace(name, &value.to_string())
    });
    let sql =
        format!("begin; {sql} {more} drop function pg_temp.row_id, pg_temp.syllable; commit;");
    conn.batch_execute(&sql).await?;
    // As a database is that has been up for a while: statistics known, pages clean.
    Ok(conn.batch_execute("vacuum analyze").await?)
}

async fn ids(conn: &mut AsyncPgConnection, sql: &str) -> Outcome<Vec<Uuid>> {
    let rows: Vec<Id> = sql_query(sql.to_owned()).load(conn).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// A connection to seed and count with; a long statement is no fault here.
pub(crate) async fn connect(url: &str) -> Outcome<AsyncPgConnection> {
    Ok(AsyncPgConnection::establish(url).await?)
}
