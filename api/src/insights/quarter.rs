//! Quarters of the calendar.

use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use serde::{Serialize, Serializer};
use std::fmt;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use crate::{events::midnight, http::zone::Zone};

/// A quarter of a year, such as `2026-Q4`, by its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter(NaiveDate);

impl Quarter {
    /// The one that has `day`.
    pub fn of(day: NaiveDate) -> Self {
        let first = day.with_day(1).unwrap_or(day);
        Self(first - Months::new(first.month0() % 3))
    }

    /// The one that many quarters earlier.
    #[must_use]
    pub fn back(self, quarters: u32) -> Self {
        Self(self.0 - Months::new(3 * quarters))
    }

    /// Its first day.
    pub const fn first_day(self) -> NaiveDate {
        self.0
    }

    /// The day after its last.
    pub fn end(self) -> NaiveDate {
        self.0 + Months::new(3)
    }

    /// When it begins in `zone`.
    pub fn starts_at(self, zone: Zone) -> DateTime<Utc> {
        midnight(self.first_day(), zone.0)
    }

    /// When it ends in `zone`.
    pub fn ends_at(self, zone: Zone) -> DateTime<Utc> {
        midnight(self.end(), zone.0)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.0.year(), self.0.month0() / 3 + 1)
    }
}

impl Serialize for Quarter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl PartialSchema for Quarter {
    fn schema() -> RefOr<Schema> {
        let pattern = Some(r"^\d{4}-Q[1-4]$");
        let description = Some("A quarter of a year.");
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(description)
            .pattern(pattern)
            .examples(["2026-Q4"])
            .into()
    }
}

impl ToSchema for Quarter {}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Tz;

    fn quarter(day: &str) -> Quarter {
        Quarter::of(day.parse().unwrap())
    }

    #[test]
    fn a_quarter_is_three_months_of_the_calendar() {
        for (day, name, first, end) in [
            ("2026-11-25", "2026-Q4", "2026-10-01", "2027-01-01"),
            ("2026-01-01", "2026-Q1", "2026-01-01", "2026-04-01"),
            ("2028-02-29", "2028-Q1", "2028-01-01", "2028-04-01"),
            ("2026-09-30", "2026-Q3", "2026-07-01", "2026-10-01"),
        ] {
            let found = quarter(day);
            let days = (found.first_day().to_string(), found.end().to_string());
            assert_eq!((found.to_string(), days), (name.into(), (first.into(), end.into())));
        }
        assert_eq!(quarter("2026-11-25").back(4), quarter("2025-12-31"));
    }

    #[test]
    fn it_begins_and_ends_at_midnight_in_the_persons_zone() {
        let (found, zurich) = (quarter("2026-11-25"), Zone(Tz::Europe__Zurich));
        assert_eq!(found.starts_at(zurich).to_rfc3339(), "2026-09-30T22:00:00+00:00");
        assert_eq!(found.ends_at(zurich).to_rfc3339(), "2026-12-31T23:00:00+00:00");
    }
}
