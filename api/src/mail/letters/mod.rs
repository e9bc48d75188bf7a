//! What mail is about. One file a letter.

pub(super) mod farewell;
pub(super) mod invitation;
pub(super) mod news;
pub(super) mod recovery;
pub(super) mod sign_in;
pub(super) mod verification;

use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::{
    farewell::Farewell, invitation::Invitation, news::News, recovery::Recovery, sign_in::SignIn,
    verification::Verification,
};
use super::{recipient::Reader, sheet::Sheet};
use crate::{
    auth::{
        link_token::{LinkToken, Purpose},
        secret::Secret,
    },
    error::Result,
};

/// What a mail is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Letter {
    /// An account was deleted.
    Farewell(Farewell),
    /// Somebody is invited to a team.
    Invitation(Invitation),
    /// Colleagues did something that was not read.
    News(News),
    /// A password was forgotten.
    Recovery(Recovery),
    /// Somebody signed in from a device that was never seen.
    SignIn(SignIn),
    /// An address is to be verified.
    Verification(Verification),
}

impl Letter {
    /// Puts it into words. `None` when it has nothing to say any more, and is not sent.
    pub(super) async fn compose(
        &self,
        conn: &mut AsyncPgConnection,
        desk: &Desk<'_>,
    ) -> Result<Option<Sheet>> {
        match self {
            Self::Farewell(letter) => Ok(Some(letter.compose(desk))),
            Self::Invitation(letter) => letter.compose(conn, desk).await,
            Self::News(letter) => letter.compose(conn, desk).await,
            Self::Recovery(letter) => letter.compose(conn, desk).await,
            Self::SignIn(letter) => Ok(Some(letter.compose(desk))),
            Self::Verification(letter) => letter.compose(conn, desk).await,
        }
    }
}

/// What a letter is written with: who reads it, and where links lead.
pub struct Desk<'a> {
    /// The person who will read it.
    pub reader: &'a Reader,
    pub(super) base_url: &'a str,
    pub(super) secret: &'a Secret,
}

impl Desk<'_> {
    /// A link to a page, such as `/settings/sessions`.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }

    /// A link that opens the row `id` to whoever has it.
    pub fn secret_link(&self, path: &str, purpose: Purpose, id: Uuid) -> String {
        LinkToken::derive(self.secret, purpose, id).link(self.base_url, path)
    }

    /// An address to which the program that shows a mail sends a POST for its reader.
    pub fn posted_link(&self, path: &str, purpose: Purpose, id: Uuid) -> String {
        LinkToken::derive(self.secret, purpose, id).posted_link(self.base_url, path)
    }
}
