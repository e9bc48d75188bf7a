//! The row, the request bodies, and the list's filter.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    error::{Error, FieldError, Result},
    http::{
        bounds::Whole,
        instant::Instant,
        query::{Limit, always},
        text::{Note, Tag, given},
    },
    schema::self_ratings,
    text_enum,
};

text_enum! {
    /// When somebody rated themselves, seen from an event.
    Moment {
        /// Before it.
        Before = "before",
        /// After it.
        After = "after",
    }
}

/// How good somebody thought they were at something.
#[derive(Clone, Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = self_ratings)]
pub struct SelfRating {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The skill, by its name.
    #[schema(example = "listening")]
    pub skill: String,
    /// From 1, a beginner, to 5, others could learn it from me.
    #[schema(example = 3)]
    pub value: i32,
    /// When it was.
    pub rated_at: DateTime<Utc>,
    /// The event that it was before or after.
    pub event_id: Option<Uuid>,
    /// Whether it was before or after the event; null for a rating in general.
    pub moment: Option<Moment>,
    /// Why.
    #[schema(example = "I asked twice before I answered.")]
    pub note: String,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// From 1, a beginner, to 5, others could learn it from me.
type Value = Whole<1, 5>;

/// What a person sends to rate themselves; what is absent is empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = self_ratings, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"skill": "listening", "value": 3, "note": "I asked twice before I answered."}))]
pub struct NewSelfRating {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The skill, by its name: one of `/skills`, or a word of one's own.
    pub skill: Tag,
    /// From 1, a beginner, to 5, others could learn it from me.
    #[schema(value_type = i32, minimum = 1, maximum = 5)]
    pub value: Value,
    /// When it was; now when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub rated_at: Option<Instant>,
    /// The event that it was before or after: one that you take part in.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// Whether it was before or after the event; needed with an event, and only with one.
    #[serde(default)]
    pub moment: Option<Moment>,
    /// Why.
    #[serde(default)]
    pub note: Note,
}

impl NewSelfRating {
    /// Fails unless an event and a moment come together.
    pub(super) fn checked(self) -> Result<Self> {
        if self.event_id.is_some() == self.moment.is_some() {
            return Ok(self);
        }
        let (path, detail) = if self.moment.is_none() {
            ("moment", "Say whether it was before or after the event.")
        } else {
            ("event_id", "Say which event it was before or after.")
        };
        Err(Error::Invalid(vec![FieldError::body(path, "required", detail)]))
    }
}

/// A merge patch: absent keeps.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = self_ratings)]
#[schema(example = json!({"value": 4}))]
pub struct SelfRatingChange {
    /// From 1, a beginner, to 5, others could learn it from me.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = i32, nullable = false, minimum = 1, maximum = 5)]
    pub value: Option<Value>,
    /// Why.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub note: Option<Note>,
}

/// What the ratings are narrowed down by. The latest come first.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct SelfRatingFilter {
    /// Only those of this skill.
    #[param(inline)]
    pub skill: Option<Tag>,
    /// Only those before and after this event.
    pub event_id: Option<Uuid>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a rating stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl SelfRating {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.rated_at, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_event_and_a_moment_come_together() {
        let pointer = |more: serde_json::Value| {
            let mut body = json!({"skill": "listening", "value": 3});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            match serde_json::from_value::<NewSelfRating>(body).unwrap().checked() {
                Ok(_) => None,
                Err(Error::Invalid(errors)) => errors[0].pointer.clone(),
                Err(_) => panic!("another error"),
            }
        };
        let event = Uuid::nil();
        assert_eq!(pointer(json!({})), None);
        assert_eq!(pointer(json!({"event_id": event, "moment": "after"})), None);
        assert_eq!(pointer(json!({"event_id": event})).as_deref(), Some("#/moment"));
        assert_eq!(pointer(json!({"moment": "before"})).as_deref(), Some("#/event_id"));
    }
}
