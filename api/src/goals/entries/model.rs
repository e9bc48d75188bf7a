//! The row, the request body, and the rules that need no database.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    goals::{metric::Metric, model::GoalRow},
    http::{
        bounds::Whole,
        instant::Day,
        query::{Limit, always},
        text::Line,
    },
    schema::goal_entries,
};

/// A fact that somebody wrote down for a goal.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = goal_entries)]
pub struct Entry {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The goal.
    pub goal_id: Uuid,
    /// The day.
    pub happened_on: NaiveDate,
    /// How many it counts for.
    #[schema(example = 1)]
    pub amount: i32,
    /// What happened.
    #[schema(example = "Wrote about the runbook talk")]
    pub note: String,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// What a client sends to add or replace an entry.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = goal_entries)]
#[schema(example = json!({"happened_on": "2026-03-02", "note": "Wrote about the runbook talk"}))]
pub struct NewEntry {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The day: one of the goal's, and not one to come.
    pub happened_on: Day,
    /// How many it counts for; one when absent.
    #[serde(default = "one")]
    #[schema(value_type = i32, minimum = 1, maximum = 10_000)]
    pub amount: Whole<1, 10_000>,
    /// What happened.
    pub note: Line,
}

const fn one() -> Whole<1, 10_000> {
    Whole::new::<1>()
}

impl NewEntry {
    /// Fails unless `goal` is counted by hand, and the day is one of its days that has come
    /// somewhere on earth.
    pub(super) fn require(&self, goal: &GoalRow, now: DateTime<Utc>) -> Result<()> {
        if goal.metric != Metric::Manual {
            let detail = "This goal counts by itself. Write down what it counts instead.";
            return Err(Error::Conflict("counts-itself", detail));
        }
        let day = self.happened_on.0;
        if now.date_naive().succ_opt().is_some_and(|last| day > last) {
            let detail = "Choose a day that has come.";
            return Err(Error::field("happened_on", "future", detail));
        }
        let before = goal.starts_on.is_some_and(|first| day < first);
        if before || goal.ends_on.is_some_and(|end| day >= end) {
            let detail = "Choose a day of the goal's.";
            return Err(Error::field("happened_on", "outside", detail));
        }
        Ok(())
    }
}

/// Which page of the entries.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct EntryFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where an entry stands in the list.
pub(super) type Position = (NaiveDate, Uuid);

impl Entry {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.happened_on, self.id)
    }
}
