//! The queries. Every one starts at [`visible_to`]; what a goal counts is in [`progress`].

use chrono::{DateTime, Utc};
use diesel::{
    dsl::{IntoBoxed, jsonb_strip_nulls, now},
    pg::Pg,
    prelude::*,
    sql_types::Bool,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    body::{GoalChange, NewGoal},
    filter::{GoalScope, GoalsFilter},
    model::{Goal, GoalRow, GoalStatus},
    progress::{self, Uncounted},
};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{json::Json, precondition::Precondition, query::COUNTED, zone::Zone},
    schema::{accounts, events, goals},
};

/// How many things a goal names as evidence.
const EVIDENCE: i64 = 50;

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
    let columns = (GoalRow::as_select(), events::ends_at.nullable(), accounts::tzid);
    Ok(query.select(columns).load(conn).await?)
}

fn matching(user: User, filter: &GoalsFilter) -> Boxed {
    let mut query = visible_to(user).into_boxed();
    if let Some(event) = filter.event_id {
        query = query.filter(goals::event_id.eq(event));
    }
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
    let mut rows = standing(conn, user, filter, rows).await?;
    rows.truncate(usize::try_from(filter.limit.0 + 1).unwrap_or(usize::MAX));
    progress::count(conn, user, rows, EVIDENCE).await
}

/// How many goals match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &GoalsFilter,
) -> Result<i64> {
    let rows = load(conn, matching(user, filter).limit(COUNTED)).await?;
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
    let counted = progress::count(conn, user, rows.clone(), 0).await?;
    let pairs = rows.into_iter().zip(counted);
    Ok(pairs.filter(|(_, goal)| goal.status == status).map(|(row, _)| row).collect())
}

/// One goal.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Goal> {
    let rows = load(conn, visible_to(user).filter(goals::id.eq(id)).into_boxed()).await?;
    progress::count(conn, user, rows, EVIDENCE).await?.pop().ok_or(Error::NotFound)
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
    progress::count(conn, user, rows, evidence).await
}

/// The goals of an event that were read with it, with their progress.
pub(crate) async fn count_read(
    conn: &mut AsyncPgConnection,
    user: User,
    rows: Vec<GoalRow>,
    ends_at: DateTime<Utc>,
    zone: Zone,
) -> Result<Vec<Goal>> {
    let uncounted = |row| Uncounted { row, ends_at: Some(ends_at), zone };
    progress::count(conn, user, rows.into_iter().map(uncounted).collect(), EVIDENCE).await
}

/// Adds a goal. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewGoal,
) -> Result<Option<Goal>> {
    transaction(conn, async |conn| {
        let added = diesel::insert_into(goals::table)
            .values((
                goals::owner_id.eq(user.id),
                goals::id.eq(id),
                goals::statement.eq(new.statement()),
                new,
            ))
            .on_conflict((goals::owner_id, goals::id))
            .do_nothing()
            .execute(conn)
            .await?;
        if added == 0 { Ok(None) } else { find(conn, user, id).await.map(Some) }
    })
    .await
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewGoal,
) -> Result<Goal> {
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                new,
                goals::statement.eq(new.statement()),
                goals::version.eq(goals::version + 1),
                goals::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await?;
        find(conn, user, id).await
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &GoalChange,
) -> Result<Goal> {
    let abandoned_at = change.abandoned.map(|abandoned| abandoned.then(Utc::now));
    let filter = change.filter.as_ref().map(|filter| {
        goals::filter.eq(jsonb_strip_nulls(goals::filter.concat(Json(filter.clone()))))
    });
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                change,
                filter,
                abandoned_at.map(|at| goals::abandoned_at.eq(at)),
                goals::version.eq(goals::version + 1),
                goals::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await?;
        find(conn, user, id).await
    })
    .await
}

/// Moves a goal to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((goals::deleted_at.eq(now), goals::version.eq(goals::version + 1)))
        .execute(conn)
        .await?;
    found_or_missed(conn, user, id, deleted).await
}

/// The row to write, if it is visible and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    goals::table
        .filter(goals::owner_id.eq(owner_id))
        .filter(goals::id.eq(id))
        .filter(goals::deleted_at.is_null())
        .filter(goals::version.eq_any(versions).or(any))
}

/// If a write touched no row, why.
async fn found_or_missed(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    rows: usize,
) -> Result<()> {
    if rows > 0 {
        return Ok(());
    }
    let query = visible_to(user).filter(goals::id.eq(id));
    let version = query.select(goals::version).first(conn).await?;
    Err(Error::PreconditionFailed(version))
}
