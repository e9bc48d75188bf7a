//! The queries. Those that read start at [`visible_to`]; [`add`] and [`remove`] are the only places
//! where somebody enters and leaves a team.

use diesel::{
    dsl::{exists, not, sql},
    prelude::*,
    sql_types::{Array, Bool, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Membership, MembershipChange, MembershipFilter, Position, owner_missing};
use crate::{
    access::Role,
    auth::User,
    error::{Error, Result},
    events,
    http::{precondition::Precondition, query::COUNTED},
    notifications::tell,
    schema::{accounts, memberships, teams},
    statement::{fragment, statement},
    teams::{model::Team, store::find as find_team},
};

diesel::alias!(memberships as mine: Mine);

/// The memberships of a team, if `user` is in it.
#[diesel::dsl::auto_type(no_type_alias)]
fn visible_to(user: User, team: Uuid) -> _ {
    let account_id: Uuid = user.id;
    memberships::table
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(memberships::team_id.eq(team))
        .filter(exists(
            mine.filter(mine.field(memberships::account_id).eq(account_id))
                .filter(mine.field(memberships::team_id).eq(team)),
        ))
        .filter(exists(teams::table.filter(teams::id.eq(team)).filter(teams::deleted_at.is_null())))
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
    filter: &MembershipFilter,
    after: Option<Position>,
) -> Result<Vec<Membership>> {
    let mut query = visible_to(user, team).into_boxed();
    if let Some((below, joined_at, account)) = after {
        // As Postgres compares rows, so that the index of the order answers it.
        let position =
            "(memberships.role <> 'owner', memberships.joined_at, memberships.account_id) > (";
        query = query.filter(
            sql::<Bool>(position)
                .bind::<Bool, _>(below)
                .sql(", ")
                .bind::<Timestamptz, _>(joined_at)
                .sql(", ")
                .bind::<SqlUuid, _>(account)
                .sql(")"),
        );
    }
    let below = fragment::<Bool>("memberships.role <> 'owner'");
    let query = query.order((below, memberships::joined_at, memberships::account_id));
    let query = query.limit(filter.limit.0 + 1).select(Membership::as_select());
    let rows = query.load(conn).await?;
    if rows.is_empty() {
        // Nobody there is the answer for who may not look, and for the page after the last.
        find_team(conn, user, team).await?;
    }
    Ok(rows)
}

/// How many are in the team, counted up to 10,000.
pub(super) async fn count(conn: &mut AsyncPgConnection, user: User, team: Uuid) -> Result<i64> {
    let some = visible_to(user, team).limit(COUNTED).select(memberships::account_id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// The place of one account.
pub(in crate::teams) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
    account: Uuid,
) -> Result<Membership> {
    let query = visible_to(user, team).filter(memberships::account_id.eq(account));
    Ok(query.select(Membership::as_select()).first(conn).await?)
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    membership: &Membership,
    precondition: &Precondition,
    change: &MembershipChange,
) -> Result<()> {
    let any = precondition.any().into_sql::<Bool>();
    // Whoever was handed the team meanwhile keeps it.
    let keeps_role = change.role.is_none().into_sql::<Bool>();
    let changed = diesel::update(memberships::table)
        .filter(memberships::account_id.eq(membership.account.id))
        .filter(memberships::team_id.eq(membership.team_id))
        .filter(memberships::version.eq_any(precondition.versions()).or(any))
        .filter(memberships::role.ne(Role::Owner).or(keeps_role))
        .set((change, memberships::version.eq(memberships::version + 1)))
        .execute(conn)
        .await?;
    if changed == 0 { Err(Error::PreconditionFailed(membership.version)) } else { Ok(()) }
}

/// Makes `account` the owner in place of `user`, who becomes an admin.
pub(super) async fn hand_over(
    conn: &mut AsyncPgConnection,
    user: User,
    team: &Team,
    account: Uuid,
) -> Result<()> {
    // Down first: at no moment are there two owners, and of two that hand over at once one waits
    // here and then owns nothing any more.
    let down = become_the(conn, team.id, user.id, Role::Admin).await?;
    if down == 0 {
        return Role::Admin.require(Role::Owner);
    }
    let up = become_the(conn, team.id, account, Role::Owner).await?;
    if up == 0 {
        return Err(Error::field("account_id", "unknown", "Choose somebody who is in the team."));
    }
    Ok(())
}

/// Gives `account` the role of an owner, or that of an admin to an owner.
async fn become_the(
    conn: &mut AsyncPgConnection,
    team: Uuid,
    account: Uuid,
    role: Role,
) -> Result<usize> {
    let rises = (role == Role::Owner).into_sql::<Bool>();
    let changed = diesel::update(memberships::table)
        .filter(memberships::account_id.eq(account))
        .filter(memberships::team_id.eq(team))
        .filter(memberships::role.eq(Role::Owner).or(rises))
        .set((memberships::role.eq(role), memberships::version.eq(memberships::version + 1)))
        .execute(conn)
        .await?;
    Ok(changed)
}

/// Lets an account into a team; `false` if it is in already. The one place that does: what a new
/// colleague gets to see at once is given to them here.
pub(crate) async fn add(
    conn: &mut AsyncPgConnection,
    team: Uuid,
    account: Uuid,
    role: Role,
) -> Result<bool> {
    let row = (
        memberships::account_id.eq(account),
        memberships::team_id.eq(team),
        memberships::role.eq(role),
        memberships::insights.eq(role == Role::Owner),
    );
    let added = diesel::insert_into(memberships::table)
        .values(row)
        .on_conflict((memberships::account_id, memberships::team_id))
        .do_nothing()
        .execute(conn)
        .await?;
    if added == 1 {
        events::shares::store::welcome(conn, account, team).await?;
        tell::team_joined(conn, account, team).await?;
    }
    Ok(added == 1)
}

/// Ends a membership, but never the owner's. The one place that does: what somebody keeps of what
/// they saw through the team is settled here, in the same transaction.
pub(crate) async fn remove(conn: &mut AsyncPgConnection, team: Uuid, account: Uuid) -> Result<()> {
    let removed = diesel::delete(memberships::table)
        .filter(memberships::account_id.eq(account))
        .filter(memberships::team_id.eq(team))
        .filter(memberships::role.ne(Role::Owner))
        .execute(conn)
        .await?;
    if removed == 0 {
        return Err(owner_missing());
    }
    events::shares::store::part(conn, account, team).await
}

/// Gives each of `owned` that lost its owner to whoever is next: an admin before a member, then who
/// joined first. A team in which nobody is left goes.
pub(crate) async fn succeed(conn: &mut AsyncPgConnection, owned: &[Uuid]) -> Result<()> {
    statement(include_str!("succeed.sql")).bind::<Array<SqlUuid>, _>(owned).execute(conn).await?;
    let left = memberships::table.filter(memberships::team_id.eq(teams::id));
    diesel::delete(teams::table.filter(teams::id.eq_any(owned)).filter(not(exists(left))))
        .execute(conn)
        .await?;
    Ok(())
}
