//! The row, the request bodies, and the list's filter.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::{
        bounds::Whole,
        instant::Instant,
        query::{Limit, always},
        text::{Note, given, present},
    },
    schema::pitch_practices,
};

/// One time that a pitch was said aloud.
#[derive(Clone, Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = pitch_practices)]
pub struct Practice {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The pitch.
    pub pitch_id: Uuid,
    /// The version that was said.
    pub version_id: Uuid,
    /// The event that it was practised for.
    pub event_id: Option<Uuid>,
    /// When it was.
    pub practised_at: DateTime<Utc>,
    /// How long it took.
    #[schema(example = 52)]
    pub seconds: i32,
    /// How it went, 1 to 5.
    #[schema(example = 4)]
    pub self_rating: Option<i32>,
    /// How many words there were that say nothing; null where nobody counted.
    #[schema(example = 3)]
    pub fillers: Option<i32>,
    /// What to do differently.
    #[schema(example = "Slower at the start.")]
    pub note: String,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// From 1, not at all, to 5, very well.
type Rating = Whole<1, 5>;

/// How many there were.
type Fillers = Whole<0, 999>;

/// What a person sends after they practised; what is absent is empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = pitch_practices, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"version_id": "0199a3a5-2c00-7000-8000-000000000002", "seconds": 52, "self_rating": 4, "fillers": 3, "note": "Slower at the start."}))]
pub struct NewPractice {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The version that was said.
    pub version_id: Uuid,
    /// The event that it was practised for.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// When it was; now when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub practised_at: Option<Instant>,
    /// How long it took.
    #[schema(value_type = i32, minimum = 1, maximum = 3600)]
    pub seconds: Whole<1, 3600>,
    /// How it went, 1 to 5.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub self_rating: Option<Rating>,
    /// How many words there were that say nothing.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 0, maximum = 999)]
    pub fillers: Option<Fillers>,
    /// What to do differently.
    #[serde(default)]
    pub note: Note,
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = pitch_practices)]
#[schema(example = json!({"self_rating": 5}))]
pub struct PracticeChange {
    /// The event that it was practised for.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub event_id: Option<Option<Uuid>>,
    /// How it went, 1 to 5.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub self_rating: Option<Option<Rating>>,
    /// How many words there were that say nothing.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 0, maximum = 999)]
    pub fillers: Option<Option<Fillers>>,
    /// What to do differently.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub note: Option<Note>,
}

/// Which page of the practices.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PracticeFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a practice stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Practice {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.practised_at, self.id)
    }
}
