//! The rows of the sample, as they are inserted: one statement a table.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use super::craft_rows::{PitchRow, PracticeRow, ReflectionRow, SelfRatingRow, UspRow, VersionRow};
use super::team_rows::{
    AccountRow, ApplicationRow, CommentRow, EventShareRow, LessonShareRow, MembershipRow, NudgeRow,
    ReactionRow, TeamRow,
};
use crate::schema::{
    contacts, encounter_contacts, encounters, events, follow_ups, goal_entries, goals, lessons,
    participations,
};

/// Everything in an account of the sample.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) events: Vec<EventRow>,
    pub(super) participations: Vec<ParticipationRow>,
    pub(super) goals: Vec<GoalRow>,
    pub(super) goal_entries: Vec<GoalEntryRow>,
    pub(super) contacts: Vec<ContactRow>,
    pub(super) encounters: Vec<EncounterRow>,
    pub(super) present: Vec<PresentRow>,
    pub(super) follow_ups: Vec<FollowUpRow>,
    pub(super) lessons: Vec<LessonRow>,
    pub(super) nudges: Vec<NudgeRow>,
    pub(super) accounts: Vec<AccountRow>,
    pub(super) teams: Vec<TeamRow>,
    pub(super) memberships: Vec<MembershipRow>,
    pub(super) event_shares: Vec<EventShareRow>,
    pub(super) lesson_shares: Vec<LessonShareRow>,
    pub(super) reactions: Vec<ReactionRow>,
    pub(super) comments: Vec<CommentRow>,
    pub(super) applications: Vec<ApplicationRow>,
    pub(super) usps: Vec<UspRow>,
    pub(super) pitches: Vec<PitchRow>,
    pub(super) versions: Vec<VersionRow>,
    pub(super) practices: Vec<PracticeRow>,
    pub(super) self_ratings: Vec<SelfRatingRow>,
    pub(super) reflections: Vec<ReflectionRow>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = events)]
pub(super) struct EventRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) uid: String,
    pub(super) summary: &'static str,
    pub(super) kind: &'static str,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) ends_at: DateTime<Utc>,
    pub(super) tzid: &'static str,
    pub(super) location: Value,
    pub(super) attendance_mode: &'static str,
    pub(super) series: Option<&'static str>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = participations)]
pub(super) struct ParticipationRow {
    pub(super) account_id: Uuid,
    pub(super) event_id: Uuid,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) response: &'static str,
    pub(super) invited: bool,
    pub(super) attendance: &'static str,
    pub(super) purpose: &'static str,
    pub(super) preparation: Value,
    pub(super) learning_minutes: Option<i32>,
    pub(super) worth_it: Option<i32>,
    pub(super) debriefed_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = goals)]
pub(super) struct GoalRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) event_id: Option<Uuid>,
    pub(super) starts_on: Option<NaiveDate>,
    pub(super) ends_on: Option<NaiveDate>,
    pub(super) statement: &'static str,
    pub(super) metric: &'static str,
    pub(super) target: i32,
    pub(super) recurrence: Option<&'static str>,
    pub(super) series_id: Option<Uuid>,
    pub(super) created_at: DateTime<Utc>,
}

/// What was written down for a goal.
#[derive(Debug, Insertable)]
#[diesel(table_name = goal_entries)]
pub(super) struct GoalEntryRow {
    pub(super) owner_id: Uuid,
    pub(super) goal_id: Uuid,
    pub(super) id: Uuid,
    pub(super) happened_on: NaiveDate,
    pub(super) note: &'static str,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = contacts)]
pub(super) struct ContactRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) full_name: &'static str,
    pub(super) description: &'static str,
    pub(super) organization: Option<&'static str>,
    pub(super) title: Option<&'static str>,
    pub(super) note: &'static str,
    pub(super) tags: Vec<&'static str>,
    pub(super) language: Option<&'static str>,
    pub(super) contact_points: Value,
    pub(super) introduced_by: Option<Uuid>,
    pub(super) met_place: Option<&'static str>,
    pub(super) keep_in_touch_days: Option<i32>,
    pub(super) first_met_at: Option<DateTime<Utc>>,
    pub(super) first_met_event_id: Option<Uuid>,
    pub(super) last_contacted_at: Option<DateTime<Utc>>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = encounters)]
pub(super) struct EncounterRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) event_id: Option<Uuid>,
    pub(super) occurred_at: DateTime<Utc>,
    pub(super) channel: &'static str,
    pub(super) summary: &'static str,
    pub(super) topics: Vec<&'static str>,
    pub(super) pitch_version_id: Option<Uuid>,
    pub(super) pitch_landed: Option<i32>,
    pub(super) created_at: DateTime<Utc>,
}

/// Who took part in a conversation.
#[derive(Debug, Insertable)]
#[diesel(table_name = encounter_contacts)]
pub(super) struct PresentRow {
    pub(super) owner_id: Uuid,
    pub(super) encounter_id: Uuid,
    pub(super) contact_id: Uuid,
    pub(super) note: &'static str,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = follow_ups)]
pub(super) struct FollowUpRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) contact_id: Uuid,
    pub(super) encounter_id: Option<Uuid>,
    pub(super) event_id: Option<Uuid>,
    pub(super) direction: &'static str,
    pub(super) kind: &'static str,
    pub(super) origin: &'static str,
    pub(super) summary: &'static str,
    pub(super) due_at: DateTime<Utc>,
    pub(super) status: &'static str,
    pub(super) completed_at: Option<DateTime<Utc>>,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = lessons)]
pub(super) struct LessonRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) title: &'static str,
    pub(super) insight: &'static str,
    pub(super) so_what: &'static str,
    pub(super) event_id: Option<Uuid>,
    pub(super) encounter_id: Option<Uuid>,
    pub(super) learned_from: Option<Uuid>,
    pub(super) tags: Vec<&'static str>,
    pub(super) stage: &'static str,
    pub(super) learned_at: DateTime<Utc>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) nudge_at: Option<DateTime<Utc>>,
}
