//! An instant in a request.

use chrono::{DateTime, Utc};
use diesel::{
    deserialize::FromSqlRow,
    expression::AsExpression,
    pg::Pg,
    serialize::{self, Output, ToSql},
    sql_types::Timestamptz,
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{KnownFormat, ObjectBuilder, RefOr, Schema, SchemaFormat, schema::Type},
};

/// An instant as RFC 3339 with an offset. Stricter than chrono's own reading, which takes years
/// that no calendar in Postgres has.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = Timestamptz)]
#[serde(transparent)]
pub struct Moment(pub DateTime<Utc>);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let at = DateTime::parse_from_rfc3339(&raw)
            .map_err(|_| D::Error::custom("Enter a time such as 2026-11-26T17:30:00Z."))?;
        Ok(Self(at.to_utc()))
    }
}

impl ToSql<Timestamptz, Pg> for Moment {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <DateTime<Utc> as ToSql<Timestamptz, Pg>>::to_sql(&self.0, out)
    }
}

impl PartialSchema for Moment {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .into()
    }
}

impl ToSchema for Moment {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_needs_an_offset_and_a_year_of_four_digits() {
        let read = |raw: &str| serde_json::from_value::<Moment>(raw.into());
        assert!(read("2026-11-26T18:30:00+01:00").is_ok());
        for raw in ["2026-11-26T18:30:00", "2026-11-26", "+262142-01-01T00:00:00Z", "now"] {
            assert!(read(raw).is_err(), "{raw}");
        }
    }
}
