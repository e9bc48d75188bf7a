//! The row, its words, and the rules that need no database.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    events::EventKind,
    http::{
        bounds::Tags,
        json::Json,
        text::{Line, present},
    },
    schema::goals,
    text_enum,
};

text_enum! {
    /// What a goal counts.
    Metric {
        /// People met for the first time.
        NewContacts = "new_contacts",
        /// Conversations.
        Encounters = "encounters",
        /// Lessons written down.
        LessonsCaptured = "lessons_captured",
        /// Follow-ups done.
        FollowUpsCompleted = "follow_ups_completed",
        /// Follow-ups done by the time they were due.
        FollowUpsOnTime = "follow_ups_on_time",
        /// Introductions made: follow-ups of that kind that are done.
        IntroductionsMade = "introductions_made",
        /// Events that the person was at.
        EventsAttended = "events_attended",
        /// Minutes of learning at events.
        LearningMinutes = "learning_minutes",
        /// What the person counts by hand.
        Manual = "manual",
    }
}

impl Metric {
    /// The goal in words, for someone who wrote none.
    pub fn statement(self, target: i32) -> String {
        let count = |one: &str, many: &str| {
            let (before, after) =
                if target == 1 { one } else { many }.split_once('#').unwrap_or_default();
            format!("{before}{target}{after}")
        };
        match self {
            Self::NewContacts => count("Meet # new person", "Meet # new people"),
            Self::Encounters => count("Have # conversation", "Have # conversations"),
            Self::LessonsCaptured => count("Learn # new thing", "Learn # new things"),
            Self::FollowUpsCompleted => count("Keep # promise", "Keep # promises"),
            Self::FollowUpsOnTime => count("Keep # promise on time", "Keep # promises on time"),
            Self::IntroductionsMade => count("Make # introduction", "Make # introductions"),
            Self::EventsAttended => count("Go to # event", "Go to # events"),
            Self::LearningMinutes => count("Learn for # minute", "Learn for # minutes"),
            Self::Manual => count("Count to #", "Count to #"),
        }
    }
}

text_enum! {
    /// Where a goal stands. It follows from its progress and from whether its time is over.
    GoalStatus {
        /// There is time left.
        Active = "active",
        /// Reached.
        Achieved = "achieved",
        /// Its time is over and it was not reached.
        Missed = "missed",
        /// Given up.
        Abandoned = "abandoned",
    }
}

text_enum! {
    /// How people talked.
    Channel {
        /// Face to face.
        InPerson = "in_person",
        /// A video call.
        Video = "video",
        /// A telephone call.
        Phone = "phone",
        /// E-mail.
        Email = "email",
        /// Chat messages.
        Chat = "chat",
        /// A letter.
        Letter = "letter",
    }
}

/// What narrows down what a goal counts. A member that says nothing about the metric is ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct GoalFilter {
    /// Only with all of these: tags of the person, the lesson or the event, topics of the
    /// conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Tags>,
    /// Only people of this organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Line>,
    /// Only conversations over this channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Only events of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EventKind>,
}

/// A merge patch of a filter: absent keeps, `null` clears.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct GoalFilterChange {
    /// Only with all of these.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Tags>)]
    pub tags: Option<Option<Tags>>,
    /// Only people of this organisation.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Line>)]
    pub organization: Option<Option<Line>>,
    /// Only conversations over this channel.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Channel>)]
    pub channel: Option<Option<Channel>>,
    /// Only events of this kind.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<EventKind>)]
    pub kind: Option<Option<EventKind>>,
}

/// A goal with how far it is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Goal {
    /// The goal itself.
    #[serde(flatten)]
    pub row: GoalRow,
    /// Where it stands.
    pub status: GoalStatus,
    /// What was counted.
    pub progress: GoalProgress,
}

/// A goal itself.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, HasQuery)]
#[diesel(table_name = goals)]
pub struct GoalRow {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The goal in words.
    #[schema(example = "Meet 3 new people")]
    pub statement: String,
    /// What is counted.
    pub metric: Metric,
    /// How many.
    #[schema(example = 3)]
    pub target: i32,
    /// What narrows down what is counted.
    #[schema(value_type = GoalFilter)]
    pub filter: Json<GoalFilter>,
    /// The event it is for.
    pub event_id: Option<Uuid>,
    /// The first day it is for, in the account's time zone.
    pub starts_on: Option<NaiveDate>,
    /// The day after the last.
    pub ends_on: Option<NaiveDate>,
    /// The person's own count, for the metric `manual`.
    pub manual_count: i32,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
    /// Since when it is given up.
    #[serde(skip)]
    pub(super) abandoned_at: Option<DateTime<Utc>>,
}

/// What was counted, from the rows themselves.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct GoalProgress {
    /// How many there are; may be more than the target.
    #[schema(example = 1)]
    pub count: i64,
    /// How many there should be.
    #[schema(example = 3)]
    pub target: i32,
    /// `count / target`, two decimals.
    #[schema(example = 0.33)]
    pub ratio: f64,
    /// What was counted, earliest first, at most 50.
    pub evidence: Vec<Evidence>,
}

/// One thing that a goal counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Evidence {
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EvidenceKind,
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    #[schema(example = "Jonas Brügger")]
    pub label: String,
    /// When it happened.
    pub at: DateTime<Utc>,
}

text_enum! {
    /// What a goal counts.
    EvidenceKind {
        /// A person.
        Contact = "contact",
        /// A lesson.
        Lesson = "lesson",
        /// A conversation.
        Encounter = "encounter",
        /// A follow-up.
        FollowUp = "follow_up",
        /// An event.
        Event = "event",
    }
}

impl Goal {
    /// The goal with what was counted; `over` tells whether its time is.
    pub(super) fn new(row: GoalRow, over: bool, count: i64, evidence: Vec<Evidence>) -> Self {
        let status = if row.abandoned_at.is_some() {
            GoalStatus::Abandoned
        } else if count >= i64::from(row.target) {
            GoalStatus::Achieved
        } else if over {
            GoalStatus::Missed
        } else {
            GoalStatus::Active
        };
        let progress =
            GoalProgress { count, target: row.target, ratio: ratio(count, row.target), evidence };
        Self { row, status, progress }
    }
}

fn ratio(count: i64, target: i32) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let hundredths = (count * 100) as f64 / f64::from(target);
    hundredths.round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_has_two_decimals_and_keeps_the_overshoot() {
        assert_eq!((ratio(1, 3), ratio(5, 3), ratio(0, 7)), (0.33, 1.67, 0.0));
    }

    #[test]
    fn a_goal_without_words_gets_some() {
        assert_eq!(Metric::NewContacts.statement(3), "Meet 3 new people");
        assert_eq!(Metric::LessonsCaptured.statement(3), "Learn 3 new things");
        assert_eq!(Metric::NewContacts.statement(1), "Meet 1 new person");
    }
}
