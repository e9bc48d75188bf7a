//! Two statements, however many events and colleagues there are.

use chrono::{TimeDelta, Utc};
use diesel::{prelude::*, sql_types::Jsonb};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{CalendarEvent, CalendarFilter, Month, Position};
use crate::{
    auth::User,
    error::Result,
    events::{self as shared, Event},
    http::{json::Json, zone::Zone},
    schema::{accounts, event_shares as shares, events, memberships, participations},
    statement::{Fragment, fragment},
    teams,
};

/// One row more than the page holds, so that the caller sees whether there is a next one. What one
/// sees of a team's events is what one takes part in or was asked about.
pub async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    team: Uuid,
    filter: &CalendarFilter,
    after: Option<Position>,
) -> Result<Vec<CalendarEvent>> {
    let zone = zone(conn, user, team).await?;
    let month = filter.month.unwrap_or_else(|| Month::of(Utc::now(), zone.0));
    let (days, instants) = (month.days(), month.instants(zone));
    let within = events::starts_on
        .is_null()
        .and(events::ends_at.gt(instants.start).or(events::starts_at.ge(instants.start)))
        .and(events::starts_at.lt(instants.end));
    // Days are days, in whatever zone the event is.
    let on = events::starts_on.assume_not_null().lt(days.end);
    let on = on.and(events::ends_on.assume_not_null().gt(days.start));
    let on = events::starts_on.is_not_null().and(on);
    let mut query = shared::store::visible_to(user)
        .inner_join(shares::table.on(shares::event_id.eq(participations::event_id)))
        .filter(shares::team_id.eq(team))
        .filter(within.or(on))
        // For the index: no zone is two days away.
        .filter(participations::starts_at.lt(instants.end + TimeDelta::days(2)))
        .into_boxed();
    if let Some((starts_at, id)) = after {
        let later = participations::starts_at.gt(starts_at);
        let same = participations::starts_at.eq(starts_at).and(participations::event_id.gt(id));
        query = query.filter(later.or(same));
    }
    let rows = query
        .order((participations::starts_at, participations::event_id))
        .limit(filter.limit.0 + 1)
        .select((Event::as_select(), attendees()))
        .load::<(Event, Json<Vec<_>>)>(conn)
        .await?;
    let shown =
        |(event, attendees): (Event, Json<_>)| CalendarEvent { event, attendees: attendees.0 };
    Ok(rows.into_iter().map(shown).collect())
}

/// That of `user`, who is in the team.
async fn zone(conn: &mut AsyncPgConnection, user: User, team: Uuid) -> Result<Zone> {
    let member = teams::store::visible_to(user).filter(memberships::team_id.eq(team));
    let member = member.inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)));
    Ok(member.select(accounts::tzid).first(conn).await?)
}

/// Who of the team goes, or may go; beside the participation and the share with the team. A no and
/// silence are nobody's business.
fn attendees() -> Fragment<Jsonb> {
    fragment(
        "(select coalesce(jsonb_agg(jsonb_build_object(
            'id', accounts.id, 'full_name', accounts.full_name, 'response', theirs.response)
            order by theirs.response, accounts.full_name, accounts.id), '[]')
        from memberships
        join participations theirs on theirs.account_id = memberships.account_id
            and theirs.event_id = participations.event_id
            and theirs.response in ('accepted', 'tentative')
        join accounts on accounts.id = theirs.account_id
        where memberships.team_id = event_shares.team_id)",
    )
}
