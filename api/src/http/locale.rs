//! Language tags.

use diesel::{
    deserialize::FromSqlRow,
    expression::AsExpression,
    pg::Pg,
    serialize::{self, Output, ToSql},
    sql_types::Text,
};
use language_tags::LanguageTag;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::ops::Deref;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

/// Most characters of a tag; every real one is shorter.
const LONGEST: usize = 35;
/// Language, script and region, then variants: what a browser calls its language.
const PATTERN: &str = r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$";

/// A language and a region (BCP 47), such as `de-CH`, in its usual spelling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Locale(String);

impl Locale {
    /// The tag in `raw`, if it is one.
    pub fn parse(raw: &str) -> Option<Self> {
        let tag = LanguageTag::parse(raw).ok().filter(|_| raw.len() <= LONGEST)?;
        Some(Self(tag.into_string()))
    }
}

impl Deref for Locale {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let refused = || D::Error::custom("Enter a language tag, such as de-CH.");
        Self::parse(&raw).ok_or_else(refused)
    }
}

impl ToSql<Text, Pg> for Locale {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <str as ToSql<Text, Pg>>::to_sql(&self.0, out)
    }
}

impl PartialSchema for Locale {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .max_length(Some(LONGEST))
            .pattern(Some(PATTERN))
            .examples(["de-CH"])
            .into()
    }
}

impl ToSchema for Locale {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_spelt_as_usual_and_nonsense_is_refused() {
        let parse = |raw: &str| Locale::parse(raw).map(|tag| tag.to_string());
        assert_eq!(parse("DE-ch").as_deref(), Some("de-CH"));
        assert_eq!(parse("zh-hans-cn").as_deref(), Some("zh-Hans-CN"));
        for raw in ["", "d", "german_DE", "de-", "de CH", "de\0"] {
            assert_eq!(parse(raw), None, "{raw:?}");
        }
    }
}
