//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ObjectBuilder, OneOfBuilder, RefOr, Schema,
        schema::{AdditionalProperties, Type},
    },
};
use uuid::Uuid;

use crate::{
    auth::{
        email::Email,
        password::{self, Password},
    },
    error::{Error, Result},
    http::{
        json::Json,
        locale::Locale,
        text::{Line, given},
        zone::Zone,
    },
    schema::accounts,
};

/// How long an account to look around with is kept.
const DEMO: TimeDelta = TimeDelta::hours(24);

/// Most preferences that an account keeps.
const MOST_PREFERENCES: usize = 50;

/// A person who uses Lanyard.
#[derive(Debug, Clone, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = accounts)]
pub struct Account {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// What the person signs in with, in lower case.
    #[schema(example = "ada@example.org")]
    pub email: String,
    /// The person's name.
    #[schema(example = "Ada Moreno")]
    pub full_name: String,
    /// IANA time zone of days and reminders.
    #[schema(example = "Europe/Zurich")]
    pub tzid: String,
    /// Language and region (BCP 47).
    #[schema(example = "de-CH")]
    pub locale: String,
    /// What the page remembers for the person.
    #[schema(value_type = Preferences)]
    pub preferences: Json<BTreeMap<String, Value>>,
    /// When the person proved to read the mail of that address; `null` if they did not yet.
    pub email_verified_at: Option<DateTime<Utc>>,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
    /// Rises with every change; the `ETag`.
    pub version: i32,
}

/// What a person sends to register.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "email": "ada@example.org", "password": "correct horse battery staple",
    "full_name": "Ada Moreno", "tzid": "Europe/Zurich", "locale": "de-CH",
}))]
pub struct NewAccount {
    /// What to sign in with.
    pub email: Email,
    /// 8 to 128 characters that are hard to guess.
    pub password: Password,
    /// The person's name.
    pub full_name: Line,
    /// IANA time zone; UTC when absent.
    #[serde(default)]
    pub tzid: Option<Zone>,
    /// Language and region (BCP 47); British English when absent.
    #[serde(default)]
    pub locale: Option<Locale>,
}

/// The row of a new account; what is absent gets the column's default.
#[derive(Debug, Insertable)]
#[diesel(table_name = accounts)]
pub struct AccountRow {
    pub(super) id: Uuid,
    pub(super) email: Email,
    pub(super) password_hash: String,
    pub(super) full_name: Line,
    pub(super) tzid: Option<Zone>,
    pub(super) locale: Option<Locale>,
    pub(super) expires_at: Option<DateTime<Utc>>,
}

impl NewAccount {
    /// Fails unless the password is good enough for this person.
    pub fn require_strong_password(&self) -> Result<()> {
        let own_words = [&*self.email, &*self.full_name];
        password::require_strong("password", &self.password, &own_words)
    }

    /// The row, with the hash in place of the password.
    pub fn into_row(self, password_hash: String) -> AccountRow {
        AccountRow {
            id: Uuid::now_v7(),
            email: self.email,
            password_hash,
            full_name: self.full_name,
            tzid: self.tzid,
            locale: self.locale,
            expires_at: None,
        }
    }
}

impl AccountRow {
    /// An account to look around with, whose password nobody knows. It is deleted after a day.
    pub fn demo(password_hash: String) -> Result<Self> {
        let id = Uuid::now_v7();
        let email = Email::parse(&format!("demo-{}@lanyard.example", id.simple()));
        Ok(Self {
            id,
            email: email.ok_or_else(|| Error::internal("no address for a sample account"))?,
            password_hash,
            full_name: Line::try_from("Ada Moreno".to_owned()).map_err(Error::internal)?,
            tzid: Some(Zone(chrono_tz::Europe::Zurich)),
            locale: None,
            expires_at: Some(Utc::now() + DEMO),
        })
    }
}

/// A merge patch: absent keeps, `null` removes a preference.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = accounts)]
#[schema(example = json!({"full_name": "Ada Moreno", "preferences": {"theme": "dark"}}))]
pub struct AccountChange {
    /// The person's name.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub full_name: Option<Line>,
    /// IANA time zone.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub tzid: Option<Zone>,
    /// Language and region (BCP 47).
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub locale: Option<Locale>,
    /// The preferences that change.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub preferences: Option<Preferences>,
}

/// What a person sends to change the password.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"current_password": "correct horse battery staple", "new_password": "seven quiet lanyards hum"}))]
pub struct PasswordChange {
    /// The password so far.
    pub current_password: Password,
    /// 8 to 128 characters that are hard to guess.
    pub new_password: Password,
}

