use serde_json::json;
use uuid::Uuid;

use crate::{
    lesson_shares::{shared, team},
    support::TestApp,
};

#[actix_web::test]
async fn using_a_lesson_moves_it_on_and_never_back() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team]).await;
    let stage = async || {
        let lesson = ada.get(&format!("/lessons/{lesson}")).await.body;
        (lesson["stage"].as_str().unwrap().to_owned(), lesson["version"].as_i64().unwrap())
    };
    assert_eq!(stage().await, ("shared".into(), 2));
    let path = format!("/lessons/{lesson}/applications/{}", Uuid::now_v7());
    let body = json!({"applied_on": "2026-01-15", "what_changed": "We wrote one.",
        "evidence_url": "https://example.org/runbook"});
    let made = mo.put(&path, body.clone()).await;
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""), "{:?}", made.body);
    let expected = json!({"id": made.id(), "lesson_id": lesson, "applied_on": "2026-01-15",
        "author": {"id": mo.id, "full_name": "Ada Moreno"}, "what_changed": "We wrote one.",
        "impact": "", "evidence_url": "https://example.org/runbook", "own": true, "version": 1,
        "created_at": made.body["created_at"], "updated_at": made.body["updated_at"]});
    assert_eq!(made.body, expected);
    assert_eq!(mo.get(&path).await.body, made.body);
    assert_eq!(mo.put(&path, body).await.status, 428);
    assert_eq!(stage().await, ("applied".into(), 3));

    let first = mo.with("if-match", "\"1\"");
    let change = json!({"impact": "Quiet nights.", "evidence_url": null});
    let changed = first.patch(&path, change).await;
    assert_eq!((changed.status, &changed.body["evidence_url"]), (200, &json!(null)));
    assert_eq!(stage().await, ("impact".into(), 4));
    assert_eq!(first.patch(&path, json!({"impact": ""})).await.status, 412);
    let any = mo.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"impact": ""})).await.status, 200);
    let body = json!({"applied_on": "2026-01-16", "what_changed": "Two."});
    assert_eq!(any.put(&path, body).await.body["applied_on"], "2026-01-16");
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(stage().await, ("impact".into(), 4), "what happened has happened");
    assert_eq!(mo.get(&path).await.status, 404);
}

#[actix_web::test]
async fn ones_own_lesson_can_be_used_without_sharing_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let lesson = ada.post("/lessons", json!({"insight": "x"})).await;
    let path = format!("/lessons/{}/applications", lesson.id());
    let body = json!({"applied_on": "2026-01-15", "what_changed": "y", "impact": "z"});
    assert_eq!(ada.post(&path, body).await.status, 201);
    let seen = ada.get(&format!("/feed/{}", lesson.id())).await.body;
    assert_eq!((&seen["stage"], &seen["shared_at"]), (&json!("impact"), &json!(null)));
    assert_eq!(seen["applications"], ada.get(&path).await.body["items"]);
}

#[actix_web::test]
async fn what_cannot_be_is_refused_by_field() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let lesson = ada.post("/lessons", json!({"insight": "x"})).await;
    let path = format!("/lessons/{}/applications", lesson.id());
    for (body, pointer) in [
        (json!({"what_changed": "x"}), "#/applied_on"),
        (json!({"applied_on": "2999-01-15", "what_changed": "x"}), "#/applied_on"),
        (json!({"applied_on": "15.1.2026", "what_changed": "x"}), "#/applied_on"),
        (
            json!({"applied_on": "2026-01-15", "what_changed": "x", "evidence_url": "javascript:alert(1)"}),
            "#/evidence_url",
        ),
        (json!({"applied_on": "2026-01-15", "what_changed": "x", "stage": "impact"}), "#/stage"),
    ] {
        let refused = ada.post(&path, body).await;
        let pointers = &refused.body["errors"][0]["pointer"];
        assert_eq!((refused.status, pointers), (422, &json!(pointer)), "{:?}", refused.body);
    }
    assert_eq!(ada.get(&format!("/lessons/{}", lesson.id())).await.body["stage"], "captured");
}

#[actix_web::test]
async fn only_the_one_who_used_a_lesson_changes_what_they_said() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team]).await;
    let body = json!({"applied_on": "2026-01-15", "what_changed": "x"});
    let list = format!("/lessons/{lesson}/applications");
    // What changed may be said later.
    let made = mo.post(&list, json!({"applied_on": "2026-01-15"})).await;
    assert_eq!((made.status, &made.body["what_changed"]), (201, &json!("")));
    let path = format!("{list}/{}", made.id());
    let any = ada.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"impact": "y"})).await.status, 403);
    assert_eq!(any.put(&path, body.clone()).await.status, 403);
    assert_eq!(ada.put(&path, body).await.status, 403);
    assert_eq!(any.delete(&path).await.status, 403);
    assert_eq!(mo.get(&path).await.body, made.body);
}

#[actix_web::test]
async fn applications_are_paged_the_latest_first() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let lesson = ada.post("/lessons", json!({"insight": "x"})).await;
    let path = format!("/lessons/{}/applications", lesson.id());
    for day in ["2026-01-15", "2026-01-17", "2026-01-16", "2026-01-16"] {
        let body = json!({"applied_on": day, "what_changed": day});
        assert_eq!(ada.post(&path, body).await.status, 201);
    }
    let mut days = Vec::new();
    let mut query = "?limit=1".to_owned();
    loop {
        let page = ada.get(&format!("{path}{query}")).await.body;
        days.push(page["items"][0]["applied_on"].as_str().unwrap().to_owned());
        let Some(next) = page["next_cursor"].as_str() else { break };
        query = format!("?limit=1&cursor={next}");
    }
    assert_eq!(days, ["2026-01-17", "2026-01-16", "2026-01-16", "2026-01-15"]);
}
