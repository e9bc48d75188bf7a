//! Requests that no client of good will sends, as bytes on a connection of their own. Each ends in
//! a problem or a closed connection, and the server goes on.

use actix_web::web::block;
use futures_util::future::join_all;
use lanyard::config::Patience;
use serde_json::Value;
use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    time::Duration,
};

use crate::support::{Client, TestApp};

/// A server and somebody signed in.
async fn start() -> (TestApp, Client) {
    start_with(Patience::default()).await
}

async fn start_with(patience: Patience) -> (TestApp, Client) {
    let app = TestApp::start_with(|config| config.patience = patience).await;
    let ada = app.user("ada@example.org").await;
    (app, ada)
}

/// Sends `bytes` and reads until the server closes. On a thread of its own, because the server's
/// database connection lives on the test's.
async fn send(app: &TestApp, bytes: &[u8]) -> String {
    let (address, bytes) = (app.address.clone(), bytes.to_vec());
    block(move || exchange(&address, &bytes)).await.unwrap()
}

/// The time limit only ends a test that hangs.
fn exchange(address: &str, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    // The server may close before all is sent; what it answered counts.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let mut part = [0; 4096];
    loop {
        match stream.read(&mut part) {
            Ok(0) => break,
            Ok(length) => answer.extend_from_slice(&part[..length]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
            Err(error) => {
                panic!("still open after {:?}: {error}", String::from_utf8_lossy(&answer))
            }
        }
    }
    String::from_utf8(answer).unwrap()
}

/// The statuses of the answers, in order.
fn statuses(answers: &str) -> Vec<&str> {
    let lines = answers.split("HTTP/1.1 ").skip(1);
    lines.map(|answer| answer.split(' ').next().unwrap()).collect()
}

/// The head of a POST of a contact.
fn post(ada: &Client, more: &str) -> String {
    let token = ada.token.as_deref().unwrap();
    format!(
        "POST /api/v1/contacts HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n\
         content-type: application/json\r\n{more}\r\n"
    )
}

/// The code of the one problem that was answered.
fn problem(answer: &str) -> (String, String) {
    assert_eq!(statuses(answer).len(), 1, "{answer}");
    assert!(answer.contains("content-type: application/problem+json"), "{answer}");
    let body: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
    (body["status"].to_string(), body["code"].as_str().unwrap().to_owned())
}

async fn goes_on(ada: &Client) {
    let people = ada.get("/contacts").await;
    assert_eq!((people.status, &people.body["items"]), (200, &serde_json::json!([])));
}

/// A connection whose request is refused before its end is closed a second later. So the requests
/// of a test are sent at once.
async fn send_all(app: &TestApp, requests: &[String]) -> Vec<String> {
    join_all(requests.iter().map(|request| send(app, request.as_bytes()))).await
}

#[actix_web::test]
async fn a_body_that_does_not_arrive_is_given_up() {
    let body = Duration::from_millis(50);
    let (app, ada) = start_with(Patience { body, ..Default::default() }).await;
    let requests = [
        post(&ada, "content-length: 100\r\n") + "{\"full_name\": ",
        post(&ada, "transfer-encoding: chunked\r\n") + "5\r\n{\"ful\r\n",
    ];
    for answer in send_all(&app, &requests).await {
        assert_eq!(problem(&answer), ("408".into(), "timeout".into()));
    }
    goes_on(&ada).await;
}

#[actix_web::test]
async fn headers_that_do_not_arrive_are_given_up() {
    // The server's clock moves on every half second.
    let head = Duration::from_secs(1);
    let (app, ada) = start_with(Patience { head, ..Default::default() }).await;
    let answer = send(&app, b"GET /api/v1/contacts HTTP/1.1\r\nhost: local").await;
    assert_eq!(statuses(&answer), ["408"]);
    goes_on(&ada).await;
}

#[actix_web::test]
async fn a_body_that_nobody_waits_for_does_not_keep_the_connection() {
    let (app, ada) = start().await;
    let stranger = post(&ada, "transfer-encoding: chunked\r\n").replace("Bearer ", "Bearer x");
    let requests = [
        stranger.clone() + "5\r\n{\"ful\r\n",
        stranger.replace("/contacts", "/nothing") + "5\r\n{\"ful\r\n",
    ];
    let answers = send_all(&app, &requests).await;
    let refused: Vec<_> = answers.iter().flat_map(|answer| statuses(answer)).collect();
    assert_eq!(refused, ["401", "404"]);
    goes_on(&ada).await;
}

#[actix_web::test]
async fn a_body_is_read_up_to_the_limit_only() {
    let (app, ada) = start().await;
    let announced = post(&ada, "content-length: 1000000000\r\n") + &" ".repeat(70_000);
    let chunk = format!("2000\r\n{}\r\n", " ".repeat(0x2000));
    let chunked = post(&ada, "transfer-encoding: chunked\r\n") + &chunk.repeat(10);
    for answer in send_all(&app, &[announced, chunked]).await {
        assert_eq!(problem(&answer), ("413".into(), "too-large".into()));
    }
    goes_on(&ada).await;
}

#[actix_web::test]
async fn garbage_is_refused_and_the_connection_closed() {
    let (app, ada) = start().await;
    let chunked = post(&ada, "transfer-encoding: chunked\r\n");
    let garbage =
        ["zzz\r\n{}\r\n", "-1\r\n{}\r\n", "fffffffffffffffff\r\n{}", "2\r\n{}xx0\r\n\r\n"];
    let requests = garbage.map(|garbage| format!("{chunked}{garbage}"));
    for answer in send_all(&app, &requests).await {
        assert_eq!(problem(&answer), ("400".into(), "malformed".into()));
    }
    let twice = "content-length: 2\r\ncontent-length: 3\r\n";
    let both = "content-length: 2\r\ntransfer-encoding: chunked\r\n";
    let heads = [
        post(&ada, twice) + "{}",
        post(&ada, both) + "0\r\n\r\n",
        post(&ada, "content-length: -1\r\n") + "{}",
        post(&ada, "content-length: 2, 2\r\n") + "{}",
        "\0\0\0\0\r\n\r\n".to_owned(),
        "GET /livez HTTP/9.9\r\n\r\n".to_owned(),
        "GET /livez HTTP/1.1\r\nno colon\r\n\r\n".to_owned(),
    ];
    for (head, answer) in heads.iter().zip(send_all(&app, &heads).await) {
        assert_eq!(statuses(&answer), ["400"], "{head}");
    }
    let long = format!("GET /livez HTTP/1.1\r\nx-long: {}\r\n\r\n", "a".repeat(300_000));
    assert!(["400", "431"].contains(&statuses(&send(&app, long.as_bytes()).await)[0]));
    goes_on(&ada).await;
}

#[actix_web::test]
async fn requests_sent_at_once_are_answered_in_their_order() {
    let (app, ada) = start().await;
    let get = |path: &str, id: &str, more: &str| {
        format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nx-request-id: {id}\r\n{more}\r\n")
    };
    let pipeline = post(&ada, "x-request-id: first-000\r\ncontent-length: 2\r\n")
        + "{}"
        + &get("/livez", "second-00", "")
        + &get("/api/v1/contacts", "third-000", "")
        + &get("/api/v1/nothing", "fourth-00", "connection: close\r\n");
    let answers = send(&app, pipeline.as_bytes()).await;
    assert_eq!(statuses(&answers), ["422", "200", "401", "404"], "{answers}");
    let ids: Vec<_> =
        answers.lines().filter_map(|line| line.strip_prefix("x-request-id: ")).collect();
    assert_eq!(ids, ["first-000", "second-00", "third-000", "fourth-00"]);
}

/// What was refused unread must not be taken for the next request.
#[actix_web::test]
async fn the_body_of_a_refused_request_is_no_request() {
    let (app, ada) = start().await;
    let inner = "GET /livez HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    for (more, status, code) in [
        ("content-encoding: gzip\r\n", "415", "unsupported-media-type"),
        ("idempotency-key: short\r\n", "422", "validation"),
    ] {
        let head = post(&ada, &format!("{more}content-length: {}\r\n", inner.len()));
        let last = "GET /api/v1/nothing HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
        let answers = send(&app, format!("{head}{inner}{last}").as_bytes()).await;
        assert!(["415", "422"].contains(&statuses(&answers)[0]), "{answers}");
        assert!(answers.contains(code) && statuses(&answers)[0] == status, "{answers}");
        // Either closed after it, or the next request was found behind the body.
        assert!(statuses(&answers)[1..].iter().all(|next| *next == "404"), "{answers}");
    }
    goes_on(&ada).await;
}

#[actix_web::test]
async fn a_client_that_hangs_up_midway_leaves_nothing_behind() {
    let (app, ada) = start().await;
    for _ in 0..50 {
        let mut stream = TcpStream::connect(app.address.trim_start_matches("http://")).unwrap();
        let body = post(&ada, "content-length: 100\r\n") + "{\"full_name\": \"Jo\"";
        stream.write_all(body.as_bytes()).unwrap();
    }
    goes_on(&ada).await;
}
