//! The queries that read. Every one starts at [`visible_to`]; what a goal counts is in [`progress`].

use chrono::{DateTime, Utc};
use diesel::{dsl::IntoBoxed, pg::Pg, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    list::{EVIDENCE, GoalScope, GoalsFilter},
    model::{Evidence, Goal, GoalRow, GoalStatus, Position},
    progress::{self, Uncounted},
    streaks::with_streaks,
};
use crate::{
    auth::User,
    error::{Error, Result},
    http::{query::COUNTED, zone::Zone},
    schema::{accounts, events, goals},
};

/// The goals that `user` may see, each with its event and the account: their own, outside the
/// trash, and not of an event that is in it.
#[diesel::dsl::auto_type(type_name = "Visible")]
fn visible_to(user: User) -> _ {
    let owner_id: Uuid = user.id;
    goals::table
        .inner_join(accounts::table.on(accounts::id.eq(goals::owner_id)))
        .left_join(events::table.on(events::id.nullable().eq(goals::event_id)))
        .filter(goals::owner_id.eq(owner_id))
        .filter(goals::deleted_at.is_null())
        .filter(events::deleted_at.is_null())
}

type Boxed = IntoBoxed<'static, Visible, Pg>;

async fn load(conn: &mut AsyncPgConnection, query: Boxed) -> Result<Vec<Uncounted>> {
    let columns =
        (GoalRow::as_select(), goals::owner_id, events::ends_at.nullable(), accounts::tzid);
    Ok(query.select(columns).load(conn).await?)
}

fn matching(user: User, filter: &GoalsFilter) -> Boxed {
    let mut query = visible_to(user).into_boxed();
    if let Some(event) = filter.event_id {
        query = query.filter(goals::event_id.eq(event));
    }
    query = match filter.series_id {
        Some(series) => query.filter(goals::series_id.eq(series)),
        None => query.filter(goals::succeeded_by.is_null()),
    };
    if let Some(metric) = filter.metric {
        query = query.filter(goals::metric.eq(metric));
    }
    query = match filter.scope {
        Some(GoalScope::Event) => query.filter(goals::event_id.is_not_null()),
        Some(GoalScope::Period) => query.filter(goals::event_id.is_null()),
        None => query,
    };
    match filter.status {
        Some(GoalStatus::Abandoned) => query.filter(goals::abandoned_at.is_not_null()),
        Some(_) => query.filter(goals::abandoned_at.is_null()),
        None => query,
    }
}

/// One goal more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &GoalsFilter,
    after: Option<Uuid>,
) -> Result<Vec<Goal>> {
    let mut query = matching(user, filter);
    query = match (after, filter.descending()) {
        (Some(id), true) => query.filter(goals::id.lt(id)),
        (Some(id), false) => query.filter(goals::id.gt(id)),
        (None, _) => query,
    };
    let query = if filter.descending() {
        query.order(goals::id.desc())
    } else {
        query.order(goals::id.asc())
    };
    let rows = load(conn, query.limit(wanted(filter))).await?;
    let mut rows = standing(conn, filter, rows).await?;
    rows.truncate(usize::try_from(filter.limit.0 + 1).unwrap_or(usize::MAX));
    let goals = progress::count(conn, rows, filter.evidence()).await?;
    with_streaks(conn, user, goals).await
}

/// How many goals match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &GoalsFilter,
) -> Result<i64> {
    let rows = load(conn, matching(user, filter).limit(COUNTED)).await?;
    let rows = standing(conn, filter, rows).await?;
    Ok(rows.len().try_into().unwrap_or(COUNTED))
}

/// How many rows to read for a page. Where a goal stands is no column, so a page of goals that
/// stand somewhere is cut out of all of them.
fn wanted(filter: &GoalsFilter) -> i64 {
    match filter.status {
        None | Some(GoalStatus::Abandoned) => filter.limit.0 + 1,
        Some(_) => COUNTED,
    }
}

/// Those of `rows` that stand where the filter says.
async fn standing(
    conn: &mut AsyncPgConnection,
    filter: &GoalsFilter,
    rows: Vec<Uncounted>,
) -> Result<Vec<Uncounted>> {
    let Some(status) = filter.status.filter(|status| *status != GoalStatus::Abandoned) else {
        return Ok(rows);
    };
    let counted = progress::count(conn, rows.clone(), 0).await?;
    let pairs = rows.into_iter().zip(counted);
    Ok(pairs.filter(|(_, goal)| goal.status == status).map(|(row, _)| row).collect())
}

/// One goal.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Goal> {
    let goal = read(conn, user, id).await?;
    let goals = progress::count(conn, vec![goal], EVIDENCE).await?;
    with_streaks(conn, user, goals).await?.pop().ok_or(Error::NotFound)
}

/// What a goal counted, earliest first; one row more than the page holds, so that the caller sees
/// whether there is a next one.
pub(super) async fn evidence(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    limit: i64,
    after: Option<Position>,
) -> Result<Vec<Evidence>> {
    let goal = read(conn, user, id).await?;
    progress::evidence(conn, goal, after, limit + 1).await
}

/// A goal itself, uncounted.
pub(super) async fn find_row(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<GoalRow> {
    Ok(read(conn, user, id).await?.row)
}

async fn read(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Uncounted> {
    let rows = load(conn, visible_to(user).filter(goals::id.eq(id)).into_boxed()).await?;
    rows.into_iter().next().ok_or(Error::NotFound)
}

/// The goals of one event, oldest first, with their progress.
pub(crate) async fn for_event(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Vec<Goal>> {
    for_events(conn, user, &[event], EVIDENCE).await
}

/// The goals of some events, oldest first, each with at most `evidence` of what it counted.
pub(crate) async fn for_events(
    conn: &mut AsyncPgConnection,
    user: User,
    events: &[Uuid],
    evidence: i64,
) -> Result<Vec<Goal>> {
    let query = visible_to(user).filter(goals::event_id.eq_any(events.to_vec())).into_boxed();
    let rows = load(conn, query.order(goals::id.asc())).await?;
    progress::count(conn, rows, evidence).await
}

/// The goals of an event that were read with it, with their progress.
pub(crate) async fn count_read(
    conn: &mut AsyncPgConnection,
    user: User,
    rows: Vec<GoalRow>,
    ends_at: DateTime<Utc>,
    zone: Zone,
) -> Result<Vec<Goal>> {
    let uncounted = |row| Uncounted { row, owner: user.id, ends_at: Some(ends_at), zone };
    progress::count(conn, rows.into_iter().map(uncounted).collect(), EVIDENCE).await
}
