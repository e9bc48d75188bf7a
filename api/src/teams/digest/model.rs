//! What a team shared in a week, and which week.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{fmt, ops::Range};
use utoipa::{
    IntoParams, PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};
use uuid::Uuid;

use crate::{
    events::shares::{Attendee, SharedTeam},
    feed::FeedItem,
    http::zone::Zone,
    notifications::NotedLesson,
    teams::Colleague,
};

/// A week of a team.
#[derive(Debug, Serialize, ToSchema)]
pub struct TeamDigest {
    /// The team.
    pub team: SharedTeam,
    /// The week, by ISO 8601.
    #[schema(inline)]
    pub week: Week,
    /// Its Monday.
    pub starts_on: NaiveDate,
    /// Its Sunday.
    pub ends_on: NaiveDate,
    /// What was shared.
    #[serde(flatten)]
    pub shared: SharedWeek,
}

/// What was shared.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct SharedWeek {
    /// The lessons that were shared, the most useful first.
    pub lessons: Vec<FeedItem>,
    /// How lessons of the team were used, the latest first.
    pub applications: Vec<DigestApplication>,
    /// The events that were shared, the earliest first.
    pub events: Vec<DigestEvent>,
}

/// Somebody used a lesson.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct DigestApplication {
    /// The lesson.
    pub lesson: NotedLesson,
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
}

/// An event that was shared.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct DigestEvent {
    /// The event.
    pub id: Uuid,
    /// Its title.
    #[schema(example = "Rust Zürich")]
    pub summary: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// The zone of its clock.
    pub tzid: Zone,
    /// Why it is shared.
    #[schema(example = "Worth it because the talk is about our migration.")]
    pub note: String,
    /// Who of the team goes, or may.
    pub attendees: Vec<Attendee>,
}

impl TeamDigest {
    pub(super) fn new((id, name): (Uuid, String), week: Week, shared: SharedWeek) -> Self {
        let days = week.days();
        let team = SharedTeam { id, name };
        Self { team, week, starts_on: days.start, ends_on: days.end - Days::new(1), shared }
    }
}

/// A week of ISO 8601, such as `2026-W47`, by its Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week(NaiveDate);

impl Week {
    /// The one that `moment` is in, in `zone`.
    pub(super) fn of(moment: DateTime<Utc>, zone: Tz) -> Self {
        Self(moment.with_timezone(&zone).date_naive().week(Weekday::Mon).first_day())
    }

    /// Its Monday, and that of the next one.
    pub(super) fn days(self) -> Range<NaiveDate> {
        self.0..self.0 + Days::new(7)
    }

    fn parse(raw: &str) -> Option<Self> {
        let (year, week) = raw.split_once("-W").filter(|_| raw.len() == 8)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let (year, week) = Some((year, week)).filter(|_| digits(year) && digits(week))?;
        let year = year.parse().ok().filter(|year| *year > 0)?;
        NaiveDate::from_isoywd_opt(year, week.parse().ok()?, Weekday::Mon).map(Self)
    }
}

impl fmt::Display for Week {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let week = self.0.iso_week();
        write!(out, "{:04}-W{:02}", week.year(), week.week())
    }
}

impl Serialize for Week {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Week {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        Self::parse(&raw).ok_or_else(|| D::Error::custom("Enter a week, such as 2026-W47."))
    }
}

impl PartialSchema for Week {
    fn schema() -> RefOr<Schema> {
        let pattern = Some(r"^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$");
        ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(pattern)
            .examples(["2026-W47"])
            .into()
    }
}

impl ToSchema for Week {}

/// Which week.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct DigestFilter {
    /// The week, in your time zone; this one if nothing is said.
    #[param(inline)]
    pub week: Option<Week>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_week_is_eight_characters_and_one_that_the_year_has() {
        for raw in ["2026-W01", "2026-W53", "2020-W53"] {
            assert_eq!(json!(Week::parse(raw).unwrap()), raw);
        }
        for raw in
            ["2026-W1", "2026-W00", "2026-W54", "2025-W53", "2026-47", "0000-W01", "2026-W+1"]
        {
            assert_eq!(Week::parse(raw), None, "{raw}");
        }
        let week = Week::parse("2026-W01").unwrap().days();
        assert_eq!(week.start.to_string(), "2025-12-29");
        assert_eq!(week.end.to_string(), "2026-01-05");
    }

    #[test]
    fn which_week_it_is_depends_on_the_zone() {
        let moment = "2026-11-22T23:30:00Z".parse().unwrap();
        assert_eq!(json!(Week::of(moment, Tz::Europe__Zurich)), "2026-W48");
        assert_eq!(json!(Week::of(moment, Tz::UTC)), "2026-W47");
    }
}
