//! Mail to people: written down with [`enqueue`] in the transaction of what it tells about, sent by
//! a job.
//!
//! A [`Letter`] is a small value that says what the mail is about; it becomes words only when it is
//! sent, in the language and the time zone that its reader has then. To add one: a file in
//! `letters/` with a struct and its `Compose`, and a variant of [`Letter`]. Secrets have no place in
//! a letter, for it waits in the database: it names the row that a link is about, and
//! [`Desk::secret_link`] derives the token from the installation's secret when the mail is written.

mod letters;
mod message;
mod post;
mod recipient;
mod settings;
mod sheet;
mod words;

use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    letters::{
        Desk, Letter, farewell::Farewell, invitation::Invitation, news::News, recovery::Recovery,
        sign_in::SignIn, verification::Verification,
    },
    post::Post,
    recipient::{Reader, Recipient},
    settings::{MailConfig, MailSettings},
    sheet::Sheet,
    words::Language,
};
use crate::{
    App,
    error::Result,
    jobs::{self, Failure, Work},
};

/// Accounts with sample data have addresses here, to which nothing is ever sent.
const NOWHERE: &str = "@lanyard.example";

/// Most mails of a kind that strangers can have sent to one address within an hour.
pub(crate) const MOST_AN_HOUR: i64 = 5;

/// A mail: to whom, and what about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// Whom it is for.
    pub to: Recipient,
    /// What it says.
    pub letter: Letter,
}

/// Has a mail sent as soon as the transaction on `conn` is kept.
pub async fn enqueue(
    conn: &mut AsyncPgConnection,
    to: Recipient,
    letter: impl Into<Letter>,
) -> Result<()> {
    enqueue_all(conn, [Mail { to, letter: letter.into() }]).await
}

/// The same for many, in one statement.
pub async fn enqueue_all(
    conn: &mut AsyncPgConnection,
    mails: impl IntoIterator<Item = Mail>,
) -> Result<()> {
    jobs::store::enqueue(conn, mails.into_iter().map(Work::Mail)).await
}

/// Writes the mail of a job and sends it. Nothing is sent to an account that is gone or disabled,
/// or to one with sample data.
pub(crate) async fn deliver(app: &App, job: Uuid, mail: &Mail) -> Result<(), Failure> {
    let mut conn = app.db.conn().await?;
    let reader = Reader::find(&mut conn, &mail.to).await?;
    let Some(reader) = reader.filter(|reader| !reader.email.ends_with(NOWHERE)) else {
        return Ok(());
    };
    let desk = Desk { reader: &reader, base_url: &app.config.base_url, secret: &app.auth.secret };
    let sheet = mail.letter.compose(&mut conn, &desk).await?;
    // The post may be slow, and others need the connection.
    drop(conn);
    let Some(sheet) = sheet else { return Ok(()) };
    let message = message::build(job, &app.config, &reader, &sheet);
    app.post.send(job, &message.map_err(|error| Failure::Never(error.to_string()))?).await
}
