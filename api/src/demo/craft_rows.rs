//! The rows of what the sample practises, as they are inserted: one statement a table.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use crate::schema::{pitch_practices, pitch_versions, pitches, reflections, self_ratings, usps};

#[derive(Debug, Insertable)]
#[diesel(table_name = usps)]
pub(super) struct UspRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) title: &'static str,
    pub(super) for_whom: &'static str,
    pub(super) need: &'static str,
    pub(super) is_a: &'static str,
    pub(super) benefit: &'static str,
    pub(super) unlike: &'static str,
    pub(super) differentiator: &'static str,
    pub(super) proof_points: Vec<&'static str>,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = pitches)]
pub(super) struct PitchRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) title: &'static str,
    pub(super) audience: &'static str,
    pub(super) target_seconds: i32,
    pub(super) usp_id: Option<Uuid>,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = pitch_versions)]
pub(super) struct VersionRow {
    pub(super) owner_id: Uuid,
    pub(super) pitch_id: Uuid,
    pub(super) id: Uuid,
    pub(super) number: i32,
    pub(super) body: &'static str,
    pub(super) estimated_seconds: i32,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = pitch_practices)]
pub(super) struct PracticeRow {
    pub(super) owner_id: Uuid,
    pub(super) pitch_id: Uuid,
    pub(super) id: Uuid,
    pub(super) version_id: Uuid,
    pub(super) practised_at: DateTime<Utc>,
    pub(super) seconds: i32,
    pub(super) self_rating: Option<i32>,
    pub(super) fillers: Option<i32>,
    pub(super) note: &'static str,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = self_ratings)]
pub(super) struct SelfRatingRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) skill: &'static str,
    pub(super) value: i32,
    pub(super) rated_at: DateTime<Utc>,
    pub(super) event_id: Option<Uuid>,
    pub(super) moment: Option<&'static str>,
    pub(super) note: &'static str,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Debug, Insertable)]
#[diesel(table_name = reflections)]
pub(super) struct ReflectionRow {
    pub(super) owner_id: Uuid,
    pub(super) id: Uuid,
    pub(super) event_id: Option<Uuid>,
    pub(super) pitch_id: Option<Uuid>,
    pub(super) practice_id: Option<Uuid>,
    pub(super) model: &'static str,
    pub(super) answers: Value,
    pub(super) minutes: Option<i32>,
    pub(super) reflected_at: DateTime<Utc>,
    pub(super) created_at: DateTime<Utc>,
}
