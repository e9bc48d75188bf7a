//! How often in a row goals that repeat were achieved.

use diesel::{
    prelude::*,
    sql_types::{Array, BigInt, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashMap;
use uuid::Uuid;

use super::model::{Goal, Streak};
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

/// Adds their streaks to those of `goals` that repeat: one statement for any number of them.
pub(super) async fn with_streaks(
    conn: &mut AsyncPgConnection,
    user: User,
    mut goals: Vec<Goal>,
) -> Result<Vec<Goal>> {
    let series: Vec<Uuid> = goals.iter().filter_map(|goal| goal.row.series_id).collect();
    if series.is_empty() {
        return Ok(goals);
    }
    let rows = statement(include_str!("streaks.sql"))
        .bind::<SqlUuid, _>(user.id)
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
