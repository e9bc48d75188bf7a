//! What a list of events is narrowed down by, and its orders.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{
    model::{EventKind, EventRow, EventStatus},
    participation::Attendance,
};
use crate::{
    auth::Scope,
    http::{
        include::Include,
        instant::Instant,
        query::{Limit, always},
        text::{Caption, Tag},
    },
};

/// What a list of events is narrowed down by and ordered in.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct EventFilter {
    /// Part of a name, a place, an organiser, a series or a description; typos and accents are
    /// forgiven.
    #[param(inline)]
    pub q: Option<Caption>,
    /// Only events that end at this instant or later.
    #[param(inline)]
    pub from: Option<Instant>,
    /// Only events that start before this instant.
    #[param(inline)]
    pub to: Option<Instant>,
    /// Only events that start at this instant or later.
    #[param(inline)]
    pub starts_from: Option<Instant>,
    /// Only events that one was at, was not at, or says nothing of.
    #[param(inline)]
    pub attendance: Option<Attendance>,
    /// Only events of this kind.
    #[param(inline)]
    pub kind: Option<EventKind>,
    /// `true` for events at which one learned for some time, by the minutes written down.
    pub learning: bool,
    /// Only one's own events, or only those of colleagues.
    #[param(inline)]
    pub scope: Option<EventScope>,
    /// Only events with this status.
    #[param(inline)]
    pub status: Option<EventStatus>,
    /// Only events with this tag.
    #[param(inline)]
    pub tag: Option<Tag>,
    /// The order.
    #[param(inline)]
    pub sort: EventOrder,
    /// What comes along, separated by commas.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<Vec<EventListPart>>, style = Form, explode = false, inline)]
    pub include: Include<EventListPart>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Whose events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventScope {
    /// One's own.
    Mine,
    /// Those that colleagues share.
    Shared,
}

/// What may come along with a list of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventListPart {
    /// What came of each: people met, lessons, goals.
    Summary,
    /// The number of all rows, counted up to 10,000.
    Total,
}

impl EventListPart {
    /// What a personal access token needs for it.
    pub(super) const fn scopes(&self) -> &'static [Scope] {
        match self {
            Self::Summary => &[Scope::ReadContacts, Scope::ReadGoals, Scope::ReadLessons],
            Self::Total => &[],
        }
    }
}

/// Orders of the list of events; `-` means descending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum EventOrder {
    /// Latest first.
    #[default]
    #[serde(rename = "-starts_at")]
    Latest,
    /// Earliest first.
    #[serde(rename = "starts_at")]
    Earliest,
}

/// Where a row stands in the order of a list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl EventOrder {
    /// Whether the order runs downwards.
    pub fn descending(self) -> bool {
        self == Self::Latest
    }

    /// Where `event` stands.
    pub(super) fn position(self, event: &EventRow) -> Position {
        (event.starts_at, event.id)
    }
}
