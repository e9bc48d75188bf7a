//! What a list of encounters is narrowed down by.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::IntoParams;
use uuid::Uuid;

use super::model::{Channel, Encounter};
use crate::http::{
    instant::Instant,
    query::{IncludeTotal, Limit, always},
};

/// What a list of encounters is narrowed down by. The newest come first.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct EncounterFilter {
    /// Only those with this person.
    pub contact_id: Option<Uuid>,
    /// Only those at this event.
    pub event_id: Option<Uuid>,
    /// Only those in which this version of a pitch was used.
    pub pitch_version_id: Option<Uuid>,
    /// Only those over this channel.
    #[param(inline)]
    pub channel: Option<Channel>,
    /// Only those at or after this instant.
    #[param(inline)]
    pub from: Option<Instant>,
    /// Only those before this instant.
    #[param(inline)]
    pub to: Option<Instant>,
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

/// Where a row stands in the list.
pub(crate) type Position = (DateTime<Utc>, Uuid);

/// Where `encounter` stands.
pub(super) fn position(encounter: &Encounter) -> Position {
    (encounter.occurred_at, encounter.id)
}
