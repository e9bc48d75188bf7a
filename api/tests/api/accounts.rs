//! Registering, the own profile, and the password.

use actix_web::http::Method;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::schema::accounts;
use serde_json::{Value, json};

use crate::support::{Client, Response, TestApp};

pub const PASSWORD: &str = "correct horse battery staple";

/// Registers and answers with what came back.
pub async fn register(app: &TestApp, email: &str) -> Response {
    let body = json!({"email": email, "password": PASSWORD, "full_name": "Ada Moreno", "tzid": "Europe/Zurich"});
    app.visitor().post("/accounts", body).await
}

/// Signs in with [`PASSWORD`], as a program that wants its refresh token.
pub async fn sign_in(app: &TestApp, email: &str) -> (Client, Value) {
    let body = json!({"email": email, "password": PASSWORD, "include_refresh_token": true});
    let grant = app.visitor().post("/sessions", body).await;
    assert_eq!(grant.status, 201, "{:?}", grant.body);
    let token = grant.body["access_token"].as_str().unwrap();
    (app.visitor().with_token(token), grant.body)
}

/// The fields at fault with their codes.
pub fn faults(answer: &Response) -> Vec<(&str, &str)> {
    let errors = answer.body["errors"].as_array().unwrap();
    let text =
        |error: &'_ Value, name: &str| error[name].as_str().unwrap().to_owned().leak() as &str;
    errors.iter().map(|error| (text(error, "pointer"), text(error, "code"))).collect()
}

#[actix_web::test]
async fn a_new_account_works_at_once() {
    let app = TestApp::start().await;
    let created = register(&app, "Ada@Example.org").await;
    assert_eq!((created.status, created.header("location")), (201, "/api/v1/me"));
    assert_eq!(
        created.body,
        json!({
            "id": created.id(), "email": "ada@example.org", "full_name": "Ada Moreno",
            "tzid": "Europe/Zurich", "locale": "en-GB", "preferences": {}, "email_verified_at": null, "version": 1,
            "created_at": created.body["created_at"], "updated_at": created.body["updated_at"],
        })
    );
    let (ada, grant) = sign_in(&app, "ada@example.org").await;
    assert_eq!(grant["account"], created.body);
    let me = ada.get("/me").await;
    assert_eq!((me.status, me.header("etag"), &me.body), (200, "\"1\"", &created.body));
    assert_eq!(ada.with("if-none-match", "\"1\"").get("/me").await.status, 304);
}

#[actix_web::test]
async fn an_address_has_one_account_in_any_spelling() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let second = register(&app, "ADA@example.ORG").await;
    assert_eq!((second.status, &second.body["code"]), (409, &json!("email-taken")));
}

#[actix_web::test]
async fn a_weak_password_is_refused_with_advice() {
    let app = TestApp::start().await;
    for (password, code) in
        [("short", "too_short"), ("password123", "weak"), ("ada moreno", "weak")]
    {
        let body =
            json!({"email": "ada@example.org", "password": password, "full_name": "Ada Moreno"});
        let refused = app.visitor().post("/accounts", body).await;
        assert_eq!(refused.status, 422, "{password}");
        assert_eq!(faults(&refused), [("#/password", code)]);
    }
}

#[actix_web::test]
async fn every_field_at_fault_is_named_at_once() {
    let app = TestApp::start().await;
    let body =
        json!({"email": "ada", "full_name": " ", "tzid": "Mars/Olympus", "locale": "german_DE"});
    let refused = app.visitor().post("/accounts", body).await;
    let mut faults = faults(&refused);
    faults.sort_unstable();
    let pointers: Vec<_> = faults.into_iter().map(|(pointer, _)| pointer).collect();
    assert_eq!(pointers, ["#/email", "#/full_name", "#/locale", "#/password", "#/tzid"]);
}

#[actix_web::test]
async fn what_is_not_for_the_client_cannot_be_written() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    for name in [
        "id",
        "email_verified_at",
        "epoch",
        "disabled_at",
        "expires_at",
        "password_hash",
        "version",
        "created_at",
        "updated_at",
    ] {
        let mut body =
            json!({"email": "eve@example.org", "password": PASSWORD, "full_name": "Eve"});
        body[name] = json!(7);
        let created = app.visitor().post("/accounts", body).await;
        assert_eq!(
            (created.status, faults(&created)),
            (422, vec![(format!("#/{name}").as_str(), "unknown")])
        );
        let changed = ada.patch("/me", json!({ name: 7 })).await;
        assert_eq!(
            (changed.status, faults(&changed)),
            (422, vec![(format!("#/{name}").as_str(), "unknown")])
        );
    }
    assert_eq!(ada.patch("/me", json!({"email": "eve@example.org"})).await.status, 422);
}

