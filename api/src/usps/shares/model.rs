//! The audience of a card.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    http::bounds::AtMost,
    usps::{Usp, model::TeamIds},
};

/// Who sees a card beside its owner.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"team_ids": ["0199a3a5-2c00-7000-8000-000000000001"]}))]
pub struct UspShares {
    /// The teams, all of them.
    #[schema(value_type = Vec<uuid::Uuid>, max_items = 50)]
    pub team_ids: TeamIds,
}

impl UspShares {
    /// Who sees `card`.
    pub(super) fn of(card: Usp) -> Self {
        Self { team_ids: AtMost(card.team_ids) }
    }
}
