//! The queries. A verification belongs to whoever has its token, of which only the hash is kept.

use chrono::{DateTime, Utc};
use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{BigInt, Bool, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::LIFETIME;
use crate::{
    accounts::{AccountRow, store},
    auth::{
        User,
        link_token::{LinkToken, Purpose},
        secret::Secret,
    },
    db::transaction,
    error::{Error, Result},
    mail::{self, Recipient, Verification},
    schema::{accounts, verifications},
    statement::statement,
};

/// Keeps what a newcomer registered with until the link is opened that is sent there. It is the
/// same work whether or not the address has an account: that is looked up when the mail is written.
pub(crate) async fn insert_newcomer(
    conn: &mut AsyncPgConnection,
    row: AccountRow,
    secret: &Secret,
) -> Result<()> {
    let id = Uuid::now_v7();
    let values = (
        verifications::id.eq(id),
        verifications::token_hash.eq(token(secret, id).hash()),
        verifications::email.eq(&row.email),
        verifications::password_hash.eq(&row.password_hash),
        verifications::full_name.eq(&row.full_name),
        verifications::tzid.eq(&row.tzid),
        verifications::locale.eq(&row.locale),
        verifications::expires_at.eq(Utc::now() + LIFETIME),
    );
    transaction(conn, async |conn| {
        diesel::insert_into(verifications::table).values(values).execute(conn).await?;
        let to = Recipient::Address {
            email: row.email.clone(),
            locale: row.locale.clone(),
            tzid: row.tzid,
        };
        mail::enqueue(conn, to, Verification { id }).await
    })
    .await
}

/// Has the address of `user` verified, and answers with it.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    secret: &Secret,
) -> Result<String> {
    transaction(conn, async |conn| {
        let account = store::find(conn, user).await?;
        if account.email_verified_at.is_some() {
            return Err(Error::Conflict("already-verified", "This address is verified already."));
        }
        let id = Uuid::now_v7();
        diesel::insert_into(verifications::table)
            .values((
                verifications::id.eq(id),
                verifications::token_hash.eq(token(secret, id).hash()),
                verifications::email.eq(&account.email),
                verifications::account_id.eq(user.id),
                verifications::expires_at.eq(Utc::now() + LIFETIME),
            ))
            .execute(conn)
            .await?;
        mail::enqueue(conn, Recipient::Account(user.id), Verification { id }).await?;
        Ok(account.email)
    })
    .await
}

fn token(secret: &Secret, id: Uuid) -> LinkToken {
    LinkToken::derive(secret, Purpose::Verification, id)
}

/// A verification as it is redeemed.
#[derive(HasQuery)]
#[diesel(table_name = verifications)]
struct Row {
    id: Uuid,
    email: String,
    account_id: Option<Uuid>,
    password_hash: Option<String>,
    full_name: Option<String>,
    tzid: Option<String>,
    locale: Option<String>,
    used_at: Option<DateTime<Utc>>,
}

/// Verifies the address that `token` is about, and answers with it.
pub(super) async fn redeem(conn: &mut AsyncPgConnection, token: &LinkToken) -> Result<String> {
    transaction(conn, async |conn| {
        let row = verifications::table
            .filter(verifications::token_hash.eq(token.hash()))
            .filter(verifications::expires_at.gt(now))
            .select(Row::as_select())
            .for_update()
            .first(conn)
            .await
            .optional()?
            .ok_or_else(LinkToken::refused)?;
        if row.used_at.is_none() {
            let account = match row.account_id {
                Some(account) => account,
                None => open(conn, &row).await?,
            };
            store::set_verified(conn, account, &row.email).await?;
            diesel::update(verifications::table.find(row.id))
                .set((
                    verifications::used_at.eq(now),
                    verifications::account_id.eq(account),
                    verifications::password_hash.eq(None::<String>),
                ))
                .execute(conn)
                .await?;
        }
        Ok(row.email)
    })
    .await
}

/// Makes the account of a newcomer. The database decides whether the address is still free.
async fn open(conn: &mut AsyncPgConnection, row: &Row) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let absent = || Error::internal("a newcomer without a name or a password");
    diesel::insert_into(accounts::table)
        .values((
            accounts::id.eq(id),
            accounts::email.eq(&row.email),
            accounts::password_hash.eq(row.password_hash.as_ref().ok_or_else(absent)?),
            accounts::full_name.eq(row.full_name.as_ref().ok_or_else(absent)?),
            row.tzid.as_ref().map(|tzid| accounts::tzid.eq(tzid)),
            row.locale.as_ref().map(|locale| accounts::locale.eq(locale)),
        ))
        .execute(conn)
        .await?;
    Ok(id)
}

/// What the mail about a verification has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pending {
    /// Somebody registered with an address that has no account.
    Newcomer,
    /// Somebody registered with an address that has one.
    Known,
    /// A person wants the address of their account verified.
    Address,
}

#[derive(QueryableByName)]
struct Look {
    #[diesel(sql_type = Bool)]
    is_newcomer: bool,
    #[diesel(sql_type = Bool)]
    has_account: bool,
    #[diesel(sql_type = BigInt)]
    earlier: i64,
}

/// Looks at a verification when its mail is written. `None` when it is over, or when the address
/// got enough mail within the hour.
pub(crate) async fn pending(conn: &mut AsyncPgConnection, id: Uuid) -> Result<Option<Pending>> {
    let look = statement(include_str!("pending.sql")).bind::<SqlUuid, _>(id);
    let look = look.get_result::<Look>(conn).await.optional()?;
    let look = look.filter(|look| look.earlier < mail::MOST_AN_HOUR);
    Ok(look.map(|look| match (look.is_newcomer, look.has_account) {
        (false, _) => Pending::Address,
        (true, false) => Pending::Newcomer,
        (true, true) => Pending::Known,
    }))
}

/// Deletes those whose time is over.
pub(crate) async fn purge(conn: &mut AsyncPgConnection) -> Result<usize> {
    let over = verifications::table.filter(verifications::expires_at.lt(now));
    Ok(diesel::delete(over).execute(conn).await?)
}
