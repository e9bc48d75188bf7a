//! How the sample gets better at it: a pitch that is said aloud and then used, skills before and after an
//! event, and looking back.

use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;

use super::{
    clock::Clock,
    craft_rows::{PitchRow, PracticeRow, ReflectionRow, SelfRatingRow, UspRow, VersionRow},
    gatherings::Gathering,
    programme::LIVE,
    rows::Rows,
};
use crate::pitches::versions::seconds_to_say;

/// The wordings of the pitch, with the day from today on which each was written.
#[rustfmt::skip]
const WORDINGS: [(i64, &str); 2] = [
    (-95, "We are the platform team of a transit data project. We have a pipeline with about forty steps and a set of checks that look at each release before and after it goes out, so that the people who write the features can put them into production themselves, on any day of the week, without asking anybody and without waking up in the night."),
    (-42, "You know how a release on a Friday costs somebody the weekend? We make releases boring. A robot watches the first minutes of each one and takes it back before anybody notices. Last quarter nobody was woken. Who gets up at night where you work?"),
];

/// Each practice: the day, the wording, seconds, how it went, filler words, and what to do differently.
const PRACTICES: [(i64, usize, i32, i32, i32, &str); 7] = [
    (-94, 0, 74, 2, 11, "Too many facts."),
    (-93, 0, 68, 2, 8, ""),
    (-81, 0, 61, 3, 7, "Begin with a question."),
    (-41, 1, 31, 3, 5, "Wait after the question."),
    (-39, 1, 29, 4, 3, ""),
    (-25, 1, 28, 4, 2, "Look up before the last sentence."),
    (-4, 1, 27, 5, 1, ""),
];

/// How each wording landed, over and over: the second one better.
const LANDED: [&[i32]; 2] = [&[2, 3, 3, 2, 4], &[4, 5, 3, 4]];

/// Of how many conversations at events one had a pitch in it.
const EVERY: usize = 5;

/// Each skill around an event: which of the events counted back from today, before, after, and why.
const RATINGS: [(usize, &str, i32, i32, &str); 4] = [
    (12, "starting conversations", 2, 3, "The queue for coffee is the easiest place."),
    (7, "pitching", 2, 3, "The question works better than the facts."),
    (3, "starting conversations", 3, 4, "I asked two people who stood alone."),
    (1, "pitching", 3, 4, "Two of three asked to see it."),
];

/// Adds what one works on.
pub(super) fn practise(rows: &mut Rows, owner: Uuid, gatherings: &[Gathering], clock: &Clock) {
    let pitch = write(rows, owner, clock);
    say(rows, pitch, clock);
    use_it(rows);
    rate(rows, owner, gatherings);
    look_back(rows, pitch, gatherings);
}

/// A card, the pitch that builds on it, and its wordings.
fn write(rows: &mut Rows, owner_id: Uuid, clock: &Clock) -> (Uuid, Uuid) {
    let (usp, pitch) = (Uuid::now_v7(), Uuid::now_v7());
    let first = clock.at(WORDINGS[0].0, 17, 20);
    rows.usps.push(UspRow {
        owner_id,
        id: usp,
        title: "Release watch",
        for_whom: "Teams that release every day",
        need: "who lose a night now and then",
        is_a: "a robot that watches the first minutes",
        benefit: "makes releases boring",
        unlike: "a freeze before each weekend",
        differentiator: "it takes a bad release back before anybody notices",
        proof_points: vec!["Nobody was woken last quarter.", "Forty releases on Fridays."],
        created_at: first,
    });
    rows.pitches.push(PitchRow {
        owner_id,
        id: pitch,
        title: "What my team does",
        audience: "people who run software",
        target_seconds: 30,
        usp_id: Some(usp),
        created_at: first,
    });
    for ((day, body), number) in WORDINGS.into_iter().zip(1..) {
        rows.versions.push(VersionRow {
            owner_id,
            pitch_id: pitch,
            id: Uuid::now_v7(),
            number,
            body,
            estimated_seconds: seconds_to_say(body),
            created_at: clock.at(day, 17, 30),
        });
    }
    (owner_id, pitch)
}

/// Says it aloud.
fn say(rows: &mut Rows, (owner_id, pitch_id): (Uuid, Uuid), clock: &Clock) {
    for (day, wording, seconds, rating, fillers, note) in PRACTICES {
        let practised_at = clock.at(day, 7, 40);
        rows.practices.push(PracticeRow {
            owner_id,
            pitch_id,
            id: Uuid::now_v7(),
            version_id: rows.versions[wording].id,
            practised_at,
            seconds,
            self_rating: Some(rating),
            fillers: Some(fillers),
            note,
            created_at: practised_at,
        });
    }
}

/// Uses at events the wording that there was by then.
fn use_it(rows: &mut Rows) {
    let mut used = [0; WORDINGS.len()];
    let talks = rows.encounters.iter_mut().filter(|talk| talk.event_id.is_some());
    for talk in talks.skip(2).step_by(EVERY) {
        let written =
            rows.versions.partition_point(|version| version.created_at < talk.occurred_at);
        let Some(wording) = written.checked_sub(1) else { continue };
        let landed = LANDED[wording];
        talk.pitch_version_id = Some(rows.versions[wording].id);
        talk.pitch_landed = Some(landed[used[wording] % landed.len()]);
        used[wording] += 1;
    }
}

/// Rates skills before and after some events.
fn rate(rows: &mut Rows, owner_id: Uuid, gatherings: &[Gathering]) {
    for (back, skill, before, after, note) in RATINGS {
        let there = gatherings[LIVE - back];
        let moments = [
            ("before", before, "", there.starts_at - TimeDelta::hours(2)),
            ("after", after, note, there.ends_at + TimeDelta::hours(2)),
        ];
        for (moment, value, note, rated_at) in moments {
            rows.self_ratings.push(SelfRatingRow {
                owner_id,
                id: Uuid::now_v7(),
                skill,
                value,
                rated_at,
                event_id: Some(there.id),
                moment: Some(moment),
                note,
                created_at: rated_at,
            });
        }
    }
}

/// Looks back at an event and at a practice.
fn look_back(rows: &mut Rows, (owner_id, pitch_id): (Uuid, Uuid), gatherings: &[Gathering]) {
    let there = gatherings[LIVE - 2];
    let evening = there.ends_at + TimeDelta::minutes(50);
    let reflection = ReflectionRow {
        owner_id,
        id: Uuid::now_v7(),
        event_id: Some(there.id),
        pitch_id: None,
        practice_id: None,
        model: "what_so_what_now_what",
        answers: json!({
            "what": "Three teams told of their error budgets, and none of them stops releasing when it is used up.",
            "so_what": "The number starts a talk between the team and whoever plans. That is its worth, not the limit.",
            "now_what": "Bring one month of ours to the next planning, without a rule.",
        }),
        minutes: Some(12),
        reflected_at: evening,
        created_at: evening,
    };
    rows.reflections.push(reflection);
    let Some(practice) = rows.practices.get(3) else { return };
    let after = practice.practised_at + TimeDelta::minutes(6);
    rows.reflections.push(ReflectionRow {
        owner_id,
        id: Uuid::now_v7(),
        event_id: None,
        pitch_id: Some(pitch_id),
        practice_id: Some(practice.id),
        model: "free",
        answers: json!({"text": "With a question at the start I slow down by myself. The facts can wait until somebody asks."}),
        minutes: Some(5),
        reflected_at: after,
        created_at: after,
    });
}
