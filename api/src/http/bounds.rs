//! Numbers and lists that carry their bounds in their type.

use diesel::{
    deserialize::FromSqlRow,
    expression::AsExpression,
    pg::Pg,
    serialize::{self, Output, ToSql},
    sql_types::{Array, Integer, Text},
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::fmt::Debug;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ArrayBuilder, RefOr, Schema},
};

use super::text::Tag;

/// A whole number from `MIN` to `MAX`. In the document a member of this type is an `i32` with
/// `minimum` and `maximum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Integer)]
#[serde(transparent)]
pub struct Whole<const MIN: i32, const MAX: i32>(i32);

impl<const MIN: i32, const MAX: i32> Whole<MIN, MAX> {
    /// A number that is known to fit when this compiles.
    pub const fn new<const NUMBER: i32>() -> Self {
        const { assert!(MIN <= NUMBER && NUMBER <= MAX) };
        Self(NUMBER)
    }

    /// The number.
    pub const fn get(self) -> i32 {
        self.0
    }
}

impl<'de, const MIN: i32, const MAX: i32> Deserialize<'de> for Whole<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let refused = || D::Error::custom(format!("Enter a whole number from {MIN} to {MAX}."));
        let number = serde_json::Number::deserialize(deserializer).map_err(|_| refused())?;
        let number = number.as_i64().and_then(|number| i32::try_from(number).ok());
        number.filter(|number| (MIN..=MAX).contains(number)).map(Self).ok_or_else(refused)
    }
}

impl<const MIN: i32, const MAX: i32> ToSql<Integer, Pg> for Whole<MIN, MAX> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <i32 as ToSql<Integer, Pg>>::to_sql(&self.0, &mut out.reborrow())
    }
}

/// A list of at most `MAX`. In the document a member of this type is a `Vec` with `max_items`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, AsExpression)]
#[diesel(sql_type = Array<Text>)]
#[serde(transparent)]
pub struct AtMost<const MAX: usize, T>(pub Vec<T>);

impl<const MAX: usize, T> Default for AtMost<MAX, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, const MAX: usize, T: Deserialize<'de>> Deserialize<'de> for AtMost<MAX, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Vec::deserialize(deserializer)?;
        if list.len() > MAX {
            return Err(D::Error::custom(format!("Send at most {MAX}.")));
        }
        Ok(Self(list))
    }
}

impl<const MAX: usize, T: ToSql<Text, Pg> + Debug> ToSql<Array<Text>, Pg> for AtMost<MAX, T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <[T] as ToSql<Array<Text>, Pg>>::to_sql(&self.0, out)
    }
}

/// Up to 50 tags, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, AsExpression)]
#[diesel(sql_type = Array<Text>)]
#[serde(transparent)]
pub struct Tags(Vec<Tag>);

impl<'de> Deserialize<'de> for Tags {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let AtMost::<50, Tag>(list) = AtMost::deserialize(deserializer)?;
        let mut tags: Vec<Tag> = Vec::with_capacity(list.len());
        for tag in list {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        Ok(Self(tags))
    }
}

impl ToSql<Array<Text>, Pg> for Tags {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <[Tag] as ToSql<Array<Text>, Pg>>::to_sql(&self.0, out)
    }
}

impl PartialSchema for Tags {
    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new().items(Tag::schema()).max_items(Some(50)).into()
    }
}

impl ToSchema for Tags {}
