//! The command line. One file a command; `serve` is what happens without one.

mod account;
mod database;
mod demo;
mod jobs;
mod openapi;
mod password;
mod serve;
mod token;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

use crate::{
    config::{Config, Settings},
    http::log::init,
};

/// How a command ends: nothing to say, or why it could not be done.
type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Plan events with a purpose, capture whom you meet, keep what you learn.
#[derive(Parser)]
#[command(name = "lanyard", version, propagate_version = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the API and the page (what happens without a command).
    Serve,
    /// Bring the database to this program's version and stop.
    Migrate,
    /// Print the OpenAPI document.
    Openapi,
    /// Fill an account with half a year of sample data and print what to sign in with.
    Demo(demo::DemoArgs),
    /// Manage accounts.
    #[command(subcommand)]
    Account(account::AccountCommand),
    /// See the work that is due after an answer, such as mail.
    #[command(subcommand)]
    Jobs(jobs::JobsCommand),
    /// Manage personal access tokens.
    #[command(subcommand)]
    Token(token::TokenCommand),
}

/// Runs the command that the process was started with.
#[must_use]
pub fn run() -> ExitCode {
    let CommandLine { command, settings } = CommandLine::parse();
    let outcome = settings.resolve().map_err(Into::into).and_then(|config| {
        init(&config.log);
        dispatch(command.unwrap_or(Command::Serve), config)
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lanyard: {error}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command, config: Config) -> Outcome {
    match command {
        Command::Serve => serve::serve(config),
        Command::Migrate => database::migrate(&config),
        Command::Openapi => openapi::print(),
        Command::Demo(args) => demo::run(args, &config),
        Command::Account(command) => account::run(command, &config),
        Command::Jobs(command) => jobs::run(command, &config),
        Command::Token(command) => token::run(command, &config),
    }
}
