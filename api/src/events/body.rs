//! What a client sends.

use diesel::prelude::*;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    model::{AttendanceMode, EventKind, EventSource, EventStatus},
    participation::NewParticipation,
    place::{Cost, CostChange, Location, LocationChange},
};
use crate::{
    goals::EventGoal,
    http::{
        bounds::{AtMost, Tags, Whole},
        instant::{Day, Instant},
        json::Json,
        text::{Line, Note, WebUrl, given, present},
        zone::Zone,
    },
    schema::events,
};

/// What a client sends to add or replace an event. A name and a start are needed; what is absent
/// is empty, except for what says otherwise.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = events, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({
    "summary": "Rust Zürich", "kind": "meetup",
    "starts_at": "2026-11-26T17:30:00Z", "ends_at": "2026-11-26T20:00:00Z", "tzid": "Europe/Zurich",
    "participation": {"purpose": "find someone who runs async Rust in production"},
}))]
pub struct NewEvent {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// iCalendar UID; the id when absent. It is not replaced by nothing.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub uid: Option<Line>,
    /// iCalendar SUMMARY: its name.
    pub summary: Line,
    /// What it is about.
    #[serde(default)]
    pub description: Note,
    /// What kind of event it is.
    #[serde(default = "other")]
    pub kind: EventKind,
    /// When it starts, for an event with times.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub starts_at: Option<Instant>,
    /// When it ends; two hours after the start when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub ends_at: Option<Instant>,
    /// The first day, for an all-day event.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub starts_on: Option<Day>,
    /// The day after the last; the day after the first when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub ends_on: Option<Day>,
    /// The time zone of its place; the account's when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub tzid: Option<Zone>,
    /// Where it is.
    #[serde(default)]
    #[schema(value_type = Location)]
    pub location: Json<Location>,
    /// Its page on the web.
    #[serde(default)]
    pub url: Option<WebUrl>,
    /// Whether it takes place.
    #[serde(default = "confirmed")]
    pub status: EventStatus,
    /// Where people are.
    #[serde(default = "in_person")]
    pub attendance_mode: AttendanceMode,
    /// Who organises it.
    #[serde(default)]
    pub organizer: Option<Line>,
    /// Tags (iCalendar CATEGORIES).
    #[serde(default)]
    pub tags: Tags,
    /// What it is one of, when it repeats.
    #[serde(default)]
    pub series: Option<Line>,
    /// iCalendar SEQUENCE: the revision of the organiser.
    #[serde(default = "first")]
    #[schema(value_type = i32, minimum = 0)]
    pub sequence: Whole<0, { i32::MAX }>,
    /// Where the event came from.
    #[serde(default = "manual")]
    pub source: EventSource,
    /// What taking part costs.
    #[serde(default)]
    #[schema(value_type = Cost)]
    pub cost: Json<Cost>,
    /// What its owner makes of it. Absent on an existing event keeps it.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub participation: Option<NewParticipation>,
    /// What to reach there; to meet three people and learn three things when absent. On an
    /// existing event absent keeps its goals, and a list takes their place.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    #[schema(value_type = Option<Vec<EventGoal>>, max_items = 20)]
    pub goals: Option<AtMost<20, EventGoal>>,
}

const fn other() -> EventKind {
    EventKind::Other
}

const fn confirmed() -> EventStatus {
    EventStatus::Confirmed
}

const fn in_person() -> AttendanceMode {
    AttendanceMode::InPerson
}

const fn manual() -> EventSource {
    EventSource::Manual
}

const fn first() -> Whole<0, { i32::MAX }> {
    Whole::new::<0>()
}

/// A merge patch: absent keeps, `null` clears. Times make an all-day event a timed one, days the
/// other way round.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = events)]
#[schema(example = json!({"ends_at": "2026-11-26T21:00:00Z", "url": null}))]
pub struct EventChange {
    /// iCalendar SUMMARY: its name.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub summary: Option<Line>,
    /// What it is about.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub description: Option<Note>,
    /// What kind of event it is.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub kind: Option<EventKind>,
    /// When it starts.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub starts_at: Option<Instant>,
    /// When it ends.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub ends_at: Option<Instant>,
    /// The first day of an all-day event.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Day>)]
    #[diesel(skip_update)]
    pub starts_on: Option<Option<Day>>,
    /// The day after its last.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Day>)]
    #[diesel(skip_update)]
    pub ends_on: Option<Option<Day>>,
    /// The time zone of its place.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub tzid: Option<Zone>,
    /// Where it is.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub location: Option<LocationChange>,
    /// Its page on the web.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<WebUrl>)]
    pub url: Option<Option<WebUrl>>,
    /// Whether it takes place.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub status: Option<EventStatus>,
    /// Where people are.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub attendance_mode: Option<AttendanceMode>,
    /// Who organises it.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub organizer: Option<Option<Line>>,
    /// Tags (iCalendar CATEGORIES).
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub tags: Option<Tags>,
    /// What it is one of, when it repeats.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub series: Option<Option<Line>>,
    /// iCalendar SEQUENCE: the revision of the organiser.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<i32>, minimum = 0, nullable = false)]
    pub sequence: Option<Whole<0, { i32::MAX }>>,
    /// Where the event came from.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub source: Option<EventSource>,
    /// What taking part costs.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub cost: Option<CostChange>,
}

impl EventChange {
    /// Whether it says anything about when the event is.
    pub fn moves(&self) -> bool {
        self.starts_at.is_some()
            || self.ends_at.is_some()
            || self.starts_on.is_some()
            || self.ends_on.is_some()
            || self.tzid.is_some()
    }
}
