//! The row and the request body.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{schema::lesson_reactions, text_enum};

text_enum! {
    /// What is said of a lesson.
    ReactionKind {
        /// It is useful.
        Useful = "useful",
    }
}

/// What a person said of a lesson.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = lesson_reactions)]
pub struct Reaction {
    /// What was said.
    pub kind: ReactionKind,
    /// When.
    pub created_at: DateTime<Utc>,
}

/// What a client sends to say it.
#[derive(Debug, Deserialize, ToSchema, Insertable)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = lesson_reactions)]
#[schema(example = json!({"kind": "useful"}))]
pub struct NewReaction {
    /// What is said.
    pub kind: ReactionKind,
}
