//! What event mode and the page of an event get in one answer.

use actix_web::http::Method;
use diesel::connection::InstrumentationEvent;
use diesel_async::AsyncConnection;
use serde_json::{Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use crate::support::{Client, Response, TestApp};

/// An evening of the series.
async fn evening(client: &Client, day: &str) -> String {
    let body = json!({"summary": format!("Rust Zürich {day}"), "series": "Rust Zürich",
        "starts_at": format!("{day}T17:30:00Z"), "ends_at": format!("{day}T20:00:00Z"),
        "participation": {"purpose": "find someone who runs async Rust in production"}});
    let created = client.post("/events", body).await;
    assert_eq!(created.status, 201, "{:?}", created.body);
    created.id().to_owned()
}

/// A conversation at an event.
async fn talk(client: &Client, event: &str, at: &str, person: Value) -> Response {
    let body = json!({"event_id": event, "occurred_at": at, "summary": "tracing",
        "contacts": [person], "follow_up": null});
    let recorded = client.post("/encounters", body).await;
    assert_eq!(recorded.status, 201, "{:?}", recorded.body);
    recorded
}

async fn post(client: &Client, path: &str, body: Value) -> Value {
    let created = client.post(path, body).await;
    assert_eq!(created.status, 201, "{path}: {:?}", created.body);
    created.body
}

fn mara() -> Value {
    json!({"full_name": "Mara Keller", "organization": "Kiosk Software", "title": "CTO"})
}

fn jonas() -> Value {
    json!({"full_name": "Jonas Brügger", "organization": "Halde Labs", "title": "Platform engineer"})
}

/// Two evenings of a series, with something of every kind at both.
struct Scene {
    earlier: String,
    event: String,
    mara: Value,
    jonas: Value,
    first_talk: Value,
    last_talk: Value,
    lesson: Value,
    previous_lesson: Value,
    follow_up: Value,
}

async fn scene(ada: &Client) -> Scene {
    let (earlier, event) = (evening(ada, "2026-03-26").await, evening(ada, "2026-04-30").await);
    let there = talk(ada, &earlier, "2026-03-26T18:00:00Z", mara()).await;
    let mara = there.body["contacts"][0]["id"].clone();
    let previous_lesson =
        post(ada, "/lessons", json!({"insight": "Runbooks first", "event_id": earlier})).await;
    let promise = json!({"contact_id": mara, "summary": "send the talk", "event_id": earlier});
    post(ada, "/follow-ups", promise).await;
    let first_talk = talk(ada, &event, "2026-04-30T18:00:00Z", jonas()).await.body;
    let jonas = first_talk["contacts"][0]["id"].clone();
    let again = json!({"id": jonas});
    let last_talk = talk(ada, &event, "2026-04-30T19:00:00Z", again).await.body;
    let lesson =
        post(ada, "/lessons", json!({"insight": "Trace at the edge", "event_id": event})).await;
    let promise = json!({"contact_id": jonas, "summary": "introduce", "event_id": event});
    let follow_up = post(ada, "/follow-ups", promise).await;
    Scene { earlier, event, mara, jonas, first_talk, last_talk, lesson, previous_lesson, follow_up }
}

impl Scene {
    /// Whom the event shows as met: Jonas, once, as someone new.
    fn people(&self) -> Value {
        json!([{"id": self.jonas, "full_name": "Jonas Brügger", "description": "",
            "organization": "Halde Labs", "title": "Platform engineer",
            "met_at": "2026-04-30T19:00:00Z", "is_new": true,
            "encounter_id": self.last_talk["id"], "summary": "tracing"}])
    }
}

fn goals(body: &Value) -> Vec<(&str, i64)> {
    let goals = body["goals"].as_array().unwrap().iter();
    goals
        .map(|goal| (goal["metric"].as_str().unwrap(), goal["progress"]["count"].as_i64().unwrap()))
        .collect()
}

#[actix_web::test]
async fn a_briefing_is_all_that_event_mode_shows() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    scene(&eve).await;
    let scene = scene(&ada).await;
    let found = ada.get(&format!("/events/{}/briefing", scene.event)).await;
    let body = &found.body;
    let expected = json!({
        "event": ada.get(&format!("/events/{}", scene.event)).await.body,
        "goals": body["goals"],
        "people": scene.people(),
        "lessons": [scene.lesson],
        "follow_ups": [scene.follow_up],
        "met_before": [{"id": scene.mara, "full_name": "Mara Keller", "description": "",
            "organization": "Kiosk Software", "title": "CTO",
            "last_contacted_at": "2026-03-26T18:00:00Z", "open_promise": "send the talk"}],
        "previous_lessons": [scene.previous_lesson],
        "colleagues": [], "targets": [],
        "as_of": body["as_of"],
    });
    assert_eq!((found.status, body), (200, &expected));
    assert_eq!(body["event"]["participation"]["purpose"].as_str().unwrap().len(), 46);
    assert_eq!(goals(body), [("new_contacts", 1), ("lessons_captured", 1)]);
    assert_eq!(body["goals"][0]["progress"]["evidence"][0]["id"], scene.jonas);
}

