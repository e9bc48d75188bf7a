//! What the calendar shows of an event, and which part of the calendar.

use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::ops::Range;
use utoipa::{
    IntoParams, PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};
use uuid::Uuid;

use crate::{
    events::{Event, midnight, shares::Attendee},
    http::{
        instant::Day,
        query::{Limit, always},
        zone::Zone,
    },
};

/// An event that is shared with a team, with who of the team goes.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarEvent {
    /// The event.
    #[serde(flatten)]
    pub event: Event,
    /// Who of the team goes or may go, the one who asks included. Nobody covers an event for which
    /// this is empty.
    pub attendees: Vec<Attendee>,
}

/// A month of the calendar, such as `2026-11`, by its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month(NaiveDate);

impl Month {
    /// The one that `moment` is in, in `zone`.
    pub(super) fn of(moment: DateTime<Utc>, zone: Tz) -> Self {
        let day = moment.with_timezone(&zone).date_naive();
        Self(day.with_day(1).unwrap_or(day))
    }

    /// Its first day, and that of the next one.
    pub(super) fn days(self) -> Range<NaiveDate> {
        self.0..self.0.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX)
    }

    /// When it begins and ends in `zone`.
    pub(super) fn instants(self, zone: Zone) -> Range<DateTime<Utc>> {
        let Range { start, end } = self.days();
        midnight(start, zone.0)..midnight(end, zone.0)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.format("%Y-%m"))
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let first = serde_json::from_value::<Day>(format!("{raw}-01").into());
        let first = first.map_err(|_| D::Error::custom("Enter a month, such as 2026-11."))?;
        Ok(Self(first.0))
    }
}

impl PartialSchema for Month {
    fn schema() -> RefOr<Schema> {
        let pattern = Some(r"^\d{4}-(0[1-9]|1[0-2])$");
        ObjectBuilder::new().schema_type(Type::String).pattern(pattern).examples(["2026-11"]).into()
    }
}

impl ToSchema for Month {}

/// Where a row stands: by when it starts.
pub(super) type Position = (DateTime<Utc>, Uuid);

/// Which part of the calendar.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CalendarFilter {
    /// The month, in your time zone; this one if nothing is said.
    #[param(inline)]
    pub month: Option<Month>,
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
    use serde_json::json;

    fn month(raw: &str) -> Option<Month> {
        serde_json::from_value(raw.into()).ok()
    }

    #[test]
    fn a_month_is_seven_characters() {
        assert_eq!(json!(month("2026-02").unwrap()), "2026-02");
        for raw in ["2026-2", "2026-13", "2026", "2026-02-01", "0000-01", "soon"] {
            assert_eq!(month(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_month_begins_and_ends_at_midnight_in_the_persons_zone() {
        let march = month("2026-03").unwrap().instants(Zone(Tz::Europe__Zurich));
        assert_eq!(march.start.to_rfc3339(), "2026-02-28T23:00:00+00:00");
        assert_eq!(march.end.to_rfc3339(), "2026-03-31T22:00:00+00:00");
        assert!(month("9999-12").unwrap().days().end > month("9999-12").unwrap().days().start);
    }

    #[test]
    fn which_month_it_is_depends_on_the_zone() {
        let moment = "2026-11-30T23:30:00Z".parse().unwrap();
        assert_eq!(Month::of(moment, Tz::Europe__Zurich), month("2026-12").unwrap());
        assert_eq!(Month::of(moment, Tz::UTC), month("2026-11").unwrap());
    }
}
