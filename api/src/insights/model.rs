//! What the insights hold.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use utoipa::{IntoParams, ToSchema};

use super::quarter::Quarter;
use crate::http::zone::Zone;

/// How far the insights look back.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct InsightsFilter {
    /// How many quarters, the running one included.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 20, default = 8)]
    pub quarters: Quarters,
}

/// A number of quarters: 1 to 20, two years if nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quarters(pub(super) u32);

impl Default for Quarters {
    fn default() -> Self {
        Self(8)
    }
}

impl<'de> Deserialize<'de> for Quarters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let number = raw.parse().ok().filter(|number| (1..=20).contains(number));
        number.map(Self).ok_or_else(|| D::Error::custom("Send a whole number from 1 to 20."))
    }
}

impl Quarters {
    /// That many quarters up to the one of `today`, oldest first, with `more` before them.
    pub(super) fn until(self, today: NaiveDate, more: u32) -> Vec<Quarter> {
        let last = Quarter::of(today);
        (0..self.0 + more).rev().map(|back| last.back(back)).collect()
    }
}

/// What a person's networking came to.
#[derive(Debug, Serialize, ToSchema)]
pub struct Insights {
    /// When this was put together.
    pub now: DateTime<Utc>,
    /// The zone whose days these are.
    pub tzid: Zone,
    /// The quarters, oldest first; the last one is running.
    pub quarters: Vec<QuarterInsights>,
    /// The commonest tags of the lessons of these quarters; at most eight.
    pub tags: Vec<TagInsight>,
}

/// A quarter in figures.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuarterInsights {
    /// Its name.
    pub quarter: Quarter,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// The day after its last.
    pub ends_on: NaiveDate,
    /// When it begins in the account's zone.
    pub starts_at: DateTime<Utc>,
    /// When it ends there.
    pub ends_at: DateTime<Utc>,
    /// Since when a tie counts as alive at its end: the beginning of the quarter three before.
    pub ties_since: DateTime<Utc>,
    /// The figures.
    #[serde(flatten)]
    pub figures: Figures,
}

impl QuarterInsights {
    /// The figures of a quarter in a zone.
    pub(super) fn new(quarter: Quarter, zone: Zone, figures: Figures) -> Self {
        Self {
            quarter,
            starts_on: quarter.first_day(),
            ends_on: quarter.end(),
            starts_at: quarter.starts_at(zone),
            ends_at: quarter.ends_at(zone),
            ties_since: quarter.back(3).starts_at(zone),
            figures,
        }
    }
}

/// What is counted of a quarter.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Figures {
    /// People met for the first time: `/contacts?met_from=&met_to=&archived=any`.
    pub new_people: i64,
    /// Conversations: `/encounters?from=&to=`.
    pub conversations: i64,
    /// People talked to in the quarter or in the three before it: `/contacts?talked_from=&talked_to=&archived=any`
    /// from `ties_since` on.
    pub ties_alive: i64,
    /// Follow-ups that were due and done by then: `/follow-ups?status=on_time&from=&to=`.
    pub follow_ups_on_time: i64,
    /// Follow-ups that were due and done later: `/follow-ups?status=late&from=&to=`.
    pub follow_ups_late: i64,
    /// Follow-ups that are due in it and not done: `/follow-ups?status=open&from=&to=`.
    pub follow_ups_open: i64,
    /// Introductions that one had promised and made: `/follow-ups?status=completed&direction=i_owe&kind=introduction&completed_from=&completed_to=`.
    pub introductions_made: i64,
    /// Links, files and books that one had promised and sent: the same with `kind=send_resource`.
    pub resources_sent: i64,
    /// What others had promised and did: the same with `direction=they_owe` and any kind.
    pub promises_received: i64,
    /// Lessons that nobody else has seen so far: `/lessons?stage=captured&from=&to=`.
    pub lessons_captured: i64,
    /// Lessons that were shared and not used so far: the same with `stage=shared`.
    pub lessons_shared: i64,
    /// Lessons that somebody used: the same with `stage=applied`.
    pub lessons_applied: i64,
    /// Lessons that made a difference: the same with `stage=impact`.
    pub lessons_impact: i64,
    /// Events that one was at: `/events?starts_from=&to=&attendance=attended`.
    pub events_attended: i64,
    /// Minutes of learning at events: of `/events?starts_from=&to=&learning=true`.
    pub learning_minutes: i64,
    /// Minutes of practising pitches: of `/cpd/entries?kind=practice&from=&to=`, whose bounds are days.
    pub pitch_minutes: i64,
    /// Goals that were reached when their time was over: `/goals?status=achieved&closed_from=&closed_to=`.
    pub goals_reached: i64,
    /// Goals that were not: the same with `status=missed`.
    pub goals_missed: i64,
}

/// How many lessons have a tag.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct TagInsight {
    /// The tag.
    #[schema(example = "operations")]
    pub tag: String,
    /// Lessons of these quarters that have it.
    pub lessons: i64,
}

/// What one statement reads.
#[derive(Debug, Deserialize)]
pub(super) struct Found {
    pub(super) quarters: Vec<Figures>,
    pub(super) tags: Vec<TagInsight>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_one_to_twenty_quarters_and_two_years_of_them_unless_said() {
        let parse = |raw: &str| serde_json::from_value::<Quarters>(raw.into()).ok();
        assert_eq!([parse("1"), parse("20")], [Some(Quarters(1)), Some(Quarters(20))]);
        for raw in ["0", "21", "-1", "two", ""] {
            assert_eq!(parse(raw), None, "{raw}");
        }
        let quarters = Quarters::default().until("2026-11-25".parse().unwrap(), 3);
        let names: Vec<_> = quarters.iter().map(ToString::to_string).collect();
        assert_eq!(
            (names.len(), names[0].as_str(), names[10].as_str()),
            (11, "2024-Q2", "2026-Q4")
        );
    }
}
