//! Removing for good what nobody can ask for any more, in small batches.

use diesel_async::RunQueryDsl;

use super::model::DAYS_KEPT;
use crate::{db::Db, error::Result};

/// Rows of one statement: small enough to stay far below the time limit and to hold few locks.
const BATCH: usize = 500;

/// What goes, one statement a kind; `{batch}` rows each time, the trash after `{kept}` days. Other servers may do the same at the
/// same time, so rows that somebody else holds are skipped.
const STATEMENTS: &[&str] = &[
    // First meetings keep their date and lose the event that is gone.
    "with gone as (
        delete from events where id in (
            select id from events where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)
        returning owner_id, id
     ), forgotten as (
        update contacts set first_met_event_id = null
        from gone where contacts.owner_id = gone.owner_id and first_met_event_id = gone.id
     )
     select id from gone",
    "delete from contacts where (owner_id, id) in (
        select owner_id, id from contacts where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from encounters where (owner_id, id) in (
        select owner_id, id from encounters where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from follow_ups where (owner_id, id) in (
        select owner_id, id from follow_ups where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from goals where (owner_id, id) in (
        select owner_id, id from goals where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from lessons where (owner_id, id) in (
        select owner_id, id from lessons where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from collections where (owner_id, id) in (
        select owner_id, id from collections where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from reflections where (owner_id, id) in (
        select owner_id, id from reflections where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from pitches where (owner_id, id) in (
        select owner_id, id from pitches where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from usps where (owner_id, id) in (
        select owner_id, id from usps where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from teams where id in (
        select id from teams where deleted_at < now() - interval '{kept} days' limit {batch} for update skip locked)",
    "delete from idempotency_keys where (account_id, key) in (
        select account_id, key from idempotency_keys where created_at < now() - interval '7 days' limit {batch} for update skip locked)",
    "delete from notifications where (account_id, id) in (
        select account_id, id from notifications where created_at < now() - interval '90 days' limit {batch} for update skip locked)",
    "delete from links where id in (
        select id from links where expires_at < now() limit {batch} for update skip locked)",
    // A session in use leaves a used token every few minutes. They tell a thief apart from the
    // owner for as long as the session could have idled.
    "delete from refresh_tokens where hash in (
        select hash from refresh_tokens where used_at < now() - interval '14 days' limit {batch} for update skip locked)",
];

/// Removes everything that is due; answers the number of rows. Takes a connection for one batch at
/// a time, so that requests come in between.
pub async fn purge(db: &Db) -> Result<usize> {
    let mut removed = 0;
    for statement in STATEMENTS {
        let statement = statement
            .replace("{batch}", &BATCH.to_string())
            .replace("{kept}", &DAYS_KEPT.to_string());
        loop {
            let mut conn = db.conn().await?;
            let rows = diesel::sql_query(&statement).execute(&mut conn).await?;
            removed += rows;
            if rows == 0 {
                break;
            }
        }
    }
    Ok(removed)
}
