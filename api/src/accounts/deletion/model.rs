//! The bodies.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{auth::password::Password, teams::Colleague, text_enum};

text_enum! {
    /// What becomes of what somebody shared when their account goes.
    Shared {
        /// It stays, as that of a former colleague.
        Leave = "leave",
        /// It goes too.
        Take = "take",
    }
}

/// What a person sends to delete their account.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"password": "correct horse battery staple", "shared": "leave"}))]
pub struct NewDeletion {
    /// The password of the account.
    pub password: Password,
    /// What becomes of lessons, comments and applications that colleagues see.
    pub shared: Shared,
}

/// What deleting the account would mean.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Deletion {
    /// What goes in any case.
    pub gone: Gone,
    /// What colleagues see: it stays without a name, or goes too.
    pub shared: SharedWork,
    /// The teams that get another owner, or go.
    pub teams: Vec<OwnedTeam>,
}

/// How much there is of what goes.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Gone {
    /// People.
    #[schema(example = 120)]
    pub contacts: i64,
    /// Conversations.
    #[schema(example = 84)]
    pub encounters: i64,
    /// Events of one's own; colleagues who take part keep a copy.
    #[schema(example = 12)]
    pub events: i64,
    /// Follow-ups.
    #[schema(example = 40)]
    pub follow_ups: i64,
    /// Goals.
    #[schema(example = 24)]
    pub goals: i64,
    /// Lessons that nobody else sees.
    #[schema(example = 9)]
    pub lessons: i64,
    /// Reflections.
    #[schema(example = 7)]
    pub reflections: i64,
}

/// How much there is of what colleagues see.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct SharedWork {
    /// Lessons.
    #[schema(example = 6)]
    pub lessons: i64,
    /// Comments on lessons that colleagues see.
    #[schema(example = 3)]
    pub comments: i64,
    /// What came of lessons that colleagues see.
    #[schema(example = 2)]
    pub applications: i64,
}

/// A team that loses its owner.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct OwnedTeam {
    /// The team.
    pub id: Uuid,
    /// Its name.
    #[schema(example = "Platform")]
    pub name: String,
    /// Who owns it then; null where nobody else is in it and it goes.
    pub next_owner: Option<Colleague>,
}
