//! When a digest is due.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::model::{Digest, Weekday};

/// When somebody wants to be told by mail, on the clock of their zone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    /// How often.
    pub(crate) digest: Digest,
    /// At which hour.
    pub(crate) hour: i32,
    /// On which day, if once a week.
    pub(crate) weekday: Weekday,
}

impl Schedule {
    /// The next time after `now`; `None` if there is none.
    pub(crate) fn next(self, zone: Tz, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let today = now.with_timezone(&zone).date_naive();
        let days = (0..=14).map(|days| today + Days::new(days));
        let chosen = days.filter(|day| match self.digest {
            Digest::Off => false,
            Digest::Daily => true,
            Digest::Weekly => day.weekday() == self.weekday.into(),
        });
        chosen.filter_map(|day| self.on(zone, day)).find(|at| *at > now)
    }

    /// The instant on `day`. An hour that clocks show twice is the first of the two; one that they
    /// skip is the first after the gap; a day that a place left out has none.
    fn on(self, zone: Tz, day: NaiveDate) -> Option<DateTime<Utc>> {
        let hour = u32::try_from(self.hour).ok()?;
        let start = day.and_time(NaiveTime::from_hms_opt(hour, 0, 0)?);
        let mut later = (0..=6).map(|halves| start + TimeDelta::minutes(30 * halves));
        later.find_map(|local| zone.from_local_datetime(&local).earliest()).map(|at| at.to_utc())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Tz::{America__New_York, Europe__Zurich, Pacific__Apia};

    fn next(digest: Digest, hour: i32, zone: Tz, now: &str) -> String {
        let schedule = Schedule { digest, hour, weekday: Weekday::Monday };
        let at = schedule.next(zone, now.parse().unwrap()).unwrap();
        at.format("%FT%RZ").to_string()
    }

    #[test]
    fn it_is_the_persons_hour_and_day_and_later_than_now() {
        let daily = |now| next(Digest::Daily, 8, Europe__Zurich, now);
        assert_eq!(daily("2026-11-25T06:59:59Z"), "2026-11-25T07:00Z");
        assert_eq!(daily("2026-11-25T07:00:00Z"), "2026-11-26T07:00Z");
        // It is still Sunday in New York.
        let weekly = |now| next(Digest::Weekly, 23, America__New_York, now);
        assert_eq!(weekly("2026-11-23T03:00:00Z"), "2026-11-24T04:00Z");
        assert_eq!(weekly("2026-11-24T04:00:00Z"), "2026-12-01T04:00Z");
    }

    #[test]
    fn the_clock_on_the_wall_counts_when_clocks_change() {
        let daily = |hour, now| next(Digest::Daily, hour, Europe__Zurich, now);
        // Forward on 29 March at 02:00, back on 25 October at 03:00.
        assert_eq!(daily(8, "2026-03-28T12:00:00Z"), "2026-03-29T06:00Z");
        assert_eq!(daily(8, "2026-10-24T12:00:00Z"), "2026-10-25T07:00Z");
        assert_eq!(
            daily(2, "2026-03-28T12:00:00Z"),
            "2026-03-29T01:00Z",
            "at three, there is no two"
        );
        assert_eq!(daily(2, "2026-10-24T12:00:00Z"), "2026-10-25T00:00Z", "the first of two");
        assert_eq!(daily(2, "2026-10-25T00:00:00Z"), "2026-10-26T01:00Z", "and not the second");
        let weekly = next(Digest::Weekly, 8, Europe__Zurich, "2026-10-19T12:00:00Z");
        assert_eq!(weekly, "2026-10-26T07:00Z");
    }

    #[test]
    fn a_day_that_a_place_left_out_has_none() {
        // Samoa went from 29 to 31 December 2011.
        let at = next(Digest::Daily, 8, Pacific__Apia, "2011-12-29T18:30:00Z");
        assert_eq!(at, "2011-12-30T18:00Z");
    }

    #[test]
    fn whoever_wants_none_is_never_due() {
        let schedule = Schedule { digest: Digest::Off, hour: 8, weekday: Weekday::Monday };
        assert_eq!(schedule.next(Europe__Zurich, Utc::now()), None);
    }
}
