//! The queries. Each one is about the account of the person who asks.

use chrono::Utc;
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    deletion,
    model::{Account, AccountChange, AccountRow},
    recovery,
};
use crate::{
    auth::{User, credentials::Proven, email::Email},
    db::transaction,
    demo,
    error::{Error, Result},
    events, goals,
    http::{json::Json, precondition::Precondition},
    notifications::settings,
    schema::{accounts, sessions},
};

/// Adds an account. The database decides whether the address is free.
pub(crate) async fn insert(conn: &mut AsyncPgConnection, row: AccountRow) -> Result<Account> {
    let account = diesel::insert_into(accounts::table)
        .values(row)
        .returning(Account::as_returning())
        .get_result(conn)
        .await?;
    Ok(account)
}

/// Adds an account full of sample data.
pub(super) async fn insert_demo(conn: &mut AsyncPgConnection, row: AccountRow) -> Result<Proven> {
    transaction(conn, async |conn| {
        let account = insert(conn, row).await?;
        demo::fill(conn, account.id, Utc::now()).await?;
        Ok(Proven { account: account.id, epoch: 0 })
    })
    .await
}

/// The account of `user`.
pub(crate) async fn find(conn: &mut AsyncPgConnection, user: User) -> Result<Account> {
    let account = accounts::table.find(user.id).select(Account::as_select()).first(conn).await;
    // It may have been deleted a moment ago, elsewhere.
    account.optional()?.ok_or(Error::Unauthenticated)
}

/// The account that signs in with `email`.
pub(crate) async fn find_by_email(conn: &mut AsyncPgConnection, email: &Email) -> Result<Account> {
    let query = accounts::table.filter(accounts::email.eq(email));
    Ok(query.select(Account::as_select()).first(conn).await?)
}

/// Every account with whether it is disabled, the oldest first.
pub(crate) async fn list(conn: &mut AsyncPgConnection) -> Result<Vec<(Account, bool)>> {
    let rows = accounts::table
        .filter(accounts::deleted_at.is_null())
        .order(accounts::id)
        .select((Account::as_select(), accounts::disabled_at.is_not_null()));
    Ok(rows.load(conn).await?)
}

/// Changes the account of `user`, if it still has a version that the client knows.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    precondition: &Precondition,
    mut change: AccountChange,
) -> Result<Account> {
    transaction(conn, async |conn| {
        let locked = accounts::table.find(user.id).select(Account::as_select()).for_no_key_update();
        let Account { version, preferences: Json(mut preferences), .. } =
            locked.first(conn).await?;
        if !precondition.accepts(version) {
            return Err(Error::PreconditionFailed(version));
        }
        if let Some(sent) = change.preferences.take() {
            sent.merge_into(&mut preferences)?;
        }
        if change.tzid.is_some() {
            goals::closing::zone_changed(conn, user.id).await?;
            settings::store::replan(conn, user.id).await?;
        }
        let account = diesel::update(accounts::table.find(user.id))
            .set((
                change,
                accounts::preferences.eq(Json(preferences)),
                accounts::version.eq(version + 1),
                accounts::updated_at.eq(now),
            ))
            .returning(Account::as_returning())
            .get_result(conn)
            .await?;
        Ok(account)
    })
    .await
}

/// Gives the account a new password and ends its sessions, except the one that `keep` names.
pub(crate) async fn change_password(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    keep: Option<Uuid>,
    password_hash: String,
) -> Result<()> {
    transaction(conn, async |conn| {
        let changed = diesel::update(accounts::table.find(account))
            .set((
                accounts::password_hash.eq(password_hash),
                accounts::epoch.eq(accounts::epoch + 1),
            ))
            .execute(conn)
            .await?;
        if changed == 0 {
            return Err(Error::NotFound);
        }
        recovery::store::end(conn, account).await?;
        end_sessions(conn, account, keep).await
    })
    .await
}

/// Writes down that the person of the account reads the mail of `email`, if it is theirs still.
pub(super) async fn set_verified(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    email: &str,
) -> Result<()> {
    diesel::update(accounts::table.find(account))
        .filter(accounts::email.eq(email))
        .filter(accounts::email_verified_at.is_null())
        .set((
            accounts::email_verified_at.eq(now),
            accounts::version.eq(accounts::version + 1),
            accounts::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Disables an account and ends its sessions, or lets it in again.
pub(crate) async fn set_disabled(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    disabled: bool,
) -> Result<()> {
    transaction(conn, async |conn| {
        diesel::update(accounts::table.find(account))
            .set((
                accounts::disabled_at.eq(disabled.then(Utc::now)),
                accounts::epoch.eq(accounts::epoch + 1),
            ))
            .execute(conn)
            .await?;
        if disabled {
            end_sessions(conn, account, None).await?;
        }
        Ok(())
    })
    .await
}

async fn end_sessions(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    keep: Option<Uuid>,
) -> Result<()> {
    diesel::update(sessions::table.filter(sessions::account_id.eq(account)))
        .filter(sessions::id.ne(keep.unwrap_or_default()))
        .filter(sessions::revoked_at.is_null())
        .set(sessions::revoked_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}

/// Deletes the throw-away accounts whose time is over, with everything in them. Their teams go to
/// the colleagues who are left, who keep copies of the events that they take part in.
pub(crate) async fn purge(conn: &mut AsyncPgConnection) -> Result<usize> {
    transaction(conn, async |conn| {
        let expired = accounts::table.filter(accounts::expires_at.lt(now)).select(accounts::id);
        let expired: Vec<Uuid> = expired.load(conn).await?;
        if expired.is_empty() {
            return Ok(0);
        }
        events::shares::store::withdraw(conn, &expired).await?;
        deletion::store::remove(conn, &expired).await
    })
    .await
}
