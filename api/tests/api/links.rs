use chrono::{TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::schema::{accounts, links};
use serde_json::{Value, json};

use crate::support::{Client, Response, TestApp};

/// What stands behind the `#` of a link.
fn token(link: &Response) -> String {
    assert_eq!(link.status, 201, "{:?}", link.body);
    let url = link.body["url"].as_str().unwrap();
    url.split_once("/shared#token=").unwrap().1.to_owned()
}

async fn opened(app: &TestApp, token: &str) -> Response {
    app.visitor().with_token(token).get("/shared").await
}

async fn event_of(client: &Client) -> Response {
    let body = json!({"summary": "Rust Zürich", "description": "Two talks", "kind": "meetup",
        "starts_at": "2026-11-26T17:30:00Z", "tzid": "Europe/Zurich", "tags": ["rust"],
        "location": {"name": "Halle 7", "address": "Hafenstrasse 7, 8005 Zürich"},
        "url": "https://example.org/rust", "organizer": "Rust Zürich",
        "participation": {"purpose": "find a new job", "intended_outcomes": ["three offers"]}});
    client.post("/events", body).await
}

#[actix_web::test]
async fn whoever_has_the_link_reads_the_event_and_nothing_of_its_owner() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event_of(&ada).await;
    let link = ada.post("/links", json!({"event_id": event.id(), "expires_in_days": 30})).await;
    assert_eq!(link.header("location"), format!("/api/v1/links/{}", link.id()));
    let shared = opened(&app, &token(&link)).await;
    let expected = json!({"shared_by": "Ada Moreno", "event": {
        "summary": "Rust Zürich", "description": "Two talks", "kind": "meetup",
        "starts_at": "2026-11-26T17:30:00Z", "ends_at": "2026-11-26T19:30:00Z",
        "starts_on": null, "ends_on": null, "all_day": false, "tzid": "Europe/Zurich",
        "location": {"name": "Halle 7", "address": "Hafenstrasse 7, 8005 Zürich"},
        "url": "https://example.org/rust", "status": "confirmed",
        "attendance_mode": "in_person", "organizer": "Rust Zürich", "cost": {}}});
    assert_eq!((shared.status, &shared.body), (200, &expected));
    assert_eq!(
        (shared.header("x-robots-tag"), shared.header("cache-control")),
        ("noindex", "no-store")
    );
}

#[actix_web::test]
async fn a_lesson_is_shown_without_whom_it_is_from() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jonas = ada.post("/contacts", json!({"full_name": "Jonas Brügger"})).await;
    let body = json!({"insight": "Runbooks first", "so_what": "Write ours", "tags": ["ops"],
        "learned_from": jonas.id(), "learned_at": "2026-11-20T10:00:00Z"});
    let lesson = ada.post("/lessons", body).await;
    let link = ada.post("/links", json!({"lesson_id": lesson.id(), "expires_in_days": 1})).await;
    let shared = opened(&app, &token(&link)).await;
    let expected = json!({"shared_by": "Ada Moreno", "lesson": {"title": "Runbooks first",
        "insight": "Runbooks first", "so_what": "Write ours", "learned_at": "2026-11-20T10:00:00Z"}});
    assert_eq!((shared.status, &shared.body), (200, &expected));
    let calendar = app.visitor().with_token(&token(&link)).get("/shared/calendar").await;
    assert_eq!(calendar.status, 404);
}

#[actix_web::test]
async fn the_owner_sees_before_what_the_world_will_see() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event_of(&ada).await;
    let lesson = ada.post("/lessons", json!({"insight": "Runbooks first"})).await;
    for (kind, name, id) in
        [("events", "event_id", event.id()), ("lessons", "lesson_id", lesson.id())]
    {
        let before = ada.get(&format!("/{kind}/{id}/excerpt")).await;
        let link = ada.post("/links", json!({name: id, "expires_in_days": 30})).await;
        assert_eq!(before.body, opened(&app, &token(&link)).await.body);
    }
}

#[actix_web::test]
async fn a_link_ends_by_hand_by_time_and_with_what_it_shows() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let event = event_of(&ada).await;
    let make =
        async || ada.post("/links", json!({"event_id": event.id(), "expires_in_days": 30})).await;
    let (by_hand, by_time, stays) = (make().await, make().await, make().await);
    let nobodys = opened(&app, &"A".repeat(43)).await;
    assert_eq!(nobodys.status, 404);

    assert_eq!(ada.delete(&format!("/links/{}", by_hand.id())).await.status, 204);
    assert_eq!(opened(&app, &token(&by_hand)).await.body["detail"], nobodys.body["detail"]);

    let mut conn = app.conn().await;
    let over = (links::expires_at.eq(Utc::now() - TimeDelta::seconds(1)),);
    let row = links::table.filter(links::id.eq(uuid::Uuid::parse_str(by_time.id()).unwrap()));
    diesel::update(row).set(over).execute(&mut conn).await.unwrap();
    assert_eq!(opened(&app, &token(&by_time)).await.status, 404);

    let listed = ada.get(&format!("/links?event_id={}&include=total", event.id())).await.body;
    assert_eq!(listed, json!({"items": [stays.body], "next_cursor": null, "total": 1}));

    let path = format!("/events/{}", event.id());
    assert_eq!(ada.delete(&path).await.status, 204);
    assert_eq!(opened(&app, &token(&stays)).await.status, 404);
    assert_eq!(ada.put(&format!("/trash/{}/restoration", event.id()), json!({})).await.status, 200);
    assert_eq!(opened(&app, &token(&stays)).await.status, 200);
    let disabled = accounts::disabled_at.eq(Some(Utc::now()));
    diesel::update(accounts::table).set(disabled).execute(&mut conn).await.unwrap();
    assert_eq!(opened(&app, &token(&stays)).await.status, 404);
}

