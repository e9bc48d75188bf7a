//! Submitting a period: frozen once, taken back, and read by a learning record store.

use actix_web::http::Method;
use serde_json::{Value, json};

use crate::{
    cpd::spring,
    support::{Client, Response, TestApp},
};

const ID: &str = "019a0000-0000-7000-8000-00000000000a";
const OTHER: &str = "019a0000-0000-7000-8000-00000000000b";

fn march() -> Value {
    json!({"from": "2026-03-01", "to": "2026-03-31"})
}

async fn submitted(ada: &Client) -> String {
    let path = format!("/cpd/submissions/{ID}");
    let made = ada.put(&path, march()).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    path
}

async fn retract(client: &Client, path: &str) -> Response {
    client.send(Method::PUT, &format!("{path}/retraction"), None).await
}

#[actix_web::test]
async fn what_is_submitted_stays_as_it_was() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let [event, ..] = spring(&ada).await;
    let entries = ada.get("/cpd/entries").await.body["items"].clone();
    let path = submitted(&ada).await;
    let any = ada.with("if-match", "*");
    any.patch(&format!("/events/{event}"), json!({"summary": "Another name"})).await;
    any.patch(&format!("/cpd/entries/participation/{event}"), json!({"impact": "later"})).await;
    let found = ada.get(&path).await;
    let mut frozen = entries.as_array().unwrap().clone();
    frozen.iter_mut().for_each(|entry| drop(entry.as_object_mut().unwrap().remove("version")));
    assert_eq!(
        found.body,
        json!({"id": ID, "from": "2026-03-01", "to": "2026-03-31", "entry_count": 4, "minutes": 165,
            "submitted_at": found.body["submitted_at"], "retracted_at": null, "version": 1, "entries": frozen})
    );
    let table = ada.get(&format!("{path}/table")).await.body.to_string();
    assert!(table.contains("Rust Zürich") && !table.contains("later"), "{table}");
    let listed = ada.get("/cpd/submissions").await.body;
    assert_eq!((&listed["items"][0]["id"], &listed["next_cursor"]), (&json!(ID), &Value::Null));
}

#[actix_web::test]
async fn a_day_is_submitted_once_however_often_it_is_sent() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    spring(&ada).await;
    let path = submitted(&ada).await;
    let again = ada.put(&path, march()).await;
    assert_eq!((again.status, again.id()), (200, ID));
    let posted = ada
        .post("/cpd/submissions", json!({"id": ID, "from": "2026-03-01", "to": "2026-03-31"}))
        .await;
    assert_eq!((posted.status, posted.id()), (200, ID));
    let other = ada.put(&path, json!({"from": "2026-01-01", "to": "2026-01-31"})).await;
    assert_eq!((other.status, &other.body["code"]), (409, &json!("id-taken")));
    let overlapping = json!({"from": "2026-03-31", "to": "2026-04-30"});
    let overlapping = ada.post("/cpd/submissions", overlapping).await;
    assert_eq!((overlapping.status, &overlapping.body["code"]), (409, &json!("period-submitted")));
    let after = json!({"id": OTHER, "from": "2026-04-01", "to": "2026-04-30"});
    assert_eq!(ada.post("/cpd/submissions", after).await.status, 201);
    assert_eq!(ada.get("/cpd/submissions").await.body["items"].as_array().unwrap().len(), 2);
    for (body, pointer) in [
        (json!({"from": "2026-03-02", "to": "2026-03-01"}), "#/to"),
        (json!({"from": "2024-01-01", "to": "2026-01-01"}), "#/to"),
        (json!({"from": "2026-03-02"}), "#/to"),
    ] {
        let refused = ada.post("/cpd/submissions", body).await;
        assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!(pointer)));
    }
}

#[actix_web::test]
async fn what_is_retracted_can_be_submitted_anew() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    spring(&ada).await;
    let path = submitted(&ada).await;
    assert_eq!(retract(&eve, &path).await.status, 404);
    let retracted = retract(&ada, &path).await;
    assert_eq!((retracted.status, &retracted.body["version"]), (200, &json!(2)));
    assert!(retracted.body["retracted_at"].is_string());
    let again = retract(&ada, &path).await;
    assert_eq!((again.status, &again.body), (200, &retracted.body));
    let anew = ada.put(&format!("/cpd/submissions/{OTHER}"), march()).await;
    assert_eq!((anew.status, &anew.body["entry_count"]), (201, &json!(4)));
}

#[actix_web::test]
async fn a_submission_of_someone_else_is_not_found() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    spring(&ada).await;
    let path = submitted(&ada).await;
    for part in ["", "/table", "/statements"] {
        assert_eq!(eve.get(&format!("{path}{part}")).await.status, 404, "{part}");
    }
    assert_eq!(eve.get("/cpd/submissions").await.body["items"], json!([]));
    // The same id is somebody else's own.
    assert_eq!(eve.put(&path, march()).await.body["entry_count"], json!(0));
}

