//! A `jsonb` column as a typed value.

use diesel::{
    QueryableByName,
    deserialize::{self, FromSql, FromSqlRow},
    expression::AsExpression,
    pg::{Pg, PgValue},
    serialize::{self, IsNull, Output, ToSql},
    sql_types::Jsonb,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{fmt::Debug, io::Write};

/// A value kept as `jsonb`; in JSON it looks like the value itself. In the
/// document a member of this type names `T` with `value_type`.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = Jsonb)]
#[serde(transparent)]
pub struct Json<T: Debug>(pub T);

impl<T: DeserializeOwned + Debug> FromSql<Jsonb, Pg> for Json<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        // The first byte is the version of the binary format, always 1.
        let json = value.as_bytes().get(1..).unwrap_or_default();
        Ok(Self(serde_json::from_slice(json)?))
    }
}

impl<T: Serialize + Debug> ToSql<Jsonb, Pg> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(&[1])?;
        serde_json::to_writer(out, &self.0)?;
        Ok(IsNull::No)
    }
}

/// What a statement of our own puts together as `jsonb`, in a column `row`.
#[derive(Debug, QueryableByName)]
pub struct Row<T: DeserializeOwned + Debug + 'static> {
    #[diesel(sql_type = Jsonb)]
    row: Json<T>,
}

impl<T: DeserializeOwned + Debug> Row<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.row.0
    }
}
