use serde_json::{Value, json};

use crate::support::{Client, Response, TestApp};

/// An evening in the past, in a zone of its own.
async fn evening(ada: &Client) -> Response {
    let body = json!({
        "summary": "Rust Zürich", "kind": "meetup", "tzid": "Europe/Zurich",
        "starts_at": "2026-03-26T17:30:00Z", "ends_at": "2026-03-26T20:00:00Z",
        "location": {"name": "Halle 7", "latitude": 47.4}, "url": "https://example.org/rust",
        "participation": {"purpose": "find someone who runs async Rust in production"},
    });
    ada.post("/events", body).await
}

fn pointers(refused: &Response) -> Vec<&str> {
    let errors = refused.body["errors"].as_array().unwrap();
    errors.iter().map(|error| error["pointer"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn a_new_event_is_answered_whole_and_listed() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = evening(&ada).await;
    assert_eq!((created.status, created.header("etag")), (201, "\"1\""));
    assert_eq!(created.header("location"), format!("/api/v1/events/{}", created.id()));
    let (id, at) = (created.id(), &created.body["created_at"]);
    let expected = json!({
        "id": id, "uid": id, "summary": "Rust Zürich", "description": "", "kind": "meetup",
        "starts_at": "2026-03-26T17:30:00Z", "ends_at": "2026-03-26T20:00:00Z",
        "starts_on": null, "ends_on": null, "all_day": false, "tzid": "Europe/Zurich",
        "location": {"name": "Halle 7", "latitude": 47.4}, "url": "https://example.org/rust",
        "status": "confirmed", "attendance_mode": "in_person", "organizer": null, "tags": [],
        "series": null, "sequence": 0, "source": "manual", "cost": {},
        "version": 1, "created_at": at, "updated_at": at,
        "participation": {
            "event_id": id, "response": "accepted", "attendance": "unknown",
            "purpose": "find someone who runs async Rust in production",
            "intended_outcomes": [], "preparation": [], "learning_minutes": null,
            "worth_it": null, "debriefed_at": null, "version": 1, "created_at": at, "updated_at": at,
        },
        "owner": null, "shares": [],
    });
    assert_eq!(created.body, expected);
    let listed = ada.get("/events?include=total").await;
    assert_eq!(listed.body, json!({"items": [expected], "next_cursor": null, "total": 1}));
    let found = ada.get(&format!("/events/{id}")).await;
    assert_eq!((found.status, &found.body), (200, &expected));
}

#[actix_web::test]
async fn a_start_is_enough_and_the_zone_is_the_accounts() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let timed = ada
        .post("/events", json!({"summary": "Talk", "starts_at": "2026-03-26T18:30:00+01:00"}))
        .await;
    assert_eq!(timed.body["ends_at"], "2026-03-26T19:30:00Z");
    assert_eq!(timed.body["tzid"], "Europe/Zurich");
    let days =
        ada.post("/events", json!({"summary": "Conference", "starts_on": "2026-03-26"})).await;
    assert_eq!(days.body["all_day"], true);
    assert_eq!(days.body["ends_on"], "2026-03-27");
    assert_eq!(days.body["starts_at"], "2026-03-25T23:00:00Z");
    let neither = ada.post("/events", json!({"summary": "When?"})).await;
    assert_eq!((neither.status, pointers(&neither)), (422, vec!["#/starts_at"]));
}

#[actix_web::test]
async fn an_event_does_not_end_before_it_starts_whichever_end_moves() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let path = format!("/events/{}", evening(&ada).await.id());
    let early = ada.patch(&path, json!({"ends_at": "2026-03-26T17:00:00Z"})).await;
    assert_eq!((early.status, pointers(&early)), (422, vec!["#/ends_at"]));
    let late = ada.patch(&path, json!({"starts_at": "2026-03-26T21:00:00Z"})).await;
    assert_eq!((late.status, pointers(&late)), (422, vec!["#/ends_at"]));
    let longer = ada.patch(&path, json!({"ends_at": "2026-03-26T21:00:00Z"})).await;
    assert_eq!((longer.status, &longer.body["version"]), (200, &json!(2)));
    let days = ada.patch(&path, json!({"starts_on": "2026-03-26", "ends_on": "2026-03-26"})).await;
    assert_eq!((days.status, pointers(&days)), (422, vec!["#/ends_on"]));
}

