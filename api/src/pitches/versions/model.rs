//! The row, the request body, and the rules that need no database.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::http::{
    query::{Limit, always},
    text::Script,
};

/// Words that people say in two seconds, unhurried: 150 a minute.
const WORDS_IN_TWO_SECONDS: usize = 5;

/// A wording of a pitch.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct PitchVersion {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The pitch.
    pub pitch_id: Uuid,
    /// 1 is the first wording.
    #[schema(example = 2)]
    pub number: i32,
    /// What is said.
    #[schema(
        example = "You know how deploys stop the night before a launch? We make them boring."
    )]
    pub body: String,
    /// How long it takes, at two and a half words a second.
    #[schema(example = 6)]
    pub estimated_seconds: i32,
    /// Whether it stays as it is: it was practised, used in a conversation, or has feedback. A
    /// change is then a new version. Always true for a colleague's.
    pub fixed: bool,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// What a client sends to add a wording, or to replace one that is not fixed yet.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"body": "You know how deploys stop the night before a launch? We make them boring."}))]
pub struct NewPitchVersion {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// What is said.
    pub body: Script,
}

impl NewPitchVersion {
    /// How many seconds it takes to say it.
    pub(super) fn seconds(&self) -> i32 {
        seconds_to_say(&self.body)
    }
}

/// How many seconds it takes to say a text.
pub(crate) fn seconds_to_say(text: &str) -> i32 {
    let words = text.split_whitespace().count();
    i32::try_from((words * 2).div_ceil(WORDS_IN_TWO_SECONDS)).unwrap_or(i32::MAX)
}

/// Which page of the versions. The latest come first.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct VersionFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_holds_a_hundred_and_fifty_words() {
        let seconds = |words: usize| {
            let body = Script::try_from("word ".repeat(words)).unwrap();
            NewPitchVersion { id: None, body }.seconds()
        };
        assert_eq!([1, 5, 6, 150].map(seconds), [1, 2, 3, 60]);
    }
}