#[actix_web::test]
async fn a_briefing_leaves_out_who_is_away_or_archived_and_what_is_done() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let scene = scene(&ada).await;
    let path = format!("/events/{}/briefing", scene.event);
    let promises = ada.get("/follow-ups").await.body;
    for promise in promises["items"].as_array().unwrap() {
        let done = format!("/follow-ups/{}/completion", promise["id"].as_str().unwrap());
        assert_eq!(ada.put(&done, json!({})).await.status, 200);
    }
    assert_eq!(ada.get(&path).await.body["met_before"][0]["open_promise"], Value::Null);
    let mara = format!("/contacts/{}", scene.mara.as_str().unwrap());
    let archived = ada.patch(&mara, json!({"archived": true})).await;
    assert_eq!(archived.status, 200, "{:?}", archived.body);
    assert_eq!(ada.get(&path).await.body["met_before"], json!([]));
    // Without the latest conversation the one before it counts; without that, nobody was met.
    for (talk, left) in [(&scene.last_talk, 1), (&scene.first_talk, 0)] {
        let talk = format!("/encounters/{}", talk["id"].as_str().unwrap());
        assert_eq!(ada.delete(&talk).await.status, 204);
        let people = ada.get(&path).await.body["people"].clone();
        assert_eq!(people.as_array().unwrap().len(), left, "{people}");
    }
    assert_eq!(ada.delete(&format!("/events/{}", scene.earlier)).await.status, 204);
    assert_eq!(ada.get(&path).await.body["previous_lessons"], json!([]));
}

#[actix_web::test]
async fn an_event_brings_along_what_is_asked_for() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let scene = scene(&ada).await;
    let path = format!("/events/{}", scene.event);
    let alone = ada.get(&path).await.body;
    let whole = ada.get(&format!("{path}?include=goals,people,lessons,follow_ups")).await;
    let mut expected = alone.clone();
    expected["goals"] = whole.body["goals"].clone();
    expected["people"] = scene.people();
    expected["lessons"] = json!([scene.lesson]);
    expected["follow_ups"] = json!([scene.follow_up]);
    assert_eq!((whole.status, &whole.body), (200, &expected));
    assert_eq!(goals(&whole.body), [("new_contacts", 1), ("lessons_captured", 1)]);
    for part in ["goals", "people", "lessons", "follow_ups"] {
        let one = ada.with("if-none-match", "*").get(&format!("{path}?include={part}")).await;
        let mut expected = alone.clone();
        expected[part] = whole.body[part].clone();
        assert_eq!((one.status, one.body), (200, expected), "{part}");
    }
    assert_eq!(ada.get(&format!("{path}?include=secrets")).await.status, 422);
    assert_eq!(eve.get(&format!("{path}?include=people")).await.status, 404);
    assert_eq!(eve.get(&format!("{path}/briefing")).await.status, 404);
    let token = json!({"name": "x", "scopes": ["read:events"], "expires_in_days": 1});
    let token = post(&ada, "/tokens", token).await["token"].clone();
    let script = ada.with_token(token.as_str().unwrap());
    assert_eq!(script.get(&path).await.body, alone);
    assert_eq!(script.get(&format!("{path}?include=people")).await.status, 403);
    assert_eq!(script.get(&format!("{path}/briefing")).await.status, 403);
}

/// How many statements a GET sends to the database, after one that prepared them.
pub async fn statements(app: &TestApp, client: &Client, path: &str) -> usize {
    client.get(path).await;
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = sent.clone();
    // The pool has this one connection, so the next request gets it.
    app.app.db.conn().await.unwrap().set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    assert_eq!(client.send(Method::GET, path, None).await.status, 200);
    sent.load(Ordering::Relaxed)
}

#[actix_web::test]
async fn the_number_of_statements_does_not_grow_with_the_rows() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let scene = scene(&ada).await;
    let briefing = format!("/events/{}/briefing", scene.event);
    let detail = format!("/events/{}?include=goals,people,lessons,follow_ups", scene.event);
    let few = (statements(&app, &ada, &briefing).await, statements(&app, &ada, &detail).await);
    for number in 10..20 {
        let person = json!({"full_name": format!("P{number}")});
        talk(&ada, &scene.event, &format!("2026-04-30T18:{number}:00Z"), person.clone()).await;
        talk(&ada, &scene.earlier, &format!("2026-03-26T18:{number}:00Z"), person).await;
        let lesson = json!({"insight": format!("L{number}"), "event_id": scene.event});
        post(&ada, "/lessons", lesson).await;
    }
    let many = (statements(&app, &ada, &briefing).await, statements(&app, &ada, &detail).await);
    assert_eq!(many, few);
    // The session, the event, and one or two for each kind.
    assert_eq!(few, (11, 7));
}
