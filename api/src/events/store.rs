//! The queries. Every one starts at [`visible_to`].

use chrono::Utc;
use diesel::{
    dsl::{IntoBoxed, jsonb_strip_nulls, now},
    pg::Pg,
    prelude::*,
    sql_types::Bool,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    body::{EventChange, NewEvent},
    filter::{EventFilter, Position},
    model::{Event, EventRow},
    participation::{self, Attendance},
    schedule::Schedule,
};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    goals,
    http::{json::Json, precondition::Precondition, query::COUNTED, words::holds, zone::Zone},
    keyset,
    schema::{accounts, events, participations},
};

/// The events that `user` may see, each with their participation: their own, outside the trash.
#[diesel::dsl::auto_type(type_name = "Visible")]
pub(crate) fn visible_to(user: User) -> _ {
    let owner_id: Uuid = user.id;
    events::table
        .inner_join(
            participations::table.on(participations::event_id
                .eq(events::id)
                .and(participations::account_id.eq(events::owner_id))),
        )
        .filter(events::owner_id.eq(owner_id))
        .filter(events::deleted_at.is_null())
}

fn matching(user: User, filter: &EventFilter) -> IntoBoxed<'static, Visible, Pg> {
    let mut query = visible_to(user).into_boxed();
    if let Some(q) = filter.q.as_deref().filter(|q| !q.is_empty()) {
        query = query.filter(holds("events", user.id, q));
    }
    if let Some(from) = filter.from {
        query = query.filter(events::ends_at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(events::starts_at.lt(to));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(events::kind.eq(kind));
    }
    if let Some(status) = filter.status {
        query = query.filter(events::status.eq(status));
    }
    if let Some(tag) = &filter.tag {
        query = query.filter(events::tags.contains(vec![tag.to_string()]));
    }
    query
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &EventFilter,
    after: Option<Position>,
) -> Result<Vec<Event>> {
    let query = matching(user, filter);
    let query = keyset!(query, events::starts_at, events::id, filter.sort.descending(), after);
    Ok(query.limit(filter.limit.0 + 1).select(Event::as_select()).load(conn).await?)
}

/// How many events match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &EventFilter,
) -> Result<i64> {
    let some = matching(user, filter).limit(COUNTED).select(events::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
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
        let participation = participation::store::insert(conn, user, id, &participation).await?;
        let event = Event { row, participation };
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

/// The id is taken: `None` if by an event of `user`; someone else's is not theirs to know of.
async fn taken(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Option<Event>> {
    let own = events::table.filter(events::id.eq(id)).filter(events::owner_id.eq(user.id));
    own.select(events::id).first::<Uuid>(conn).await?;
    Ok(None)
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
        let row = diesel::update(writable(user, id, precondition))
            .set((
                new,
                schedule,
                new.uid.as_deref().map(|uid| events::uid.eq(uid.to_owned())),
                events::version.eq(events::version + 1),
                events::updated_at.eq(now),
            ))
            .returning(EventRow::as_returning())
            .get_result(conn)
            .await
            .optional()?;
        let row = found_or_missed(conn, user, id, row).await?;
        let participation = match &new.participation {
            Some(new) => {
                participation::store::replace(conn, user, id, &Precondition::Any, new).await?
            }
            None => participation::store::find(conn, user, id).await?,
        };
        if let Some(goals) = &new.goals {
            goals::of_event::replace_for(conn, user, id, &goals.0).await?;
        }
        let event = Event { row, participation };
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
        let row = diesel::update(writable(user, id, precondition))
            .set((
                change,
                schedule,
                location,
                cost,
                events::version.eq(events::version + 1),
                events::updated_at.eq(now),
            ))
            .returning(EventRow::as_returning())
            .get_result(conn)
            .await
            .optional()?;
        let row = found_or_missed(conn, user, id, row).await?;
        let event = Event { row, participation: participation::store::find(conn, user, id).await? };
        require_started(&event, "starts_at")?;
        Ok(event)
    })
    .await
}

/// When the event is after `change`; nothing if that says nothing about it.
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
        .await?;
    current.change(change).map(Some)
}

/// Moves an event to the trash; what was met and learned there stays.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((events::deleted_at.eq(Some(Utc::now())), events::version.eq(events::version + 1)))
        .returning(events::id)
        .get_result::<Uuid>(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, deleted).await.map(drop)
}

/// The row to write, if it is visible and has an accepted version.
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

/// What a write of one row returned; if it touched none, why.
async fn found_or_missed<T>(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    row: Option<T>,
) -> Result<T> {
    if let Some(row) = row {
        return Ok(row);
    }
    let query = visible_to(user).filter(events::id.eq(id));
    let version = query.select(events::version).first(conn).await?;
    Err(Error::PreconditionFailed(version))
}