#[actix_web::test]
async fn a_link_is_made_by_the_owner_to_one_thing() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let eve = eve.with("x-request-id", "same-for-both");
    let event = event_of(&ada).await;
    let lesson = ada.post("/lessons", json!({"insight": "Runbooks first"})).await;
    let nobody = "00000000-0000-7000-8000-000000000000";
    for (name, id) in [("event_id", event.id()), ("lesson_id", lesson.id())] {
        let theirs = eve.post("/links", json!({name: id, "expires_in_days": 1})).await;
        let nobodys = eve.post("/links", json!({name: nobody, "expires_in_days": 1})).await;
        assert_eq!((theirs.status, theirs.body), (404, nobodys.body));
    }
    let both = json!({"event_id": event.id(), "lesson_id": lesson.id(), "expires_in_days": 1});
    for body in [
        both,
        json!({"expires_in_days": 1}),
        json!({"event_id": event.id(), "expires_in_days": 366}),
    ] {
        assert_eq!(ada.post("/links", body).await.status, 422);
    }
    assert_eq!(ada.get("/links").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_link_opens_nothing_else_and_nothing_else_opens_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event_of(&ada).await;
    let link = ada.post("/links", json!({"event_id": event.id(), "expires_in_days": 30})).await;
    let token = token(&link);
    assert_eq!(app.visitor().with_token(&token).get("/events").await.status, 401);
    assert_eq!(app.visitor().get("/shared").await.status, 401);
    for other in [ada.token.as_deref().unwrap(), link.id(), "", &token[1..], &token.to_lowercase()]
    {
        assert_ne!(opened(&app, other).await.status, 200, "{other}");
    }
    let mut conn = app.conn().await;
    let kept: Vec<Vec<u8>> = links::table.select(links::token_hash).load(&mut conn).await.unwrap();
    assert!(kept.iter().all(|hash| hash.len() == 32 && hash != token.as_bytes()));
    let again = ada.get("/links").await.body;
    assert_eq!(again["items"][0]["url"], link.body["url"]);
}

/// Content lines, unfolded as RFC 5545 says.
fn lines(calendar: &Value) -> Vec<String> {
    let text = calendar.as_str().unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[actix_web::test]
async fn an_event_goes_into_any_calendar() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event_of(&ada).await;
    let calendar = ada.get(&format!("/events/{}/calendar", event.id())).await;
    assert_eq!(
        (calendar.status, calendar.header("content-type"), calendar.header("content-disposition")),
        (200, "text/calendar; charset=utf-8", "attachment; filename=\"event.ics\"")
    );
    let changed = event.body["updated_at"].as_str().unwrap();
    let stamp = changed[..19].replace([':', '-'], "");
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Lanyard//Lanyard//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "CATEGORIES:rust",
        "DESCRIPTION:Two talks",
        "DTEND:20261126T193000Z",
        &format!("DTSTAMP:{stamp}Z"),
        "DTSTART:20261126T173000Z",
        "LOCATION:Halle 7\\, Hafenstrasse 7\\, 8005 Zürich",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "SUMMARY:Rust Zürich",
        &format!("UID:{}", event.id()),
        "URL:https://example.org/rust",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    let mut found = lines(&calendar.body);
    assert!(found.iter().all(|line| !line.contains("new job")));
    found[4..16].sort();
    assert_eq!(found, expected);

    let link = ada.post("/links", json!({"event_id": event.id(), "expires_in_days": 30})).await;
    let shared = app.visitor().with_token(&token(&link)).get("/shared/calendar").await;
    assert_eq!((shared.status, shared.body), (200, calendar.body));
}

#[actix_web::test]
async fn a_day_has_no_time_and_a_cancelled_event_says_so() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let body = json!({"summary": "Fair; two days, all of them".repeat(4), "starts_on": "2026-03-26",
        "ends_on": "2026-03-28", "status": "cancelled", "description": "One\nTwo"});
    let event = ada.post("/events", body).await;
    let calendar = ada.get(&format!("/events/{}/calendar", event.id())).await;
    let lines = lines(&calendar.body);
    for line in [
        "DTSTART;VALUE=DATE:20260326",
        "DTEND;VALUE=DATE:20260328",
        "STATUS:CANCELLED",
        "DESCRIPTION:One\\nTwo",
    ] {
        assert!(lines.iter().any(|found| found == line), "{line} in {lines:?}");
    }
}
