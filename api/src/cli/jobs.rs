//! `lanyard jobs`: what is due after an answer, such as mail, and what became of it.

use clap::{Args, Subcommand};
use uuid::Uuid;

use super::{Outcome, database::on_database};
use crate::{
    config::Config,
    error::Error,
    jobs::{
        State,
        store::{self, Job},
    },
};

/// What to do with jobs.
#[derive(Subcommand)]
pub(super) enum JobsCommand {
    /// Print the newest jobs: id, kind, state, attempts, when it is due, the last error.
    List(Which),
    /// Have a job that failed tried again now, with all its attempts.
    Retry {
        /// The job.
        id: Uuid,
    },
}

/// Which jobs.
#[derive(Args)]
pub(super) struct Which {
    /// Only those that are waiting, running, done or dead.
    #[arg(long, value_parser = state)]
    state: Option<State>,
}

/// Does it and says so.
pub(super) fn run(command: JobsCommand, config: &Config) -> Outcome {
    match command {
        JobsCommand::List(Which { state }) => {
            for job in on_database(config, async |conn| store::list(conn, state).await)? {
                println!("{}", row(&job));
            }
        }
        JobsCommand::Retry { id } => {
            if !on_database(config, async |conn| retry(conn, id).await)? {
                return Err("there is no job with this id that failed".into());
            }
            println!("{id} is tried again.");
        }
    }
    Ok(())
}

async fn retry(conn: &mut diesel_async::AsyncPgConnection, id: Uuid) -> crate::error::Result<bool> {
    match store::retry(conn, id).await {
        Err(Error::NotFound) => Ok(false),
        retried => retried.map(|()| true),
    }
}

/// One line, whatever a server answered.
fn row(job: &Job) -> String {
    let due_at = job.due_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let error: String =
        job.last_error.as_deref().unwrap_or_default().chars().map(printable).collect();
    let Job { id, kind, state, attempts, .. } = job;
    format!("{id}\t{kind}\t{}\t{attempts}\t{due_at}\t{error}", state.as_str())
}

fn printable(letter: char) -> char {
    if letter.is_control() { ' ' } else { letter }
}

fn state(raw: &str) -> Result<State, &'static str> {
    serde_json::from_value(raw.into()).map_err(|_| "has to be waiting, running, done or dead")
}
