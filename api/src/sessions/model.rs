//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    accounts::Account,
    auth::{email::Email, password::Password},
    http::query::{IncludeTotal, Limit, always},
    schema::sessions,
};

/// Most characters of a user agent that are kept.
const LONGEST_AGENT: usize = 300;

/// A place where an account is signed in.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Session {
    /// What is kept of it.
    #[serde(flatten)]
    pub row: SessionRow,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// What is kept of a session.
#[derive(Debug, Clone, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = sessions)]
pub struct SessionRow {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// What the client called itself at sign-in.
    #[schema(example = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0")]
    pub user_agent: String,
    /// When the sign-in was.
    pub created_at: DateTime<Utc>,
    /// When it asked for an access token last.
    pub last_used_at: DateTime<Utc>,
    /// When it ends at the latest.
    pub expires_at: DateTime<Utc>,
}

/// What a person sends to sign in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"email": "ada@example.org", "password": "correct horse battery staple"}))]
pub struct NewSession {
    /// The address of the account.
    pub email: Email,
    /// Its password.
    pub password: Password,
    /// Whether the refresh token is wanted in the answer. Browsers never get it there: they have
    /// the cookie.
    #[serde(default)]
    pub include_refresh_token: bool,
}

/// What a client without cookies sends to go on.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// The refresh token of the last answer; the cookie when absent.
    #[serde(default)]
    #[schema(example = "lny_rt_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    pub refresh_token: Option<String>,
}

/// An access token, and whom it is for.
#[derive(Debug, Serialize, ToSchema)]
pub struct Grant {
    /// Send it as `Authorization: Bearer …`.
    pub access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    pub token_type: &'static str,
    /// Seconds until the access token expires.
    #[schema(example = 600)]
    pub expires_in: i64,
    /// The session.
    pub session_id: Uuid,
    /// The account.
    pub account: Account,
    /// Asks for the next access token, once; only when it was asked for and no browser asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct SessionFilter {
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

/// What is kept of a `User-Agent`: readable, and not endless.
pub(super) fn readable_agent(raw: &str) -> String {
    raw.chars().filter(|letter| !letter.is_control()).take(LONGEST_AGENT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_agent_is_cut() {
        assert_eq!(readable_agent("curl/8.5\u{7}"), "curl/8.5");
        assert_eq!(readable_agent(&"x".repeat(999)).len(), LONGEST_AGENT);
    }
}
