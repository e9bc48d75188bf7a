//! The queries. A recovery belongs to whoever has its token, of which only the hash is kept.

use chrono::Utc;
use diesel::{
    dsl::{exists, now},
    prelude::*,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::LIFETIME;
use crate::{
    accounts::{Account, store},
    auth::{
        email::Email,
        link_token::{LinkToken, Purpose},
        secret::Secret,
    },
    db::transaction,
    error::Result,
    mail::{self, Recipient, Recovery},
    schema::{accounts, recoveries},
};

/// Has a mail sent to the person who signs in with `email`. It is the same work whether or not
/// there is one: that is looked up when the mail is written.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    email: &Email,
    secret: &Secret,
) -> Result<()> {
    let id = Uuid::now_v7();
    let values = (
        recoveries::id.eq(id),
        recoveries::token_hash.eq(LinkToken::derive(secret, Purpose::Recovery, id).hash()),
        recoveries::email.eq(email),
        recoveries::expires_at.eq(Utc::now() + LIFETIME),
    );
    transaction(conn, async |conn| {
        diesel::insert_into(recoveries::table).values(values).execute(conn).await?;
        mail::enqueue(conn, Recipient::AccountOf(email.clone()), Recovery { id }).await
    })
    .await
}

/// The account that `token` recovers.
pub(super) async fn find(conn: &mut AsyncPgConnection, token: &LinkToken) -> Result<Account> {
    let account = recoveries::table
        .inner_join(accounts::table.on(accounts::email.eq(recoveries::email)))
        .filter(recoveries::token_hash.eq(token.hash()))
        .filter(recoveries::expires_at.gt(now))
        .filter(accounts::disabled_at.is_null())
        .select(Account::as_select())
        .first(conn)
        .await;
    account.optional()?.ok_or_else(LinkToken::refused)
}

/// Gives the account that `token` recovers another password. The token works once.
pub(super) async fn redeem(
    conn: &mut AsyncPgConnection,
    token: &LinkToken,
    password_hash: String,
) -> Result<()> {
    transaction(conn, async |conn| {
        let account = find(conn, token).await?;
        let used = recoveries::table.filter(recoveries::token_hash.eq(token.hash()));
        if diesel::delete(used).execute(conn).await? == 0 {
            return Err(LinkToken::refused());
        }
        store::change_password(conn, account.id, None, password_hash).await?;
        store::set_verified(conn, account.id, &account.email).await
    })
    .await
}

/// Ends every recovery of an account: its password is another one now.
pub(crate) async fn end(conn: &mut AsyncPgConnection, account: Uuid) -> Result<()> {
    let own = accounts::table.find(account).filter(accounts::email.eq(recoveries::email));
    diesel::delete(recoveries::table.filter(exists(own))).execute(conn).await?;
    Ok(())
}

/// Whether the mail about a recovery is to be written: it is not over, and the address did not get
/// enough within the hour.
pub(crate) async fn is_pending(conn: &mut AsyncPgConnection, id: Uuid) -> Result<bool> {
    let found = recoveries::table
        .find(id)
        .filter(recoveries::expires_at.gt(now))
        .select((recoveries::email, recoveries::created_at))
        .first::<(String, chrono::DateTime<Utc>)>(conn)
        .await
        .optional()?;
    let Some((email, created_at)) = found else { return Ok(false) };
    let earlier: i64 = recoveries::table
        .filter(recoveries::email.eq(email))
        .filter(recoveries::created_at.between(created_at - LIFETIME, created_at))
        .filter(recoveries::id.ne(id))
        .count()
        .get_result(conn)
        .await?;
    Ok(earlier < mail::MOST_AN_HOUR)
}

/// Deletes those whose time is over.
pub(crate) async fn purge(conn: &mut AsyncPgConnection) -> Result<usize> {
    let over = recoveries::table.filter(recoveries::expires_at.lt(now));
    Ok(diesel::delete(over).execute(conn).await?)
}
