//! The question and the answer.

use chrono::{DateTime, Utc};
use diesel::{QueryableByName, sql_types::Jsonb};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::http::{json::Json, query::Limit, text::Sought};

/// Rows of each kind unless the question says otherwise, and at most.
const USUAL: i64 = 8;
const MOST: i64 = 20;

/// What to look for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Search {
    /// Part of a name, a company, a tag or a word in a note.
    #[param(inline, example = "brugger")]
    pub q: Sought,
    /// Rows of each kind: 1 to 20, larger is clamped, 8 if nothing is said.
    #[param(value_type = Option<u64>, minimum = 1)]
    limit: Option<Limit>,
}

impl Search {
    /// How many rows of each kind are wanted.
    pub fn limit(&self) -> i64 {
        self.limit.map_or(USUAL, |limit| limit.0.min(MOST))
    }
}

/// What was found, best first.
#[derive(Debug, Serialize, ToSchema, QueryableByName)]
pub struct Findings {
    /// Events.
    #[diesel(sql_type = Jsonb)]
    #[schema(value_type = Vec<EventFound>)]
    pub events: Json<Vec<EventFound>>,
    /// People.
    #[diesel(sql_type = Jsonb)]
    #[schema(value_type = Vec<ContactFound>)]
    pub contacts: Json<Vec<ContactFound>>,
    /// Lessons.
    #[diesel(sql_type = Jsonb)]
    #[schema(value_type = Vec<LessonFound>)]
    pub lessons: Json<Vec<LessonFound>>,
}

/// An event in the answer to a search.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct EventFound {
    /// The event.
    pub id: Uuid,
    /// Its title.
    #[schema(example = "Rust Zürich")]
    pub summary: String,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// Where its clock is: an IANA time zone.
    #[schema(example = "Europe/Zurich")]
    pub tzid: String,
}

/// A person in the answer to a search.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct ContactFound {
    /// The contact.
    pub id: Uuid,
    /// vCard FN; empty for someone whose name is not known.
    #[schema(example = "Jonas Brügger")]
    pub full_name: String,
    /// What someone without a name is remembered by.
    pub description: String,
    /// vCard ORG.
    #[schema(example = "Halde Labs")]
    pub organization: Option<String>,
    /// vCard TITLE: the job title.
    pub title: Option<String>,
}

/// A lesson in the answer to a search.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct LessonFound {
    /// The lesson.
    pub id: Uuid,
    /// The lesson in a line.
    #[schema(example = "Runbooks first")]
    pub title: String,
    /// What was learned.
    pub insight: String,
}
