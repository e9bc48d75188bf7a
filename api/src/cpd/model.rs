//! An entry, what it is about, and what somebody may say of it.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    error::{Error, FieldError, Result},
    http::{
        instant::Day,
        query::{Limit, always},
        text::{Note, present},
    },
    schema::cpd_words,
    text_enum,
};

text_enum! {
    /// What an entry is derived from.
    Kind {
        /// An event that one attended; `source_id` is the event.
        Participation = "participation",
        /// A reflection.
        Reflection = "reflection",
        /// A lesson.
        Lesson = "lesson",
        /// The use of a lesson, one's own or a colleague's.
        Application = "application",
        /// The practice of a pitch.
        Practice = "practice",
    }
}

text_enum! {
    /// How somebody learned.
    Type {
        /// From a programme: a workshop, a conference.
        Structured = "structured",
        /// By looking back.
        Reflective = "reflective",
        /// From people and from doing.
        Informal = "informal",
    }
}

text_enum! {
    /// Where in the cycle of learning it is.
    Stage {
        /// Getting ready.
        Plan = "plan",
        /// Being there.
        Act = "act",
        /// Looking back.
        Reflect = "reflect",
        /// Using what was learned.
        Apply = "apply",
        /// Telling colleagues.
        Share = "share",
        /// Something came of it.
        Impact = "impact",
    }
}

/// What somebody did for their professional development. Of the people whom they met it holds nothing.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct CpdRecord {
    /// What it is derived from.
    pub kind: Kind,
    /// The event, reflection, lesson, application or practice.
    pub source_id: Uuid,
    /// The day, where it happened.
    pub happened_on: NaiveDate,
    /// The event or the lesson; may be empty.
    #[schema(example = "Rust Zürich")]
    pub title: String,
    /// How it was learned.
    pub r#type: Type,
    /// Where in the cycle of learning it is.
    pub stage: Stage,
    /// Minutes: what one said, or else how long the event was, of a day eight hours at most.
    #[schema(example = 150)]
    pub minutes: i32,
    /// What for: the purpose of the event, unless other words were written.
    #[schema(example = "find somebody who runs async Rust in production")]
    pub objective: String,
    /// What was learned: the insight of the lesson, unless other words were written.
    pub learning: String,
    /// What it is used for: what changed, unless other words were written.
    pub application: String,
    /// What came of it.
    pub impact: String,
    /// Where it can be seen.
    #[schema(example = "https://example.org/rust-zurich")]
    pub evidence_url: Option<String>,
}

/// An entry of the record.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct CpdEntry {
    /// What is recorded.
    #[serde(flatten)]
    pub record: CpdRecord,
    /// Of the own words: 1 while there are none. The ETag.
    pub version: i32,
}

/// How much it was.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct CpdTotals {
    /// Entries.
    #[schema(example = 12)]
    pub entries: i64,
    /// Minutes of all of them.
    #[schema(example = 540)]
    pub minutes: i64,
    /// Minutes of programmes.
    #[schema(example = 300)]
    pub structured: i64,
    /// Minutes of looking back.
    #[schema(example = 60)]
    pub reflective: i64,
    /// Minutes with people and of doing.
    #[schema(example = 180)]
    pub informal: i64,
}

/// A period.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CpdPeriod {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
}

/// Which page of the entries.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CpdFilter {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
    /// Only what is derived from this.
    #[param(inline)]
    pub kind: Option<Kind>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

impl CpdPeriod {
    /// Fails if it ends before it begins.
    pub(super) fn ordered(self) -> Result<Self> {
        if self.from.zip(self.to).is_some_and(|(from, to)| to < from) {
            let detail = "Choose a last day that is not before the first.";
            return Err(Error::Invalid(vec![FieldError::query("to", "before_from", detail)]));
        }
        Ok(self)
    }
}

impl CpdFilter {
    /// The period that it is about.
    pub(super) fn period(&self) -> Result<CpdPeriod> {
        CpdPeriod { from: self.from, to: self.to }.ordered()
    }
}

/// Where an entry stands in the list: the newest is first.
pub(super) type Position = (NaiveDate, Kind, Uuid);

impl CpdRecord {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.happened_on, self.kind, self.source_id)
    }
}

/// A merge patch of what one says of an entry: absent keeps, `null` goes back to what it says by itself.
#[derive(Debug, Default, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = cpd_words)]
#[schema(example = json!({"learning": "Ask about the runbook first.", "impact": null}))]
pub struct CpdWordsChange {
    /// What for.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Note>)]
    pub objective: Option<Option<Note>>,
    /// What was learned.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Note>)]
    pub learning: Option<Option<Note>>,
    /// What it is used for.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Note>)]
    pub application: Option<Option<Note>>,
    /// What came of it.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Note>)]
    pub impact: Option<Option<Note>>,
}
