//! What a goal is for: when it is over, and what moves that.

use chrono::{Datelike, Days, Months, TimeDelta, Utc};
use diesel_async::SimpleAsyncConnection;
use lanyard::{goals, upkeep};
use serde_json::{Value, json};

use crate::support::{Client, TestApp};

async fn execute(app: &TestApp, sql: &str) {
    app.conn().await.batch_execute(sql).await.unwrap();
}

async fn add(ada: &Client, body: Value) -> Value {
    let created = ada.post("/goals", body).await;
    assert_eq!(created.status, 201, "{}", created.body);
    created.body
}

async fn only(ada: &Client) -> Value {
    let listed = ada.get("/goals?include=total").await.body;
    assert_eq!(listed["total"], 1, "{listed}");
    listed["items"][0].clone()
}

#[actix_web::test]
async fn a_goal_of_an_event_waits_for_what_the_event_asks_to_be_done() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let event = json!({"summary": "Talk", "starts_at": "2126-03-26T17:30:00Z", "ends_at": "2126-03-26T20:00:00Z",
        "goals": [{"metric": "lessons_captured", "target": 1}]});
    let event = ada.post("/events", event).await.id().to_owned();
    let close = async |at: &str| goals::close(&app.app.db, at.parse().unwrap()).await.unwrap();
    let lesson = json!({"insight": "x", "event_id": event, "learned_at": "2126-03-27T09:00:00Z"});
    ada.post("/lessons", lesson).await;
    close("2126-03-28T19:59:59Z").await;
    assert_eq!(only(&ada).await["closed"], Value::Null);
    close("2126-03-28T20:00:00Z").await;
    let closed = only(&ada).await;
    assert_eq!(closed["closed"], json!({"at": "2126-03-28T20:00:00Z", "count": 1}));
    assert_eq!(close("2126-04-28T20:00:00Z").await, 0, "once");
    // Another day: it is open again, and closed at its new end.
    let moved = json!({"starts_at": "2126-05-01T17:30:00Z", "ends_at": "2126-05-01T20:00:00Z"});
    assert_eq!(ada.patch(&format!("/events/{event}"), moved).await.status, 200);
    let open = only(&ada).await;
    assert_eq!((&open["closed"], &open["version"]), (&Value::Null, &json!(3)));
    close("2126-05-03T19:59:59Z").await;
    assert_eq!(only(&ada).await["closed"], Value::Null);
    close("2126-05-03T20:00:00Z").await;
    assert_eq!(only(&ada).await["closed"]["at"], "2126-05-03T20:00:00Z");
}

#[actix_web::test]
async fn goals_of_an_event_in_the_trash_are_closed_when_it_is_back() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let event = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z", "goals": [{"metric": "manual", "target": 1}]});
    let event = ada.post("/events", event).await.id().to_owned();
    assert_eq!(ada.delete(&format!("/events/{event}")).await.status, 204);
    upkeep::once(&app.app).await.unwrap();
    assert_eq!(ada.put(&format!("/trash/{event}/restoration"), json!(null)).await.status, 200);
    assert_eq!(only(&ada).await["closed"], Value::Null);
    goals::close(&app.app.db, Utc::now() + TimeDelta::days(2)).await.unwrap();
    assert_eq!(only(&ada).await["closed"]["count"], 0);
}

#[actix_web::test]
async fn a_goal_that_is_let_go_rests_and_begins_with_the_day_it_is_taken_up() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let goal = add(&ada, json!({"metric": "encounters", "target": 1, "recurrence": "month"})).await;
    let path = format!("/goals/{}", goal["id"].as_str().unwrap());
    assert_eq!(ada.patch(&path, json!({"abandoned": true})).await.status, 200);
    execute(&app, "update goals set starts_on = starts_on - 120, ends_on = ends_on - 120").await;
    upkeep::once(&app.app).await.unwrap();
    assert_eq!(
        (&only(&ada).await["status"], &only(&ada).await["closed"]),
        (&json!("abandoned"), &Value::Null)
    );
    let up = ada.patch(&path, json!({"abandoned": false})).await.body;
    assert_eq!((&up["starts_on"], &up["ends_on"]), (&goal["starts_on"], &goal["ends_on"]));
    upkeep::once(&app.app).await.unwrap();
    assert_eq!(
        (&only(&ada).await["status"], &only(&ada).await["id"]),
        (&json!("active"), &goal["id"])
    );
}

#[actix_web::test]
async fn another_zone_moves_when_a_period_is_over() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    add(&ada, json!({"metric": "encounters", "target": 1, "starts_on": "2126-01-25", "ends_on": "2126-01-27"})).await;
    let close = async |at: &str| goals::close(&app.app.db, at.parse().unwrap()).await.unwrap();
    close("2126-01-20T00:00:00Z").await;
    assert_eq!(ada.patch("/me", json!({"tzid": "America/New_York"})).await.status, 200);
    close("2126-01-27T04:59:59Z").await;
    assert_eq!(only(&ada).await["closed"], Value::Null);
    close("2126-01-27T05:00:00Z").await;
    assert_eq!(only(&ada).await["closed"]["count"], 0);
}

#[actix_web::test]
async fn a_goal_repeats_by_the_calendar_and_begins_another_series_at_another_pace() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let goal =
        add(&ada, json!({"metric": "new_contacts", "target": 2, "recurrence": "month"})).await;
    let first =
        Utc::now().with_timezone(&chrono_tz::Europe::Zurich).date_naive().with_day(1).unwrap();
    assert_eq!(
        (&goal["starts_on"], &goal["ends_on"]),
        (&json!(first), &json!(first + Months::new(1)))
    );
    assert_eq!(
        (&goal["series_id"], &goal["streak"]),
        (&goal["id"], &json!({"current": 0, "best": 0}))
    );
    let path = format!("/goals/{}", goal["id"].as_str().unwrap());
    let weekly = ada.patch(&path, json!({"recurrence": "week", "target": 1})).await.body;
    assert_ne!(weekly["series_id"], goal["series_id"]);
    let monday = first - Days::new(first.weekday().num_days_from_monday().into());
    assert_eq!(
        (&weekly["starts_on"], &weekly["ends_on"]),
        (&json!(monday), &json!(monday + Days::new(7)))
    );
    let same =
        json!({"metric": "new_contacts", "target": 9, "recurrence": "week", "starts_on": first});
    assert_eq!(ada.put(&path, same).await.body["series_id"], weekly["series_id"]);
    let once = ada.patch(&path, json!({"recurrence": null})).await.body;
    assert_eq!((&once["recurrence"], &once["starts_on"]), (&Value::Null, &json!(monday)));
    goals::close(&app.app.db, Utc::now() + TimeDelta::days(90)).await.unwrap();
    assert_eq!(only(&ada).await["status"], "missed", "it began no other");
    let event = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z", "goals": []});
    let event = ada.post("/events", event).await.id().to_owned();
    let body =
        json!({"metric": "new_contacts", "target": 1, "recurrence": "week", "event_id": event});
    let refused = ada.post("/goals", body).await;
    assert_eq!(
        (refused.status, &refused.body["errors"][0]["pointer"]),
        (422, &json!("#/recurrence"))
    );
}
