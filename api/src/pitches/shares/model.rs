//! The audience of a pitch.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    http::bounds::AtMost,
    pitches::{Pitch, model::TeamIds},
};

/// Who sees a pitch beside its owner.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"team_ids": ["0199a3a5-2c00-7000-8000-000000000001"]}))]
pub struct PitchShares {
    /// The teams, all of them.
    #[schema(value_type = Vec<uuid::Uuid>, max_items = 50)]
    pub team_ids: TeamIds,
}

impl PitchShares {
    /// Who sees `pitch`.
    pub(super) fn of(pitch: Pitch) -> Self {
        Self { team_ids: AtMost(pitch.team_ids) }
    }
}
