//! The mail that goes to an address that is invited.

use diesel_async::AsyncPgConnection;
use uuid::Uuid;

use super::model::Invitation;
use crate::{
    App, accounts,
    auth::{User, email::Email},
    error::Result,
    http::{locale::Locale, zone::Zone},
    mail::{self, Mail, Recipient},
};

/// Has a mail with its link sent to the address of each invitation, in the language of whoever
/// invites, and says whether it is. A link for several has no address; and who has not proven to
/// read the mail of their own address has none sent to those of others.
pub(super) async fn send(
    conn: &mut AsyncPgConnection,
    app: &App,
    user: User,
    invitations: &[(Invitation, Uuid)],
) -> Result<bool> {
    let inviter = accounts::store::find(conn, user).await?;
    let is_sent = app.config.mail.is_sent();
    if is_sent && inviter.email_verified_at.is_none() {
        return Ok(false);
    }
    let (locale, tzid) = (Locale::parse(&inviter.locale), inviter.tzid.parse().ok().map(Zone));
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
