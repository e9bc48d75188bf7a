//! Where mail goes: to an SMTP server, or into files that an administrator reads.

use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, transport::smtp::Error};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::time::timeout;
use uuid::Uuid;

use crate::{config::Config, jobs::Failure};

/// How long the server may take for one command.
const COMMAND: Duration = Duration::from_secs(20);
/// How long it may take for a mail.
const WHOLE: Duration = Duration::from_secs(60);

/// Replies that are about the mailbox of the recipient (RFC 5321): it does not exist, it has moved,
/// its name cannot be right.
const MAILBOX: [u16; 3] = [550, 551, 553];

/// What carries mail.
pub enum Post {
    /// An SMTP server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// A folder, one `.eml` file a mail.
    Outbox(PathBuf),
}

impl Post {
    /// The one that the settings name.
    pub fn new(config: &Config) -> Self {
        match config.mail.smtp.clone() {
            Some(smtp) => Self::Smtp(smtp.timeout(Some(COMMAND)).build()),
            None => Self::Outbox(config.data.join("outbox")),
        }
    }

    /// Delivers the mail of a job. Into a folder that is once, however often it is repeated; an
    /// SMTP server sees the same `Message-ID` again.
    pub(super) async fn send(&self, job: Uuid, message: &Message) -> Result<(), Failure> {
        match self {
            Self::Smtp(smtp) => match timeout(WHOLE, smtp.send(message.clone())).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => Err(failure(&error)),
                Err(_) => Err(Failure::Later("The SMTP server took too long.".into())),
            },
            Self::Outbox(folder) => {
                let (folder, bytes) = (folder.clone(), message.formatted());
                let kept = actix_web::web::block(move || keep(&folder, job, &bytes)).await;
                let kept = kept.map_err(io::Error::other).flatten();
                kept.map_err(|error| Failure::Later(error.to_string()))
            }
        }
    }
}

/// A mailbox that does not exist will not exist tomorrow either. Everything else may be mended: a
/// wrong password of ours, a full disk, a server that asks to come again.
fn failure(error: &Error) -> Failure {
    let reason = error.to_string();
    match error.status() {
        Some(code) if MAILBOX.contains(&u16::from(code)) => Failure::Never(reason),
        _ => Failure::Later(reason),
    }
}

/// Writes the file under another name first, so that nobody reads half of it.
fn keep(folder: &Path, job: Uuid, bytes: &[u8]) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let (half, whole) = (folder.join(format!(".{job}")), folder.join(format!("{job}.eml")));
    let mut file: File =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(half, whole)
}
