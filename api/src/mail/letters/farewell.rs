//! "Your account is deleted".

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Desk, Letter};
use crate::{accounts::deletion::Shared, mail::sheet::Sheet};

/// An account that was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Farewell {
    /// When it was.
    pub at: DateTime<Utc>,
    /// What became of what it shared.
    pub shared: Shared,
}

impl From<Farewell> for Letter {
    fn from(letter: Farewell) -> Self {
        Self::Farewell(letter)
    }
}

impl Farewell {
    pub(super) fn compose(&self, desk: &Desk<'_>) -> Sheet {
        let language = desk.reader.language;
        let at = language.moment(self.at, desk.reader.zone);
        let (subject, what) = language.choose(
            (
                "Your Lanyard account is deleted",
                format!("Your account was deleted on {at}, with everything that only you saw: people, conversations, goals and lessons. Every session and every token has ended."),
            ),
            (
                "Ihr Lanyard-Konto ist gelöscht",
                format!("Ihr Konto wurde gelöscht: {at}. Mit ihm ging alles, was nur Sie sahen: Personen, Gespräche, Ziele und Erkenntnisse. Jede Sitzung und jedes Token ist beendet."),
            ),
        );
        let (shared, aside) = language.choose(
            match self.shared {
                Shared::Leave => (
                    "What you shared with your teams stays there without your name.",
                    "This is the last mail to this address. There is no way back; you may register again at any time.",
                ),
                Shared::Take => (
                    "What you shared with your teams is gone too.",
                    "This is the last mail to this address. There is no way back; you may register again at any time.",
                ),
            },
            match self.shared {
                Shared::Leave => (
                    "Was Sie mit Ihren Teams geteilt haben, bleibt dort ohne Ihren Namen.",
                    "Dies ist die letzte Mail an diese Adresse. Es gibt keinen Weg zurück; Sie können sich jederzeit neu registrieren.",
                ),
                Shared::Take => (
                    "Was Sie mit Ihren Teams geteilt haben, ist ebenfalls gelöscht.",
                    "Dies ist die letzte Mail an diese Adresse. Es gibt keinen Weg zurück; Sie können sich jederzeit neu registrieren.",
                ),
            },
        );
        Sheet::new(subject).paragraph(what).paragraph(shared).aside(aside)
    }
}
