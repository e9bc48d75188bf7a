//! When an event is: two instants, or days whose midnights are the instants.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use diesel::prelude::*;

use super::body::{EventChange, NewEvent};
use crate::{
    error::{Error, Result},
    http::{
        instant::{Day, Instant},
        zone::Zone,
    },
    schema::events,
};

/// How long an event is when nobody says.
const USUAL: TimeDelta = TimeDelta::hours(2);

/// When an event is.
#[derive(Clone, Debug, PartialEq, Eq, Insertable, AsChangeset, HasQuery)]
#[diesel(table_name = events, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Schedule {
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    tzid: Zone,
}

impl Schedule {
    /// What a new event says, in the zone it names or else at `home`.
    pub fn create(new: &NewEvent, home: Zone) -> Result<Self> {
        let zone = new.tzid.unwrap_or(home);
        match (new.starts_at, new.starts_on) {
            (Some(start), None) if new.ends_on.is_none() => {
                let end = new.ends_at.map_or_else(|| later(start.0), |end| end.0);
                Self::timed(start.0, end, zone)
            }
            (None, Some(Day(start))) if new.ends_at.is_none() => {
                Self::all_day(start, new.ends_on.map(|end| end.0), zone)
            }
            (None, None) => {
                let detail = "Enter when it starts: a time, or a day for an all-day event.";
                Err(Error::field("starts_at", "required", detail))
            }
            _ => Err(both()),
        }
    }

    /// What it becomes with a merge patch. Times make it a timed event, days an all-day one.
    pub fn change(&self, change: &EventChange) -> Result<Self> {
        let zone = change.tzid.unwrap_or(self.tzid);
        let (starts_on, ends_on) = (change.starts_on.flatten(), change.ends_on.flatten());
        let days = starts_on.is_some() || ends_on.is_some();
        let times = change.starts_at.is_some() || change.ends_at.is_some();
        if days && times {
            return Err(both());
        }
        let cleared = change.starts_on == Some(None) || change.ends_on == Some(None);
        if days || (self.starts_on.is_some() && !times && !cleared) {
            let known = self
                .starts_on
                .unwrap_or_else(|| self.starts_at.with_timezone(&zone.0).date_naive());
            let end = if change.ends_on == Some(None) { None } else { self.ends_on };
            return Self::all_day(
                starts_on.map_or(known, |day| day.0),
                ends_on.map(|day| day.0).or(end),
                zone,
            );
        }
        let or = |sent: Option<Instant>, known| sent.map_or(known, |moment| moment.0);
        Self::timed(or(change.starts_at, self.starts_at), or(change.ends_at, self.ends_at), zone)
    }

    fn timed(starts_at: DateTime<Utc>, ends_at: DateTime<Utc>, tzid: Zone) -> Result<Self> {
        if ends_at < starts_at {
            let detail = "Choose an end that is not before the start.";
            return Err(Error::field("ends_at", "before_start", detail));
        }
        Ok(Self { starts_at, ends_at, starts_on: None, ends_on: None, tzid })
    }

    /// `end` is the day after the last; one day if there is none.
    fn all_day(start: NaiveDate, end: Option<NaiveDate>, tzid: Zone) -> Result<Self> {
        let end = end.or_else(|| start.checked_add_days(Days::new(1))).unwrap_or(start);
        if end <= start {
            let detail = "Choose an end after the start; the end day is exclusive.";
            return Err(Error::field("ends_on", "before_start", detail));
        }
        Ok(Self {
            starts_at: midnight(start, tzid.0),
            ends_at: midnight(end, tzid.0),
            starts_on: Some(start),
            ends_on: Some(end),
            tzid,
        })
    }
}

fn later(start: DateTime<Utc>) -> DateTime<Utc> {
    start.checked_add_signed(USUAL).unwrap_or(start)
}

fn both() -> Error {
    Error::field("starts_on", "both", "Send times, or days for an all-day event, not both.")
}

