use serde_json::json;
use uuid::Uuid;

use crate::{
    lesson_shares::{shared, team},
    support::TestApp,
};

#[actix_web::test]
async fn a_colleague_says_something_and_takes_it_back() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team]).await;
    let path = format!("/lessons/{lesson}/comments/{}", Uuid::now_v7());
    let body = json!({"body": "Ask me for the template.", "mentions": [ada.id]});
    let made = mo.put(&path, body.clone()).await;
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""), "{:?}", made.body);
    assert_eq!(made.header("location"), format!("/api/v1{path}"));
    let expected = json!({"id": made.id(), "lesson_id": lesson, "body": "Ask me for the template.",
        "author": {"id": mo.id, "full_name": "Ada Moreno"},
        "mentions": [{"id": ada.id, "full_name": "Ada Moreno"}], "own": true, "version": 1,
        "created_at": made.body["created_at"], "updated_at": made.body["updated_at"]});
    assert_eq!(made.body, expected);
    assert_eq!(mo.put(&path, body).await.status, 428, "a repeat without a key says what it needs");
    assert_eq!(mo.get(&path).await.body, made.body);
    assert_eq!(ada.get(&path).await.body["own"], json!(false));

    assert_eq!(mo.patch(&path, json!({"body": "x"})).await.status, 428);
    let first = mo.with("if-match", "\"1\"");
    let changed = first.patch(&path, json!({"body": "Ask Ada."})).await;
    assert_eq!((changed.status, &changed.body["body"]), (200, &json!("Ask Ada.")));
    assert_eq!(changed.body["mentions"], made.body["mentions"], "what is absent stays");
    let stale = first.patch(&path, json!({"body": "x"})).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    let replaced = mo.with("if-match", "*").put(&path, json!({"body": "Ask."})).await;
    assert_eq!((replaced.status, &replaced.body["mentions"]), (200, &json!([])));
    assert_eq!(first.delete(&path).await.status, 412);
    assert_eq!(mo.with("if-match", "\"3\"").delete(&path).await.status, 204);
    assert_eq!(mo.get(&path).await.status, 404);
    assert_eq!(ada.get(&format!("/feed/{lesson}")).await.body["comments"], json!([]));
}

#[actix_web::test]
async fn only_the_author_changes_a_comment_also_not_the_owner_of_the_lesson() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team]).await;
    let made = mo.post(&format!("/lessons/{lesson}/comments"), json!({"body": "x"})).await;
    let path = format!("/lessons/{lesson}/comments/{}", made.id());
    let any = ada.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"body": "y"})).await.status, 403);
    assert_eq!(any.put(&path, json!({"body": "y"})).await.status, 403);
    assert_eq!(ada.put(&path, json!({"body": "y"})).await.status, 403);
    assert_eq!(any.delete(&path).await.status, 403);
    assert_eq!(mo.get(&path).await.body, made.body);
    let elsewhere = shared(&ada, "Two", &[&team]).await;
    assert_eq!(mo.get(&path.replace(&lesson, &elsewhere)).await.status, 404);
}

#[actix_web::test]
async fn those_who_do_not_see_a_lesson_are_not_named() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let eve = app.user("eve@example.org").await;
    let team = team(&app, &ada, "Platform", &[&mo, &eve]).await;
    let lesson = shared(&ada, "One", &[&team]).await;
    app.leave(&team, &eve).await;
    let path = format!("/lessons/{lesson}/comments");
    let body = json!({"body": "x", "mentions": [ada.id, eve.id, mo.id, Uuid::now_v7()]});
    let refused = mo.post(&path, body).await;
    let errors = refused.body["errors"].as_array().unwrap();
    let pointers: Vec<_> = errors.iter().map(|error| error["pointer"].as_str().unwrap()).collect();
    assert_eq!((refused.status, pointers), (422, vec!["#/mentions/1", "#/mentions/3"]));
    assert_eq!(mo.post(&path, json!({"body": " \n "})).await.status, 422);
    assert_eq!(mo.get(&path).await.body["items"], json!([]));
    let made = mo.post(&path, json!({"body": "x", "mentions": [ada.id]})).await;
    let change = json!({"mentions": [eve.id]});
    let path = format!("{path}/{}", made.id());
    assert_eq!(mo.with("if-match", "*").patch(&path, change).await.status, 422);
}

#[actix_web::test]
async fn comments_are_paged_and_stay_when_somebody_leaves() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team]).await;
    let path = format!("/lessons/{lesson}/comments");
    for word in ["one", "two", "three"] {
        assert_eq!(mo.post(&path, json!({"body": word})).await.status, 201);
    }
    app.leave(&team, &mo).await;
    assert_eq!(mo.get(&path).await.status, 404);
    let first = ada.get(&format!("{path}?limit=2")).await.body;
    assert_eq!(
        (&first["items"][0]["body"], &first["items"][1]["body"]),
        (&json!("one"), &json!("two"))
    );
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = ada.get(&format!("{path}?limit=2&cursor={cursor}")).await.body;
    assert_eq!(
        (&second["items"][0]["body"], &second["next_cursor"]),
        (&json!("three"), &json!(null))
    );
    let other = shared(&ada, "Two", &[&team]).await;
    let foreign = ada.get(&format!("/lessons/{other}/comments?cursor={cursor}")).await;
    assert_eq!(foreign.status, 400, "a cursor is good for its own lesson");
}

#[actix_web::test]
async fn useful_is_said_once_and_taken_back_as_often_as_one_likes() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "One", &[&team]).await;
    let path = format!("/lessons/{lesson}/reaction");
    let said = mo.put(&path, json!({"kind": "useful"})).await;
    assert_eq!((said.status, &said.body["kind"]), (200, &json!("useful")), "{:?}", said.body);
    assert_eq!(mo.put(&path, json!({"kind": "useful"})).await.body, said.body);
    assert_eq!(ada.put(&path, json!({"kind": "useful"})).await.status, 200);
    let useful = async || mo.get("/feed").await.body["items"][0]["useful"].clone();
    assert_eq!(useful().await, json!({"count": 2, "mine": true}));
    assert_eq!(mo.put(&path, json!({"kind": "boring"})).await.status, 422);
    for _ in 0..2 {
        assert_eq!(mo.delete(&path).await.status, 204);
        assert_eq!(useful().await, json!({"count": 1, "mine": false}));
    }
}
