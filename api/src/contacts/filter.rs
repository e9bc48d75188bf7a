//! What a list of contacts is narrowed down by, and its orders.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::model::Contact;
use crate::http::{
    instant::Instant,
    query::{IncludeTotal, Limit, always},
    text::{Caption, Line, Tag},
};

/// What a list of contacts is narrowed down by and ordered in.
#[derive(Debug, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
#[derive(Default)]
pub struct ContactFilter {
    /// Part of a name, a company, an address or a note; typos and accents are forgiven.
    #[param(inline)]
    pub q: Option<Caption>,
    /// Only people with this tag.
    #[param(inline)]
    pub tag: Option<Tag>,
    /// Only people of this organisation.
    #[param(inline)]
    pub organization: Option<Line>,
    /// Only people met at this event.
    pub event_id: Option<Uuid>,
    /// Only people first met at this instant or later.
    #[param(inline)]
    pub met_from: Option<Instant>,
    /// Only people first met before this instant.
    #[param(inline)]
    pub met_to: Option<Instant>,
    /// Only people talked to at this instant or later; with `talked_to`, between the two.
    #[param(inline)]
    pub talked_from: Option<Instant>,
    /// Only people talked to before this instant.
    #[param(inline)]
    pub talked_to: Option<Instant>,
    /// `true` for the archived ones, `any` for all; the default leaves them out.
    #[param(inline)]
    pub archived: Archived,
    /// The order.
    #[param(inline)]
    pub sort: ContactOrder,
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

/// Whether people are archived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum Archived {
    /// They are not.
    #[default]
    #[serde(rename = "false")]
    No,
    /// They are.
    #[serde(rename = "true")]
    Yes,
    /// They may be.
    #[serde(rename = "any")]
    Any,
}

/// Orders of the list of contacts; `-` means descending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum ContactOrder {
    /// By name.
    #[default]
    #[serde(rename = "full_name")]
    Name,
    /// By name, backwards.
    #[serde(rename = "-full_name")]
    NameDescending,
    /// Those not heard of for longest first.
    #[serde(rename = "last_contacted_at")]
    LastContacted,
    /// Those met most recently first.
    #[serde(rename = "-last_contacted_at")]
    LastContactedDescending,
    /// Oldest first.
    #[serde(rename = "created_at")]
    Created,
    /// Newest first.
    #[serde(rename = "-created_at")]
    CreatedDescending,
}

/// Where a row stands in the order of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Position {
    /// By time.
    Time(DateTime<Utc>, Uuid),
    /// By name.
    Name(String, Uuid),
}

impl ContactOrder {
    /// Whether the order runs downwards.
    pub const fn descending(self) -> bool {
        matches!(
            self,
            Self::NameDescending | Self::LastContactedDescending | Self::CreatedDescending
        )
    }

    /// Where `contact` stands.
    pub fn position(self, contact: &Contact) -> Position {
        match self {
            Self::Name | Self::NameDescending => {
                Position::Name(contact.sort_name.clone(), contact.id)
            }
            Self::Created | Self::CreatedDescending => {
                Position::Time(contact.created_at, contact.id)
            }
            Self::LastContacted | Self::LastContactedDescending => {
                Position::Time(contact.last_contacted_at.unwrap_or_default(), contact.id)
            }
        }
    }
}
