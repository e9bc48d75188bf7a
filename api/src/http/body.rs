//! Reading a JSON body: type, size, depth and time limits, then every field error at once.

use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::header::CONTENT_TYPE,
    web::{Bytes, BytesMut, Data},
};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{future::Future, pin::Pin};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{RefOr, Schema},
};

use super::idempotency;
use crate::{
    App,
    config::Patience,
    error::{Error, FieldError, Result},
};

/// Bytes of a body unless the route says otherwise.
pub const LIMIT: usize = 64 * 1024;
const DEPTH: usize = 32;
/// Field errors named in one answer.
const MOST_ERRORS: usize = 20;

/// A JSON body of type `T`, which carries its own rules: what parses is valid.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned + ToSchema + 'static> FromRequest for Body<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (req, payload) = (req.clone(), payload.take());
        Box::pin(async move {
            require_json(&req)?;
            let bytes = receive_in_time(&req, payload).await?;
            idempotency::remember_body(&req, &bytes);
            parse(&bytes).map(Self)
        })
    }
}

/// A body of any type as it came, within the same limits.
pub struct Raw(pub Bytes);

impl FromRequest for Raw {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (req, payload) = (req.clone(), payload.take());
        Box::pin(async move { receive_in_time(&req, payload).await.map(Self) })
    }
}

async fn receive_in_time(req: &HttpRequest, payload: Payload) -> Result<Bytes> {
    let app = req.app_data::<Data<App>>();
    let patience = app.map_or_else(Patience::default, |app| app.config.patience);
    let bytes = tokio::time::timeout(patience.body, receive(payload)).await;
    bytes.map_err(|_| Error::Timeout)?
}

fn require_json(req: &HttpRequest) -> Result<()> {
    let kind =
        req.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let json = kind == "application/json" || kind == "application/merge-patch+json";
    json.then_some(()).ok_or(Error::UnsupportedMedia("Send application/json."))
}

async fn receive(mut payload: Payload) -> Result<Bytes> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| Error::BadRequest("malformed", error.to_string()))?;
        if bytes.len() + chunk.len() > LIMIT {
            return Err(Error::TooLarge(LIMIT));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}

/// Parses `bytes`, or names every field at fault.
fn parse<T: DeserializeOwned + ToSchema>(bytes: &[u8]) -> Result<T> {
    if depth(bytes) > DEPTH {
        return Err(Error::BadRequest("too-deep", format!("Nest at most {DEPTH} levels.")));
    }
    if let Ok(value) = serde_json::from_slice(bytes) {
        return Ok(value);
    }
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| Error::BadRequest("malformed", error.to_string()))?;
    Err(Error::Invalid(field_errors::<T>(value)))
}

/// Reads one part of a body that was parsed as JSON before, or names every field at fault.
pub fn read<T: DeserializeOwned + ToSchema>(part: Value) -> Result<T> {
    T::deserialize(&part).map_err(|_| Error::Invalid(field_errors::<T>(part)))
}

/// Every member at fault. Serde stops at the first, so each one found is taken out and the rest
/// read again; members that are missing are read off the schema.
fn field_errors<T: DeserializeOwned + ToSchema>(mut value: Value) -> Vec<FieldError> {
    let mut errors = missing::<T>(&value);
    while errors.len() < MOST_ERRORS {
        let Err(error) = serde_path_to_error::deserialize::<_, T>(&value) else { break };
        let path = pointer(error.path());
        let detail = error.inner().to_string();
        // The member is missing because it was at fault and has been taken out.
        let absent = detail.split('`').nth(1).map(|name| format!("#{path}/{name}"));
        if detail.starts_with("missing field") && errors.iter().any(|known| known.pointer == absent)
        {
            if remove(&mut value, &path) {
                continue;
            }
            break;
        }
        let code = if detail.starts_with("unknown field") {
            "unknown"
        } else if detail.starts_with("missing field") {
            "required"
        } else {
            "invalid"
        };
        errors.push(FieldError::body(path.trim_start_matches('/'), code, sentence(&detail)));
        if !remove(&mut value, &path) {
            break;
        }
    }
    errors
}

fn missing<T: ToSchema>(value: &Value) -> Vec<FieldError> {
    let RefOr::T(Schema::Object(schema)) = <T as PartialSchema>::schema() else {
        return Vec::new();
    };
    let absent = |name: &&String| value.is_object() && value.get(name.as_str()).is_none();
    let error = |name: &String| FieldError::body(name, "required", "This member is required.");
    schema.required.iter().filter(absent).map(error).collect()
}

/// Serde's path as a JSON pointer; empty for the whole body.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => {
                pointer.push_str(&format!("/{}", key.replace('~', "~0").replace('/', "~1")))
            }
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    pointer
}

/// Serde's words without its position, as a sentence.
fn sentence(detail: &str) -> String {
    let detail = detail.split(" at line ").next().unwrap_or(detail);
    let mut letters = detail.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    let end = if detail.ends_with('.') { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

fn remove(value: &mut Value, pointer: &str) -> bool {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
    let key = key.replace("~1", "/").replace("~0", "~");
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => members.remove(&key).is_some(),
        Some(Value::Array(items)) => key.parse().is_ok_and(|index: usize| {
            index < items.len() && {
                items.remove(index);
                true
            }
        }),
        _ => false,
    }
}

/// How deep the brackets outside of strings nest.
fn depth(bytes: &[u8]) -> usize {
    let (mut deepest, mut level, mut quoted, mut escaped) = (0_usize, 0_usize, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => level += 1,
            b'}' | b']' if !quoted => level = level.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(level);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::text::{Line, Tag};
    use serde::Deserialize;

    #[derive(Debug, Deserialize, ToSchema)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only parsed")]
    struct Sample {
        name: Line,
        place: Line,
        #[serde(default)]
        tags: Vec<Tag>,
    }

    #[test]
    fn every_field_at_fault_is_named() {
        let body = br#"{"name": "", "tags": ["ok", "", 7], "nmae": 1}"#;
        let Err(Error::Invalid(errors)) = parse::<Sample>(body) else { panic!("accepted") };
        let mut pointers: Vec<_> =
            errors.iter().filter_map(|error| error.pointer.as_deref()).collect();
        pointers.sort_unstable();
        assert_eq!(pointers, ["#/name", "#/nmae", "#/place", "#/tags/1", "#/tags/1"]);
    }

    #[test]
    fn a_bracket_in_a_string_is_not_depth() {
        assert_eq!(depth(br#"{"a": "[[[\"[", "b": [1]}"#), 2);
    }

    #[test]
    fn a_body_that_is_too_deep_is_refused() {
        let body = format!("{}1{}", "[".repeat(33), "]".repeat(33));
        assert!(matches!(parse::<Sample>(body.as_bytes()), Err(Error::BadRequest("too-deep", _))));
    }
}
