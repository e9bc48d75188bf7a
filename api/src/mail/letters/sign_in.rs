//! "Somebody signed in": tells the owner of an account about a device that was never seen.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Desk, Letter};
use crate::mail::{sheet::Sheet, words::Language};

/// A sign-in from a new device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// What people call the program, such as "Firefox".
    pub program: Option<String>,
    /// What people call the system, such as "Linux".
    pub system: Option<String>,
    /// When it was.
    pub at: DateTime<Utc>,
}

impl From<SignIn> for Letter {
    fn from(letter: SignIn) -> Self {
        Self::SignIn(letter)
    }
}

impl SignIn {
    fn device(&self, language: Language) -> String {
        match (&self.program, &self.system) {
            (Some(program), Some(system)) => {
                format!("{program} {} {system}", language.choose("on", "auf"))
            }
            (Some(known), None) | (None, Some(known)) => known.clone(),
            (None, None) => language.choose("an unknown device", "einem unbekannten Gerät").into(),
        }
    }

    pub(super) fn compose(&self, desk: &Desk<'_>) -> Sheet {
        let language = desk.reader.language;
        let at = language.moment(self.at, desk.reader.zone);
        let device = self.device(language);
        let (subject, what, calm, label, else_) = language.choose(
            (
                "New sign-in to your Lanyard account",
                format!("Your account was signed in to with {device} on {at}."),
                "If that was you, there is nothing to do.",
                "Look at your sessions",
                "If it was not you, end that session and change your password.",
            ),
            (
                "Neue Anmeldung bei Ihrem Lanyard-Konto",
                format!("Bei Ihrem Konto hat sich jemand mit {device} angemeldet: {at}."),
                "Wenn Sie das waren, ist nichts zu tun.",
                "Sitzungen ansehen",
                "Wenn Sie es nicht waren, beenden Sie diese Sitzung und ändern Sie Ihr Passwort.",
            ),
        );
        Sheet::new(subject)
            .paragraph(what)
            .paragraph(calm)
            .paragraph(else_)
            .button(label, desk.link("/settings/sessions"))
    }
}
