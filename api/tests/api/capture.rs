//! A person, the conversation and the promise in one request, and many people in one request.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{encounters::event, support::TestApp};

#[actix_web::test]
async fn one_put_captures_the_person_the_conversation_and_the_promise() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("idempotency-key", "capture-0123456789");
    let event = event(&app, &ada).await;
    let (id, encounter, follow_up) = (Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7());
    let path = format!("/contacts/{id}");
    let body = json!({"full_name": "Jonas Brügger", "organization": "Halde Labs",
        "encounter": {"id": encounter, "event_id": event, "occurred_at": "2026-11-26T18:10:00Z",
            "summary": "talked about tracing", "topics": ["tracing"], "note": "likes tea"},
        "follow_up": {"id": follow_up, "summary": "send the talk"}});
    let captured = ada.put(&path, body.clone()).await;
    assert_eq!((captured.status, captured.header("etag")), (201, "\"1\""));
    let answer = &captured.body;
    assert_eq!(
        (&answer["first_met_at"], &answer["first_met_event_id"]),
        (&json!("2026-11-26T18:10:00Z"), &json!(event))
    );
    let talk = &answer["encounter"];
    assert_eq!(
        (&talk["id"], &talk["contacts"][0]["note"], &talk["contacts"][0]["is_new"]),
        (&json!(encounter), &json!("likes tea"), &json!(true))
    );
    let promise = &answer["follow_up"];
    assert_eq!(
        (&promise["id"], &promise["encounter_id"], &promise["due_at"], &promise["origin"]),
        (&json!(follow_up), &json!(encounter), &json!("2026-11-28T20:00:00Z"), &json!("manual"))
    );
    // The answer was lost and the page sends it again.
    assert_eq!(ada.put(&path, body).await.body, *answer);
    let detail = ada.get(&format!("{path}?include=encounters,follow_ups,lessons")).await.body;
    let mut expected = answer.clone();
    for nested in ["encounter", "follow_up"] {
        expected.as_object_mut().unwrap().remove(nested);
    }
    expected["encounters"] = json!([talk]);
    expected["follow_ups"] = json!([promise]);
    expected["lessons"] = json!([]);
    assert_eq!(detail, expected);
    assert_eq!(ada.get(&format!("{path}?include=goals")).await.status, 422);
}

#[actix_web::test]
async fn a_first_meeting_opens_a_follow_up_unless_null_was_sent() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let talk = json!({"event_id": event, "occurred_at": "2026-11-26T18:10:00Z"});
    let absent = ada.post("/contacts", json!({"full_name": "Jo", "encounter": talk})).await;
    let opened = &absent.body["follow_up"];
    assert_eq!(
        (&opened["origin"], &opened["due_at"], &opened["contact_id"]),
        (&json!("first_meeting"), &json!("2026-11-28T20:00:00Z"), &absent.body["id"])
    );
    let none = json!({"full_name": "Mo", "encounter": talk, "follow_up": null});
    assert_eq!(ada.post("/contacts", none).await.body["follow_up"], json!(null));
    let elsewhere = json!({"full_name": "Al", "encounter": {"summary": "on the train"}});
    assert_eq!(ada.post("/contacts", elsewhere).await.body["follow_up"], json!(null));
    let alone = json!({"full_name": "Bo", "follow_up": {"summary": "write"}});
    let alone = ada.post("/contacts", alone).await.body;
    assert_eq!(
        (&alone["follow_up"]["summary"], &alone["encounter"]),
        (&json!("write"), &json!(null))
    );
    let open = ada.get("/follow-ups").await.body;
    assert_eq!(open["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn a_second_person_joins_the_same_conversation() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let talk = json!({"id": Uuid::now_v7(), "occurred_at": "2026-11-20T18:10:00Z", "summary": "x"});
    let first = ada.post("/contacts", json!({"full_name": "Jo", "encounter": talk})).await;
    let second = ada.post("/contacts", json!({"full_name": "Mo", "encounter": talk})).await;
    assert_eq!((first.status, second.status), (201, 201));
    let people = second.body["encounter"]["contacts"].as_array().unwrap();
    assert_eq!((people.len(), &second.body["encounter"]["version"]), (2, &json!(2)));
    assert_eq!(ada.get("/encounters?include=total").await.body["total"], 1);
}

#[actix_web::test]
async fn a_refused_part_takes_everything_back() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let theirs = event(&app, &ada).await;
    let body = json!({"full_name": "Jo", "encounter": {"event_id": theirs}});
    assert_eq!(eve.post("/contacts", body).await.status, 404);
    let body = json!({"full_name": "Jo", "encounter": {"occurred_at": "yesterday"}});
    let refused = eve.post("/contacts", body).await;
    assert_eq!(
        (refused.status, &refused.body["errors"][0]["pointer"]),
        (422, &json!("#/encounter/occurred_at"))
    );
    assert_eq!(eve.get("/contacts").await.body["items"], json!([]));
}

