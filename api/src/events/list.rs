//! The list of events, read off the index of what somebody takes part in.

use diesel::{dsl::IntoBoxed, pg::Pg, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    filter::{EventFilter, EventScope, Position},
    model::Event,
    store::{Visible, visible_to},
};
use crate::{
    auth::User,
    error::Result,
    http::{query::COUNTED, words::holds},
    keyset,
    schema::{events, participations},
};

/// The events of colleagues, of which an account has few.
const INVITED: &str = "select events.id, search_text from participations join events on events.id = event_id where invited and deleted_at is null and account_id = ";

fn matching(user: User, filter: &EventFilter) -> IntoBoxed<'static, Visible, Pg> {
    let mut query = visible_to(user).into_boxed();
    if let Some(q) = filter.q.as_deref().filter(|q| !q.is_empty()) {
        query = query.filter(holds("events", user.id, q).or_of(INVITED));
    }
    if let Some(from) = filter.from {
        query = query.filter(events::ends_at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(participations::starts_at.lt(to));
    }
    if let Some(from) = filter.starts_from {
        query = query.filter(participations::starts_at.ge(from));
    }
    if let Some(attendance) = filter.attendance {
        query = query.filter(participations::attendance.eq(attendance));
    }
    if filter.learning {
        query = query.filter(participations::learning_minutes.gt(0));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(events::kind.eq(kind));
    }
    if let Some(scope) = filter.scope {
        query = query.filter(participations::invited.eq(scope == EventScope::Shared));
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
pub(super) async fn page(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &EventFilter,
    after: Option<Position>,
) -> Result<Vec<Event>> {
    let query = matching(user, filter);
    let query = keyset!(
        query,
        participations::starts_at,
        participations::event_id,
        filter.sort.descending(),
        after
    );
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
