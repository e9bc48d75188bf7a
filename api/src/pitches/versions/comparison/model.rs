//! Two texts, word by word.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, ChangeTag, utils::diff_words};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{pitches::versions::PitchVersion, text_enum};

/// With which wording another one is compared.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ComparisonQuery {
    /// The old wording; the one before when absent.
    pub with: Option<Uuid>,
}

text_enum! {
    /// What became of some words.
    RunKind {
        /// They stayed.
        Equal = "equal",
        /// They came.
        Insert = "insert",
        /// They went.
        Delete = "delete",
    }
}

/// Words that share a fate.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Run {
    /// What became of them.
    pub kind: RunKind,
    /// The words, with the spaces around them.
    #[schema(example = "the night before a launch")]
    pub text: String,
}

/// What changed from one wording to another.
#[derive(Debug, Serialize, ToSchema)]
pub struct Comparison {
    /// The number of the old wording; null before the first.
    #[schema(example = 1)]
    pub from: Option<i32>,
    /// The number of the new wording.
    #[schema(example = 2)]
    pub to: i32,
    /// The words of both, in order.
    pub runs: Vec<Run>,
}

impl Comparison {
    /// From `old` to `new`.
    pub(super) fn of(old: Option<&PitchVersion>, new: &PitchVersion) -> Self {
        let text = old.map_or("", |old| old.body.as_str());
        Self { from: old.map(|old| old.number), to: new.number, runs: runs(text, &new.body) }
    }
}

fn runs(old: &str, new: &str) -> Vec<Run> {
    let changes = diff_words(Algorithm::Myers, old, new);
    let run = |(tag, text): (ChangeTag, &str)| Run { kind: kind(tag), text: text.to_owned() };
    changes.into_iter().map(run).collect()
}

const fn kind(tag: ChangeTag) -> RunKind {
    match tag {
        ChangeTag::Equal => RunKind::Equal,
        ChangeTag::Insert => RunKind::Insert,
        ChangeTag::Delete => RunKind::Delete,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> Vec<(RunKind, String)> {
        runs(old, new).into_iter().map(|run| (run.kind, run.text)).collect()
    }

    #[test]
    fn a_word_that_changed_is_taken_out_and_put_in_and_the_rest_stays() {
        use RunKind::{Delete, Equal, Insert};
        let runs = told("We make deploys safe.", "We make deploys boring. Ask me!");
        let expected =
            [(Equal, "We make deploys "), (Delete, "safe."), (Insert, "boring. Ask me!")];
        assert_eq!(runs, expected.map(|(kind, text)| (kind, text.to_owned())));
        assert_eq!(told("Same.", "Same."), [(Equal, "Same.".to_owned())]);
    }

    #[test]
    fn both_texts_can_be_put_together_from_the_runs() {
        let (old, new) =
            ("Ein  Satz\nmit Ümläuten — 2 Zeilen.", "Mit Ümläuten,\n\nein Satz: 2 Zeilen.");
        let all = told(old, new);
        let text = |left_out: RunKind| {
            let kept = all.iter().filter(|(kind, _)| *kind != left_out);
            kept.map(|(_, text)| text.as_str()).collect::<String>()
        };
        assert_eq!((text(RunKind::Insert).as_str(), text(RunKind::Delete).as_str()), (old, new));
    }
}
