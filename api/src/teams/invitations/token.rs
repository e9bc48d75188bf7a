//! Invitation tokens: whoever holds one may join. In a link they stand behind the `#`, which no
//! browser sends, so that they are in no log.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use uuid::Uuid;

use crate::auth::secret::Secret;

const PREFIX: &str = "lny_inv_";

/// A token in the clear. It is shown once, and never stored nor logged.
pub(crate) struct InvitationToken(String);

impl InvitationToken {
    /// The token of 256 bits that belongs to `nonce`: a new nonce for each new token. A mail that
    /// waits holds the nonce, which opens nothing without the installation's secret.
    pub(crate) fn derive(secret: &Secret, nonce: Uuid) -> Self {
        Self::from_bytes(secret.derive("invitation-link", nonce.as_bytes()))
    }

    fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// A token as somebody sent it, if it looks like one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text.strip_prefix(PREFIX)?).ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// What the database knows it by.
    pub(crate) fn hash(&self) -> Vec<u8> {
        digest(&SHA256, self.0.as_bytes()).as_ref().to_vec()
    }

    /// The address to give to whoever is invited.
    pub(crate) fn link(&self, base_url: &str) -> String {
        format!("{base_url}/invitation#token={}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_from_its_link() {
        let token = InvitationToken::from_bytes([7; 32]);
        let link = token.link("https://lanyard.example.org");
        let (page, sent) = link.split_once("#token=").unwrap();
        assert_eq!(page, "https://lanyard.example.org/invitation");
        assert_eq!(InvitationToken::parse(sent).unwrap().hash(), token.hash());
    }

    #[test]
    fn what_is_no_token_is_refused_without_asking_the_database() {
        let short = format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode([7; 31]));
        for text in ["", PREFIX, "lny_inv_!", &short, &URL_SAFE_NO_PAD.encode([7; 32])] {
            assert!(InvitationToken::parse(text).is_none(), "{text:?}");
        }
    }
}
