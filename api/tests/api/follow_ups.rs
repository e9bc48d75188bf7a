use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::{
    encounters::event,
    support::{Client, TestApp},
};

async fn promise(ada: &Client, body: Value) -> Value {
    let created = ada.post("/follow-ups", body).await;
    assert_eq!(created.status, 201, "{}", created.body);
    created.body
}

#[actix_web::test]
async fn a_promise_is_due_after_what_it_comes_from() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let talk = json!({"occurred_at": "2026-11-20T10:00:00Z", "contacts": [{"id": jo.id()}]});
    let talk = ada.post("/encounters", talk).await;
    let of_event = promise(&ada, json!({"contact_id": jo.id(), "event_id": event})).await;
    assert_eq!(of_event["due_at"], "2026-11-28T20:00:00Z");
    let of_talk = promise(&ada, json!({"contact_id": jo.id(), "encounter_id": talk.id()})).await;
    assert_eq!(of_talk["due_at"], "2026-11-22T10:00:00Z");
    let of_now = promise(&ada, json!({"contact_id": jo.id(), "summary": "call"})).await;
    let due: DateTime<Utc> = of_now["due_at"].as_str().unwrap().parse().unwrap();
    let days = TimeDelta::hours(48) - (due - Utc::now());
    assert!(days.abs() < TimeDelta::minutes(5));
    assert_eq!(
        of_now,
        json!({"id": of_now["id"], "contact_id": jo.id(),
            "contact": {"id": jo.id(), "full_name": "Jo", "description": "", "organization": null},
            "encounter_id": null, "event_id": null, "direction": "i_owe", "kind": "message",
            "origin": "manual", "summary": "call", "due_at": of_now["due_at"],
            "status": "needs_action", "completed_at": null, "snoozed_until": null,
            "version": 1, "created_at": of_now["created_at"], "updated_at": of_now["updated_at"]})
    );
    let due_at = "2027-01-01T09:00:00Z";
    let given = json!({"contact_id": jo.id(), "event_id": event, "due_at": due_at});
    assert_eq!(promise(&ada, given).await["due_at"], due_at);
}

#[actix_web::test]
async fn completing_twice_is_completing_once_and_it_opens_again() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let open = promise(&ada, json!({"contact_id": jo.id()})).await;
    let path = format!("/follow-ups/{}", open["id"].as_str().unwrap());
    let completion = format!("{path}/completion");
    let done = ada.put(&completion, json!({})).await;
    assert_eq!((done.status, &done.body["status"]), (200, &json!("completed")));
    assert_eq!(done.header("etag"), "\"2\"");
    assert_eq!(ada.put(&completion, json!({})).await.body, done.body);
    let at = "2026-11-01T10:00:00Z";
    let moved = ada.put(&completion, json!({"completed_at": at})).await;
    assert_eq!((&moved.body["completed_at"], &moved.body["version"]), (&json!(at), &json!(3)));
    assert_eq!(ada.get("/follow-ups").await.body["items"], json!([]));
    let completed = ada.get("/follow-ups?status=completed").await.body;
    assert_eq!(completed["items"], json!([moved.body]));
    let reopened = ada.delete(&completion).await;
    let state = |body: &Value| (body["status"].clone(), body["completed_at"].clone());
    assert_eq!(
        (reopened.status, state(&reopened.body)),
        (200, (json!("needs_action"), json!(null)))
    );
    assert_eq!(ada.delete(&completion).await.body, reopened.body);
    let ada = ada.with("if-match", "*");
    assert_eq!(ada.patch(&path, json!({"status": "completed"})).await.status, 422);
    ada.put(&completion, json!({})).await;
    let cancelled = ada.patch(&path, json!({"status": "cancelled"})).await.body;
    assert_eq!(state(&cancelled), (json!("cancelled"), json!(null)));
}

