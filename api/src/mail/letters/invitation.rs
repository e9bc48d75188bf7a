//! "Somebody invites you to a team".

use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Desk, Letter};
use crate::{
    auth::link_token::{LinkToken, Purpose},
    error::{Error, Result},
    mail::sheet::Sheet,
    teams::invitations::{PAGE, acceptance},
};

/// An invitation to a team, for one address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// What its token is derived from; with another one by now, the invitation was sent again.
    pub nonce: Uuid,
}

impl From<Invitation> for Letter {
    fn from(letter: Invitation) -> Self {
        Self::Invitation(letter)
    }
}

impl Invitation {
    pub(super) async fn compose(
        &self,
        conn: &mut AsyncPgConnection,
        desk: &Desk<'_>,
    ) -> Result<Option<Sheet>> {
        let token = LinkToken::derive(desk.secret, Purpose::Invitation, self.nonce);
        let preview = match acceptance::store::preview(conn, &token.hash()).await {
            Err(Error::Gone(..)) => return Ok(None),
            preview => preview?,
        };
        let (team, who) = (preview.team_name, preview.invited_by);
        let language = desk.reader.language;
        let until = language.moment(preview.expires_at, desk.reader.zone);
        let (subject, what, label, aside) = language.choose(
            (
                format!("{who} invites you to {team}"),
                format!("{who} invites you to the team “{team}” on Lanyard, where colleagues share events and what they learned there."),
                "Look at the invitation",
                format!("The link works once, until {until}. If you do not know {who}, ignore this mail."),
            ),
            (
                format!("{who} lädt Sie zu {team} ein"),
                format!("{who} lädt Sie in das Team „{team}“ auf Lanyard ein, in dem Kolleginnen und Kollegen Anlässe teilen und was sie dort gelernt haben."),
                "Einladung ansehen",
                format!("Der Link gilt einmal, bis {until}. Wenn Sie {who} nicht kennen, ignorieren Sie diese Mail."),
            ),
        );
        let link = token.link(desk.base_url, PAGE);
        Ok(Some(Sheet::new(subject).paragraph(what).button(label, link).aside(aside)))
    }
}
