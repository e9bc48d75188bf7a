//! What a person can read about the insights of a team: what is told of them, and who looked.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{Frozen, TeamReport};
use crate::{insights::Quarter, teams::model::Colleague};

/// What the insights of a team say of a person, and who looked.
#[derive(Debug, Serialize, ToSchema)]
pub struct Receipt {
    /// Since when time for learning and goals count in this team; null if they do not.
    pub agreed_at: Option<DateTime<Utc>>,
    /// The other team in which they count.
    pub agreed_elsewhere: Option<TeamName>,
    /// Who may look.
    pub viewers: Vec<Colleague>,
    /// The quarters in which the person was counted, oldest first.
    pub reports: Vec<OwnReport>,
    /// Who looked; the latest 100 first.
    pub looks: Vec<Look>,
}

/// A team by its name.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct TeamName {
    /// The team.
    pub id: Uuid,
    /// Its name.
    #[schema(example = "Platform")]
    pub name: String,
}

/// A quarter in which a person was counted.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnReport {
    /// What is shown to who may look.
    #[serde(flatten)]
    pub report: TeamReport,
    /// Whether time for learning and goals were counted too.
    pub agreed: bool,
    /// What the person was counted with; nobody else sees it.
    pub yours: OwnFigures,
}

/// What one person was counted with.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OwnFigures {
    /// Shared events they said yes to.
    pub visits: f64,
    /// Hours of learning.
    pub learning_hours: f64,
    /// Lessons shared.
    pub lessons_shared: f64,
    /// Lessons used.
    pub lessons_used: f64,
    /// Goals reached.
    pub goals_reached: f64,
}

/// Somebody looked at the insights.
#[derive(Debug, Serialize, ToSchema)]
pub struct Look {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// Who; null for an account that is gone.
    pub account: Option<Colleague>,
    /// When; what is read again within an hour is one look.
    pub looked_at: DateTime<Utc>,
    /// The last of the eight quarters that were shown.
    pub quarter: Quarter,
}

/// What one statement reads for a receipt.
#[derive(Debug, Deserialize)]
pub(super) struct Found {
    agreed_at: Option<DateTime<Utc>>,
    agreed_elsewhere: Option<TeamName>,
    viewers: Vec<Colleague>,
    reports: Vec<FoundReport>,
    looks: Vec<FoundLook>,
}

#[derive(Debug, Deserialize)]
struct FoundReport {
    #[serde(flatten)]
    frozen: Frozen,
    agreed: bool,
    yours: OwnFigures,
}

#[derive(Debug, Deserialize)]
struct FoundLook {
    id: Uuid,
    account: Option<Colleague>,
    looked_at: DateTime<Utc>,
    quarter: NaiveDate,
}

impl From<Found> for Receipt {
    fn from(found: Found) -> Self {
        let report = |FoundReport { frozen, agreed, yours }: FoundReport| OwnReport {
            report: frozen.into(),
            agreed,
            yours,
        };
        let look = |FoundLook { id, account, looked_at, quarter }: FoundLook| Look {
            id,
            account,
            looked_at,
            quarter: Quarter::of(quarter),
        };
        Self {
            agreed_at: found.agreed_at,
            agreed_elsewhere: found.agreed_elsewhere,
            viewers: found.viewers,
            reports: found.reports.into_iter().map(report).collect(),
            looks: found.looks.into_iter().map(look).collect(),
        }
    }
}

/// That time for learning and goals count in a team.
#[derive(Debug, Serialize, ToSchema)]
pub struct Agreement {
    /// The team.
    pub team_id: Uuid,
    /// Since when; quarters that were over before do not count.
    pub agreed_at: DateTime<Utc>,
}
