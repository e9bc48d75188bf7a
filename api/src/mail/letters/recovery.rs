//! "Set a new password".

use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Desk, Letter};
use crate::{
    accounts::recovery::store::is_pending, auth::link_token::Purpose, error::Result,
    mail::sheet::Sheet,
};

/// A password that was forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    /// Its row.
    pub id: Uuid,
}

impl From<Recovery> for Letter {
    fn from(letter: Recovery) -> Self {
        Self::Recovery(letter)
    }
}

impl Recovery {
    pub(super) async fn compose(
        &self,
        conn: &mut AsyncPgConnection,
        desk: &Desk<'_>,
    ) -> Result<Option<Sheet>> {
        if !is_pending(conn, self.id).await? {
            return Ok(None);
        }
        let (subject, what, label, aside) = desk.reader.language.choose(
            (
                "Set a new password for Lanyard",
                "Somebody, probably you, forgot the password of your account. Choose a new one:",
                "Choose a new password",
                "The link works once, for one hour. Using it ends every session. If you did not ask for it, ignore this mail: your password stays as it is.",
            ),
            (
                "Neues Passwort für Lanyard",
                "Jemand, wahrscheinlich Sie, hat das Passwort Ihres Kontos vergessen. Wählen Sie ein neues:",
                "Neues Passwort wählen",
                "Der Link gilt einmal, eine Stunde lang. Wenn Sie ihn verwenden, endet jede Sitzung. Wenn Sie nicht darum gebeten haben, ignorieren Sie diese Mail: Ihr Passwort bleibt, wie es ist.",
            ),
        );
        let link = desk.secret_link("/reset", Purpose::Recovery, self.id);
        Ok(Some(Sheet::new(subject).paragraph(what).button(label, link).aside(aside)))
    }
}
