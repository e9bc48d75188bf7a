use diesel_async::SimpleAsyncConnection;
use serde_json::{Value, json};

use crate::support::{Client, TestApp};

async fn event(ada: &Client, goals: Value) -> String {
    let body = json!({"summary": "Rust Zürich", "kind": "meetup", "starts_at": "2026-03-26T17:30:00Z", "goals": goals});
    let created = ada.post("/events", body).await;
    assert_eq!(created.status, 201, "{}", created.body);
    created.id().to_owned()
}

/// Someone met at `event`, as the encounters' slice writes it.
async fn met(app: &TestApp, ada: &Client, event: &str, name: &str, tag: &str) {
    let body = json!({"full_name": name, "tags": [tag]});
    let contact = ada.post("/contacts", body).await;
    let set = format!(
        "update contacts set first_met_event_id = '{event}', first_met_at = '2026-03-26T18:10:00Z' where id = '{}'",
        contact.id(),
    );
    app.conn().await.batch_execute(&set).await.unwrap();
}

#[actix_web::test]
async fn a_new_event_gets_two_goals_unless_it_says_otherwise() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let body = json!({"summary": "Talk", "starts_at": "2126-03-26T17:30:00Z"});
    let id = ada.post("/events", body).await.id().to_owned();
    let goals = ada.get(&format!("/goals?event_id={id}&include=total")).await.body;
    let goal = |at: usize, metric: &str, statement: &str| {
        let row = &goals["items"][at];
        json!({
            "id": row["id"], "metric": metric, "statement": statement, "target": 3, "filter": {},
            "team_id": null, "own": true, "event_id": id, "starts_on": null, "ends_on": null, "recurrence": null, "series_id": null,
            "status": "active", "paused": false, "closed": null, "streak": null,
            "progress": {"count": 0, "target": 3, "ratio": 0.0, "evidence": []},
            "version": 1, "created_at": row["created_at"], "updated_at": row["created_at"],
        })
    };
    let usual = json!({
        "items": [goal(0, "new_contacts", "Meet 3 new people"), goal(1, "lessons_captured", "Learn 3 new things")],
        "next_cursor": null, "total": 2,
    });
    assert_eq!(goals, usual);
    let none = event(&ada, json!([])).await;
    assert_eq!(ada.get(&format!("/goals?event_id={none}")).await.body["items"], json!([]));
}

#[actix_web::test]
async fn progress_is_counted_from_the_rows_with_evidence() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let id = event(
        &ada,
        json!([
            {"metric": "new_contacts", "target": 3},
            {"metric": "new_contacts", "target": 1, "filter": {"tags": ["rust"]}},
            {"metric": "lessons_captured", "target": 1},
            {"metric": "manual", "target": 2},
        ]),
    )
    .await;
    met(&app, &ada, &id, "Jonas Brügger", "rust").await;
    met(&app, &ada, &id, "Noor Haddad", "go").await;
    let lesson =
        json!({"insight": "Runbooks first", "event_id": id, "learned_at": "2026-03-26T19:00:00Z"});
    let lesson = ada.post("/lessons", lesson).await;
    ada.post("/lessons", json!({"insight": "Elsewhere"})).await;
    let goals = ada.get(&format!("/goals?event_id={id}")).await.body;
    let counts: Vec<_> =
        (0..4).map(|at| goals["items"][at]["progress"]["count"].as_i64().unwrap()).collect();
    assert_eq!(counts, [2, 1, 1, 0]);
    let states: Vec<_> = (0..4).map(|at| goals["items"][at]["status"].as_str().unwrap()).collect();
    assert_eq!(states, ["missed", "achieved", "achieved", "missed"]);
    let evidence = json!([{"type": "lesson", "id": lesson.id(), "label": "Runbooks first", "at": "2026-03-26T19:00:00+00:00"}]);
    let shown = &goals["items"][2]["progress"];
    assert_eq!(
        (&shown["evidence"][0]["id"], &shown["evidence"][0]["label"]),
        (&evidence[0]["id"], &evidence[0]["label"])
    );
    assert_eq!(shown["evidence"][0]["at"], "2026-03-26T19:00:00Z");
    assert_eq!(goals["items"][0]["progress"]["ratio"], 0.67);
    let achieved = ada.get("/goals?status=achieved&include=total").await.body;
    assert_eq!((achieved["items"].as_array().unwrap().len(), &achieved["total"]), (2, &json!(2)));
    let other = ada.get("/goals?scope=period").await.body;
    assert_eq!(other["items"], json!([]));
}

#[actix_web::test]
async fn a_period_counts_the_accounts_days() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let body = json!({"metric": "lessons_captured", "target": 4, "starts_on": "2026-03-26", "ends_on": "2026-03-27"});
    let goal = ada.post("/goals", body).await;
    assert_eq!((goal.status, goal.header("etag")), (201, "\"1\""));
    // Midnight in Zurich is 23:00 the evening before in UTC.
    for at in [
        "2026-03-25T22:59:59Z",
        "2026-03-25T23:00:00Z",
        "2026-03-26T22:59:59Z",
        "2026-03-26T23:00:00Z",
    ] {
        ada.post("/lessons", json!({"insight": at, "learned_at": at})).await;
    }
    let found = ada.get(&format!("/goals/{}", goal.id())).await;
    assert_eq!(
        (&found.body["progress"]["count"], &found.body["progress"]["ratio"]),
        (&json!(2), &json!(0.5))
    );
    assert_eq!(found.body["status"], "missed");
}

