//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    access::Role,
    error::{Error, Result},
    http::{
        query::{IncludeTotal, Limit, always},
        text::given,
    },
    schema::memberships,
    teams::model::{Colleague, GivenRole},
};

/// Somebody's place in a team.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = memberships, check_for_backend(diesel::pg::Pg))]
pub struct Membership {
    /// The team.
    pub team_id: Uuid,
    /// Who it is.
    #[diesel(embed)]
    pub account: Colleague,
    /// What they may do in the team.
    pub role: Role,
    /// Whether they may see the team's figures.
    pub insights: bool,
    /// When they joined.
    pub joined_at: DateTime<Utc>,
    /// Rises with every change; the ETag.
    pub version: i32,
}

/// Where a membership stands in its list: the owner first, then by the time of joining.
pub(super) type Position = (bool, DateTime<Utc>, Uuid);

impl Membership {
    /// Where it stands in the list.
    pub(super) fn position(&self) -> Position {
        (self.role != Role::Owner, self.joined_at, self.account.id)
    }

    /// Fails unless its role may be given or taken by a change: a team keeps its owner.
    pub(super) fn require_changeable(&self, change: &MembershipChange) -> Result<()> {
        let owner_stays = self.role == Role::Owner && change.role.is_some();
        if owner_stays { Err(owner_missing()) } else { Ok(()) }
    }

    /// Fails unless `account`, who has `role` in the same team, may end it.
    pub(super) fn require_endable(&self, account: Uuid, role: Role) -> Result<()> {
        match (self.account.id == account, self.role) {
            (true, Role::Owner) => Err(owner_missing()),
            (true, _) => Ok(()),
            (false, Role::Member) => role.require(Role::Admin),
            (false, _) => role.require(Role::Owner),
        }
    }
}

/// Why the owner's own membership stays as it is.
pub(super) fn owner_missing() -> Error {
    Error::Conflict(
        "owner-needed",
        "A team needs its owner. Hand it over to a colleague first, or delete the team.",
    )
}

/// A merge patch: absent keeps.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = memberships)]
#[schema(example = json!({"role": "admin", "insights": true}))]
pub struct MembershipChange {
    /// What they may do in the team.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub role: Option<GivenRole>,
    /// Whether they may see the team's figures.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub insights: Option<bool>,
}

/// Who owns a team from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"account_id": "019a0000-0000-7000-8000-000000000001"}))]
pub struct NewOwner {
    /// One of the team's members.
    pub account_id: Uuid,
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct MembershipFilter {
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

#[cfg(test)]
mod tests {
    use super::*;
    use Role::{Admin, Member, Owner};

    fn membership(role: Role) -> Membership {
        let account = Colleague { id: Uuid::from_u128(1), full_name: "Mara Okafor".into() };
        let joined_at = DateTime::UNIX_EPOCH;
        Membership { team_id: Uuid::nil(), account, role, insights: false, joined_at, version: 1 }
    }

    #[test]
    fn whoever_is_no_owner_may_leave() {
        let leaves = |role| membership(role).require_endable(Uuid::from_u128(1), role).is_ok();
        assert_eq!([Member, Admin, Owner].map(leaves), [true, true, false]);
    }

    #[test]
    fn an_admin_removes_members_and_the_owner_anybody() {
        let removes = |by, role| membership(role).require_endable(Uuid::from_u128(2), by).is_ok();
        let of = |by| [Member, Admin, Owner].map(|role| removes(by, role));
        assert_eq!(of(Member), [false, false, false]);
        assert_eq!(of(Admin), [true, false, false]);
        assert_eq!(of(Owner), [true, true, true]);
    }

    #[test]
    fn the_owner_gets_no_other_role_but_other_rights() {
        let role = MembershipChange { role: Some(GivenRole::Member), insights: None };
        let insights = MembershipChange { role: None, insights: Some(false) };
        assert!(membership(Owner).require_changeable(&role).is_err());
        assert!(membership(Owner).require_changeable(&insights).is_ok());
        assert!(membership(Admin).require_changeable(&role).is_ok());
    }
}
