//! The queries. Every one starts at [`visible_to`].

use chrono::{DateTime, Utc};
use diesel::{
    dsl::{exists, now},
    pg::Pg,
    prelude::*,
    sql_types::{Bool, Timestamptz},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    filter::{FollowUpFilter, Position, StatusFilter},
    model::{FollowUp, FollowUpChange, NewFollowUp, Status, due_after},
};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{precondition::Precondition, query::COUNTED},
    keyset,
    schema::{contacts, encounters, events, follow_ups, participations},
    statement::fragment,
};

/// The statuses of what is still to be done.
pub(super) const OPEN: [Status; 2] = [Status::NeedsAction, Status::InProcess];

/// The follow-ups that `user` may see: their own, outside the trash, about people outside of it.
pub(crate) fn visible_to(user: User) -> follow_ups::BoxedQuery<'static, Pg> {
    let person = contacts::table
        .filter(contacts::owner_id.eq(follow_ups::owner_id))
        .filter(contacts::id.eq(follow_ups::contact_id))
        .filter(contacts::deleted_at.is_null());
    follow_ups::table
        .filter(follow_ups::owner_id.eq(user.id))
        .filter(follow_ups::deleted_at.is_null())
        .filter(exists(person))
        .into_boxed()
}

fn matching(user: User, filter: &FollowUpFilter) -> follow_ups::BoxedQuery<'static, Pg> {
    let mut query = visible_to(user);
    query = match filter.status {
        StatusFilter::Open => query.filter(follow_ups::status.eq_any(OPEN)),
        StatusFilter::Completed => query.filter(follow_ups::status.eq(Status::Completed)),
        // Nothing else has a time at which it was done.
        StatusFilter::OnTime => {
            query.filter(follow_ups::completed_at.le(follow_ups::due_at.nullable()))
        }
        StatusFilter::Late => {
            query.filter(follow_ups::completed_at.gt(follow_ups::due_at.nullable()))
        }
        StatusFilter::Cancelled => query.filter(follow_ups::status.eq(Status::Cancelled)),
        StatusFilter::All => query,
    };
    if let Some(contact) = filter.contact_id {
        query = query.filter(follow_ups::contact_id.eq(contact));
    }
    if let Some(event) = filter.event_id {
        query = query.filter(follow_ups::event_id.eq(event));
    }
    if let Some(direction) = filter.direction {
        query = query.filter(follow_ups::direction.eq(direction));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(follow_ups::kind.eq(kind));
    }
    if let Some(moment) = filter.due_before {
        let comes_up = fragment::<Timestamptz>("greatest(due_at, snoozed_until)");
        query = query.filter(comes_up.lt(moment));
    }
    within(query, filter)
}

/// Those of `query` that are due, and were done, when the filter says.
fn within(
    mut query: follow_ups::BoxedQuery<'static, Pg>,
    filter: &FollowUpFilter,
) -> follow_ups::BoxedQuery<'static, Pg> {
    if let Some(from) = filter.from {
        query = query.filter(follow_ups::due_at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(follow_ups::due_at.lt(to));
    }
    if let Some(from) = filter.completed_from {
        query = query.filter(follow_ups::completed_at.ge(from));
    }
    if let Some(to) = filter.completed_to {
        query = query.filter(follow_ups::completed_at.lt(to));
    }
    query
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(crate) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &FollowUpFilter,
    after: Option<Position>,
) -> Result<Vec<FollowUp>> {
    let query = matching(user, filter);
    let query = keyset!(query, follow_ups::due_at, follow_ups::id, false, after);
    Ok(query.limit(filter.limit.0 + 1).select(FollowUp::as_select()).load(conn).await?)
}

