//! The queries. Every one starts at [`visible_to`].

use chrono::Utc;
use diesel::{
    dsl::{jsonb_strip_nulls, now},
    prelude::*,
    sql_types::Bool,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    body::{EventChange, NewEvent},
    model::{Event, EventRow},
    participation::{self, Attendance},
    schedule::Schedule,
    shares,
};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    goals,
    http::{json::Json, precondition::Precondition, zone::Zone},
    schema::{accounts, events, participations},
};

/// What a colleague who wants to write an event is told.
pub(super) const FOREIGN: &str = "This is a colleague's event. Your answer, your purpose and your goals are yours; ask whose event it is for the rest.";

/// The events that `user` may see, each with their participation: those they have one in, outside
/// the trash.
#[diesel::dsl::auto_type(type_name = "Visible")]
pub(crate) fn visible_to(user: User) -> _ {
    let account_id: Uuid = user.id;
    participations::table
        .inner_join(events::table.on(events::id.eq(participations::event_id)))
        .filter(participations::account_id.eq(account_id))
        .filter(events::deleted_at.is_null())
}

/// One event.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Event> {
    let query = visible_to(user).filter(events::id.eq(id));
    Ok(query.select(Event::as_select()).first(conn).await?)
}

/// Adds an event with its participation and its goals. `None` if the account has one with this
/// id already.
pub(crate) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewEvent,
) -> Result<Option<Event>> {
    let uid = new.uid.as_deref().map_or_else(|| id.to_string(), str::to_owned);
    transaction(conn, async |conn| {
        let schedule = Schedule::create(new, zone(conn, user, new).await?)?;
        let row = diesel::insert_into(events::table)
            .values((
                events::id.eq(id),
                events::owner_id.eq(user.id),
                events::uid.eq(uid),
                schedule,
                new,
            ))
            .on_conflict(events::id)
            .do_nothing()
            .returning(EventRow::as_returning())
            .get_result(conn)
            .await
            .optional()?;
        let Some(row) = row else { return taken(conn, user, id).await };
        let participation = new.participation.clone().unwrap_or_default();
        let participation = participation::store::insert(conn, user, &row, &participation).await?;
        let event = Event { row, participation, owner: None, shares: Json::default() };
        require_started(&event, "participation/attendance")?;
        let goals = new.goals.as_ref().map(|goals| goals.0.as_slice());
        goals::of_event::insert_for(conn, user, id, goals).await?;
        Ok(Some(event))
    })
    .await
}

/// The zone that an event without one gets: the account's.
async fn zone(conn: &mut AsyncPgConnection, user: User, new: &NewEvent) -> Result<Zone> {
    if let Some(zone) = new.tzid {
        return Ok(zone);
    }
    Ok(accounts::table.find(user.id).select(accounts::tzid).first(conn).await?)
}

/// The id is taken: `None` if by an event of `user`; one that they do not see is not theirs to
/// know of.
async fn taken(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Option<Event>> {
    let own = events::table.filter(events::id.eq(id)).filter(events::owner_id.eq(user.id));
    if own.select(events::id).first::<Uuid>(conn).await.optional()?.is_some() {
        return Ok(None);
    }
    find(conn, user, id).await?;
    Err(Error::Forbidden(FOREIGN))
}

/// Nobody was at an event that has not started; `path` is the member that says so.
fn require_started(event: &Event, path: &str) -> Result<()> {
    let attended = event.participation.attendance == Attendance::Attended;
    if attended && event.row.starts_at > Utc::now() {
        return Err(participation::store::too_early(path));
    }
    Ok(())
}

/// Replaces what a client may write; a participation and goals only if they are sent.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewEvent,
) -> Result<Event> {
    transaction(conn, async |conn| {
        let schedule = Schedule::create(new, zone(conn, user, new).await?)?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                new,
                schedule,
                new.uid.as_deref().map(|uid| events::uid.eq(uid.to_owned())),
                events::version.eq(events::version + 1),
                events::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await?;
        if let Some(new) = &new.participation {
            participation::store::replace(conn, user, id, &Precondition::Any, new).await?;
        }
        if let Some(goals) = &new.goals {
            goals::of_event::replace_for(conn, user, id, &goals.0).await?;
        }
        goals::closing::event_moved(conn, id).await?;
        let event = find(conn, user, id).await?;
        require_started(&event, "starts_at")?;
        Ok(event)
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &EventChange,
) -> Result<Event> {
    let location = change.location.as_ref().map(|location| {
        events::location.eq(jsonb_strip_nulls(events::location.concat(Json(location.clone()))))
    });
    let cost = change
        .cost
        .as_ref()
        .map(|cost| events::cost.eq(jsonb_strip_nulls(events::cost.concat(Json(cost.clone())))));
    transaction(conn, async |conn| {
        let schedule = moved(conn, user, id, change).await?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                change,
                schedule,
                location,
                cost,
                events::version.eq(events::version + 1),
                events::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await?;
        if change.moves() {
            goals::closing::event_moved(conn, id).await?;
        }
        let event = find(conn, user, id).await?;
        require_started(&event, "starts_at")?;
        Ok(event)
    })
    .await
}

/// When the event is after `change`; nothing if that says nothing about it, or about an event that
/// is not `user`'s to change, which is found out with the rest.
async fn moved(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    change: &EventChange,
) -> Result<Option<Schedule>> {
    if !change.moves() {
        return Ok(None);
    }
    let current = events::table
        .filter(events::owner_id.eq(user.id))
        .filter(events::id.eq(id))
        .filter(events::deleted_at.is_null())
        .select(Schedule::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()?;
    current.map(|current| current.change(change)).transpose()
}

/// Moves an event to the trash; what was met and learned there stays. Colleagues who take part keep
/// a copy of their own.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let deleted = diesel::update(writable(user, id, precondition))
            .set((events::deleted_at.eq(Some(Utc::now())), events::version.eq(events::version + 1)))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, deleted).await?;
        shares::store::end(conn, id).await
    })
    .await
}

/// The row to write, if it is one's own and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    events::table
        .filter(events::owner_id.eq(owner_id))
        .filter(events::id.eq(id))
        .filter(events::deleted_at.is_null())
        .filter(events::version.eq_any(versions).or(any))
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
    let query = visible_to(user).filter(events::id.eq(id));
    let query = query.select((events::owner_id, events::version));
    let (owner, version): (Uuid, i32) = query.first(conn).await?;
    let own = owner == user.id;
    Err(if own { Error::PreconditionFailed(version) } else { Error::Forbidden(FOREIGN) })
}
