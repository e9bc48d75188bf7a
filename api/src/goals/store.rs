//! The queries that read. Every one starts at [`visible_to`]; what a goal counts is in [`progress`].

use chrono::{DateTime, Utc};
use diesel::{dsl::IntoBoxed, pg::Pg, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    list::{EVIDENCE, GoalScope, GoalsFilter},
    metric::{Metric, PRACTISING},
    model::{Evidence, Goal, GoalRow, GoalStatus, Position},
    progress::{self, Uncounted},
    streaks::with_streaks,
};
use crate::{
    access::Role,
    auth::{Scope, User},
    error::{Error, Result},
    http::{query::COUNTED, zone::Zone},
    schema::{accounts, events, goals, memberships},
    teams,
};

/// Goals outside the trash, and not of an event that is in it, each with its event and the account.
#[diesel::dsl::auto_type(type_name = "Goals")]
fn goals_there_are() -> _ {
    goals::table
        .inner_join(accounts::table.on(accounts::id.eq(goals::owner_id)))
        .left_join(events::table.on(events::id.nullable().eq(goals::event_id)))
        .filter(goals::deleted_at.is_null())
        .filter(events::deleted_at.is_null())
}

type Boxed = IntoBoxed<'static, Goals, Pg>;

/// The goals of `user`'s own.
fn visible_to(user: User) -> Boxed {
    goals_there_are()
        .into_boxed()
        .filter(goals::owner_id.eq(user.id))
        .filter(goals::team_id.is_null())
}

/// The goals of teams that `user` is in.
async fn visible_in_teams(conn: &mut AsyncPgConnection, user: User) -> Result<Boxed> {
    let teams = teams_of(conn, user).await?.into_iter().map(|(team, _)| team);
    let teams: Vec<Uuid> = teams.collect();
    Ok(goals_there_are().into_boxed().filter(goals::team_id.eq_any(teams)))
}

/// The teams that `user` is in, with the role there; none for a token that may not read teams.
pub(super) async fn teams_of(
    conn: &mut AsyncPgConnection,
    user: User,
) -> Result<Vec<(Uuid, Role)>> {
    if !user.rights.has(Scope::ReadTeams) {
        return Ok(Vec::new());
    }
    let mine = teams::store::visible_to(user).select((memberships::team_id, memberships::role));
    Ok(mine.load(conn).await?)
}

async fn load(conn: &mut AsyncPgConnection, query: Boxed) -> Result<Vec<Uncounted>> {
    let columns =
        (GoalRow::as_select(), goals::owner_id, events::ends_at.nullable(), accounts::tzid);
    Ok(query.select(columns).load(conn).await?)
}

async fn matching(conn: &mut AsyncPgConnection, user: User, filter: &GoalsFilter) -> Result<Boxed> {
    let mut query =
        if filter.of_teams() { visible_in_teams(conn, user).await? } else { visible_to(user) };
    if let Some(team) = filter.team_id {
        query = query.filter(goals::team_id.eq(team));
    }
    if let Some(event) = filter.event_id {
        query = query.filter(goals::event_id.eq(event));
    }
    query = match filter.series_id {
        Some(series) => query.filter(goals::series_id.eq(series)),
        None if filter.of_the_past() => query,
        None => query.filter(goals::succeeded_by.is_null()),
    };
    if let Some(from) = filter.closed_from {
        query = query.filter(goals::closed_at.ge(from));
    }
    if let Some(to) = filter.closed_to {
        query = query.filter(goals::closed_at.lt(to));
    }
    if let Some(metric) = filter.metric {
        query = query.filter(goals::metric.eq(metric));
    }
    if let Some(skill) = &filter.skill {
        let practising = PRACTISING.into_iter().filter(|(_, practised)| **practised == **skill);
        let metrics: Vec<Metric> = practising.map(|(metric, _)| metric).collect();
        let named = goals::filter.retrieve_as_text("skill");
        let unnamed = named.is_null().and(goals::metric.eq_any(metrics));
        query = query.filter(named.eq(skill.to_string()).or(unnamed));
    }
    query = match filter.scope {
        Some(GoalScope::Event) => query.filter(goals::event_id.is_not_null()),
        Some(GoalScope::Period) => query.filter(goals::event_id.is_null()),
        Some(GoalScope::Team) | None => query,
    };
    Ok(match filter.status {
        Some(GoalStatus::Abandoned) => query.filter(goals::abandoned_at.is_not_null()),
        Some(_) => query.filter(goals::abandoned_at.is_null()),
        None => query,
    })
}

/// One goal more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &GoalsFilter,
    after: Option<Uuid>,
) -> Result<Vec<Goal>> {
    let mut query = matching(conn, user, filter).await?;
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
    let mut rows = standing(conn, user, filter, rows).await?;
    rows.truncate(usize::try_from(filter.limit.0 + 1).unwrap_or(usize::MAX));
    with_streaks(conn, user, rows, filter.evidence()).await
}

/// How many goals match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &GoalsFilter,
) -> Result<i64> {
    let query = matching(conn, user, filter).await?;
    let rows = load(conn, query.limit(COUNTED)).await?;
    let rows = standing(conn, user, filter, rows).await?;
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
    user: User,
    filter: &GoalsFilter,
    rows: Vec<Uncounted>,
) -> Result<Vec<Uncounted>> {
    let Some(status) = filter.status.filter(|status| *status != GoalStatus::Abandoned) else {
        return Ok(rows);
    };
    let counted = progress::count(conn, user.id, rows.clone(), 0).await?;
    let pairs = rows.into_iter().zip(counted);
    Ok(pairs.filter(|(_, goal)| goal.status == status).map(|(row, _)| row).collect())
}

/// One goal.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Goal> {
    let goal = read(conn, user, id).await?;
    with_streaks(conn, user, vec![goal], EVIDENCE).await?.pop().ok_or(Error::NotFound)
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
    progress::evidence(conn, user.id, goal, after, limit + 1).await
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
    let own = load(conn, visible_to(user).filter(goals::id.eq(id))).await?;
    if let Some(own) = own.into_iter().next() {
        return Ok(own);
    }
    let query = visible_in_teams(conn, user).await?.filter(goals::id.eq(id));
    load(conn, query).await?.into_iter().next().ok_or(Error::NotFound)
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
    let query = visible_to(user).filter(goals::event_id.eq_any(events.to_vec()));
    let rows = load(conn, query.order(goals::id.asc())).await?;
    progress::count(conn, user.id, rows, evidence).await
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
    progress::count(conn, user.id, rows.into_iter().map(uncounted).collect(), EVIDENCE).await
}
