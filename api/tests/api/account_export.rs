//! Everything of an account in one file.

use diesel::{prelude::*, sql_types::Text};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use lanyard::accounts::export::PARTS;
use serde_json::{Value, json};
use std::collections::HashSet;

use crate::support::TestApp;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// What refers to an account and is not in its export: how the server remembers answers and links
/// that it sent by mail.
const OF_THE_SERVER: [&str; 2] = ["idempotency_keys", "verifications"];

#[actix_web::test]
async fn every_table_about_an_account_is_in_its_export() {
    let app = TestApp::start().await;
    let tables = "select distinct conrelid::regclass::text as name from pg_constraint
        where contype = 'f' and confrelid = 'accounts'::regclass order by 1";
    let tables: Vec<Name> = diesel::sql_query(tables).load(&mut app.conn().await).await.unwrap();
    let exported: String = PARTS.map(|(_, statement)| statement).concat();
    let missing = tables.into_iter().map(|table| table.name);
    let missing: Vec<_> = missing
        .filter(|name| !OF_THE_SERVER.contains(&&**name))
        .filter(|name| !exported.contains(&format!("from {name}")))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[actix_web::test]
async fn an_export_has_what_a_person_wrote_and_no_secret() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    eve.post("/contacts", json!({"full_name": "of eve"})).await;
    let event = ada.post("/events", json!({"summary": "Talk", "starts_on": "2026-03-26"})).await;
    let talk = json!({"event_id": event.id(), "occurred_at": "2026-03-26T18:00:00Z",
        "contacts": [{"full_name": "Jonas", "note": "tall"}], "follow_up": {"summary": "send it"}});
    ada.post("/encounters", talk).await;
    ada.post("/lessons", json!({"insight": "Runbooks first"})).await;
    ada.post("/reflections", json!({"answers": {"text": "Ask sooner"}})).await;
    ada.post("/cpd/submissions", json!({"from": "2026-01-01", "to": "2026-12-31"})).await;
    let token = json!({"name": "backup", "scopes": ["read:goals"], "expires_in_days": 1});
    let token = ada.post("/tokens", token).await.body["token"].as_str().unwrap().to_owned();
    let file = ada.get("/me/export").await;
    assert_eq!(file.status, 200);
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"lanyard-2"));
    let one = |part: &str, member: &str| file.body[part][0][member].clone();
    for (part, member, value) in [
        ("account", "email", json!("ada@example.org")),
        ("contacts", "full_name", json!("Jonas")),
        ("events", "summary", json!("Talk")),
        ("participations", "response", json!("accepted")),
        ("lessons", "insight", json!("Runbooks first")),
        ("reflections", "answers", json!({"text": "Ask sooner"})),
        ("cpd_submissions", "first_day", json!("2026-01-01")),
        ("follow_ups", "summary", json!("send it")),
        ("tokens", "name", json!("backup")),
    ] {
        assert_eq!(one(part, member), value, "{part}");
    }
    assert_eq!(one("encounters", "contacts")[0]["note"], "tall");
    assert_eq!(file.body["goals"].as_array().unwrap().len(), 2);
    assert_eq!(file.body.as_object().unwrap().len(), PARTS.len());
    let text = file.body.to_string();
    for secret in ["hash", "of eve", "eve@example.org", "search_text", &token] {
        assert!(!text.contains(secret), "{secret}");
    }
    let script = app.visitor().with_token(&token);
    assert_eq!(script.get("/me/export").await.status, 403);
}

#[actix_web::test]
async fn a_large_export_has_every_row_once() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let many = format!(
        "insert into contacts (owner_id, id, full_name)
         select '{}', gen_random_uuid(), 'Person ' || n from generate_series(1, 1500) n",
        ada.id
    );
    app.conn().await.batch_execute(&many).await.unwrap();
    let file = ada.get("/me/export").await.body;
    let people = file["contacts"].as_array().unwrap();
    let names: HashSet<&str> =
        people.iter().map(|person| person["full_name"].as_str().unwrap()).collect();
    assert_eq!((people.len(), names.len()), (1500, 1500));
    assert_eq!(file["lessons"], Value::Array(Vec::new()));
}
