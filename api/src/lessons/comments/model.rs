//! The row, the request bodies, and the list's filter.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::{
        bounds::AtMost,
        query::{Limit, always},
        text::{Prose, given},
    },
    schema::lesson_comments,
    teams::Colleague,
};

/// What somebody who sees a lesson says about it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Comment {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The lesson.
    pub lesson_id: Uuid,
    /// Who says it; null for an account that is gone.
    pub author: Option<Colleague>,
    /// What they say.
    #[schema(example = "We do this since June. Ask me for the template.")]
    pub body: String,
    /// Whom they named.
    pub mentions: Vec<Colleague>,
    /// Whether it is one's own, to change or delete.
    pub own: bool,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When it was said.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// People named in a comment, at most 20.
pub(super) type Mentions = AtMost<20, Uuid>;

/// What a person sends to add or replace a comment.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"body": "We do this since June. Ask me for the template."}))]
pub struct NewComment {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// What they say.
    pub body: Prose,
    /// Accounts of people who see the lesson.
    #[serde(default)]
    #[schema(value_type = Vec<Uuid>, max_items = 20)]
    pub mentions: Mentions,
}

/// A merge patch: absent keeps.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = lesson_comments)]
#[schema(example = json!({"body": "We do this since July."}))]
pub struct CommentChange {
    /// What they say.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub body: Option<Prose>,
    /// Accounts of people who see the lesson.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<Vec<Uuid>>, max_items = 20, nullable = false)]
    #[diesel(skip_update)]
    pub mentions: Option<Mentions>,
}

/// Which page of the comments.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CommentFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a comment stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Comment {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.created_at, self.id)
    }
}
