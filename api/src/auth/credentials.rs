//! Whether an address and a password belong together.

use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::time::Instant;
use uuid::Uuid;

use super::{
    password::{Password, needs_rehash},
    throttle::Network,
};
use crate::{
    App,
    error::{Error, Result},
    schema::accounts,
};

/// An account whose password was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proven {
    /// The account.
    pub account: Uuid,
    /// Its epoch when the password was read; when it rose since, the password is an old one.
    pub epoch: i32,
}

/// Checks `password` for the account of `email`. An unknown address, a disabled account and a
/// wrong password get the same answer after the same time.
pub async fn verify(app: &App, email: &str, password: Password, from: Network) -> Result<Proven> {
    app.auth.throttle.attempt(email, from, Instant::now())?;
    let known = find(&mut *app.db.conn().await?, email).await?;
    let (proven, hash) = known.unzip();
    if !app.auth.passwords.verify(password.clone(), hash.clone()).await? {
        return Err(Error::InvalidCredentials);
    }
    let (proven, hash) = proven.zip(hash).ok_or(Error::InvalidCredentials)?;
    app.auth.throttle.succeeded(email, from, Instant::now());
    if needs_rehash(&hash) {
        let fresh = app.auth.passwords.hash(password).await?;
        store(&mut *app.db.conn().await?, proven, fresh).await?;
    }
    Ok(proven)
}

async fn find(conn: &mut AsyncPgConnection, email: &str) -> Result<Option<(Proven, String)>> {
    let found = accounts::table
        .filter(accounts::email.eq(email))
        .filter(accounts::disabled_at.is_null())
        .select((accounts::id, accounts::epoch, accounts::password_hash))
        .first::<(Uuid, i32, String)>(conn)
        .await
        .optional()?;
    Ok(found.map(|(account, epoch, hash)| (Proven { account, epoch }, hash)))
}

async fn store(conn: &mut AsyncPgConnection, proven: Proven, hash: String) -> Result<()> {
    diesel::update(accounts::table.find(proven.account))
        .filter(accounts::epoch.eq(proven.epoch))
        .set(accounts::password_hash.eq(hash))
        .execute(conn)
        .await?;
    Ok(())
}
