//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, Uuid as SqlUuid},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    http::{
        bounds::{AtMost, Tags},
        instant::Instant,
        text::{Caption, Line, Note, Prose, given, present},
    },
    schema::lessons,
    statement::{Fragment, fragment},
    text_enum,
};

text_enum! {
    /// How far a lesson has come. It moves forward by facts only, never by hand.
    Stage {
        /// Written down.
        Captured = "captured",
        /// Shown to colleagues.
        Shared = "shared",
        /// Somebody did something differently.
        Applied = "applied",
        /// And it made a difference.
        Impact = "impact",
    }
}

/// Characters of a title that is taken from the insight.
const TITLE: usize = 80;

/// Something learned, with what it means.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, HasQuery)]
#[diesel(table_name = lessons)]
pub struct Lesson {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The lesson in a line.
    #[schema(example = "Runbooks first")]
    pub title: String,
    /// What was learned.
    #[schema(
        example = "Teams that write the runbook before the feature ship with fewer pages at night."
    )]
    pub insight: String,
    /// What it means for one's own work.
    pub so_what: String,
    /// The event at which it was learned.
    pub event_id: Option<Uuid>,
    /// The conversation in which it was learned.
    pub encounter_id: Option<Uuid>,
    /// The contact it was learned from.
    pub learned_from: Option<Uuid>,
    /// Tags.
    pub tags: Vec<String>,
    /// Skills it belongs to.
    pub skills: Vec<String>,
    /// How far it has come.
    pub stage: Stage,
    /// The teams that see it; nobody else does.
    #[diesel(select_expression = audience(), select_expression_type = Fragment<Array<SqlUuid>>)]
    pub team_ids: Vec<Uuid>,
    /// When it was learned.
    pub learned_at: DateTime<Utc>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

fn audience() -> Fragment<Array<SqlUuid>> {
    fragment(
        "array(select team_id from lesson_shares join teams on teams.id = team_id
            where lesson_id = lessons.id and teams.deleted_at is null
            order by shared_at, team_id)",
    )
}

/// Teams that see something, at most 50.
pub(super) type TeamIds = AtMost<50, Uuid>;

/// What a client sends to add or replace a lesson. The insight is needed; what is absent is empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = lessons, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"title": "Runbooks first", "insight": "Teams that write the runbook before the feature ship with fewer pages at night.", "tags": ["operations"]}))]
pub struct NewLesson {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The lesson in a line; the start of the insight when absent or empty.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub title: Option<Caption>,
    /// What was learned.
    pub insight: Prose,
    /// What it means for one's own work.
    #[serde(default)]
    pub so_what: Note,
    /// The event at which it was learned.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// The conversation in which it was learned.
    #[serde(default)]
    pub encounter_id: Option<Uuid>,
    /// The contact it was learned from.
    #[serde(default)]
    pub learned_from: Option<Uuid>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
    /// Skills it belongs to.
    #[serde(default)]
    pub skills: Tags,
    /// When it was learned; now when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub learned_at: Option<Instant>,
    /// The whole audience: teams that you are in. As it was when absent, nobody else at first. A
    /// personal access token needs `write:teams` to send it.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    #[schema(value_type = Option<Vec<Uuid>>, max_items = 50)]
    pub team_ids: Option<TeamIds>,
}

impl NewLesson {
    /// The title given, or the start of the insight.
    pub fn title(&self) -> String {
        match &self.title {
            Some(title) if !title.is_empty() => title.to_string(),
            _ => headline(&self.insight),
        }
    }
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = lessons)]
#[schema(example = json!({"so_what": "Write the runbook of the importer this week."}))]
pub struct LessonChange {
    /// The lesson in a line.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub title: Option<Line>,
    /// What was learned.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub insight: Option<Prose>,
    /// What it means for one's own work.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub so_what: Option<Note>,
    /// The event at which it was learned.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub event_id: Option<Option<Uuid>>,
    /// The conversation in which it was learned.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub encounter_id: Option<Option<Uuid>>,
    /// The contact it was learned from.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub learned_from: Option<Option<Uuid>>,
    /// Tags.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub tags: Option<Tags>,
    /// Skills it belongs to.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub skills: Option<Tags>,
    /// When it was learned.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub learned_at: Option<Instant>,
}

/// The first line of `insight`; a long one ends at a word, with an ellipsis.
fn headline(insight: &str) -> String {
    let line = insight.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= TITLE {
        return line.to_owned();
    }
    let start: String = line.chars().take(TITLE - 1).collect();
    let end = start.rfind(char::is_whitespace).unwrap_or(start.len());
    format!("{}…", start[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_the_first_line_or_what_fits_of_it() {
        assert_eq!(headline("Runbooks first\nand then the rest"), "Runbooks first");
        assert_eq!(headline(&"é".repeat(80)), "é".repeat(80));
        let title = headline(&"word ".repeat(30));
        assert!(title.ends_with("word…") && title.chars().count() <= 80, "{title}");
        assert_eq!(headline(&"é".repeat(200)).chars().count(), 80);
    }
}
