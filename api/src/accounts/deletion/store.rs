//! The statements. What is to stay moves to an account without a name first; then the row of the
//! account is deleted, and everything that refers to it goes along. So a table that is added later
//! is not forgotten.

use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types::Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Deletion, Shared};
use crate::{
    access::Role,
    auth::{User, email::Email},
    db::transaction,
    error::{Error, Result},
    events,
    http::{json::Row, locale::Locale, zone::Zone},
    mail::{self, Farewell, Recipient},
    schema::{accounts, links, memberships},
    statement::statement,
    teams,
};

/// What deleting the account of `user` would mean.
pub(super) async fn preview(conn: &mut AsyncPgConnection, user: User) -> Result<Deletion> {
    let row = statement(include_str!("preview.sql")).bind::<SqlUuid, _>(user.id);
    Ok(row.get_result::<Row<Deletion>>(conn).await?.into_inner())
}

/// Deletes an account, and has its owner told by mail.
pub(crate) async fn delete(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    shared: Shared,
    at: DateTime<Utc>,
) -> Result<()> {
    transaction(conn, async |conn| {
        // Tens of thousands of rows may hang on an account.
        diesel::sql_query("set local statement_timeout = '60s'").execute(conn).await?;
        events::shares::store::withdraw(conn, &[account]).await?;
        let to = reader(conn, account).await?;
        forget(conn, account).await?;
        if shared == Shared::Leave {
            leave(conn, account, at).await?;
        }
        mail::enqueue(conn, to, Farewell { at, shared }).await?;
        remove(conn, &[account]).await?;
        Ok(())
    })
    .await
}

/// Where the mail goes, found while the account is there; its row is held until the transaction
/// ends.
async fn reader(conn: &mut AsyncPgConnection, account: Uuid) -> Result<Recipient> {
    let (email, locale, tzid): (String, String, Zone) = accounts::table
        .find(account)
        .filter(accounts::deleted_at.is_null())
        .select((accounts::email, accounts::locale, accounts::tzid))
        .for_update()
        .first(conn)
        .await?;
    let email = Email::parse(&email).ok_or_else(|| Error::internal("an address that is none"))?;
    Ok(Recipient::Address { email, locale: Locale::parse(&locale), tzid: Some(tzid) })
}

/// Deletes what names the account or its address without referring to its row.
async fn forget(conn: &mut AsyncPgConnection, account: Uuid) -> Result<()> {
    statement(include_str!("forget.sql")).bind::<SqlUuid, _>(account).execute(conn).await?;
    Ok(())
}

/// Moves what colleagues see to an account without a name.
async fn leave(conn: &mut AsyncPgConnection, account: Uuid, at: DateTime<Utc>) -> Result<()> {
    let former = Uuid::now_v7();
    let row = (
        accounts::id.eq(former),
        accounts::email.eq(former.to_string()),
        accounts::password_hash.eq(""),
        accounts::full_name.eq(""),
        accounts::deleted_at.eq(at),
    );
    diesel::insert_into(accounts::table).values(row).execute(conn).await?;
    // They would go anyway, and hold on to the lessons.
    diesel::delete(links::table.filter(links::account_id.eq(account))).execute(conn).await?;
    statement(include_str!("leave.sql"))
        .bind::<SqlUuid, _>(account)
        .bind::<SqlUuid, _>(former)
        .execute(conn)
        .await?;
    Ok(())
}

/// Deletes these accounts with everything that refers to them; their teams go to the colleagues who
/// are left. Whoever takes part in an event of theirs has a copy by now
/// ([`events::shares::store::withdraw`]).
pub(in crate::accounts) async fn remove(
    conn: &mut AsyncPgConnection,
    gone: &[Uuid],
) -> Result<usize> {
    let owned: Vec<Uuid> = memberships::table
        .filter(memberships::role.eq(Role::Owner))
        .filter(memberships::account_id.eq_any(gone))
        .select(memberships::team_id)
        .load(conn)
        .await?;
    let gone = diesel::delete(accounts::table.filter(accounts::id.eq_any(gone)));
    let gone = gone.execute(conn).await?;
    if !owned.is_empty() {
        teams::memberships::store::succeed(conn, &owned).await?;
    }
    Ok(gone)
}

/// Deletes what former colleagues left and nobody sees any more.
pub(crate) async fn purge(conn: &mut AsyncPgConnection) -> Result<usize> {
    Ok(statement(include_str!("purge.sql")).execute(conn).await?)
}
