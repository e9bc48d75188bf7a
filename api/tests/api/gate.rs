//! What every request passes: ids, limits, methods, headers.

use actix_web::http::Method;
use serde_json::json;
use std::sync::atomic::Ordering;

use crate::support::TestApp;

#[actix_web::test]
async fn an_unknown_path_and_a_wrong_method_are_problems() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    let unknown = visitor.get("/nothing").await;
    assert_eq!((unknown.status, unknown.header("content-type")), (404, "application/problem+json"));
    let wrong = visitor.send(Method::DELETE, "/contacts", None).await;
    assert_eq!((wrong.status, wrong.header("allow")), (405, "GET, HEAD, OPTIONS, POST"));
    let options = visitor.send(Method::OPTIONS, "/contacts", None).await;
    assert_eq!((options.status, options.header("allow")), (204, "GET, HEAD, OPTIONS, POST"));
}

#[actix_web::test]
async fn head_answers_like_get_without_a_body() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let get = ada.get("/contacts").await;
    let head = ada.send(Method::HEAD, "/contacts", None).await;
    assert_eq!((head.status, head.body), (200, json!(null)));
    assert_eq!(head.headers.get("content-type"), get.headers.get("content-type"));
}

#[actix_web::test]
async fn a_request_id_is_kept_if_it_is_well_formed() {
    let app = TestApp::start().await;
    let kept = app.visitor().with("x-request-id", "abcd-1234").get("/contacts").await;
    assert_eq!(
        (kept.header("x-request-id"), &kept.body["request_id"]),
        ("abcd-1234", &json!("abcd-1234"))
    );
    let made = app.visitor().with("x-request-id", "<script>").get("/contacts").await;
    assert_eq!(made.header("x-request-id").len(), 36);
}

#[actix_web::test]
async fn every_answer_carries_the_security_headers() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for path in ["/contacts", "/contacts/x", "/nothing", "/contacts?limit=0"] {
        let answer = ada.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert!(
            answer.header("content-security-policy").starts_with("default-src 'none'"),
            "{path}"
        );
    }
}

#[actix_web::test]
async fn bodies_have_limits() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let post = |body: Vec<u8>| ada.send_raw(Method::POST, "/api/v1/contacts", Some(body));
    assert_eq!(post(vec![b' '; 70_000]).await.status, 413);
    assert_eq!(
        post(format!("{}{}", "[".repeat(40), "]".repeat(40)).into()).await.body["code"],
        "too-deep"
    );
    assert_eq!(post(b"{\"full_name\":".to_vec()).await.body["code"], "malformed");
    assert_eq!(post(br#"{"full_name": "\ud800"}"#.to_vec()).await.status, 400);
    let packed = ada.with("content-encoding", "gzip").post("/contacts", json!({})).await;
    assert_eq!(packed.status, 415);
    let text = ada.with("content-type", "text/plain").post("/contacts", json!({})).await;
    assert_eq!(text.status, 415);
}

#[actix_web::test]
async fn a_server_that_stops_is_no_longer_ready_and_still_alive() {
    let app = TestApp::start().await;
    let probe = async |path: &str| app.visitor().send_raw(Method::GET, path, None).await.status;
    assert_eq!((probe("/livez").await, probe("/readyz").await), (200, 200));
    app.app.draining.store(true, Ordering::Relaxed);
    assert_eq!((probe("/livez").await, probe("/readyz").await), (200, 503));
}

#[actix_web::test]
async fn answers_are_compressed_for_whoever_asks() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let plain = ada.get("/contacts").await;
    assert!(plain.headers.get("content-encoding").is_none());
    for coding in ["br", "gzip", "zstd"] {
        let packed = ada.with("accept-encoding", coding).get("/contacts").await;
        assert_eq!((packed.status, packed.header("content-encoding")), (200, coding));
    }
}
