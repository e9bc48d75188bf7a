//! What the server does for itself every few minutes: rotate keys, delete what is over.

use actix_web::web::Data;
use chrono::{TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::time::Duration;

use crate::{
    App, accounts,
    error::{Error, Result},
    schema::idempotency_keys as keys,
    sessions,
};

const PAUSE: Duration = Duration::from_secs(5 * 60);

/// How long the answer to a write is kept for a repeat.
const REPEATABLE: TimeDelta = TimeDelta::days(7);

/// Does it for as long as the server runs. What fails is tried again the next time.
pub(crate) async fn run(app: Data<App>) {
    loop {
        if let Err(error) = once(&app).await {
            log::error!("upkeep failed: {error:?}");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn once(app: &App) -> Result<()> {
    app.auth.keys.rotate(Utc::now()).map_err(Error::internal)?;
    let mut conn = app.db.conn().await?;
    let accounts = accounts::store::purge(&mut conn).await?;
    let sessions = sessions::store::purge(&mut conn).await?;
    let keys = forget_answers(&mut conn).await?;
    log::debug!(accounts = accounts, sessions = sessions, keys = keys; "deleted what was over");
    Ok(())
}

async fn forget_answers(conn: &mut AsyncPgConnection) -> Result<usize> {
    let old = keys::table.filter(keys::created_at.lt(Utc::now() - REPEATABLE));
    Ok(diesel::delete(old).execute(conn).await?)
}
