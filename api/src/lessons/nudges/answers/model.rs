//! What is said to a nudge: signed in, or with the link of a mail.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    auth::link_token::LinkToken,
    http::text::Note,
    lessons::nudges::{Nudge, Question, Reply},
};

/// An answer to a nudge.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"answer": "used", "words": "We wrote the runbook of the importer before its second half."}))]
pub struct NewAnswer {
    /// What is said: `used` only to `used`, `made_a_difference` only to `difference`.
    pub answer: Reply,
    /// To `used` what changed, to `made_a_difference` what came of it. Those that were said before stay
    /// when it is absent.
    #[serde(default)]
    pub words: Option<Note>,
}

/// An answer from whoever has the link in a mail.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k", "answer": "used"}))]
pub struct NewLinkedAnswer {
    /// What the link in the mail has after `#token=`.
    pub token: LinkToken,
    /// What is said; null takes back what was said.
    pub answer: Option<Reply>,
    /// To `used` what changed, to `made_a_difference` what came of it. Those that were said before stay
    /// when it is absent.
    #[serde(default)]
    pub words: Option<Note>,
}

/// What was answered with a link; nothing more of the lesson than the mail says.
#[derive(Debug, Serialize, ToSchema)]
pub struct LinkedAnswer {
    /// The lesson in a line.
    #[schema(example = "Runbooks first")]
    pub title: String,
    /// What was asked.
    pub question: Question,
    /// What was answered; null for what was taken back.
    pub answer: Option<Reply>,
    /// What was said with it.
    #[schema(example = "We wrote the runbook of the importer before its second half.")]
    pub words: String,
}

impl From<Nudge> for LinkedAnswer {
    fn from(nudge: Nudge) -> Self {
        let Nudge { lesson, question, answer, words, .. } = nudge;
        Self { title: lesson.title, question, answer, words }
    }
}
