//! Asking about lessons when their time has come.
//!
//! `nudge_at` of a lesson is when its owner is asked next. Whoever asks moves that on in the same
//! transaction, so each question is asked once, however many servers ask and however long none did.

use chrono::{DateTime, Utc};
use diesel::{
    QueryableByName,
    sql_types::{Array, BigInt, Binary, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{
    App,
    auth::{
        link_token::{LinkToken, Purpose},
        secret::Secret,
    },
    db::transaction,
    error::Result,
    statement::statement,
};

/// Lessons of one transaction.
const BATCH: i64 = 200;

/// A lesson to ask about.
#[derive(QueryableByName)]
struct Due {
    #[diesel(sql_type = SqlUuid)]
    owner_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Asks about every lesson whose time has come at `now`; answers at how many it looked.
pub async fn ask_due(app: &App, now: DateTime<Utc>) -> Result<usize> {
    let mut count = 0;
    loop {
        let mut conn = app.db.conn().await?;
        let some = ask_some(&mut conn, &app.auth.secret, now).await?;
        if some == 0 {
            return Ok(count);
        }
        count += some;
    }
}

async fn ask_some(
    conn: &mut AsyncPgConnection,
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<usize> {
    transaction(conn, async |conn| {
        let due: Vec<Due> = statement(include_str!("due.sql"))
            .bind::<Timestamptz, _>(now)
            .bind::<BigInt, _>(BATCH)
            .load(conn)
            .await?;
        if due.is_empty() {
            return Ok(0);
        }
        let ids: Vec<Uuid> = due.iter().map(|_| Uuid::now_v7()).collect();
        let hash = |id: &Uuid| LinkToken::derive(secret, Purpose::Nudge, *id).hash();
        statement(include_str!("ask.sql"))
            .bind::<Timestamptz, _>(now)
            .bind::<Array<SqlUuid>, _>(due.iter().map(|due| due.owner_id).collect::<Vec<_>>())
            .bind::<Array<SqlUuid>, _>(due.iter().map(|due| due.id).collect::<Vec<_>>())
            .bind::<Array<SqlUuid>, _>(ids.clone())
            .bind::<Array<Binary>, _>(ids.iter().map(hash).collect::<Vec<_>>())
            .execute(conn)
            .await?;
        Ok(due.len())
    })
    .await
}
