//! What a person is told, the request bodies, and the list's filter.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    events::{participation::Reply, shares::SharedTeam},
    feed::FeedEvent,
    http::{
        instant::Instant,
        query::{IncludeTotal, Limit, always},
    },
    lessons::nudges::Question,
    teams::{Colleague, digest::Week},
    text_enum,
};

text_enum! {
    /// What happened.
    Kind {
        /// Somebody commented on a lesson of one's own.
        Comment = "comment",
        /// Somebody named one in a comment.
        Mention = "mention",
        /// People find a lesson of one's own useful.
        Useful = "useful",
        /// Somebody used a lesson of one's own.
        Application = "application",
        /// Somebody shared an event.
        EventShared = "event_shared",
        /// Somebody goes to an event of one's own, or may.
        EventAnswered = "event_answered",
        /// Somebody shared a lesson.
        LessonShared = "lesson_shared",
        /// Some time after a lesson of one's own was written down: what became of it?
        LessonAsks = "lesson_asks",
        /// A week of a team is over, and something was shared in it.
        TeamDigest = "team_digest",
        /// Somebody joined a team that one runs.
        TeamJoined = "team_joined",
    }
}

/// Something that colleagues did, or that an own lesson asks. It is about an event, a lesson or a team, and there for as long as
/// that is seen.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Notification {
    /// Opaque identifier, the same for the same fact.
    pub id: Uuid,
    /// What happened.
    pub kind: Kind,
    /// Who did it, the last of them if they are several; null for an account that is gone,
    /// and where nobody did anything.
    pub actor: Option<Colleague>,
    /// How many others find the lesson useful; 0 for every other kind.
    pub others: i64,
    /// The event it is about.
    pub event: Option<FeedEvent>,
    /// What they answered to the event.
    pub response: Option<Reply>,
    /// The team it is about.
    pub team: Option<SharedTeam>,
    /// Which week of the team.
    #[schema(inline)]
    pub week: Option<Week>,
    /// The lesson it is about.
    pub lesson: Option<NotedLesson>,
    /// What the lesson asks; `PUT /nudges/{id}/answer` with the id of the notification answers it.
    pub question: Option<Question>,
    /// The beginning of what they wrote.
    #[schema(example = "We do this since June. Ask me for the template.")]
    pub words: Option<String>,
    /// When it happened, the last time if it did several times.
    pub created_at: DateTime<Utc>,
    /// When it was marked as read.
    pub read_at: Option<DateTime<Utc>>,
}

/// A lesson by its title.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct NotedLesson {
    /// The lesson.
    pub id: Uuid,
    /// The lesson in a line.
    #[schema(example = "Runbooks first")]
    pub title: String,
}

/// What a person sends to mark many as read.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"until": "2026-11-26T08:00:00Z"}))]
pub struct NewReading {
    /// The `created_at` of the newest that was seen; what came later stays unread.
    pub until: Instant,
}

/// Many that were marked as read at once.
#[derive(Debug, Serialize, ToSchema)]
pub struct Reading {
    /// When. It tells which they were, to take that back.
    pub read_at: DateTime<Utc>,
    /// How many.
    pub count: usize,
}

/// Which were marked as read at once.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ReadingFilter {
    /// That of the answer when they were marked.
    pub read_at: Instant,
}

/// Which notifications.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct NotificationFilter {
    /// `true` for those that were not read only.
    pub unread: bool,
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

/// Where a notification stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Notification {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.created_at, self.id)
    }
}
