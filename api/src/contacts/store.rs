//! The queries. Every one starts at [`visible_to`].

use chrono::Utc;
use diesel::{dsl::now, pg::Pg, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    filter::{Archived, ContactFilter, ContactOrder, Position},
    model::{Contact, ContactChange, NewContact},
};
use crate::{
    auth::User,
    error::{Error, Result},
    http::{precondition::Precondition, query::COUNTED, words::holds},
    keyset,
    schema::{contacts, encounter_contacts, encounters},
};

/// The contacts that `user` may see: their own, outside the trash.
fn visible_to(user: User) -> contacts::BoxedQuery<'static, Pg> {
    contacts::table
        .filter(contacts::owner_id.eq(user.id))
        .filter(contacts::deleted_at.is_null())
        .into_boxed()
}

fn matching(user: User, filter: &ContactFilter) -> contacts::BoxedQuery<'static, Pg> {
    let mut query = visible_to(user);
    query = match filter.archived {
        Archived::Yes => query.filter(contacts::archived_at.is_not_null()),
        Archived::No => query.filter(contacts::archived_at.is_null()),
        Archived::Any => query,
    };
    if let Some(q) = filter.q.as_deref().filter(|q| !q.is_empty()) {
        query = query.filter(holds("contacts", user.id, q));
    }
    if let Some(tag) = &filter.tag {
        query = query.filter(contacts::tags.contains(vec![tag.to_string()]));
    }
    if let Some(organization) = &filter.organization {
        query = query.filter(contacts::organization.eq(organization.to_string()));
    }
    if let Some(from) = filter.met_from {
        query = query.filter(contacts::first_met_at.ge(from));
    }
    if let Some(to) = filter.met_to {
        query = query.filter(contacts::first_met_at.lt(to));
    }
    match talks(user, filter) {
        Some(talks) => {
            let with = encounter_contacts::table
                .filter(encounter_contacts::owner_id.eq(user.id))
                .filter(encounter_contacts::encounter_id.eq_any(talks.select(encounters::id)))
                .select(encounter_contacts::contact_id);
            query.filter(contacts::id.eq_any(with))
        }
        None => query,
    }
}

/// The conversations that narrow people down, if any do.
fn talks(user: User, filter: &ContactFilter) -> Option<encounters::BoxedQuery<'static, Pg>> {
    let (event, from, to) = (filter.event_id, filter.talked_from, filter.talked_to);
    if event.is_none() && from.is_none() && to.is_none() {
        return None;
    }
    let mut talks = encounters::table
        .filter(encounters::owner_id.eq(user.id))
        .filter(encounters::deleted_at.is_null())
        .into_boxed();
    if let Some(event) = event {
        talks = talks.filter(encounters::event_id.eq(event));
    }
    if let Some(from) = from {
        talks = talks.filter(encounters::occurred_at.ge(from));
    }
    if let Some(to) = to {
        talks = talks.filter(encounters::occurred_at.lt(to));
    }
    Some(talks)
}

/// One row more than the page holds, so that the caller sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &ContactFilter,
    after: Option<Position>,
) -> Result<Vec<Contact>> {
    use ContactOrder as Order;
    let query = matching(user, filter);
    let (by_name, by_time) = match after {
        Some(Position::Name(name, id)) => (Some((name, id)), None),
        Some(Position::Time(time, id)) => (None, Some((time, id))),
        None => (None, None),
    };
    let descending = filter.sort.descending();
    let query = match filter.sort {
        Order::Name | Order::NameDescending => {
            keyset!(query, contacts::sort_name, contacts::id, descending, by_name)
        }
        Order::Created | Order::CreatedDescending => {
            keyset!(query, contacts::created_at, contacts::id, descending, by_time)
        }
        Order::LastContacted | Order::LastContactedDescending => {
            keyset!(query, contacts::contacted_order, contacts::id, descending, by_time)
        }
    };
    Ok(query.limit(filter.limit.0 + 1).select(Contact::as_select()).load(conn).await?)
}

/// How many contacts match, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &ContactFilter,
) -> Result<i64> {
    let some = matching(user, filter).limit(COUNTED).select(contacts::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// One contact.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Contact> {
    let query = visible_to(user).filter(contacts::id.eq(id));
    Ok(query.select(Contact::as_select()).first(conn).await?)
}

/// Adds a contact. `None` if the account has one with this id already.
pub(crate) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewContact,
) -> Result<Option<Contact>> {
    let contact = diesel::insert_into(contacts::table)
        .values((contacts::owner_id.eq(user.id), contacts::id.eq(id), new))
        .on_conflict_do_nothing()
        .returning(Contact::as_returning())
        .get_result(conn)
        .await;
    Ok(contact.optional()?)
}

/// Replaces what a client may write.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewContact,
) -> Result<Contact> {
    let changed = diesel::update(writable(user, id, precondition))
        .set((new, contacts::version.eq(contacts::version + 1), contacts::updated_at.eq(now)))
        .returning(Contact::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, changed).await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &ContactChange,
) -> Result<Contact> {
    let archived_at = change.archived.map(|archived| archived.then(Utc::now));
    let changed = diesel::update(writable(user, id, precondition))
        .set((
            change,
            archived_at.map(|at| contacts::archived_at.eq(at)),
            contacts::version.eq(contacts::version + 1),
            contacts::updated_at.eq(now),
        ))
        .returning(Contact::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    found_or_missed(conn, user, id, changed).await
}

/// Moves a contact to the trash.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    let deleted = diesel::update(writable(user, id, precondition))
        .set((
            contacts::deleted_at.eq(Some(Utc::now())),
            contacts::version.eq(contacts::version + 1),
        ))
        .returning(contacts::id)
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
    contacts::table
        .filter(contacts::owner_id.eq(owner_id))
        .filter(contacts::id.eq(id))
        .filter(contacts::deleted_at.is_null())
        .filter(contacts::version.eq_any(versions).or(any))
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
    let query = visible_to(user).filter(contacts::id.eq(id));
    let version = query.select(contacts::version).first(conn).await?;
    Err(Error::PreconditionFailed(version))
}
