//! What the feed shows.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::{
        query::{Limit, always},
        text::{Caption, Tag},
    },
    lessons::{Stage, applications::Application, comments::Comment},
    teams::Colleague,
};

/// A lesson, as those see it whom it is shared with.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct FeedItem {
    /// The lesson.
    pub id: Uuid,
    /// The lesson in a line.
    #[schema(example = "Runbooks first")]
    pub title: String,
    /// What was learned.
    #[schema(
        example = "Teams that write the runbook before the feature ship with fewer pages at night."
    )]
    pub insight: String,
    /// What it means for the author's work.
    pub so_what: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Skills it belongs to.
    pub skills: Vec<String>,
    /// How far it has come.
    pub stage: Stage,
    /// When it was learned.
    pub learned_at: DateTime<Utc>,
    /// When it was last shared with a team of the one who asks; null for an own one that none sees.
    pub shared_at: Option<DateTime<Utc>>,
    /// Where it was learned, if the one who asks sees that event.
    pub event: Option<FeedEvent>,
    /// Whose it is; null for an account that is gone.
    pub author: Option<Colleague>,
    /// The teams of the one who asks that see it.
    pub team_ids: Vec<Uuid>,
    /// Who finds it useful.
    pub useful: Useful,
    /// How many comments there are.
    pub comment_count: i64,
    /// How often it was used.
    pub application_count: i64,
    /// Whether it is one's own.
    pub own: bool,
}

/// The event of a lesson.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct FeedEvent {
    /// The event.
    pub id: Uuid,
    /// Its title.
    #[schema(example = "Rust Zürich")]
    pub summary: String,
}

/// Who finds a lesson useful.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Useful {
    /// How many people.
    pub count: i64,
    /// Whether the one who asks is among them.
    pub mine: bool,
}

/// A lesson with what colleagues say about it and made of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeedDetail {
    /// The lesson.
    #[serde(flatten)]
    pub item: FeedItem,
    /// The comments, the oldest first; at most 50.
    pub comments: Vec<Comment>,
    /// Who used it, the latest first; at most 50.
    pub applications: Vec<Application>,
}

/// What the feed is narrowed down by.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct FeedFilter {
    /// Only what this team sees; one that you are not in has nothing for you.
    pub team_id: Option<Uuid>,
    /// Only lessons with this tag.
    #[param(inline)]
    pub tag: Option<Tag>,
    /// Only lessons of this event, if you see it.
    pub event_id: Option<Uuid>,
    /// Only lessons of this person.
    pub author_id: Option<Uuid>,
    /// Part of a word of the lesson, its tags or skills; typos and accents are forgiven.
    #[param(inline)]
    pub q: Option<Caption>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a lesson stands in the feed.
pub(super) type Position = (Option<DateTime<Utc>>, Uuid);

impl FeedItem {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.shared_at, self.id)
    }
}
