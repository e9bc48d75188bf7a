//! `If-Match` and `If-None-Match` (RFC 9110).

use actix_web::http::header::{HeaderMap, IF_MATCH, IF_NONE_MATCH};

use crate::error::{Error, Result};

/// Which versions of a row a write accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precondition {
    /// `*`: whatever is there.
    Any,
    /// One of these. A tag that is none of ours becomes no version and never matches.
    Versions(Vec<i32>),
}

impl Precondition {
    /// Reads `If-Match`, if it was sent.
    pub fn read(headers: &HeaderMap) -> Option<Self> {
        let raw = headers.get(IF_MATCH)?.to_str().unwrap_or_default();
        if raw.trim() == "*" {
            return Some(Self::Any);
        }
        Some(Self::Versions(versions(raw).collect()))
    }

    /// Reads `If-Match`, which this write needs.
    pub fn require(headers: &HeaderMap) -> Result<Self> {
        Self::read(headers).ok_or(Error::PreconditionRequired)
    }

    /// Whether every version is accepted.
    pub fn any(&self) -> bool {
        *self == Self::Any
    }

    /// The accepted versions.
    pub fn versions(&self) -> Vec<i32> {
        match self {
            Self::Any => Vec::new(),
            Self::Versions(versions) => versions.clone(),
        }
    }

    /// Whether a row of this version may be written.
    pub fn accepts(&self, version: i32) -> bool {
        self.any() || self.versions().contains(&version)
    }
}

/// Whether the client already has `version` (`If-None-Match`).
pub fn unchanged(headers: &HeaderMap, version: i32) -> bool {
    let sent = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    sent.is_some_and(|raw| raw.trim() == "*" || versions(raw).any(|known| known == version))
}

/// The versions in a list of tags. `W/` is ignored: proxies weaken a tag when they compress.
fn versions(raw: &str) -> impl Iterator<Item = i32> + '_ {
    raw.split(',').filter_map(|tag| {
        let tag = tag.trim();
        tag.strip_prefix("W/").unwrap_or(tag).strip_prefix('"')?.strip_suffix('"')?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    fn read(raw: &'static str) -> Option<Precondition> {
        let mut headers = HeaderMap::new();
        headers.insert(IF_MATCH, HeaderValue::from_static(raw));
        Precondition::read(&headers)
    }

    #[test]
    fn tags_are_versions_and_weakness_is_ignored() {
        assert_eq!(read("*"), Some(Precondition::Any));
        assert_eq!(read(r#"W/"7", "8""#), Some(Precondition::Versions(vec![7, 8])));
        assert_eq!(read("7"), Some(Precondition::Versions(vec![])));
    }
}
