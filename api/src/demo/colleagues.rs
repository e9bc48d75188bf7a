//! The team of the sample: seven colleagues, the events that they share, and what they say of lessons.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    chatter::{ADA, COLLEAGUES, OFFERS, OUTINGS, Outing, TOLD, Told, Who},
    clock::Clock,
    gatherings::{Gathering, UID, default_goals},
    programme::LIVE,
    rows::{EventRow, LessonRow, ParticipationRow, Rows},
    team_rows::{
        AccountRow, ApplicationRow, CommentRow, EventShareRow, LessonShareRow, MembershipRow,
        ReactionRow, TeamRow,
    },
};

/// The team with the ids of its people.
struct Team<'a> {
    id: Uuid,
    people: Vec<Uuid>,
    clock: &'a Clock,
}

/// Adds the team of `owner`, whose account ends at `expires_at`, if it does.
pub(super) fn gather(
    rows: &mut Rows,
    (owner, expires_at): (Uuid, Option<DateTime<Utc>>),
    gatherings: &[Gathering],
    clock: &Clock,
) {
    let ids = COLLEAGUES.iter().map(|_| Uuid::now_v7());
    let people = std::iter::once(owner).chain(ids).collect();
    let team = Team { id: Uuid::now_v7(), people, clock };
    team.join(rows, expires_at);
    for outing in &OUTINGS {
        team.go_out(rows, outing);
    }
    for offer in &OFFERS {
        let event = gatherings[LIVE + offer.after];
        team.share_event(rows, ADA, event.id, offer.note, clock.now - TimeDelta::hours(20));
        let answers = [("accepted", offer.yes), ("tentative", offer.maybe), ("declined", offer.no)];
        team.answer(rows, (event.id, event.starts_at), ADA, answers);
    }
    for told in &TOLD {
        team.tell(rows, told);
    }
}

