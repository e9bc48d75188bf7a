//! Personal access tokens.

use actix_web::http::Method;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::schema::personal_access_tokens as tokens;
use serde_json::{Value, json};

use crate::{
    accounts::faults,
    openapi::operations,
    support::{Client, TestApp},
};

async fn create(ada: &Client, scopes: &[&str]) -> Value {
    let body = json!({"name": "backup script", "scopes": scopes, "expires_in_days": 30});
    let created = ada.post("/tokens", body).await;
    assert_eq!(created.status, 201, "{:?}", created.body);
    created.body
}

fn script(ada: &Client, created: &Value) -> Client {
    ada.with_token(created["token"].as_str().unwrap())
}

#[actix_web::test]
async fn a_token_is_shown_once_and_kept_as_a_hash() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let mut created = create(&ada, &["read:profile", "read:profile"]).await;
    let token = created.as_object_mut().unwrap().remove("token").unwrap();
    let token = token.as_str().unwrap();
    assert!(token.starts_with("lny_pat_") && token.len() == 44, "{token}");
    assert_eq!(created["hint"], token[40..]);
    assert_eq!(created["scopes"], json!(["read:profile"]));
    assert_eq!(
        ada.get("/tokens?include=total").await.body,
        json!({"items": [created], "next_cursor": null, "total": 1})
    );
    let hash: Vec<u8> =
        tokens::table.select(tokens::hash).first(&mut app.conn().await).await.unwrap();
    let sha256 = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, token.as_bytes());
    assert_eq!(hash, sha256.as_ref());
}

#[actix_web::test]
async fn a_token_does_what_its_scopes_say() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let change = json!({"full_name": "Ada M."});
    let reader = script(&ada, &create(&ada, &["read:profile"]).await);
    assert_eq!(reader.get("/me").await.status, 200);
    let refused = reader.patch("/me", change.clone()).await;
    assert_eq!((refused.status, &refused.body["code"]), (403, &json!("forbidden")));
    let writer = script(&ada, &create(&ada, &["write:profile"]).await);
    assert_eq!(writer.get("/me").await.status, 200, "writing includes reading");
    assert_eq!(writer.patch("/me", change).await.status, 200);
    let stranger = script(&ada, &create(&ada, &["write:lessons"]).await);
    assert_eq!(stranger.get("/me").await.status, 403);
}

#[actix_web::test]
async fn what_comes_along_needs_the_scope_of_its_own_list() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let starts_at = "2026-11-26T17:30:00Z";
    let event = ada.post("/events", json!({"summary": "Meetup", "starts_at": starts_at})).await;
    let event = format!("/events/{}", event.id());
    let jonas = ada.post("/contacts", json!({"full_name": "Jonas"})).await;
    let jonas = format!("/contacts/{}", jonas.id());
    let all = ["read:contacts", "read:events", "read:goals", "read:lessons"];
    for (path, own, include, needed) in [
        (&*event, "read:events", "goals", &["read:goals"][..]),
        (&event, "read:events", "people", &["read:contacts"]),
        (&event, "read:events", "follow_ups", &["read:contacts"]),
        (&event, "read:events", "lessons", &["read:lessons"]),
        (&jonas, "read:contacts", "encounters,follow_ups", &[]),
        (&jonas, "read:contacts", "lessons", &["read:lessons"]),
        ("/events", "read:events", "total", &[]),
        ("/events", "read:events", "summary", &["read:contacts", "read:goals", "read:lessons"]),
    ] {
        let path = format!("{path}?include={include}");
        let enough: Vec<_> = needed.iter().copied().chain([own]).collect();
        let allowed = script(&ada, &create(&ada, &enough).await).get(&path).await;
        assert_eq!(allowed.status, 200, "{path}: {:?}", allowed.body);
        for missing in needed {
            let others: Vec<_> = all.into_iter().filter(|scope| scope != missing).collect();
            let refused = script(&ada, &create(&ada, &others).await).get(&path).await;
            assert_eq!(refused.status, 403, "{path} without {missing}");
        }
    }
}

/// Read off the document: where no scope is named, no token gets in.
#[actix_web::test]
async fn what_cannot_be_delegated_is_refused_to_every_token() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let everything = [
        "write:profile",
        "write:contacts",
        "write:events",
        "write:goals",
        "write:lessons",
        "write:teams",
    ];
    let script = script(&ada, &create(&ada, &everything).await);
    let mut asked = Vec::new();
    for (id, method, path, operation) in operations() {
        if operation["security"] != json!([{"bearer": []}]) {
            continue;
        }
        let path = path.replace("{id}", "00000000-0000-7000-8000-000000000000");
        let method: Method = method.parse().unwrap();
        let answer = script.send_raw(method, &path, Some(b"{}".to_vec())).await;
        assert_eq!(answer.status, 403, "{id}");
        asked.push(id);
    }
    assert!(
        asked.contains(&"put_password".to_owned()) && asked.contains(&"create_token".to_owned()),
        "{asked:?}"
    );
}

#[actix_web::test]
async fn a_token_ends_by_time_and_by_hand() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let created = create(&ada, &["read:profile"]).await;
    let path = format!("/tokens/{}", created["id"].as_str().unwrap());
    assert_eq!(eve.delete(&path).await.status, 404);
    assert_eq!(script(&ada, &created).get("/me").await.status, 200);
    assert_eq!(ada.delete(&path).await.status, 204);
    assert_eq!(script(&ada, &created).get("/me").await.status, 401);
    let created = create(&ada, &["read:profile"]).await;
    let past = chrono::Utc::now() - chrono::TimeDelta::seconds(1);
    diesel::update(tokens::table)
        .set(tokens::expires_at.eq(past))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
    assert_eq!(script(&ada, &created).get("/me").await.status, 401);
}

/// The only connection is taken, so whatever needs the database is answered 503.
#[actix_web::test]
async fn a_made_up_token_is_refused_without_asking_the_database() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = create(&ada, &["read:profile"]).await;
    let token = created["token"].as_str().unwrap();
    let typo = format!("{}{}", &token[..43], if token.ends_with('0') { '1' } else { '0' });
    let taken = app.app.db.conn().await.unwrap();
    assert_eq!(ada.with_token(&typo).get("/me").await.status, 401);
    assert_eq!(ada.with_token(token).get("/me").await.status, 503);
    drop(taken);
    assert_eq!(ada.with_token(token).get("/me").await.status, 200);
}

#[actix_web::test]
async fn a_token_needs_a_name_scopes_and_an_end() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let refused = ada
        .post("/tokens", json!({"name": " ", "scopes": ["read:all"], "expires_in_days": 366}))
        .await;
    let mut at_fault: Vec<_> = faults(&refused).into_iter().map(|(pointer, _)| pointer).collect();
    at_fault.sort_unstable();
    assert_eq!(at_fault, ["#/expires_in_days", "#/name", "#/scopes/0"]);
    let none = ada.post("/tokens", json!({"name": "x", "scopes": [], "expires_in_days": 1})).await;
    assert_eq!((none.status, faults(&none)), (422, vec![("#/scopes", "required")]));
}

#[actix_web::test]
async fn the_use_of_a_token_is_seen() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = create(&ada, &["read:profile"]).await;
    assert_eq!(created["last_used_at"], Value::Null);
    script(&ada, &created).get("/me").await;
    let listed = ada.get("/tokens").await.body;
    assert!(listed["items"][0]["last_used_at"].is_string());
}
