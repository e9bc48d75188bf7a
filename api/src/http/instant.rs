//! Points in time and days as clients send them.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use diesel::{
    deserialize::FromSqlRow,
    expression::AsExpression,
    pg::Pg,
    serialize::{self, Output, ToSql},
    sql_types::{Date, Timestamptz},
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::ops::RangeInclusive;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{KnownFormat, ObjectBuilder, RefOr, Schema, SchemaFormat, schema::Type},
};

/// The years that RFC 3339 can write.
const YEARS: RangeInclusive<i32> = 1..=9999;

/// A point in time: RFC 3339 with an offset. Without one it would be a guess, so it is refused.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = Timestamptz)]
#[serde(transparent)]
pub struct Instant(pub DateTime<Utc>);

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let time = DateTime::parse_from_rfc3339(&raw).ok().map(|time| time.to_utc());
        time.filter(|time| YEARS.contains(&time.year())).map(Self).ok_or_else(|| {
            D::Error::custom("Enter a time with its offset, such as 2026-11-26T17:30:00Z.")
        })
    }
}

impl ToSql<Timestamptz, Pg> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <DateTime<Utc> as ToSql<Timestamptz, Pg>>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl PartialSchema for Instant {
    fn schema() -> RefOr<Schema> {
        text(KnownFormat::DateTime)
    }
}

impl ToSchema for Instant {}

/// A day of the calendar, such as `2026-11-26`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = Date)]
#[serde(transparent)]
pub struct Day(pub NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let day = NaiveDate::parse_from_str(&raw, "%Y-%m-%d").ok();
        day.filter(|day| day.to_string() == raw && YEARS.contains(&day.year()))
            .map(Self)
            .ok_or_else(|| D::Error::custom("Enter a day, such as 2026-11-26."))
    }
}

impl ToSql<Date, Pg> for Day {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <NaiveDate as ToSql<Date, Pg>>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl PartialSchema for Day {
    fn schema() -> RefOr<Schema> {
        text(KnownFormat::Date)
    }
}

impl ToSchema for Day {}

fn text(format: KnownFormat) -> RefOr<Schema> {
    let format = SchemaFormat::KnownFormat(format);
    ObjectBuilder::new().schema_type(Type::String).format(Some(format)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_needs_an_offset_and_a_year_of_four_digits() {
        let parse = |raw: &str| serde_json::from_value::<Instant>(raw.into()).ok();
        let time = parse("2026-11-26T18:30:00+01:00").unwrap();
        assert_eq!(time.0.to_rfc3339(), "2026-11-26T17:30:00+00:00");
        for raw in ["2026-11-26T17:30:00", "2026-11-26", "+12026-11-26T17:30:00Z", "soon"] {
            assert_eq!(parse(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_day_is_ten_characters() {
        let parse = |raw: &str| serde_json::from_value::<Day>(raw.into()).ok();
        assert_eq!(parse("2026-11-26").unwrap().0.to_string(), "2026-11-26");
        for raw in ["2026-1-6", "2026-02-30", "+2026-1-26", "0000-01-01"] {
            assert_eq!(parse(raw), None, "{raw}");
        }
    }
}
