//! The queries. Every one starts at [`visible_to`].

use chrono::{DateTime, Utc};
use diesel::{dsl::now, pg::Pg, prelude::*, query_dsl::methods, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

pub(crate) use super::people::refresh_meetings_of;
use super::{
    filter::{EncounterFilter, Position},
    model::{Encounter, EncounterChange, NewEncounter, RecordedEncounter},
    people,
    record::Record,
};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    follow_ups::store::end_of_event,
    http::{precondition::Precondition, query::COUNTED},
    keyset,
    schema::{encounter_contacts, encounters},
};

/// The encounters that `user` may see: their own, outside the trash.
pub(crate) fn visible_to(user: User) -> encounters::BoxedQuery<'static, Pg> {
    encounters::table
        .filter(encounters::owner_id.eq(user.id))
        .filter(encounters::deleted_at.is_null())
        .into_boxed()
}

fn matching(user: User, filter: &EncounterFilter) -> encounters::BoxedQuery<'static, Pg> {
    let mut query = visible_to(user);
    if let Some(contact) = filter.contact_id {
        let with = encounter_contacts::table
            .filter(encounter_contacts::owner_id.eq(user.id))
            .filter(encounter_contacts::contact_id.eq(contact))
            .select(encounter_contacts::encounter_id);
        query = query.filter(encounters::id.eq_any(with));
    }
    if let Some(event) = filter.event_id {
        query = query.filter(encounters::event_id.eq(event));
    }
    if let Some(version) = filter.pitch_version_id {
        query = query.filter(encounters::pitch_version_id.eq(version));
    }
    if let Some(channel) = filter.channel {
        query = query.filter(encounters::channel.eq(channel));
    }
    if let Some(from) = filter.from {
        query = query.filter(encounters::occurred_at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(encounters::occurred_at.lt(to));
    }
    query
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(crate) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &EncounterFilter,
    after: Option<Position>,
) -> Result<Vec<Encounter>> {
    let query = matching(user, filter);
    let query = keyset!(query, encounters::occurred_at, encounters::id, true, after);
    Ok(query.limit(filter.limit.0 + 1).select(Encounter::as_select()).load(conn).await?)
}

/// How many encounters match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &EncounterFilter,
) -> Result<i64> {
    let some = matching(user, filter).limit(COUNTED).select(encounters::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// One encounter.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Encounter> {
    let query = visible_to(user).filter(encounters::id.eq(id));
    Ok(query.select(Encounter::as_select()).first(conn).await?)
}

/// Adds an encounter with its people. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewEncounter,
) -> Result<Option<RecordedEncounter>> {
    transaction(conn, async |conn| {
        let event_end = event_end(conn, user, new.event_id).await?;
        let added = diesel::insert_into(encounters::table)
            .values((encounters::owner_id.eq(user.id), encounters::id.eq(id), new))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        if added == 0 {
            return Ok(None);
        }
        recording(id, new, Vec::new(), event_end).write(conn, user).await.map(Some)
    })
    .await
}

/// Replaces what a client may write, and the people.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewEncounter,
) -> Result<RecordedEncounter> {
    transaction(conn, async |conn| {
        let event_end = event_end(conn, user, new.event_id).await?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                new,
                encounters::version.eq(encounters::version + 1),
                encounters::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await?;
        let before = people::of(conn, user, id).await?;
        people::unlink(conn, user, id, &new.contacts.ids()).await?;
        recording(id, new, before, event_end).write(conn, user).await
    })
    .await
}

/// Locks an encounter, if it is there, until the transaction ends. Whoever writes both takes the
/// encounter before its people, or two of its people captured again at once wait for each other.
pub(crate) async fn lock(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    let row = encounters::table.find((user.id, id)).select(encounters::id).for_no_key_update();
    row.load::<Uuid>(conn).await?;
    Ok(())
}

/// Adds an encounter that comes with a person, or replaces it and lets the person join. The caller
/// is in a transaction and has written the person.
pub(crate) async fn capture(
    conn: &mut AsyncPgConnection,
    user: User,
    new: &NewEncounter,
) -> Result<RecordedEncounter> {
    let id = new.id.unwrap_or_else(Uuid::now_v7);
    let event_end = event_end(conn, user, new.event_id).await?;
    let upsert = diesel::insert_into(encounters::table)
        .values((encounters::owner_id.eq(user.id), encounters::id.eq(id), new))
        .on_conflict((encounters::owner_id, encounters::id))
        .do_update()
        .set((
            new,
            encounters::version.eq(encounters::version + 1),
            encounters::updated_at.eq(now),
        ));
    // One in the trash is not brought back by the way.
    if methods::FilterDsl::filter(upsert, encounters::deleted_at.is_null()).execute(conn).await?
        == 0
    {
        return Err(Error::NotFound);
    }
    let before = if new.id.is_some() { people::of(conn, user, id).await? } else { Vec::new() };
    recording(id, new, before, event_end).write(conn, user).await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &EncounterChange,
) -> Result<RecordedEncounter> {
    transaction(conn, async |conn| {
        let sent_event_end = event_end(conn, user, change.event_id.flatten()).await?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                change,
                encounters::version.eq(encounters::version + 1),
                encounters::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        let encounter = found_or_missed(conn, user, id, changed).await?;
        let before = people::of(conn, user, id).await?;
        let Some(contacts) = &change.contacts else {
            people::refresh(conn, user, &before).await?;
            let encounter = find(conn, user, id).await?;
            return Ok(RecordedEncounter { encounter, follow_ups: Vec::new() });
        };
        people::unlink(conn, user, id, &contacts.ids()).await?;
        let event_end = match sent_event_end {
            Some(end) => Some(end),
            // The event may be in the trash by now.
            None => event_end(conn, user, encounter.event_id).await.ok().flatten(),
        };
        let record = Record { id, people: contacts, before, follow_up: None, event_end };
        record.write(conn, user).await
    })
    .await
}

/// Moves an encounter to the trash; its people forget that they were met there.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let deleted = diesel::update(writable(user, id, precondition))
            .set((
                encounters::deleted_at.eq(Some(Utc::now())),
                encounters::version.eq(encounters::version + 1),
            ))
            .execute(conn)
            .await?;
        if deleted == 0 {
            return found_or_missed(conn, user, id, 0).await.map(drop);
        }
        refresh_meetings_of(conn, user, id).await
    })
    .await
}

fn recording(
    id: Uuid,
    new: &NewEncounter,
    before: Vec<Uuid>,
    event_end: Option<DateTime<Utc>>,
) -> Record<'_> {
    let follow_up = new.follow_up.as_ref().map(Option::as_ref);
    Record { id, people: &new.contacts, before, follow_up, event_end }
}

/// When the event ends, if there is one; an event that `user` does not see is not found.
async fn event_end(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Option<Uuid>,
) -> Result<Option<DateTime<Utc>>> {
    match event {
        Some(event) => end_of_event(conn, user, event).await.map(Some),
        None => Ok(None),
    }
}

/// The row to write, if it is visible and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    encounters::table
        .filter(encounters::owner_id.eq(owner_id))
        .filter(encounters::id.eq(id))
        .filter(encounters::deleted_at.is_null())
        .filter(encounters::version.eq_any(versions).or(any))
}

/// The row that a write touched; if it touched none, why.
async fn found_or_missed(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    changed: usize,
) -> Result<Encounter> {
    let encounter = find(conn, user, id).await?;
    if changed == 1 { Ok(encounter) } else { Err(Error::PreconditionFailed(encounter.version)) }
}
