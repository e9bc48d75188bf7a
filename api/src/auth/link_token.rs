//! Tokens in links that open something without signing in.
//!
//! A token is derived from the installation's secret and the id of the row that it opens, so that
//! its link can be shown again while nothing in the database opens anything: the row keeps the
//! token's SHA-256 only.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, de::Error as _};
use std::fmt;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};
use uuid::Uuid;

use super::secret::Secret;
use crate::error::Error;

/// Characters of a token: 32 bytes in base64url.
const LENGTH: usize = 43;

/// What a token opens; one made for one purpose never passes for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Joining a team.
    Invitation,
    /// Answering a question about a lesson.
    Nudge,
    /// Setting a new password.
    Recovery,
    /// Reading an event or a lesson.
    Share,
    /// Ending mail that comes by itself.
    Unsubscription,
    /// Verifying an address.
    Verification,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation-link",
            Self::Nudge => "nudge-link",
            Self::Recovery => "recovery-link",
            Self::Share => "share-link",
            Self::Unsubscription => "unsubscription-link",
            Self::Verification => "verification-link",
        }
    }
}

/// A token in the clear, 256 bits. It is in a link and in the request that redeems it, and is
/// neither stored nor logged.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkToken(String);

impl LinkToken {
    /// The token of the row `id`.
    pub fn derive(secret: &Secret, purpose: Purpose, id: Uuid) -> Self {
        Self(URL_SAFE_NO_PAD.encode(secret.derive(purpose.as_str(), id.as_bytes())))
    }

    /// A token as a client sent it, if it has the shape of one.
    pub fn parse(text: &str) -> Option<Self> {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        (text.len() == LENGTH && text.bytes().all(known)).then(|| Self(text.to_owned()))
    }

    /// What the row keeps of it.
    pub fn hash(&self) -> Vec<u8> {
        digest(&SHA256, self.0.as_bytes()).as_ref().to_vec()
    }

    /// The one answer for a token in a body that nobody has, that was used, or that is over.
    pub fn refused() -> Error {
        Error::field("token", "invalid", "This link was used or is too old. Ask for a new mail.")
    }

    /// The link to a page such as `/reset`. The token is behind `#`, which a browser sends to no
    /// server: it is in no access log and in no `Referer`.
    pub fn link(&self, base_url: &str, page: &str) -> String {
        format!("{base_url}{page}#token={}", self.0)
    }

    /// The address for a program that sends a POST there, which knows nothing of `#`. The token is in
    /// the query, which is not in our access log.
    pub fn posted_link(&self, base_url: &str, path: &str) -> String {
        format!("{base_url}{path}?token={}", self.0)
    }
}

impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken(…)")
    }
}

impl<'de> Deserialize<'de> for LinkToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let refused = || D::Error::custom("This is no whole link. Copy all of it from the mail.");
        Self::parse(&String::deserialize(deserializer)?).ok_or_else(refused)
    }
}

impl PartialSchema for LinkToken {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("What the link in the mail has after `#token=`."))
            .pattern(Some("^[A-Za-z0-9_-]{43}$"))
            .examples(["q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"])
            .into()
    }
}

impl ToSchema for LinkToken {}
