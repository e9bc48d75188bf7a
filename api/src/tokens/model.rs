//! The row, the request body, and the rules that need no database.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    auth::{pat::PersonalToken, scope::Scope},
    error::{Error, Result},
    http::{
        bounds::{AtMost, Whole},
        query::{IncludeTotal, Limit, always},
        text::Line,
    },
    schema::personal_access_tokens as tokens,
};

/// A personal access token, as far as it is known after it was made.
#[derive(Debug, Clone, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = tokens)]
pub struct Token {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// What it is for, in its owner's words.
    #[schema(example = "backup script")]
    pub name: String,
    /// The last four characters, to recognise it by.
    #[schema(example = "x3Kq")]
    pub hint: String,
    /// What it may be used for.
    pub scopes: Vec<Scope>,
    /// When it stops working.
    pub expires_at: DateTime<Utc>,
    /// When it was used last, to within five minutes.
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// What a person sends to make a token.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "backup script", "scopes": ["read:contacts"], "expires_in_days": 90}))]
pub struct NewToken {
    /// What it is for.
    pub name: Line,
    /// What it may be used for; at least one.
    #[schema(value_type = Vec<Scope>, min_items = 1, max_items = 32)]
    pub scopes: AtMost<32, Scope>,
    /// Days until it stops working.
    #[schema(value_type = i32, minimum = 1, maximum = 365)]
    pub expires_in_days: Whole<1, 365>,
}

/// A new token, with the secret that is never shown again.
#[derive(Debug, Serialize, ToSchema)]
pub struct CreatedToken {
    /// The token as it is listed.
    #[serde(flatten)]
    pub row: Token,
    /// Send it as `Authorization: Bearer …`; keep it now, it is not stored.
    #[schema(example = "lny_pat_0123456789abcdefghijABCDEFGHIJ0aBcDe")]
    pub token: String,
}

/// The row of a new token.
#[derive(Debug, Insertable)]
#[diesel(table_name = tokens)]
pub struct TokenRow {
    id: Uuid,
    account_id: Uuid,
    name: Line,
    hash: Vec<u8>,
    hint: String,
    scopes: Vec<Scope>,
    expires_at: DateTime<Utc>,
}

impl NewToken {
    /// The row that `account` keeps of `token`.
    pub fn into_row(self, account: Uuid, token: &PersonalToken) -> Result<TokenRow> {
        let mut scopes: Vec<Scope> = Vec::new();
        for scope in self.scopes.0 {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        if scopes.is_empty() {
            return Err(Error::field("scopes", "required", "Choose at least one scope."));
        }
        Ok(TokenRow {
            id: Uuid::now_v7(),
            account_id: account,
            name: self.name,
            hash: token.hash().to_vec(),
            hint: token.hint().to_owned(),
            scopes,
            expires_at: Utc::now() + TimeDelta::days(self.expires_in_days.get().into()),
        })
    }
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TokenFilter {
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
