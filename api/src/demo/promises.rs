//! The follow-ups of the sample: kept, kept late, dropped, and some that are due about now.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    clock::Clock,
    gatherings::Gathering,
    programme::LIVE,
    rows::{ContactRow, FollowUpRow, Rows},
    talks::PROMISES,
};

/// Days from today on which something promised by hand is due.
const DUE: [i64; 8] = [-3, 0, 0, 1, 2, 4, 8, 12];

/// Adds a follow-up for every first meeting, promises around today, and the next times to be in
/// touch.
pub(super) fn promise(rows: &mut Rows, owner: Uuid, gatherings: &[Gathering], clock: &Clock) {
    let mut index = 0;
    for (number, gathering) in gatherings.iter().enumerate() {
        for place in 0..gathering.plan.people {
            let person = &rows.contacts[index];
            let row = first(owner, index, person, gathering);
            let open = number == LIVE || (number + 1 == LIVE && place > 1);
            rows.follow_ups.push(if open { row } else { settled(row, index, clock) });
            index += 1;
        }
    }
    for (number, days) in DUE.into_iter().enumerate() {
        // People of the last weeks, each once.
        let person = &rows.contacts[rows.contacts.len() - 9 - number * 2];
        let due_at = clock.at(days, 17, 0);
        let created_at = person.created_at;
        let row = follow_up(owner, person, "manual", due_at, PROMISES[number], created_at);
        rows.follow_ups.push(row);
    }
    keep_in_touch(rows, owner, clock);
}

fn first(owner: Uuid, index: usize, person: &ContactRow, gathering: &Gathering) -> FollowUpRow {
    let due_at = gathering.ends_at + TimeDelta::hours(48);
    let promise = PROMISES[index % PROMISES.len()];
    let row = follow_up(owner, person, "first_meeting", due_at, promise, person.created_at);
    FollowUpRow { event_id: Some(gathering.id), ..row }
}

/// Seven of ten were done in time, two a day or two late, one was dropped.
fn settled(row: FollowUpRow, index: usize, clock: &Clock) -> FollowUpRow {
    let late = match index * 7 % 10 {
        0 => return FollowUpRow { status: "cancelled", ..row },
        1 => TimeDelta::hours(20),
        2 => TimeDelta::hours(44),
        early => TimeDelta::hours(-4 * i64::try_from(early).unwrap_or_default()),
    };
    let completed_at = (row.due_at + late).min(clock.now - TimeDelta::hours(2));
    FollowUpRow { status: "completed", completed_at: Some(completed_at), ..row }
}

/// Who is to be heard of regularly has a date for it; somebody whose date has passed was let go.
fn keep_in_touch(rows: &mut Rows, owner: Uuid, clock: &Clock) {
    for person in &mut rows.contacts {
        let Some((days, last)) = person.keep_in_touch_days.zip(person.last_contacted_at) else {
            continue;
        };
        let due_at = last + TimeDelta::days(days.into());
        if due_at < clock.now + TimeDelta::days(3) {
            person.keep_in_touch_days = None;
            continue;
        }
        let promise = ("i_owe", "message", "");
        let row = follow_up(owner, person, "keep_in_touch", due_at, promise, last);
        rows.follow_ups.push(row);
    }
}

fn follow_up(
    owner: Uuid,
    person: &ContactRow,
    origin: &'static str,
    due_at: DateTime<Utc>,
    (direction, kind, summary): (&'static str, &'static str, &'static str),
    created_at: DateTime<Utc>,
) -> FollowUpRow {
    FollowUpRow {
        owner_id: owner,
        id: Uuid::now_v7(),
        contact_id: person.id,
        encounter_id: None,
        event_id: None,
        direction,
        kind,
        origin,
        summary,
        due_at,
        status: "needs_action",
        completed_at: None,
        created_at,
    }
}
