use actix_web::http::Method;
use serde_json::json;

use crate::{
    lesson_shares::{shared, team},
    support::{Client, Response, TestApp},
};

/// Puts a lesson into a collection: a PUT without a body.
pub async fn collect(owner: &Client, member: &str) -> Response {
    owner.send(Method::PUT, member, None).await
}

#[actix_web::test]
async fn a_collection_is_made_changed_deleted_and_brought_back() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let lesson = ada.post("/lessons", json!({"insight": "Runbooks first."})).await;
    let made = ada.post("/collections", json!({"title": "First week"})).await;
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""), "{:?}", made.body);
    let path = format!("/collections/{}", made.id());
    assert_eq!(made.header("location"), format!("/api/v1{path}"));
    let member = format!("{path}/lessons/{}", lesson.id());
    assert_eq!(collect(&ada, &member).await.status, 204);
    assert_eq!(collect(&ada, &member).await.status, 204, "a repeat");
    let body = json!({"title": "First month", "description": "For whoever is new."});
    let bare = ada.put(&path, body.clone()).await;
    assert_eq!(bare.status, 428);
    let put = ada.with("if-match", "\"1\"").put(&path, body).await;
    assert_eq!((put.status, put.header("etag")), (200, "\"2\""), "{:?}", put.body);
    assert_eq!((&put.body["title"], &put.body["lesson_count"]), (&json!("First month"), &json!(1)));
    assert_eq!(ada.get("/collections").await.body["items"], json!([put.body]));
    assert_eq!(ada.with("if-match", "\"1\"").delete(&path).await.status, 412);
    assert_eq!(ada.with("if-match", "\"2\"").delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
    assert_eq!(collect(&ada, &member).await.status, 404);
    let item = ada.get("/library").await.body["items"][0].clone();
    assert_eq!(item["collection_ids"], json!([]), "not while it is in the trash");
    let back = ada.send(Method::PUT, &format!("/trash/{}/restoration", made.id()), None).await;
    assert_eq!((back.status, &back.body["type"]), (200, &json!("collection")));
    assert_eq!(ada.get(&path).await.body["lesson_count"], json!(1));
    assert_eq!(ada.delete(&member).await.status, 204);
    assert_eq!(ada.delete(&member).await.status, 204, "a repeat");
    assert_eq!(ada.get(&path).await.body["lesson_count"], json!(0));
}

#[actix_web::test]
async fn a_collection_holds_what_its_owner_sees_for_as_long_as_they_do() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let platform = team(&app, &mo, "Platform", &[&ada]).await;
    let theirs = shared(&mo, "Runbooks first", &[&platform]).await;
    let private = mo.post("/lessons", json!({"insight": "Private"})).await;
    let made = ada.post("/collections", json!({"title": "First week"})).await;
    let path = format!("/collections/{}", made.id());
    assert_eq!(collect(&ada, &format!("{path}/lessons/{theirs}")).await.status, 204);
    let refused = collect(&ada, &format!("{path}/lessons/{}", private.id())).await;
    assert_eq!(refused.status, 404);
    let holding = format!("/collections?lesson_id={theirs}");
    assert_eq!(ada.get(&holding).await.body["items"][0]["id"], json!(made.id()));
    assert_eq!(ada.get(&path).await.body["lesson_count"], json!(1));
    let list = format!("/library?collection_id={}", made.id());
    assert_eq!(ada.get(&list).await.body["items"].as_array().unwrap().len(), 1);
    app.leave(&platform, &ada).await;
    assert_eq!(ada.get(&path).await.body["lesson_count"], json!(0));
    assert_eq!(ada.get(&list).await.body["items"], json!([]));
}

#[actix_web::test]
async fn collections_come_in_pages_the_newest_first() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for title in ["One", "Two", "Three"] {
        assert_eq!(ada.post("/collections", json!({"title": title})).await.status, 201);
    }
    let first = ada.get("/collections?limit=2").await.body;
    let next = format!("/collections?limit=2&cursor={}", first["next_cursor"].as_str().unwrap());
    let second = ada.get(&next).await.body;
    let titles = |page: &serde_json::Value| {
        let items = page["items"].as_array().unwrap().clone();
        items.iter().map(|item| item["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        (titles(&first), titles(&second)),
        (vec!["Three".into(), "Two".into()], vec!["One".into()])
    );
    assert_eq!(second["next_cursor"], json!(null));
}
