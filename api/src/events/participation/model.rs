//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    http::{
        bounds::{AtMost, Whole},
        instant::Instant,
        json::Json,
        text::{Line, Note, given, present},
    },
    schema::participations,
    text_enum,
};

text_enum! {
    /// What someone answered to the invitation (iCalendar PARTSTAT).
    Reply {
        /// Nothing yet.
        NeedsAction = "needs_action",
        /// Yes.
        Accepted = "accepted",
        /// Maybe.
        Tentative = "tentative",
        /// No.
        Declined = "declined",
    }
}

text_enum! {
    /// Whether someone was there.
    Attendance {
        /// Not said.
        Unknown = "unknown",
        /// They were; not before the event starts.
        Attended = "attended",
        /// They were not.
        NoShow = "no_show",
    }
}

/// Something to do before the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What to do.
    #[schema(example = "Read the talk's abstract")]
    pub text: Line,
    /// Whether it is done.
    #[serde(default)]
    pub done: bool,
}

/// What one account makes of an event.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, HasQuery)]
#[diesel(table_name = participations)]
pub struct Participation {
    /// The event.
    pub event_id: Uuid,
    /// What was answered to the invitation.
    pub response: Reply,
    /// Whether the person was there.
    pub attendance: Attendance,
    /// Why they go.
    #[schema(example = "find someone who runs async Rust in production")]
    pub purpose: String,
    /// What should have come of it.
    pub intended_outcomes: Vec<String>,
    /// What to do before.
    #[schema(value_type = Vec<Step>)]
    pub preparation: Json<Vec<Step>>,
    /// Minutes of learning.
    pub learning_minutes: Option<i32>,
    /// 1 not at all, 5 very much.
    pub worth_it: Option<i32>,
    /// When the person looked back.
    pub debriefed_at: Option<DateTime<Utc>>,
    /// The event is a colleague's.
    #[serde(skip_serializing)]
    pub(in crate::events) invited: bool,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// What a client sends to replace a participation; what is absent is empty.
#[derive(Clone, Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = participations, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"purpose": "find someone who runs async Rust in production", "preparation": [{"text": "Read the abstract", "done": false}]}))]
pub struct NewParticipation {
    /// What was answered to the invitation; yes when absent.
    pub response: Reply,
    /// Whether the person was there.
    pub attendance: Attendance,
    /// Why they go.
    pub purpose: Note,
    /// What should have come of it.
    #[schema(value_type = Vec<Line>, max_items = 20)]
    pub intended_outcomes: AtMost<20, Line>,
    /// What to do before.
    #[schema(value_type = Vec<Step>, max_items = 50)]
    pub preparation: Json<AtMost<50, Step>>,
    /// Minutes of learning.
    #[schema(value_type = Option<i32>, minimum = 0, maximum = 100_000)]
    pub learning_minutes: Option<Whole<0, 100_000>>,
    /// 1 not at all, 5 very much.
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub worth_it: Option<Whole<1, 5>>,
    /// When the person looked back.
    pub debriefed_at: Option<Instant>,
}

impl Default for NewParticipation {
    fn default() -> Self {
        Self {
            response: Reply::Accepted,
            attendance: Attendance::Unknown,
            purpose: Note::default(),
            intended_outcomes: AtMost::default(),
            preparation: Json::default(),
            learning_minutes: None,
            worth_it: None,
            debriefed_at: None,
        }
    }
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = participations)]
#[schema(example = json!({"attendance": "attended", "learning_minutes": 45}))]
pub struct ParticipationChange {
    /// What was answered to the invitation.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub response: Option<Reply>,
    /// Whether the person was there.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub attendance: Option<Attendance>,
    /// Why they go.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub purpose: Option<Note>,
    /// What should have come of it.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<Vec<Line>>, max_items = 20, nullable = false)]
    pub intended_outcomes: Option<AtMost<20, Line>>,
    /// What to do before.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<Vec<Step>>, max_items = 50, nullable = false)]
    pub preparation: Option<Json<AtMost<50, Step>>>,
    /// Minutes of learning.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 0, maximum = 100_000)]
    pub learning_minutes: Option<Option<Whole<0, 100_000>>>,
    /// 1 not at all, 5 very much.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub worth_it: Option<Option<Whole<1, 5>>>,
    /// When the person looked back.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Instant>)]
    pub debriefed_at: Option<Option<Instant>>,
}
