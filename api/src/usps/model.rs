//! The row, the request bodies, and the list's filter.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::{
        bounds::AtMost,
        query::{Limit, always},
        text::{Brief, Line, given},
    },
    schema::usps,
    teams::Colleague,
    text_enum,
};

/// What makes one's work different: "For … who need …, … is a … that …. Unlike …, it …."
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Usp {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// What it is about.
    #[schema(example = "Calm deploys")]
    pub title: String,
    /// Whom it is for.
    #[schema(example = "Teams that deploy every day")]
    pub for_whom: String,
    /// What they need.
    #[schema(example = "who lose a night before each launch")]
    pub need: String,
    /// What it is.
    #[schema(example = "a checklist with a robot behind it")]
    pub is_a: String,
    /// What it brings.
    #[schema(example = "makes deploys boring")]
    pub benefit: String,
    /// What people do otherwise.
    #[schema(example = "a freeze before each launch")]
    pub unlike: String,
    /// What is different.
    #[schema(example = "it works on the system that you have")]
    pub differentiator: String,
    /// What shows that it is true.
    #[schema(example = json!(["No failed launch in 2026"]))]
    pub proof_points: Vec<String>,
    /// Whether it is one's own, to change and share.
    pub own: bool,
    /// Whose it is; null for somebody without a name.
    pub owner: Option<Colleague>,
    /// The teams that see it; of a colleague's, those that one is in.
    pub team_ids: Vec<Uuid>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// Teams that see something, at most 50.
pub(super) type TeamIds = AtMost<50, Uuid>;

/// What shows that it is true: at most 20 lines.
type ProofPoints = AtMost<20, Line>;

/// What a client sends to add or replace a card. The title is needed; what is absent is empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = usps)]
#[schema(example = json!({"title": "Calm deploys", "for_whom": "Teams that deploy every day", "benefit": "makes deploys boring", "proof_points": ["No failed launch in 2026"]}))]
pub struct NewUsp {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// What it is about.
    pub title: Line,
    /// Whom it is for.
    #[serde(default)]
    pub for_whom: Brief,
    /// What they need.
    #[serde(default)]
    pub need: Brief,
    /// What it is.
    #[serde(default)]
    pub is_a: Brief,
    /// What it brings.
    #[serde(default)]
    pub benefit: Brief,
    /// What people do otherwise.
    #[serde(default)]
    pub unlike: Brief,
    /// What is different.
    #[serde(default)]
    pub differentiator: Brief,
    /// What shows that it is true.
    #[serde(default)]
    #[schema(value_type = Vec<Line>, max_items = 20)]
    pub proof_points: ProofPoints,
    /// The whole audience: teams that you are in. As it was when absent, nobody else at first. A
    /// personal access token needs `write:teams` to send it.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    #[schema(value_type = Option<Vec<Uuid>>, max_items = 50)]
    pub team_ids: Option<TeamIds>,
}

/// A merge patch: absent keeps.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = usps)]
#[schema(example = json!({"benefit": "makes deploys boring"}))]
pub struct UspChange {
    /// What it is about.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub title: Option<Line>,
    /// Whom it is for.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub for_whom: Option<Brief>,
    /// What they need.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub need: Option<Brief>,
    /// What it is.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub is_a: Option<Brief>,
    /// What it brings.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub benefit: Option<Brief>,
    /// What people do otherwise.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub unlike: Option<Brief>,
    /// What is different.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub differentiator: Option<Brief>,
    /// What shows that it is true.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Vec<Line>, nullable = false, max_items = 20)]
    pub proof_points: Option<ProofPoints>,
}

text_enum! {
    /// Whose cards are listed.
    UspScope {
        /// One's own.
        Mine = "mine",
        /// Those that colleagues share with a team that one is in. A personal access token needs
        /// `read:teams`.
        Shared = "shared",
    }
}

/// Which cards are listed. The newest come first.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct UspFilter {
    /// Whose; one's own when absent.
    #[param(inline)]
    pub scope: Option<UspScope>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a card stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Usp {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.created_at, self.id)
    }
}
