//! Text that has been looked at: what Postgres refuses and what deceives a reader stays outside.

use diesel::{
    deserialize::FromSqlRow,
    expression::AsExpression,
    pg::Pg,
    serialize::{self, Output, ToSql},
    sql_types::Text as SqlText,
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use unicode_normalization::UnicodeNormalization;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

macro_rules! clean_text {
    ($(#[$doc:meta])* $name:ident, $min:literal, $max:literal, $lines:literal, $pattern:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, AsExpression, FromSqlRow)]
        #[diesel(sql_type = SqlText)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text.
            pub fn into_inner(self) -> String {
                self.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(raw: String) -> Result<Self, String> {
                clean(&raw, $min, $max, $lines).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = String::deserialize(deserializer)?;
                Self::try_from(raw).map_err(D::Error::custom)
            }
        }

        impl ToSql<SqlText, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                <str as ToSql<SqlText, Pg>>::to_sql(&self.0, out)
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .min_length(Some($min))
                    .max_length(Some($max))
                    .pattern($pattern)
                    .into()
            }
        }

        impl ToSchema for $name {}
    };
}

clean_text!(
    /// One line, 1 to 200 characters, not blank: a name, a title, a place.
    Line, 1, 200, false,
    Some(r"\S")
);
clean_text!(
    /// One line of up to 200 characters that may be empty.
    Caption, 0, 200, false,
    None::<&str>
);
clean_text!(
    /// What someone looks for: one line, 1 to 100 characters.
    Sought, 1, 100, false,
    Some(r"\S")
);
clean_text!(
    /// The value of a contact point: one line, 1 to 500 characters.
    Point, 1, 500, false,
    Some(r"\S")
);
clean_text!(
    /// Free text of several lines, up to 10,000 characters; may be empty.
    Note, 0, 10000, true,
    None::<&str>
);
clean_text!(
    /// Free text of several lines, 1 to 10,000 characters, not blank.
    Prose, 1, 10000, true,
    None::<&str>
);
clean_text!(
    /// A sentence or two of up to 500 characters that may be empty.
    Brief, 0, 500, true,
    None::<&str>
);
clean_text!(
    /// What somebody says aloud: several lines, 1 to 5,000 characters, not blank.
    Script, 1, 5000, true,
    Some(r"\S")
);
clean_text!(
    /// A tag: one line, 1 to 50 characters.
    Tag, 1, 50, false,
    Some(r"\S")
);

/// Trims, composes (NFC) and checks: length in characters before trimming, no control characters,
/// no direction overrides (they make a name read as another).
fn clean(raw: &str, min: usize, max: usize, lines: bool) -> Result<String, String> {
    if raw.chars().count() > max {
        return Err(format!("Use at most {max} characters."));
    }
    if raw.chars().any(|character| forbidden(character, lines)) {
        return Err("Remove the invisible control characters.".into());
    }
    let clean: String = raw.trim().nfc().collect();
    if clean.chars().count() < min {
        return Err("Enter some text.".into());
    }
    Ok(clean)
}

fn forbidden(character: char, lines: bool) -> bool {
    match character {
        '\n' | '\r' | '\t' => !lines,
        '\u{2028}' | '\u{2029}' => !lines,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        other => other.is_control(),
    }
}

/// An address on the web: `https:` or `http:` only, at most 2,000 characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = SqlText)]
#[serde(transparent)]
pub struct WebUrl(String);

impl WebUrl {
    /// The address.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl<'de> Deserialize<'de> for WebUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let rest = raw.strip_prefix("https://").or_else(|| raw.strip_prefix("http://"));
        let printable = |byte: u8| byte.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&byte);
        match rest {
            Some(rest) if !rest.is_empty() && raw.len() <= 2000 && rest.bytes().all(printable) => {
                Ok(Self(raw))
            }
            _ => Err(D::Error::custom("Enter an address that starts with https:// or http://.")),
        }
    }
}

impl ToSql<SqlText, Pg> for WebUrl {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <str as ToSql<SqlText, Pg>>::to_sql(&self.0, out)
    }
}

impl PartialSchema for WebUrl {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .max_length(Some(2000))
            .pattern(Some(r"^https?://[A-Za-z0-9./?=&%~_:,;@!$'()*+#-]+$"))
            .examples(["https://example.org/meetup"])
            .into()
    }
}

impl ToSchema for WebUrl {}

/// Deserializes a member whose absence differs from `null`: absent keeps, `null` clears.
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Deserializes a member that a change may leave out but not clear: `null` is refused.
pub fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(raw: &str) -> Result<Line, String> {
        Line::try_from(raw.to_owned())
    }

    #[test]
    fn a_line_is_trimmed_and_composed() {
        assert_eq!(&*line("  Bru\u{308}gger ").unwrap(), "Brügger");
    }

    #[test]
    fn what_deceives_or_breaks_is_refused() {
        for raw in ["", "  ", "a\0b", "a\nb", "\u{202e}evil", &"x".repeat(201)] {
            assert!(line(raw).is_err(), "{raw:?}");
        }
    }

    #[test]
    fn only_web_addresses_are_links() {
        let parse = |raw: &str| serde_json::from_value::<WebUrl>(raw.into());
        assert!(parse("https://example.org/a?b=c").is_ok());
        for raw in ["javascript:alert(1)", "https://", "http://a b", "ftp://x", "https://a\"b"] {
            assert!(parse(raw).is_err(), "{raw}");
        }
    }
}
