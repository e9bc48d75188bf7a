//! The week of a team in one statement.

use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{SharedWeek, TeamDigest, Week};
use crate::{
    auth::User,
    error::Result,
    events::midnight,
    http::{json::Row, zone::Zone},
    schema::{accounts, memberships, teams},
    statement::statement,
    teams::store::visible_to,
};

const DIGEST: &str = concat!(
    "with ",
    include_str!("../../feed/mine.sql"),
    ",\n",
    include_str!("found.sql"),
    ",\nlisted as (select found.shared_at, found.lesson_id, ",
    include_str!("../../feed/item.sql"),
    " as item from found
    join lessons l on l.owner_id = found.owner_id and l.id = found.lesson_id),\n",
    include_str!("digest.sql"),
);

/// What was shared with a team of `user` in `week`, the running one at `now` if none is named.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
    week: Option<Week>,
    now: DateTime<Utc>,
) -> Result<TeamDigest> {
    let member = visible_to(user).filter(memberships::team_id.eq(team));
    let member = member.inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)));
    let (name, zone): (String, Zone) =
        member.select((teams::name, accounts::tzid)).first(conn).await?;
    let week = week.unwrap_or_else(|| Week::of(now, zone.0));
    let days = week.days();
    let shared = statement(DIGEST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(team)
        .bind::<Timestamptz, _>(midnight(days.start, zone.0))
        .bind::<Timestamptz, _>(midnight(days.end, zone.0))
        .get_result::<Row<SharedWeek>>(conn)
        .await?;
    Ok(TeamDigest::new((team, name), week, shared.into_inner()))
}
