//! Who takes part in a conversation: someone known by id, or someone new.

use serde::{Deserialize, Deserializer, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ArrayBuilder, RefOr, Schema, schema::Object},
};
use uuid::Uuid;

use crate::{contacts::NewContact, http::text::Note};

/// One person of a conversation, sent as a contact without capture. `note` is about the
/// conversation, not about the person.
#[derive(Debug)]
pub struct Participant {
    /// The contact's id, the client's or ours.
    pub id: Uuid,
    /// Private note about this person in this conversation.
    pub note: Note,
    /// The person to add if the account has none with this id.
    pub new: Option<NewContact>,
}

impl<'de> Deserialize<'de> for Participant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut contact = NewContact::deserialize(deserializer)?;
        if contact.captures() {
            return Err(D::Error::custom("A conversation is not sent inside of another."));
        }
        let named = !contact.full_name.is_empty() || !contact.description.is_empty();
        if !named && contact.id.is_none() {
            return Err(D::Error::custom("Enter a name, a description or the id of a contact."));
        }
        let id = contact.id.unwrap_or_else(Uuid::now_v7);
        let note = std::mem::take(&mut contact.note);
        Ok(Self { id, note, new: named.then_some(contact) })
    }
}

/// 1 to 50 people, each once.
#[derive(Debug)]
pub struct Participants(Vec<Participant>);

/// The most people of one conversation.
const MOST: usize = 50;

impl Participants {
    /// Just `contact`.
    pub fn one(contact: Uuid, note: Note) -> Self {
        Self(vec![Participant { id: contact, note, new: None }])
    }

    /// The people, in the order sent.
    pub fn list(&self) -> &[Participant] {
        &self.0
    }

    /// Their ids, in the order sent.
    pub fn ids(&self) -> Vec<Uuid> {
        self.0.iter().map(|participant| participant.id).collect()
    }
}

impl<'de> Deserialize<'de> for Participants {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Self(Vec::deserialize(deserializer)?);
        if list.0.is_empty() || list.0.len() > MOST {
            return Err(D::Error::custom(format!("Send 1 to {MOST} people.")));
        }
        let mut ids = list.ids();
        ids.sort_unstable();
        if ids.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(D::Error::custom("Send each person once."));
        }
        Ok(list)
    }
}

impl PartialSchema for Participants {
    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new()
            .items(RefOr::Ref(utoipa::openapi::Ref::from_schema_name("Participant")))
            .min_items(Some(1))
            .max_items(Some(MOST))
            .into()
    }
}

impl ToSchema for Participants {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("Participant".into(), Participant::schema()));
        Participant::schemas(schemas);
    }
}

impl PartialSchema for Participant {
    fn schema() -> RefOr<Schema> {
        let mut schema = match NewContact::schema() {
            RefOr::T(Schema::Object(schema)) => schema,
            _ => Object::new(),
        };
        for nested in ["encounter", "follow_up"] {
            schema.properties.remove(nested);
        }
        schema.description = Some(
            "Someone who took part: by `id`, or someone new by name or description. `note` is about the conversation.".into(),
        );
        RefOr::T(Schema::Object(schema))
    }
}

impl ToSchema for Participant {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        NewContact::schemas(schemas);
    }
}
