//! `include=` on a read: what comes along beside the row.

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, IntoDeserializer, value::Error as ValueError},
};

/// Words separated by commas, such as `goals,people`. In the document a member of this type is a
/// `Vec<T>` with `style = Form, explode = false`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Include<T>(Vec<T>);

impl<T> Default for Include<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Include<T> {
    /// Whether `part` was asked for.
    pub fn has(&self, part: T) -> bool {
        self.0.contains(&part)
    }

    /// What was asked for.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// Whether nothing was asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Include<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let words = raw.split(',').filter(|word| !word.is_empty());
        let parts = words.map(|word| T::deserialize(word.into_deserializer()));
        let parts = parts.collect::<Result<_, ValueError>>();
        parts.map(Self).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_separated_by_commas() {
        let parse = |raw: &str| serde_json::from_value::<Include<String>>(raw.into()).unwrap();
        assert!(parse("goals,people").has("people".into()));
        assert!(parse("").is_empty());
    }
}
