//! Which instants the days and weeks of a person begin at.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use std::array;

/// Weeks shown, the running one included.
pub(super) const WEEKS: usize = 8;

/// The calendar of a person at one moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar {
    zone: Tz,
    /// The moment.
    pub(super) now: DateTime<Utc>,
    today: NaiveDate,
}

impl Calendar {
    /// The calendar in `zone` at `now`.
    pub(super) fn new(zone: Tz, now: DateTime<Utc>) -> Self {
        Self { zone, now, today: now.with_timezone(&zone).date_naive() }
    }

    /// When the day that is `days` after today begins.
    pub(super) fn day(&self, days: u64) -> DateTime<Utc> {
        self.midnight(self.today + Days::new(days))
    }

    /// How many days after today `moment` is; negative before.
    pub(super) fn days_until(&self, moment: DateTime<Utc>) -> i64 {
        (moment.with_timezone(&self.zone).date_naive() - self.today).num_days()
    }

    /// The Mondays of the last weeks, oldest first, and the next Monday.
    pub(super) fn mondays(&self) -> [NaiveDate; WEEKS + 1] {
        let monday = self.today.week(Weekday::Mon).first_day() - Days::new(7 * (WEEKS as u64 - 1));
        array::from_fn(|week| monday + Days::new(7 * week as u64))
    }

    /// When those weeks begin.
    pub(super) fn week_borders(&self) -> [DateTime<Utc>; WEEKS + 1] {
        self.mondays().map(|monday| self.midnight(monday))
    }

    /// When `day` begins. Where clocks skip midnight, the first instant after the gap.
    fn midnight(&self, day: NaiveDate) -> DateTime<Utc> {
        let start = day.and_time(NaiveTime::MIN);
        let local = self.zone.from_local_datetime(&start).earliest();
        let local = local
            .or_else(|| self.zone.from_local_datetime(&(start + TimeDelta::hours(1))).earliest());
        local.map_or_else(|| start.and_utc(), |local| local.to_utc())
    }
}

/// The ISO 8601 name of the week of `day`, such as `2026-W48`.
pub(super) fn week_name(day: NaiveDate) -> String {
    let week = day.iso_week();
    format!("{}-W{:02}", week.year(), week.week())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(zone: Tz, now: &str) -> Calendar {
        Calendar::new(zone, now.parse().unwrap())
    }

    #[test]
    fn a_day_begins_at_midnight_in_the_persons_zone() {
        let zurich = calendar(Tz::Europe__Zurich, "2026-11-23T23:30:00Z");
        assert_eq!(zurich.day(0).to_rfc3339(), "2026-11-23T23:00:00+00:00");
        assert_eq!(zurich.days_until("2026-11-23T22:59:59Z".parse().unwrap()), -1);
        assert_eq!(zurich.days_until("2026-11-24T23:00:00Z".parse().unwrap()), 1);
    }

    #[test]
    fn a_day_of_another_length_still_ends_at_midnight() {
        let spring = calendar(Tz::Europe__Zurich, "2026-03-29T10:00:00Z");
        assert_eq!((spring.day(1) - spring.day(0)).num_hours(), 23);
        // Clocks in Beirut go from midnight to one.
        let beirut = calendar(Tz::Asia__Beirut, "2026-03-29T10:00:00Z");
        assert_eq!(beirut.day(0).to_rfc3339(), "2026-03-28T22:00:00+00:00");
    }

    #[test]
    fn weeks_begin_on_monday_and_are_named_by_their_iso_year() {
        let new_year = calendar(Tz::UTC, "2027-01-01T12:00:00Z");
        let mondays = new_year.mondays();
        assert_eq!(mondays[7].to_string(), "2026-12-28");
        assert_eq!(week_name(mondays[7]), "2026-W53");
        assert_eq!(week_name(mondays[0]), "2026-W46");
    }
}
