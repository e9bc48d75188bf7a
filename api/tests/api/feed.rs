use chrono::Utc;
use diesel::sql_query;
use diesel_async::RunQueryDsl;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    lesson_shares::{shared, team},
    support::{Client, TestApp},
};

/// All that a colleague may learn of somebody else's lesson.
const ITEM: &[&str] = &[
    "application_count",
    "author",
    "comment_count",
    "event",
    "id",
    "insight",
    "learned_at",
    "own",
    "shared_at",
    "skills",
    "so_what",
    "stage",
    "tags",
    "team_ids",
    "title",
    "useful",
];

fn members(value: &Value) -> Vec<&str> {
    let mut names: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

async fn titles(client: &Client, query: &str) -> Vec<String> {
    let page = client.get(&format!("/feed{query}")).await;
    assert_eq!(page.status, 200, "{:?}", page.body);
    let items = page.body["items"].as_array().unwrap().clone();
    items.iter().map(|item| item["title"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn a_lesson_travels_and_is_used_by_a_colleague() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let jonas = ada.post("/contacts", json!({"full_name": "Jonas Secret"})).await;
    let event = json!({"summary": "Secret dinner", "starts_at": Utc::now(), "participation": {"purpose": "secret"}});
    let event = ada.post("/events", event).await;
    let met = json!({"occurred_at": Utc::now(), "event_id": event.id(), "contacts": [{"id": jonas.id(), "note": "secret"}]});
    let met = ada.post("/encounters", met).await;
    assert_eq!(met.status, 201, "{:?}", met.body);
    let body = json!({"title": "Runbooks first", "insight": "Write the runbook first.", "so_what": "Ours is due.",
        "tags": ["operations"], "skills": ["writing"], "event_id": event.id(), "encounter_id": met.id(),
        "learned_from": jonas.id(), "team_ids": [team]});
    let lesson = ada.post("/lessons", body).await;
    assert_eq!(lesson.status, 201, "{:?}", lesson.body);

    let page = mo.get("/feed").await.body;
    let item = &page["items"][0];
    let expected = json!({"id": lesson.id(), "title": "Runbooks first", "insight": "Write the runbook first.",
        "so_what": "Ours is due.", "tags": ["operations"], "skills": ["writing"], "stage": "shared",
        "learned_at": lesson.body["learned_at"], "shared_at": item["shared_at"], "event": null,
        "author": {"id": ada.id, "full_name": "Ada Moreno"}, "team_ids": [team],
        "useful": {"count": 0, "mine": false}, "comment_count": 0, "application_count": 0, "own": false});
    assert_eq!(page, json!({"items": [expected], "next_cursor": null}));
    let own = ada.get("/feed").await.body["items"][0].clone();
    assert_eq!(
        (&own["own"], &own["event"]),
        (&json!(true), &json!({"id": event.id(), "summary": "Secret dinner"}))
    );

    let path = format!("/lessons/{}", lesson.id());
    assert_eq!(mo.put(&format!("{path}/reaction"), json!({"kind": "useful"})).await.status, 200);
    let comment = json!({"body": "We do this too.", "mentions": [ada.id]});
    assert_eq!(mo.post(&format!("{path}/comments"), comment).await.status, 201);
    let used = json!({"applied_on": "2026-01-15", "what_changed": "We wrote one.", "impact": "Quiet nights."});
    assert_eq!(mo.post(&format!("{path}/applications"), used).await.status, 201);
    let seen = mo.get(&format!("/feed/{}", lesson.id())).await.body;
    assert_eq!(seen["useful"], json!({"count": 1, "mine": true}));
    assert_eq!((&seen["comment_count"], &seen["application_count"]), (&json!(1), &json!(1)));
    assert_eq!(ada.get(&path).await.body["stage"], "impact");
    for (answer, names) in [
        (&seen, [ITEM, &["applications", "comments"]].concat()),
        (&seen["author"], vec!["full_name", "id"]),
        (&seen["useful"], vec!["count", "mine"]),
        (
            &seen["comments"][0],
            vec![
                "author",
                "body",
                "created_at",
                "id",
                "lesson_id",
                "mentions",
                "own",
                "updated_at",
                "version",
            ],
        ),
        (&seen["comments"][0]["mentions"][0], vec!["full_name", "id"]),
        (
            &seen["applications"][0],
            vec![
                "applied_on",
                "author",
                "created_at",
                "evidence_url",
                "id",
                "impact",
                "lesson_id",
                "own",
                "updated_at",
                "version",
                "what_changed",
            ],
        ),
    ] {
        let mut names = names;
        names.sort_unstable();
        assert_eq!(members(answer), names);
    }
    let everything = format!("{page}{seen}{}", mo.get("/today").await.body);
    let hidden = [jonas.id(), event.id(), met.id()].map(str::to_owned);
    for secret in hidden.iter().map(String::as_str).chain(["secret", "Secret", "ada@example.org"]) {
        assert!(!everything.contains(secret), "{secret} is shown: {everything}");
    }
}

#[actix_web::test]
async fn the_feed_is_narrowed_down_and_what_two_teams_see_is_there_once() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let platform = team(&app, &ada, "Platform", &[&mo]).await;
    let rust = team(&app, &mo, "Rust", &[&ada]).await;
    let mine = team(&app, &ada, "Mine", &[]).await;
    shared(&ada, "One", &[&platform]).await;
    let both = shared(&ada, "Two", &[&rust, &mine]).await;
    let tagged =
        json!({"title": "Three", "insight": "Größe zählt", "tags": ["data"], "team_ids": [rust]});
    assert_eq!(mo.post("/lessons", tagged).await.status, 201);
    ada.put(&format!("/lessons/{both}/shares"), json!({"team_ids": [platform, rust, mine]})).await;
    shared(&ada, "Hidden", &[&mine]).await;
    for (query, expected) in [
        (String::new(), vec!["Two", "Three", "One"]),
        (format!("?team_id={platform}"), vec!["Two", "One"]),
        (format!("?team_id={rust}"), vec!["Three", "Two"]),
        (format!("?team_id={mine}"), vec![]),
        (format!("?author_id={}", ada.id), vec!["Two", "One"]),
        ("?tag=data".to_owned(), vec!["Three"]),
        ("?q=grosse".to_owned(), vec!["Three"]),
        ("?q=grosze".to_owned(), vec!["Three"]),
        ("?q=runbook".to_owned(), vec!["Two", "One"]),
        ("?q=100%25".to_owned(), vec![]),
    ] {
        assert_eq!(titles(&mo, &query).await, expected, "{query}");
    }
    let item = mo.get(&format!("/feed/{both}")).await.body;
    assert_eq!(item["team_ids"], json!([rust, platform]), "only those of the reader");
}

#[actix_web::test]
async fn the_event_of_a_lesson_is_shown_and_asked_for_by_those_who_see_it() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let event = ada.post("/events", json!({"summary": "Dinner", "starts_at": Utc::now()})).await;
    let body = json!({"title": "One", "insight": "x", "event_id": event.id(), "team_ids": [team]});
    assert_eq!(ada.post("/lessons", body).await.status, 201);
    let query = format!("?event_id={}", event.id());
    assert_eq!(titles(&ada, &query).await, ["One"]);
    assert_eq!(titles(&mo, &query).await, Vec::<String>::new());
    assert_eq!(mo.get("/feed").await.body["items"][0]["event"], json!(null));
}

#[actix_web::test]
async fn whoever_is_outside_finds_nothing_by_any_way() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let eve = app.user("eve@example.org").await.with("x-request-id", "same-for-both");
    let eve = eve.with("if-match", "*");
    let team_id = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team_id]).await;
    let comment = mo.post(&format!("/lessons/{lesson}/comments"), json!({"body": "x"})).await;
    let used = json!({"applied_on": "2026-01-15", "what_changed": "x"});
    let used = ada.post(&format!("/lessons/{lesson}/applications"), used).await;
    let nobody = Uuid::nil().to_string();
    let mut ways = Vec::new();
    for (method, part, body) in [
        ("GET", "", None),
        ("PUT", "/shares", Some(json!({"team_ids": []}))),
        ("GET", "/shares", None),
        ("PUT", "/reaction", Some(json!({"kind": "useful"}))),
        ("DELETE", "/reaction", None),
        ("GET", "/comments", None),
        ("POST", "/comments", Some(json!({"body": "x"}))),
        ("GET", "/applications", None),
        ("POST", "/applications", Some(json!({"applied_on": "2026-01-15", "what_changed": "x"}))),
    ] {
        ways.push((method, format!("/lessons/{{}}{part}"), body));
    }
    ways.push(("GET", "/feed/{}".into(), None));
    for (row, change) in [
        (format!("/lessons/{{}}/comments/{}", comment.id()), json!({"body": "x"})),
        (
            format!("/lessons/{{}}/applications/{}", used.id()),
            json!({"applied_on": "2026-01-15", "what_changed": "x"}),
        ),
    ] {
        ways.push(("GET", row.clone(), None));
        ways.push(("PUT", row.clone(), Some(change.clone())));
        ways.push(("PATCH", row.clone(), Some(change)));
        ways.push(("DELETE", row, None));
    }
    // Somebody who was a member is outside, from the next request on.
    app.join(&team_id, &eve, "admin").await;
    assert_eq!(eve.get(&format!("/feed/{lesson}")).await.status, 200);
    app.leave(&team_id, &eve).await;
    for (method, path, body) in ways {
        let ask = async |id: &str| {
            eve.send(method.parse().unwrap(), &path.replace("{}", id), body.clone()).await
        };
        let (theirs, random) = (ask(&lesson).await, ask(&nobody).await);
        assert_eq!((theirs.status, &theirs.body), (404, &random.body), "{method} {path}");
    }
    assert_eq!(eve.get("/feed").await.body["items"], json!([]));
    assert_eq!(eve.get("/today").await.body["colleague_lessons"], json!(null));
}

