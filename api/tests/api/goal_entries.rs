//! Facts that somebody writes down for a goal that counts nothing by itself.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Client, TestApp};

async fn goal(ada: &Client, metric: &str) -> String {
    let body = json!({"metric": metric, "target": 4, "statement": "Write 4 posts",
        "starts_on": "2026-03-01", "ends_on": "2026-04-01"});
    let created = ada.post("/goals", body).await;
    assert_eq!(created.status, 201, "{}", created.body);
    created.id().to_owned()
}

#[actix_web::test]
async fn an_entry_is_a_day_and_a_note_and_counts() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = format!("/goals/{}", goal(&ada, "manual").await);
    let entry = json!({"happened_on": "2026-03-02", "note": "Wrote about the runbook talk"});
    let created = ada.post(&format!("{path}/entries"), entry).await;
    let expected = json!({"id": created.id(), "goal_id": path[7..], "happened_on": "2026-03-02", "amount": 1,
        "note": "Wrote about the runbook talk", "version": 1,
        "created_at": created.body["created_at"], "updated_at": created.body["created_at"]});
    assert_eq!((created.status, &created.body), (201, &expected));
    let one = format!("{path}/entries/{}", created.id());
    assert_eq!(created.header("location"), format!("/api/v1{one}"));
    assert_eq!(ada.get(&one).await.body, expected);
    let found = ada.get(&path).await.body;
    let evidence = json!([{"type": "entry", "id": created.id(), "label": "Wrote about the runbook talk", "at": "2026-03-02T12:00:00Z"}]);
    assert_eq!(
        (&found["progress"]["count"], &found["progress"]["evidence"]),
        (&json!(1), &evidence)
    );
    let more = json!({"happened_on": "2026-03-03", "amount": 3, "note": "A series of three"});
    assert_eq!(ada.put(&one, more.clone()).await.status, 428);
    assert_eq!(ada.with("if-match", "\"7\"").put(&one, more.clone()).await.status, 412);
    let replaced = ada.with("if-match", "\"1\"").put(&one, more).await;
    assert_eq!(
        (replaced.status, &replaced.body["amount"], replaced.header("etag")),
        (200, &json!(3), "\"2\"")
    );
    assert_eq!(ada.get(&path).await.body["progress"]["count"], 3);
    assert_eq!(ada.delete(&one).await.status, 428);
    assert_eq!(ada.with("if-match", "*").delete(&one).await.status, 204);
    assert_eq!(ada.get(&path).await.body["progress"]["count"], 0);
    assert_eq!(ada.get(&one).await.status, 404);
}

#[actix_web::test]
async fn an_entry_needs_words_a_day_of_the_goal_and_a_goal_that_counts_by_hand() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = format!("/goals/{}/entries", goal(&ada, "manual").await);
    for (body, pointer) in [
        (json!({"happened_on": "2026-03-02"}), "#/note"),
        (json!({"happened_on": "2026-03-02", "note": "  "}), "#/note"),
        (json!({"happened_on": "2026-02-28", "note": "x"}), "#/happened_on"),
        (json!({"happened_on": "2026-04-01", "note": "x"}), "#/happened_on"),
        (json!({"happened_on": "2126-03-02", "note": "x"}), "#/happened_on"),
        (json!({"happened_on": "2026-03-02", "note": "x", "amount": 0}), "#/amount"),
    ] {
        let refused = ada.post(&path, body).await;
        assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!(pointer)));
    }
    let counting = format!("/goals/{}/entries", goal(&ada, "encounters").await);
    let refused = ada.post(&counting, json!({"happened_on": "2026-03-02", "note": "x"})).await;
    assert_eq!((refused.status, &refused.body["code"]), (409, &json!("counts-itself")));
}

#[actix_web::test]
async fn entries_are_listed_latest_first_and_belong_to_their_goal() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let (first, second) = (goal(&ada, "manual").await, goal(&ada, "manual").await);
    let mut ids = Vec::new();
    for day in ["2026-03-02", "2026-03-09", "2026-03-09"] {
        let id = Uuid::now_v7().to_string();
        let body = json!({"happened_on": day, "note": day});
        assert_eq!(ada.put(&format!("/goals/{first}/entries/{id}"), body).await.status, 201);
        ids.insert(0, id);
    }
    let page = ada.get(&format!("/goals/{first}/entries?limit=2")).await.body;
    let listed = |page: &Value| {
        page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(listed(&page), ids[..2]);
    let cursor = page["next_cursor"].as_str().unwrap();
    let rest = ada.get(&format!("/goals/{first}/entries?limit=2&cursor={cursor}")).await.body;
    assert_eq!(listed(&rest), ids[2..]);
    assert_eq!(ada.get(&format!("/goals/{second}/entries/{}", ids[0])).await.status, 404);
    let one = format!("/goals/{first}/entries/{}", ids[0]);
    for status in [
        eve.get(&one).await.status,
        eve.get(&format!("/goals/{first}/entries")).await.status,
        eve.with("if-match", "*").delete(&one).await.status,
        eve.put(
            &format!("/goals/{first}/entries/{}", Uuid::now_v7()),
            json!({"happened_on": "2026-03-02", "note": "x"}),
        )
        .await
        .status,
    ] {
        assert_eq!(status, 404);
    }
}
