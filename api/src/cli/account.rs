//! `lanyard account`: what an administrator does with accounts.

use chrono::Utc;
use clap::{Args, Subcommand};
use diesel_async::AsyncPgConnection;

use super::{Outcome, database::on_database, password, token::parse};
use crate::{
    accounts::{self, Account, NewAccount, deletion::Shared},
    auth::{
        email::Email,
        password::{Password, Passwords, require_strong},
    },
    config::Config,
    error::Result,
    http::{locale::Locale, text::Line, zone::Zone},
};

/// What to do with accounts.
#[derive(Subcommand)]
pub(super) enum AccountCommand {
    /// Add an account. The password is read from standard input.
    Create(NewAccountArgs),
    /// Print every account: id, address, state, name.
    List,
    /// Keep somebody out: their sessions end, their tokens stop working.
    Disable(Whose),
    /// Let somebody in again.
    Enable(Whose),
    /// Delete an account for good, and tell its owner by mail. It asks for no password.
    Delete(DeletionArgs),
    /// Give an account another password, read from standard input; its sessions end.
    SetPassword(Whose),
}

/// A new account.
#[derive(Args)]
pub(super) struct NewAccountArgs {
    #[command(flatten)]
    whose: Whose,
    /// The person's name.
    #[arg(long, value_parser = line)]
    name: Line,
    /// IANA time zone, such as Europe/Zurich; UTC when absent.
    #[arg(long, value_parser = zone)]
    tzid: Option<Zone>,
    /// Language and region, such as de-CH.
    #[arg(long, value_parser = locale)]
    locale: Option<Locale>,
}

/// An account, by what its owner signs in with.
#[derive(Args)]
pub(super) struct Whose {
    /// E-mail address of the account.
    #[arg(value_parser = email)]
    pub(super) email: Email,
}

/// An account to delete.
#[derive(Args)]
pub(super) struct DeletionArgs {
    #[command(flatten)]
    whose: Whose,
    /// What becomes of what colleagues see of it.
    #[arg(long, value_name = "leave|take", value_parser = parse::<Shared>)]
    shared: Shared,
}

/// Does it and says so.
pub(super) fn run(command: AccountCommand, config: &Config) -> Outcome {
    match command {
        AccountCommand::Create(args) => create(args, config),
        AccountCommand::List => {
            for (account, disabled) in on_database(config, accounts::store::list)? {
                println!("{}", row(&account, disabled));
            }
            Ok(())
        }
        AccountCommand::Disable(whose) => set_disabled(config, &whose.email, true),
        AccountCommand::Enable(whose) => set_disabled(config, &whose.email, false),
        AccountCommand::Delete(args) => delete(&args, config),
        AccountCommand::SetPassword(whose) => set_password(config, &whose.email),
    }
}

fn create(args: NewAccountArgs, config: &Config) -> Outcome {
    let new = NewAccount {
        email: args.whose.email,
        password: password::read()?,
        full_name: args.name,
        tzid: args.tzid,
        locale: args.locale,
    };
    let account = on_database(config, async |conn| {
        new.require_strong_password()?;
        let hash = hash(new.password.clone()).await?;
        accounts::store::insert(conn, new.into_row(hash)).await
    })?;
    println!("{}", row(&account, false));
    Ok(())
}

fn set_disabled(config: &Config, email: &Email, disabled: bool) -> Outcome {
    on_database(config, async |conn| {
        let account = accounts::store::find_by_email(conn, email).await?;
        accounts::store::set_disabled(conn, account.id, disabled).await
    })?;
    println!("{} is {}.", &**email, if disabled { "disabled" } else { "enabled" });
    Ok(())
}

fn delete(args: &DeletionArgs, config: &Config) -> Outcome {
    let email = &args.whose.email;
    on_database(config, async |conn| {
        let account = accounts::store::find_by_email(conn, email).await?;
        accounts::deletion::store::delete(conn, account.id, args.shared, Utc::now()).await
    })?;
    println!("{} is deleted.", &**email);
    Ok(())
}

fn set_password(config: &Config, email: &Email) -> Outcome {
    let password = password::read()?;
    on_database(config, async |conn: &mut AsyncPgConnection| {
        let account = accounts::store::find_by_email(conn, email).await?;
        require_strong("password", &password, &[&account.email, &account.full_name])?;
        let hash = hash(password.clone()).await?;
        accounts::store::change_password(conn, account.id, None, hash).await
    })?;
    println!("The password of {} is changed and its sessions have ended.", &**email);
    Ok(())
}

async fn hash(password: Password) -> Result<String> {
    Passwords::default().hash(password).await
}

fn row(account: &Account, disabled: bool) -> String {
    let state = if disabled { "disabled" } else { "active" };
    format!("{}\t{}\t{state}\t{}", account.id, account.email, account.full_name)
}

pub(super) fn email(raw: &str) -> Result<Email, &'static str> {
    Email::parse(raw).ok_or("has to be an e-mail address")
}

fn line(raw: &str) -> Result<Line, String> {
    Line::try_from(raw.to_owned())
}

pub(super) fn zone(raw: &str) -> Result<Zone, &'static str> {
    raw.parse().map(Zone).map_err(|_| "has to be an IANA time zone, such as Europe/Zurich")
}

fn locale(raw: &str) -> Result<Locale, &'static str> {
    Locale::parse(raw).ok_or("has to be a language tag, such as de-CH")
}
