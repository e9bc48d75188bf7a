//! What the lessons of the sample ask: one of them today, the others when their time comes.

use chrono::TimeDelta;
use uuid::Uuid;

use super::{clock::Clock, rows::Rows, team_rows::NudgeRow};

/// The days on which a lesson asks.
const DAYS: [i32; 3] = [7, 30, 90];

/// Has the latest lesson that is old enough and that nobody used ask.
pub(super) fn ask(rows: &mut Rows, owner: Uuid, clock: &Clock) {
    for lesson in rows.lessons.iter_mut().filter(|lesson| lesson.owner_id == owner) {
        let days = DAYS.map(|day| lesson.created_at + TimeDelta::days(day.into()));
        lesson.nudge_at = days.into_iter().find(|at| *at > clock.now);
    }
    let asked = |day: i32| clock.now - TimeDelta::days(day.into());
    let old = rows.lessons.iter().filter(|lesson| {
        lesson.owner_id == owner
            && lesson.created_at <= asked(DAYS[0])
            && matches!(lesson.stage, "captured" | "shared")
    });
    let Some(lesson) = old.max_by_key(|lesson| lesson.created_at) else { return };
    let day = DAYS.into_iter().rfind(|day| lesson.created_at <= asked(*day)).unwrap_or(DAYS[0]);
    let id = Uuid::now_v7();
    rows.nudges.push(NudgeRow {
        owner_id: owner,
        id,
        lesson_id: lesson.id,
        day,
        question: "used",
        asked_at: lesson.created_at + TimeDelta::days(day.into()),
        // That of no token: nothing is mailed to a sample.
        token_hash: id.as_bytes().to_vec(),
    });
}
