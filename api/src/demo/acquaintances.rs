//! The people of the sample, what was talked about with them, and what was learned from them.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    clock::Clock,
    gatherings::Gathering,
    insights::LESSONS,
    people::{Sketch, sketch},
    rows::{ContactRow, EncounterRow, LessonRow, PresentRow, Rows},
    talks::{FIRST_TALKS, LATER_TALKS, TALK_NOTES},
};

/// Conversations after the first one that did not happen at an event.
const LATER: usize = 54;

/// Adds everybody who was met, at the event where they were met first.
pub(super) fn meet(rows: &mut Rows, owner: Uuid, gatherings: &[Gathering]) {
    for gathering in gatherings {
        for place in 0..gathering.plan.people {
            let index = rows.contacts.len();
            let at = gathering.starts_at + TimeDelta::minutes(7 + 9 * (place as i64));
            // Every sixth joins the conversation of the one before.
            if place % 6 != 5 {
                let (summary, topic) = FIRST_TALKS[index % FIRST_TALKS.len()];
                let channel = if gathering.plan.place.is_some() { "in_person" } else { "video" };
                rows.talk(owner, Some(gathering.id), at, (channel, summary), vec![topic]);
            }
            let at = rows.encounters.last().map_or(at, |talk| talk.occurred_at);
            let introducer = (index % 10 == 7).then(|| rows.contacts[index - 3].id);
            let person = contact(owner, sketch(index), gathering, at);
            let person = ContactRow { introduced_by: introducer, ..person };
            rows.join(person.id, TALK_NOTES[index % TALK_NOTES.len()]);
            rows.contacts.push(person);
        }
    }
}

fn contact(owner: Uuid, sketch: Sketch, gathering: &Gathering, at: DateTime<Utc>) -> ContactRow {
    let named = !sketch.full_name.is_empty();
    let contact_points = if named {
        json!([{"kind": "email", "value": sketch.email(), "types": ["work"], "preference": 1}])
    } else {
        json!([])
    };
    ContactRow {
        owner_id: owner,
        id: Uuid::now_v7(),
        full_name: sketch.full_name,
        description: sketch.description,
        organization: named.then_some(sketch.organization),
        title: named.then_some(sketch.title),
        note: sketch.note,
        tags: sketch.tags.into(),
        language: named.then_some(sketch.language),
        contact_points,
        introduced_by: None,
        met_place: gathering.plan.place,
        keep_in_touch_days: sketch.keep_in_touch_days,
        first_met_at: Some(at),
        first_met_event_id: Some(gathering.id),
        last_contacted_at: Some(at),
        created_at: at,
        updated_at: at,
    }
}

/// Adds the conversations that came later: one old acquaintance at each event, and calls, mails and
/// lunches in between.
pub(super) fn meet_again(rows: &mut Rows, owner: Uuid, gatherings: &[Gathering], clock: &Clock) {
    let past = |at: &DateTime<Utc>| *at < clock.now - TimeDelta::hours(1);
    for (index, gathering) in gatherings.iter().enumerate().skip(2) {
        let at = gathering.starts_at + TimeDelta::minutes(4);
        let (summary, topic) = FIRST_TALKS[(index * 3 + 1) % FIRST_TALKS.len()];
        if past(&at) {
            let talk = ("in_person", summary);
            rows.talk_again(owner, Some(gathering.id), at, talk, vec![topic]);
        }
    }
    for index in 0..LATER {
        let day = -160 + 3 * i64::try_from(index).unwrap_or_default();
        let at = clock.at(day, 9 + (index % 8) as u32, 15);
        let (summary, channel) = LATER_TALKS[index % LATER_TALKS.len()];
        if past(&at) {
            rows.talk_again(owner, None, at, (channel, summary), Vec::new());
        }
    }
}

/// Adds what was learned, half of it from somebody who was met there.
pub(super) fn learn(rows: &mut Rows, owner: Uuid, gatherings: &[Gathering]) {
    let mut texts = LESSONS.iter();
    for gathering in gatherings {
        let there = |talk: &&EncounterRow| talk.event_id == Some(gathering.id);
        let talks: Vec<Uuid> = rows.encounters.iter().filter(there).map(|talk| talk.id).collect();
        for (number, text) in texts.by_ref().take(gathering.plan.lessons).enumerate() {
            let talk = talks.get(number).copied().filter(|_| number % 2 == 0);
            let with = |present: &&PresentRow| Some(present.encounter_id) == talk;
            let learned_from = rows.present.iter().find(with).map(|present| present.contact_id);
            let learned_at = gathering.starts_at + TimeDelta::minutes(20 + 8 * (number as i64));
            rows.lessons.push(LessonRow {
                owner_id: owner,
                id: Uuid::now_v7(),
                title: text.0,
                insight: text.1,
                so_what: text.2,
                event_id: Some(gathering.id),
                encounter_id: talk,
                learned_from,
                tags: vec![text.3],
                stage: "captured",
                learned_at,
                created_at: learned_at,
                nudge_at: None,
            });
        }
    }
}

impl Rows {
    /// Adds a conversation; [`Rows::join`] says with whom.
    fn talk(
        &mut self,
        owner: Uuid,
        event_id: Option<Uuid>,
        occurred_at: DateTime<Utc>,
        (channel, summary): (&'static str, &'static str),
        topics: Vec<&'static str>,
    ) {
        self.encounters.push(EncounterRow {
            owner_id: owner,
            id: Uuid::now_v7(),
            event_id,
            occurred_at,
            channel,
            summary,
            topics,
            pitch_version_id: None,
            pitch_landed: None,
            created_at: occurred_at,
        });
    }

    /// Adds somebody to the latest conversation.
    fn join(&mut self, contact_id: Uuid, note: &'static str) {
        if let Some(talk) = self.encounters.last() {
            let (owner_id, encounter_id) = (talk.owner_id, talk.id);
            self.present.push(PresentRow { owner_id, encounter_id, contact_id, note });
        }
    }

    /// Adds a conversation with somebody who was known by then.
    fn talk_again(
        &mut self,
        owner: Uuid,
        event_id: Option<Uuid>,
        at: DateTime<Utc>,
        talk: (&'static str, &'static str),
        topics: Vec<&'static str>,
    ) {
        let before = at - TimeDelta::days(2);
        let known = self.contacts.partition_point(|person| person.created_at < before);
        if known == 0 {
            return;
        }
        let index = (self.encounters.len() * 7 + 3) % known;
        self.talk(owner, event_id, at, talk, topics);
        self.join(self.contacts[index].id, "");
        let person = &mut self.contacts[index];
        person.last_contacted_at = person.last_contacted_at.max(Some(at));
    }
}
