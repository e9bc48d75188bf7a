//! The queries. Every one starts at [`visible_to`].

use chrono::Utc;
use diesel::{dsl::now, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    memberships as places,
    model::{NewTeam, Team, TeamChange, TeamFilter},
};
use crate::{
    access::Role,
    auth::User,
    db::transaction,
    error::{Error, FieldError, Result},
    events,
    http::{precondition::Precondition, query::COUNTED},
    schema::{memberships, teams},
};

/// The teams that `user` is in, each with their membership.
#[diesel::dsl::auto_type(type_name = "Visible")]
pub(crate) fn visible_to(user: User) -> _ {
    let account_id: Uuid = user.id;
    memberships::table
        .inner_join(teams::table.on(teams::id.eq(memberships::team_id)))
        .filter(memberships::account_id.eq(account_id))
        .filter(teams::deleted_at.is_null())
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &TeamFilter,
    after: Option<Uuid>,
) -> Result<Vec<Team>> {
    let mut query = visible_to(user).into_boxed();
    if let Some(after) = after {
        query = query.filter(memberships::team_id.gt(after));
    }
    let query = query.order(memberships::team_id).limit(filter.limit.0 + 1);
    Ok(query.select(Team::as_select()).load(conn).await?)
}

/// How many teams `user` is in, counted up to 10,000.
pub(super) async fn count(conn: &mut AsyncPgConnection, user: User) -> Result<i64> {
    let some = visible_to(user).limit(COUNTED).select(teams::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// One team.
pub(crate) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Team> {
    let query = visible_to(user).filter(teams::id.eq(id));
    Ok(query.select(Team::as_select()).first(conn).await?)
}

/// Fails with every team of `added` that `user` is not in, by its place in `wanted`.
pub(crate) async fn require_member(
    conn: &mut AsyncPgConnection,
    user: User,
    wanted: &[Uuid],
    added: &[Uuid],
) -> Result<()> {
    let mine = visible_to(user).filter(teams::id.eq_any(added.to_vec())).select(teams::id);
    let mine: Vec<Uuid> = mine.load(conn).await?;
    let strange = |team: &Uuid| added.contains(team) && !mine.contains(team);
    let errors: Vec<FieldError> = wanted
        .iter()
        .enumerate()
        .filter(|(_, team)| strange(team))
        .map(|(place, _)| {
            let path = format!("team_ids/{place}");
            FieldError::body(&path, "not_a_member", "Choose a team that you are in.")
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// Makes a team that `user` owns. `None` if they are in one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewTeam,
) -> Result<Option<Team>> {
    transaction(conn, async |conn| {
        let made = diesel::insert_into(teams::table)
            .values((teams::id.eq(id), new))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        if made == 0 {
            // Someone else's is not theirs to know of.
            return find(conn, user, id).await.map(|_| None);
        }
        places::store::add(conn, id, user.id, Role::Owner).await?;
        find(conn, user, id).await.map(Some)
    })
    .await
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    team: &Team,
    precondition: &Precondition,
    new: &NewTeam,
) -> Result<()> {
    let changed = diesel::update(writable(team.id, precondition))
        .set((new, teams::version.eq(teams::version + 1), teams::updated_at.eq(now)))
        .execute(conn)
        .await?;
    touched(team, changed)
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    team: &Team,
    precondition: &Precondition,
    change: &TeamChange,
) -> Result<()> {
    let changed = diesel::update(writable(team.id, precondition))
        .set((change, teams::version.eq(teams::version + 1), teams::updated_at.eq(now)))
        .execute(conn)
        .await?;
    touched(team, changed)
}

/// Moves a team to the trash. Nobody sees it or what was shared with it from then on.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    team: &Team,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let deleted = diesel::update(writable(team.id, precondition))
            .set((teams::deleted_at.eq(Some(Utc::now())), teams::version.eq(teams::version + 1)))
            .execute(conn)
            .await?;
        touched(team, deleted)?;
        events::shares::store::disband(conn, team.id).await
    })
    .await
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(id: Uuid, precondition: &Precondition) -> _ {
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    teams::table
        .filter(teams::id.eq(id))
        .filter(teams::deleted_at.is_null())
        .filter(teams::version.eq_any(versions).or(any))
}

fn touched(team: &Team, rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::PreconditionFailed(team.version)) } else { Ok(()) }
}
