//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, Duration, Utc};
use diesel::{prelude::*, sql_types::Jsonb};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    http::{
        instant::Instant,
        json::Json,
        text::{Caption, given, present},
    },
    schema::follow_ups,
    statement::{Fragment, fragment},
    text_enum,
};

text_enum! {
    /// Who owes whom.
    Direction {
        /// I promised something.
        IOwe = "i_owe",
        /// They promised something.
        TheyOwe = "they_owe",
        /// Both sides did.
        Mutual = "mutual",
    }
}

text_enum! {
    /// What is to be done.
    Kind {
        /// Say thank you.
        ThankYou = "thank_you",
        /// Write a message.
        Message = "message",
        /// Send a link, a file, a book.
        SendResource = "send_resource",
        /// Introduce two people.
        Introduction = "introduction",
        /// Meet.
        Meeting = "meeting",
        /// Connect in a network.
        ConnectOnline = "connect_online",
    }
}

text_enum! {
    /// Who made the follow-up.
    Origin {
        /// The person.
        Manual = "manual",
        /// A first meeting at an event.
        FirstMeeting = "first_meeting",
        /// The rhythm of keeping in touch.
        KeepInTouch = "keep_in_touch",
    }
}

text_enum! {
    /// How far it is (VTODO STATUS).
    Status {
        /// Nothing happened yet.
        NeedsAction = "needs_action",
        /// Begun.
        InProcess = "in_process",
        /// Done.
        Completed = "completed",
        /// Not to be done any more.
        Cancelled = "cancelled",
    }
}

text_enum! {
    /// A status that a change may set; `completed` has a resource of its own.
    Progress {
        /// Nothing happened yet.
        NeedsAction = "needs_action",
        /// Begun.
        InProcess = "in_process",
        /// Not to be done any more.
        Cancelled = "cancelled",
    }
}

/// When a follow-up of something at `moment` is due unless the person says otherwise.
pub(crate) fn due_after(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment + Duration::hours(48)
}

/// The person that a follow-up is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FollowUpContact {
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
}

/// Something promised between the account and a contact (VTODO).
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Queryable, Selectable)]
#[diesel(table_name = follow_ups, check_for_backend(diesel::pg::Pg))]
pub struct FollowUp {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// The person it is about.
    #[diesel(select_expression = person(), select_expression_type = Fragment<Jsonb>)]
    #[schema(value_type = FollowUpContact)]
    pub contact: Json<FollowUpContact>,
    /// The same person's id.
    pub contact_id: Uuid,
    /// The conversation it comes from.
    pub encounter_id: Option<Uuid>,
    /// The event it comes from.
    pub event_id: Option<Uuid>,
    /// Who owes whom.
    pub direction: Direction,
    /// What is to be done.
    pub kind: Kind,
    /// Who made it.
    pub origin: Origin,
    /// What was promised.
    #[schema(example = "send the talk")]
    pub summary: String,
    /// Until when.
    pub due_at: DateTime<Utc>,
    /// How far it is.
    pub status: Status,
    /// When it was done.
    pub completed_at: Option<DateTime<Utc>>,
    /// Not to be shown before.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
}

fn person() -> Fragment<Jsonb> {
    fragment(
        "(select jsonb_build_object('id', c.id, 'full_name', c.full_name,
            'description', c.description, 'organization', c.organization)
         from contacts c where c.owner_id = follow_ups.owner_id and c.id = follow_ups.contact_id)",
    )
}

/// What a client sends to add or replace a follow-up.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = follow_ups, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"contact_id": "0199e7a2-5a50-7c3e-9d49-2f7a64d1f2aa", "summary": "send the talk", "direction": "i_owe", "kind": "send_resource"}))]
pub struct NewFollowUp {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// The person it is about.
    pub contact_id: Uuid,
    /// The conversation it comes from.
    #[serde(default)]
    pub encounter_id: Option<Uuid>,
    /// The event it comes from; the conversation's when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub event_id: Option<Uuid>,
    /// Who owes whom.
    #[serde(default = "i_owe")]
    pub direction: Direction,
    /// What is to be done.
    #[serde(default = "message")]
    pub kind: Kind,
    /// What was promised.
    #[serde(default)]
    pub summary: Caption,
    /// Until when; 48 hours after the event, the conversation, or now when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub due_at: Option<Instant>,
}

/// A follow-up sent together with the conversation or the person that it is about.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"summary": "send the talk", "direction": "i_owe"}))]
pub struct InlineFollowUp {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// The person it is about; the first one of the conversation when absent.
    #[serde(default)]
    pub contact_id: Option<Uuid>,
    /// Who owes whom.
    #[serde(default = "i_owe")]
    pub direction: Direction,
    /// What is to be done.
    #[serde(default = "message")]
    pub kind: Kind,
    /// What was promised.
    #[serde(default)]
    pub summary: Caption,
    /// Until when; 48 hours after the event, or after the conversation, when absent.
    #[serde(default)]
    pub due_at: Option<Instant>,
}

const fn i_owe() -> Direction {
    Direction::IOwe
}

const fn message() -> Kind {
    Kind::Message
}

/// A row to be added by the program itself, or by a person together with a conversation.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = follow_ups)]
pub struct Promise {
    pub(crate) owner_id: Uuid,
    pub(crate) id: Uuid,
    pub(crate) contact_id: Uuid,
    pub(crate) encounter_id: Option<Uuid>,
    pub(crate) event_id: Option<Uuid>,
    pub(crate) direction: Direction,
    pub(crate) kind: Kind,
    pub(crate) origin: Origin,
    pub(crate) summary: Caption,
    pub(crate) due_at: DateTime<Utc>,
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = follow_ups)]
#[schema(example = json!({"due_at": "2026-11-30T09:00:00Z"}))]
pub struct FollowUpChange {
    /// The person it is about.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub contact_id: Option<Uuid>,
    /// The conversation it comes from.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub encounter_id: Option<Option<Uuid>>,
    /// The event it comes from.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub event_id: Option<Option<Uuid>>,
    /// Who owes whom.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub direction: Option<Direction>,
    /// What is to be done.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub kind: Option<Kind>,
    /// What was promised.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub summary: Option<Caption>,
    /// Until when.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub due_at: Option<Instant>,
    /// How far it is; `PUT …/completion` completes it.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    #[diesel(skip_update)]
    pub status: Option<Progress>,
}
