//! The row, the request bodies, and the rules that need no database.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::point::ContactPoint;
use crate::{
    encounters::InlineEncounter,
    follow_ups::InlineFollowUp,
    http::{
        bounds::{AtMost, Tags, Whole},
        instant::Day,
        json::Json,
        text::{Caption, Line, Note, Tag, given, present},
    },
    schema::contacts,
    text_enum,
};

text_enum! {
    /// A person or an organisation (vCard KIND).
    Kind {
        /// A person.
        Individual = "individual",
        /// An organisation.
        Org = "org",
    }
}

text_enum! {
    /// Where the contact came from.
    Source {
        /// Typed in.
        Manual = "manual",
        /// A vCard file.
        Vcard = "vcard",
        /// LinkedIn's `Connections.csv`.
        Linkedin = "linkedin",
        /// Google Contacts.
        Google = "google",
        /// Outlook.
        Outlook = "outlook",
        /// A scanned code.
        Qr = "qr",
        /// The API.
        Api = "api",
    }
}

/// A person someone wants to remember (vCard, RFC 6350).
#[derive(Debug, Clone, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = contacts)]
pub struct Contact {
    /// Opaque identifier, UUIDv7.
    pub id: Uuid,
    /// Person or organisation.
    pub kind: Kind,
    /// vCard FN; empty for someone whose name is not known.
    #[schema(example = "Jonas Brügger")]
    pub full_name: String,
    /// What someone without a name is remembered by.
    #[schema(example = "tall, works at the port")]
    pub description: String,
    /// vCard N, given name.
    pub given_name: Option<String>,
    /// vCard N, family name.
    pub family_name: Option<String>,
    /// vCard NICKNAME.
    pub nickname: Option<String>,
    /// vCard ORG.
    #[schema(example = "Halde Labs")]
    pub organization: Option<String>,
    /// vCard TITLE: the job title.
    pub title: Option<String>,
    /// vCard ROLE: what they do there.
    pub role: Option<String>,
    /// vCard BDAY.
    pub birthday: Option<NaiveDate>,
    /// Private note.
    pub note: String,
    /// Tags (vCard CATEGORIES).
    pub tags: Vec<String>,
    /// Preferred language (BCP 47).
    pub language: Option<String>,
    /// Where the contact came from.
    pub source: Source,
    /// How to reach them.
    #[schema(value_type = Vec<ContactPoint>)]
    pub contact_points: Json<Vec<ContactPoint>>,
    /// The contact who introduced them.
    pub introduced_by: Option<Uuid>,
    /// Where the first meeting was.
    pub met_place: Option<String>,
    /// Days after which to be in touch again.
    pub keep_in_touch_days: Option<i32>,
    /// When the first conversation was; derived from the encounters.
    pub first_met_at: Option<DateTime<Utc>>,
    /// At which event that was; derived.
    pub first_met_event_id: Option<Uuid>,
    /// When the latest conversation was; derived.
    pub last_contacted_at: Option<DateTime<Utc>>,
    /// Set aside since; archived people stay out of the list.
    pub archived_at: Option<DateTime<Utc>>,
    /// Rises with every change; the ETag.
    pub version: i32,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub updated_at: DateTime<Utc>,
    /// What the list is sorted by when sorted by name.
    #[serde(skip)]
    pub(super) sort_name: String,
}

