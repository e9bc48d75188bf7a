//! The row, the request bodies, and the questions of each model.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    http::{
        bounds::Whole,
        instant::Instant,
        json::Json,
        text::{Note, given, present},
    },
    schema::reflections,
    text_enum,
};

text_enum! {
    /// By which questions somebody looks back.
    Model {
        /// One text, without questions.
        Free = "free",
        /// What happened, what it means, what follows (Rolfe and others, 2001).
        WhatSoWhatNowWhat = "what_so_what_now_what",
        /// The reflective cycle of six steps (Gibbs, 1988).
        Gibbs = "gibbs",
        /// The learning cycle of four steps (Kolb, 1984).
        Kolb = "kolb",
    }
}

/// The questions of all models: what is written under them, and a merge patch of that.
macro_rules! answers {
    ($($(#[$doc:meta])* $question:ident,)+) => {
        /// What is written under each question; absent is empty. The keys of all models differ, so
        /// that the answers to one stay when another is chosen.
        #[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
        #[serde(deny_unknown_fields, default)]
        pub struct Answers {
            $(
                $(#[$doc])*
                #[serde(deserialize_with = "written", skip_serializing_if = "Option::is_none")]
                pub $question: Option<Note>,
            )+
        }

        /// A merge patch of answers: absent keeps, `null` and an empty text clear.
        #[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
        #[serde(deny_unknown_fields, default)]
        pub struct AnswersChange {
            $(
                $(#[$doc])*
                #[serde(deserialize_with = "rewritten", skip_serializing_if = "Option::is_none")]
                #[schema(value_type = Option<Note>)]
                pub $question: Option<Option<Note>>,
            )+
        }
    };
}

answers! {
    /// `free`: anything.
    text,
    /// `what_so_what_now_what`: what happened.
    what,
    /// `what_so_what_now_what`: what it means.
    so_what,
    /// `what_so_what_now_what`: what to do next.
    now_what,
    /// `gibbs`: what happened.
    description,
    /// `gibbs`: what one thought and felt.
    feelings,
    /// `gibbs`: what was good and bad about it.
    evaluation,
    /// `gibbs`: why it went that way.
    analysis,
    /// `gibbs`: what else one could have done.
    conclusion,
    /// `gibbs`: what one will do next time.
    action_plan,
    /// `kolb`: what happened.
    experience,
    /// `kolb`: what one noticed looking back.
    reflection,
    /// `kolb`: what holds in general.
    concept,
    /// `kolb`: what one will try.
    experiment,
}

/// A text, or nothing where it is empty.
fn written<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Note>, D::Error> {
    let text = Option::<Note>::deserialize(deserializer)?;
    Ok(text.filter(|text| !text.is_empty()))
}

fn rewritten<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<Note>>, D::Error> {
    written(deserializer).map(Some)
}

/// Minutes spent on looking back: at most a day.
pub(super) type Minutes = Whole<1, 1440>;

/// A look back at an event, at a practice of a pitch, or at anything.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = reflections)]
pub struct Reflection {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The event that it looks back at.
    pub event_id: Option<Uuid>,
    /// The pitch whose practice it looks back at.
    pub pitch_id: Option<Uuid>,
    /// The practice that it looks back at.
    pub practice_id: Option<Uuid>,
    /// By which questions.
    pub model: Model,
    /// What is written, also under the questions of other models.
    #[schema(value_type = Answers)]
    pub answers: Json<Answers>,
    /// Minutes spent on it.
    #[schema(example = 10)]
    pub minutes: Option<i32>,
    /// When it was written.
    pub reflected_at: DateTime<Utc>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// What a client sends to add or replace a reflection. Nothing is needed: it may be begun empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = reflections, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"model": "what_so_what_now_what", "minutes": 10,
    "answers": {"what": "I talked to three people about tracing.", "now_what": "Ask for the slides."}}))]
pub struct NewReflection {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The event that it looks back at, one that you take part in.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// The pitch whose practice it looks back at; it goes with `practice_id`.
    #[serde(default)]
    pub pitch_id: Option<Uuid>,
    /// The practice that it looks back at, one of your own.
    #[serde(default)]
    pub practice_id: Option<Uuid>,
    /// By which questions; freely when absent.
    #[serde(default = "freely")]
    pub model: Model,
    /// What is written, also under the questions of other models.
    #[serde(default)]
    #[schema(value_type = Answers)]
    pub answers: Json<Answers>,
    /// Minutes spent on it.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 1440)]
    pub minutes: Option<Minutes>,
    /// When it was written; now when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub reflected_at: Option<Instant>,
}

const fn freely() -> Model {
    Model::Free
}

/// A merge patch: absent keeps, `null` clears. Of the answers only those that are sent change.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = reflections)]
#[schema(example = json!({"answers": {"so_what": "Others have the same gap between logs and traces."}}))]
pub struct ReflectionChange {
    /// The event that it looks back at, one that you take part in.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub event_id: Option<Option<Uuid>>,
    /// The pitch whose practice it looks back at; it goes with `practice_id`.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub pitch_id: Option<Option<Uuid>>,
    /// The practice that it looks back at, one of your own.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub practice_id: Option<Option<Uuid>>,
    /// By which questions. What was written under others stays.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub model: Option<Model>,
    /// What is written.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub answers: Option<AnswersChange>,
    /// Minutes spent on it.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 1440)]
    pub minutes: Option<Option<Minutes>>,
    /// When it was written.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub reflected_at: Option<Instant>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_value, json, to_value};

    #[test]
    fn what_is_empty_is_not_kept_and_no_question_is_unknown() {
        let answers: Answers = from_value(json!({"what": " A talk ", "so_what": " "})).unwrap();
        assert_eq!(to_value(answers).unwrap(), json!({"what": "A talk"}));
        assert!(from_value::<Answers>(json!({"why": "x"})).is_err());
        assert!(from_value::<Answers>(json!({"text": "x".repeat(10_001)})).is_err());
    }

    #[test]
    fn a_patch_says_which_answers_go() {
        let patch = json!({"what": "A talk", "so_what": "", "now_what": null});
        let patch: AnswersChange = from_value(patch).unwrap();
        let expected = json!({"what": "A talk", "so_what": null, "now_what": null});
        assert_eq!(to_value(patch).unwrap(), expected);
    }
}
