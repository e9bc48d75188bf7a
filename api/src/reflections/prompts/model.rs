//! What happened, and the words for it. All words are here.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::text_enum;

text_enum! {
    /// What a prompt is about.
    About {
        /// What comes next.
        Ahead = "ahead",
        /// Whether it was worth going, or why one did not go.
        Choice = "choice",
        /// Words that say nothing.
        Fillers = "fillers",
        /// What was learned.
        Lessons = "lessons",
        /// What stays in mind.
        Moment = "moment",
        /// Who was met.
        People = "people",
        /// Who was met, and what was promised them.
        Promises = "promises",
        /// What one went for.
        Purpose = "purpose",
        /// How one judged it oneself.
        Rating = "rating",
        /// How long it took.
        Time = "time",
    }
}

/// What a reflection is to be about.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PromptFilter {
    /// An event that you take part in.
    pub event_id: Option<Uuid>,
    /// A practice of your own; an event besides it is not looked at.
    pub practice_id: Option<Uuid>,
}

/// Questions that help to begin.
#[derive(Debug, Serialize, ToSchema)]
pub struct Prompts {
    /// The most telling first.
    pub items: Vec<Prompt>,
}

/// A question, with what it is asked for.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Prompt {
    /// What it is about.
    pub about: About,
    /// The question, in English.
    #[schema(example = "You met 3 people and promised 2 things. Which promise matters most?")]
    pub text: String,
}

/// What is known of an event that somebody takes part in.
#[derive(Debug, Deserialize)]
pub(super) struct Facts {
    /// Whether it has ended.
    over: bool,
    /// Whether they say that they did not go.
    missed: bool,
    /// What they went for; may be empty.
    purpose: String,
    /// 1 to 5.
    worth_it: Option<i32>,
    /// People met.
    people: i64,
    /// What they promised, done or not.
    promises: i64,
    /// Lessons written down.
    lessons: i64,
}

impl Prompts {
    /// For a reflection about nothing in particular.
    pub(super) fn general() -> Self {
        Self { items: vec![moment(), ahead()] }
    }
}

impl Facts {
    /// The questions that this evening asks.
    pub(super) fn prompts(&self) -> Prompts {
        if self.missed {
            let text = "You did not go. What would have made it easy to go?";
            return Prompts { items: vec![prompt(About::Choice, text), ahead()] };
        }
        let mut items = vec![];
        items.extend(self.encounters());
        items.extend(self.intention());
        items.extend(self.learning());
        items.extend(self.worth());
        if !self.over || items.is_empty() {
            items.push(moment());
        }
        items.push(ahead());
        Prompts { items }
    }

    fn encounters(&self) -> Option<Prompt> {
        let met = match self.people {
            0 => return self.over.then(nobody),
            1 => "You met one person".to_owned(),
            people => format!("You met {people} people"),
        };
        let text = match self.promises {
            0 if self.people == 1 => {
                return Some(prompt(About::People, format!("{met}. What stays with you of it?")));
            }
            0 => {
                let text = format!("{met}. Which conversation stays with you, and why?");
                return Some(prompt(About::People, text));
            }
            1 => format!("{met} and promised one thing. What makes it worth keeping?"),
            promises => {
                format!("{met} and promised {promises} things. Which promise matters most?")
            }
        };
        Some(prompt(About::Promises, text))
    }

    fn intention(&self) -> Option<Prompt> {
        let purpose = self.purpose.trim_end_matches('.');
        (!purpose.is_empty()).then(|| {
            prompt(About::Purpose, format!("You went for this: “{purpose}”. How far did you get?"))
        })
    }

    fn learning(&self) -> Option<Prompt> {
        let text = match self.lessons {
            0 => return None,
            1 => {
                "You wrote down one lesson. What will you do differently because of it?".to_owned()
            }
            lessons => {
                format!(
                    "You wrote down {lessons} lessons. Which one changes what you do next week?"
                )
            }
        };
        Some(prompt(About::Lessons, text))
    }

    fn worth(&self) -> Option<Prompt> {
        let text = match self.worth_it? {
            ..=2 => "It was hardly worth it, you said. What would you do with that time instead?",
            3 => "It was worth it in part, you said. What would have made it a clear yes?",
            _ => "It was worth it, you said. What made the difference?",
        };
        Some(prompt(About::Choice, text))
    }
}

pub(super) fn prompt(about: About, text: impl Into<String>) -> Prompt {
    Prompt { about, text: text.into() }
}

fn nobody() -> Prompt {
    prompt(About::People, "You wrote down nobody whom you met. What held you back?")
}

fn moment() -> Prompt {
    prompt(About::Moment, "Which moment comes to mind first?")
}

pub(super) fn ahead() -> Prompt {
    prompt(About::Ahead, "What will you do differently next time?")
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENING: Facts = Facts {
        over: true,
        missed: false,
        purpose: String::new(),
        worth_it: None,
        people: 0,
        promises: 0,
        lessons: 0,
    };

    fn texts(facts: &Facts) -> Vec<String> {
        facts.prompts().items.into_iter().map(|prompt| prompt.text).collect()
    }

    #[test]
    fn people_and_promises_are_counted_in_words() {
        for (people, promises, expected) in [
            (3, 2, "You met 3 people and promised 2 things. Which promise matters most?"),
            (1, 1, "You met one person and promised one thing. What makes it worth keeping?"),
            (2, 0, "You met 2 people. Which conversation stays with you, and why?"),
            (1, 0, "You met one person. What stays with you of it?"),
            (0, 0, "You wrote down nobody whom you met. What held you back?"),
        ] {
            let asked = texts(&Facts { people, promises, ..EVENING });
            assert_eq!(asked, [expected, "What will you do differently next time?"]);
        }
    }

    #[test]
    fn what_one_went_for_and_what_one_said_of_it_is_asked_about() {
        let purpose = "find somebody who runs async Rust.".to_owned();
        let asked = texts(&Facts { purpose, worth_it: Some(5), people: 1, lessons: 2, ..EVENING });
        assert_eq!(
            asked[1..4],
            [
                "You went for this: “find somebody who runs async Rust”. How far did you get?",
                "You wrote down 2 lessons. Which one changes what you do next week?",
                "It was worth it, you said. What made the difference?",
            ]
        );
    }

    #[test]
    fn nobody_is_asked_whom_they_met_before_it_is_over_or_where_they_were_not() {
        assert_eq!(
            texts(&Facts { over: false, ..EVENING })[0],
            "Which moment comes to mind first?"
        );
        assert_eq!(
            texts(&Facts { missed: true, ..EVENING })[0],
            "You did not go. What would have made it easy to go?"
        );
    }
}
