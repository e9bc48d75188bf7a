//! The events of the sample with what they were for.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    clock::Clock,
    programme::{LIVE, PLANS, Plan},
    rows::{EventRow, GoalEntryRow, GoalRow, ParticipationRow, Rows},
};
use crate::goals::Recurrence;

/// What the UIDs of the sample end in.
pub(super) const UID: &str = "@lanyard";

/// An event that has its place in time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gathering {
    pub(super) id: Uuid,
    pub(super) plan: &'static Plan,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) ends_at: DateTime<Utc>,
}

/// Adds the events, why one goes there, and the goals.
pub(super) fn plan(rows: &mut Rows, owner: Uuid, clock: &Clock) -> Vec<Gathering> {
    let placed = PLANS.iter().enumerate().map(|(index, plan)| place(index, plan, clock));
    let gatherings: Vec<Gathering> = placed.collect();
    for (index, gathering) in gatherings.iter().enumerate() {
        rows.events.push(event(owner, gathering, clock));
        rows.participations.push(participation(owner, index, gathering));
        let created_at = (gathering.starts_at - TimeDelta::days(6)).min(clock.now);
        rows.goals.extend(default_goals(owner, gathering.id, created_at));
    }
    rows.goals.extend(periods(owner, clock));
    rows.goals.push(weekly(owner, clock));
    posts(rows, owner, clock);
    gatherings
}

/// The two goals that an event begins with.
pub(super) fn default_goals(
    owner: Uuid,
    event: Uuid,
    created_at: DateTime<Utc>,
) -> impl Iterator<Item = GoalRow> {
    let goals = [("new_contacts", "Meet 3 new people"), ("lessons_captured", "Learn 3 new things")];
    goals.into_iter().map(move |(metric, statement)| {
        let goal = goal(owner, statement, metric, 3, created_at);
        GoalRow { event_id: Some(event), ..goal }
    })
}

fn place(index: usize, plan: &'static Plan, clock: &Clock) -> Gathering {
    let (hour, minute, minutes) = match plan.kind {
        "conference" => (9, 0, 480),
        "workshop" => (13, 30, 210),
        "online" => (12, 0, 60),
        "launch" => (17, 0, 150),
        _ => (18, 30, 120),
    };
    let starts_at = if index == LIVE {
        clock.just(TimeDelta::minutes(45))
    } else {
        clock.at(plan.day, hour, minute)
    };
    let ends_at = starts_at + TimeDelta::minutes(minutes);
    Gathering { id: Uuid::now_v7(), plan, starts_at, ends_at }
}

fn event(owner: Uuid, gathering: &Gathering, clock: &Clock) -> EventRow {
    let plan = gathering.plan;
    let created_at = (gathering.starts_at - TimeDelta::days(12)).min(clock.now);
    let location = plan.place.map_or_else(|| json!({}), |place| json!({ "name": place }));
    EventRow {
        owner_id: owner,
        id: gathering.id,
        uid: format!("{}{UID}", gathering.id),
        summary: plan.summary,
        kind: plan.kind,
        starts_at: gathering.starts_at,
        ends_at: gathering.ends_at,
        tzid: clock.zone.name(),
        location,
        attendance_mode: if plan.place.is_some() { "in_person" } else { "online" },
        series: plan.series,
        created_at,
        updated_at: created_at,
    }
}

fn participation(owner: Uuid, index: usize, gathering: &Gathering) -> ParticipationRow {
    let plan = gathering.plan;
    let past = index < LIVE;
    // The latest one waits for its debrief.
    let debriefed = index + 1 < LIVE;
    let step = |text: &str, done: bool| json!({"text": text, "done": done || past});
    let preparation = json!([
        step("Look up who speaks", true),
        step("Decide on one question for everybody", index <= LIVE),
        step("Charge the phone", false),
    ]);
    let minutes = i32::try_from(30 + 20 * plan.lessons).unwrap_or_default();
    ParticipationRow {
        account_id: owner,
        event_id: gathering.id,
        starts_at: gathering.starts_at,
        response: "accepted",
        invited: false,
        attendance: if past { "attended" } else { "unknown" },
        purpose: plan.purpose,
        preparation,
        learning_minutes: debriefed.then_some(minutes),
        worth_it: debriefed.then_some(plan.worth_it),
        debriefed_at: debriefed.then(|| gathering.ends_at + TimeDelta::hours(14)),
    }
}

fn goal(
    owner: Uuid,
    statement: &'static str,
    metric: &'static str,
    target: i32,
    created_at: DateTime<Utc>,
) -> GoalRow {
    GoalRow {
        owner_id: owner,
        id: Uuid::now_v7(),
        event_id: None,
        starts_on: None,
        ends_on: None,
        statement,
        metric,
        target,
        recurrence: None,
        series_id: None,
        created_at,
    }
}

/// Goals of a quarter: the last one, met and missed, and the one that runs.
fn periods(owner: Uuid, clock: &Clock) -> impl Iterator<Item = GoalRow> {
    let (last, running) = ((-150, -60), (-60, 30));
    let goals = [
        (last, "Meet 40 new people", "new_contacts", 40),
        (last, "Make 8 introductions", "introductions_made", 8),
        (last, "Go to 12 events", "events_attended", 12),
        (running, "Keep 20 promises on time", "follow_ups_on_time", 20),
        (running, "Have 60 conversations", "encounters", 60),
    ];
    let clock = *clock;
    goals.into_iter().map(move |((from, to), statement, metric, target)| GoalRow {
        starts_on: Some(clock.day(from)),
        ends_on: Some(clock.day(to)),
        ..goal(owner, statement, metric, target, clock.at(from, 8, 0))
    })
}

/// A goal that counts nothing by itself, with what was written down for it.
fn posts(rows: &mut Rows, owner: Uuid, clock: &Clock) {
    let words = "Write 4 posts about what I learned";
    let goal = goal(owner, words, "manual", 4, clock.at(-60, 8, 0));
    let entries = [
        (-41, "Why our runbooks come first now"),
        (-23, "Three questions that start a conversation"),
        (-9, "Notes from a week of incident reviews"),
    ];
    rows.goal_entries.extend(entries.map(|(day, note)| GoalEntryRow {
        owner_id: owner,
        goal_id: goal.id,
        id: Uuid::now_v7(),
        happened_on: clock.day(day),
        note,
    }));
    rows.goals.push(GoalRow {
        starts_on: Some(clock.day(-60)),
        ends_on: Some(clock.day(30)),
        ..goal
    });
}

/// A goal that begins anew every week; the weeks that are over are closed with the rest.
fn weekly(owner: Uuid, clock: &Clock) -> GoalRow {
    let (first, end) = Recurrence::Week.around(clock.day(-70));
    let goal = goal(owner, "Meet 2 new people", "new_contacts", 2, clock.at(-70, 8, 0));
    GoalRow {
        starts_on: Some(first),
        ends_on: Some(end),
        recurrence: Some(Recurrence::Week.as_str()),
        series_id: Some(goal.id),
        ..goal
    }
}
