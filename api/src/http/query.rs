//! Reading a query string. Names are checked by the gate against the document; values here.

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned, de::Error as _};
use std::future::{Ready, ready};
use utoipa::ToSchema;

use crate::error::{Error, FieldError, Result};

/// The query string as a `T`, which carries its own rules.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(parse(req.query_string()).map(Self))
    }
}

fn parse<T: DeserializeOwned>(query: &str) -> Result<T> {
    let pairs = serde_urlencoded::Deserializer::new(form_urlencoded::parse(query.as_bytes()));
    serde_path_to_error::deserialize(pairs).map_err(|error| {
        let name = error.path().to_string();
        Error::Invalid(vec![FieldError::query(&name, "invalid", error.inner().to_string())])
    })
}

/// The size of a page: 1 to 200, larger is clamped, 50 if nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Limit(pub i64);

impl Default for Limit {
    fn default() -> Self {
        Self(50)
    }
}

impl<'de> Deserialize<'de> for Limit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        match raw.parse::<u64>() {
            Ok(limit) if limit > 0 => Ok(Self(i64::try_from(limit.min(200)).unwrap_or(200))),
            _ if raw.len() > 1
                && raw.bytes().all(|byte| byte.is_ascii_digit())
                && raw.bytes().any(|byte| byte != b'0') =>
            {
                Ok(Self(200))
            }
            _ => Err(D::Error::custom("Send a whole number from 1 to 200.")),
        }
    }
}

/// What a list may include beside its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum IncludeTotal {
    /// The number of all rows, counted up to 10,000.
    Total,
}

/// For `skip_serializing_if`: what chooses a page does not belong to what a cursor is bound to.
pub const fn always<T>(_: &T) -> bool {
    true
}

/// The number up to which a list is counted.
pub const COUNTED: i64 = 10_000;
