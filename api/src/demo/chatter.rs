//! What the team of the sample says to each other: who they are, what they share, and what came of it.

/// A colleague: name, role in the team, days since they joined.
pub(super) const COLLEAGUES: [(&str, &str, i64); 7] = [
    ("Mara Adeyemi", "admin", 150),
    ("Ben Achermann", "member", 149),
    ("Yuki Tanabe", "member", 148),
    ("Samuel Oyelaran", "member", 120),
    ("Lea Baumgartner", "member", 96),
    ("Diego Salazar", "member", 61),
    ("Hanna Sjöberg", "member", 33),
];

/// Somebody of the team: Ada, whose account it is, then [`COLLEAGUES`] in their order.
pub(super) type Who = usize;
pub(super) const ADA: Who = 0;
const MARA: Who = 1;
const BEN: Who = 2;
const YUKI: Who = 3;
const SAMUEL: Who = 4;
const LEA: Who = 5;
const DIEGO: Who = 6;
const HANNA: Who = 7;

/// An event that a colleague shares with the team.
pub(super) struct Outing {
    pub(super) who: Who,
    pub(super) day: i64,
    /// Hour at which it begins, and how many minutes it takes.
    pub(super) time: (u32, i64),
    pub(super) summary: &'static str,
    pub(super) kind: &'static str,
    pub(super) place: &'static str,
    pub(super) note: &'static str,
    /// Why Ada goes, if she does.
    pub(super) purpose: &'static str,
    pub(super) yes: &'static [Who],
    pub(super) maybe: &'static [Who],
    pub(super) no: &'static [Who],
}

#[rustfmt::skip]
pub(super) const OUTINGS: [Outing; 4] = [
    Outing { who: SAMUEL, day: -20, time: (18, 150), summary: "Open Source Evening", kind: "meetup", place: "Rote Fabrik",
        note: "worth it because two of the maintainers we depend on are there", purpose: "thank the maintainers of our build tool",
        yes: &[ADA, SAMUEL, BEN], maybe: &[], no: &[HANNA] },
    Outing { who: MARA, day: 4, time: (9, 480), summary: "Observability Day Bern", kind: "conference", place: "Kursaal Bern",
        note: "worth it because the afternoon is about tracing across queues", purpose: "",
        yes: &[MARA, YUKI, LEA], maybe: &[BEN], no: &[DIEGO] },
    Outing { who: BEN, day: 6, time: (18, 120), summary: "Postgres Stammtisch", kind: "meetup", place: "Café Zähringer",
        note: "worth it because they upgraded without a pause last month", purpose: "ask how they upgrade without a pause",
        yes: &[ADA, BEN, SAMUEL], maybe: &[MARA], no: &[] },
    Outing { who: DIEGO, day: 12, time: (18, 150), summary: "Screens for everybody", kind: "workshop", place: "Stiftung Zugang",
        note: "worth it because people who use screen readers test a page live; bring one of ours", purpose: "",
        yes: &[DIEGO, HANNA], maybe: &[], no: &[] },
];

/// An event of Ada's own that she shares: its place after the one that is on, and who answered.
pub(super) struct Offer {
    pub(super) after: usize,
    pub(super) note: &'static str,
    pub(super) yes: &'static [Who],
    pub(super) maybe: &'static [Who],
    pub(super) no: &'static [Who],
}

#[rustfmt::skip]
pub(super) const OFFERS: [Offer; 3] = [
    Offer { after: 0, note: "worth it because half of the room hires in spring", yes: &[LEA], maybe: &[], no: &[YUKI] },
    Offer { after: 1, note: "worth it because the talk is about async in production", yes: &[BEN, YUKI], maybe: &[LEA], no: &[] },
    Offer { after: 3, note: "worth it because there are three tracks: let us split up", yes: &[MARA, DIEGO], maybe: &[HANNA], no: &[SAMUEL] },
];

/// A lesson that somebody shares, and what came of it. One of Ada's is found by its title.
pub(super) struct Told {
    pub(super) who: Who,
    /// Hours since it was shared.
    pub(super) hours: i64,
    pub(super) title: &'static str,
    pub(super) insight: &'static str,
    pub(super) so_what: &'static str,
    pub(super) tag: &'static str,
    pub(super) useful: &'static [Who],
    pub(super) said: &'static [(Who, &'static str)],
    /// Who used it, what changed, and the impact.
    pub(super) used: &'static [(Who, &'static str, &'static str)],
}

const fn of_ada(hours: i64, title: &'static str) -> Told {
    Told {
        who: ADA,
        hours,
        title,
        insight: "",
        so_what: "",
        tag: "",
        useful: &[],
        said: &[],
        used: &[],
    }
}

