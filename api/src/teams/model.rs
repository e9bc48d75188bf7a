//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types::BigInt};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Role,
    error::{Error, Result},
    http::{
        query::{IncludeTotal, Limit, always},
        text::{Line, Note, given},
    },
    schema::{accounts, memberships, teams},
    statement::{Fragment, fragment},
    text_enum,
};

/// A team, as one of its members sees it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = teams, check_for_backend(diesel::pg::Pg))]
pub struct Team {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// Its name.
    #[schema(example = "Platform")]
    pub name: String,
    /// What it is there for.
    pub description: String,
    /// The role of the one who asks.
    #[diesel(select_expression = memberships::role)]
    pub role: Role,
    /// Whether the one who asks may see the team's figures.
    #[diesel(select_expression = memberships::insights)]
    pub insights: bool,
    /// How many people are in it.
    #[diesel(select_expression = member_count(), select_expression_type = Fragment<BigInt>)]
    #[schema(example = 8)]
    pub member_count: i64,
    /// Rises with every change of name or description; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

impl Team {
    /// Fails unless the one who asks may see the team's figures.
    pub(super) fn require_insights(&self) -> Result<()> {
        let reason = "Ask the owner of the team for the right to see its figures.";
        if self.insights { Ok(()) } else { Err(Error::Forbidden(reason)) }
    }
}

fn member_count() -> Fragment<BigInt> {
    fragment("(select count(*) from memberships others where others.team_id = teams.id)")
}

/// Somebody of a team, as the others of it see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = accounts, check_for_backend(diesel::pg::Pg))]
pub struct Colleague {
    /// The account.
    pub id: Uuid,
    /// Their name.
    #[schema(example = "Mara Okafor")]
    pub full_name: String,
}

text_enum! {
    /// A role that can be given; a team is handed over to make somebody its owner.
    GivenRole {
        /// Reads, shares, answers and comments.
        Member = "member",
        /// Invites, removes, and changes the team's name.
        Admin = "admin",
    }
}

impl GivenRole {
    /// The role that whoever gives this one needs.
    pub const fn giver(self) -> Role {
        match self {
            Self::Member => Role::Admin,
            Self::Admin => Role::Owner,
        }
    }
}

impl From<GivenRole> for Role {
    fn from(given: GivenRole) -> Self {
        match given {
            GivenRole::Member => Self::Member,
            GivenRole::Admin => Self::Admin,
        }
    }
}

/// What a person sends to make or replace a team.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = teams)]
#[schema(example = json!({"name": "Platform", "description": "Everyone who builds and runs it."}))]
pub struct NewTeam {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// Its name.
    pub name: Line,
    /// What it is there for.
    #[serde(default)]
    pub description: Note,
}

/// A merge patch: absent keeps.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = teams)]
#[schema(example = json!({"name": "Platform and tools"}))]
pub struct TeamChange {
    /// Its name.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub name: Option<Line>,
    /// What it is there for.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub description: Option<Note>,
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TeamFilter {
    /// `total` counts the whole list, up to 10,000.
    #[serde(skip_serializing_if = "always")]
    #[param(inline)]
    pub include: Option<IncludeTotal>,
    /// Rows a page: 1 to 200, larger is clamped.
    #[serde(skip_serializing_if = "always")]
    #[param(value_type = Option<u64>, minimum = 1)]
    pub limit: Limit,
    /// `next_cursor` of the page before.
    #[serde(skip_serializing_if = "always")]
    pub cursor: Option<String>,
}