impl Team<'_> {
    fn join(&self, rows: &mut Rows, expires_at: Option<DateTime<Utc>>) {
        rows.teams.push(TeamRow {
            id: self.id,
            name: "Platform",
            description: "Everyone who builds and runs the platform.",
            created_at: self.clock.at(-151, 9, 0),
        });
        rows.memberships.push(self.membership(ADA, "owner", 151));
        for (index, (full_name, role, days)) in COLLEAGUES.into_iter().enumerate() {
            let id = self.people[index + 1];
            rows.accounts.push(AccountRow {
                id,
                email: format!("demo-{}@lanyard.example", id.simple()),
                // No password has this hash.
                password_hash: "none",
                full_name,
                tzid: self.clock.zone.name(),
                expires_at,
            });
            rows.memberships.push(self.membership(index + 1, role, days));
        }
    }

    fn membership(&self, who: Who, role: &'static str, days: i64) -> MembershipRow {
        let joined_at = self.clock.at(-days, 10, 0);
        let account_id = self.people[who];
        MembershipRow { account_id, team_id: self.id, role, insights: role == "owner", joined_at }
    }

    /// An event of a colleague, with what everybody answered.
    fn go_out(&self, rows: &mut Rows, outing: &Outing) {
        let (hour, minutes) = outing.time;
        let starts_at = self.clock.at(outing.day, hour, 0);
        let ends_at = starts_at + TimeDelta::minutes(minutes);
        let shared_at = (starts_at - TimeDelta::days(9)).min(self.clock.now - TimeDelta::hours(5));
        let id = Uuid::now_v7();
        rows.events.push(EventRow {
            owner_id: self.people[outing.who],
            id,
            uid: format!("{id}{UID}"),
            summary: outing.summary,
            kind: outing.kind,
            starts_at,
            ends_at,
            tzid: self.clock.zone.name(),
            location: json!({ "name": outing.place }),
            attendance_mode: "in_person",
            series: None,
            created_at: shared_at,
            updated_at: shared_at,
        });
        self.share_event(rows, outing.who, id, outing.note, shared_at);
        let owner = part(self.people[outing.who], (id, starts_at), "accepted");
        rows.participations.push(ParticipationRow { invited: false, ..owner });
        let answers =
            [("accepted", outing.yes), ("tentative", outing.maybe), ("declined", outing.no)];
        self.answer(rows, (id, starts_at), outing.who, answers);
        let mine =
            |row: &&mut ParticipationRow| row.event_id == id && row.account_id == self.people[ADA];
        if let Some(mine) = rows.participations.iter_mut().find(mine) {
            mine.purpose = outing.purpose;
            if ends_at < self.clock.now {
                mine.attendance = "attended";
                (mine.learning_minutes, mine.worth_it) = (Some(45), Some(4));
                mine.debriefed_at = Some(ends_at + TimeDelta::hours(13));
            } else if mine.response == "accepted" {
                rows.goals.extend(default_goals(self.people[ADA], id, shared_at));
            }
        }
    }

    fn share_event(
        &self,
        rows: &mut Rows,
        who: Who,
        event_id: Uuid,
        note: &'static str,
        shared_at: DateTime<Utc>,
    ) {
        let (team_id, shared_by) = (self.id, self.people[who]);
        rows.event_shares.push(EventShareRow { event_id, team_id, shared_by, note, shared_at });
    }

    /// What everybody but the owner says to an event.
    fn answer(
        &self,
        rows: &mut Rows,
        event: (Uuid, DateTime<Utc>),
        owner: Who,
        answers: [(&'static str, &[Who]); 3],
    ) {
        for (who, account) in self.people.iter().enumerate().filter(|(who, _)| *who != owner) {
            let said = answers.iter().find(|(_, people)| people.contains(&who));
            let response = said.map_or("needs_action", |(response, _)| response);
            rows.participations.push(part(*account, event, response));
        }
    }

    /// A lesson with what the team makes of it.
    fn tell(&self, rows: &mut Rows, told: &Told) {
        let shared_at = self.clock.now - TimeDelta::hours(told.hours);
        let stage = match told.used {
            [] => "shared",
            used if used.iter().all(|(.., impact)| impact.is_empty()) => "applied",
            _ => "impact",
        };
        let lesson_id = if told.who == ADA {
            let Some(own) = rows.lessons.iter_mut().find(|lesson| lesson.title == told.title)
            else {
                return;
            };
            own.stage = stage;
            own.id
        } else {
            let lesson = self.lesson(told, stage, shared_at);
            let id = lesson.id;
            rows.lessons.push(lesson);
            id
        };
        let (team_id, owner_id) = (self.id, self.people[told.who]);
        rows.lesson_shares.push(LessonShareRow { team_id, lesson_id, owner_id, shared_at });
        self.discuss(rows, told, lesson_id, shared_at);
    }

    fn lesson(&self, told: &Told, stage: &'static str, shared_at: DateTime<Utc>) -> LessonRow {
        LessonRow {
            owner_id: self.people[told.who],
            id: Uuid::now_v7(),
            title: told.title,
            insight: told.insight,
            so_what: told.so_what,
            event_id: None,
            encounter_id: None,
            learned_from: None,
            tags: vec![told.tag],
            stage,
            learned_at: shared_at,
            created_at: shared_at,
            nudge_at: None,
        }
    }

    fn discuss(&self, rows: &mut Rows, told: &Told, lesson_id: Uuid, shared_at: DateTime<Utc>) {
        let later = |index: usize| {
            let hours = TimeDelta::hours(1 + 2 * i64::try_from(index).unwrap_or_default());
            (shared_at + hours).min(self.clock.now - TimeDelta::minutes(12))
        };
        for (index, who) in told.useful.iter().enumerate() {
            let (account_id, created_at) = (self.people[*who], later(index));
            rows.reactions.push(ReactionRow { lesson_id, account_id, kind: "useful", created_at });
        }
        for (index, (who, body)) in told.said.iter().enumerate() {
            let (id, author_id, at) = (Uuid::now_v7(), self.people[*who], later(index));
            let row = CommentRow { lesson_id, id, author_id, body, created_at: at, updated_at: at };
            rows.comments.push(row);
        }
        for (index, (who, what_changed, impact)) in told.used.iter().enumerate() {
            let at = later(index + 3);
            rows.applications.push(ApplicationRow {
                lesson_id,
                id: Uuid::now_v7(),
                account_id: self.people[*who],
                applied_on: at.with_timezone(&self.clock.zone).date_naive(),
                what_changed,
                impact,
                created_at: at,
                updated_at: at,
            });
        }
    }
}

fn part(
    account_id: Uuid,
    (event_id, starts_at): (Uuid, DateTime<Utc>),
    response: &'static str,
) -> ParticipationRow {
    ParticipationRow {
        account_id,
        event_id,
        starts_at,
        response,
        invited: true,
        attendance: "unknown",
        purpose: "",
        preparation: json!([]),
        learning_minutes: None,
        worth_it: None,
        debriefed_at: None,
    }
}