#[actix_web::test]
async fn a_patch_merges_the_place_and_the_cost() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "\"1\"");
    let path = format!("/events/{}", evening(&ada).await.id());
    let change = json!({"location": {"latitude": null, "address": "Hafenstrasse 7"}, "cost": {"amount": "12.50"}, "url": null});
    let changed = ada.patch(&path, change).await;
    assert_eq!(changed.body["location"], json!({"name": "Halle 7", "address": "Hafenstrasse 7"}));
    assert_eq!(changed.body["cost"], json!({"amount": "12.50"}));
    assert_eq!(changed.body["url"], Value::Null);
    assert_eq!(changed.header("etag"), "\"2\"");
}

#[actix_web::test]
async fn a_put_creates_once_and_replaces_with_if_match() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = "/events/0198a000-0000-7000-8000-000000000001";
    let body = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z", "tags": ["rust"]});
    assert_eq!(ada.put(path, body.clone()).await.status, 201);
    assert_eq!(ada.put(path, body).await.status, 428);
    let body = json!({"summary": "Talks", "starts_at": "2026-03-27T17:30:00Z", "participation": {"purpose": "listen"}, "goals": [{"metric": "encounters", "target": 1}]});
    let replaced = ada.with("if-match", "\"1\"").put(path, body).await;
    assert_eq!((replaced.status, replaced.header("etag")), (200, "\"2\""));
    assert_eq!(
        (&replaced.body["tags"], &replaced.body["participation"]["purpose"]),
        (&json!([]), &json!("listen"))
    );
    let goals = ada.get("/goals?event_id=0198a000-0000-7000-8000-000000000001").await;
    assert_eq!(goals.body["items"].as_array().unwrap().len(), 1);
    assert_eq!(goals.body["items"][0]["statement"], "Have 1 conversation");
    let eve = app.user("eve@example.org").await;
    let theirs =
        eve.put(path, json!({"summary": "Mine", "starts_at": "2026-03-26T17:30:00Z"})).await;
    assert_eq!(theirs.status, 404);
}

#[actix_web::test]
async fn a_uid_is_used_once() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let body = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z", "uid": "evt-1@events.example"});
    assert_eq!(ada.post("/events", body.clone()).await.status, 201);
    let again = ada.post("/events", body).await;
    assert_eq!((again.status, &again.body["code"]), (409, &json!("uid-taken")));
    assert_eq!(ada.get("/events?include=total").await.body["total"], 1);
}

#[actix_web::test]
async fn a_list_is_narrowed_down_and_paged() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for (day, kind) in [("24", "meetup"), ("25", "launch"), ("26", "meetup")] {
        let body = json!({"summary": format!("Café {day}"), "kind": kind, "tags": [kind], "starts_at": format!("2026-03-{day}T17:30:00Z")});
        ada.post("/events", body).await;
    }
    let names = async |query: &str| {
        let listed = ada.get(&format!("/events?{query}")).await;
        let items = listed.body["items"].as_array().unwrap().clone();
        items
            .iter()
            .map(|event| event["summary"].as_str().unwrap()[6..].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("").await, ["26", "25", "24"]);
    assert_eq!(names("sort=starts_at").await, ["24", "25", "26"]);
    assert_eq!(names("kind=meetup&tag=meetup&status=confirmed").await, ["26", "24"]);
    assert_eq!(names("from=2026-03-25T19:30:00Z&to=2026-03-26T17:30:00Z").await, ["25"]);
    assert_eq!(names("q=cafe+25&limit=1&sort=starts_at").await.len(), 1);
    let first = ada.get("/events?limit=2").await;
    let cursor = first.body["next_cursor"].as_str().unwrap();
    assert_eq!(names(&format!("limit=2&cursor={cursor}")).await, ["24"]);
}

#[actix_web::test]
async fn nobody_was_at_an_event_that_has_not_started() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let body = json!({"summary": "Talk", "starts_at": "2126-03-26T17:30:00Z"});
    let future = format!("/events/{}", ada.post("/events", body.clone()).await.id());
    let participation = format!("{future}/participation");
    for refused in [
        ada.patch(&participation, json!({"attendance": "attended"})).await,
        ada.put(&participation, json!({"attendance": "attended"})).await,
    ] {
        assert_eq!((refused.status, pointers(&refused)), (422, vec!["#/attendance"]));
    }
    let mut born = body;
    born["participation"] = json!({"attendance": "attended"});
    let refused = ada.post("/events", born).await;
    assert_eq!((refused.status, pointers(&refused)), (422, vec!["#/participation/attendance"]));
    let past = format!("/events/{}", evening(&ada).await.id());
    let there =
        ada.patch(&format!("{past}/participation"), json!({"attendance": "attended"})).await;
    assert_eq!((there.status, &there.body["attendance"]), (200, &json!("attended")));
    let moved = ada
        .patch(
            &past,
            json!({"starts_at": "2126-03-26T17:30:00Z", "ends_at": "2126-03-26T19:30:00Z"}),
        )
        .await;
    assert_eq!((moved.status, pointers(&moved)), (422, vec!["#/starts_at"]));
}

