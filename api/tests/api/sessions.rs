//! Signing in, going on, signing out.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::schema::{refresh_tokens, sessions};
use serde_json::{Value, json};

use crate::{
    accounts::{PASSWORD, register, sign_in},
    support::{Response, TestApp},
};

/// The name and value of the refresh cookie in an answer.
fn cookie(answer: &Response) -> &str {
    answer.header("set-cookie").split(';').next().unwrap()
}

async fn refresh(app: &TestApp, token: &Value) -> Response {
    app.visitor().post("/sessions/refresh", json!({"refresh_token": token})).await
}

/// Makes every used refresh token look used eleven seconds ago.
async fn end_grace(app: &TestApp) {
    diesel::update(refresh_tokens::table.filter(refresh_tokens::used_at.is_not_null()))
        .set(refresh_tokens::used_at.eq(chrono::Utc::now() - chrono::TimeDelta::seconds(11)))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
}

#[actix_web::test]
async fn an_unknown_address_gets_the_answer_of_a_wrong_password() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let visitor = app.visitor().with("x-request-id", "same-for-both");
    let attempt =
        async |email| visitor.post("/sessions", json!({"email": email, "password": "wrong"})).await;
    let (wrong, unknown) = (attempt("ada@example.org").await, attempt("eve@example.org").await);
    assert_eq!((wrong.status, &wrong.body["code"]), (401, &json!("invalid-credentials")));
    assert_eq!((unknown.status, unknown.body), (wrong.status, wrong.body));
}

#[actix_web::test]
async fn guessing_becomes_slow_and_says_how_slow() {
    let app = TestApp::start().await;
    let body = json!({"email": "ada@example.org", "password": "wrong"});
    let mut answers = Vec::new();
    for _ in 0..6 {
        let answer = app.visitor().post("/sessions", body.clone()).await;
        answers.push((answer.status, answer.header("retry-after").to_owned()));
    }
    assert!(answers[..5].iter().all(|(status, _)| *status == 401), "{answers:?}");
    assert_eq!(answers[5], (429, "1".to_owned()));
}

#[actix_web::test]
async fn a_browser_gets_the_refresh_token_in_its_cookie_only() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let browser = app.visitor().with("origin", &app.address).with("sec-fetch-site", "same-origin");
    let body =
        json!({"email": "ada@example.org", "password": PASSWORD, "include_refresh_token": true});
    let grant = browser.post("/sessions", body).await;
    assert_eq!((grant.status, grant.body.get("refresh_token")), (201, None));
    let attributes: Vec<_> = grant.header("set-cookie").split("; ").skip(1).collect();
    assert_eq!(attributes, ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=1209600"]);
    let next = browser.with("cookie", cookie(&grant)).post("/sessions/refresh", json!({})).await;
    assert_eq!((next.status, next.body.get("refresh_token")), (200, None));
    assert_eq!(next.body["session_id"], grant.body["session_id"]);
    assert_ne!(cookie(&next), cookie(&grant));
    let in_body = json!({"refresh_token": cookie(&next).split_once('=').unwrap().1});
    assert_eq!(browser.post("/sessions/refresh", in_body).await.status, 403);
}

#[actix_web::test]
async fn the_page_of_somebody_else_cannot_use_the_cookie() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let body = json!({"email": "ada@example.org", "password": PASSWORD});
    let grant = app.visitor().post("/sessions", body.clone()).await;
    let token = grant.body["access_token"].as_str().unwrap();
    let visitor = app.visitor().with("cookie", cookie(&grant));
    for foreign in [
        visitor.with("origin", "https://evil.example"),
        visitor.with("origin", "null"),
        visitor.with("sec-fetch-site", "cross-site"),
        visitor.with("origin", &app.address).with("sec-fetch-site", "same-site"),
    ] {
        assert_eq!(foreign.post("/sessions/refresh", json!({})).await.status, 403);
        assert_eq!(foreign.post("/sessions", body.clone()).await.status, 403);
        assert_eq!(foreign.with_token(token).delete("/sessions/current").await.status, 403);
    }
    assert_eq!(visitor.post("/sessions/refresh", json!({})).await.status, 200);
}

#[actix_web::test]
async fn the_same_refresh_token_gets_the_same_successor_for_a_moment() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let (_, grant) = sign_in(&app, "ada@example.org").await;
    let first = refresh(&app, &grant["refresh_token"]).await;
    let again = refresh(&app, &grant["refresh_token"]).await;
    assert_eq!((first.status, again.status), (200, 200));
    assert_eq!(first.body["refresh_token"], again.body["refresh_token"]);
    let second = refresh(&app, &first.body["refresh_token"]).await;
    let late = refresh(&app, &grant["refresh_token"]).await;
    assert_eq!(late.body["refresh_token"], second.body["refresh_token"]);
}

