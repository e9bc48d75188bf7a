//! The mail that goes to an address that is invited.

use diesel_async::AsyncPgConnection;
use uuid::Uuid;

use super::{model::Invitation, store};
use crate::{
    App,
    accounts::{self, Account},
    auth::{User, email::Email},
    error::Result,
    http::{locale::Locale, zone::Zone},
    mail::{self, Mail, Recipient},
};

/// Has a mail with its link sent to the address of each invitation, in the language of whoever
/// invites, and says whether it is. A link for several has no address; and who has not proven to
/// read the mail of their own address has none sent to those of others. Fails where an address got
/// too many of them within the hour, from whatever team.
pub(super) async fn send(
    conn: &mut AsyncPgConnection,
    app: &App,
    user: User,
    invitations: &[(Invitation, Uuid)],
) -> Result<bool> {
    let inviter = accounts::store::find(conn, user).await?;
    let is_sent = app.config.mail.is_sent();
    if is_sent && !may_send(&inviter) {
        return Ok(false);
    }
    let (locale, tzid) = (Locale::parse(&inviter.locale), inviter.tzid.parse().ok().map(Zone));
    let emails = invitations.iter().filter_map(|(row, _)| row.email.as_deref());
    store::require_patience(conn, &emails.collect::<Vec<_>>()).await?;
    let mails = invitations.iter().filter_map(|(invitation, nonce)| {
        let email = Email::parse(invitation.email.as_deref()?)?;
        let to = Recipient::Address { email, locale: locale.clone(), tzid };
        Some(Mail { to, letter: mail::Invitation { nonce: *nonce }.into() })
    });
    let mails: Vec<Mail> = mails.collect();
    let is_sent = is_sent && !mails.is_empty();
    mail::enqueue_all(conn, mails).await?;
    Ok(is_sent)
}

/// Marks those for whose address a mail goes out whenever their link is made.
pub(super) async fn mark(
    conn: &mut AsyncPgConnection,
    app: &App,
    user: User,
    invitations: &mut [Invitation],
) -> Result<()> {
    if app.config.mail.is_sent() && may_send(&accounts::store::find(conn, user).await?) {
        invitations.iter_mut().for_each(|row| row.mailed = row.email.is_some());
    }
    Ok(())
}

fn may_send(inviter: &Account) -> bool {
    inviter.email_verified_at.is_some()
}
