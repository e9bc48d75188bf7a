//! How a pitch was said, and the words for it.

use serde::Deserialize;

use super::model::{About, Prompt, Prompts, ahead, prompt};

/// What is known of a practice.
#[derive(Debug, Deserialize)]
pub(super) struct Practised {
    /// How long it took.
    seconds: i32,
    /// How long it may take.
    target: i32,
    /// Words that say nothing, where they were counted.
    fillers: Option<i32>,
    /// How it went, 1 to 5.
    rating: Option<i32>,
    /// How the practice before it went.
    before: Option<i32>,
}

impl Practised {
    /// The questions that this practice asks.
    pub(super) fn prompts(&self) -> Prompts {
        let mut items = vec![self.time()];
        items.extend(self.fillers());
        items.extend(self.rating());
        items.push(ahead());
        Prompts { items }
    }

    fn time(&self) -> Prompt {
        let Self { seconds, target, .. } = self;
        let text = match seconds - target {
            over @ 1.. => {
                let over = many(over, "second");
                format!("You were over by {over}. What could go without being missed?")
            }
            _ if seconds * 2 < *target => format!(
                "You took {seconds} of {target} seconds. What would be worth the rest of the time?"
            ),
            _ => {
                format!(
                    "You took {seconds} of {target} seconds. Where did you have time to breathe?"
                )
            }
        };
        prompt(About::Time, text)
    }

    fn fillers(&self) -> Option<Prompt> {
        let text = match self.fillers? {
            0 => "You counted no filler word. What did you do in their place?".to_owned(),
            some => {
                let words = many(some, "filler word");
                format!("You counted {words}. Before which sentence did they come?")
            }
        };
        Some(prompt(About::Fillers, text))
    }

    fn rating(&self) -> Option<Prompt> {
        let rating = self.rating?;
        let text = match self.before {
            Some(before) if rating > before => {
                format!("It went better than the time before: {rating} after {before}. Why?")
            }
            Some(before) if rating < before => {
                format!(
                    "It went better the time before: {rating} after {before}. What was different?"
                )
            }
            _ if rating >= 4 => format!("You gave it {rating} of 5. What do you want to keep?"),
            _ => format!("You gave it {rating} of 5. What would make it one more?"),
        };
        Some(prompt(About::Rating, text))
    }
}

fn many(count: i32, what: &str) -> String {
    if count == 1 { format!("one {what}") } else { format!("{count} {what}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(
        seconds: i32,
        fillers: Option<i32>,
        rating: Option<i32>,
        before: Option<i32>,
    ) -> Vec<String> {
        let practised = Practised { seconds, target: 60, fillers, rating, before };
        practised.prompts().items.into_iter().map(|prompt| prompt.text).collect()
    }

    #[test]
    fn the_time_asks_for_less_for_more_or_for_calm() {
        for (seconds, expected) in [
            (61, "You were over by one second. What could go without being missed?"),
            (75, "You were over by 15 seconds. What could go without being missed?"),
            (60, "You took 60 of 60 seconds. Where did you have time to breathe?"),
            (29, "You took 29 of 60 seconds. What would be worth the rest of the time?"),
        ] {
            let asked = texts(seconds, None, None, None);
            assert_eq!(asked, [expected, "What will you do differently next time?"]);
        }
    }

    #[test]
    fn what_was_counted_and_judged_is_asked_about() {
        for (fillers, rating, before, expected) in [
            (
                0,
                4,
                None,
                [
                    "no filler word. What did you do in their place?",
                    "You gave it 4 of 5. What do you want to keep?",
                ],
            ),
            (
                1,
                3,
                Some(3),
                [
                    "one filler word. Before which sentence did they come?",
                    "You gave it 3 of 5. What would make it one more?",
                ],
            ),
            (
                7,
                4,
                Some(2),
                [
                    "7 filler words. Before which sentence did they come?",
                    "It went better than the time before: 4 after 2. Why?",
                ],
            ),
            (
                7,
                2,
                Some(4),
                [
                    "7 filler words. Before which sentence did they come?",
                    "It went better the time before: 2 after 4. What was different?",
                ],
            ),
        ] {
            let asked = texts(50, Some(fillers), Some(rating), before);
            assert_eq!(asked[1], format!("You counted {}", expected[0]));
            assert_eq!(asked[2], expected[1]);
        }
    }
}