#[actix_web::test]
async fn a_snoozed_follow_up_comes_up_later() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let due_at = "2026-11-28T20:00:00Z";
    let open = promise(&ada, json!({"contact_id": jo.id(), "due_at": due_at})).await;
    let snooze = format!("/follow-ups/{}/snooze", open["id"].as_str().unwrap());
    let until = "2026-12-05T08:00:00Z";
    let snoozed = ada.put(&snooze, json!({"until": until})).await;
    assert_eq!((snoozed.status, &snoozed.body["snoozed_until"]), (200, &json!(until)));
    assert_eq!(snoozed.body["due_at"], due_at);
    let before = "/follow-ups?due_before=2026-12-01T00:00:00Z";
    assert_eq!(ada.get(before).await.body["items"], json!([]));
    let woken = ada.delete(&snooze).await;
    assert_eq!((woken.status, &woken.body["snoozed_until"]), (200, &json!(null)));
    assert_eq!(ada.get(before).await.body["items"], json!([woken.body]));
    assert_eq!(ada.put(&snooze, json!({})).await.status, 422);
}

#[actix_web::test]
async fn a_promise_about_someone_else_is_not_found() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let theirs = event(&app, &ada).await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let hers = eve.post("/contacts", json!({"full_name": "Mo"})).await;
    assert_eq!(eve.post("/follow-ups", json!({"contact_id": jo.id()})).await.status, 404);
    let body = json!({"contact_id": hers.id(), "event_id": theirs});
    assert_eq!(eve.post("/follow-ups", body).await.status, 404);
    let open = promise(&ada, json!({"contact_id": jo.id()})).await;
    let path = format!("/follow-ups/{}", open["id"].as_str().unwrap());
    assert_eq!(eve.get(&path).await.status, 404);
    assert_eq!(eve.put(&format!("{path}/completion"), json!({})).await.status, 404);
    assert_eq!(eve.delete(&format!("{path}/snooze")).await.status, 404);
    assert_eq!(eve.with("if-match", "*").delete(&path).await.status, 404);
    assert_eq!(ada.get(&path).await.body, open);
    // What was promised to someone in the trash is out of sight with them.
    let ada = ada.with("if-match", "*");
    assert_eq!(ada.delete(&format!("/contacts/{}", jo.id())).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
    assert_eq!(ada.get("/follow-ups?status=all").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_follow_up_is_written_for_the_version_it_names() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let open = promise(&ada, json!({"contact_id": jo.id(), "summary": "call"})).await;
    let path = format!("/follow-ups/{}", open["id"].as_str().unwrap());
    assert_eq!(ada.patch(&path, json!({"summary": "write"})).await.status, 428);
    assert_eq!(ada.put(&path, json!({"contact_id": jo.id()})).await.status, 428);
    let ada_at_1 = ada.with("if-match", "\"1\"");
    let changed = ada_at_1.patch(&path, json!({"summary": "write"})).await;
    assert_eq!((changed.status, changed.header("etag")), (200, "\"2\""));
    let stale = ada_at_1.delete(&path).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    let stale = ada_at_1.put(&path, json!({"contact_id": jo.id()})).await;
    assert_eq!(stale.status, 412);
    assert_eq!(ada.get(&path).await.body, changed.body);
    assert_eq!(ada.with("if-match", "\"2\"").delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
}

#[actix_web::test]
async fn a_conversation_closes_the_keep_in_touch_follow_up_and_sets_the_next() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo", "keep_in_touch_days": 30})).await;
    let talk = |time: &str| json!({"occurred_at": time, "contacts": [{"id": jo.id()}]});
    let first = ada.post("/encounters", talk("2026-01-01T10:00:00Z")).await;
    let next = &first.body["follow_ups"][0];
    assert_eq!(
        (&next["origin"], &next["due_at"]),
        (&json!("keep_in_touch"), &json!("2026-01-31T10:00:00Z"))
    );
    let second = ada.post("/encounters", talk("2026-01-20T10:00:00Z")).await;
    assert_eq!(second.body["follow_ups"][0]["due_at"], "2026-02-19T10:00:00Z");
    let closed = ada.get(&format!("/follow-ups/{}", next["id"].as_str().unwrap())).await.body;
    assert_eq!(
        (&closed["status"], &closed["completed_at"]),
        (&json!("completed"), &json!("2026-01-20T10:00:00Z"))
    );
    // An older conversation that is added later changes nothing.
    let older = ada.post("/encounters", talk("2026-01-10T10:00:00Z")).await;
    assert_eq!(older.body["follow_ups"], json!([]));
    assert_eq!(ada.get("/follow-ups").await.body["items"], second.body["follow_ups"]);
}
