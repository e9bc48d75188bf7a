use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::schema::{events, participations};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Client, TestApp};

/// An event of Ada's from 17:30 to 20:00 on 26 November 2026.
pub async fn event(app: &TestApp, user: &Client) -> Uuid {
    let id = Uuid::now_v7();
    let at = |time: &str| time.parse::<DateTime<Utc>>().unwrap();
    let mut conn = app.conn().await;
    let row = (
        events::id.eq(id),
        events::owner_id.eq(user.id),
        events::uid.eq(id.to_string()),
        events::summary.eq("Rust Zürich"),
        events::starts_at.eq(at("2026-11-26T17:30:00Z")),
        events::ends_at.eq(at("2026-11-26T20:00:00Z")),
        events::tzid.eq("Europe/Zurich"),
    );
    diesel::insert_into(events::table).values(row).execute(&mut conn).await.unwrap();
    let row = (
        participations::account_id.eq(user.id),
        participations::event_id.eq(id),
        participations::starts_at.eq(at("2026-11-26T17:30:00Z")),
    );
    diesel::insert_into(participations::table).values(row).execute(&mut conn).await.unwrap();
    id
}

/// The people of an answered encounter, by name, and whether they were new.
fn people<'a>(encounter: &'a Value) -> Vec<(&'a str, bool)> {
    let one = |person: &'a Value| (person["full_name"].as_str().unwrap(), person["is_new"] == true);
    encounter["contacts"].as_array().unwrap().iter().map(one).collect()
}

async fn met(ada: &Client, contact: &str) -> (Value, Value, Value) {
    let contact = ada.get(&format!("/contacts/{contact}")).await.body;
    let part = |name: &str| contact[name].clone();
    (part("first_met_at"), part("first_met_event_id"), part("last_contacted_at"))
}

#[actix_web::test]
async fn a_conversation_brings_its_people_and_a_promise_along() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let recorded = ada
        .post(
            "/encounters",
            json!({"event_id": event, "occurred_at": "2026-11-26T18:10:00Z", "channel": "in_person",
                "summary": "talked about tracing",
                "contacts": [{"full_name": "Jonas Brügger", "organization": "Halde Labs"}],
                "follow_up": {"summary": "send the talk", "direction": "i_owe"}}),
        )
        .await;
    let body = &recorded.body;
    let person = body["contacts"][0]["id"].as_str().unwrap();
    assert_eq!((recorded.status, recorded.header("etag")), (201, "\"1\""));
    assert_eq!(recorded.header("location"), format!("/api/v1/encounters/{}", recorded.id()));
    assert_eq!(
        *body,
        json!({"id": body["id"], "event_id": event, "occurred_at": "2026-11-26T18:10:00Z",
            "channel": "in_person", "summary": "talked about tracing", "topics": [],
            "pitch_version_id": null, "pitch_landed": null,
            "contacts": [{"id": person, "full_name": "Jonas Brügger", "description": "",
                "organization": "Halde Labs", "title": null, "note": "", "is_new": true}],
            "version": 1, "created_at": body["created_at"], "updated_at": body["updated_at"],
            "follow_ups": [{"id": body["follow_ups"][0]["id"],
                "contact": {"id": person, "full_name": "Jonas Brügger", "description": "",
                    "organization": "Halde Labs"},
                "contact_id": person, "encounter_id": body["id"], "event_id": event,
                "direction": "i_owe", "kind": "message", "origin": "manual",
                "summary": "send the talk", "due_at": "2026-11-28T20:00:00Z",
                "status": "needs_action", "completed_at": null, "snoozed_until": null,
                "version": 1, "created_at": body["created_at"], "updated_at": body["updated_at"]}]})
    );
    let found = ada.get(&format!("/encounters/{}", recorded.id())).await;
    let mut alone = body.clone();
    alone.as_object_mut().unwrap().remove("follow_ups");
    assert_eq!((found.status, &found.body), (200, &alone));
    assert_eq!(ada.get("/encounters").await.body, json!({"items": [alone], "next_cursor": null}));
    assert_eq!(
        met(&ada, person).await,
        (json!("2026-11-26T18:10:00Z"), json!(event), json!("2026-11-26T18:10:00Z"))
    );
    assert_eq!(ada.get("/follow-ups").await.body["items"], body["follow_ups"]);
}

