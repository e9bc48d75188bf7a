//! The people of a conversation, and what their conversations say about them.

use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, Uuid as SqlUuid},
    upsert::excluded,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::participant::Participants;
use crate::{
    auth::User,
    error::{Error, Result},
    schema::{contacts, encounter_contacts as links},
    statement::statement,
};

/// A contact whose row is locked until the transaction ends, as it was before the write.
#[derive(Clone, Debug, Queryable)]
pub(super) struct Known {
    pub(super) id: Uuid,
    pub(super) keep_in_touch_days: Option<i32>,
    pub(super) last_contacted_at: Option<DateTime<Utc>>,
    deleted_at: Option<DateTime<Utc>>,
}

/// Everyone in the conversation, also people in the trash.
pub(super) async fn of(
    conn: &mut AsyncPgConnection,
    user: User,
    encounter: Uuid,
) -> Result<Vec<Uuid>> {
    Ok(links::table
        .filter(links::owner_id.eq(user.id))
        .filter(links::encounter_id.eq(encounter))
        .select(links::contact_id)
        .load(conn)
        .await?)
}

/// Adds those whom the account does not have yet.
pub(super) async fn add(
    conn: &mut AsyncPgConnection,
    user: User,
    people: &Participants,
) -> Result<()> {
    let new = people.list().iter().filter_map(|person| Some((person.id, person.new.as_ref()?)));
    let mut new: Vec<_> = new.collect();
    if new.is_empty() {
        return Ok(());
    }
    // One order for all, so that two requests that add the same people cannot wait for each other.
    new.sort_by_key(|(id, _)| *id);
    let row = |(id, person)| (contacts::owner_id.eq(user.id), contacts::id.eq(id), person);
    let rows: Vec<_> = new.into_iter().map(row).collect();
    diesel::insert_into(contacts::table)
        .values(rows)
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}

/// Puts `people` into the conversation, with their notes.
pub(super) async fn link(
    conn: &mut AsyncPgConnection,
    user: User,
    encounter: Uuid,
    people: &Participants,
) -> Result<()> {
    let row = |(position, person): (i32, &super::participant::Participant)| {
        (
            links::owner_id.eq(user.id),
            links::encounter_id.eq(encounter),
            links::contact_id.eq(person.id),
            links::note.eq(person.note.to_string()),
            links::position.eq(position),
        )
    };
    diesel::insert_into(links::table)
        .values((0..).zip(people.list()).map(row).collect::<Vec<_>>())
        .on_conflict((links::owner_id, links::encounter_id, links::contact_id))
        .do_update()
        .set((links::note.eq(excluded(links::note)), links::position.eq(excluded(links::position))))
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes everyone but `kept` out of the conversation. People in the trash, whom the client does not
/// see, stay.
pub(super) async fn unlink(
    conn: &mut AsyncPgConnection,
    user: User,
    encounter: Uuid,
    kept: &[Uuid],
) -> Result<()> {
    let seen = contacts::table
        .filter(contacts::owner_id.eq(user.id))
        .filter(contacts::deleted_at.is_null())
        .select(contacts::id);
    let gone = links::table
        .filter(links::owner_id.eq(user.id))
        .filter(links::encounter_id.eq(encounter))
        .filter(links::contact_id.ne_all(kept))
        .filter(links::contact_id.eq_any(seen));
    diesel::delete(gone).execute(conn).await?;
    Ok(())
}

/// Brings the first meeting and last contact of everyone in an encounter in step. Call it in the
/// transaction that deleted or restored the encounter, after the write.
pub(crate) async fn refresh_meetings_of(
    conn: &mut AsyncPgConnection,
    user: User,
    encounter: Uuid,
) -> Result<()> {
    let people = of(conn, user, encounter).await?;
    refresh(conn, user, &people).await.map(drop)
}

/// Brings the derived columns of `people` in step with their encounters: first meeting and last
/// contact. Answers what was known before. The rows are locked by a statement of its own: the next
/// one then sees the encounters of whoever held the lock, so that two conversations recorded at
/// once are both counted.
pub(super) async fn refresh(
    conn: &mut AsyncPgConnection,
    user: User,
    people: &[Uuid],
) -> Result<Vec<Known>> {
    let known = contacts::table
        .filter(contacts::owner_id.eq(user.id))
        .filter(contacts::id.eq_any(people))
        .order(contacts::id)
        .select((
            contacts::id,
            contacts::keep_in_touch_days,
            contacts::last_contacted_at,
            contacts::deleted_at,
        ))
        .for_no_key_update()
        .load(conn)
        .await?;
    // A person added in this very transaction has not been read by anyone: the version stays.
    statement(
        "update contacts c
         set first_met_at = met.first_at, first_met_event_id = met.first_event_id,
             last_contacted_at = met.last_at, updated_at = now(),
             version = c.version + (c.created_at < now())::integer
         from unnest($2) as person (id)
         cross join lateral (
             select min(e.occurred_at) as first_at, max(e.occurred_at) as last_at,
                 (array_agg(e.event_id order by e.occurred_at, e.id))[1] as first_event_id
             from encounter_contacts ec
             join encounters e on e.owner_id = ec.owner_id and e.id = ec.encounter_id
             where ec.owner_id = $1 and ec.contact_id = person.id and e.deleted_at is null
         ) met
         where c.owner_id = $1 and c.id = person.id
             and (c.first_met_at, c.first_met_event_id, c.last_contacted_at)
                 is distinct from (met.first_at, met.first_event_id, met.last_at)",
    )
    .bind::<SqlUuid, _>(user.id)
    .bind::<Array<SqlUuid>, _>(people)
    .execute(conn)
    .await?;
    Ok(known)
}

/// Refuses people who are not there, not theirs, or in the trash.
pub(super) fn require(people: &Participants, known: &[Known]) -> Result<()> {
    let here = |id: &Uuid| known.iter().any(|one| one.id == *id && one.deleted_at.is_none());
    if people.ids().iter().all(here) { Ok(()) } else { Err(Error::NotFound) }
}