#[actix_web::test]
async fn what_is_deleted_is_gone_from_the_next_request_on() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team_id = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team_id]).await;
    let any = ada.with("if-match", "*");
    assert_eq!(titles(&mo, "").await, ["One"]);
    assert_eq!(mo.get("/today").await.body["colleague_lessons"][0]["id"], json!(lesson));
    assert_eq!(ada.get("/today").await.body["colleague_lessons"], json!([]), "only of others");
    assert_eq!(any.delete(&format!("/lessons/{lesson}")).await.status, 204);
    assert_eq!(titles(&mo, "").await, Vec::<String>::new());
    assert_eq!(mo.get(&format!("/feed/{lesson}")).await.status, 404);
    assert_eq!(mo.get("/today").await.body["colleague_lessons"], json!([]));
    ada.send(actix_web::http::Method::PUT, &format!("/trash/{lesson}/restoration"), None).await;
    assert_eq!(titles(&mo, "").await, ["One"]);
    assert_eq!(any.delete(&format!("/teams/{team_id}")).await.status, 204);
    assert_eq!(titles(&mo, "").await, Vec::<String>::new());
    assert_eq!(mo.get(&format!("/feed/{lesson}")).await.status, 404);
    let own = ada.get(&format!("/feed/{lesson}")).await.body;
    assert_eq!((&own["shared_at"], &own["team_ids"]), (&json!(null), &json!([])));
    assert_eq!(ada.get(&format!("/lessons/{lesson}")).await.body["team_ids"], json!([]));
}

#[actix_web::test]
async fn an_account_that_is_gone_has_no_name() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team_id = team(&app, &ada, "Platform", &[&mo]).await;
    shared(&ada, "One", &[&team_id]).await;
    let gone = sql_query("update accounts set full_name = '' where email = 'ada@example.org'");
    gone.execute(&mut app.conn().await).await.unwrap();
    assert_eq!(mo.get("/feed").await.body["items"][0]["author"], json!(null));
}
