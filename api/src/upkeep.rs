//! What the server does for itself every few minutes: rotate keys, close goals, ask
//! about lessons, tell teams of their week, delete what is over.

use actix_web::web::Data;
use chrono::Utc;
use std::time::Duration;

use crate::{
    App, accounts,
    error::{Error, Result},
    goals, jobs, lessons, notifications, sessions, teams, trash,
};

const PAUSE: Duration = Duration::from_secs(5 * 60);

/// Does it for as long as the server runs. What fails is tried again the next time.
pub(crate) async fn run(app: Data<App>) {
    loop {
        if let Err(error) = once(&app).await {
            log::error!("upkeep failed: {error:?}");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Does it now, once.
pub async fn once(app: &App) -> Result<()> {
    app.auth.keys.rotate(Utc::now()).map_err(Error::internal)?;
    // Before the digests, which tell of it.
    let asked = lessons::nudges::asking::ask_due(app, Utc::now()).await?;
    log::debug!(lessons = asked; "looked at lessons that may ask again");
    let teams = teams::digest::telling::tell_due(app, Utc::now()).await?;
    log::debug!(teams = teams; "looked at teams whose week is over");
    let digests = notifications::digest::send_due(app, Utc::now()).await?;
    log::debug!(digests = digests; "planned digests");
    let mut conn = app.db.conn().await?;
    let accounts = accounts::store::purge(&mut conn).await?
        + accounts::deletion::store::purge(&mut conn).await?;
    let sessions = sessions::store::purge(&mut conn).await?;
    let jobs = jobs::store::purge(&mut conn).await?;
    let links = accounts::verification::store::purge(&mut conn).await?
        + accounts::recovery::store::purge(&mut conn).await?
        + teams::invitations::store::purge(&mut conn).await?;
    drop(conn);
    let looked = goals::close(&app.db, Utc::now()).await?;
    log::debug!(goals = looked; "looked at goals that may be over");
    let rows = trash::purge::purge(&app.db).await?;
    log::debug!(accounts = accounts, sessions = sessions, jobs = jobs, links = links, rows = rows; "deleted what was over");
    Ok(())
}
