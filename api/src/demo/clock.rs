//! Times of the sample, as somebody in the account's zone would say them.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The moment around which the sample happens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    /// Whose wall clock it is.
    pub(super) zone: Tz,
    /// The moment.
    pub(super) now: DateTime<Utc>,
}

impl Clock {
    /// The day that is `days` after today.
    pub(super) fn day(&self, days: i64) -> NaiveDate {
        let today = self.now.with_timezone(&self.zone).date_naive();
        let distance = Days::new(days.unsigned_abs());
        if days < 0 { today - distance } else { today + distance }
    }

    /// `hour`:`minute` on the day that is `days` after today.
    pub(super) fn at(&self, days: i64, hour: u32, minute: u32) -> DateTime<Utc> {
        let local = self.day(days).and_hms_opt(hour, minute, 0).unwrap_or_default();
        let zoned = self.zone.from_local_datetime(&local).earliest();
        zoned.map_or_else(|| local.and_utc(), |zoned| zoned.to_utc())
    }

    /// When something that began `ago` is said to have begun: on five minutes.
    pub(super) fn just(&self, ago: TimeDelta) -> DateTime<Utc> {
        let began = self.now - ago;
        DateTime::from_timestamp(began.timestamp().div_euclid(300) * 300, 0).unwrap_or(began)
    }
}
