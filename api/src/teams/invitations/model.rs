//! The row, the request body, and the rules that need no database.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::{
    prelude::*,
    sql_types::{Bool, Integer},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    auth::email::Email,
    error::{Error, Result},
    http::{
        bounds::{AtMost, Whole},
        query::{IncludeTotal, Limit, always},
    },
    schema::invitations,
    statement::{Fragment, fragment},
    teams::model::{Colleague, GivenRole},
};

/// A way into a team that is still open.
#[derive(Clone, Debug, Serialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = invitations, check_for_backend(diesel::pg::Pg))]
pub struct Invitation {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// Whom it was made for; null for a link that several may use.
    #[schema(example = "ben@example.org")]
    pub email: Option<String>,
    /// The role of whoever joins by it.
    pub role: GivenRole,
    /// Who made it, or sent it last.
    #[diesel(embed)]
    pub invited_by: Colleague,
    /// How many people may join by it.
    #[schema(example = 1)]
    pub max_uses: i32,
    /// How many have.
    #[diesel(select_expression = use_count(), select_expression_type = Fragment<Integer>)]
    #[schema(example = 0)]
    pub use_count: i32,
    /// Whether its address gets a mail when its link is made anew by the one who asks.
    #[diesel(select_expression = unknown(), select_expression_type = Fragment<Bool>)]
    pub mailed: bool,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// Said later, for it depends on the settings.
fn unknown() -> Fragment<Bool> {
    fragment("false")
}

fn use_count() -> Fragment<Integer> {
    fragment("cardinality(invitations.used_by)")
}

/// An invitation with the link that is never shown again.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenedInvitation {
    /// The invitation as it is listed.
    #[serde(flatten)]
    pub row: Invitation,
    /// Give it to whoever is invited; keep it now, its token is not stored.
    #[schema(
        example = "https://lanyard.example.org/invitation#token=q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k"
    )]
    pub link: String,
}

/// The invitations that one request made.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenedInvitations {
    /// In the order of the addresses.
    pub items: Vec<OpenedInvitation>,
    /// Whether each address gets a mail with its link; if not, hand the links over yourself.
    pub mailed: bool,
}

/// What somebody sends to invite: `emails` for one invitation each, or `max_uses` for one link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"emails": ["ben@example.org", "mara@example.org"], "role": "member", "expires_in_days": 14}))]
pub struct NewInvitations {
    /// One invitation each; an address that has one already gets it anew.
    #[serde(default)]
    #[schema(value_type = Vec<Email>, max_items = 100)]
    pub emails: AtMost<100, Email>,
    /// One link for this many people, instead of addresses.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 500)]
    pub max_uses: Option<Whole<1, 500>>,
    /// The role of whoever joins; only the owner invites admins.
    #[serde(default = "member")]
    pub role: GivenRole,
    /// Days until it ends; two weeks if nothing is said.
    #[serde(default = "two_weeks")]
    #[schema(value_type = i32, minimum = 1, maximum = 90)]
    pub expires_in_days: Whole<1, 90>,
}

const fn member() -> GivenRole {
    GivenRole::Member
}

const fn two_weeks() -> Whole<1, 90> {
    Whole::new::<14>()
}

/// The row of a new invitation.
#[derive(Debug, Insertable)]
#[diesel(table_name = invitations)]
pub struct InvitationRow {
    id: Uuid,
    team_id: Uuid,
    invited_by: Uuid,
    email: Option<Email>,
    role: GivenRole,
    token_hash: Vec<u8>,
    max_uses: i32,
    expires_in_days: i32,
    expires_at: DateTime<Utc>,
}

impl InvitationRow {
    /// Whether it is the one for this address.
    pub(super) fn is_for(&self, email: Option<&str>) -> bool {
        self.email.as_deref() == email
    }
}

impl NewInvitations {
    /// The rows to keep, each with the nonce of its token, of which it keeps the `hash`: one for
    /// each address, or one for the link.
    pub(super) fn into_rows(
        self,
        team: Uuid,
        invited_by: Uuid,
        hash: impl Fn(Uuid) -> Vec<u8>,
    ) -> Result<Vec<(InvitationRow, Uuid)>> {
        let whom = whom(self.emails.0, self.max_uses)?;
        let row = |(email, max_uses)| {
            let nonce = Uuid::now_v7();
            let days = self.expires_in_days.get();
            let row = InvitationRow {
                id: Uuid::now_v7(),
                team_id: team,
                invited_by,
                email,
                role: self.role,
                token_hash: hash(nonce),
                max_uses,
                expires_in_days: days,
                expires_at: Utc::now() + TimeDelta::days(days.into()),
            };
            (row, nonce)
        };
        Ok(whom.into_iter().map(row).collect())
    }
}

/// Each address once, or nobody in particular, with the number of people.
fn whom(emails: Vec<Email>, max_uses: Option<Whole<1, 500>>) -> Result<Vec<(Option<Email>, i32)>> {
    match (emails.is_empty(), max_uses) {
        (true, None) => Err(Error::field("emails", "required", "Enter at least one address.")),
        (false, Some(_)) => {
            let detail = "Leave this out: an invitation by e-mail is for one person.";
            Err(Error::field("max_uses", "exclusive", detail))
        }
        (true, Some(uses)) => Ok(vec![(None, uses.get())]),
        (false, None) => {
            let mut once: Vec<Email> = Vec::with_capacity(emails.len());
            for email in emails {
                if !once.contains(&email) {
                    once.push(email);
                }
            }
            Ok(once.into_iter().map(|email| (Some(email), 1)).collect())
        }
    }
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct InvitationFilter {
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

    fn parsed(body: serde_json::Value) -> Result<Vec<(Option<String>, i32)>> {
        let new: NewInvitations = serde_json::from_value(body).unwrap();
        let rows = new.into_rows(Uuid::nil(), Uuid::nil(), |_| Vec::new())?.into_iter();
        Ok(rows.map(|(row, _)| (row.email.map(|email| email.to_string()), row.max_uses)).collect())
    }

    #[test]
    fn an_address_is_invited_once_and_a_link_is_for_as_many_as_it_says() {
        let emails =
            serde_json::json!({"emails": ["b@example.org", "a@example.org", "B@example.org"]});
        let each = |email: &str| (Some(email.to_owned()), 1);
        assert_eq!(parsed(emails).unwrap(), [each("b@example.org"), each("a@example.org")]);
        assert_eq!(parsed(serde_json::json!({"max_uses": 20})).unwrap(), [(None, 20)]);
    }

    #[test]
    fn it_is_addresses_or_a_link() {
        assert!(parsed(serde_json::json!({})).is_err());
        assert!(parsed(serde_json::json!({"emails": ["a@example.org"], "max_uses": 2})).is_err());
    }
}
