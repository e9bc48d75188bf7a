use chrono::{TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::{schema::lessons, trash::purge::purge};
use serde_json::json;

use crate::support::TestApp;

#[actix_web::test]
async fn what_was_deleted_comes_back() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let any = ada.with("if-match", "*");
    let contact = ada.post("/contacts", json!({"full_name": "Jonas"})).await;
    let lesson = ada.post("/lessons", json!({"insight": "Runbooks first"})).await;
    any.delete(&format!("/contacts/{}", contact.id())).await;
    any.delete(&format!("/lessons/{}", lesson.id())).await;
    let trash = ada.get("/trash").await;
    let shown: Vec<_> = trash.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (item["type"].as_str().unwrap(), item["label"].as_str().unwrap()))
        .collect();
    assert_eq!(shown, [("lesson", "Runbooks first"), ("contact", "Jonas")]);
    let path = format!("/trash/{}/restoration", contact.id());
    let restored = ada.put(&path, json!(null)).await;
    assert_eq!(
        (restored.status, restored.body),
        (200, json!({"type": "contact", "id": contact.id()}))
    );
    let found = ada.get(&format!("/contacts/{}", contact.id())).await;
    assert_eq!((found.status, found.header("etag")), (200, "\"3\""));
    // A repeat after a lost answer changes nothing.
    assert_eq!(ada.put(&path, json!(null)).await.status, 200);
    assert_eq!(ada.get(&format!("/contacts/{}", contact.id())).await.header("etag"), "\"3\"");
}

#[actix_web::test]
async fn someone_elses_trash_is_out_of_reach() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let lesson = ada.post("/lessons", json!({"insight": "x"})).await;
    ada.with("if-match", "*").delete(&format!("/lessons/{}", lesson.id())).await;
    assert_eq!(eve.get("/trash").await.body["items"], json!([]));
    let path = format!("/trash/{}/restoration", lesson.id());
    assert_eq!(eve.put(&path, json!(null)).await.status, 404);
}

#[actix_web::test]
async fn the_trash_is_paged_across_kinds() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let any = ada.with("if-match", "*");
    for number in 0..2 {
        let contact = ada.post("/contacts", json!({"full_name": format!("C{number}")})).await;
        any.delete(&format!("/contacts/{}", contact.id())).await;
        let lesson = ada.post("/lessons", json!({"insight": format!("L{number}")})).await;
        any.delete(&format!("/lessons/{}", lesson.id())).await;
    }
    let (mut labels, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = ada.get(&format!("/trash?limit=1{cursor}")).await;
        assert_eq!(page.status, 200, "{:?}", page.body);
        labels.push(page.body["items"][0]["label"].as_str().unwrap().to_owned());
        let Some(next) = page.body["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(labels, ["L1", "C1", "L0", "C0"]);
}

#[actix_web::test]
async fn after_thirty_days_it_is_gone() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for insight in ["old", "young"] {
        let lesson = ada.post("/lessons", json!({"insight": insight})).await;
        ada.with("if-match", "*").delete(&format!("/lessons/{}", lesson.id())).await;
    }
    diesel::update(lessons::table.filter(lessons::insight.eq("old")))
        .set(lessons::deleted_at.eq(Utc::now() - TimeDelta::days(31)))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
    assert_eq!(purge(&app.app.db).await.unwrap(), 1);
    let trash = ada.get("/trash").await;
    assert_eq!(trash.body["items"][0]["label"], "young");
    assert_eq!(trash.body["items"].as_array().unwrap().len(), 1);
}
