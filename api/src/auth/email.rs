//! E-mail addresses, as people sign in with them.

use diesel::{
    deserialize::FromSqlRow,
    expression::AsExpression,
    pg::Pg,
    serialize::{self, Output, ToSql},
    sql_types::Text,
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::ops::Deref;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{KnownFormat, ObjectBuilder, RefOr, Schema, SchemaFormat, schema::Type},
};

/// Most characters of an address (RFC 5321).
const LONGEST: usize = 254;
const LONGEST_LOCAL: usize = 64;

/// What [`Email`] accepts, for the document; lengths are named apart.
const PATTERN: &str = r"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$";

/// An address in lower case: `dot-atom@host.name` in ASCII. Quoted local parts and address
/// literals exist on paper only, and are refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Email(String);

impl Email {
    /// The address in `raw`, if it is one.
    pub fn parse(raw: &str) -> Option<Self> {
        let (local, host) = raw.rsplit_once('@')?;
        let atom = |part: &str| {
            let allowed =
                |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte);
            !part.is_empty() && part.bytes().all(allowed)
        };
        let label = |part: &str| {
            let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            let ends = part.starts_with('-') || part.ends_with('-');
            (1..=63).contains(&part.len()) && part.bytes().all(allowed) && !ends
        };
        let (_, top) = host.rsplit_once('.')?;
        let is_valid = raw.len() <= LONGEST
            && local.len() <= LONGEST_LOCAL
            && local.split('.').all(atom)
            && host.split('.').all(label)
            && top.len() >= 2
            && top.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_valid.then(|| Self(raw.to_ascii_lowercase()))
    }
}

impl Deref for Email {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Email {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let refused = || D::Error::custom("Enter an e-mail address, such as ada@example.org.");
        Self::parse(&raw).ok_or_else(refused)
    }
}

impl ToSql<Text, Pg> for Email {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <str as ToSql<Text, Pg>>::to_sql(&self.0, out)
    }
}

impl PartialSchema for Email {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Email)))
            .max_length(Some(LONGEST))
            .pattern(Some(PATTERN))
            .examples(["ada@example.org"])
            .into()
    }
}

impl ToSchema for Email {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_lower_cased() {
        assert_eq!(&*Email::parse("Ada.Moreno+x@Example.ORG").unwrap(), "ada.moreno+x@example.org");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long = format!("{}@example.org", "a".repeat(65));
        let refused = [
            "",
            "ada",
            "@example.org",
            "ada@",
            "ada@example",
            "a da@example.org",
            "ada@-x.org",
            "ada..x@example.org",
            ".ada@example.org",
            "ada@example..org",
            "ada@exa_mple.org",
            "ada@127.0.0.1",
            "\"a\"@example.org",
            "ada@example.org\n",
            "ädä@example.org",
            &long,
        ];
        for raw in refused {
            assert!(Email::parse(raw).is_none(), "{raw:?}");
        }
    }
}