#[actix_web::test]
async fn a_refresh_token_used_twice_ends_the_session() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let (ada, grant) = sign_in(&app, "ada@example.org").await;
    let next = refresh(&app, &grant["refresh_token"]).await;
    end_grace(&app).await;
    assert_eq!(ada.get("/me").await.status, 200);
    assert_eq!(refresh(&app, &grant["refresh_token"]).await.status, 401);
    assert_eq!(refresh(&app, &next.body["refresh_token"]).await.status, 401);
    assert_eq!(ada.get("/me").await.status, 401);
}

#[actix_web::test]
async fn a_refresh_token_needs_a_session_that_goes_on() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    for token in
        [json!(null), json!("lny_rt_nonsense"), json!(format!("lny_rt_{}", "A".repeat(43)))]
    {
        assert_eq!(refresh(&app, &token).await.status, 401, "{token}");
    }
    let (_, grant) = sign_in(&app, "ada@example.org").await;
    let past = chrono::Utc::now() - chrono::TimeDelta::seconds(1);
    let mut conn = app.conn().await;
    diesel::update(sessions::table)
        .set(sessions::idle_expires_at.eq(past))
        .execute(&mut conn)
        .await
        .unwrap();
    assert_eq!(refresh(&app, &grant["refresh_token"]).await.status, 401);
    let (ada, grant) = sign_in(&app, "ada@example.org").await;
    diesel::update(sessions::table)
        .set(sessions::expires_at.eq(past))
        .execute(&mut conn)
        .await
        .unwrap();
    assert_eq!(refresh(&app, &grant["refresh_token"]).await.status, 401);
    assert_eq!(ada.get("/me").await.status, 401);
}

#[actix_web::test]
async fn signed_out_is_signed_out() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let (ada, grant) = sign_in(&app, "ada@example.org").await;
    let out = ada.delete("/sessions/current").await;
    assert_eq!(out.status, 204);
    assert!(out.header("set-cookie").contains("Max-Age=0"), "{}", out.header("set-cookie"));
    assert_eq!(ada.get("/me").await.status, 401);
    assert_eq!(refresh(&app, &grant["refresh_token"]).await.status, 401);
}

/// The server of a test asks again at once; the real one after [`lanyard::auth::RECHECK`].
#[actix_web::test]
async fn a_session_that_another_process_ended_is_over() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    assert_eq!(ada.get("/me").await.status, 200);
    let now = chrono::Utc::now();
    diesel::update(sessions::table)
        .set(sessions::revoked_at.eq(now))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
    assert_eq!(ada.get("/me").await.status, 401);
    assert_eq!(lanyard::auth::RECHECK.as_secs(), 5);
}

#[actix_web::test]
async fn the_own_sessions_are_listed_and_ended() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let (first, _) = sign_in(&app, "ada@example.org").await;
    let (second, _) = sign_in(&app, "ada@example.org").await;
    let (third, grant) = sign_in(&app, "ada@example.org").await;
    let page = third.with("user-agent", "x").get("/sessions?include=total&limit=2").await;
    assert_eq!((page.status, &page.body["total"]), (200, &json!(3)));
    let current: Vec<_> =
        page.body["items"].as_array().unwrap().iter().map(|row| &row["current"]).collect();
    assert_eq!(current, [&json!(true), &json!(false)]);
    let next = format!("/sessions?limit=2&cursor={}", page.body["next_cursor"].as_str().unwrap());
    let rest = third.get(&next).await.body;
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["next_cursor"]), (1, &Value::Null));
    let oldest = rest["items"][0]["id"].as_str().unwrap().to_owned();
    let eve = app.user("eve@example.org").await;
    assert_eq!(eve.delete(&format!("/sessions/{oldest}")).await.status, 404);
    assert_eq!(third.delete(&format!("/sessions/{oldest}")).await.status, 204);
    assert_eq!(third.delete(&format!("/sessions/{oldest}")).await.status, 404);
    assert_eq!((first.get("/me").await.status, second.get("/me").await.status), (401, 200));
    assert_eq!(third.delete("/sessions").await.status, 204);
    assert_eq!(second.get("/me").await.status, 401);
    let left = third.get("/sessions").await.body;
    assert_eq!(left["items"].as_array().unwrap().len(), 1);
    assert_eq!(left["items"][0]["id"], grant["session_id"]);
}
