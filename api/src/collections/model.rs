//! The row, the request body, and the list's filter.

use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types::BigInt};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::{
        query::{Limit, always},
        text::{Line, Note},
    },
    schema::collections,
    statement::{Fragment, fragment},
};

/// Lessons put together for an occasion: one's own, and those of colleagues.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = collections)]
pub struct Collection {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// What it is called.
    #[schema(example = "For whoever is new on call")]
    pub title: String,
    /// What it is for.
    pub description: String,
    /// How many of its lessons its owner sees.
    #[diesel(select_expression = visible(), select_expression_type = Fragment<BigInt>)]
    pub lesson_count: i64,
    /// Rises with every change of its words; the ETag. Lessons come and go without one.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When its words changed last.
    pub updated_at: DateTime<Utc>,
}

/// Beside the collection. A lesson that is no longer shared with its owner is not counted.
fn visible() -> Fragment<BigInt> {
    fragment(
        "(select count(*) from collected_lessons
            join lessons on lessons.id = lesson_id and lessons.deleted_at is null
            where collected_lessons.owner_id = collections.owner_id and collection_id = collections.id
                and (lessons.owner_id = collections.owner_id or exists (
                    select from lesson_shares
                    join memberships on memberships.team_id = lesson_shares.team_id
                    join teams on teams.id = lesson_shares.team_id and teams.deleted_at is null
                    where lesson_shares.lesson_id = lessons.id and account_id = collections.owner_id)))",
    )
}

/// What a client sends to make or replace a collection; what is absent is empty. Its lessons stay.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = collections, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"title": "For whoever is new on call", "description": "Read these before the first night."}))]
pub struct NewCollection {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// What it is called.
    pub title: Line,
    /// What it is for.
    #[serde(default)]
    pub description: Note,
}

/// Which collections.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CollectionFilter {
    /// Only those that hold this lesson.
    pub lesson_id: Option<Uuid>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}
