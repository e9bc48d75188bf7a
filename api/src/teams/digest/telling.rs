//! Telling a team of its week when it is over.
//!
//! `digest_at` of a team is when it is told next. Whoever tells moves that on in the same statement, so each
//! week is told once, however many servers tell and however long none did.

use chrono::{DateTime, Utc};
use diesel::{
    QueryableByName,
    sql_types::{BigInt, Timestamptz},
};
use diesel_async::RunQueryDsl;

use crate::{App, error::Result, statement::statement};

/// Teams of one transaction.
const BATCH: i64 = 50;

#[derive(QueryableByName)]
struct Told {
    #[diesel(sql_type = BigInt)]
    teams: i64,
}

/// Tells every team whose week is over at `now`; answers at how many it looked.
pub async fn tell_due(app: &App, now: DateTime<Utc>) -> Result<i64> {
    let mut count = 0;
    loop {
        let mut conn = app.db.conn().await?;
        let Told { teams } = statement(include_str!("tell.sql"))
            .bind::<Timestamptz, _>(now)
            .bind::<BigInt, _>(BATCH)
            .get_result(&mut conn)
            .await?;
        if teams == 0 {
            return Ok(count);
        }
        count += teams;
    }
}
