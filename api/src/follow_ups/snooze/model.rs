//! The request body.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::instant::Instant;

/// Until when a follow-up is out of the way.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"until": "2026-11-30T08:00:00Z"}))]
pub(crate) struct Snooze {
    /// When it comes up again.
    pub until: Instant,
}
