//! The queries. Each one starts at the token, of which only the hash is kept.

use chrono::{DateTime, Utc};
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::Subscription;
use crate::{
    auth::link_token::LinkToken,
    db::transaction,
    error::Result,
    http::zone::Zone,
    notifications::settings::{Digest, Schedule, Weekday},
    schema::{accounts, notification_settings as settings},
};

/// Has the digest of whoever has `token` sent this often.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    token: &LinkToken,
    digest: Digest,
) -> Result<Subscription> {
    transaction(conn, async |conn| {
        let found = settings::table
            .inner_join(accounts::table.on(accounts::id.eq(settings::account_id)))
            .filter(settings::token_hash.eq(token.hash()))
            .select((
                settings::account_id,
                settings::digest,
                settings::hour,
                settings::weekday,
                accounts::tzid,
            ))
            .first::<(Uuid, Digest, i32, Weekday, Zone)>(conn)
            .await;
        let (account, before, hour, weekday, zone) =
            found.optional()?.ok_or_else(LinkToken::refused)?;
        if before != digest {
            let next = Schedule { digest, hour, weekday }.next(zone.0, Utc::now());
            change(conn, account, digest, next).await?;
        }
        Ok(Subscription { digest, before })
    })
    .await
}

async fn change(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    digest: Digest,
    next: Option<DateTime<Utc>>,
) -> Result<()> {
    diesel::update(settings::table.find(account))
        .set((
            settings::digest.eq(digest),
            settings::next_digest_at.eq(next.unwrap_or_else(Utc::now)),
            settings::version.eq(settings::version + 1),
            settings::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