#[actix_web::test]
async fn a_repeat_with_the_same_key_records_once() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let keyed = ada.with("idempotency-key", "0123456789abcdef");
    let body = json!({"occurred_at": "2026-11-26T18:10:00Z", "contacts": [{"full_name": "Jonas"}]});
    let first = keyed.post("/encounters", body.clone()).await;
    let again = keyed.post("/encounters", body).await;
    assert_eq!((again.status, &again.body), (201, &first.body));
    assert_eq!(again.header("idempotency-replayed"), "true");
    for list in ["/encounters", "/contacts"] {
        assert_eq!(ada.get(list).await.body["items"].as_array().unwrap().len(), 1);
    }
}

#[actix_web::test]
async fn a_first_meeting_at_an_event_opens_a_follow_up_for_each_new_person() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let known = ada.post("/contacts", json!({"full_name": "Mara"})).await;
    let early = json!({"occurred_at": "2026-01-05T10:00:00Z", "contacts": [{"id": known.id()}]});
    assert_eq!(ada.post("/encounters", early).await.body["follow_ups"], json!([]));
    let recorded = ada
        .post(
            "/encounters",
            json!({"event_id": event, "occurred_at": "2026-11-26T18:10:00Z",
                "contacts": [{"full_name": "Jonas"}, {"id": known.id()}, {"description": "tall"}]}),
        )
        .await;
    assert_eq!(people(&recorded.body), [("Jonas", true), ("Mara", false), ("", true)]);
    let opened = recorded.body["follow_ups"].as_array().unwrap();
    let opened: Vec<_> = opened
        .iter()
        .map(|one| (one["contact_id"].clone(), one["origin"].clone(), one["due_at"].clone()))
        .collect();
    let expected = |index: usize| {
        let contact = recorded.body["contacts"][index]["id"].clone();
        (contact, json!("first_meeting"), json!("2026-11-28T20:00:00Z"))
    };
    assert_eq!(opened, [expected(0), expected(2)]);
}

#[actix_web::test]
async fn null_opens_no_follow_up() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let body = json!({"event_id": event, "occurred_at": "2026-11-26T18:10:00Z",
        "contacts": [{"full_name": "Jonas"}], "follow_up": null});
    let recorded = ada.post("/encounters", body).await;
    assert_eq!((recorded.status, &recorded.body["follow_ups"]), (201, &json!([])));
    // Nor does a later correction, which brings nobody new.
    let path = format!("/encounters/{}", recorded.id());
    let people = json!({"contacts": [{"id": recorded.body["contacts"][0]["id"]}]});
    let changed = ada.with("if-match", "\"1\"").patch(&path, people).await;
    assert_eq!((changed.status, &changed.body["follow_ups"]), (200, &json!([])));
    assert_eq!(ada.get("/follow-ups").await.body["items"], json!([]));
}

#[actix_web::test]
async fn someone_is_new_once_and_the_earliest_conversation_decides() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let at = |time: &str, event: Value, who: Value| json!({"occurred_at": time, "event_id": event, "contacts": [who]});
    let late = ada
        .post("/encounters", at("2026-11-26T18:10:00Z", json!(event), json!({"full_name": "Jo"})))
        .await;
    let jo = late.body["contacts"][0]["id"].as_str().unwrap().to_owned();
    let early =
        ada.post("/encounters", at("2026-03-01T09:00:00Z", json!(null), json!({"id": jo}))).await;
    assert_eq!(people(&early.body), [("Jo", true)]);
    let late_path = format!("/encounters/{}", late.id());
    assert_eq!(people(&ada.get(&late_path).await.body), [("Jo", false)]);
    let (first, last) = (json!("2026-03-01T09:00:00Z"), json!("2026-11-26T18:10:00Z"));
    assert_eq!(met(&ada, &jo).await, (first, json!(null), last.clone()));
    // Two at the very same moment: still only one of them was the first.
    let ada = ada.with("if-match", "*");
    let early_path = format!("/encounters/{}", early.id());
    let moved = ada.patch(&early_path, json!({"occurred_at": "2026-11-26T18:10:00Z"})).await;
    assert_eq!(moved.status, 200);
    let both = [ada.get(&late_path).await.body, ada.get(&early_path).await.body];
    assert_eq!(both.iter().filter(|one| people(one)[0].1).count(), 1);
    assert_eq!(met(&ada, &jo).await, (last.clone(), json!(event), last.clone()));
    // Deleting and restoring tell the same story.
    assert_eq!(ada.delete(&late_path).await.status, 204);
    assert_eq!(met(&ada, &jo).await, (last.clone(), json!(null), last.clone()));
    let restored = ada.put(&format!("/trash/{}/restoration", late.id()), json!({})).await;
    assert_eq!(restored.status, 200);
    assert_eq!(met(&ada, &jo).await, (last.clone(), json!(event), last));
    assert_eq!(ada.delete(&late_path).await.status, 204);
    assert_eq!(ada.delete(&early_path).await.status, 204);
    assert_eq!(met(&ada, &jo).await, (json!(null), json!(null), json!(null)));
}

