//! The request body.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::instant::Instant;

/// When a follow-up was done.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"completed_at": "2026-11-27T08:15:00Z"}))]
pub(crate) struct Completion {
    /// When; now when absent, or as it was for one that is completed already.
    #[serde(default)]
    pub completed_at: Option<Instant>,
}
