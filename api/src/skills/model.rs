//! The skills that everybody knows, and what the list says of each.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::http::query::{Limit, always};

/// What most people who meet strangers want to get better at, with what it means in a sentence.
pub(super) const BUILT_IN: [(&str, &str); 10] = [
    ("asking for help", "Saying what you need, so that somebody can say yes."),
    ("asking questions", "Questions that the other one likes to answer."),
    ("ending a conversation", "Leaving in a friendly way, with the next step said."),
    ("following up", "Doing what you promised, by the day you promised it."),
    ("giving introductions", "Bringing two people together who both gain by it."),
    ("joining a group", "Coming into a circle that is talking already."),
    ("listening", "Hearing what somebody means, and asking once more."),
    ("pitching", "Saying in a minute what you do and why it matters."),
    ("remembering names", "Knowing the name at the end of the talk, and next year."),
    ("starting conversations", "Walking up to somebody whom you do not know."),
];

/// Something to get better at. It is a word, like a tag: the same as in the `skills` of a lesson and in
/// the filter of a goal. Some are there for everybody; any other is one's own as soon as it is used.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Skill {
    /// What it is called; this is what names it everywhere.
    #[schema(example = "listening")]
    pub name: String,
    /// What it means; empty for one of one's own.
    #[serde(default)]
    #[schema(example = "Hearing what somebody means, and asking once more.")]
    pub about: String,
    /// Whether everybody has it.
    pub built_in: bool,
    /// How often one rated oneself.
    #[schema(example = 4)]
    pub ratings: i64,
    /// The first rating.
    pub first: Option<Rated>,
    /// The latest rating.
    pub latest: Option<Rated>,
    /// How many lessons name it.
    #[schema(example = 3)]
    pub lessons: i64,
    /// How many goals of one's own are about it: their filter names it, or they count what practises it.
    #[schema(example = 1)]
    pub goals: i64,
    /// How often it was practised aloud; pitches practise `pitching`.
    #[schema(example = 0)]
    pub practices: i64,
}

/// A rating, as far as a list shows it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Rated {
    /// From 1, a beginner, to 5, others could learn it from me.
    #[schema(example = 3)]
    pub value: i32,
    /// When it was.
    pub rated_at: DateTime<Utc>,
}

/// Which page of the skills. They are ordered by name.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct SkillFilter {
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

impl Skill {
    /// The same with what it means, if everybody knows it.
    pub(super) fn explained(self) -> Self {
        let known = BUILT_IN.iter().find(|(name, _)| *name == self.name);
        Self { about: known.map_or("", |(_, about)| about).to_owned(), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goals::PRACTISING;

    #[test]
    fn the_built_in_skills_are_in_order_and_goals_know_them_by_the_same_names() {
        let names = BUILT_IN.map(|(name, _)| name);
        assert!(names.is_sorted());
        assert!(PRACTISING.iter().all(|(_, skill)| names.contains(skill)));
    }
}
