//! The row, the request bodies, and the list's filter.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::{
        bounds::Whole,
        query::{Limit, always},
        text::{Note, given, present},
    },
    schema::pitch_feedback,
    teams::Colleague,
};

/// What a colleague says about a pitch, to the one whose it is.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Feedback {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The pitch.
    pub pitch_id: Uuid,
    /// The version that it is about.
    pub version_id: Uuid,
    /// Its number.
    #[schema(example = 2)]
    pub version_number: i32,
    /// Who says it; null for somebody without a name.
    pub author: Option<Colleague>,
    /// What is good.
    #[schema(example = "The question at the start made me think of our own nights.")]
    pub commendation: String,
    /// What could be better.
    #[schema(example = "Say what you want from me at the end.")]
    pub recommendation: String,
    /// Whether one understands it, 1 to 5.
    pub clarity: Option<i32>,
    /// Whether it matters to those it is for, 1 to 5.
    pub relevance: Option<i32>,
    /// Whether one believes it, 1 to 5.
    pub credibility: Option<i32>,
    /// How it is said, 1 to 5.
    pub delivery: Option<i32>,
    /// Whether it is clear what is asked for, 1 to 5.
    pub ask: Option<i32>,
    /// Whether it is one's own, to change or delete.
    pub own: bool,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// From 1, not at all, to 5, very much.
type Score = Whole<1, 5>;

/// What a person sends to give feedback. A text or a score is needed; what is absent is empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = pitch_feedback, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"version_id": "0199a3a5-2c00-7000-8000-000000000002", "commendation": "The question at the start made me think of our own nights.", "recommendation": "Say what you want from me at the end.", "clarity": 5, "ask": 2}))]
pub struct NewFeedback {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The version that it is about.
    pub version_id: Uuid,
    /// What is good.
    #[serde(default)]
    pub commendation: Note,
    /// What could be better.
    #[serde(default)]
    pub recommendation: Note,
    /// Whether one understands it, 1 to 5.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub clarity: Option<Score>,
    /// Whether it matters to those it is for, 1 to 5.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub relevance: Option<Score>,
    /// Whether one believes it, 1 to 5.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub credibility: Option<Score>,
    /// How it is said, 1 to 5.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub delivery: Option<Score>,
    /// Whether it is clear what is asked for, 1 to 5.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub ask: Option<Score>,
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = pitch_feedback)]
#[schema(example = json!({"ask": 4}))]
pub struct FeedbackChange {
    /// What is good.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub commendation: Option<Note>,
    /// What could be better.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub recommendation: Option<Note>,
    /// Whether one understands it, 1 to 5.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub clarity: Option<Option<Score>>,
    /// Whether it matters to those it is for, 1 to 5.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub relevance: Option<Option<Score>>,
    /// Whether one believes it, 1 to 5.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub credibility: Option<Option<Score>>,
    /// How it is said, 1 to 5.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub delivery: Option<Option<Score>>,
    /// Whether it is clear what is asked for, 1 to 5.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub ask: Option<Option<Score>>,
}

/// Which page of the feedback.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct FeedbackFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where feedback stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Feedback {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.created_at, self.id)
    }
}