/// When `day` begins in `zone`. Some days begin at one o'clock because the clocks go forward at
/// midnight, and a few never were.
pub(crate) fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let start = day.and_time(NaiveTime::MIN);
    let hour = |hours| start.checked_add_signed(TimeDelta::hours(hours));
    let found =
        (0..=48).filter_map(hour).find_map(|time| zone.from_local_datetime(&time).earliest());
    found.map_or_else(|| start.and_utc(), |time| time.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn zone(name: &str) -> Zone {
        serde_json::from_value(name.into()).unwrap()
    }

    fn create(mut body: Value) -> Result<Schedule> {
        body["summary"] = "Rust Zürich".into();
        Schedule::create(&serde_json::from_value(body).unwrap(), zone("Europe/Zurich"))
    }

    fn change(schedule: &Schedule, body: Value) -> Result<Schedule> {
        schedule.change(&serde_json::from_value(body).unwrap())
    }

    fn pointer(result: Result<Schedule>) -> String {
        let Err(Error::Invalid(errors)) = result else { panic!("accepted") };
        errors[0].pointer.clone().unwrap()
    }

    fn shown(schedule: &Schedule) -> (String, String) {
        (schedule.starts_at.to_rfc3339(), schedule.ends_at.to_rfc3339())
    }

    #[test]
    fn an_event_lasts_two_hours_or_one_day_unless_it_says() {
        let evening = create(json!({"starts_at": "2026-11-26T17:30:00Z"})).unwrap();
        assert_eq!(shown(&evening).1, "2026-11-26T19:30:00+00:00");
        let day = create(json!({"starts_on": "2026-11-26"})).unwrap();
        let midnights = ("2026-11-25T23:00:00+00:00".into(), "2026-11-26T23:00:00+00:00".into());
        assert_eq!(shown(&day), midnights);
    }

    #[test]
    fn an_end_is_not_before_its_start() {
        let body = json!({"starts_at": "2026-11-26T17:30:00Z", "ends_at": "2026-11-26T17:00:00Z"});
        assert_eq!(pointer(create(body)), "#/ends_at");
        let body = json!({"starts_on": "2026-11-26", "ends_on": "2026-11-26"});
        assert_eq!(pointer(create(body)), "#/ends_on");
        let evening = create(json!({"starts_at": "2026-11-26T17:30:00Z"})).unwrap();
        let late = change(&evening, json!({"starts_at": "2026-11-27T17:30:00Z"}));
        assert_eq!(pointer(late), "#/ends_at");
    }

    #[test]
    fn an_event_has_times_or_days() {
        assert_eq!(pointer(create(json!({}))), "#/starts_at");
        let body = json!({"starts_at": "2026-11-26T17:30:00Z", "starts_on": "2026-11-26"});
        assert_eq!(pointer(create(body)), "#/starts_on");
        let evening = create(json!({"starts_at": "2026-11-26T23:30:00Z"})).unwrap();
        let day = change(&evening, json!({"ends_on": "2026-11-29"})).unwrap();
        assert_eq!(day.starts_on, NaiveDate::from_ymd_opt(2026, 11, 27));
        let again = change(&day, json!({"starts_on": null, "ends_on": null})).unwrap();
        assert_eq!((again.starts_on, again.starts_at), (None, day.starts_at));
    }

    #[test]
    fn another_zone_moves_the_midnights_of_days_only() {
        let day = create(json!({"starts_on": "2026-11-26"})).unwrap();
        let moved = change(&day, json!({"tzid": "America/New_York"})).unwrap();
        assert_eq!(shown(&moved).0, "2026-11-26T05:00:00+00:00");
        let evening = create(json!({"starts_at": "2026-11-26T17:30:00Z"})).unwrap();
        let moved = change(&evening, json!({"tzid": "America/New_York"})).unwrap();
        assert_eq!(shown(&moved), shown(&evening));
    }

    #[test]
    fn a_day_without_a_midnight_begins_when_it_can() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let forward = midnight(day(2018, 11, 4), Tz::America__Sao_Paulo);
        assert_eq!(forward.to_rfc3339(), "2018-11-04T03:00:00+00:00");
        let skipped = midnight(day(2011, 12, 30), Tz::Pacific__Apia);
        assert_eq!(skipped.to_rfc3339(), "2011-12-30T10:00:00+00:00");
    }
}