#[actix_web::test]
async fn statements_are_valid_name_nobody_and_are_voided() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let [event, ..] = spring(&ada).await;
    let path = submitted(&ada).await;
    let statements = ada.get(&format!("{path}/statements")).await.body;
    let said = statements.as_array().unwrap().clone();
    said.iter().for_each(check);
    let verbs: Vec<_> =
        said.iter().map(|said| said["verb"]["display"]["en"].as_str().unwrap()).collect();
    assert_eq!(verbs, ["completed", "completed", "shared", "attended"]);
    let attended = &said[3];
    assert_eq!(attended["result"]["duration"], "PT150M");
    assert_eq!(attended["timestamp"], "2026-03-26T17:30:00.000Z");
    assert!(attended["object"]["id"].as_str().unwrap().ends_with(&format!("/events/{event}")));
    for private in ["Jonas", "Halde", "ada@example.org", "mailto", "mbox"] {
        assert!(!statements.to_string().contains(private), "{private}");
    }
    assert_eq!(ada.get(&format!("{path}/statements")).await.body, statements, "ids stay");
    retract(&ada, &path).await;
    let after = ada.get(&format!("{path}/statements")).await.body;
    let after = after.as_array().unwrap();
    assert_eq!(after[..4], said[..]);
    for (voiding, voided) in after[4..].iter().zip(&said) {
        check(voiding);
        assert_eq!(voiding["verb"]["id"], "http://adlnet.gov/expapi/verbs/voided");
        let reference = json!({"objectType": "StatementRef", "id": voided["id"]});
        assert_eq!((&voiding["object"], after.len()), (&reference, 8));
    }
}

/// What the specification asks of a statement (xAPI 1.0.3 part two, sections 2.2 to 2.4; the same in 2.0).
fn check(statement: &Value) {
    only(statement, &["id", "actor", "verb", "object", "result", "context", "timestamp"]);
    uuid(&statement["id"]);
    only(&statement["actor"], &["objectType", "account"]);
    assert_eq!(statement["actor"]["objectType"], "Agent");
    only(&statement["actor"]["account"], &["homePage", "name"]);
    iri(statement["actor"]["account"]["homePage"].as_str().unwrap());
    assert!(!statement["actor"]["account"]["name"].as_str().unwrap().contains('@'));
    only(&statement["verb"], &["id", "display"]);
    let verb = statement["verb"]["id"].as_str().unwrap();
    assert!(
        VERBS.contains(&verb.strip_prefix("http://adlnet.gov/expapi/verbs/").unwrap()),
        "{verb}"
    );
    languages(&statement["verb"]["display"]);
    match statement["object"]["objectType"].as_str().unwrap() {
        "Activity" => activity(&statement["object"]),
        "StatementRef" => {
            only(&statement["object"], &["objectType", "id"]);
            uuid(&statement["object"]["id"]);
        }
        other => panic!("{other}"),
    }
    result(&statement["result"]);
    let beside = if statement["object"]["objectType"] == "Activity" { "platform" } else { "" };
    only(&statement["context"], &[beside, "extensions"]);
    extensions(&statement["context"]["extensions"]);
    chrono_like(statement["timestamp"].as_str().unwrap());
}

/// The verbs of ADL that may be used here.
const VERBS: [&str; 5] = ["attended", "completed", "experienced", "shared", "voided"];

fn only(object: &Value, known: &[&str]) {
    let object = object.as_object().unwrap_or_else(|| panic!("{object} is no object"));
    for (name, value) in object {
        assert!(known.contains(&name.as_str()), "{name} is unknown");
        assert!(!value.is_null(), "{name}: null is only allowed inside of extensions");
    }
}

fn uuid(value: &Value) {
    let id: uuid::Uuid = value.as_str().unwrap().parse().unwrap();
    assert_eq!((id.get_variant(), value.as_str().unwrap().len()), (uuid::Variant::RFC4122, 36));
}

fn iri(text: &str) {
    let (scheme, rest) = text.split_once("://").unwrap();
    assert!(
        ["http", "https"].contains(&scheme) && !rest.is_empty() && !text.contains(' '),
        "{text}"
    );
}

fn languages(map: &Value) {
    for (language, text) in map.as_object().unwrap() {
        assert!(["en", "und"].contains(&language.as_str()) && text.is_string());
    }
}

fn activity(object: &Value) {
    only(object, &["objectType", "id", "definition"]);
    iri(object["id"].as_str().unwrap());
    only(&object["definition"], &["name", "type", "moreInfo"]);
    if let Some(kind) = object["definition"].get("type") {
        iri(kind.as_str().unwrap());
    }
    if let Some(url) = object["definition"].get("moreInfo") {
        iri(url.as_str().unwrap());
    }
    if let Some(name) = object["definition"].get("name") {
        languages(name);
    }
}

fn result(result: &Value) {
    if result.is_null() {
        return;
    }
    only(result, &["completion", "duration", "extensions"]);
    assert!(result["completion"].is_boolean());
    if let Some(duration) = result.get("duration") {
        let minutes =
            duration.as_str().unwrap().strip_prefix("PT").unwrap().strip_suffix('M').unwrap();
        assert!(minutes.parse::<u32>().unwrap() > 0);
    }
    if let Some(said) = result.get("extensions") {
        extensions(said);
    }
}

fn extensions(map: &Value) {
    map.as_object().unwrap().keys().for_each(|key| iri(key));
}

/// ISO 8601 with its offset, in UTC.
fn chrono_like(text: &str) {
    let time: chrono::DateTime<chrono::Utc> = text.parse().unwrap();
    assert!(text.ends_with('Z') && time.timestamp() > 0, "{text}");
}