#[actix_web::test]
async fn fifty_people_fit_into_one_conversation_and_no_more() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let body = |count: usize| {
        let people: Vec<_> = (0..count).map(|n| json!({"full_name": format!("P{n:02}")})).collect();
        json!({"event_id": event, "occurred_at": "2026-11-26T18:10:00Z", "contacts": people})
    };
    let recorded = ada.post("/encounters", body(50)).await;
    assert_eq!(recorded.status, 201);
    let names: Vec<_> = (0..50).map(|n| format!("P{n:02}")).collect();
    let people = people(&recorded.body);
    assert_eq!(people, names.iter().map(|name| (name.as_str(), true)).collect::<Vec<_>>());
    assert_eq!(recorded.body["follow_ups"].as_array().unwrap().len(), 50);
    for refused in [body(51), body(0)] {
        let refused = ada.post("/encounters", refused).await;
        assert_eq!(
            (refused.status, &refused.body["errors"][0]["pointer"]),
            (422, &json!("#/contacts"))
        );
    }
}

#[actix_web::test]
async fn someone_elses_people_and_events_are_not_found_and_nothing_stays() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let theirs = event(&app, &ada).await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let time = "2026-11-26T18:10:00Z";
    let new = json!({"full_name": "New"});
    for body in [
        json!({"occurred_at": time, "contacts": [new, {"id": jo.id()}]}),
        json!({"occurred_at": time, "contacts": [new, {"id": Uuid::now_v7()}]}),
        json!({"occurred_at": time, "event_id": theirs, "contacts": [new]}),
        json!({"occurred_at": time, "contacts": [new], "follow_up": {"contact_id": jo.id()}}),
    ] {
        assert_eq!(eve.post("/encounters", body).await.status, 404);
    }
    for list in ["/contacts", "/encounters", "/follow-ups"] {
        assert_eq!(eve.get(list).await.body["items"], json!([]));
    }
    let body = json!({"occurred_at": time, "contacts": [{"id": jo.id()}]});
    let path = format!("/encounters/{}", ada.post("/encounters", body.clone()).await.id());
    let eve = eve.with("if-match", "*");
    assert_eq!(eve.get(&path).await.status, 404);
    assert_eq!(eve.patch(&path, json!({"summary": "mine"})).await.status, 404);
    assert_eq!(eve.put(&path, json!({"occurred_at": time, "contacts": [new]})).await.status, 404);
    assert_eq!(eve.delete(&path).await.status, 404);
    // Someone in the trash is not there either.
    assert_eq!(
        ada.with("if-match", "*").delete(&format!("/contacts/{}", jo.id())).await.status,
        204
    );
    assert_eq!(ada.post("/encounters", body).await.status, 404);
}

#[actix_web::test]
async fn replacing_an_encounter_replaces_its_people() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = format!("/encounters/{}", Uuid::now_v7());
    let (jo, mara) = (Uuid::now_v7(), Uuid::now_v7());
    let body = |people: Value| json!({"occurred_at": "2026-11-20T18:00:00Z", "contacts": people});
    let jonas = json!({"id": jo, "full_name": "Jo", "note": "likes tea"});
    let created = ada.put(&path, body(json!([jonas]))).await;
    assert_eq!((created.status, &created.body["contacts"][0]["note"]), (201, &json!("likes tea")));
    assert_eq!(ada.put(&path, body(json!([jonas]))).await.status, 428);
    assert_eq!(ada.with("if-match", "\"7\"").put(&path, body(json!([jonas]))).await.status, 412);
    let people = json!([{"id": mara, "full_name": "Mara"}]);
    let replaced = ada.with("if-match", "\"1\"").put(&path, body(people)).await;
    assert_eq!((replaced.status, replaced.header("etag")), (200, "\"2\""));
    assert_eq!(self::people(&replaced.body), [("Mara", true)]);
    assert_eq!(met(&ada, &jo.to_string()).await, (json!(null), json!(null), json!(null)));
    // The private note was about the conversation, not about the person.
    assert_eq!(ada.get(&format!("/contacts/{jo}")).await.body["note"], "");
}
