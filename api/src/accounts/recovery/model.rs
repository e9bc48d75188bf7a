//! The request bodies, and how long a link works.

use chrono::TimeDelta;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::auth::{email::Email, link_token::LinkToken, password::Password};

/// How long a link works.
pub(super) const LIFETIME: TimeDelta = TimeDelta::hours(1);

/// What a person sends who forgot the password.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"email": "ada@example.org"}))]
pub struct NewRecovery {
    /// The address of the account.
    pub email: Email,
}

/// The new password, with the proof that the person reads the mail of the account.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k",
    "new_password": "seven quiet lanyards hum",
}))]
pub struct RecoveredPassword {
    /// What the link in the mail has after `#token=`.
    pub token: LinkToken,
    /// 8 to 128 characters that are hard to guess.
    pub new_password: Password,
}
