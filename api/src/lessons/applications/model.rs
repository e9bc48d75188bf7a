//! The row, the request bodies, and the list's filter.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    http::{
        instant::Day,
        query::{Limit, always},
        text::{Note, WebUrl, given, present},
    },
    schema::lesson_applications,
    teams::Colleague,
};

/// Somebody used a lesson.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Application {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The lesson.
    pub lesson_id: Uuid,
    /// Who used it; null for an account that is gone.
    pub author: Option<Colleague>,
    /// The day.
    pub applied_on: NaiveDate,
    /// What they do differently; empty where they have only said that they used it.
    #[schema(example = "We wrote the runbook of the importer before its second half.")]
    pub what_changed: String,
    /// What came of it; empty where nobody knows yet.
    #[schema(example = "No page at night since.")]
    pub impact: String,
    /// Where it can be seen.
    #[schema(example = "https://example.org/runbook")]
    pub evidence_url: Option<String>,
    /// Whether it is one's own, to change or delete.
    pub own: bool,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// What a person sends to tell that they used a lesson; what is absent is empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = lesson_applications, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"applied_on": "2026-11-24", "what_changed": "We wrote the runbook of the importer before its second half.", "impact": "No page at night since."}))]
pub struct NewApplication {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The day; not one to come.
    pub applied_on: Day,
    /// What they do differently.
    #[serde(default)]
    pub what_changed: Note,
    /// What came of it.
    #[serde(default)]
    pub impact: Note,
    /// Where it can be seen.
    #[serde(default)]
    pub evidence_url: Option<WebUrl>,
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = lesson_applications)]
#[schema(example = json!({"impact": "No page at night since."}))]
pub struct ApplicationChange {
    /// The day; not one to come.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub applied_on: Option<Day>,
    /// What they do differently.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub what_changed: Option<Note>,
    /// What came of it.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub impact: Option<Note>,
    /// Where it can be seen.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<WebUrl>)]
    pub evidence_url: Option<Option<WebUrl>>,
}

/// Fails for a day that has come nowhere on earth: only what was done moves a lesson on.
pub(super) fn require_past(applied_on: Option<Day>, now: DateTime<Utc>) -> Result<()> {
    let last = now.date_naive().succ_opt();
    if applied_on.is_some_and(|day| Some(day.0) > last) {
        return Err(Error::field("applied_on", "future", "Choose a day that has come."));
    }
    Ok(())
}

/// Which page of the applications.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ApplicationFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where an application stands in the list.
pub(super) type Position = (NaiveDate, Uuid);

impl Application {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.applied_on, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_to_come_is_refused_and_today_is_not_wherever_one_is() {
        let now = "2026-11-25T12:00:00Z".parse().unwrap();
        let check = |day: &str| require_past(Some(Day(day.parse().unwrap())), now);
        assert!(check("2026-11-25").is_ok());
        assert!(check("2026-11-26").is_ok());
        assert!(check("2026-11-27").is_err());
        assert!(require_past(None, now).is_ok());
    }
}
