//! What holds for every operation, read off the document.

use actix_web::http::Method;
use serde_json::{Value, json};

use crate::{
    nudges,
    openapi::operations,
    support::{Client, TestApp},
};

/// The operations that a visitor may call.
const PUBLIC: &[&str] = &[
    "create_account",
    "create_demo_account",
    "create_recovery",
    "create_session",
    "create_unsubscription",
    "put_linked_answer",
    "put_recovery",
    "put_subscription",
    "put_verification",
    "refresh_session",
    "create_invitation_preview",
    "find_key_set",
    "find_document",
];

fn with_ids(path: &str, id: &str) -> String {
    let mut path = path.to_owned();
    while let (Some(start), Some(end)) = (path.find('{'), path.find('}')) {
        path.replace_range(start..=end, id);
    }
    path
}

#[actix_web::test]
async fn every_operation_but_a_few_asks_a_visitor_to_sign_in() {
    let app = TestApp::start().await;
    let mut open = Vec::new();
    for (id, method, path, _) in operations() {
        let path = with_ids(&path, "00000000-0000-7000-8000-000000000000");
        let method: Method = method.parse().unwrap();
        let answer = app.visitor().send_raw(method, &path, Some(b"{}".to_vec())).await;
        if answer.status != 401 && !PUBLIC.contains(&id.as_str()) {
            open.push(format!("{id}: {}", answer.status));
        }
    }
    assert_eq!(open, Vec::<String>::new());
}

/// Every operation on one row, with an id of someone else's and with one of nobody's: the same
/// bytes. `If-Match` is sent so that a PUT asks for the row and does not make one.
#[actix_web::test]
async fn a_row_of_someone_else_looks_like_no_row() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let eve = eve.with("if-match", "*").with("x-request-id", "same-for-both");
    let mut rows = one_of_each(&ada).await;
    rows.push(("/notifications", told(&app, &ada, &rows).await));
    nudges::ask(&app, 8).await;
    rows.push(("/nudges", nudges::open(&ada).await[0]["id"].as_str().unwrap().to_owned()));
    let mut different = Vec::new();
    for (id, method, path, operation) in operations() {
        let Some(foreign) =
            rows.iter().find(|(prefix, _)| path.starts_with(&format!("/api/v1{prefix}/{{")))
        else {
            continue;
        };
        let method: Method = method.parse().unwrap();
        let body = example_body(&operation);
        let answer = async |row: &str| {
            let body = body.as_ref().map(|body| body.to_string().into_bytes());
            eve.send_raw(method.clone(), &with_ids(&path, row), body).await
        };
        let theirs = answer(&foreign.1).await;
        let nobodys = answer("00000000-0000-7000-8000-000000000000").await;
        if theirs.status != 404 || theirs.body != nobodys.body {
            different
                .push(json!({"operation": id, "theirs": theirs.body, "nobodys": nobodys.body}));
        }
    }
    assert_eq!(different, Vec::<Value>::new());
}

/// The id of what `owner` is told, after a colleague found the lesson among `rows` useful.
async fn told(app: &TestApp, owner: &Client, rows: &[(&str, String)]) -> String {
    let of = |kind: &str| rows.iter().find(|(path, _)| *path == kind).unwrap().1.clone();
    let (team, lesson) = (of("/teams"), of("/lessons"));
    let mo = app.user("mo@example.org").await;
    app.join(&team, &mo, "member").await;
    owner.put(&format!("/lessons/{lesson}/shares"), json!({"team_ids": [team]})).await;
    mo.put(&format!("/lessons/{lesson}/reaction"), json!({"kind": "useful"})).await;
    let items = owner.get("/notifications").await.body;
    items["items"][0]["id"].as_str().unwrap().to_owned()
}

/// The example of an operation's body, which the document must have.
pub fn example_body(operation: &Value) -> Option<Value> {
    let schema =
        operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str()?;
    let name = schema.rsplit('/').next().unwrap();
    let document: Value = serde_json::from_str(&lanyard::openapi::document()).unwrap();
    let schema = &document["components"]["schemas"][name];
    let example = schema["example"].is_object().then(|| schema["example"].clone());
    Some(
        example
            .or_else(|| schema["examples"].get(0).cloned())
            .unwrap_or_else(|| panic!("{name} has no example")),
    )
}

/// One row of every kind: the start of its paths and its id.
async fn one_of_each(owner: &Client) -> Vec<(&'static str, String)> {
    let mut rows = Vec::new();
    for (path, body) in [
        ("/contacts", json!({"full_name": "Jonas"})),
        ("/events", json!({"summary": "Talk", "starts_on": "2026-03-26"})),
        (
            "/goals",
            json!({"metric": "manual", "target": 1, "starts_on": "2026-03-01", "ends_on": "2026-04-01"}),
        ),
        (
            "/encounters",
            json!({"occurred_at": "2026-11-20T18:00:00Z", "contacts": [{"full_name": "Mara"}]}),
        ),
        ("/lessons", json!({"insight": "Runbooks first"})),
        ("/collections", json!({"title": "First week"})),
        ("/reflections", json!({"answers": {"text": "Which talk stays with me"}})),
        ("/pitches", json!({"title": "What we do"})),
        ("/cpd/submissions", json!({"from": "2026-03-01", "to": "2026-03-31"})),
        ("/self-ratings", json!({"skill": "listening", "value": 3})),
        ("/teams", json!({"name": "Platform"})),
        ("/usps", json!({"title": "Calm deploys"})),
        ("/tokens", json!({"name": "x", "scopes": ["read:goals"], "expires_in_days": 1})),
    ] {
        let created = owner.post(path, body).await;
        assert_eq!(created.status, 201, "{path}: {:?}", created.body);
        rows.push((path, created.id().to_owned()));
    }
    let sessions = owner.get("/sessions").await.body;
    rows.push(("/sessions", sessions["items"][0]["id"].as_str().unwrap().to_owned()));
    let lesson = rows.iter().find(|(path, _)| *path == "/lessons").map(|(_, id)| id.clone());
    rows.push(("/feed", lesson.unwrap()));
    let contact_id = &rows[0].1;
    let created = owner.post("/follow-ups", json!({"contact_id": contact_id})).await;
    rows.push(("/follow-ups", created.id().to_owned()));
    let event_id = &rows[1].1;
    let link = json!({"event_id": event_id, "expires_in_days": 1});
    rows.push(("/links", owner.post("/links", link).await.id().to_owned()));
    rows
}