/// How many follow-ups match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &FollowUpFilter,
) -> Result<i64> {
    let some = matching(user, filter).limit(COUNTED).select(follow_ups::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// One follow-up.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<FollowUp> {
    let query = visible_to(user).filter(follow_ups::id.eq(id));
    Ok(query.select(FollowUp::as_select()).first(conn).await?)
}

/// Adds a follow-up. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewFollowUp,
) -> Result<Option<FollowUp>> {
    transaction(conn, async |conn| {
        let (event, due) = settle(conn, user, new).await?;
        let added = diesel::insert_into(follow_ups::table)
            .values((
                follow_ups::owner_id.eq(user.id),
                follow_ups::id.eq(id),
                follow_ups::event_id.eq(event),
                follow_ups::due_at.eq(due),
                new,
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        // Read back through `visible_to`, so that a person in the trash is refused as well.
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
    new: &NewFollowUp,
) -> Result<FollowUp> {
    transaction(conn, async |conn| {
        let (event, due) = settle(conn, user, new).await?;
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                new,
                follow_ups::event_id.eq(event),
                follow_ups::due_at.eq(due),
                follow_ups::version.eq(follow_ups::version + 1),
                follow_ups::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &FollowUpChange,
) -> Result<FollowUp> {
    let none: Option<DateTime<Utc>> = None;
    let status = change
        .status
        .map(|status| (follow_ups::status.eq(status), follow_ups::completed_at.eq(none)));
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                change,
                status,
                follow_ups::version.eq(follow_ups::version + 1),
                follow_ups::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        found_or_missed(conn, user, id, changed).await
    })
    .await
}

/// Moves a follow-up to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((
            follow_ups::deleted_at.eq(Some(Utc::now())),
            follow_ups::version.eq(follow_ups::version + 1),
        ))
        .execute(conn)
        .await?;
    if deleted == 1 { Ok(()) } else { found_or_missed(conn, user, id, 0).await.map(drop) }
}

/// The event of a new follow-up and when it is due: as sent, else after what it comes from.
async fn settle(
    conn: &mut AsyncPgConnection,
    user: User,
    new: &NewFollowUp,
) -> Result<(Option<Uuid>, DateTime<Utc>)> {
    let talked = match new.encounter_id {
        Some(encounter) => Some(conversation(conn, user, encounter).await?),
        None => None,
    };
    let event = new.event_id.or_else(|| talked.and_then(|(_, event)| event));
    let moment = match (event, talked) {
        (Some(event), _) => end_of_event(conn, user, event).await?,
        (None, Some((occurred_at, _))) => occurred_at,
        (None, None) => Utc::now(),
    };
    Ok((event, new.due_at.map_or_else(|| due_after(moment), |due| due.0)))
}

/// When a conversation was, and at which event.
async fn conversation(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<(DateTime<Utc>, Option<Uuid>)> {
    Ok(encounters::table
        .filter(encounters::owner_id.eq(user.id))
        .filter(encounters::id.eq(id))
        .filter(encounters::deleted_at.is_null())
        .select((encounters::occurred_at, encounters::event_id))
        .first(conn)
        .await?)
}

/// When an event that `user` takes part in ends.
pub(crate) async fn end_of_event(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<DateTime<Utc>> {
    let theirs = participations::table
        .filter(participations::account_id.eq(user.id))
        .select(participations::event_id);
    Ok(events::table
        .filter(events::id.eq(id))
        .filter(events::id.eq_any(theirs))
        .filter(events::deleted_at.is_null())
        .select(events::ends_at)
        .first(conn)
        .await?)
}

/// The row to write, if it is visible and has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    follow_ups::table
        .filter(follow_ups::owner_id.eq(owner_id))
        .filter(follow_ups::id.eq(id))
        .filter(follow_ups::deleted_at.is_null())
        .filter(follow_ups::version.eq_any(versions).or(any))
}

/// The row that a write touched; if it touched none, why.
async fn found_or_missed(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    changed: usize,
) -> Result<FollowUp> {
    let follow_up = find(conn, user, id).await?;
    if changed == 1 { Ok(follow_up) } else { Err(Error::PreconditionFailed(follow_up.version)) }
}
