//! Two statements, however many rows there are: whose quarters they are, and everything in them.

use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::{
    model::{Found, Insights, QuarterInsights, Quarters},
    quarter::Quarter,
};
use crate::{
    auth::User,
    error::Result,
    http::{json::Row, zone::Zone},
    schema::accounts,
    statement::statement,
};

/// A tie is alive for so many quarters after the one of the last conversation: a year in all.
const ALIVE: u32 = 3;

/// What `user`'s networking came to until `now`.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    quarters: Quarters,
    now: DateTime<Utc>,
) -> Result<Insights> {
    let tzid: Zone = accounts::table.find(user.id).select(accounts::tzid).first(conn).await?;
    let today = now.with_timezone(&tzid.0).date_naive();
    let shown = quarters.until(today, 0);
    let found: Row<Found> = statement(include_str!("insights.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<Array<Timestamptz>, _>(borders(&shown, tzid))
        .bind::<Array<Timestamptz>, _>(borders(&quarters.until(today, ALIVE), tzid))
        .get_result(conn)
        .await?;
    let Found { quarters, tags } = found.into_inner();
    let figures = shown.into_iter().zip(quarters);
    let quarters = figures.map(|(quarter, figures)| QuarterInsights::new(quarter, tzid, figures));
    Ok(Insights { now, tzid, quarters: quarters.collect(), tags })
}

/// When the quarters begin, and when the last one ends.
fn borders(quarters: &[Quarter], zone: Zone) -> Vec<DateTime<Utc>> {
    let starts = quarters.iter().map(|quarter| quarter.starts_at(zone));
    starts.chain(quarters.last().map(|last| last.ends_at(zone))).collect()
}
