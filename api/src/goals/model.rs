//! The row, its words, and the rules that need no database.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{filter::GoalFilter, metric::Metric, scope::Recurrence};
use crate::{http::json::Json, schema::goals, text_enum};

text_enum! {
    /// Where a goal stands. It follows from its progress and from whether its time is over.
    GoalStatus {
        /// There is time left.
        Active = "active",
        /// Reached.
        Achieved = "achieved",
        /// Its time is over and it was not reached.
        Missed = "missed",
        /// Its time is over, it was not reached, and it did not have to be: a pause.
        Paused = "paused",
        /// Given up.
        Abandoned = "abandoned",
    }
}

/// A goal with how far it is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Goal {
    /// The goal itself.
    #[serde(flatten)]
    pub row: GoalRow,
    /// Whether the one who asks has set it.
    pub own: bool,
    /// Where it stands.
    pub status: GoalStatus,
    /// Whether this period does not have to be reached.
    pub paused: bool,
    /// What was counted.
    pub progress: GoalProgress,
    /// What was written down when its time was over; `null` until then.
    pub closed: Option<Closing>,
    /// How often in a row a goal that repeats was achieved; `null` for others.
    pub streak: Option<Streak>,
}

/// What a goal had come to when its time was over. What is written down up to two days later, but
/// belongs to that time, still raises the count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Closing {
    /// When it was closed.
    pub at: DateTime<Utc>,
    /// How many there were.
    #[schema(example = 5)]
    pub count: i64,
}

/// How often in a row a goal was achieved. A pause neither breaks nor counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Streak {
    /// Up to the last period that is over.
    #[schema(example = 4)]
    pub current: i64,
    /// The longest there was.
    #[schema(example = 7)]
    pub best: i64,
}

/// A goal itself.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, HasQuery)]
#[diesel(table_name = goals)]
pub struct GoalRow {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The goal in words.
    #[schema(example = "Meet 3 new people")]
    pub statement: String,
    /// What is counted.
    pub metric: Metric,
    /// How many.
    #[schema(example = 3)]
    pub target: i32,
    /// What narrows down what is counted.
    #[schema(value_type = GoalFilter)]
    pub filter: Json<GoalFilter>,
    /// The team whose goal it is; it counts what the team sees.
    pub team_id: Option<Uuid>,
    /// The event it is for.
    pub event_id: Option<Uuid>,
    /// The first day it is for, in the account's time zone.
    pub starts_on: Option<NaiveDate>,
    /// The day after the last.
    pub ends_on: Option<NaiveDate>,
    /// How often it begins anew.
    pub recurrence: Option<Recurrence>,
    /// What all the periods of a goal that repeats have in common.
    pub series_id: Option<Uuid>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
    /// Since when it is given up.
    #[serde(skip)]
    pub(super) abandoned_at: Option<DateTime<Utc>>,
    /// Since when it is a pause.
    #[serde(skip)]
    pub(super) paused_at: Option<DateTime<Utc>>,
    /// When it was closed, and with how many.
    #[serde(skip)]
    pub(super) closed_at: Option<DateTime<Utc>>,
    #[serde(skip)]
    pub(super) closed_count: Option<i64>,
    /// When it is looked at next; nothing is for ever.
    #[serde(skip)]
    pub(super) look_at: Option<DateTime<Utc>>,
}

/// What was counted, from the rows themselves.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct GoalProgress {
    /// How many there are; may be more than the target.
    #[schema(example = 1)]
    pub count: i64,
    /// How many there should be.
    #[schema(example = 3)]
    pub target: i32,
    /// `count / target`, two decimals.
    #[schema(example = 0.33)]
    pub ratio: f64,
    /// The first of what was counted, earliest first: at most 50 for one goal and in a list with
    /// `include=evidence`, else at most 6. The goal's `evidence` lists all.
    pub evidence: Vec<Evidence>,
}

/// One thing that a goal counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Evidence {
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EvidenceKind,
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    #[schema(example = "Jonas Brügger")]
    pub label: String,
    /// When it happened.
    pub at: DateTime<Utc>,
}

text_enum! {
    /// What a goal counts.
    EvidenceKind {
        /// A person.
        Contact = "contact",
        /// A lesson.
        Lesson = "lesson",
        /// A conversation.
        Encounter = "encounter",
        /// Somebody to meet at an event.
        Target = "target",
        /// A follow-up.
        FollowUp = "follow_up",
        /// An event.
        Event = "event",
        /// A pitch that was practised then.
        Pitch = "pitch",
        /// What the person wrote down for the goal.
        Entry = "entry",
    }
}

/// Where a thing that was counted stands among the others.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Evidence {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.at, self.id)
    }
}

impl Goal {
    /// The goal with what was counted; `over` tells whether its time is, `own` whether the
    /// reader has set it.
    pub(super) fn new(
        row: GoalRow,
        own: bool,
        over: bool,
        count: i64,
        evidence: Vec<Evidence>,
    ) -> Self {
        let status = row.status(over, count);
        let closed = row.closed_at.zip(row.closed_count).map(|(at, count)| Closing { at, count });
        let paused = row.paused_at.is_some();
        let progress =
            GoalProgress { count, target: row.target, ratio: ratio(count, row.target), evidence };
        Self { row, own, status, paused, progress, closed, streak: None }
    }
}

impl GoalRow {
    /// What was written down is the last word, once nothing that is late counts any more.
    fn status(&self, over: bool, count: i64) -> GoalStatus {
        let closed = self.closed_count.filter(|_| self.closed_at.is_some());
        let reached = match closed {
            Some(closed) if self.look_at.is_none() => closed,
            closed => closed.unwrap_or_default().max(count),
        };
        if self.abandoned_at.is_some() {
            GoalStatus::Abandoned
        } else if reached >= i64::from(self.target) {
            GoalStatus::Achieved
        } else if !over && closed.is_none() {
            GoalStatus::Active
        } else if self.paused_at.is_some() {
            GoalStatus::Paused
        } else {
            GoalStatus::Missed
        }
    }
}

fn ratio(count: i64, target: i32) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let hundredths = (count * 100) as f64 / f64::from(target);
    hundredths.round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_has_two_decimals_and_keeps_the_overshoot() {
        assert_eq!((ratio(1, 3), ratio(5, 3), ratio(0, 7)), (0.33, 1.67, 0.0));
    }
}
