//! Looking, which counts what was not counted before; the receipt; the agreement.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, Date, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::fmt::Write as _;
use uuid::Uuid;

use super::{
    model::{Frozen, TeamInsights, closed},
    receipt::{Agreement, Found, Receipt},
};
use crate::{
    auth::User, db::transaction, error::Result, http::json::Row,
    schema::insight_agreements as agreements, statement::statement,
    teams::store::find as find_team,
};

/// What `user` may see of a team. `lot` is the secret that rounding is drawn by.
pub(super) async fn look(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
    lot: &[u8],
    now: DateTime<Utc>,
) -> Result<TeamInsights> {
    let today = now.date_naive();
    let quarters: Vec<_> = closed(today).iter().map(|quarter| quarter.first_day()).collect();
    transaction(conn, async |conn| {
        find_team(conn, user, team).await?.require_insights()?;
        let mut reports = read(conn, user, team, &quarters).await?;
        if reports.len() < quarters.len() {
            freeze(conn, team, &quarters, lot).await?;
            reports = read(conn, user, team, &quarters).await?;
        }
        Ok(TeamInsights::new(reports, today))
    })
    .await
}

/// The quarters that were counted, and that somebody looks.
async fn read(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
    quarters: &[NaiveDate],
) -> Result<Vec<Frozen>> {
    let reports = statement(include_str!("look.sql"))
        .bind::<SqlUuid, _>(team)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<Array<Date>, _>(quarters.to_vec())
        .load(conn)
        .await?;
    Ok(reports)
}

/// Counts those of `quarters` that were not counted before, for good.
async fn freeze(
    conn: &mut AsyncPgConnection,
    team: Uuid,
    quarters: &[NaiveDate],
    lot: &[u8],
) -> Result<()> {
    statement(include_str!("freeze.sql"))
        .bind::<SqlUuid, _>(team)
        .bind::<Array<Date>, _>(quarters.to_vec())
        .bind::<Text, _>(hex(lot))
        .execute(conn)
        .await?;
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What the insights of a team say of `user`, who is in it.
pub(super) async fn receipt(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
) -> Result<Receipt> {
    find_team(conn, user, team).await?;
    let found: Row<Found> = statement(include_str!("receipt.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(team)
        .get_result(conn)
        .await?;
    Ok(found.into_inner().into())
}

/// Lets what is private of `user` count in a team that they are in, and in no other one.
pub(super) async fn agree(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
) -> Result<Agreement> {
    transaction(conn, async |conn| {
        find_team(conn, user, team).await?;
        diesel::delete(agreements::table.filter(agreements::account_id.eq(user.id)))
            .filter(agreements::team_id.ne(team))
            .execute(conn)
            .await?;
        diesel::insert_into(agreements::table)
            .values((agreements::account_id.eq(user.id), agreements::team_id.eq(team)))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        let agreed_at = agreements::table.find(user.id).select(agreements::agreed_at);
        Ok(Agreement { team_id: team, agreed_at: agreed_at.first(conn).await? })
    })
    .await
}

/// Ends that.
pub(super) async fn disagree(conn: &mut AsyncPgConnection, user: User, team: Uuid) -> Result<()> {
    transaction(conn, async |conn| {
        find_team(conn, user, team).await?;
        let agreement = agreements::table.filter(agreements::account_id.eq(user.id));
        diesel::delete(agreement.filter(agreements::team_id.eq(team))).execute(conn).await?;
        Ok(())
    })
    .await
}
