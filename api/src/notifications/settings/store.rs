//! The queries. Each one is about the account of the person who asks.

use chrono::Utc;
use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{FIRST, NewNotificationSettings, NotificationSettings};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{precondition::Precondition, zone::Zone},
    schema::{accounts, notification_settings as settings},
    statement::{fragment, statement},
};

/// The settings of `user`, who may never have chosen any.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User) -> Result<NotificationSettings> {
    let chosen =
        NotificationSettings::query().filter(settings::account_id.eq(user.id)).first(conn).await;
    Ok(chosen.optional()?.unwrap_or_default())
}

/// Replaces the settings of `user`. Whoever wants mail again is told what happens from now on.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    precondition: &Precondition,
    new: &NewNotificationSettings,
) -> Result<NotificationSettings> {
    transaction(conn, async |conn| {
        let own = settings::table.find(user.id).select(settings::version).for_no_key_update();
        let before: i32 = own.first(conn).await.optional()?.unwrap_or(FIRST);
        if !precondition.accepts(before) {
            return Err(Error::PreconditionFailed(before));
        }
        let zone: Zone = accounts::table.find(user.id).select(accounts::tzid).first(conn).await?;
        // Without a digest nobody looks at when it is due.
        let next = new.schedule().next(zone.0, Utc::now()).unwrap_or_else(Utc::now);
        let told_until = "case when notification_settings.digest = 'off' then now() else notification_settings.told_until end";
        let changed = diesel::insert_into(settings::table)
            .values((
                settings::account_id.eq(user.id),
                new,
                settings::next_digest_at.eq(next),
                settings::version.eq(before + 1),
            ))
            .on_conflict(settings::account_id)
            .do_update()
            .set((
                new,
                settings::next_digest_at.eq(next),
                settings::told_until.eq(fragment::<Nullable<Timestamptz>>(told_until)),
                settings::version.eq(settings::version + 1),
                settings::updated_at.eq(now),
            ))
            .returning(NotificationSettings::as_returning())
            .get_result::<NotificationSettings>(conn)
            .await?;
        // Two who choose for the first time at once: the second one did not know of the other.
        if changed.version > before + 1 {
            return Err(Error::PreconditionFailed(before + 1));
        }
        Ok(changed)
    })
    .await
}

/// Has it worked out again when the digest of an account is due, whose clock is another one now.
pub(crate) async fn replan(conn: &mut AsyncPgConnection, account: Uuid) -> Result<()> {
    let again =
        "update notification_settings set next_digest_at = '-infinity' where account_id = $1";
    statement(again).bind::<SqlUuid, _>(account).execute(conn).await?;
    Ok(())
}
