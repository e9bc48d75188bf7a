//! The row, the request body, and what the world sees.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    App,
    auth::link_token::{LinkToken, Purpose},
    error::{Error, Result},
    events::{AttendanceMode, Cost, EventKind, EventRow, EventStatus, Location},
    http::{
        bounds::Whole,
        json::Json,
        query::{IncludeTotal, Limit, always},
        zone::Zone,
    },
    lessons::Lesson,
    schema::links,
};

/// A link with which anybody may read one event or one lesson, as its owner sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Link {
    /// The link.
    #[serde(flatten)]
    pub row: LinkRow,
    /// The address to give away. The token stands behind `#`, which browsers send to nobody.
    #[schema(
        example = "https://lanyard.example.org/shared#token=q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
    )]
    pub url: String,
}

/// What is kept of a link.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = links)]
pub struct LinkRow {
    /// Opaque identifier, UUIDv7; it opens nothing.
    pub id: Uuid,
    /// The event that it shows.
    pub event_id: Option<Uuid>,
    /// The lesson that it shows.
    pub lesson_id: Option<Uuid>,
    /// When it stops working.
    pub expires_at: DateTime<Utc>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

impl LinkRow {
    /// The row with the address that opens it.
    pub fn addressed(self, app: &App) -> Link {
        let token = LinkToken::derive(&app.auth.secret, Purpose::Share, self.id);
        Link { url: token.link(&app.config.base_url, "/shared"), row: self }
    }
}

/// What a person sends to make a link: an event or a lesson of their own.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"event_id": "019a0000-0000-7000-8000-000000000001", "expires_in_days": 30}))]
pub struct NewLink {
    /// The event to show.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// The lesson to show.
    #[serde(default)]
    pub lesson_id: Option<Uuid>,
    /// Days until it stops working.
    #[schema(value_type = i32, minimum = 1, maximum = 365)]
    pub expires_in_days: Whole<1, 365>,
}

/// One event or one lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An event.
    Event(Uuid),
    /// A lesson.
    Lesson(Uuid),
}

impl NewLink {
    /// What it shows.
    pub fn subject(&self) -> Result<Subject> {
        match (self.event_id, self.lesson_id) {
            (Some(id), None) => Ok(Subject::Event(id)),
            (None, Some(id)) => Ok(Subject::Lesson(id)),
            _ => Err(Error::field("event_id", "subject", "Name one event or one lesson.")),
        }
    }

    /// When it stops working.
    pub fn expires_at(&self) -> DateTime<Utc> {
        Utc::now() + TimeDelta::days(self.expires_in_days.get().into())
    }
}

/// What somebody with the link sees, and nothing else.
#[derive(Debug, Serialize, ToSchema)]
pub struct Shared {
    /// Who shares it.
    #[schema(example = "Ada Moreno")]
    pub shared_by: String,
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<SharedEvent>,
    /// The lesson.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lesson: Option<SharedLesson>,
}

/// An event as somebody without an account sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SharedEvent {
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
    /// What taking part costs.
    #[schema(value_type = Cost)]
    pub cost: Json<Cost>,
}

impl From<EventRow> for SharedEvent {
    fn from(row: EventRow) -> Self {
        Self {
            summary: row.summary,
            description: row.description,
            kind: row.kind,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            all_day: row.all_day,
            tzid: row.tzid,
            location: row.location,
            url: row.url,
            status: row.status,
            attendance_mode: row.attendance_mode,
            organizer: row.organizer,
            cost: row.cost,
        }
    }
}

/// A lesson as somebody without an account sees it: not from whom it was learned, nor where.
#[derive(Debug, Serialize, ToSchema)]
pub struct SharedLesson {
    /// The lesson in a line.
    #[schema(example = "Runbooks first")]
    pub title: String,
    /// What was learned.
    pub insight: String,
    /// What it means for the work of whoever wrote it.
    pub so_what: String,
    /// When it was learned.
    pub learned_at: DateTime<Utc>,
}

impl From<Lesson> for SharedLesson {
    fn from(lesson: Lesson) -> Self {
        let Lesson { title, insight, so_what, learned_at, .. } = lesson;
        Self { title, insight, so_what, learned_at }
    }
}

/// Which links, and which page of them.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct LinkFilter {
    /// Only links to this event.
    pub event_id: Option<Uuid>,
    /// Only links to this lesson.
    pub lesson_id: Option<Uuid>,
    /// `total` counts the whole list, up to 10,000.
    #[serde(skip_serializing_if = "always")]
    #[param(inline)]
    pub include: Option<IncludeTotal>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}
