//! The queries that write. Every one starts at the account's own.

use chrono::{NaiveDate, Utc};
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    body::{GoalChange, NewGoal},
    model::{Goal, GoalRow},
    scope::{self, Scope},
    store::{find, teams_of},
};
use crate::{
    access::Role,
    auth::{self, User},
    db::transaction,
    error::{Error, Result},
    http::{json::Json, precondition::Precondition, zone::Zone},
    schema::{accounts, goals},
};

/// How many periods of a goal may be a pause in a quarter of the year.
const PAUSES: i64 = 2;

/// Adds a goal. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewGoal,
) -> Result<Option<Goal>> {
    new.require()?;
    transaction(conn, async |conn| {
        if let Some(team) = new.team_id {
            require_member(conn, user, team).await?;
        }
        let scope = Scope::create(id, new, today(conn, user).await?)?;
        let added = diesel::insert_into(goals::table)
            .values((
                goals::owner_id.eq(user.id),
                goals::id.eq(id),
                goals::statement.eq(new.statement()),
                new,
                scope,
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
    new.require()?;
    transaction(conn, async |conn| {
        let (owner, before) = find_to_write(conn, user, id, precondition).await?;
        before.require_open()?;
        if new.team_id != before.team_id {
            let detail = "A goal stays with whose it is. Set a new one instead.";
            return Err(Error::field("team_id", "fixed", detail));
        }
        let scope = Scope::replace(&before, new, today(conn, user).await?)?;
        diesel::update(goals::table.find((owner, id)))
            .set((
                new,
                scope,
                goals::statement.eq(new.statement()),
                goals::look_at.eq(now),
                goals::version.eq(goals::version + 1),
                goals::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
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
    let paused_at = change.paused.map(|paused| paused.then(Utc::now));
    transaction(conn, async |conn| {
        let (owner, before) = find_to_write(conn, user, id, precondition).await?;
        change.require_open(&before)?;
        if change.paused == Some(true) {
            require_pause(conn, owner, &before).await?;
        }
        let look_at = before.closed_at.is_none().then(|| goals::look_at.eq(now));
        let filter = change.filter_after(&before)?;
        let scope = Scope::change(before, change, today(conn, user).await?)?;
        diesel::update(goals::table.find((owner, id)))
            .set((
                change,
                scope,
                look_at,
                goals::filter.eq(Json(filter)),
                abandoned_at.map(|at| goals::abandoned_at.eq(at)),
                paused_at.map(|at| goals::paused_at.eq(at)),
                goals::version.eq(goals::version + 1),
                goals::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
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
    transaction(conn, async |conn| {
        let (owner, _) = find_to_write(conn, user, id, precondition).await?;
        find(conn, user, id).await?;
        diesel::update(goals::table.find((owner, id)))
            .set((goals::deleted_at.eq(now), goals::version.eq(goals::version + 1)))
            .execute(conn)
            .await?;
        Ok(())
    })
    .await
}

/// A goal that `user` may write, and who set it: their own, or one of a team if they set it or manage
/// the team. It has an accepted version; until the transaction ends nobody else writes it.
async fn find_to_write(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<(Uuid, GoalRow)> {
    let own = goals::table
        .filter(goals::owner_id.eq(user.id))
        .filter(goals::team_id.is_null())
        .filter(goals::id.eq(id))
        .filter(goals::deleted_at.is_null());
    let columns = (goals::owner_id, GoalRow::as_select());
    let own: Option<(Uuid, GoalRow)> =
        own.select(columns).for_update().first(conn).await.optional()?;
    let (owner, row) = match own {
        Some(own) => own,
        None => find_of_team(conn, user, id).await?,
    };
    if precondition.accepts(row.version) {
        return Ok((owner, row));
    }
    Err(Error::PreconditionFailed(row.version))
}

async fn find_of_team(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<(Uuid, GoalRow)> {
    let roles = teams_of(conn, user).await?;
    let teams: Vec<Uuid> = roles.iter().map(|(team, _)| *team).collect();
    let (owner, row): (Uuid, GoalRow) = goals::table
        .filter(goals::team_id.eq_any(teams))
        .filter(goals::id.eq(id))
        .filter(goals::deleted_at.is_null())
        .select((goals::owner_id, GoalRow::as_select()))
        .for_update()
        .first(conn)
        .await?;
    user.rights.require([auth::Scope::WriteTeams])?;
    let role = roles.into_iter().find(|(team, _)| Some(*team) == row.team_id);
    match role {
        Some((_, role)) if owner != user.id => role.require(Role::Admin)?,
        _ => {}
    }
    Ok((owner, row))
}

/// Fails for a team that `user` is not in.
async fn require_member(conn: &mut AsyncPgConnection, user: User, team: Uuid) -> Result<()> {
    user.rights.require([auth::Scope::WriteTeams])?;
    let roles = teams_of(conn, user).await?;
    if roles.iter().any(|(known, _)| *known == team) {
        return Ok(());
    }
    Err(Error::field("team_id", "not_a_member", "Choose a team that you are in."))
}

/// The day that it is where the account is.
async fn today(conn: &mut AsyncPgConnection, user: User) -> Result<NaiveDate> {
    let zone: Zone = accounts::table.find(user.id).select(accounts::tzid).first(conn).await?;
    Ok(scope::today(Utc::now(), zone))
}

/// Fails if `row` does not repeat, or has had its pauses of the quarter.
async fn require_pause(conn: &mut AsyncPgConnection, owner: Uuid, row: &GoalRow) -> Result<()> {
    let Some((series, first)) = row.series_id.zip(row.starts_on) else {
        let detail = "Only a goal that repeats has pauses.";
        return Err(Error::field("paused", "not_repeating", detail));
    };
    let (start, end) = scope::quarter(first);
    let others = goals::table
        .filter(goals::owner_id.eq(owner))
        .filter(goals::series_id.eq(series))
        .filter(goals::starts_on.ge(start))
        .filter(goals::starts_on.lt(end))
        .filter(goals::id.ne(row.id))
        .filter(goals::paused_at.is_not_null());
    if others.count().get_result::<i64>(conn).await? < PAUSES {
        return Ok(());
    }
    let detail = "This goal had its two pauses of the quarter. It may also be let go.";
    Err(Error::Conflict("no-pause-left", detail))
}
