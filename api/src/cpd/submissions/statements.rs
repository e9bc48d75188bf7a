//! A submission for a learning record store: statements of the Experience API, valid for 1.0.3 and 2.0.
//!
//! The actor is the account and nobody else; people whom it met are in no statement. A statement never
//! changes: what is retracted is voided by another one.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{CpdSubmission, Frozen};
use crate::{
    auth::User,
    cpd::model::{CpdRecord, Kind, Stage},
};

/// Verbs and types of activities of the vocabulary that ADL keeps.
const VOCABULARY: &str = "http://adlnet.gov/expapi";

/// A statement of the Experience API.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "019a0000-0000-4000-8000-000000000001",
    "actor": {"objectType": "Agent", "account": {"homePage": "https://lanyard.example", "name": "019a0000-0000-7000-8000-000000000002"}},
    "verb": {"id": "http://adlnet.gov/expapi/verbs/attended", "display": {"en": "attended"}},
    "object": {"objectType": "Activity", "id": "https://lanyard.example/events/019a0000-0000-7000-8000-000000000003",
        "definition": {"name": {"und": "Rust Zürich"}, "type": "http://adlnet.gov/expapi/activities/meeting"}},
    "result": {"completion": true, "duration": "PT150M"},
    "timestamp": "2026-03-26T17:30:00.000Z"}))]
pub struct CpdStatement {
    /// Its id; the same at every time of asking.
    id: Uuid,
    /// The account: its home page and an opaque name, never a mail address.
    actor: Value,
    /// What it did.
    verb: Value,
    /// What to: an activity, or the statement that is taken back.
    object: Value,
    /// How it went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    result: Option<Value>,
    /// Where it is from.
    context: Value,
    /// When: ISO 8601.
    timestamp: String,
}

/// Whose statements, and where from.
pub(super) struct Source<'a> {
    /// The address of this server.
    pub base_url: &'a str,
    /// The account.
    pub user: User,
}

impl Source<'_> {
    /// The statements of a submission, and what voids them after it was retracted.
    pub(super) fn statements(
        &self,
        submission: &CpdSubmission,
        records: &[Frozen],
    ) -> Vec<CpdStatement> {
        let said = records.iter().map(|frozen| self.statement(submission, frozen));
        let voided = submission
            .retracted_at
            .into_iter()
            .flat_map(|at| records.iter().map(move |frozen| self.voiding(submission, frozen, at)));
        said.chain(voided).collect()
    }

    fn statement(&self, submission: &CpdSubmission, frozen: &Frozen) -> CpdStatement {
        let record = &frozen.record;
        CpdStatement {
            id: frozen.statement_id,
            actor: self.actor(),
            verb: verb(verb_of(record)),
            object: self.activity(record),
            result: Some(self.result(record)),
            context: self.context(submission),
            timestamp: instant(frozen.happened_at),
        }
    }

    fn voiding(
        &self,
        submission: &CpdSubmission,
        frozen: &Frozen,
        at: DateTime<Utc>,
    ) -> CpdStatement {
        CpdStatement {
            id: frozen.voiding_id,
            actor: self.actor(),
            verb: verb("voided"),
            object: json!({"objectType": "StatementRef", "id": frozen.statement_id}),
            result: None,
            // A platform may only be named beside an activity.
            context: json!({"extensions": self.extensions(submission)}),
            timestamp: instant(at),
        }
    }

    fn actor(&self) -> Value {
        let account = json!({"homePage": self.base_url, "name": self.user.id});
        json!({"objectType": "Agent", "account": account})
    }

    fn activity(&self, record: &CpdRecord) -> Value {
        let (place, activity) = match record.kind {
            Kind::Participation => ("events", Some("meeting")),
            Kind::Reflection => ("reflections", None),
            Kind::Lesson => ("lessons", Some("lesson")),
            Kind::Application => ("applications", Some("performance")),
            Kind::Practice => ("practices", Some("simulation")),
        };
        let mut definition = json!({});
        if let Some(activity) = activity {
            definition["type"] = json!(format!("{VOCABULARY}/activities/{activity}"));
        }
        if !record.title.is_empty() {
            definition["name"] = json!({"und": record.title});
        }
        if let Some(url) = &record.evidence_url {
            definition["moreInfo"] = json!(url);
        }
        let id = format!("{}/{place}/{}", self.base_url, record.source_id);
        json!({"objectType": "Activity", "id": id, "definition": definition})
    }

    fn result(&self, record: &CpdRecord) -> Value {
        let mut result = json!({"completion": true});
        if record.minutes > 0 {
            result["duration"] = json!(format!("PT{}M", record.minutes));
        }
        let said = [
            ("objective", &record.objective),
            ("learning", &record.learning),
            ("application", &record.application),
            ("impact", &record.impact),
        ];
        for (name, text) in said.into_iter().filter(|(_, text)| !text.is_empty()) {
            result["extensions"][self.extension(name)] = json!(text);
        }
        result
    }

    fn context(&self, submission: &CpdSubmission) -> Value {
        json!({"platform": "Lanyard", "extensions": self.extensions(submission)})
    }

    fn extensions(&self, submission: &CpdSubmission) -> Value {
        json!({self.extension("submission"): submission.id})
    }

    fn extension(&self, name: &str) -> String {
        format!("{}/xapi/extensions/{name}", self.base_url)
    }
}

const fn verb_of(record: &CpdRecord) -> &'static str {
    match (record.kind, record.stage) {
        (Kind::Participation, _) => "attended",
        (Kind::Lesson, Stage::Share) => "shared",
        (Kind::Lesson, _) => "experienced",
        (Kind::Reflection | Kind::Application | Kind::Practice, _) => "completed",
    }
}

fn verb(word: &str) -> Value {
    json!({"id": format!("{VOCABULARY}/verbs/{word}"), "display": {"en": word}})
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
