//! What somebody wants to be told, and when by mail.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::schedule::Schedule;
use crate::{
    http::bounds::{AtMost, Whole},
    notifications::Kind,
    schema::notification_settings,
    text_enum,
};

text_enum! {
    /// How often a mail tells what is new.
    Digest {
        /// Never.
        Off = "off",
        /// Every day on which there is something.
        Daily = "daily",
        /// Every week in which there is something.
        Weekly = "weekly",
    }
}

text_enum! {
    /// A day of the week.
    Weekday {
        /// The first, as ISO 8601 counts.
        Monday = "monday",
        /// The second.
        Tuesday = "tuesday",
        /// The third.
        Wednesday = "wednesday",
        /// The fourth.
        Thursday = "thursday",
        /// The fifth.
        Friday = "friday",
        /// The sixth.
        Saturday = "saturday",
        /// The seventh.
        Sunday = "sunday",
    }
}

impl From<Weekday> for chrono::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}

/// What the account is told, and when by mail. Each account has settings; those of somebody who never
/// changed them are these: everything, by mail on Mondays at eight.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = notification_settings)]
pub struct NotificationSettings {
    /// Kinds that are not shown in the list.
    pub page_off: Vec<Kind>,
    /// Kinds that are not in the mail.
    pub mail_off: Vec<Kind>,
    /// How often a mail tells what is new and was not read.
    pub digest: Digest,
    /// The hour of the mail, in the time zone of the account.
    #[schema(minimum = 0, maximum = 23, example = 8)]
    pub hour: i32,
    /// The day of the mail, if it is weekly.
    pub weekday: Weekday,
    /// Rises with every change; the ETag.
    pub version: i32,
}

/// The version of settings that nobody changed, whether or not they have a row.
pub(super) const FIRST: i32 = 1;

impl Default for NotificationSettings {
    fn default() -> Self {
        Self {
            page_off: Vec::new(),
            mail_off: Vec::new(),
            digest: Digest::Weekly,
            hour: 8,
            weekday: Weekday::Monday,
            version: FIRST,
        }
    }
}

/// Kinds that somebody does not want to hear of.
type Kinds = AtMost<20, Kind>;

/// What a person sends to choose all of it.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = notification_settings)]
#[schema(example = json!({"page_off": [], "mail_off": ["useful"], "digest": "daily", "hour": 7, "weekday": "monday"}))]
pub struct NewNotificationSettings {
    /// Kinds that are not shown in the list.
    #[serde(default)]
    #[schema(value_type = Vec<Kind>, max_items = 20)]
    pub page_off: Kinds,
    /// Kinds that are not in the mail.
    #[serde(default)]
    #[schema(value_type = Vec<Kind>, max_items = 20)]
    pub mail_off: Kinds,
    /// How often a mail tells what is new and was not read.
    pub digest: Digest,
    /// The hour of the mail, in the time zone of the account.
    #[schema(value_type = i32, minimum = 0, maximum = 23)]
    pub hour: Whole<0, 23>,
    /// The day of the mail, if it is weekly.
    pub weekday: Weekday,
}

impl NewNotificationSettings {
    /// When the mail is wanted.
    pub(super) const fn schedule(&self) -> Schedule {
        Schedule { digest: self.digest, hour: self.hour.get(), weekday: self.weekday }
    }
}
