//! The row, the request bodies, and the list's filter.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::versions::PitchVersion;
use crate::{
    http::{
        bounds::{AtMost, Whole},
        query::{Limit, always},
        text::{Caption, Line, given, present},
    },
    schema::pitches,
    teams::Colleague,
    text_enum,
};

/// What one wants to say about oneself or one's work, to whom and in how much time.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Pitch {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// What it is called.
    #[schema(example = "What Halde Labs does")]
    pub title: String,
    /// Whom it is for; empty where nobody is said.
    #[schema(example = "Somebody who runs a platform team")]
    pub audience: String,
    /// How long it may take.
    #[schema(example = 60)]
    pub target_seconds: i32,
    /// The USP card that it builds on; null for a colleague's pitch.
    pub usp_id: Option<Uuid>,
    /// Whether it is one's own, to change, practise and share.
    pub own: bool,
    /// Whose it is; null for somebody without a name.
    pub owner: Option<Colleague>,
    /// The teams that see it; of a colleague's, those that one is in.
    pub team_ids: Vec<Uuid>,
    /// The latest wording; null before the first.
    pub current: Option<PitchVersion>,
    /// How often it was practised; null for a colleague's.
    pub practised: Option<Practised>,
    /// Rises with every change of the pitch itself; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// How often a pitch was practised.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Practised {
    /// Times.
    pub count: i64,
    /// The last time.
    pub last_at: Option<DateTime<Utc>>,
    /// How long it took then.
    pub last_seconds: Option<i32>,
}

/// How long a pitch may take, in seconds.
pub(super) type Target = Whole<15, 600>;

/// Teams that see something, at most 50.
pub(super) type TeamIds = AtMost<50, Uuid>;

/// What a client sends to add or replace a pitch. The title is needed; the wording is a version of its own.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = pitches, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"title": "What Halde Labs does", "audience": "Somebody who runs a platform team", "target_seconds": 60}))]
pub struct NewPitch {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// What it is called.
    pub title: Line,
    /// Whom it is for.
    #[serde(default)]
    pub audience: Caption,
    /// How long it may take; a minute when absent.
    #[serde(default = "a_minute")]
    #[schema(value_type = i32, minimum = 15, maximum = 600, default = 60)]
    pub target_seconds: Target,
    /// The USP card that it builds on: one's own, or a colleague's that one sees.
    #[serde(default)]
    pub usp_id: Option<Uuid>,
    /// The whole audience: teams that you are in. As it was when absent, nobody else at first. A
    /// personal access token needs `write:teams` to send it.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    #[schema(value_type = Option<Vec<Uuid>>, max_items = 50)]
    pub team_ids: Option<TeamIds>,
}

const fn a_minute() -> Target {
    Whole::new::<60>()
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = pitches)]
#[schema(example = json!({"target_seconds": 30}))]
pub struct PitchChange {
    /// What it is called.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub title: Option<Line>,
    /// Whom it is for.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub audience: Option<Caption>,
    /// How long it may take.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = i32, nullable = false, minimum = 15, maximum = 600)]
    pub target_seconds: Option<Target>,
    /// The USP card that it builds on: one's own, or a colleague's that one sees.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub usp_id: Option<Option<Uuid>>,
}

text_enum! {
    /// Whose pitches are listed.
    PitchScope {
        /// One's own.
        Mine = "mine",
        /// Those that colleagues share with a team that one is in. A personal access token needs
        /// `read:teams`.
        Shared = "shared",
    }
}

/// Which pitches are listed. The newest come first.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PitchFilter {
    /// Whose; one's own when absent.
    #[param(inline)]
    pub scope: Option<PitchScope>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}

/// Where a pitch stands in the list.
pub(super) type Position = (DateTime<Utc>, Uuid);

impl Pitch {
    /// Where it stands.
    pub(super) fn position(&self) -> Position {
        (self.created_at, self.id)
    }
}
