use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Client, TestApp};

/// A new team of `owner`, with `members` in it.
pub async fn team(app: &TestApp, owner: &Client, name: &str, members: &[&Client]) -> String {
    let made = owner.post("/teams", json!({"name": name})).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    for member in members {
        app.join(made.id(), member, "member").await;
    }
    made.id().to_owned()
}

/// A new lesson of `owner` that these teams see.
pub async fn shared(owner: &Client, title: &str, teams: &[&str]) -> String {
    let body = json!({"title": title, "insight": "Runbooks first.", "team_ids": teams});
    let made = owner.post("/lessons", body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    made.id().to_owned()
}

#[actix_web::test]
async fn a_lesson_is_private_until_it_is_shared_and_then_moves_on() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = ada.post("/lessons", json!({"insight": "Runbooks first."})).await;
    let path = format!("/lessons/{}", lesson.id());
    let feed = format!("/feed/{}", lesson.id());
    assert_eq!((&lesson.body["team_ids"], mo.get(&feed).await.status), (&json!([]), 404));
    assert_eq!(ada.get(&format!("{path}/shares")).await.body, json!({"team_ids": []}));

    let shares = json!({"team_ids": [team]});
    let told = ada.put(&format!("{path}/shares"), shares.clone()).await;
    assert_eq!((told.status, told.header("etag"), &told.body), (200, "\"2\"", &shares));
    let again = ada.put(&format!("{path}/shares"), shares.clone()).await;
    assert_eq!((again.header("etag"), &again.body), ("\"2\"", &shares), "a repeat changes nothing");
    let own = ada.get(&path).await.body;
    assert_eq!((&own["team_ids"], &own["stage"]), (&json!([team]), &json!("shared")));
    assert_eq!(ada.get("/lessons").await.body["items"], json!([own]));
    assert_eq!(ada.get("/today").await.body["recent_lessons"], json!([own]));
    assert_eq!(mo.get(&feed).await.status, 200);

    let nobody = ada.put(&format!("{path}/shares"), json!({"team_ids": []})).await;
    assert_eq!((nobody.status, nobody.header("etag")), (200, "\"3\""));
    assert_eq!(mo.get(&feed).await.status, 404);
    assert_eq!(mo.get("/feed").await.body["items"], json!([]));
    let own = ada.get(&path).await.body;
    assert_eq!((&own["team_ids"], &own["stage"]), (&json!([]), &json!("shared")), "never back");
}

#[actix_web::test]
async fn writing_and_sharing_is_one_call() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let (mine, other) =
        (team(&app, &ada, "Platform", &[]).await, team(&app, &ada, "Rust", &[]).await);
    let theirs = team(&app, &eve, "Sales", &[]).await;
    let path = format!("/lessons/{}", Uuid::now_v7());
    let body = |teams: Value| json!({"insight": "Runbooks first.", "team_ids": teams});
    let refused = ada.put(&path, body(json!([mine, theirs, Uuid::now_v7()]))).await;
    let pointers: Vec<_> = refused.body["errors"].as_array().unwrap().iter().collect();
    assert_eq!((refused.status, pointers.len()), (422, 2));
    assert_eq!(pointers[0]["pointer"], "#/team_ids/1");
    assert_eq!(ada.get(&path).await.status, 404, "nothing of it was written");

    let made = ada.put(&path, body(json!([mine, mine]))).await;
    assert_eq!((made.status, &made.body["team_ids"]), (201, &json!([mine])), "{:?}", made.body);
    assert_eq!(made.body["stage"], "shared");
    let any = ada.with("if-match", "*");
    let kept = any.put(&path, json!({"insight": "Runbooks."})).await;
    assert_eq!((kept.status, &kept.body["team_ids"]), (200, &json!([mine])));
    let moved = any.put(&path, body(json!([other]))).await;
    assert_eq!((moved.status, &moved.body["team_ids"]), (200, &json!([other])));
    assert_eq!(any.patch(&path, json!({"team_ids": []})).await.status, 422, "say it at /shares");
}

#[actix_web::test]
async fn an_id_of_someone_elses_lesson_is_not_taken_but_not_found() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let made = ada.post("/lessons", json!({"insight": "Runbooks first."})).await;
    let path = format!("/lessons/{}", made.id());
    assert_eq!(eve.put(&path, json!({"insight": "Mine."})).await.status, 404);
    assert_eq!(ada.put(&path, json!({"insight": "Mine."})).await.status, 428);
    let body = json!({"id": made.id(), "insight": "Mine."});
    assert_eq!((eve.post("/lessons", body).await).status, 404);
    assert_eq!(ada.get(&path).await.body, made.body);
}

#[actix_web::test]
async fn the_audience_is_for_the_owner_to_see_and_to_say() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let both = team(&app, &ada, "Platform", &[&mo]).await;
    let lesson = shared(&ada, "Runbooks", &[&both]).await;
    let path = format!("/lessons/{lesson}/shares");
    assert_eq!(mo.get(&path).await.status, 404);
    assert_eq!(mo.put(&path, json!({"team_ids": []})).await.status, 404);
    let mine = mo.with("if-match", "*");
    assert_eq!(mine.get(&format!("/lessons/{lesson}")).await.status, 404);
    assert_eq!(mine.patch(&format!("/lessons/{lesson}"), json!({"title": "x"})).await.status, 404);
    assert_eq!(mine.delete(&format!("/lessons/{lesson}")).await.status, 404);
    assert_eq!(ada.get(&path).await.body, json!({"team_ids": [both]}));
}

#[actix_web::test]
async fn an_author_who_left_may_leave_the_lesson_there_or_take_it_back() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let old = team(&app, &mo, "Platform", &[&ada]).await;
    let new = team(&app, &ada, "Rust", &[]).await;
    let lesson = shared(&ada, "Runbooks", &[&old]).await;
    app.leave(&old, &ada).await;
    let path = format!("/lessons/{lesson}/shares");
    assert_eq!(mo.get("/feed").await.body["items"][0]["id"], json!(lesson));
    assert_eq!(ada.get(&path).await.body, json!({"team_ids": [old]}), "it says who still sees it");
    assert_eq!(ada.put(&path, json!({"team_ids": [old, new]})).await.status, 200);
    assert_eq!(ada.put(&path, json!({"team_ids": [new]})).await.status, 200);
    assert_eq!(ada.put(&path, json!({"team_ids": [old]})).await.status, 422, "not a second time");
    assert_eq!(mo.get("/feed").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_token_that_writes_lessons_does_not_share_them_for_that() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let team = team(&app, &ada, "Platform", &[]).await;
    let token = async |scopes: Value| {
        let body = json!({"name": "x", "scopes": scopes, "expires_in_days": 1});
        let made = ada.post("/tokens", body).await.body;
        ada.with_token(made["token"].as_str().unwrap())
    };
    let writes = token(json!(["write:lessons"])).await;
    let shares = token(json!(["write:lessons", "write:teams"])).await;
    let body = json!({"insight": "Runbooks first.", "team_ids": [team]});
    assert_eq!(writes.post("/lessons", body.clone()).await.status, 403);
    assert_eq!(writes.post("/lessons", json!({"insight": "x"})).await.status, 201);
    assert_eq!(shares.post("/lessons", body).await.status, 201);
    assert_eq!(writes.get("/feed").await.status, 403);
    assert_eq!(shares.get("/feed").await.status, 200);
}
