//! What came of the events of a page of the list, in numbers.

use diesel::{
    prelude::*,
    sql_types::{Array, BigInt, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::Event;
use crate::{
    auth::User,
    error::Result,
    goals::{self, Goal, Metric},
    statement::statement,
};

/// An event of a list; with `include=summary` also what came of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedEvent {
    /// The event.
    #[serde(flatten)]
    pub event: Event,
    /// How many people were met there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people_met: Option<i64>,
    /// How many lessons were learned there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lessons: Option<i64>,
    /// Its goals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goals: Option<Vec<GoalCount>>,
}

/// A goal with its number.
#[derive(Debug, Serialize, ToSchema)]
pub struct GoalCount {
    /// The goal.
    pub id: Uuid,
    /// The goal in words.
    pub statement: String,
    /// What is counted.
    pub metric: Metric,
    /// How many there should be.
    pub target: i32,
    /// How many there are.
    pub count: i64,
}

impl From<Event> for ListedEvent {
    fn from(event: Event) -> Self {
        Self { event, people_met: None, lessons: None, goals: None }
    }
}

impl From<Goal> for GoalCount {
    fn from(Goal { row, progress, .. }: Goal) -> Self {
        let count = progress.count;
        Self { id: row.id, statement: row.statement, metric: row.metric, target: row.target, count }
    }
}

#[derive(QueryableByName)]
struct Counts {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = BigInt)]
    people_met: i64,
    #[diesel(sql_type = BigInt)]
    lessons: i64,
}

/// Adds what came of them to the events of a page: three statements for any number of events.
pub(super) async fn summarize(
    conn: &mut AsyncPgConnection,
    user: User,
    listed: &mut [ListedEvent],
) -> Result<()> {
    let ids: Vec<_> = listed.iter().map(|listed| listed.event.row.id).collect();
    let mut goals: HashMap<Uuid, Vec<GoalCount>> = HashMap::new();
    for goal in goals::store::for_events(conn, user, &ids, 0).await? {
        if let Some(event) = goal.row.event_id {
            goals.entry(event).or_default().push(goal.into());
        }
    }
    let counts = statement(include_str!("summary.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<Array<SqlUuid>, _>(&ids)
        .load::<Counts>(conn)
        .await?;
    let counts: HashMap<_, _> = counts.into_iter().map(|counts| (counts.id, counts)).collect();
    for listed in listed {
        let id = listed.event.row.id;
        listed.people_met = counts.get(&id).map(|counts| counts.people_met);
        listed.lessons = counts.get(&id).map(|counts| counts.lessons);
        listed.goals = Some(goals.remove(&id).unwrap_or_default());
    }
    Ok(())
}
