//! The queries. Every one starts at the participation: whoever sees the event sees whom to meet there.
//! The version is that of what was written down: who claims and who met somebody does not get into the
//! way of whoever mends a name.

use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{BigInt, Bool, Nullable, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{NewTarget, Target, TargetChange};
use crate::{
    auth::User,
    error::{Error, Result},
    events::store::visible_to,
    http::{json::Row, precondition::Precondition},
    schema::{encounters, events, target_meetings as meetings, targets},
    statement::{fragment, statement},
};

/// Rows an event can have.
pub(in crate::events) const MOST: i64 = 200;

const LIST: &str = concat!(
    "with ",
    include_str!("with.sql"),
    "select ",
    include_str!("items.sql"),
    " as row from seen"
);

/// The owner of an event that `user` sees.
pub(super) async fn owner(conn: &mut AsyncPgConnection, user: User, event: Uuid) -> Result<Uuid> {
    let query = visible_to(user).filter(events::id.eq(event));
    Ok(query.select(events::owner_id).first(conn).await?)
}

/// Whom to meet at an event, in the order in which they were written down.
pub(in crate::events) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<Vec<Target>> {
    read(conn, user, event, None).await
}

/// One of them.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    id: Uuid,
) -> Result<Target> {
    read(conn, user, event, Some(id)).await?.pop().ok_or(Error::NotFound)
}

async fn read(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    id: Option<Uuid>,
) -> Result<Vec<Target>> {
    let found: Row<Vec<Target>> = statement(LIST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(event)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<BigInt, _>(MOST)
        .get_result(conn)
        .await?;
    Ok(found.into_inner())
}

/// Adds one. `None` if the event has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    id: Uuid,
    new: &NewTarget,
) -> Result<Option<Target>> {
    owner(conn, user, event).await?;
    let many = targets::table.filter(targets::event_id.eq(event)).count();
    if many.get_result::<i64>(conn).await? >= MOST {
        return Err(Error::Conflict("too-many-targets", "An event can name 200 people to meet."));
    }
    let row = (targets::id.eq(id), targets::event_id.eq(event), targets::added_by.eq(user.id), new);
    let made = diesel::insert_into(targets::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    let target = find(conn, user, event, id).await?;
    Ok((made == 1).then_some(target))
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    target: &Target,
    precondition: &Precondition,
    new: &NewTarget,
) -> Result<()> {
    let changed = diesel::update(writable(target.id, precondition))
        .set((new, targets::version.eq(targets::version + 1), targets::updated_at.eq(now)))
        .execute(conn)
        .await?;
    touched(target, changed)
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    target: &Target,
    precondition: &Precondition,
    change: &TargetChange,
) -> Result<()> {
    let changed = diesel::update(writable(target.id, precondition))
        .set((change, targets::version.eq(targets::version + 1), targets::updated_at.eq(now)))
        .execute(conn)
        .await?;
    touched(target, changed)
}

/// Deletes one.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    target: &Target,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::delete(writable(target.id, precondition)).execute(conn).await?;
    touched(target, deleted)
}

/// Says that `user` is going to talk to them, or is not; of two at once the first has them. A claim of
/// somebody who has parted from the event is none.
pub(super) async fn claim(
    conn: &mut AsyncPgConnection,
    user: User,
    target: &Target,
    by: Option<Uuid>,
) -> Result<()> {
    if target.is_claimed_by(user) == by.is_some() && (by.is_some() || !target.claimed) {
        return Ok(());
    }
    let parted = fragment::<Bool>(
        "not exists (select from participations theirs
            where theirs.event_id = targets.event_id and theirs.account_id = targets.claimed_by)",
    );
    let free = targets::claimed_by.is_null().or(targets::claimed_by.eq(user.id));
    let free = free.assume_not_null().or(parted);
    let claimed = diesel::update(targets::table.filter(targets::id.eq(target.id)).filter(free))
        .set(targets::claimed_by.eq(by))
        .execute(conn)
        .await?;
    if claimed == 1 { Ok(()) } else { Err(Error::Conflict("claimed", super::model::CLAIMED)) }
}

/// Notes that `user` met them in a conversation of their own at this event.
pub(super) async fn meet(
    conn: &mut AsyncPgConnection,
    user: User,
    target: &Target,
    encounter: Uuid,
) -> Result<()> {
    let own = encounters::table
        .find((user.id, encounter))
        .filter(encounters::event_id.eq(target.event_id))
        .filter(encounters::deleted_at.is_null())
        .select(encounters::id);
    own.first::<Uuid>(conn).await?;
    diesel::insert_into(meetings::table)
        .values((
            meetings::target_id.eq(target.id),
            meetings::account_id.eq(user.id),
            meetings::encounter_id.eq(encounter),
        ))
        .on_conflict((meetings::target_id, meetings::account_id))
        .do_update()
        .set(meetings::encounter_id.eq(encounter))
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes that back.
pub(super) async fn forget(
    conn: &mut AsyncPgConnection,
    user: User,
    target: &Target,
) -> Result<()> {
    diesel::delete(meetings::table.find((target.id, user.id))).execute(conn).await?;
    Ok(())
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(id: Uuid, precondition: &Precondition) -> _ {
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    targets::table.filter(targets::id.eq(id)).filter(targets::version.eq_any(versions).or(any))
}

fn touched(target: &Target, rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::PreconditionFailed(target.version)) } else { Ok(()) }
}
