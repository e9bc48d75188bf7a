use serde_json::json;

use crate::support::TestApp;

#[actix_web::test]
async fn an_insight_is_enough_and_the_lesson_is_listed() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = ada.post("/lessons", json!({"insight": "Runbooks first.\nThen the rest."})).await;
    assert_eq!((created.status, created.header("etag")), (201, "\"1\""), "{:?}", created.body);
    assert_eq!(created.header("location"), format!("/api/v1/lessons/{}", created.id()));
    assert_eq!(
        (&created.body["title"], &created.body["stage"]),
        (&json!("Runbooks first."), &json!("captured"))
    );
    let listed = ada.get("/lessons").await;
    assert_eq!(listed.body, json!({"items": [created.body], "next_cursor": null}));
    let found = ada.get(&format!("/lessons/{}", created.id())).await;
    assert_eq!((found.status, &found.body), (200, &created.body));
}

#[actix_web::test]
async fn the_stage_is_not_written_by_hand_and_an_insight_is_not_blank() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for (body, pointer) in [
        (json!({"insight": "x", "stage": "impact"}), "#/stage"),
        (json!({"insight": "  "}), "#/insight"),
        (json!({"title": "x"}), "#/insight"),
        (json!({"insight": "x", "learned_at": "2026-11-26T18:30:00"}), "#/learned_at"),
    ] {
        let refused = ada.post("/lessons", body).await;
        assert_eq!(
            (refused.status, &refused.body["errors"][0]["pointer"]),
            (422, &json!(pointer)),
            "{:?}",
            refused.body
        );
    }
}

#[actix_web::test]
async fn a_lesson_refers_to_what_is_ones_own() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let contact = eve.post("/contacts", json!({"full_name": "Jonas"})).await;
    let body = json!({"insight": "x", "learned_from": contact.id()});
    assert_eq!(ada.post("/lessons", body.clone()).await.status, 404);
    assert_eq!(eve.post("/lessons", body).await.status, 201);
}

#[actix_web::test]
async fn a_lesson_of_someone_else_is_not_found() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let created = ada.post("/lessons", json!({"insight": "x"})).await;
    let path = format!("/lessons/{}", created.id());
    let eve = eve.with("if-match", "*");
    assert_eq!(eve.get(&path).await.status, 404);
    assert_eq!(eve.patch(&path, json!({"insight": "mine"})).await.status, 404);
    assert_eq!(eve.put(&path, json!({"insight": "mine"})).await.status, 404);
    assert_eq!(eve.delete(&path).await.status, 404);
    assert_eq!(ada.get(&path).await.body, created.body);
}

#[actix_web::test]
async fn a_write_names_the_version_it_was_made_for() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = ada.post("/lessons", json!({"insight": "x", "so_what": "y"})).await;
    let path = format!("/lessons/{}", created.id());
    assert_eq!(ada.patch(&path, json!({"title": "X"})).await.status, 428);
    let changed = ada.with("if-match", "\"1\"").patch(&path, json!({"title": "X"})).await;
    assert_eq!((changed.status, &changed.body["so_what"]), (200, &json!("y")));
    assert_eq!(ada.with("if-match", "\"1\"").delete(&path).await.status, 412);
    let replaced = ada.with("if-match", "\"2\"").put(&path, json!({"insight": "z"})).await;
    assert_eq!(
        (replaced.status, &replaced.body["title"], &replaced.body["so_what"]),
        (200, &json!("z"), &json!(""))
    );
    assert_eq!(replaced.body["learned_at"], created.body["learned_at"]);
    assert_eq!(ada.with("if-match", "*").delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
}

#[actix_web::test]
async fn the_list_is_narrowed_down_and_paged() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jonas = ada.post("/contacts", json!({"full_name": "Jonas"})).await;
    for (title, tag, day) in [("One", "rust", 1), ("Two", "data", 2), ("Three", "rust", 3)] {
        let learned_at = format!("2026-11-0{day}T10:00:00Z");
        let body = json!({"title": title, "insight": "Größe zählt", "tags": [tag], "learned_at": learned_at, "learned_from": if day == 2 { json!(jonas.id()) } else { json!(null) }});
        assert_eq!(ada.post("/lessons", body).await.status, 201);
    }
    for (query, expected) in [
        ("", vec!["Three", "Two", "One"]),
        ("?sort=learned_at", vec!["One", "Two", "Three"]),
        ("?tag=rust", vec!["Three", "One"]),
        ("?q=grosse", vec!["Three", "Two", "One"]),
        ("?q=thre", vec!["Three"]),
        ("?stage=shared", vec![]),
    ] {
        let page = ada.get(&format!("/lessons{query}")).await;
        let items = page.body["items"].as_array().unwrap();
        let titles: Vec<_> = items.iter().map(|item| item["title"].as_str().unwrap()).collect();
        assert_eq!(titles, expected, "{query}");
    }
    let of_jonas = ada.get(&format!("/lessons?contact_id={}", jonas.id())).await;
    assert_eq!(of_jonas.body["items"].as_array().unwrap().len(), 1);
    let first = ada.get("/lessons?limit=2&include=total").await;
    let cursor = first.body["next_cursor"].as_str().unwrap();
    let second = ada.get(&format!("/lessons?limit=2&cursor={cursor}")).await;
    assert_eq!(
        (&first.body["total"], &second.body["items"][0]["title"]),
        (&json!(3), &json!("One"))
    );
}
