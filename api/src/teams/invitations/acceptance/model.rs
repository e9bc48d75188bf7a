//! The request bodies and the answer, and what is said when there is nothing to accept.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    auth::link_token::LinkToken,
    error::{Error, Result},
    http::text::Line,
    schema::{accounts, invitations, teams},
    teams::model::GivenRole,
};

/// The token of an invitation, from its link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"}))]
pub struct Accepted {
    /// What stands behind `#token=` in the link.
    pub token: Line,
}

impl Accepted {
    /// What the database knows the token by.
    pub(super) fn hash(&self) -> Result<Vec<u8>> {
        Ok(LinkToken::parse(&self.token).ok_or_else(over)?.hash())
    }
}

/// What an invitation is about, for whoever holds it.
#[derive(Debug, Serialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = invitations, check_for_backend(diesel::pg::Pg))]
pub struct InvitationPreview {
    /// The team.
    #[diesel(select_expression = teams::name)]
    #[schema(example = "Platform")]
    pub team_name: String,
    /// The name of whoever invites.
    #[diesel(select_expression = accounts::full_name)]
    #[schema(example = "Ada Moreno")]
    pub invited_by: String,
    /// The role of whoever joins by it.
    pub role: GivenRole,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// The one answer for what is over, used up, withdrawn, and what never was.
pub(super) fn over() -> Error {
    Error::Gone(
        "invitation-over",
        "This invitation is over: it has expired, was used or withdrawn, or its link is not whole. \
         Ask whoever sent it for a new one.",
    )
}