/// What the page remembers: `theme` (`system`, `light` or `dark`), `shortcuts` (whether keys do
/// something) and whatever else a client keeps. Values are short: a text, a number or a switch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Preferences(BTreeMap<String, Value>);

impl Preferences {
    /// Merges these into `kept` (RFC 7396).
    pub fn merge_into(self, kept: &mut BTreeMap<String, Value>) -> Result<()> {
        for (name, value) in self.0 {
            if value.is_null() {
                kept.remove(&name);
            } else {
                kept.insert(name, value);
            }
        }
        if kept.len() > MOST_PREFERENCES {
            let detail = format!("Keep at most {MOST_PREFERENCES}.");
            return Err(Error::field("preferences", "too_many", detail));
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Preferences {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sent = BTreeMap::<String, Value>::deserialize(deserializer)?;
        match sent.iter().find_map(|(name, value)| refuse(name, value)) {
            Some(reason) => Err(D::Error::custom(reason)),
            None => Ok(Self(sent)),
        }
    }
}

/// Why a preference cannot be kept.
fn refuse(name: &str, value: &Value) -> Option<&'static str> {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !(1..=40).contains(&name.len()) || !name.bytes().all(letter) {
        return Some("Name a preference with 1 to 40 of a-z, 0-9 and _.");
    }
    let allowed = match (name, value) {
        (_, Value::Null) => true,
        ("theme", theme) => ["system", "light", "dark"].iter().any(|known| theme == known),
        ("shortcuts", switch) => switch.is_boolean(),
        (_, Value::String(text)) => text.is_empty() || Line::try_from(text.clone()).is_ok(),
        (_, Value::Bool(_) | Value::Number(_)) => true,
        (_, Value::Array(_) | Value::Object(_)) => false,
    };
    let reason = match name {
        "theme" => "Choose system, light or dark.",
        "shortcuts" => "Send true or false.",
        _ => "Send a line of text, a number, true or false.",
    };
    (!allowed).then_some(reason)
}

impl PartialSchema for Preferences {
    fn schema() -> RefOr<Schema> {
        let object = |kind: Type| ObjectBuilder::new().schema_type(kind);
        let theme = object(Type::String).enum_values(Some(["system", "light", "dark"]));
        let number = object(Type::Number).minimum(Some(-1e9)).maximum(Some(1e9));
        let text = object(Type::String).max_length(Some(200));
        let value = OneOfBuilder::new().item(text).item(number).item(object(Type::Boolean));
        ObjectBuilder::new()
            .description(Some("What the page remembers for the person."))
            .property("theme", theme)
            .property("shortcuts", object(Type::Boolean))
            .property_names(Some(object(Type::String).pattern(Some("^[a-z0-9_]{1,40}$"))))
            .additional_properties(Some(AdditionalProperties::RefOr(RefOr::T(value.into()))))
            .examples([serde_json::json!({"theme": "dark", "shortcuts": true})])
            .into()
    }
}

impl ToSchema for Preferences {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parse(value: Value) -> Option<Preferences> {
        serde_json::from_value(value).ok()
    }

    #[test]
    fn preferences_are_merged_and_null_removes_one() {
        let mut kept =
            BTreeMap::from([("theme".to_owned(), json!("light")), ("seen".to_owned(), json!(1))]);
        let change = parse(json!({"theme": "dark", "seen": null, "shortcuts": false})).unwrap();
        change.merge_into(&mut kept).unwrap();
        assert_eq!(json!(kept), json!({"theme": "dark", "shortcuts": false}));
    }

    #[test]
    fn a_preference_is_short_and_known_ones_have_their_values() {
        for refused in [
            json!({"theme": "pink"}),
            json!({"shortcuts": "yes"}),
            json!({"Other": 1}),
            json!({"nested": {"a": 1}}),
            json!({"text": "a\u{0}b"}),
            json!({"text": "x".repeat(201)}),
        ] {
            assert_eq!(parse(refused.clone()), None, "{refused}");
        }
        assert!(parse(json!({"onboarded": true, "density": "compact", "size": 3})).is_some());
    }

    #[test]
    fn preferences_have_an_end() {
        let mut kept = (0..MOST_PREFERENCES).map(|n| (format!("p{n}"), json!(n))).collect();
        let one_more = parse(json!({"one_more": 1})).unwrap();
        assert!(one_more.merge_into(&mut kept).is_err());
    }
}
