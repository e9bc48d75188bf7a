//! The rows of the sample's team, as they are inserted: one statement a table.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use crate::schema::{
    accounts, event_shares, lesson_applications, lesson_comments, lesson_nudges, lesson_reactions,
    lesson_shares, memberships, teams,
};

#[derive(Debug, Insertable)]
#[diesel(table_name = accounts)]
pub(super) struct AccountRow {
    pub(super) id: Uuid,
    pub(super) email: String,
    pub(super) password_hash: &'static str,
    pub(super) full_name: &'static str,
    pub(super) tzid: &'static str,
    pub(super) expires_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = teams)]
pub(super) struct TeamRow {
    pub(super) id: Uuid,
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = memberships)]
pub(super) struct MembershipRow {
    pub(super) account_id: Uuid,
    pub(super) team_id: Uuid,
    pub(super) role: &'static str,
    pub(super) insights: bool,
    pub(super) joined_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = event_shares)]
pub(super) struct EventShareRow {
    pub(super) event_id: Uuid,
    pub(super) team_id: Uuid,
    pub(super) shared_by: Uuid,
    pub(super) note: &'static str,
    pub(super) shared_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = lesson_shares)]
pub(super) struct LessonShareRow {
    pub(super) team_id: Uuid,
    pub(super) lesson_id: Uuid,
    pub(super) owner_id: Uuid,
    pub(super) shared_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = lesson_reactions)]
pub(super) struct ReactionRow {
    pub(super) lesson_id: Uuid,
    pub(super) account_id: Uuid,
    pub(super) kind: &'static str,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = lesson_comments)]
pub(super) struct CommentRow {
    pub(super) lesson_id: Uuid,
    pub(super) id: Uuid,
    pub(super) author_id: Uuid,
    pub(super) body: &'static str,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = lesson_applications)]
pub(super) struct ApplicationRow {
    pub(super) lesson_id: Uuid,
    pub(super) id: Uuid,
    pub(super) account_id: Uuid,
    pub(super) applied_on: NaiveDate,
    pub(super) what_changed: &'static str,
    pub(super) impact: &'static str,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
}

/// What a lesson asks.
#[derive(Debug, Insertable)]
#[diesel(table_name = lesson_nudges)]
pub(super) struct NudgeRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) lesson_id: Uuid,
    pub(super) day: i32,
    pub(super) question: &'static str,
    pub(super) asked_at: DateTime<Utc>,
    pub(super) token_hash: Vec<u8>,
}
