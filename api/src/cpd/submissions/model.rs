//! A submission and its bodies.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    cpd::model::CpdRecord,
    error::{Error, Result},
    http::{
        instant::Day,
        query::{Limit, always},
    },
};

/// A period is at most a year, and a day.
const LONGEST: Days = Days::new(366);

/// A period as it was when it was submitted.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct CpdSubmission {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// How many entries it holds.
    #[schema(example = 12)]
    pub entry_count: i64,
    /// Minutes of all of them.
    #[schema(example = 540)]
    pub minutes: i64,
    /// When it was submitted.
    pub submitted_at: DateTime<Utc>,
    /// When it was taken back.
    pub retracted_at: Option<DateTime<Utc>>,
    /// Rises when it is taken back; the ETag.
    pub version: i32,
}

/// A submission with what it holds.
#[derive(Debug, Serialize, ToSchema)]
pub struct CpdSubmissionDetail {
    /// The submission.
    #[serde(flatten)]
    pub submission: CpdSubmission,
    /// Its entries as they were, the newest first.
    pub entries: Vec<CpdRecord>,
}

/// An entry as it was, and what a learning record store knows it by.
#[derive(Debug, Deserialize)]
pub(super) struct Frozen {
    /// What is recorded.
    #[serde(flatten)]
    pub record: CpdRecord,
    /// When it happened.
    pub happened_at: DateTime<Utc>,
    /// The id of its statement.
    pub statement_id: Uuid,
    /// The id of the statement that takes it back.
    pub voiding_id: Uuid,
}

/// What a client sends to submit a period.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"from": "2026-01-01", "to": "2026-06-30"}))]
pub struct NewCpdSubmission {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// The first day.
    pub from: Day,
    /// The last day; at most a year after the first.
    pub to: Day,
}

impl NewCpdSubmission {
    /// Fails for what is no period, or a very long one.
    pub(super) fn check(&self) -> Result<()> {
        let (from, to) = (self.from.0, self.to.0);
        if to < from {
            let detail = "Choose a last day that is not before the first.";
            return Err(Error::field("to", "before_from", detail));
        }
        if from.checked_add_days(LONGEST).is_some_and(|latest| to >= latest) {
            return Err(Error::field("to", "too_far", "Submit a year at most."));
        }
        Ok(())
    }

    /// Whether it says the same as `known`, which has its id.
    pub(super) fn repeats(&self, known: &CpdSubmission) -> bool {
        (self.from.0, self.to.0) == (known.from, known.to)
    }
}

/// Which page of the submissions.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CpdSubmissionFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a submission stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl CpdSubmission {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.submitted_at, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn checked(from: &str, to: &str) -> bool {
        let new = json!({"from": from, "to": to});
        serde_json::from_value::<NewCpdSubmission>(new).unwrap().check().is_ok()
    }

    #[test]
    fn a_period_is_a_day_to_a_year() {
        assert!(checked("2026-03-26", "2026-03-26"));
        assert!(checked("2024-01-01", "2024-12-31"));
        assert!(!checked("2024-01-01", "2025-01-01"));
        assert!(!checked("2026-03-26", "2026-03-25"));
    }
}
