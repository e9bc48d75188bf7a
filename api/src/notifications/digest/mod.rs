//! The digest: what is new and was not read, by mail, at the hour that somebody chose.
//!
//! When it is due stands in the settings. Whoever looks moves that on in the transaction that writes the
//! mail's job: each one is sent once, and after an outage one for all that was missed.

use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{
        Array, BigInt, Binary, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid,
    },
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::settings::{Digest, Schedule, Weekday};
use crate::{
    App,
    auth::{
        link_token::{LinkToken, Purpose},
        secret::Secret,
    },
    db::transaction,
    error::Result,
    http::zone::Zone,
    mail::{self, Mail, News, Recipient},
    statement::statement,
};

/// Accounts of one transaction.
const BATCH: i64 = 200;

/// Somebody whose digest is due, or was never planned.
#[derive(QueryableByName)]
struct Due {
    #[diesel(sql_type = SqlUuid)]
    account_id: Uuid,
    #[diesel(sql_type = Text)]
    tzid: Zone,
    #[diesel(sql_type = Text)]
    digest: Digest,
    #[diesel(sql_type = Integer)]
    hour: i32,
    #[diesel(sql_type = Text)]
    weekday: Weekday,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    told_until: Option<DateTime<Utc>>,
    #[diesel(sql_type = Bool)]
    planned: bool,
    #[diesel(sql_type = Bool)]
    news: bool,
}

impl Due {
    fn next(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let schedule = Schedule { digest: self.digest, hour: self.hour, weekday: self.weekday };
        schedule.next(self.tzid.0, now).unwrap_or(now)
    }

    fn mail(&self, now: DateTime<Utc>) -> Option<Mail> {
        let letter = News { account: self.account_id, since: self.told_until, until: now };
        let mail = Mail { to: Recipient::Account(self.account_id), letter: letter.into() };
        (self.planned && self.news).then_some(mail)
    }
}

/// Has every digest sent that is due at `now`, and plans the next ones. Answers how many were due.
pub async fn send_due(app: &App, now: DateTime<Utc>) -> Result<usize> {
    let mut count = 0;
    loop {
        let mut conn = app.db.conn().await?;
        let some = send_some(&mut conn, &app.auth.secret, now).await?;
        if some == 0 {
            return Ok(count);
        }
        count += some;
    }
}

async fn send_some(
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
        let token = |account| LinkToken::derive(secret, Purpose::Unsubscription, account);
        let each = due.iter();
        statement(include_str!("plan.sql"))
            .bind::<Timestamptz, _>(now)
            .bind::<Array<SqlUuid>, _>(each.clone().map(|due| due.account_id).collect::<Vec<_>>())
            .bind::<Array<Timestamptz>, _>(
                each.clone().map(|due| due.next(now)).collect::<Vec<_>>(),
            )
            .bind::<Array<Binary>, _>(
                each.clone().map(|due| token(due.account_id).hash()).collect::<Vec<_>>(),
            )
            .bind::<Array<Bool>, _>(each.map(|due| due.planned).collect::<Vec<_>>())
            .execute(conn)
            .await?;
        mail::enqueue_all(conn, due.iter().filter_map(|due| due.mail(now))).await?;
        Ok(due.len())
    })
    .await
}
