//! "Confirm your address", to a newcomer or to somebody who has an account. A newcomer whose
//! address has one is told so here, where nobody else reads it.

use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Desk, Letter};
use crate::{
    accounts::verification::store::{Pending, pending},
    auth::link_token::Purpose,
    error::Result,
    mail::sheet::Sheet,
};

/// An address that is to be verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// Its row.
    pub id: Uuid,
}

impl From<Verification> for Letter {
    fn from(letter: Verification) -> Self {
        Self::Verification(letter)
    }
}

impl Verification {
    pub(super) async fn compose(
        &self,
        conn: &mut AsyncPgConnection,
        desk: &Desk<'_>,
    ) -> Result<Option<Sheet>> {
        let pending = pending(conn, self.id).await?;
        Ok(pending.map(|pending| match pending {
            Pending::Newcomer => self.welcome(desk),
            Pending::Known => known(desk),
            Pending::Address => self.confirm(desk),
        }))
    }

    fn link(&self, desk: &Desk<'_>) -> String {
        desk.secret_link("/verify", Purpose::Verification, self.id)
    }

    fn welcome(&self, desk: &Desk<'_>) -> Sheet {
        let (subject, what, label, aside) = desk.reader.language.choose(
            (
                "Confirm your address for Lanyard",
                "Welcome to Lanyard. Confirm that this address is yours, then sign in with the password that you chose.",
                "Confirm the address",
                "The link works for 24 hours. If you did not register, there is nothing to do: without it there is no account.",
            ),
            (
                "Bestätigen Sie Ihre Adresse für Lanyard",
                "Willkommen bei Lanyard. Bestätigen Sie, dass diese Adresse Ihnen gehört, und melden Sie sich dann mit dem Passwort an, das Sie gewählt haben.",
                "Adresse bestätigen",
                "Der Link gilt 24 Stunden. Wenn Sie sich nicht registriert haben, ist nichts zu tun: ohne ihn gibt es kein Konto.",
            ),
        );
        Sheet::new(subject).paragraph(what).button(label, self.link(desk)).aside(aside)
    }

    fn confirm(&self, desk: &Desk<'_>) -> Sheet {
        let (subject, what, label, aside) = desk.reader.language.choose(
            (
                "Confirm your address for Lanyard",
                "Confirm that this address is yours. With it you can set a new password, should you forget yours.",
                "Confirm the address",
                "The link works for 24 hours. If you have no account at Lanyard, ignore this mail.",
            ),
            (
                "Bestätigen Sie Ihre Adresse für Lanyard",
                "Bestätigen Sie, dass diese Adresse Ihnen gehört. Mit ihr können Sie ein neues Passwort setzen, falls Sie Ihres vergessen.",
                "Adresse bestätigen",
                "Der Link gilt 24 Stunden. Wenn Sie kein Konto bei Lanyard haben, ignorieren Sie diese Mail.",
            ),
        );
        Sheet::new(subject).paragraph(what).button(label, self.link(desk)).aside(aside)
    }
}

fn known(desk: &Desk<'_>) -> Sheet {
    let reset = desk.link("/reset");
    let (subject, what, label, aside) = desk.reader.language.choose(
        (
            "You already have a Lanyard account",
            "Somebody, probably you, wanted to register with this address. It has an account already: sign in to it.",
            "Sign in",
            format!(
                "You forgot the password? Set a new one: {reset}. If that was not you, there is nothing to do."
            ),
        ),
        (
            "Sie haben bereits ein Lanyard-Konto",
            "Jemand, wahrscheinlich Sie, wollte sich mit dieser Adresse registrieren. Sie hat bereits ein Konto: melden Sie sich dort an.",
            "Anmelden",
            format!(
                "Passwort vergessen? Setzen Sie ein neues: {reset}. Wenn Sie das nicht waren, ist nichts zu tun."
            ),
        ),
    );
    Sheet::new(subject).paragraph(what).button(label, desk.link("/sign-in")).aside(aside)
}
