//! What a list of reflections is narrowed down by, and its orders.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::model::{Model, Reflection};
use crate::http::{
    query::{IncludeTotal, Limit, always},
    text::Caption,
};

/// What a list of reflections is narrowed down by and ordered in.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ReflectionFilter {
    /// Part of a word of any answer; typos and accents are forgiven.
    #[param(inline)]
    pub q: Option<Caption>,
    /// Only those about this event.
    pub event_id: Option<Uuid>,
    /// Only those about practices of this pitch.
    pub pitch_id: Option<Uuid>,
    /// Only those by these questions.
    #[param(inline)]
    pub model: Option<Model>,
    /// The order.
    #[param(inline)]
    pub sort: ReflectionOrder,
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

/// Orders of the list of reflections; `-` means descending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum ReflectionOrder {
    /// Newest first.
    #[default]
    #[serde(rename = "-reflected_at")]
    ReflectedDescending,
    /// Oldest first.
    #[serde(rename = "reflected_at")]
    Reflected,
}

/// Where a row stands in the order of a list.
pub(crate) type Position = (DateTime<Utc>, Uuid);

impl ReflectionOrder {
    /// Whether the order runs downwards.
    pub fn descending(self) -> bool {
        self == Self::ReflectedDescending
    }
}

impl Reflection {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.reflected_at, self.id)
    }
}
