//! Refresh tokens: random at sign-in, and each successor derived from the
//! token it replaces, so that two requests with the same token, sent by two
//! tabs or repeated after a lost answer, get the same successor.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;

use super::secret::{Secret, random};
use crate::error::{Error, Result};

/// How long a session lives without being used.
pub const IDLE: TimeDelta = TimeDelta::days(14);
/// How long a session lives at most.
pub const ABSOLUTE: TimeDelta = TimeDelta::days(90);
/// How long after its use a token still answers with its successor.
pub const GRACE: TimeDelta = TimeDelta::seconds(10);

const PREFIX: &str = "lny_rt_";

/// A refresh token in the clear. It is never stored nor logged.
pub struct RefreshToken(String);

impl RefreshToken {
    /// The first token of a session.
    pub fn generate() -> Result<Self> {
        Ok(Self::from_bytes(random().map_err(Error::internal)?))
    }

    /// A token as a client sent it, if it looks like one.
    pub fn parse(text: &str) -> Option<Self> {
        let body = text.strip_prefix(PREFIX)?;
        let bytes = URL_SAFE_NO_PAD.decode(body).ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// The one token that replaces this one.
    pub fn successor(&self, secret: &Secret) -> Self {
        Self::from_bytes(secret.derive("refresh-successor", self.0.as_bytes()))
    }

    /// What the database knows it by.
    pub fn hash(&self) -> Vec<u8> {
        digest(&SHA256, self.0.as_bytes()).as_ref().to_vec()
    }

    /// The token itself, for the answer to its owner.
    pub fn expose(&self) -> &str {
        &self.0
    }

    fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(bytes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_one_successor_and_every_installation_another() {
        let folder = std::env::temp_dir();
        let path = |name: &str| folder.join(format!("lanyard-{name}-{}", uuid::Uuid::now_v7()));
        let (ours, theirs) = (path("ours"), path("theirs"));
        let secret = Secret::open(&ours).unwrap();
        let token = RefreshToken::generate().unwrap();
        let successor = token.successor(&secret);
        assert_eq!(successor.expose(), token.successor(&Secret::open(&ours).unwrap()).expose());
        assert_ne!(successor.expose(), token.successor(&Secret::open(&theirs).unwrap()).expose());
        assert!(RefreshToken::parse(successor.expose()).is_some());
        assert!(RefreshToken::parse("lny_rt_short").is_none());
        std::fs::remove_file(ours).unwrap();
        std::fs::remove_file(theirs).unwrap();
    }
}
