//! `lanyard token`: personal access tokens for scripts, made by an administrator.

use clap::{Args, Subcommand};

use super::{Outcome, account::Whose, database::on_database};
use crate::{
    accounts,
    auth::{pat::PersonalToken, scope::Scope},
    config::Config,
    http::{
        bounds::{AtMost, Whole},
        text::Line,
    },
    tokens::{self, NewToken},
};

/// What to do with personal access tokens.
#[derive(Subcommand)]
pub(super) enum TokenCommand {
    /// Make a token and print it, once.
    Create(NewTokenArgs),
}

/// A new token.
#[derive(Args)]
pub(super) struct NewTokenArgs {
    #[command(flatten)]
    whose: Whose,
    /// What it is for.
    #[arg(long, value_parser = name)]
    name: Line,
    /// What it may be used for, such as read:contacts; several are separated by commas.
    #[arg(long = "scope", required = true, value_delimiter = ',', value_parser = parse::<Scope>)]
    scopes: Vec<Scope>,
    /// Days until it stops working, 1 to 365.
    #[arg(long, default_value = "90", value_parser = days)]
    days: Whole<1, 365>,
}

/// Does it; standard output is the token and nothing else.
pub(super) fn run(command: TokenCommand, config: &Config) -> Outcome {
    let TokenCommand::Create(NewTokenArgs { whose, name, scopes, days }) = command;
    let secret = PersonalToken::generate()?;
    let new = NewToken { name, scopes: AtMost(scopes), expires_in_days: days };
    on_database(config, async |conn| {
        let account = accounts::store::find_by_email(conn, &whose.email).await?;
        tokens::store::insert(conn, new.into_row(account.id, &secret)?).await
    })?;
    println!("{}", secret.expose());
    Ok(())
}

fn name(raw: &str) -> Result<Line, String> {
    Line::try_from(raw.to_owned())
}

fn days(raw: &str) -> Result<Whole<1, 365>, String> {
    let number = raw.parse::<i64>().map_err(|error| error.to_string())?;
    serde_json::from_value(number.into()).map_err(|error| error.to_string())
}

/// A word that the API knows too.
pub(super) fn parse<T: serde::de::DeserializeOwned>(raw: &str) -> Result<T, String> {
    serde_json::from_value(raw.into()).map_err(|error| error.to_string())
}
