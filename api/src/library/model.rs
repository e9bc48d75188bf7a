//! What the library shows.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    feed::FeedItem,
    http::{
        query::{Limit, always},
        text::{Caption, Tag},
    },
    lessons::Stage,
};

/// A lesson that one can look up: an own one, or one that a team of one's own sees.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct LibraryItem {
    /// The lesson.
    #[serde(flatten)]
    pub item: FeedItem,
    /// When it came to the one who asks: when an own one was learned, when another one was shared.
    pub came_at: DateTime<Utc>,
    /// The collections of the one who asks that hold it.
    pub collection_ids: Vec<Uuid>,
}

/// What the library is narrowed down by.
#[derive(Debug, Default, Clone, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct LibraryFilter {
    /// Part of a word of the lesson, its tags or skills; typos and accents are forgiven.
    #[param(inline)]
    pub q: Option<Caption>,
    /// Only lessons with this tag.
    #[param(inline)]
    pub tag: Option<Tag>,
    /// Only lessons that belong to this skill.
    #[param(inline)]
    pub skill: Option<Tag>,
    /// Only lessons that came this far.
    #[param(inline)]
    pub stage: Option<Stage>,
    /// Only lessons in this collection.
    pub collection_id: Option<Uuid>,
    /// Only what may help at this event, if you see it: lessons with a tag of it, or from earlier events
    /// of its series or name.
    pub for_event_id: Option<Uuid>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a lesson stands in the library.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl LibraryItem {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.came_at, self.item.id)
    }
}
