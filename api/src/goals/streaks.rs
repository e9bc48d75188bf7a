//! How often in a row goals that repeat were achieved.

use diesel::{
    prelude::*,
    sql_types::{Array, BigInt, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashMap;
use uuid::Uuid;

use super::{
    model::{Goal, Streak},
    progress::{self, Uncounted},
};
use crate::{auth::User, error::Result, statement::statement};

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    series_id: Uuid,
    #[diesel(sql_type = BigInt)]
    current: i64,
    #[diesel(sql_type = BigInt)]
    best: i64,
}

/// The goals with what was counted, and the streaks of those that repeat: one statement more for any
/// number of them.
pub(super) async fn with_streaks(
    conn: &mut AsyncPgConnection,
    user: User,
    uncounted: Vec<Uncounted>,
    evidence: i64,
) -> Result<Vec<Goal>> {
    let of = |goal: &Uncounted| goal.row.series_id.map(|series| (goal.owner, series));
    let (owners, series): (Vec<Uuid>, Vec<Uuid>) = uncounted.iter().filter_map(of).unzip();
    let mut goals = progress::count(conn, user.id, uncounted, evidence).await?;
    if series.is_empty() {
        return Ok(goals);
    }
    let rows = statement(include_str!("streaks.sql"))
        .bind::<Array<SqlUuid>, _>(&owners)
        .bind::<Array<SqlUuid>, _>(&series)
        .load::<Row>(conn)
        .await?;
    let streak = |row: Row| (row.series_id, Streak { current: row.current, best: row.best });
    let streaks: HashMap<_, _> = rows.into_iter().map(streak).collect();
    for goal in &mut goals {
        let known = |series| streaks.get(&series).copied().unwrap_or_default();
        goal.streak = goal.row.series_id.map(known);
    }
    Ok(goals)
}
