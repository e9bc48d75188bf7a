//! The events of the sample, counted in days from now.

/// An event of the sample.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// Days from today; the two around now have none and are placed by the hour.
    pub(super) day: i64,
    /// Its name.
    pub(super) summary: &'static str,
    /// What kind of event it is.
    pub(super) kind: &'static str,
    /// What it is one of.
    pub(super) series: Option<&'static str>,
    /// What the place is called; none is on a screen.
    pub(super) place: Option<&'static str>,
    /// Why one goes.
    pub(super) purpose: &'static str,
    /// People met there for the first time.
    pub(super) people: usize,
    /// Lessons written down there.
    pub(super) lessons: usize,
    /// 1 not at all, 5 very much.
    pub(super) worth_it: i32,
}

const RUST: &str = "Rust Zürich";
const DATA: &str = "Data Brunch";
const GUILD: &str = "Reliability guild";
const DESIGN: &str = "Design Stammtisch";

#[expect(clippy::too_many_arguments, reason = "one call is one line of the table below")]
#[rustfmt::skip]
const fn plan(
    day: i64, summary: &'static str, kind: &'static str, series: Option<&'static str>,
    place: Option<&'static str>, purpose: &'static str, numbers: (usize, usize, i32),
) -> Plan {
    Plan { day, summary, kind, series, place, purpose, people: numbers.0, lessons: numbers.1, worth_it: numbers.2 }
}

/// The event that is on while somebody looks around.
pub(super) const LIVE: usize = 26;

/// Thirty events: the past in order, [`LIVE`], then what is planned.
#[rustfmt::skip]
pub(super) const PLANS: [Plan; 30] = [
    plan(-178, RUST, "meetup", Some(RUST), Some("Halle 7"), "find out who runs async Rust in production", (5, 3, 4)),
    plan(-171, DATA, "social", Some(DATA), Some("Café Zähringer"), "get to know the data people in town", (4, 1, 3)),
    plan(-166, "Platform Engineering Day", "conference", None, Some("Kongresshaus Zürich"), "learn how others cut their deployment time", (9, 4, 5)),
    plan(-158, GUILD, "community_of_practice", Some(GUILD), None, "agree on one format for runbooks", (3, 1, 4)),
    plan(-149, RUST, "meetup", Some(RUST), Some("Halle 7"), "ask Jonas about tracing in workers", (4, 2, 4)),
    plan(-143, "Open Source Sommerfest", "social", None, Some("Rote Fabrik"), "meet maintainers face to face", (7, 0, 4)),
    plan(-137, "Postgres Performance Workshop", "workshop", None, Some("Impact Hub"), "read query plans without guessing", (3, 4, 5)),
    plan(-129, DESIGN, "meetup", Some(DESIGN), Some("Kafi Dihei"), "hear how designers test with screen readers", (3, 1, 3)),
    plan(-122, "Launch of the open timetable", "launch", None, Some("Gleis 70"), "find a partner for the transit data project", (6, 1, 4)),
    plan(-115, RUST, "meetup", Some(RUST), Some("Halle 7"), "show our importer and collect objections", (3, 3, 5)),
    plan(-108, DATA, "social", Some(DATA), Some("Café Zähringer"), "compare notes on small warehouses", (2, 0, 2)),
    plan(-101, "Alpine Reliability Conference", "conference", None, Some("Kursaal Bern"), "bring home two ideas for quieter nights", (11, 4, 5)),
    plan(-94, GUILD, "community_of_practice", Some(GUILD), None, "collect the worst alerts of the summer", (2, 1, 3)),
    plan(-88, "Mentoring evening", "social", None, Some("Impact Hub"), "give back: three newcomers, one question each", (4, 1, 4)),
    plan(-80, RUST, "meetup", Some(RUST), Some("Halle 7"), "find a second speaker for November", (4, 1, 3)),
    plan(-73, DESIGN, "meetup", Some(DESIGN), Some("Kafi Dihei"), "get an honest opinion on our forms", (3, 2, 4)),
    plan(-66, "Accessibility Clinic", "workshop", None, Some("Stiftung Zugang"), "fix our five worst screens with people who use them", (5, 3, 5)),
    plan(-59, "Women in Infrastructure", "meetup", None, Some("Stellwerk"), "meet two candidates for the platform team", (6, 1, 4)),
    plan(-52, RUST, "meetup", Some(RUST), Some("Halle 7"), "talk to the embedded crowd", (3, 0, 2)),
    plan(-45, "Swiss Data Summit", "conference", None, Some("SwissTech Lausanne"), "understand what the new data act asks of us", (8, 3, 4)),
    plan(-38, GUILD, "community_of_practice", Some(GUILD), None, "decide on one incident template", (2, 1, 4)),
    plan(-31, DATA, "social", Some(DATA), Some("Café Zähringer"), "meet the new analyst of Nordlicht", (3, 1, 3)),
    plan(-24, RUST, "meetup", Some(RUST), Some("Halle 7"), "rehearse the talk in front of friendly faces", (4, 3, 5)),
    plan(-16, "Security Table Talk", "meetup", None, Some("Karl der Grosse"), "find someone to review our token design", (5, 2, 4)),
    plan(-9, "Webinar: budgets for errors", "online", None, None, "see whether error budgets fit a team of six", (3, 1, 3)),
    plan(-3, "Product Night", "meetup", None, Some("Kraftwerk"), "find three people who will try the beta", (5, 1, 4)),
    plan(0, "Founders’ coffee", "social", None, Some("Café Auer"), "meet three people who hire in spring", (3, 1, 4)),
    plan(1, RUST, "meetup", Some(RUST), Some("Halle 7"), "find someone who runs async Rust in production and ask how they trace it", (0, 0, 0)),
    plan(9, GUILD, "community_of_practice", Some(GUILD), None, "plan the game day", (0, 0, 0)),
    plan(23, "Winter Conference on Software Craft", "conference", None, Some("Volkshaus"), "give the talk; meet four organisers", (0, 0, 0)),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_met_once() {
        let met: usize = PLANS.iter().map(|plan| plan.people).sum();
        assert_eq!(met, super::super::people::COUNT);
        assert_eq!(PLANS[LIVE].day, 0);
    }
}
