//! What is asked about a lesson, and the list's filter.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    http::query::{Limit, always},
    text_enum,
};

text_enum! {
    /// What a lesson asks.
    Question {
        /// Have you used it?
        Used = "used",
        /// You did: did it make a difference?
        Difference = "difference",
    }
}

text_enum! {
    /// What its owner says to that.
    Reply {
        /// Yes; it writes down that the lesson was used today.
        Used = "used",
        /// Yes; its words are what came of using the lesson.
        MadeADifference = "made_a_difference",
        /// Ask again later.
        NotYet = "not_yet",
        /// No, and do not ask again.
        NotForMe = "not_for_me",
    }
}

impl Question {
    /// Whether one can say that to it.
    pub(super) fn allows(self, reply: Reply) -> bool {
        match reply {
            Reply::Used => self == Self::Used,
            Reply::MadeADifference => self == Self::Difference,
            Reply::NotYet | Reply::NotForMe => true,
        }
    }
}

/// What is asked about a lesson.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Nudge {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The lesson.
    pub lesson: AskedLesson,
    /// How many days after the lesson was written down: 7, 30 or 90.
    #[schema(example = 7)]
    pub day: i32,
    /// What is asked.
    pub question: Question,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// What was answered; null so far.
    pub answer: Option<Reply>,
    /// When it was answered.
    pub answered_at: Option<DateTime<Utc>>,
    /// What was said with it: what changed, or what came of it.
    #[schema(example = "We wrote the runbook of the importer before its second half.")]
    pub words: String,
}

/// The lesson that a nudge is about.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct AskedLesson {
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
    /// When it was written down.
    pub written_at: DateTime<Utc>,
}

/// What a list of nudges is narrowed down by.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct NudgeFilter {
    /// Only what is asked about this lesson.
    pub lesson_id: Option<Uuid>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a nudge stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Nudge {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.asked_at, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_fits_its_question() {
        let fitting = |question: Question| {
            let replies = [Reply::Used, Reply::MadeADifference, Reply::NotYet, Reply::NotForMe];
            replies.map(|reply| question.allows(reply))
        };
        assert_eq!(fitting(Question::Used), [true, false, true, true]);
        assert_eq!(fitting(Question::Difference), [false, true, true, true]);
    }
}
