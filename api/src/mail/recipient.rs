//! Whom a mail is for, and how that person reads.

use chrono_tz::Tz;
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::Language;
use crate::{
    auth::email::Email,
    error::Result,
    http::{locale::Locale, zone::Zone},
    schema::accounts,
};

/// Whom a mail is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// The person of an account, at the address and in the language they have when it is sent.
    Account(Uuid),
    /// The person who signs in with an address, if there is one.
    AccountOf(Email),
    /// Somebody of whom only an address is known, and perhaps in which language and zone to write
    /// to them, such as those of the person who invites them.
    Address {
        /// The address.
        email: Email,
        /// The language; English when it is unknown.
        locale: Option<Locale>,
        /// The zone; UTC when it is unknown.
        tzid: Option<Zone>,
    },
}

/// The person who will read a mail.
#[derive(Debug)]
pub struct Reader {
    /// Their address.
    pub(super) email: String,
    /// Their name, when it is known.
    pub(super) full_name: Option<String>,
    /// Their language.
    pub language: Language,
    /// Their time zone.
    pub zone: Tz,
}

impl Reader {
    /// Finds them; `None` when the account is gone or disabled.
    pub(super) async fn find(conn: &mut AsyncPgConnection, to: &Recipient) -> Result<Option<Self>> {
        let mut accounts = accounts::table.into_boxed();
        match to {
            Recipient::Account(id) => accounts = accounts.filter(accounts::id.eq(id)),
            Recipient::AccountOf(email) => accounts = accounts.filter(accounts::email.eq(email)),
            Recipient::Address { email, locale, tzid } => {
                return Ok(Some(Self {
                    email: email.to_string(),
                    full_name: None,
                    language: Language::of(locale.as_deref().unwrap_or_default()),
                    zone: tzid.unwrap_or_default().0,
                }));
            }
        }
        let found = accounts
            .filter(accounts::disabled_at.is_null())
            .filter(accounts::deleted_at.is_null())
            .select((accounts::email, accounts::full_name, accounts::locale, accounts::tzid))
            .first::<(String, String, String, Zone)>(conn)
            .await
            .optional()?;
        Ok(found.map(|(email, full_name, locale, zone)| Self {
            email,
            full_name: Some(full_name),
            language: Language::of(&locale),
            zone: zone.0,
        }))
    }
}
