//! What a list of follow-ups is narrowed down by.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::model::{Direction, FollowUp, Kind};
use crate::http::{
    instant::Instant,
    query::{IncludeTotal, Limit, always},
};

/// What a list of follow-ups is narrowed down by. It is ordered by `due_at`.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct FollowUpFilter {
    /// How far they are.
    #[param(inline)]
    pub status: StatusFilter,
    /// Only those about this person.
    pub contact_id: Option<Uuid>,
    /// Only those of this event.
    pub event_id: Option<Uuid>,
    /// Only those in this direction.
    #[param(inline)]
    pub direction: Option<Direction>,
    /// Only those of this kind.
    #[param(inline)]
    pub kind: Option<Kind>,
    /// Only those due at this instant or later.
    #[param(inline)]
    pub from: Option<Instant>,
    /// Only those due before this instant.
    #[param(inline)]
    pub to: Option<Instant>,
    /// Only those done at this instant or later.
    #[param(inline)]
    pub completed_from: Option<Instant>,
    /// Only those done before this instant.
    #[param(inline)]
    pub completed_to: Option<Instant>,
    /// Only those that come up before: by their due date, or later when snoozed.
    #[param(inline)]
    pub due_before: Option<Instant>,
    /// `total` counts the whole list, up to 10,000.
    #[serde(skip_serializing_if = "always")]
    #[param(inline)]
    pub include: Option<IncludeTotal>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Which follow-ups a list holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StatusFilter {
    /// Those to be done.
    #[default]
    Open,
    /// Those done.
    Completed,
    /// Those done by the time they were due.
    OnTime,
    /// Those done later.
    Late,
    /// Those not to be done any more.
    Cancelled,
    /// All of them.
    All,
}

/// Where a row stands in the list.
pub(crate) type Position = (DateTime<Utc>, Uuid);

/// Where `follow_up` stands.
pub(super) fn position(follow_up: &FollowUp) -> Position {
    (follow_up.due_at, follow_up.id)
}
