//! What a list of goals is narrowed down by.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{metric::Metric, model::GoalStatus};
use crate::http::{
    include::Include,
    instant::Instant,
    query::{Limit, always},
    text::Tag,
};

/// How many things a goal names as evidence.
pub(super) const EVIDENCE: i64 = 50;

/// The same in a list: enough to show who takes the first seats.
const SEATS: i64 = 6;

/// What a list of goals is narrowed down by and ordered in.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct GoalsFilter {
    /// Only the goals of this event.
    pub event_id: Option<Uuid>,
    /// Only the goals of this team; with `scope=team` those of all one's teams.
    pub team_id: Option<Uuid>,
    /// Only goals that count this.
    #[param(inline)]
    pub metric: Option<Metric>,
    /// Only goals about this skill: their filter names it, or they count what practises it.
    #[param(inline)]
    pub skill: Option<Tag>,
    /// Only goals of events, only those of periods, or those of one's teams.
    #[param(inline)]
    pub scope: Option<GoalScope>,
    /// Every period of this goal that repeats, not only its latest.
    pub series_id: Option<Uuid>,
    /// Only goals that stand like this.
    #[param(inline)]
    pub status: Option<GoalStatus>,
    /// Only goals whose time was over at this instant or later, of those that repeat every period.
    #[param(inline)]
    pub closed_from: Option<Instant>,
    /// Only goals whose time was over before this instant, of those that repeat every period.
    #[param(inline)]
    pub closed_to: Option<Instant>,
    /// The order; oldest first for the goals of one event, else newest first.
    #[param(inline)]
    pub sort: Option<GoalOrder>,
    /// What comes along; `total` counts the whole list, up to 10,000.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Vec<GoalsPart>, style = Form, explode = false, inline)]
    pub include: Include<GoalsPart>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Parts of a list of goals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GoalsPart {
    /// Up to 50 of what each goal counted.
    Evidence,
    /// The number of all rows.
    Total,
}

/// Which page of what a goal counted.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct EvidenceFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// What a goal is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GoalScope {
    /// One event.
    Event,
    /// Some days.
    Period,
    /// A team; all others are one's own.
    Team,
}

/// Orders of the list of goals; `-` means descending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum GoalOrder {
    /// Oldest first.
    #[serde(rename = "id")]
    Oldest,
    /// Newest first.
    #[serde(rename = "-id")]
    Newest,
}

impl GoalsFilter {
    /// Whether it asks for goals of teams.
    pub fn of_teams(&self) -> bool {
        self.team_id.is_some() || self.scope == Some(GoalScope::Team)
    }

    /// Whether it asks for goals that were closed at some time.
    pub fn of_the_past(&self) -> bool {
        self.closed_from.is_some() || self.closed_to.is_some()
    }

    /// How many things each goal names as evidence.
    pub fn evidence(&self) -> i64 {
        if self.include.has(GoalsPart::Evidence) { EVIDENCE } else { SEATS }
    }

    /// Whether the order runs downwards.
    pub fn descending(&self) -> bool {
        self.sort.map_or(self.event_id.is_none(), |sort| sort == GoalOrder::Newest)
    }
}
