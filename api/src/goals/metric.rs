//! What can be counted. A new metric is an arm of [`Metric`], of [`Metric::about`] and of
//! [`Metric::facts`], and a file in `facts/` that finds what it counts.

use super::filter::Part;
use crate::text_enum;

text_enum! {
    /// What a goal counts.
    Metric {
        /// People met for the first time.
        NewContacts = "new_contacts",
        /// Conversations.
        Encounters = "encounters",
        /// People met who were written down to be met at an event.
        TargetsMet = "targets_met",
        /// Lessons written down.
        LessonsCaptured = "lessons_captured",
        /// Lessons shared with a team, each once.
        LessonsShared = "lessons_shared",
        /// Lessons that were used, one's own or a colleague's, each once.
        LessonsApplied = "lessons_applied",
        /// Follow-ups done.
        FollowUpsCompleted = "follow_ups_completed",
        /// Follow-ups done by the time they were due.
        FollowUpsOnTime = "follow_ups_on_time",
        /// Introductions made: follow-ups of that kind that are done.
        IntroductionsMade = "introductions_made",
        /// Pitches practised, each time once; for an event, those practised for it.
        PitchesPractised = "pitches_practised",
        /// Events that the person was at.
        EventsAttended = "events_attended",
        /// Minutes of learning at events.
        LearningMinutes = "learning_minutes",
        /// What the person writes down for the goal itself.
        Manual = "manual",
    }
}

/// The skill that one practises with what is counted, where it is one that everybody has.
pub const PRACTISING: [(Metric, &str); 5] = [
    (Metric::NewContacts, "starting conversations"),
    (Metric::FollowUpsCompleted, "following up"),
    (Metric::FollowUpsOnTime, "following up"),
    (Metric::IntroductionsMade, "giving introductions"),
    (Metric::PitchesPractised, "pitching"),
];

/// What there is to know about a metric.
struct About {
    /// A goal in words, for one and for more; `#` is the target.
    words: [&'static str; 2],
    /// What its filter can say.
    filter: &'static [Part],
    /// Whether a team sees what it counts.
    team: bool,
}

impl Metric {
    const fn about(self) -> About {
        use Part::{Channel, Kind, Organization, Skill, Tags};
        const PEOPLE: &[Part] = &[Tags, Organization];
        const EVENTS: &[Part] = &[Tags, Kind];
        const LESSONS: &[Part] = &[Tags, Skill];
        let (words, filter): (_, &[Part]) = match self {
            Self::NewContacts => (["Meet # new person", "Meet # new people"], PEOPLE),
            Self::Encounters => {
                (["Have # conversation", "Have # conversations"], &[Tags, Organization, Channel])
            }
            Self::TargetsMet => {
                (["Meet # person you look for", "Meet # people you look for"], &[Organization])
            }
            Self::LessonsCaptured => (["Learn # new thing", "Learn # new things"], LESSONS),
            Self::LessonsShared => (["Share # lesson", "Share # lessons"], LESSONS),
            Self::LessonsApplied => (["Use # lesson", "Use # lessons"], LESSONS),
            Self::FollowUpsCompleted => (["Keep # promise", "Keep # promises"], PEOPLE),
            Self::FollowUpsOnTime => {
                (["Keep # promise on time", "Keep # promises on time"], PEOPLE)
            }
            Self::IntroductionsMade => (["Make # introduction", "Make # introductions"], PEOPLE),
            Self::PitchesPractised => {
                (["Practise the pitch # time", "Practise the pitch # times"], &[])
            }
            Self::EventsAttended => (["Go to # event", "Go to # events"], EVENTS),
            Self::LearningMinutes => (["Learn for # minute", "Learn for # minutes"], EVENTS),
            Self::Manual => (["Count to #", "Count to #"], &[]),
        };
        let team =
            matches!(self, Self::LessonsShared | Self::LessonsApplied | Self::EventsAttended);
        About { words, filter, team }
    }

    /// The goal in words, for someone who wrote none.
    pub fn statement(self, target: i32) -> String {
        let [one, many] = self.about().words;
        if target == 1 { one } else { many }.replace('#', &target.to_string())
    }

    /// Whether a goal of a team can count it: only what everybody in the team sees anyway.
    pub(super) const fn of_team(self) -> bool {
        self.about().team
    }

    /// What finds what it counts: of a person's own, or of what a team sees.
    pub(super) const fn facts(self, of_team: bool) -> &'static str {
        match self {
            Self::LessonsShared if of_team => include_str!("facts/team_shares.sql"),
            Self::LessonsApplied if of_team => include_str!("facts/team_applications.sql"),
            Self::EventsAttended if of_team => include_str!("facts/team_events.sql"),
            Self::NewContacts => include_str!("facts/contacts.sql"),
            Self::Encounters => include_str!("facts/encounters.sql"),
            Self::TargetsMet => include_str!("facts/targets.sql"),
            Self::LessonsCaptured => include_str!("facts/lessons.sql"),
            Self::LessonsShared => include_str!("facts/shares.sql"),
            Self::LessonsApplied => include_str!("facts/applications.sql"),
            Self::FollowUpsCompleted | Self::FollowUpsOnTime | Self::IntroductionsMade => {
                include_str!("facts/follow_ups.sql")
            }
            Self::PitchesPractised => include_str!("facts/practices.sql"),
            Self::EventsAttended | Self::LearningMinutes => {
                include_str!("facts/participations.sql")
            }
            Self::Manual => include_str!("facts/entries.sql"),
        }
    }

    /// What the filter of a goal can say.
    pub(super) const fn filter(self) -> &'static [Part] {
        self.about().filter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_without_words_gets_some() {
        assert_eq!(Metric::NewContacts.statement(3), "Meet 3 new people");
        assert_eq!(Metric::LessonsCaptured.statement(3), "Learn 3 new things");
        assert_eq!(Metric::NewContacts.statement(1), "Meet 1 new person");
    }
}
