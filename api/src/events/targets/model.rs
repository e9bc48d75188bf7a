//! The row, the request bodies, and who may change one.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    auth::User,
    error::{Error, Result},
    http::text::{Caption, Line, Note, given, present},
    schema::targets,
    teams::Colleague,
};

/// Somebody whom the colleagues at an event want to meet there.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Target {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The event.
    pub event_id: Uuid,
    /// Their name; empty if only the organisation is known.
    #[schema(example = "Jonas Brügger")]
    pub full_name: String,
    /// Where they work.
    #[schema(example = "Halde Labs")]
    pub organization: Option<String>,
    /// Why somebody should talk to them.
    #[schema(example = "runs async Rust in production")]
    pub reason: String,
    /// Who wrote them down; null for somebody of a team that you are not in, or who is gone.
    pub added_by: Option<Colleague>,
    /// Whether somebody is going to talk to them.
    pub claimed: bool,
    /// Who that is; null also for somebody of a team that you are not in.
    pub claimed_by: Option<Colleague>,
    /// Whether somebody met them.
    pub met: bool,
    /// Who that was, by name, as far as you are in a team with them.
    pub met_by: Vec<Colleague>,
    /// Your own conversation with them; nobody else's is ever told.
    pub encounter_id: Option<Uuid>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// Why a second colleague cannot claim somebody.
pub(super) const CLAIMED: &str = "A colleague is going to talk to this person.";

impl Target {
    /// Whether `user` is going to talk to them.
    pub(super) fn is_claimed_by(&self, user: User) -> bool {
        self.claimed_by.as_ref().is_some_and(|colleague| colleague.id == user.id)
    }

    /// Fails unless `user` wrote it down, or the event is theirs.
    pub(super) fn require_author(&self, user: User, owner: Uuid) -> Result<()> {
        let author = self.added_by.as_ref().is_some_and(|author| author.id == user.id);
        if author || owner == user.id {
            return Ok(());
        }
        Err(Error::Forbidden("Ask whoever wrote this person down, or whose event it is."))
    }
}

/// What a client sends to add or replace one: a name, or an organisation.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = targets, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"full_name": "Jonas Brügger", "organization": "Halde Labs", "reason": "runs async Rust in production"}))]
pub struct NewTarget {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// Their name.
    #[serde(default)]
    pub full_name: Caption,
    /// Where they work.
    #[serde(default)]
    pub organization: Option<Line>,
    /// Why somebody should talk to them.
    #[serde(default)]
    pub reason: Note,
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = targets)]
#[schema(example = json!({"reason": "looks for a new job"}))]
pub struct TargetChange {
    /// Their name.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub full_name: Option<Caption>,
    /// Where they work.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub organization: Option<Option<Line>>,
    /// Why somebody should talk to them.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub reason: Option<Note>,
}

/// The conversation in which one was met.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"encounter_id": "019a0000-0000-7000-8000-000000000001"}))]
pub struct NewMeeting {
    /// One of your own; colleagues see that it was, and nothing of it.
    pub encounter_id: Uuid,
}
