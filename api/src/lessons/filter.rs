//! What a list of lessons is narrowed down by, and its orders.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::model::{Lesson, Stage};
use crate::http::{
    instant::Instant,
    query::{IncludeTotal, Limit, always},
    text::{Caption, Tag},
};

/// What a list of lessons is narrowed down by and ordered in.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct LessonFilter {
    /// Part of a word of the lesson, its tags or skills; typos and accents are forgiven.
    #[param(inline)]
    pub q: Option<Caption>,
    /// Only lessons with this tag.
    #[param(inline)]
    pub tag: Option<Tag>,
    /// Only lessons about this skill.
    #[param(inline)]
    pub skill: Option<Tag>,
    /// Only lessons of this event.
    pub event_id: Option<Uuid>,
    /// Only lessons learned from this person.
    pub contact_id: Option<Uuid>,
    /// Only lessons that came this far.
    #[param(inline)]
    pub stage: Option<Stage>,
    /// Only lessons learned at this instant or later.
    #[param(inline)]
    pub from: Option<Instant>,
    /// Only lessons learned before this instant.
    #[param(inline)]
    pub to: Option<Instant>,
    /// The order.
    #[param(inline)]
    pub sort: LessonOrder,
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

/// Orders of the list of lessons; `-` means descending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum LessonOrder {
    /// Newest first.
    #[default]
    #[serde(rename = "-learned_at")]
    LearnedDescending,
    /// Oldest first.
    #[serde(rename = "learned_at")]
    Learned,
}

/// Where a row stands in the order of a list.
pub(crate) type Position = (DateTime<Utc>, Uuid);

impl LessonOrder {
    /// Whether the order runs downwards.
    pub fn descending(self) -> bool {
        self == Self::LearnedDescending
    }

    /// Where `lesson` stands.
    pub(super) fn position(self, lesson: &Lesson) -> Position {
        (lesson.learned_at, lesson.id)
    }
}
