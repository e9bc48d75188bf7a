//! Jobs: work that is due after an answer, such as a mail.
//!
//! A job is a row, written in the transaction of what it follows from ([`store::enqueue`]), so it
//! is there if and only if that was kept. Every server takes jobs that are due ([`worker`]), holds
//! them with a lease that it renews, and tries again later when one fails. A job runs at least
//! once: a worker that dies between doing it and saying so leaves it to the next one.
//!
//! # Adding a kind
//!
//! A variant of [`Work`] with what has to be known, and an arm in [`Work::run`]. What it does must
//! bear being done twice.

mod backoff;
pub(crate) mod store;
pub(crate) mod worker;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{App, error::Error, mail, text_enum};

/// How often a job is tried before it counts as dead.
pub const MOST_ATTEMPTS: i32 = 10;

text_enum! {
    /// What has become of a job.
    State {
        /// Nobody has it; it is tried when it is due.
        Waiting = "waiting",
        /// A worker has it.
        Running = "running",
        /// It went well.
        Done = "done",
        /// It failed for good. An administrator may have it tried again.
        Dead = "dead",
    }
}

/// What there is to do, by kind. In the table the name of the variant is the kind, what it holds
/// the payload.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload", rename_all = "snake_case")]
pub enum Work {
    /// Send a mail.
    Mail(mail::Mail),
}

impl Work {
    /// Does it. `job` is the same at every attempt.
    async fn run(&self, app: &App, job: Uuid) -> Result<(), Failure> {
        match self {
            Self::Mail(mail) => mail::deliver(app, job, mail).await,
        }
    }
}

/// Why an attempt failed, in words for the administrator, and whether another one makes sense.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It may go better later.
    Later(String),
    /// It will go the same way every time.
    Never(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Later(match error {
            Error::Internal(cause) => cause.to_string(),
            other => other.to_string(),
        })
    }
}

/// Does everything that is due now, one after the other, and answers how many jobs that were.
pub async fn work_off(app: &App) -> crate::error::Result<usize> {
    worker::work_off(app).await
}
