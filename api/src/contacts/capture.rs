//! Capture: a person, the conversation with them, and what was promised, in one transaction.

use chrono::Utc;
use diesel_async::AsyncPgConnection;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    model::{Contact, NewContact},
    store,
};
use crate::{
    auth::User,
    db::transaction,
    encounters::{self, Encounter},
    error::{Error, Result},
    follow_ups::{FollowUp, InlineFollowUp, Promise, due_after, promises},
    http::precondition::Precondition,
};

/// A contact, and what was written with it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CapturedContact {
    /// The person.
    #[serde(flatten)]
    pub contact: Contact,
    /// The conversation that was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encounter: Option<Encounter>,
    /// The follow-up that was opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUp>,
}

/// Adds a contact with what comes along. `None` if the account has one with this id already.
pub(super) async fn create(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewContact,
) -> Result<Option<CapturedContact>> {
    if !new.captures() {
        return Ok(store::insert(conn, user, id, new).await?.map(alone));
    }
    transaction(conn, async |conn| match store::insert(conn, user, id, new).await? {
        Some(contact) => along(conn, user, contact, new).await.map(Some),
        None => Ok(None),
    })
    .await
}

/// Replaces a contact and writes what comes along.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewContact,
) -> Result<CapturedContact> {
    if !new.captures() {
        return store::replace(conn, user, id, precondition, new).await.map(alone);
    }
    transaction(conn, async |conn| {
        if let Some(encounter) = new.encounter.as_ref().and_then(|inline| inline.id) {
            encounters::store::lock(conn, user, encounter).await?;
        }
        let contact = store::replace(conn, user, id, precondition, new).await?;
        along(conn, user, contact, new).await
    })
    .await
}

fn alone(contact: Contact) -> CapturedContact {
    CapturedContact { contact, encounter: None, follow_up: None }
}

async fn along(
    conn: &mut AsyncPgConnection,
    user: User,
    contact: Contact,
    new: &NewContact,
) -> Result<CapturedContact> {
    if let Some(inline) = &new.encounter {
        let encounter = inline.with(contact.id, new.follow_up.clone());
        let recorded = encounters::store::capture(conn, user, &encounter).await?;
        return Ok(CapturedContact {
            // Read again: the conversation says when they were met.
            contact: store::find(conn, user, contact.id).await?,
            encounter: Some(recorded.encounter),
            follow_up: recorded.follow_ups.into_iter().next(),
        });
    }
    let follow_up = match &new.follow_up {
        Some(Some(sent)) => Some(promise(conn, user, contact.id, sent).await?),
        _ => None,
    };
    Ok(CapturedContact { follow_up, ..alone(contact) })
}

async fn promise(
    conn: &mut AsyncPgConnection,
    user: User,
    contact: Uuid,
    sent: &InlineFollowUp,
) -> Result<FollowUp> {
    let contact = sent.contact_id.unwrap_or(contact);
    let promise = Promise::of_person(user, contact, sent, due_after(Utc::now()));
    let id = promise.id;
    promises::add(conn, &[promise]).await?;
    promises::find_all(conn, user, &[id]).await?.pop().ok_or(Error::NotFound)
}
