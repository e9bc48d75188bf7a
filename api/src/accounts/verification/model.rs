//! What is sent and answered, and how long a link works.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::auth::link_token::LinkToken;

/// How long a link works.
pub(super) const LIFETIME: TimeDelta = TimeDelta::hours(24);

/// Says that a mail is on its way. For an address that a stranger named it says so whether or not
/// there is an account.
#[derive(Debug, Serialize, ToSchema)]
pub struct CheckMail {
    /// Where to look for it.
    #[schema(example = "ada@example.org")]
    pub email: String,
}

/// The proof that somebody reads the mail of an address.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"}))]
pub struct Proof {
    /// What the link in the mail has after `#token=`.
    pub token: LinkToken,
}

/// An address that is verified.
#[derive(Debug, Serialize, ToSchema)]
pub struct Verified {
    /// The address, with which one signs in.
    #[schema(example = "ada@example.org")]
    pub email: String,
}
