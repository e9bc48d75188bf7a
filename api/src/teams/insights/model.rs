//! What the insights of a team hold, and which quarters.

use chrono::{DateTime, Days, NaiveDate, Utc};
use diesel::{
    QueryableByName,
    sql_types::{Bool, Date, Jsonb, Timestamptz},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{http::json::Json, insights::Quarter};

/// How many quarters are shown.
const QUARTERS: u32 = 8;

/// How long after its end a quarter is counted: what is written down late still counts.
const LATE: Days = Days::new(7);

/// The quarters that are over on `today`, oldest first.
pub(super) fn closed(today: NaiveDate) -> Vec<Quarter> {
    let running = running(today);
    (1..=QUARTERS).rev().map(|back| running.back(back)).collect()
}

/// The first quarter that is not shown on `today`.
fn running(today: NaiveDate) -> Quarter {
    Quarter::of(today - LATE)
}

/// In which form.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TeamInsightsFilter {
    /// JSON, or a table for a spreadsheet (RFC 4180).
    #[param(inline)]
    pub format: Format,
}

/// A form of an answer.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// As everywhere.
    #[default]
    Json,
    /// A row for each quarter.
    Csv,
}

/// What a team does together.
#[derive(Debug, Serialize, ToSchema)]
pub struct TeamInsights {
    /// The quarters, oldest first.
    pub reports: Vec<TeamReport>,
    /// The quarter that is shown next.
    pub next_quarter: Quarter,
    /// The day on which it is.
    pub next_on: NaiveDate,
}

impl TeamInsights {
    /// What is shown on `today`.
    pub(super) fn new(reports: Vec<Frozen>, today: NaiveDate) -> Self {
        let next = running(today);
        Self {
            reports: reports.into_iter().map(TeamReport::from).collect(),
            next_quarter: next,
            next_on: next.end() + LATE,
        }
    }
}

/// A quarter of a team, as it was counted once and for all.
#[derive(Debug, Serialize, ToSchema)]
pub struct TeamReport {
    /// The quarter.
    pub quarter: Quarter,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// The day after its last.
    pub ends_on: NaiveDate,
    /// Whether at least five people were counted; there are no figures otherwise.
    pub enough: bool,
    /// The figures.
    #[serde(flatten)]
    pub figures: TeamFigures,
    /// When it was counted.
    pub frozen_at: DateTime<Utc>,
}

/// What is told of a quarter. Null: fewer than five people did it, or the figure could be taken from that of
/// another team so that one to four people are left.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TeamFigures {
    /// About how many people were counted: in steps of five.
    #[schema(example = 15)]
    pub people: Option<i64>,
    /// About how many of them went somewhere, shared or used something. Null also if fewer than five did not.
    #[schema(example = 10)]
    pub participants: Option<i64>,
    /// How often somebody said yes to a shared event that took place: at most five of each, in steps of five.
    #[schema(example = 25)]
    pub visits: Option<i64>,
    /// Events that were shared and took place, in steps of five.
    #[schema(example = 20)]
    pub events_shared: Option<i64>,
    /// Those of them to which somebody said yes, in steps of five.
    #[schema(example = 15)]
    pub events_covered: Option<i64>,
    /// Hours of learning at events of those who agreed: at most 20 of each, in steps of 20.
    #[schema(example = 60)]
    pub learning_hours: Option<i64>,
    /// Lessons shared with the team: at most five of each, in steps of five.
    #[schema(example = 15)]
    pub lessons_shared: Option<i64>,
    /// Lessons of the team that somebody used: at most five of each, in steps of five.
    #[schema(example = 5)]
    pub lessons_used: Option<i64>,
    /// Own goals reached of those who agreed: at most five of each, in steps of five.
    #[schema(example = 10)]
    pub goals_reached: Option<i64>,
    /// What the events of the calendar cost on average, times `visits`, by `lessons_used`: made of figures
    /// that are told anyway.
    pub cost_per_used_lesson: Option<Money>,
}

/// An amount of money, in whole units.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Money {
    /// How much.
    #[schema(example = 120)]
    pub amount: i64,
    /// ISO 4217.
    #[schema(example = "CHF")]
    pub currency: String,
}

/// A report as it is kept.
#[derive(Debug, Deserialize, QueryableByName)]
pub(super) struct Frozen {
    #[diesel(sql_type = Date)]
    quarter: NaiveDate,
    #[diesel(sql_type = Bool)]
    enough: bool,
    #[diesel(sql_type = Jsonb)]
    figures: Json<TeamFigures>,
    #[diesel(sql_type = Timestamptz)]
    frozen_at: DateTime<Utc>,
}

impl From<Frozen> for TeamReport {
    fn from(frozen: Frozen) -> Self {
        let quarter = Quarter::of(frozen.quarter);
        Self {
            quarter,
            starts_on: quarter.first_day(),
            ends_on: quarter.end(),
            enough: frozen.enough,
            figures: frozen.figures.0,
            frozen_at: frozen.frozen_at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_shown_when_it_is_over_for_a_week() {
        let last = |today: &str| closed(today.parse().unwrap()).last().unwrap().to_string();
        assert_eq!(last("2027-01-07"), "2026-Q3");
        assert_eq!(last("2027-01-08"), "2026-Q4");
        let today = "2027-01-07".parse().unwrap();
        let shown = TeamInsights::new(Vec::new(), today);
        let next = (shown.next_quarter.to_string(), shown.next_on.to_string());
        assert_eq!(next, ("2026-Q4".into(), "2027-01-08".into()));
        assert_eq!(closed(today).len(), 8);
        assert_eq!(closed(today)[0].to_string(), "2024-Q4");
    }
}
