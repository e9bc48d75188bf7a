//! The row and its words.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::{
    prelude::*,
    sql_types::{Jsonb, Nullable},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    participation::Participation,
    place::{Cost, Location},
    shares::{EventShare, model as shared},
};
use crate::{
    http::{json::Json, zone::Zone},
    schema::events,
    statement::Fragment,
    teams::Colleague,
    text_enum,
};

text_enum! {
    /// What kind of event it is.
    EventKind {
        /// A meetup.
        Meetup = "meetup",
        /// A conference.
        Conference = "conference",
        /// A launch of a product.
        Launch = "launch",
        /// A meeting of people with the same craft.
        CommunityOfPractice = "community_of_practice",
        /// A workshop.
        Workshop = "workshop",
        /// A dinner, a party, a walk.
        Social = "social",
        /// Something on a screen.
        Online = "online",
        /// Anything else.
        Other = "other",
    }
}

text_enum! {
    /// Whether it takes place (schema.org EventStatusType, iCalendar STATUS).
    EventStatus {
        /// Not certain yet.
        Tentative = "tentative",
        /// It takes place.
        Confirmed = "confirmed",
        /// It does not; what was written about it stays.
        Cancelled = "cancelled",
        /// It will, at another time.
        Postponed = "postponed",
    }
}

text_enum! {
    /// Where people are (schema.org EventAttendanceMode).
    AttendanceMode {
        /// In a room.
        InPerson = "in_person",
        /// On a screen.
        Online = "online",
        /// Both.
        Mixed = "mixed",
    }
}

text_enum! {
    /// Where the event came from.
    EventSource {
        /// Typed in.
        Manual = "manual",
        /// A calendar file.
        Ics = "ics",
        /// The API.
        Api = "api",
    }
}

/// An event with what the one who asks makes of it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = events, check_for_backend(diesel::pg::Pg))]
pub struct Event {
    /// The event itself.
    #[serde(flatten)]
    #[diesel(embed)]
    pub row: EventRow,
    /// What the one who asks makes of it.
    #[diesel(embed)]
    pub participation: Participation,
    /// The colleague whose event it is; null when it is one's own.
    #[diesel(select_expression = shared::owner())]
    #[diesel(select_expression_type = Fragment<Nullable<Jsonb>>)]
    #[schema(value_type = Option<Colleague>)]
    pub owner: Option<Json<Colleague>>,
    /// The teams that it is shared with, as far as one is in them.
    #[diesel(select_expression = shared::seen())]
    #[diesel(select_expression_type = Fragment<Jsonb>)]
    #[schema(value_type = Vec<EventShare>)]
    pub shares: Json<Vec<EventShare>>,
}

/// An event itself (iCalendar VEVENT, schema.org Event).
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, HasQuery)]
#[diesel(table_name = events)]
pub struct EventRow {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// iCalendar UID: the same event in another calendar has the same one.
    pub uid: String,
    /// iCalendar SUMMARY: its name.
    #[schema(example = "Rust Zürich")]
    pub summary: String,
    /// What it is about.
    pub description: String,
    /// What kind of event it is.
    pub kind: EventKind,
    /// When it starts; for an all-day event the first midnight in `tzid`.
    pub starts_at: DateTime<Utc>,
    /// When it ends; for an all-day event the midnight after its last day.
    pub ends_at: DateTime<Utc>,
    /// The first day of an all-day event.
    pub starts_on: Option<NaiveDate>,
    /// The day after its last.
    pub ends_on: Option<NaiveDate>,
    /// Whether it has days and no times.
    #[diesel(select_expression = events::starts_on.is_not_null())]
    pub all_day: bool,
    /// The time zone of its place.
    pub tzid: Zone,
    /// Where it is.
    #[schema(value_type = Location)]
    pub location: Json<Location>,
    /// Its page on the web.
    pub url: Option<String>,
    /// Whether it takes place.
    pub status: EventStatus,
    /// Where people are.
    pub attendance_mode: AttendanceMode,
    /// Who organises it.
    pub organizer: Option<String>,
    /// Tags (iCalendar CATEGORIES).
    pub tags: Vec<String>,
    /// What it is one of, when it repeats.
    #[schema(example = "Rust Zürich")]
    pub series: Option<String>,
    /// iCalendar SEQUENCE: the revision of the organiser.
    pub sequence: i32,
    /// Where the event came from.
    pub source: EventSource,
    /// What taking part costs.
    #[schema(value_type = Cost)]
    pub cost: Json<Cost>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}
