//! Sharing an event, and what becomes of it when that ends.
//!
//! A participation is what an event is seen by, so it is made and taken away in the transaction that
//! changes who is reached. Each of them holds the rows of the teams it is about, one after the other
//! in the order of their ids: a person who comes or goes while an event is shared would otherwise be
//! left out, or left in.

use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{Array, BigInt, Nullable, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Attendee, EventShares, NewShares};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    events::store::{FOREIGN, find as find_event, visible_to},
    http::precondition::Precondition,
    schema::{event_shares as shares, events, memberships, teams},
    statement::statement,
};

/// Sharing, with all that follows from it, in one statement.
const SHARE: &str =
    concat!(include_str!("share.sql"), include_str!("../../notifications/tell.sql"));

/// How many colleagues an event names.
const ATTENDEES: i64 = 200;

/// The teams of an event that `user` is in too.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<EventShares> {
    let event = find_event(conn, user, event).await?;
    Ok(EventShares { items: event.shares.0, version: event.row.version })
}

/// Who of the teams goes to an event, beside `user`.
pub(in crate::events) async fn attendees(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Vec<Attendee>> {
    let attendees = statement(include_str!("attendees.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(event)
        .bind::<BigInt, _>(ATTENDEES)
        .load(conn)
        .await?;
    Ok(attendees)
}

/// Shares an event with these teams and no others.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewShares,
) -> Result<EventShares> {
    transaction(conn, async |conn| {
        let version = own(conn, user, id).await?;
        let asked = &new.team_ids.0;
        let current = shares::table.filter(shares::event_id.eq(id));
        let current = current.select((shares::team_id, shares::note));
        let current: Vec<(Uuid, String)> = current.load(conn).await?;
        hold(conn, asked.iter().chain(current.iter().map(|(team, _)| team))).await?;
        new.require_known(&joined(conn, user, asked).await?)?;
        if new.is(&current) {
            return find(conn, user, id).await;
        }
        if !precondition.accepts(version) {
            return Err(Error::PreconditionFailed(version));
        }
        let left_out = shares::table.filter(shares::event_id.eq(id));
        let left_out = left_out.filter(shares::team_id.ne_all(asked));
        let ended = diesel::delete(left_out).execute(conn).await?;
        share(conn, user, id, new).await?;
        reunite(conn, &[id], None).await?;
        if ended > 0 {
            take_leave(conn, &[id], None).await?;
        }
        touch(conn, &[id]).await?;
        find(conn, user, id).await
    })
    .await
}

/// The version of an event of `user`'s own, whose row is held until the transaction ends.
async fn own(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<i32> {
    let query = visible_to(user).filter(events::id.eq(id));
    let query = query.select((events::owner_id, events::version)).for_no_key_update();
    let (owner, version): (Uuid, i32) = query.first(conn).await?;
    if owner == user.id { Ok(version) } else { Err(Error::Forbidden(FOREIGN)) }
}

/// Holds the rows of the teams until the transaction ends.
async fn hold(conn: &mut AsyncPgConnection, ids: impl Iterator<Item = &Uuid>) -> Result<()> {
    let query = teams::table.filter(teams::id.eq_any(ids)).order(teams::id);
    query.select(teams::id).for_no_key_update().load::<Uuid>(conn).await?;
    Ok(())
}

/// Those of the teams that `user` is in.
async fn joined(conn: &mut AsyncPgConnection, user: User, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    let query = crate::teams::store::visible_to(user).filter(memberships::team_id.eq_any(ids));
    Ok(query.select(memberships::team_id).load(conn).await?)
}

async fn share(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    new: &NewShares,
) -> Result<()> {
    statement(SHARE)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(event)
        .bind::<Array<SqlUuid>, _>(new.distinct())
        .bind::<Text, _>(new.note.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Brings whoever kept a copy of `events` and changed nothing in it back to them, now that they are
/// shared again; only `account`, if there is one.
async fn reunite(
    conn: &mut AsyncPgConnection,
    events: &[Uuid],
    account: Option<Uuid>,
) -> Result<()> {
    let copies: Vec<Copy> = statement(include_str!("reunite.sql"))
        .bind::<Array<SqlUuid>, _>(events)
        .bind::<Nullable<SqlUuid>, _>(account)
        .load(conn)
        .await?;
    if !copies.is_empty() {
        let ids = copies.into_iter().map(|copy| copy.id);
        diesel::delete(events::table.filter(events::id.eq_any(ids))).execute(conn).await?;
    }
    Ok(())
}

/// An event that somebody kept when a sharing ended.
#[derive(QueryableByName)]
struct Copy {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Another version of the events: who sees them is in their answers.
async fn touch(conn: &mut AsyncPgConnection, ids: &[Uuid]) -> Result<()> {
    diesel::update(events::table.filter(events::id.eq_any(ids)))
        .set((events::version.eq(events::version + 1), events::updated_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Gives everybody who is no longer reached by a share of `events` a copy of their own, if they
/// take part, and takes them out; only `account`, if there is one.
async fn take_leave(
    conn: &mut AsyncPgConnection,
    events: &[Uuid],
    account: Option<Uuid>,
) -> Result<()> {
    statement(include_str!("part.sql"))
        .bind::<Array<SqlUuid>, _>(events)
        .bind::<Nullable<SqlUuid>, _>(account)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends the sharing of an event that goes to the trash.
pub(in crate::events) async fn end(conn: &mut AsyncPgConnection, event: Uuid) -> Result<()> {
    let ended = diesel::delete(shares::table.filter(shares::event_id.eq(event)));
    if ended.execute(conn).await? > 0 {
        take_leave(conn, &[event], None).await?;
    }
    Ok(())
}

/// Asks `account`, which is in `team` by now, about the events that are shared with it and are not
/// over. In the transaction that makes the membership.
pub(crate) async fn welcome(conn: &mut AsyncPgConnection, account: Uuid, team: Uuid) -> Result<()> {
    hold(conn, [team].iter()).await?;
    statement(include_str!("welcome.sql"))
        .bind::<SqlUuid, _>(account)
        .bind::<SqlUuid, _>(team)
        .execute(conn)
        .await?;
    let shared = shares::table.filter(shares::team_id.eq(team)).select(shares::event_id);
    let shared: Vec<Uuid> = shared.load(conn).await?;
    if shared.is_empty() { Ok(()) } else { reunite(conn, &shared, Some(account)).await }
}

/// Parts `account`, whose membership is gone by now, from what is shared with `team`: it keeps a
/// copy of what it takes part in, and its own events are no longer shared with the team. In the
/// transaction that takes the membership away.
pub(crate) async fn part(conn: &mut AsyncPgConnection, account: Uuid, team: Uuid) -> Result<()> {
    hold(conn, [team].iter()).await?;
    let seen = shares::table.filter(shares::team_id.eq(team)).select(shares::event_id);
    let seen: Vec<Uuid> = seen.load(conn).await?;
    take_leave(conn, &seen, Some(account)).await?;
    let own = events::table.filter(events::owner_id.eq(account)).select(events::id);
    let own = shares::table.filter(shares::team_id.eq(team)).filter(shares::event_id.eq_any(own));
    let ended: Vec<Uuid> =
        diesel::delete(own).returning(shares::event_id).get_results(conn).await?;
    take_leave(conn, &ended, None).await?;
    touch(conn, &ended).await
}

/// Ends the sharing of everything that belongs to `owners`, whose accounts go. In the transaction
/// that deletes them, before anything else: it holds their teams.
pub(crate) async fn withdraw(conn: &mut AsyncPgConnection, owners: &[Uuid]) -> Result<()> {
    let joined = memberships::table.filter(memberships::account_id.eq_any(owners));
    let joined: Vec<Uuid> = joined.select(memberships::team_id).distinct().load(conn).await?;
    hold(conn, joined.iter()).await?;
    let own = events::table.filter(events::owner_id.eq_any(owners)).select(events::id);
    let all = diesel::delete(shares::table.filter(shares::event_id.eq_any(own)));
    let ended: Vec<Uuid> = all.returning(shares::event_id).get_results(conn).await?;
    if ended.is_empty() { Ok(()) } else { take_leave(conn, &ended, None).await }
}

/// Ends everything that is shared with a team that goes. In the transaction that deletes the team.
pub(crate) async fn disband(conn: &mut AsyncPgConnection, team: Uuid) -> Result<()> {
    hold(conn, [team].iter()).await?;
    let all = diesel::delete(shares::table.filter(shares::team_id.eq(team)));
    let ended: Vec<Uuid> = all.returning(shares::event_id).get_results(conn).await?;
    take_leave(conn, &ended, None).await?;
    touch(conn, &ended).await
}
