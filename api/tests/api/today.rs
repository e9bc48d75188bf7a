use chrono::{TimeDelta, Utc};
use lanyard::demo;
use serde_json::{Value, json};
use std::time::Instant;

use crate::support::{Client, TestApp};

async fn event(client: &Client, summary: &str, from: i64, to: i64, more: Value) -> String {
    let at = |minutes| json!(Utc::now() + TimeDelta::minutes(minutes));
    let mut body = json!({"summary": summary, "starts_at": at(from), "ends_at": at(to)});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let created = client.post("/events", body).await;
    assert_eq!(created.status, 201, "{:?}", created.body);
    created.id().to_owned()
}

#[actix_web::test]
async fn an_empty_account_has_a_day_too() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let today = ada.get("/today").await;
    assert_eq!((today.status, &today.body["next_event"]), (200, &json!(null)), "{:?}", today.body);
    assert_eq!(today.body["tzid"], "Europe/Zurich");
    assert_eq!(today.body["weeks"].as_array().unwrap().len(), 8);
    for list in ["follow_ups", "recent_lessons", "debrief", "shared_events"] {
        assert_eq!(today.body[list], json!([]));
    }
    assert_eq!(today.body["follow_ups_on_time"], json!({"completed": 0, "on_time": 0}));
}

#[actix_web::test]
async fn the_event_that_is_on_comes_before_the_next_one() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let declined = json!({"participation": {"response": "declined"}});
    event(&ada, "Declined", 5, 60, declined).await;
    event(&ada, "Off", 6, 60, json!({"status": "cancelled"})).await;
    let next = event(&ada, "Next", 60, 120, json!({})).await;
    let today = ada.get("/today").await.body;
    assert_eq!(
        (&today["next_event"]["id"], &today["next_event"]["phase"]),
        (&json!(next), &json!("before"))
    );
    assert_eq!(today["next_event"]["goals"][0]["target"], 3);
    let live = event(&ada, "Live", -60, 60, json!({})).await;
    let today = ada.get("/today").await.body;
    assert_eq!(
        (&today["next_event"]["id"], &today["next_event"]["phase"]),
        (&json!(live), &json!("live"))
    );
    let shown = ada.get(&format!("/events/{live}")).await.body;
    for (member, value) in shown.as_object().unwrap() {
        assert_eq!(&today["next_event"][member], value, "{member}");
    }
}

#[actix_web::test]
async fn what_is_over_waits_for_a_debrief() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let over = event(&ada, "Over", -3000, -2900, json!({})).await;
    event(&ada, "Long over", -20000, -19000, json!({})).await;
    let debrief = ada.get("/today").await.body["debrief"].clone();
    assert_eq!((debrief.as_array().unwrap().len(), &debrief[0]["id"]), (1, &json!(over)));
    let debriefed = json!({"debriefed_at": Utc::now()});
    let path = format!("/events/{over}/participation");
    assert_eq!(ada.with("if-match", "*").patch(&path, debriefed).await.status, 200);
    assert_eq!(ada.get("/today").await.body["debrief"], json!([]));
}

#[actix_web::test]
async fn what_is_due_is_counted_in_days_of_the_account() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jonas = ada.post("/contacts", json!({"full_name": "Jonas"})).await;
    for days in [-2, 0, 1, 5] {
        let due_at = Utc::now() + TimeDelta::days(days);
        let body = json!({"contact_id": jonas.id(), "summary": days.to_string(), "due_at": due_at});
        assert_eq!(ada.post("/follow-ups", body).await.status, 201);
    }
    let today = ada.get("/today").await.body;
    let due: Vec<_> = today["follow_ups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["summary"].as_str().unwrap(), row["days"].as_i64().unwrap()))
        .collect();
    assert_eq!(due, [("-2", -2), ("0", 0), ("1", 1)]);
    assert_eq!(today["follow_ups_due"], 2);
    assert_eq!(today["follow_ups"][0]["contact"]["full_name"], "Jonas");
    ada.with("if-match", "*").delete(&format!("/contacts/{}", jonas.id())).await;
    assert_eq!(ada.get("/today").await.body["follow_ups"], json!([]));
}

#[actix_web::test]
async fn the_sample_fills_the_day() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let started = Instant::now();
    demo::fill(&mut app.conn().await, ada.id, Utc::now()).await.unwrap();
    println!("demo::fill took {:?}", started.elapsed());
    let today = ada.get("/today").await.body;
    assert_eq!(
        (&today["next_event"]["summary"], &today["next_event"]["phase"]),
        (&json!("Founders’ coffee"), &json!("live"))
    );
    assert_eq!(today["next_event"]["goals"][0]["progress"]["count"], 3);
    assert_eq!(today["follow_ups"].as_array().unwrap().len(), 7);
    assert_eq!(today["debrief"][0]["summary"], "Product Night");
    assert_eq!(today["recent_lessons"][0]["title"], "Coffee before contracts");
    let people = ada.get("/contacts?include=total&limit=1").await.body;
    assert_eq!(people["total"], 120);
    let statuses = |status| async move {
        ada.get(&format!("/goals?status={status}&include=total")).await.body["total"].clone()
    };
    assert_ne!(statuses("missed").await, json!(0));
}