fn outcomes(body: &Value) -> Vec<(u64, u64)> {
    let number = |result: &Value, name: &str| result[name].as_u64().unwrap();
    let results = body["results"].as_array().unwrap().iter();
    results.map(|result| (number(result, "index"), number(result, "status"))).collect()
}

#[actix_web::test]
async fn each_item_of_a_batch_has_its_own_result() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let id = Uuid::now_v7();
    let items = json!({"items": [{"id": id, "full_name": "Jo"}, {"full_name": "Mo", "nmae": 1},
        {"organization": "Halde Labs"}, {"id": id, "full_name": "Twice"}, {"full_name": "Al"}]});
    let answer = ada.post("/contacts/batch", items.clone()).await;
    assert_eq!(answer.status, 200);
    assert_eq!(outcomes(&answer.body), [(0, 201), (1, 422), (2, 422), (3, 428), (4, 201)]);
    let refused = &answer.body["results"][1]["problem"];
    assert_eq!(
        (&refused["code"], &refused["errors"][0]["pointer"]),
        (&json!("validation"), &json!("#/items/1/nmae"))
    );
    assert_eq!(ada.get("/contacts?include=total").await.body["total"], 2);
    let other = app.user("eve@example.org").await;
    let atomic = other.post("/contacts/batch?atomic=true", items).await;
    let pointers: Vec<_> = atomic.body["errors"].as_array().unwrap().iter().collect();
    assert_eq!(atomic.status, 422);
    assert_eq!(
        pointers.iter().map(|error| &error["pointer"]).collect::<Vec<_>>(),
        ["#/items/1/nmae", "#/items/2/full_name"]
    );
    assert_eq!(other.get("/contacts").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_batch_captures_too_and_one_broken_reference_leaves_the_others() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let stranger = Uuid::now_v7();
    let items = json!([{"full_name": "Jo", "encounter": {"occurred_at": "2026-11-20T18:00:00Z"}},
        {"full_name": "Mo", "introduced_by": stranger}, {"full_name": "Al"}]);
    let answer = ada.post("/contacts/batch", json!({"items": items})).await;
    assert_eq!(outcomes(&answer.body), [(0, 201), (1, 404), (2, 201)]);
    assert_eq!(ada.get("/encounters?include=total").await.body["total"], 1);
    let atomic = ada.post("/contacts/batch?atomic=true", json!({"items": items})).await;
    assert_eq!(atomic.status, 404);
    assert_eq!(ada.get("/contacts?include=total").await.body["total"], 2);
    let many: Vec<_> = (0..101).map(|n| json!({"full_name": format!("P{n}")})).collect();
    assert_eq!(ada.post("/contacts/batch", json!({"items": many})).await.status, 422);
    assert_eq!(ada.post("/contacts/batch", json!({"items": many[..100]})).await.status, 200);
}