#[actix_web::test]
async fn a_participation_is_replaced_and_changed_by_version() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = evening(&ada).await;
    let event = format!("/events/{}", event.id());
    let path = format!("{event}/participation");
    assert_eq!(ada.patch(&path, json!({"worth_it": 4})).await.status, 428);
    let body = json!({"worth_it": 4, "preparation": [{"text": "Read the abstract"}], "intended_outcomes": ["one pilot"]});
    let changed = ada.with("if-match", "\"1\"").patch(&path, body).await;
    assert_eq!((changed.status, changed.header("etag")), (200, "\"2\""));
    assert_eq!(changed.body["preparation"], json!([{"text": "Read the abstract", "done": false}]));
    assert_eq!(changed.body["intended_outcomes"], json!(["one pilot"]));
    assert_eq!(changed.body["purpose"], "find someone who runs async Rust in production");
    let stale = ada.with("if-match", "\"1\"").put(&path, json!({})).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    let replaced = ada.with("if-match", "\"2\"").put(&path, json!({"purpose": "listen"})).await;
    assert_eq!(
        (&replaced.body["purpose"], &replaced.body["worth_it"]),
        (&json!("listen"), &Value::Null)
    );
    let known = ada.with("if-none-match", "\"1\"").get(&event).await;
    assert_eq!((known.status, &known.body["participation"]), (200, &replaced.body));
    let refused = ada
        .with("if-match", "*")
        .patch(&path, json!({"worth_it": 6, "learning_minutes": -1}))
        .await;
    let mut at = pointers(&refused);
    at.sort_unstable();
    assert_eq!((refused.status, at), (422, vec!["#/learning_minutes", "#/worth_it"]));
}

#[actix_web::test]
async fn an_event_goes_to_the_trash_by_version() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = evening(&ada).await;
    let path = format!("/events/{}", event.id());
    assert_eq!(ada.with("if-none-match", "\"1\"").get(&path).await.status, 304);
    assert_eq!(ada.delete(&path).await.status, 428);
    assert_eq!(ada.with("if-match", "\"7\"").delete(&path).await.status, 412);
    assert_eq!(ada.with("if-match", "\"1\"").delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
    assert_eq!(ada.get(&format!("{path}/participation")).await.status, 404);
    assert_eq!(ada.get(&format!("/goals?event_id={}", event.id())).await.body["items"], json!([]));
}

#[actix_web::test]
async fn an_event_of_someone_else_is_not_found() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let eve = app.user("eve@example.org").await.with("if-match", "*");
    let created = evening(&ada).await;
    let path = format!("/events/{}", created.id());
    assert_eq!(eve.get(&path).await.status, 404);
    assert_eq!(eve.patch(&path, json!({"summary": "Mine"})).await.status, 404);
    assert_eq!(eve.patch(&path, json!({"tzid": "UTC"})).await.status, 404);
    assert_eq!(
        eve.put(&path, json!({"summary": "Mine", "starts_on": "2026-03-26"})).await.status,
        404
    );
    assert_eq!(eve.delete(&path).await.status, 404);
    let part = format!("{path}/participation");
    assert_eq!(eve.get(&part).await.status, 404);
    assert_eq!(eve.patch(&part, json!({"worth_it": 1})).await.status, 404);
    assert_eq!(eve.put(&part, json!({})).await.status, 404);
    assert_eq!(eve.get("/events").await.body["items"], json!([]));
    assert_eq!(ada.get(&path).await.body, created.body);
}

#[actix_web::test]
async fn a_list_tells_what_came_of_each_event() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = evening(&ada).await;
    ada.post("/lessons", json!({"insight": "Runbooks first", "event_id": event.id()})).await;
    let listed = ada.get("/events?include=summary").await.body;
    let first = &listed["items"][0];
    assert_eq!((&first["people_met"], &first["lessons"]), (&json!(0), &json!(1)));
    assert_eq!(first["goals"][1]["statement"], "Learn 3 new things");
    assert_eq!(first["goals"][1]["count"], 1);
}
