//! What a goal is for: one event, some days, or each week, month or quarter.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use super::{
    body::{GoalChange, NewGoal},
    model::GoalRow,
};
use crate::{
    error::{Error, Result},
    http::zone::Zone,
    schema::goals,
    text_enum,
};

text_enum! {
    /// How often a goal begins anew.
    Recurrence {
        /// Every week, from Monday.
        Week = "week",
        /// Every month.
        Month = "month",
        /// Every quarter of the year.
        Quarter = "quarter",
    }
}

/// How far from today the first period of a goal that repeats may be.
const NEAR: Days = Days::new(366);

impl Recurrence {
    /// The first day of the period that has `day`, and the day after its last.
    pub(crate) fn around(self, day: NaiveDate) -> (NaiveDate, NaiveDate) {
        let back = match self {
            Self::Week => {
                let monday = day - Days::new(day.weekday().num_days_from_monday().into());
                return (monday, monday + Days::new(7));
            }
            Self::Month => 0,
            Self::Quarter => day.month0() % 3,
        };
        let length = if self == Self::Month { 1 } else { 3 };
        let first = day.with_day(1).unwrap_or(day) - Months::new(back);
        (first, first + Months::new(length))
    }
}

/// The first day of the quarter of the year that has `day`, and the day after its last.
pub(super) fn quarter(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    Recurrence::Quarter.around(day)
}

/// The columns that say what a goal is for.
#[derive(Clone, Debug, PartialEq, Eq, Insertable, AsChangeset)]
#[diesel(table_name = goals, treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct Scope {
    event_id: Option<Uuid>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    recurrence: Option<Recurrence>,
    /// What all the periods of one goal have in common.
    series_id: Option<Uuid>,
}

impl Scope {
    /// What a new goal says, made `today`.
    pub(super) fn create(id: Uuid, new: &NewGoal, today: NaiveDate) -> Result<Self> {
        let asked = Self {
            event_id: new.event_id,
            starts_on: new.starts_on.map(|day| day.0),
            ends_on: new.ends_on.map(|day| day.0),
            recurrence: new.recurrence,
            series_id: new.recurrence.map(|_| id),
        };
        asked.aligned(today)
    }

    /// What a goal becomes that is replaced: a series goes on if it repeats as before.
    pub(super) fn replace(before: &GoalRow, new: &NewGoal, today: NaiveDate) -> Result<Self> {
        let series_id = series(before, new.recurrence);
        Ok(Self { series_id, ..Self::create(before.id, new, today)? })
    }

    /// What it becomes with a merge patch.
    pub(super) fn change(before: GoalRow, change: &GoalChange, today: NaiveDate) -> Result<Self> {
        let recurrence = change.recurrence.unwrap_or(before.recurrence);
        let (first, last) = (change.starts_on, change.ends_on);
        let asked = Self {
            event_id: change.event_id.unwrap_or(before.event_id),
            starts_on: first.map_or(before.starts_on, |day| day.map(|day| day.0)),
            ends_on: last.map_or(before.ends_on, |day| day.map(|day| day.0)),
            recurrence,
            series_id: series(&before, recurrence),
        };
        let over = before.ends_on.is_some_and(|end| end <= today);
        if change.abandoned == Some(false) && recurrence.is_some() && over {
            // Nobody missed the periods in which they had let it go.
            return Self { starts_on: Some(today), ..asked }.aligned(today);
        }
        if change.moves() { asked.aligned(today) } else { Ok(asked) }
    }

    /// A goal that repeats is for the whole period that has its first day, or else today.
    fn aligned(self, today: NaiveDate) -> Result<Self> {
        let Some(recurrence) = self.recurrence else { return Ok(self) };
        if self.event_id.is_some() {
            let detail = "A goal of an event does not repeat; the goals of new events are a list of their own.";
            return Err(Error::field("recurrence", "scope", detail));
        }
        let day = self.starts_on.unwrap_or(today);
        if day < today - NEAR || day > today + NEAR {
            let detail = "Begin within a year of today.";
            return Err(Error::field("starts_on", "too_far", detail));
        }
        let (first, end) = recurrence.around(day);
        Ok(Self { starts_on: Some(first), ends_on: Some(end), ..self })
    }
}

/// Periods of another length are another series. What no longer repeats stays the last of its own.
fn series(before: &GoalRow, recurrence: Option<Recurrence>) -> Option<Uuid> {
    match recurrence {
        Some(_) if recurrence != before.recurrence => Some(Uuid::now_v7()),
        _ => before.series_id,
    }
}

/// The day that it is at `now` in `zone`.
pub(super) fn today(now: DateTime<Utc>, zone: Zone) -> NaiveDate {
    now.with_timezone(&zone.0).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn create(body: Value) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
        let mut goal = json!({"metric": "new_contacts", "target": 1});
        goal.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
        let new = serde_json::from_value(goal).unwrap();
        let scope = Scope::create(Uuid::nil(), &new, day("2026-11-25"))?;
        Ok((scope.starts_on, scope.ends_on))
    }

    #[test]
    fn periods_are_those_of_the_calendar() {
        let around = |recurrence: Recurrence, within: &str| {
            let (first, end) = recurrence.around(day(within));
            (first.to_string(), end.to_string())
        };
        for (recurrence, within, first, end) in [
            (Recurrence::Week, "2026-11-25", "2026-11-23", "2026-11-30"),
            (Recurrence::Week, "2027-01-01", "2026-12-28", "2027-01-04"),
            (Recurrence::Week, "2026-11-23", "2026-11-23", "2026-11-30"),
            (Recurrence::Month, "2028-02-29", "2028-02-01", "2028-03-01"),
            (Recurrence::Month, "2026-12-31", "2026-12-01", "2027-01-01"),
            (Recurrence::Quarter, "2026-11-25", "2026-10-01", "2027-01-01"),
            (Recurrence::Quarter, "2026-05-31", "2026-04-01", "2026-07-01"),
        ] {
            assert_eq!(around(recurrence, within), (first.into(), end.into()), "{within}");
        }
    }

    #[test]
    fn a_goal_that_repeats_begins_with_the_period_of_its_day() {
        let week = (Some(day("2026-11-23")), Some(day("2026-11-30")));
        assert_eq!(create(json!({"recurrence": "week"})).unwrap(), week);
        let sent =
            json!({"recurrence": "week", "starts_on": "2026-11-24", "ends_on": "2027-05-01"});
        assert_eq!(create(sent).unwrap(), week);
        let free = json!({"starts_on": "2026-11-24", "ends_on": "2027-05-01"});
        assert_eq!(create(free).unwrap(), (Some(day("2026-11-24")), Some(day("2027-05-01"))));
    }

    #[test]
    fn a_goal_that_repeats_is_of_no_event_and_begins_about_now() {
        let pointer = |body| {
            let Err(Error::Invalid(errors)) = create(body) else { panic!("accepted") };
            errors[0].pointer.clone().unwrap()
        };
        assert_eq!(
            pointer(json!({"recurrence": "month", "event_id": Uuid::nil()})),
            "#/recurrence"
        );
        assert_eq!(
            pointer(json!({"recurrence": "week", "starts_on": "0001-01-01"})),
            "#/starts_on"
        );
        assert_eq!(
            pointer(json!({"recurrence": "week", "starts_on": "9999-12-31"})),
            "#/starts_on"
        );
    }
}