#[actix_web::test]
async fn the_profile_changes_for_who_knows_its_version() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let change = json!({"full_name": "Ada M.", "locale": "de-ch"});
    assert_eq!(ada.patch("/me", change.clone()).await.status, 428);
    let changed = ada.with("if-match", "\"1\"").patch("/me", change.clone()).await;
    assert_eq!((changed.status, changed.header("etag")), (200, "\"2\""));
    assert_eq!(
        (&changed.body["full_name"], &changed.body["locale"]),
        (&json!("Ada M."), &json!("de-CH"))
    );
    let stale = ada.with("if-match", "\"1\"").patch("/me", change).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    assert_eq!(ada.get("/me").await.body, changed.body);
}

#[actix_web::test]
async fn preferences_are_merged() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    ada.patch("/me", json!({"preferences": {"theme": "dark", "density": "compact"}})).await;
    let changed =
        ada.patch("/me", json!({"preferences": {"density": null, "shortcuts": false}})).await;
    assert_eq!(changed.body["preferences"], json!({"theme": "dark", "shortcuts": false}));
    let refused = ada.patch("/me", json!({"preferences": {"theme": "pink"}})).await;
    assert_eq!((refused.status, faults(&refused)), (422, vec![("#/preferences", "invalid")]));
}

#[actix_web::test]
async fn a_new_password_ends_the_other_sessions() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let (here, _) = sign_in(&app, "ada@example.org").await;
    let (there, grant) = sign_in(&app, "ada@example.org").await;
    let change =
        |current: &str, new: &str| json!({"current_password": current, "new_password": new});
    let new = "a quite different 7 phrase";
    let wrong = here.put("/me/password", change("not it at all", new)).await;
    assert_eq!((wrong.status, faults(&wrong)), (422, vec![("#/current_password", "wrong")]));
    let weak = here.put("/me/password", change(PASSWORD, "password")).await;
    assert_eq!((weak.status, faults(&weak)), (422, vec![("#/new_password", "weak")]));
    assert_eq!(here.put("/me/password", change(PASSWORD, new)).await.status, 204);
    assert_eq!(here.get("/me").await.status, 200);
    assert_eq!(there.get("/me").await.status, 401);
    let refresh = json!({"refresh_token": grant["refresh_token"]});
    assert_eq!(app.visitor().post("/sessions/refresh", refresh).await.status, 401);
    let old = json!({"email": "ada@example.org", "password": PASSWORD});
    assert_eq!(app.visitor().post("/sessions", old).await.status, 401);
}

#[actix_web::test]
async fn a_visitor_looks_around_with_sample_data() {
    let app = TestApp::start().await;
    let grant = app.visitor().send(Method::POST, "/demo-accounts", None).await;
    assert_eq!(grant.status, 201, "{:?}", grant.body);
    assert!(grant.header("set-cookie").starts_with("lanyard_refresh=lny_rt_"));
    let guest = app.visitor().with_token(grant.body["access_token"].as_str().unwrap());
    let people = guest.get("/contacts?include=total").await;
    assert_eq!((people.status, &people.body["total"]), (200, &json!(120)));
    diesel::update(accounts::table)
        .set(accounts::expires_at.eq(chrono::Utc::now()))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
    assert_eq!(guest.get("/me").await.status, 401);
}

#[actix_web::test]
async fn a_disabled_account_stays_outside() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    let (ada, grant) = sign_in(&app, "ada@example.org").await;
    diesel::update(accounts::table)
        .set(accounts::disabled_at.eq(diesel::dsl::now))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
    assert_eq!(ada.get("/me").await.status, 401);
    let refresh = json!({"refresh_token": grant["refresh_token"]});
    assert_eq!(app.visitor().post("/sessions/refresh", refresh).await.status, 401);
    let body = json!({"email": "ada@example.org", "password": PASSWORD});
    let refused = app.visitor().post("/sessions", body).await;
    assert_eq!((refused.status, &refused.body["code"]), (401, &json!("invalid-credentials")));
}