/// The last one shared comes first.
#[rustfmt::skip]
pub(super) const TOLD: [Told; 14] = [
    Told { who: YUKI, hours: 3, title: "Name the quiet hours", insight: "A team that says when nobody answers gets fewer messages at night than one that asks people not to write.",
        so_what: "Put our quiet hours into the channel's topic.", tag: "on-call",
        useful: &[ADA, MARA, LEA], said: &[(MARA, "Ten to seven? I would start there.")], used: &[] },
    Told { who: HANNA, hours: 8, title: "Ask what they did last", insight: "“What did you do the last time this happened?” brings facts. “What would you do?” brings hopes.",
        so_what: "Rewrite the first three questions of our interviews.", tag: "research",
        useful: &[DIEGO, BEN], said: &[], used: &[] },
    Told { useful: &[BEN, MARA, SAMUEL, HANNA], said: &[(BEN, "We tried this on the exporter and found two."), (SAMUEL, "Can we make it a lint?")],
        used: &[(BEN, "Every await in the exporter is between two whole writes now.", "")], ..of_ada(26, "Cancel safely") },
    Told { who: MARA, hours: 31, title: "Pairs split a conference", insight: "Two who go to different tracks and tell each other at lunch bring home twice as much, and remember more of it.",
        so_what: "Decide who goes where before the Winter Conference.", tag: "community",
        useful: &[ADA, DIEGO, LEA, YUKI], said: &[(DIEGO, "I take the design track."), (ADA, "Then I take operations. Lunch at the stairs?")], used: &[] },
    Told { who: BEN, hours: 54, title: "Upgrade with a twin", insight: "They ran the new version beside the old one for two weeks and compared every answer. The switch took eleven seconds.",
        so_what: "Rehearse ours with last night's backup.", tag: "postgres",
        useful: &[ADA, SAMUEL, YUKI], said: &[], used: &[(SAMUEL, "We compare both versions in staging since Monday.", "Found one query that changed its plan, before anybody was hurt.")] },
    Told { useful: &[MARA, YUKI], said: &[(YUKI, "The hide-and-seek with the queue is over, finally.")],
        used: &[(YUKI, "The worker logs the request id.", "A lost order took four minutes to find instead of an afternoon."), (LEA, "Billing does the same.", "")], ..of_ada(75, "One trace id") },
    Told { who: DIEGO, hours: 98, title: "Errors beside the field", insight: "People read the message that is next to the field and miss the one on top; with both, everybody found it.",
        so_what: "Add the second one to the beta's form.", tag: "design",
        useful: &[HANNA], said: &[(HANNA, "Same in all five of our tests.")], used: &[] },
    Told { who: LEA, hours: 124, title: "Write the cancel first", insight: "The contract they liked most began with how to leave. Both sides relaxed.",
        so_what: "Move that page to the front of our offer.", tag: "product", useful: &[ADA, MARA], said: &[], used: &[] },
    Told { useful: &[LEA, SAMUEL, DIEGO], said: &[], used: &[(MARA, "Reviews have no names in them since October.", "Two incidents were reported within the hour by those who caused them.")], ..of_ada(170, "Blame moves underground") },
    Told { who: SAMUEL, hours: 215, title: "Thank with a bug report", insight: "Maintainers said that a small reproducible report helps them more than a donation.",
        so_what: "Write two of them each month.", tag: "community", useful: &[ADA, BEN, YUKI, HANNA], said: &[(ADA, "I have one for the build tool.")], used: &[(ADA, "Reported the flaky cache with a script that shows it.", "It was fixed in the next release.")] },
    Told { who: YUKI, hours: 290, title: "Alarms need a sentence", insight: "Every alarm of theirs ends with what to do first. New people answer them from the second week on.",
        so_what: "Write the sentence for our ten loudest.", tag: "operations", useful: &[MARA, BEN], said: &[], used: &[] },
    Told { useful: &[HANNA, DIEGO], said: &[(HANNA, "And thank you for the list.")], ..of_ada(340, "Labels stay") },
    Told { who: MARA, hours: 430, title: "The first mail is short", insight: "Three lines within a day were answered by nine of ten. Long mails after a week were answered by two.",
        so_what: "Write at the station, not at the weekend.", tag: "networking", useful: &[ADA, LEA, DIEGO, HANNA, SAMUEL], said: &[], used: &[(DIEGO, "I write three lines on the train home.", "Seven of eight answered.")] },
    Told { useful: &[BEN], said: &[], ..of_ada(520, "Runbooks first") },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::insights::LESSONS;

    #[test]
    fn what_ada_tells_is_among_her_lessons_and_the_order_is_that_of_the_feed() {
        let of_ada = TOLD.iter().filter(|told| told.who == ADA);
        assert!(of_ada.clone().all(|told| LESSONS.iter().any(|lesson| lesson.0 == told.title)));
        assert_eq!(of_ada.count(), 5);
        assert!(TOLD.is_sorted_by_key(|told| told.hours));
    }

    #[test]
    fn nobody_reacts_to_what_is_their_own() {
        for told in &TOLD {
            assert!(!told.useful.contains(&told.who), "{}", told.title);
            assert!(told.used.iter().all(|(who, ..)| *who != told.who), "{}", told.title);
        }
    }
}
