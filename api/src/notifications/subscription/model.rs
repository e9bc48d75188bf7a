//! What the links in a digest do.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    auth::link_token::LinkToken,
    error::{Error, Result},
    notifications::Digest,
};

/// Whose digest.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UnsubscriptionTarget {
    /// That of the link in the mail.
    pub token: LinkToken,
}

/// How often a mail is wanted, from whoever has the link in one.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k", "digest": "off"}))]
pub struct NewSubscription {
    /// What the link in the mail has after `#token=`.
    pub token: LinkToken,
    /// How often.
    pub digest: Digest,
}

/// How often a mail is sent.
#[derive(Debug, Serialize, ToSchema)]
pub struct Subscription {
    /// From now on.
    pub digest: Digest,
    /// So far.
    pub before: Digest,
}

/// Fails unless the body says what a mail program says for its reader's click (RFC 8058), as a form of
/// either kind. Nothing else that happens to send a POST ends anything.
pub(super) fn require_one_click(body: &[u8]) -> Result<()> {
    let form = form_urlencoded::parse(body)
        .any(|(name, value)| name == "List-Unsubscribe" && value == "One-Click");
    let text = String::from_utf8_lossy(body);
    let in_parts = text.split("name=\"List-Unsubscribe\"").skip(1).any(|part| {
        let value = part.split("\r\n\r\n").nth(1).unwrap_or_default();
        value.split("\r\n").next() == Some("One-Click")
    });
    if form || in_parts {
        return Ok(());
    }
    Err(Error::BadRequest("not-one-click", "Send the form List-Unsubscribe=One-Click.".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_click_in_a_mail_program_is_told_from_other_requests() {
        let says = |body: &str| require_one_click(body.as_bytes()).is_ok();
        assert!(says("List-Unsubscribe=One-Click"));
        assert!(says("a=b&List-Unsubscribe=One-Click"));
        assert!(says(
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
        ));
        for other in ["", "{}", "List-Unsubscribe=no", "x=List-Unsubscribe%3DOne-Click"] {
            assert!(!says(other), "{other}");
        }
    }
}
