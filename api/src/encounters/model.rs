//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types::Jsonb};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::participant::Participants;
use crate::{
    follow_ups::{FollowUp, InlineFollowUp},
    http::{
        bounds::{Tags, Whole},
        instant::Instant,
        json::Json,
        text::{Note, given, present},
    },
    schema::encounters,
    statement::{Fragment, fragment},
    text_enum,
};

text_enum! {
    /// How people talked.
    Channel {
        /// Face to face.
        InPerson = "in_person",
        /// A video call.
        Video = "video",
        /// A telephone call.
        Phone = "phone",
        /// E-mail.
        Email = "email",
        /// Chat messages.
        Chat = "chat",
        /// A letter.
        Letter = "letter",
    }
}

/// How well a pitch landed.
type Landed = Whole<1, 5>;

/// A person in a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EncounterContact {
    /// The contact.
    pub id: Uuid,
    /// vCard FN; empty for someone whose name is not known.
    #[schema(example = "Jonas Brügger")]
    pub full_name: String,
    /// What someone without a name is remembered by.
    pub description: String,
    /// vCard ORG.
    #[schema(example = "Halde Labs")]
    pub organization: Option<String>,
    /// vCard TITLE: the job title.
    #[schema(example = "Platform engineer")]
    pub title: Option<String>,
    /// Private note about this person in this conversation.
    pub note: String,
    /// Whether this was the first conversation with them.
    pub is_new: bool,
}

/// A conversation with one or more contacts.
#[derive(Clone, Debug, Serialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = encounters, check_for_backend(diesel::pg::Pg))]
pub struct Encounter {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The event at which it was.
    pub event_id: Option<Uuid>,
    /// When it was.
    pub occurred_at: DateTime<Utc>,
    /// How they talked.
    pub channel: Channel,
    /// What it was about.
    #[schema(example = "talked about tracing")]
    pub summary: String,
    /// Topics.
    pub topics: Vec<String>,
    /// The version of a pitch of one's own that was used.
    pub pitch_version_id: Option<Uuid>,
    /// How the pitch landed, from 1, not at all, to 5, very well.
    pub pitch_landed: Option<i32>,
    /// Who took part; people in the trash are left out.
    #[diesel(select_expression = people(), select_expression_type = Fragment<Jsonb>)]
    #[schema(value_type = Vec<EncounterContact>)]
    pub contacts: Json<Vec<EncounterContact>>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

/// The people of the encounter in the outer query. Someone is new in their earliest conversation.
fn people() -> Fragment<Jsonb> {
    fragment(
        "(select coalesce(jsonb_agg(jsonb_build_object(
            'id', c.id, 'full_name', c.full_name, 'description', c.description,
            'organization', c.organization, 'title', c.title, 'note', ec.note,
            'is_new', coalesce(c.first_met_at = encounters.occurred_at, false) and not exists (
                select from encounter_contacts ec2
                join encounters e2 on e2.owner_id = ec2.owner_id and e2.id = ec2.encounter_id
                where ec2.owner_id = ec.owner_id and ec2.contact_id = ec.contact_id
                    and e2.deleted_at is null and e2.occurred_at = encounters.occurred_at
                    and e2.id < encounters.id)
            ) order by ec.position, c.id), '[]')
         from encounter_contacts ec
         join contacts c on c.owner_id = ec.owner_id and c.id = ec.contact_id
         where ec.owner_id = encounters.owner_id and ec.encounter_id = encounters.id
            and c.deleted_at is null)",
    )
}

/// An encounter, and the follow-ups that were written with it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RecordedEncounter {
    /// The conversation.
    #[serde(flatten)]
    pub encounter: Encounter,
    /// The follow-ups that it opened.
    pub follow_ups: Vec<FollowUp>,
}

/// What a client sends to add or replace an encounter.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = encounters, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"occurred_at": "2026-11-26T18:10:00Z", "channel": "in_person", "summary": "talked about tracing", "contacts": [{"full_name": "Jonas Brügger", "organization": "Halde Labs"}], "follow_up": {"summary": "send the talk", "direction": "i_owe"}}))]
pub struct NewEncounter {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The event at which it was.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// When it was.
    pub occurred_at: Instant,
    /// How they talked.
    #[serde(default = "in_person")]
    pub channel: Channel,
    /// What it was about.
    #[serde(default)]
    pub summary: Note,
    /// Topics.
    #[serde(default)]
    pub topics: Tags,
    /// The version of a pitch of one's own that was used.
    #[serde(default)]
    pub pitch_version_id: Option<Uuid>,
    /// How the pitch landed, from 1, not at all, to 5, very well.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub pitch_landed: Option<Landed>,
    /// Who took part, 1 to 50: people you know by their `id`, new ones by name or description.
    #[diesel(skip_insertion, skip_update)]
    pub contacts: Participants,
    /// What was promised. Absent: a first meeting at an event opens a follow-up for each new
    /// person. `null`: none.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<InlineFollowUp>)]
    #[diesel(skip_insertion, skip_update)]
    pub follow_up: Option<Option<InlineFollowUp>>,
}

/// An encounter sent together with the one person it was with.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"summary": "talked about tracing", "topics": ["observability"]}))]
pub struct InlineEncounter {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// The event at which it was.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// When it was; now when absent.
    #[serde(default)]
    pub occurred_at: Option<Instant>,
    /// How they talked.
    #[serde(default = "in_person")]
    pub channel: Channel,
    /// What it was about.
    #[serde(default)]
    pub summary: Note,
    /// Topics.
    #[serde(default)]
    pub topics: Tags,
    /// The version of a pitch of one's own that was used.
    #[serde(default)]
    pub pitch_version_id: Option<Uuid>,
    /// How the pitch landed, from 1, not at all, to 5, very well.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub pitch_landed: Option<Landed>,
    /// Private note about this person in this conversation.
    #[serde(default)]
    pub note: Note,
}

const fn in_person() -> Channel {
    Channel::InPerson
}

impl InlineEncounter {
    /// The same as a body of its own: with `contact`, and what was promised.
    pub fn with(&self, contact: Uuid, follow_up: Option<Option<InlineFollowUp>>) -> NewEncounter {
        NewEncounter {
            id: self.id,
            event_id: self.event_id,
            occurred_at: self.occurred_at.unwrap_or_else(|| Instant(Utc::now())),
            channel: self.channel,
            summary: self.summary.clone(),
            topics: self.topics.clone(),
            pitch_version_id: self.pitch_version_id,
            pitch_landed: self.pitch_landed,
            contacts: Participants::one(contact, self.note.clone()),
            follow_up,
        }
    }
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = encounters)]
#[schema(example = json!({"summary": "talked about tracing and on-call"}))]
pub struct EncounterChange {
    /// The event at which it was.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub event_id: Option<Option<Uuid>>,
    /// When it was.
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    pub occurred_at: Option<Instant>,
    /// How they talked.
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    pub channel: Option<Channel>,
    /// What it was about.
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    pub summary: Option<Note>,
    /// Topics.
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    pub topics: Option<Tags>,
    /// The version of a pitch of one's own that was used.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub pitch_version_id: Option<Option<Uuid>>,
    /// How the pitch landed, from 1, not at all, to 5, very well.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 5)]
    pub pitch_landed: Option<Option<Landed>>,
    /// Who took part; replaces the list.
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub contacts: Option<Participants>,
}
