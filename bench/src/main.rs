//! `make bench`: Lanyard against bare handlers that run the same SQL on the same tables, in
//! alternation on one machine, so that the ratio says what the product itself costs.

mod bare;
mod load;
mod operation;
mod report;
mod run;
mod seed;
mod server;
mod statements;

use clap::{Args, Parser};
use std::{net::SocketAddr, path::PathBuf, process::ExitCode};
use uuid::Uuid;

/// What can go wrong is told and ends the run.
pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Measures Lanyard against bare handlers that run the same SQL.
#[derive(Parser)]
enum Command {
    /// Seed, measure, compare, write the result.
    Run(Run),
    /// Serve the bare handlers (started by `run`).
    Bare(Bare),
}

/// How to measure.
#[derive(Args)]
pub(crate) struct Run {
    /// The program, built for release.
    #[arg(long)]
    program: PathBuf,
    /// The file for the result.
    #[arg(long)]
    out: PathBuf,
    /// The commit that was built.
    #[arg(long)]
    commit: String,
    /// Pairs of slices for each figure.
    #[arg(long, default_value_t = 9)]
    rounds: usize,
    /// Milliseconds of a slice.
    #[arg(long, default_value_t = 300)]
    slice: u64,
    /// Measure once more among 1,000,000 people in 1,000 accounts.
    #[arg(long)]
    large: bool,
    /// Only operations whose name holds this.
    #[arg(long, default_value = "")]
    only: String,
}

/// Where the bare handlers serve what.
#[derive(Args)]
struct Bare {
    #[arg(long)]
    url: String,
    #[arg(long)]
    owner: Uuid,
    #[arg(long)]
    bind: SocketAddr,
    #[arg(long)]
    pool_size: usize,
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Run(options) => run::run(&options),
        Command::Bare(bare) => bare::serve(&bare.url, bare.owner, bare.bind, bare.pool_size),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}
