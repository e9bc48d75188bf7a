//! Recording a conversation: its people, what it says about them, and the follow-ups it opens. The
//! number of statements does not depend on the number of people.

use chrono::{DateTime, Utc};
use diesel_async::AsyncPgConnection;
use uuid::Uuid;

use super::{
    model::{Encounter, RecordedEncounter},
    participant::Participants,
    people::{self, Known},
    store,
};
use crate::{
    auth::User,
    error::{Error, Result},
    follow_ups::{InlineFollowUp, Promise, due_after, promises},
};

/// A conversation whose own row is written already.
pub(super) struct Record<'a> {
    /// Its id.
    pub(super) id: Uuid,
    /// Who takes part now.
    pub(super) people: &'a Participants,
    /// Who took part before.
    pub(super) before: Vec<Uuid>,
    /// What was promised: absent leaves it to the first meetings, `None` is nothing.
    pub(super) follow_up: Option<Option<&'a InlineFollowUp>>,
    /// When the event ends at which it was.
    pub(super) event_end: Option<DateTime<Utc>>,
}

impl Record<'_> {
    /// Writes the people and the follow-ups. The caller is in a transaction.
    pub(super) async fn write(
        &self,
        conn: &mut AsyncPgConnection,
        user: User,
    ) -> Result<RecordedEncounter> {
        people::add(conn, user, self.people).await?;
        people::link(conn, user, self.id, self.people).await?;
        let mut touched = self.people.ids();
        touched.extend(&self.before);
        let known = people::refresh(conn, user, &touched).await?;
        people::require(self.people, &known)?;
        let encounter = store::find(conn, user, self.id).await?;
        let mut opened = self.promised(user, &encounter);
        let due = known.iter().filter(|one| self.joined(one.id)).collect::<Vec<_>>();
        opened.extend(keep_in_touch(conn, user, &encounter, &due).await?);
        promises::add(conn, &opened).await?;
        let ids: Vec<_> = opened.iter().map(|promise| promise.id).collect();
        let follow_ups = promises::find_all(conn, user, &ids).await?;
        let promised = self.follow_up.flatten().is_none_or(|_| {
            follow_ups.first().is_some_and(|follow_up| Some(&follow_up.id) == ids.first())
        });
        // Someone in the trash cannot be promised anything.
        if promised {
            Ok(RecordedEncounter { encounter, follow_ups })
        } else {
            Err(Error::NotFound)
        }
    }

    /// Whether someone takes part who did not before.
    fn joined(&self, contact: Uuid) -> bool {
        !self.before.contains(&contact) && self.people.ids().contains(&contact)
    }

    /// What was promised, or a follow-up for each new person met at an event.
    fn promised(&self, user: User, encounter: &Encounter) -> Vec<Promise> {
        let due_at = due_after(self.event_end.unwrap_or(encounter.occurred_at));
        let at = |promise: Promise| Promise {
            encounter_id: Some(encounter.id),
            event_id: encounter.event_id,
            ..promise
        };
        match self.follow_up {
            Some(None) => Vec::new(),
            Some(Some(sent)) => {
                let contact = sent.contact_id.or_else(|| self.people.ids().first().copied());
                let contact = contact.unwrap_or_default();
                vec![at(Promise::of_person(user, contact, sent, due_at))]
            }
            None if encounter.event_id.is_none() => Vec::new(),
            None => {
                let new = encounter.contacts.0.iter().filter(|person| person.is_new);
                let new = new.filter(|person| self.joined(person.id));
                new.map(|person| at(Promise::of_first_meeting(user, person.id, due_at))).collect()
            }
        }
    }
}

/// Closes the open keep-in-touch follow-ups of those whose latest conversation this is; answers the
/// next ones.
async fn keep_in_touch(
    conn: &mut AsyncPgConnection,
    user: User,
    encounter: &Encounter,
    people: &[&Known],
) -> Result<Vec<Promise>> {
    let talked_at = encounter.occurred_at;
    let latest = |one: &Known| one.last_contacted_at.is_none_or(|last| last <= talked_at);
    let rhythm = people.iter().filter(|one| latest(one));
    let rhythm: Vec<_> = rhythm.filter_map(|one| Some((one.id, one.keep_in_touch_days?))).collect();
    if rhythm.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = rhythm.iter().map(|(id, _)| *id).collect();
    promises::close_rhythm(conn, user, &ids, talked_at).await?;
    let next = |(id, days): (Uuid, i32)| Promise::of_rhythm(user, id, talked_at, days);
    Ok(rhythm.into_iter().map(next).collect())
}
