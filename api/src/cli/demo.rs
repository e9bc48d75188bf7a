//! `lanyard demo`: an account full of sample data.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Utc;
use clap::Args;
use diesel_async::AsyncPgConnection;

use super::{Outcome, account, database::on_database};
use crate::{
    accounts::{self, Account, NewAccount},
    auth::{
        email::Email,
        password::{Password, Passwords},
    },
    config::Config,
    db::transaction,
    demo,
    error::{Error, Result},
    http::{text::Line, zone::Zone},
};

/// Whose account is filled.
#[derive(Args)]
pub(super) struct DemoArgs {
    /// E-mail address of the account; it is made if there is none.
    #[arg(default_value = "ada@lanyard.example", value_parser = account::email)]
    email: Email,
    /// IANA time zone of a new account.
    #[arg(long, default_value = "Europe/Zurich", value_parser = account::zone)]
    tzid: Zone,
}

/// Fills the account and prints what to sign in with.
pub(super) fn run(args: DemoArgs, config: &Config) -> Outcome {
    let secret = secret()?;
    let password = Password::from(secret.clone());
    let filled = on_database(config, async |conn: &mut AsyncPgConnection| {
        transaction(conn, async |conn| fill(conn, &args, password).await).await
    })?;
    println!("E-mail    {}", &*args.email);
    println!("Password  {}", if filled == Filled::New { &secret } else { "as before" });
    if filled == Filled::Before {
        println!("The sample data is there already; nothing was added.");
    }
    Ok(())
}

/// What became of the account.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filled {
    /// It was made and filled.
    New,
    /// It was there and is filled.
    Known,
    /// It had the sample already: the same people twice would help nobody.
    Before,
}

async fn fill(conn: &mut AsyncPgConnection, args: &DemoArgs, password: Password) -> Result<Filled> {
    let known = accounts::store::find_by_email(conn, &args.email).await;
    let (account, filled) = match known {
        Err(Error::NotFound) => (create(conn, args, password).await?, Filled::New),
        known => (known?, Filled::Known),
    };
    if demo::is_in(conn, account.id).await? {
        return Ok(Filled::Before);
    }
    demo::fill(conn, account.id, Utc::now()).await?;
    Ok(filled)
}

async fn create(
    conn: &mut AsyncPgConnection,
    args: &DemoArgs,
    password: Password,
) -> Result<Account> {
    let hash = Passwords::default().hash(password.clone()).await?;
    let new = NewAccount {
        email: args.email.clone(),
        password,
        full_name: Line::try_from("Ada Moreno".to_owned()).map_err(Error::internal)?,
        tzid: Some(args.tzid),
        locale: None,
    };
    accounts::store::insert(conn, new.into_row(hash)).await
}

/// A password of 96 random bits.
fn secret() -> Result<String> {
    let mut bytes = [0; 12];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| Error::internal("no random numbers"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
