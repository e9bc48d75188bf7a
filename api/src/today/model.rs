//! What Today shows.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::{
    QueryableByName,
    sql_types::{Array, BigInt, Jsonb, Nullable},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::calendar::{Calendar, week_name};
use crate::{
    events::Event,
    feed::FeedItem,
    follow_ups::FollowUp,
    goals::{Goal, GoalRow},
    http::{json::Json, zone::Zone},
    lessons::{Lesson, nudges::Nudge},
    text_enum,
};

/// What matters today.
#[derive(Debug, Serialize, ToSchema)]
pub struct Today {
    /// When this was put together.
    pub now: DateTime<Utc>,
    /// The zone whose days these are.
    pub tzid: Zone,
    /// Whose day it is.
    pub account: TodayAccount,
    /// The event that is on, else the next one, else the one that ended today.
    pub next_event: Option<NextEvent>,
    /// What comes up until the end of the day after tomorrow, and what is late; at most seven.
    pub follow_ups: Vec<DueFollowUp>,
    /// How many follow-ups come up by the end of today or are late.
    pub follow_ups_due: i64,
    /// The last eight weeks, oldest first.
    pub weeks: Vec<Week>,
    /// The latest lessons; at most three.
    pub recent_lessons: Vec<Lesson>,
    /// What own lessons ask, the latest first; at most three.
    pub nudges: Vec<Nudge>,
    /// What colleagues shared lately; at most three. Null for somebody in no team, and for a token
    /// without `read:teams`.
    pub colleague_lessons: Option<Vec<FeedItem>>,
    /// How many notifications were not read, counted up to 100. Null for a token without `read:teams`.
    pub notifications_unread: Option<i64>,
    /// Events of the last seven days that nobody looked back at; at most three.
    pub debrief: Vec<Event>,
    /// What colleagues shared and the person has not answered, the soonest first; at most five.
    pub shared_events: Vec<Event>,
    /// How promises were kept in these eight weeks.
    pub follow_ups_on_time: OnTime,
}

/// Whose day it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct TodayAccount {
    /// The account.
    pub id: Uuid,
    /// Name of the person.
    #[schema(example = "Ada Moreno")]
    pub full_name: String,
    /// Language and country for dates and numbers.
    #[schema(example = "de-CH")]
    pub locale: String,
}

text_enum! {
    /// Where an event stands.
    Phase {
        /// It has not begun.
        Before = "before",
        /// It is on.
        Live = "live",
        /// It is over.
        After = "after",
    }
}

impl Phase {
    fn of(event: &Event, now: DateTime<Utc>) -> Self {
        if now >= event.row.ends_at {
            Self::After
        } else if now >= event.row.starts_at {
            Self::Live
        } else {
            Self::Before
        }
    }
}

/// The event that matters now.
#[derive(Debug, Serialize, ToSchema)]
pub struct NextEvent {
    /// The event.
    #[serde(flatten)]
    pub event: Event,
    /// What the person wants from it.
    pub goals: Vec<Goal>,
    /// Where it stands.
    pub phase: Phase,
}

impl NextEvent {
    /// The event with its goals.
    pub(super) fn new(event: Event, goals: Vec<Goal>, now: DateTime<Utc>) -> Self {
        let phase = Phase::of(&event, now);
        Self { event, goals, phase }
    }
}

/// A follow-up and how far away it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct DueFollowUp {
    /// The follow-up.
    #[serde(flatten)]
    pub follow_up: FollowUp,
    /// Days from today until it comes up, in the account's zone; negative when it is late.
    pub days: i64,
}

impl DueFollowUp {
    /// When it comes up in `calendar`: when it is due, or later when it was put off.
    pub(super) fn new(follow_up: FollowUp, calendar: &Calendar) -> Self {
        let comes_up = follow_up.snoozed_until.unwrap_or(follow_up.due_at).max(follow_up.due_at);
        Self { days: calendar.days_until(comes_up), follow_up }
    }
}

/// A week in numbers.
#[derive(Debug, Serialize, ToSchema)]
pub struct Week {
    /// ISO 8601 week.
    #[schema(example = "2026-W48")]
    pub week: String,
    /// Its Monday.
    pub starts_on: NaiveDate,
    /// People met for the first time.
    pub people: i64,
    /// Lessons written down.
    pub lessons: i64,
}

impl Week {
    /// The week that begins on `monday`.
    pub(super) fn new(monday: NaiveDate, people: i64, lessons: i64) -> Self {
        Self { week: week_name(monday), starts_on: monday, people, lessons }
    }
}

/// How promises were kept.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct OnTime {
    /// Follow-ups done.
    pub completed: i64,
    /// Those of them that were done by the time they were due.
    pub on_time: i64,
}

/// What one statement reads.
#[derive(Debug, QueryableByName)]
pub(super) struct Found {
    /// The event that matters now.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub(super) next_event: Option<Json<Event>>,
    /// Its goals.
    #[diesel(sql_type = Jsonb)]
    pub(super) goals: Json<Vec<GoalRow>>,
    /// What comes up.
    #[diesel(sql_type = Jsonb)]
    pub(super) follow_ups: Json<Vec<FollowUp>>,
    /// How many are due.
    #[diesel(sql_type = BigInt)]
    pub(super) follow_ups_due: i64,
    /// People first met, by week.
    #[diesel(sql_type = Array<BigInt>)]
    pub(super) people: Vec<i64>,
    /// Lessons, by week.
    #[diesel(sql_type = Array<BigInt>)]
    pub(super) lessons: Vec<i64>,
    /// The latest lessons.
    #[diesel(sql_type = Jsonb)]
    pub(super) recent_lessons: Json<Vec<Lesson>>,
    /// What own lessons ask.
    #[diesel(sql_type = Jsonb)]
    pub(super) nudges: Json<Vec<Nudge>>,
    /// What colleagues shared lately.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub(super) colleague_lessons: Option<Json<Vec<FeedItem>>>,
    /// How many notifications were not read.
    #[diesel(sql_type = BigInt)]
    pub(super) notifications_unread: i64,
    /// What nobody looked back at.
    #[diesel(sql_type = Jsonb)]
    pub(super) debrief: Json<Vec<Event>>,
    /// What colleagues shared.
    #[diesel(sql_type = Jsonb)]
    pub(super) shared_events: Json<Vec<Event>>,
    /// How promises were kept.
    #[diesel(sql_type = Jsonb)]
    pub(super) follow_ups_on_time: Json<OnTime>,
}