#[actix_web::test]
async fn events_and_minutes_are_counted() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for minutes in [45, 30] {
        let body = json!({"summary": "Talk", "kind": "workshop", "starts_at": "2026-03-26T17:30:00Z", "goals": [],
            "participation": {"attendance": "attended", "learning_minutes": minutes}});
        assert_eq!(ada.post("/events", body).await.status, 201);
    }
    event(&ada, json!([])).await;
    let progress = async |metric: &str, filter: Value| {
        let body = json!({"metric": metric, "target": 60, "starts_on": "2026-03-01", "ends_on": "2026-04-01", "filter": filter});
        ada.post("/goals", body).await.body["progress"]["count"].as_i64().unwrap()
    };
    assert_eq!(progress("events_attended", json!({})).await, 2);
    assert_eq!(progress("learning_minutes", json!({"kind": "workshop"})).await, 75);
    assert_eq!(progress("learning_minutes", json!({"kind": "launch"})).await, 0);
    assert_eq!(
        progress("encounters", json!({"channel": "phone", "organization": "Halde Labs"})).await,
        0
    );
    assert_eq!(progress("follow_ups_on_time", json!({"tags": ["rust"]})).await, 0);
}

#[actix_web::test]
async fn a_goal_is_for_one_event_or_for_some_days() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let id = event(&ada, json!([])).await;
    for scope in [
        json!({}),
        json!({"event_id": id, "starts_on": "2026-03-01", "ends_on": "2026-04-01"}),
        json!({"starts_on": "2026-03-01"}),
        json!({"starts_on": "2026-03-01", "ends_on": "2026-03-01"}),
    ] {
        let mut body = json!({"metric": "manual", "target": 1});
        body.as_object_mut().unwrap().extend(scope.as_object().unwrap().clone());
        let refused = ada.post("/goals", body).await;
        assert_eq!(
            (refused.status, &refused.body["errors"][0]["pointer"]),
            (422, &json!("#/event_id")),
            "{scope}"
        );
    }
    let unknown = json!({"metric": "manual", "target": 1, "event_id": "00000000-0000-7000-8000-000000000000"});
    assert_eq!(ada.post("/goals", unknown).await.status, 404);
    let eve = app.user("eve@example.org").await;
    assert_eq!(
        eve.post("/goals", json!({"metric": "manual", "target": 1, "event_id": id})).await.status,
        404
    );
}

#[actix_web::test]
async fn a_goal_is_changed_by_version() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let body = json!({"metric": "manual", "target": 4, "starts_on": "2026-03-01", "ends_on": "2126-04-01"});
    let path = format!("/goals/{}", ada.post("/goals", body.clone()).await.id());
    assert_eq!(ada.patch(&path, json!({"target": 5})).await.status, 428);
    let entry = json!({"happened_on": "2026-03-02", "amount": 5, "note": "Five at once"});
    assert_eq!(ada.post(&format!("{path}/entries"), entry).await.status, 201);
    let change = json!({"statement": "Write 4 posts"});
    let changed = ada.with("if-match", "\"1\"").patch(&path, change).await;
    assert_eq!(
        (changed.status, changed.header("etag"), &changed.body["status"]),
        (200, "\"2\"", &json!("achieved"))
    );
    let progress = &changed.body["progress"];
    assert_eq!((&progress["count"], &progress["ratio"]), (&json!(5), &json!(1.25)));
    let stale = ada.with("if-match", "\"1\"").put(&path, body.clone()).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    let any = ada.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"abandoned": true})).await.body["status"], "abandoned");
    assert_eq!(ada.get("/goals?status=abandoned").await.body["items"].as_array().unwrap().len(), 1);
    assert_eq!(any.patch(&path, json!({"abandoned": false})).await.body["status"], "achieved");
    assert_eq!(any.put(&path, body).await.body["statement"], "Count to 4");
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
}

#[actix_web::test]
async fn a_goal_of_someone_else_is_not_found() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let eve = app.user("eve@example.org").await.with("if-match", "*");
    let body = json!({"metric": "manual", "target": 4, "starts_on": "2026-03-01", "ends_on": "2026-04-01"});
    let path = format!("/goals/{}", ada.post("/goals", body.clone()).await.id());
    assert_eq!(eve.get(&path).await.status, 404);
    assert_eq!(eve.patch(&path, json!({"target": 1})).await.status, 404);
    assert_eq!(eve.put(&path, body).await.status, 404);
    assert_eq!(eve.delete(&path).await.status, 404);
    assert_eq!(eve.get("/goals").await.body["items"], json!([]));
}

#[actix_web::test]
async fn goals_are_paged_newest_first() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for target in 1..=3 {
        let body = json!({"metric": "manual", "target": target, "starts_on": "2026-03-01", "ends_on": "2026-04-01"});
        ada.post("/goals", body).await;
    }
    let page = ada.get("/goals?limit=2&status=missed").await.body;
    assert_eq!((&page["items"][0]["target"], &page["items"][1]["target"]), (&json!(3), &json!(2)));
    let cursor = page["next_cursor"].as_str().unwrap();
    let last = ada.get(&format!("/goals?limit=2&status=missed&cursor={cursor}")).await.body;
    assert_eq!((&last["items"][0]["target"], &last["next_cursor"]), (&json!(1), &Value::Null));
}
