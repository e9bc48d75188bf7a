//! Pages of other origins: those that the configuration names, and no others.

use actix_web::http::Method;
use serde_json::json;

use crate::support::TestApp;

const OURS: &str = "https://app.example.org";

async fn app() -> TestApp {
    TestApp::start_with(|config| config.cors_origins = vec![OURS.to_owned()]).await
}

#[actix_web::test]
async fn a_browser_is_told_what_a_named_origin_may_send_and_read() {
    let app = app().await;
    let asking = app.visitor().with("origin", OURS);
    let asking = asking.with("access-control-request-method", "PATCH");
    let asking = asking.with("access-control-request-headers", "authorization,if-match");
    let asked = asking.send(Method::OPTIONS, "/contacts/x", None).await;
    assert_eq!(asked.status, 200);
    assert_eq!(asked.header("access-control-allow-origin"), OURS);
    assert_eq!(asked.header("access-control-allow-credentials"), "true");
    assert!(asked.header("access-control-allow-methods").contains("PATCH"));
    assert!(asked.header("access-control-allow-headers").contains("if-match"));

    let ada = app.user("ada@example.org").await.with("origin", OURS);
    let made = ada.post("/contacts", json!({"full_name": "Jonas"})).await;
    assert_eq!((made.status, made.header("access-control-allow-origin")), (201, OURS));
    assert!(made.header("access-control-expose-headers").contains("etag"));
    // What is refused before any handler can be read too.
    let refused = ada.get("/contacts?nonsense=1").await;
    assert_eq!((refused.status, refused.header("access-control-allow-origin")), (400, OURS));
}

#[actix_web::test]
async fn no_other_origin_is_told_anything() {
    let (open, closed) = (app().await, TestApp::start().await);
    for (app, origin) in [(&open, "https://app.example.org.evil.example"), (&closed, OURS)] {
        let ada = app.user("ada@example.org").await.with("origin", origin);
        let answer = ada.get("/contacts").await;
        assert!(answer.headers.get("access-control-allow-origin").is_none(), "{origin}");
        let asking = ada.with("access-control-request-method", "GET");
        let asked = asking.send(Method::OPTIONS, "/contacts", None).await;
        assert!(asked.headers.get("access-control-allow-origin").is_none(), "{origin}");
    }
}
