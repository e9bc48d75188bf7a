//! An event as a calendar file (RFC 5545), for any calendar program.

use chrono::NaiveDate;
use icalendar::{
    Calendar, Component, DatePerhapsTime, Event as VEvent, EventLike, EventStatus as VStatus,
};

use super::super::{
    model::{EventRow, EventStatus},
    place::Location,
};

/// One event in one calendar. Instants are written in UTC, so that no time zone has to come along.
pub(super) fn write(event: &EventRow) -> String {
    let mut entry = VEvent::new();
    entry.uid(&event.uid).timestamp(event.updated_at).summary(&event.summary);
    entry.sequence(event.sequence.try_into().unwrap_or_default());
    match (event.starts_on, event.ends_on) {
        (Some(start), Some(end)) => entry.starts(day(start)).ends(day(end)),
        _ => entry.starts(event.starts_at).ends(event.ends_at),
    };
    entry.status(status(event.status));
    if !event.description.is_empty() {
        entry.description(&event.description);
    }
    if let Some(place) = place(&event.location.0) {
        entry.location(&place);
    }
    if let Some(url) = &event.url {
        entry.url(url);
    }
    if !event.tags.is_empty() {
        entry.categories(&event.tags);
    }
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Lanyard//Lanyard//EN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    calendar.push(entry);
    calendar.to_string()
}

fn day(date: NaiveDate) -> DatePerhapsTime {
    DatePerhapsTime::Date(date)
}

/// A postponed event has no status of its own in a calendar: when it takes place is not certain.
const fn status(status: EventStatus) -> VStatus {
    match status {
        EventStatus::Tentative | EventStatus::Postponed => VStatus::Tentative,
        EventStatus::Confirmed => VStatus::Confirmed,
        EventStatus::Cancelled => VStatus::Cancelled,
    }
}

fn place(location: &Location) -> Option<String> {
    let parts = [location.name.as_deref(), location.address.as_deref()];
    let place = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    (!place.is_empty()).then_some(place)
}
