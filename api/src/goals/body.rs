//! What a client sends.

use diesel::prelude::*;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    filter::{GoalFilter, GoalFilterChange},
    metric::Metric,
    model::GoalRow,
    scope::Recurrence,
};
use crate::{
    error::{Error, Result},
    http::{
        bounds::Whole,
        instant::Day,
        json::Json,
        text::{Line, given, present},
    },
    schema::goals,
};

/// How much: 1 to 1,000,000.
pub(super) type Target = Whole<1, 1_000_000>;

/// How many people to meet and things to learn at an event.
const THREE: Target = Target::new::<3>();

/// A goal of a new event.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"metric": "new_contacts", "target": 3}))]
pub struct EventGoal {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// What is counted.
    pub metric: Metric,
    /// How many.
    #[schema(value_type = i32, minimum = 1, maximum = 1_000_000)]
    pub target: Target,
    /// The goal in words; made from metric and target when absent.
    #[serde(default)]
    #[schema(value_type = Option<Line>)]
    pub statement: Option<Line>,
    /// What narrows down what is counted.
    #[serde(default)]
    pub filter: GoalFilter,
}

impl EventGoal {
    /// The goal in words.
    pub fn statement(&self) -> String {
        words(self.statement.as_ref(), self.metric, self.target)
    }

    /// Fails for a filter that its metric knows nothing of; `place` is where it stands in the list.
    pub fn require(&self, place: usize) -> Result<()> {
        self.filter.require(self.metric.filter(), &format!("goals/{place}/filter"))
    }

    /// Three new people and three things learned: what an event is for when nobody says otherwise.
    pub fn defaults() -> [Self; 2] {
        let three = |metric| Self {
            id: None,
            metric,
            target: THREE,
            statement: None,
            filter: GoalFilter::default(),
        };
        [three(Metric::NewContacts), three(Metric::LessonsCaptured)]
    }
}

/// What a client sends to add or replace a goal: for one event, for the days from `starts_on` to
/// before `ends_on`, or with `recurrence` for each week, month or quarter, beginning with the one
/// that has `starts_on`, or else today.
#[derive(Clone, Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = goals, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"metric": "new_contacts", "target": 30, "starts_on": "2026-10-01", "ends_on": "2027-01-01"}))]
pub struct NewGoal {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// What is counted.
    pub metric: Metric,
    /// How many.
    #[schema(value_type = i32, minimum = 1, maximum = 1_000_000)]
    pub target: Target,
    /// The goal in words; made from metric and target when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub statement: Option<Line>,
    /// The team whose goal it is; `null` for one's own. It stays with that.
    #[serde(default)]
    #[diesel(skip_update)]
    pub team_id: Option<Uuid>,
    /// The event it is for.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub event_id: Option<Uuid>,
    /// The first day it is for, in the account's time zone.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub starts_on: Option<Day>,
    /// The day after the last; follows from `recurrence` where there is one.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub ends_on: Option<Day>,
    /// How often it begins anew.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub recurrence: Option<Recurrence>,
    /// What narrows down what is counted.
    #[serde(default)]
    #[schema(value_type = GoalFilter)]
    pub filter: Json<GoalFilter>,
}

impl NewGoal {
    /// Fails for a filter that the metric knows nothing of.
    pub(super) fn require(&self) -> Result<()> {
        self.filter.0.require(self.metric.filter(), "filter")?;
        if self.team_id.is_none() {
            return Ok(());
        }
        if self.event_id.is_some() {
            let detail = "A goal of a team is for some days, or for each week, month or quarter.";
            return Err(Error::field("event_id", "scope", detail));
        }
        require_seen(self.metric)
    }

    /// The goal in words.
    pub fn statement(&self) -> String {
        words(self.statement.as_ref(), self.metric, self.target)
    }
}

fn words(given: Option<&Line>, metric: Metric, target: Target) -> String {
    given.map_or_else(|| metric.statement(target.get()), |line| line.to_string())
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = goals)]
#[schema(example = json!({"target": 5}))]
pub struct GoalChange {
    /// What is counted.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub metric: Option<Metric>,
    /// How many.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 1_000_000, nullable = false)]
    pub target: Option<Target>,
    /// The goal in words.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub statement: Option<Line>,
    /// The event it is for.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    #[diesel(skip_update)]
    pub event_id: Option<Option<Uuid>>,
    /// The first day it is for.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Day>)]
    #[diesel(skip_update)]
    pub starts_on: Option<Option<Day>>,
    /// The day after the last.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Day>)]
    #[diesel(skip_update)]
    pub ends_on: Option<Option<Day>>,
    /// How often it begins anew; `null` ends that with this period.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Recurrence>)]
    #[diesel(skip_update)]
    pub recurrence: Option<Option<Recurrence>>,
    /// What narrows down what is counted.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub filter: Option<GoalFilterChange>,
    /// Whether it is given up.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub abandoned: Option<bool>,
    /// Whether this period of a goal that repeats is a pause: it does not have to be reached, and
    /// breaks no streak. Two in a quarter are free.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub paused: Option<bool>,
}

impl GoalChange {
    /// Whether it says anything about what the goal is for.
    pub(super) fn moves(&self) -> bool {
        self.event_id.is_some()
            || self.starts_on.is_some()
            || self.ends_on.is_some()
            || self.recurrence.is_some()
    }

    /// Fails if it would change what was written down of a goal that is closed.
    pub(super) fn require_open(&self, before: &GoalRow) -> Result<()> {
        let counts = self.moves()
            || self.metric.is_some()
            || self.target.is_some()
            || self.filter.is_some()
            || self.abandoned.is_some();
        if counts { before.require_open() } else { Ok(()) }
    }

    /// The filter that `before` has then; fails if the metric it has then knows nothing of that.
    pub(super) fn filter_after(&self, before: &GoalRow) -> Result<GoalFilter> {
        let filter = before.filter.0.clone().changed(self.filter.clone().unwrap_or_default());
        let metric = self.metric.unwrap_or(before.metric);
        filter.require(metric.filter(), "filter")?;
        if before.team_id.is_some() {
            require_seen(metric)?;
        }
        Ok(filter)
    }
}

impl GoalRow {
    /// Fails for a goal that is closed.
    pub(super) fn require_open(&self) -> Result<()> {
        if self.closed_at.is_none() {
            return Ok(());
        }
        let detail = "This goal is closed, and what it came to stays. Set a new one instead.";
        Err(Error::Conflict("goal-closed", detail))
    }
}

/// Fails for what a team does not see.
fn require_seen(metric: Metric) -> Result<()> {
    if metric.of_team() {
        return Ok(());
    }
    let detail =
        "A goal of a team counts only what the team sees: lessons shared, lessons used, events.";
    Err(Error::field("metric", "not_of_team", detail))
}
