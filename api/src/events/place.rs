//! Where an event is and what it costs: small objects that are kept as JSON.

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use crate::http::text::{Line, Point, present};

/// Where an event is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(example = json!({"name": "Halle 7", "address": "Hafenstrasse 7, 8005 Zürich"}))]
pub struct Location {
    /// What the place is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// Its postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Point>,
    /// Degrees north.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>, minimum = -90, maximum = 90)]
    pub latitude: Option<Degrees<90>>,
    /// Degrees east.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>, minimum = -180, maximum = 180)]
    pub longitude: Option<Degrees<180>>,
}

/// A merge patch of a place: absent keeps, `null` clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LocationChange {
    /// What the place is called.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Line>)]
    pub name: Option<Option<Line>>,
    /// Its postal address.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Point>)]
    pub address: Option<Option<Point>>,
    /// Degrees north.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>, minimum = -90, maximum = 90)]
    pub latitude: Option<Option<Degrees<90>>>,
    /// Degrees east.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>, minimum = -180, maximum = 180)]
    pub longitude: Option<Option<Degrees<180>>>,
}

/// What taking part costs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(example = json!({"amount": "12.50", "currency": "CHF"}))]
pub struct Cost {
    /// The price, as text so that no digit is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(inline)]
    pub amount: Option<Amount>,
    /// ISO 4217.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(inline)]
    pub currency: Option<Currency>,
}

/// A merge patch of a cost: absent keeps, `null` clears.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CostChange {
    /// The price, as text so that no digit is lost.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Amount>)]
    pub amount: Option<Option<Amount>>,
    /// ISO 4217.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Currency>)]
    pub currency: Option<Option<Currency>>,
}

/// An angle between `-MAX` and `MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Degrees<const MAX: i32>(f64);

impl<'de, const MAX: i32> Deserialize<'de> for Degrees<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let angle = f64::deserialize(deserializer)?;
        let fits = angle.abs() <= f64::from(MAX);
        let refused = || D::Error::custom(format!("Enter degrees from -{MAX} to {MAX}."));
        fits.then_some(Self(angle)).ok_or_else(refused)
    }
}

macro_rules! checked_word {
    ($(#[$doc:meta])* $name:ident, $pattern:literal, $example:literal, $hint:literal, $good:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = String::deserialize(deserializer)?;
                let good: fn(&str) -> bool = $good;
                if good(&raw) { Ok(Self(raw)) } else { Err(D::Error::custom($hint)) }
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let text = ObjectBuilder::new().schema_type(Type::String);
                text.pattern(Some($pattern)).examples([$example]).into()
            }
        }

        impl ToSchema for $name {}
    };
}

checked_word!(
    /// An amount of money with at most two decimals.
    Amount, r"^[0-9]{1,9}(\.[0-9]{1,2})?$", "12.50", "Enter an amount such as 12.50.",
    |raw| {
        let digits = |part: &str, most| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        match raw.split_once('.') {
            Some((whole, cents)) => digits(whole, 9) && digits(cents, 2),
            None => digits(raw, 9),
        }
    }
);
checked_word!(
    /// A currency by its three capital letters.
    Currency, "^[A-Z]{3}$", "CHF", "Enter three capital letters such as CHF.",
    |raw| raw.len() == 3 && raw.bytes().all(|byte| byte.is_ascii_uppercase())
);

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_amount_is_digits_and_at_most_two_decimals() {
        let parse = |raw: &str| serde_json::from_value::<Amount>(raw.into()).is_ok();
        assert!(parse("12.50") && parse("0") && parse("999999999.99"));
        for raw in ["", ".5", "1.", "1.234", "-1", "1e9", "1234567890"] {
            assert!(!parse(raw), "{raw}");
        }
    }

    #[test]
    fn a_patch_of_a_place_says_what_it_clears() {
        let change: LocationChange =
            serde_json::from_value(json!({"name": null, "latitude": 47.4})).unwrap();
        assert_eq!(json!(change), json!({"name": null, "latitude": 47.4}));
        assert!(serde_json::from_value::<LocationChange>(json!({"latitude": 91})).is_err());
    }
}
