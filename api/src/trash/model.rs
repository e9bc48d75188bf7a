//! What the trash shows.

use chrono::{DateTime, Utc};
use diesel::{
    QueryableByName,
    sql_types::{Text, Timestamptz, Uuid as SqlUuid},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::query::{Limit, always},
    text_enum,
};

/// Days until something deleted is gone for good.
pub(super) const DAYS_KEPT: i32 = 30;

text_enum! {
    /// What was deleted.
    Kind {
        /// An event.
        Event = "event",
        /// A person.
        Contact = "contact",
        /// A conversation.
        Encounter = "encounter",
        /// A follow-up.
        FollowUp = "follow_up",
        /// A goal.
        Goal = "goal",
        /// A lesson.
        Lesson = "lesson",
        /// A collection of lessons.
        Collection = "collection",
        /// A look back.
        Reflection = "reflection",
        /// A pitch.
        Pitch = "pitch",
        /// A USP card.
        Usp = "usp",
        /// A team that one owned.
        Team = "team",
    }
}

/// Something in the trash.
#[derive(Debug, Serialize, ToSchema, QueryableByName)]
pub struct Trashed {
    /// What it is.
    #[serde(rename = "type")]
    #[diesel(sql_type = Text)]
    pub kind: Kind,
    /// Its id, as before.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What a person knows it by; may be empty.
    #[schema(example = "Jonas Brügger")]
    #[diesel(sql_type = Text)]
    pub label: String,
    /// When it was deleted.
    #[diesel(sql_type = Timestamptz)]
    pub deleted_at: DateTime<Utc>,
    /// When it will be gone for good.
    #[diesel(sql_type = Timestamptz)]
    pub purge_at: DateTime<Utc>,
}

/// Where a row stands in the order of the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Trashed {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.deleted_at, self.id)
    }
}

/// What is back.
#[derive(Debug, Serialize, ToSchema, QueryableByName)]
pub struct Restored {
    /// What it is.
    #[serde(rename = "type")]
    #[diesel(sql_type = Text)]
    pub kind: Kind,
    /// Its id, as before.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
}

/// Which page of the trash.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TrashFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}
