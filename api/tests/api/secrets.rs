//! No secret reaches a log.

use lanyard::jobs;
use log::{
    LevelFilter, Log, Metadata, Record,
    kv::{Error, Key, Value, VisitSource},
};
use mail_parser::MessageParser;
use serde_json::json;
use std::{fs, sync::Mutex};

use crate::{
    accounts::{PASSWORD, register, sign_in},
    support::TestApp,
};

static LINES: Mutex<String> = Mutex::new(String::new());

/// Keeps every line of this process, from every test and library in it.
struct Keeper;

impl Log for Keeper {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let mut pairs = Pairs(String::new());
        record.key_values().visit(&mut pairs).unwrap();
        LINES.lock().unwrap().push_str(&format!("{} {}\n", record.args(), pairs.0));
    }

    fn flush(&self) {}
}

struct Pairs(String);

impl<'kvs> VisitSource<'kvs> for Pairs {
    fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), Error> {
        self.0.push_str(&format!("{key}={value} "));
        Ok(())
    }
}

#[actix_web::test]
async fn no_secret_is_logged() {
    log::set_logger(&Keeper).unwrap();
    log::set_max_level(LevelFilter::Debug);
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let (ada, grant) = sign_in(&app, "ada@example.org").await;
    let next = app
        .visitor()
        .post("/sessions/refresh", json!({"refresh_token": grant["refresh_token"]}))
        .await;
    let body = json!({"name": "x", "scopes": ["read:profile"], "expires_in_days": 1});
    let token = ada.post("/tokens", body).await.body["token"].clone();
    ada.with_token(token.as_str().unwrap()).get("/me").await;
    let team = ada.post("/teams", json!({"name": "x"})).await;
    let path = format!("/teams/{}/invitations", team.id());
    let made = ada.post(&path, json!({"max_uses": 1})).await.body;
    let link = made["items"][0]["link"].as_str().unwrap();
    let invitation = json!(link.split_once("#token=").unwrap().1);
    app.visitor().post("/invitation-previews", json!({"token": invitation})).await;
    ada.post("/memberships", json!({"token": invitation})).await;
    app.visitor()
        .post("/sessions", json!({"email": "ada@example.org", "password": "another secret"}))
        .await;
    app.visitor().post("/recovery", json!({"email": "ada@example.org"})).await;
    let link = link_in_the_outbox(&app).await;
    let body = json!({"token": link, "new_password": "a third quiet secret"});
    assert_eq!(app.visitor().put("/recovery", body).await.status, 204);
    log::set_max_level(LevelFilter::Off);

    let lines = LINES.lock().unwrap();
    assert!(lines.contains("/api/v1/sessions/refresh"), "the log is read");
    let secrets = [
        grant["access_token"].clone(),
        grant["refresh_token"].clone(),
        next.body["access_token"].clone(),
        next.body["refresh_token"].clone(),
        token,
        invitation,
        json!(PASSWORD),
        json!("another secret"),
        json!("a third quiet secret"),
        json!(link),
        json!("ada@example.org"),
    ];
    for secret in secrets {
        assert!(!lines.contains(secret.as_str().unwrap()), "{secret} was logged");
    }
}

/// The token of the only mail that was kept.
async fn link_in_the_outbox(app: &TestApp) -> String {
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    let mut files = fs::read_dir(app.app.config.data.join("outbox")).unwrap();
    let raw = fs::read(files.next().unwrap().unwrap().path()).unwrap();
    let message = MessageParser::default().parse(&raw).unwrap();
    let text = message.body_text(0).unwrap();
    text.split_once("#token=").unwrap().1.split_whitespace().next().unwrap().to_owned()
}