/// What a client sends to add or replace a contact. A name or a description is needed; what is
/// absent is empty.
#[derive(Debug, Deserialize, ToSchema, Insertable, AsChangeset)]
#[serde(deny_unknown_fields)]
#[diesel(table_name = contacts, treat_none_as_null = true, treat_none_as_default_value = false)]
#[schema(example = json!({"full_name": "Jonas Brügger", "organization": "Halde Labs", "tags": ["rust"]}))]
pub struct NewContact {
    /// The client's own UUIDv7; made by the server when absent.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub id: Option<Uuid>,
    /// Person or organisation.
    #[serde(default = "individual")]
    pub kind: Kind,
    /// vCard FN; empty for someone whose name is not known.
    #[serde(default)]
    pub full_name: Caption,
    /// What someone without a name is remembered by.
    #[serde(default)]
    pub description: Caption,
    /// vCard N, given name.
    #[serde(default)]
    pub given_name: Option<Line>,
    /// vCard N, family name.
    #[serde(default)]
    pub family_name: Option<Line>,
    /// vCard NICKNAME.
    #[serde(default)]
    pub nickname: Option<Line>,
    /// vCard ORG.
    #[serde(default)]
    pub organization: Option<Line>,
    /// vCard TITLE: the job title.
    #[serde(default)]
    pub title: Option<Line>,
    /// vCard ROLE: what they do there.
    #[serde(default)]
    pub role: Option<Line>,
    /// vCard BDAY.
    #[serde(default)]
    pub birthday: Option<Day>,
    /// Private note.
    #[serde(default)]
    pub note: Note,
    /// Tags (vCard CATEGORIES).
    #[serde(default)]
    pub tags: Tags,
    /// Preferred language (BCP 47).
    #[serde(default)]
    pub language: Option<Tag>,
    /// Where the contact came from.
    #[serde(default = "manual")]
    pub source: Source,
    /// How to reach them.
    #[serde(default)]
    #[schema(value_type = Vec<ContactPoint>, max_items = 50)]
    pub contact_points: Json<AtMost<50, ContactPoint>>,
    /// The contact who introduced them.
    #[serde(default)]
    pub introduced_by: Option<Uuid>,
    /// Where the first meeting was.
    #[serde(default)]
    pub met_place: Option<Line>,
    /// Days after which to be in touch again.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 3650)]
    pub keep_in_touch_days: Option<Whole<1, 3650>>,
    /// The conversation with them, recorded in the same transaction.
    #[serde(default)]
    #[diesel(skip_insertion, skip_update)]
    pub encounter: Option<InlineEncounter>,
    /// What was promised. Absent: a first meeting at an event opens a follow-up. `null`: none.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<InlineFollowUp>)]
    #[diesel(skip_insertion, skip_update)]
    pub follow_up: Option<Option<InlineFollowUp>>,
}

impl NewContact {
    /// Whether a conversation or a follow-up comes along.
    pub fn captures(&self) -> bool {
        self.encounter.is_some() || self.follow_up.is_some()
    }
}

const fn individual() -> Kind {
    Kind::Individual
}

const fn manual() -> Source {
    Source::Manual
}

/// A merge patch: absent keeps, `null` clears.
#[derive(Debug, Default, Deserialize, ToSchema, AsChangeset)]
#[serde(deny_unknown_fields, default)]
#[diesel(table_name = contacts)]
#[schema(example = json!({"organization": "Halde Labs", "nickname": null}))]
pub struct ContactChange {
    /// Person or organisation.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub kind: Option<Kind>,
    /// vCard FN; empty for someone whose name is not known.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub full_name: Option<Caption>,
    /// What someone without a name is remembered by.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub description: Option<Caption>,
    /// vCard N, given name.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub given_name: Option<Option<Line>>,
    /// vCard N, family name.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub family_name: Option<Option<Line>>,
    /// vCard NICKNAME.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub nickname: Option<Option<Line>>,
    /// vCard ORG.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub organization: Option<Option<Line>>,
    /// vCard TITLE: the job title.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub title: Option<Option<Line>>,
    /// vCard ROLE: what they do there.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub role: Option<Option<Line>>,
    /// vCard BDAY.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Day>)]
    pub birthday: Option<Option<Day>>,
    /// Private note.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub note: Option<Note>,
    /// Tags (vCard CATEGORIES).
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub tags: Option<Tags>,
    /// Preferred language (BCP 47).
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Tag>)]
    pub language: Option<Option<Tag>>,
    /// Where the contact came from.
    #[serde(deserialize_with = "given")]
    #[schema(nullable = false)]
    pub source: Option<Source>,
    /// How to reach them.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<Vec<ContactPoint>>, max_items = 50, nullable = false)]
    pub contact_points: Option<Json<AtMost<50, ContactPoint>>>,
    /// The contact who introduced them.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    pub introduced_by: Option<Option<Uuid>>,
    /// Where the first meeting was.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<Line>)]
    pub met_place: Option<Option<Line>>,
    /// Days after which to be in touch again.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 3650)]
    pub keep_in_touch_days: Option<Option<Whole<1, 3650>>>,
    /// Whether the contact is set aside.
    #[serde(deserialize_with = "given")]
    #[diesel(skip_update)]
    pub archived: Option<bool>,
}
