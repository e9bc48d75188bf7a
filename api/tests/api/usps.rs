use serde_json::json;
use uuid::Uuid;

use crate::{lesson_shares::team, support::TestApp};

#[actix_web::test]
async fn a_card_is_written_changed_and_brought_back_from_the_trash() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = format!("/usps/{}", Uuid::now_v7());
    let body = json!({"title": "Calm deploys", "for_whom": "Teams that deploy every day",
        "need": "lose a night before each launch", "is_a": "a checklist with a robot behind it",
        "benefit": "makes deploys boring", "unlike": "a freeze",
        "differentiator": "it works on the system that you have",
        "proof_points": ["No failed launch in 2026", "Nine teams use it"]});
    let made = ada.put(&path, body.clone()).await;
    let mut expected = body.clone();
    for (name, value) in [
        ("id", json!(made.id())),
        ("own", json!(true)),
        ("owner", json!({"id": ada.id, "full_name": "Ada Moreno"})),
        ("team_ids", json!([])),
        ("version", json!(1)),
        ("created_at", made.body["created_at"].clone()),
        ("updated_at", made.body["updated_at"].clone()),
    ] {
        expected[name] = value;
    }
    assert_eq!((made.status, &made.body), (201, &expected));
    assert_eq!(ada.get(&path).await.body, expected);
    assert_eq!(ada.get("/usps").await.body, json!({"items": [expected], "next_cursor": null}));
    assert_eq!(ada.put(&path, body).await.status, 428);
    let first = ada.with("if-match", "\"1\"");
    let changed = first.patch(&path, json!({"need": "", "proof_points": []})).await.body;
    assert_eq!((&changed["need"], &changed["proof_points"]), (&json!(""), &json!([])));
    assert_eq!(first.patch(&path, json!({"need": "x"})).await.status, 412);
    let any = ada.with("if-match", "*");
    let replaced = any.put(&path, json!({"title": "Calm"})).await.body;
    assert_eq!((&replaced["title"], &replaced["benefit"]), (&json!("Calm"), &json!("")));
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
    assert_eq!(ada.get("/trash").await.body["items"][0]["type"], "usp");
    let back = ada.put(&format!("/trash/{}/restoration", made.id()), json!({})).await;
    assert_eq!((back.status, ada.get(&path).await.status), (200, 200));
}

#[actix_web::test]
async fn a_team_sees_a_card_and_only_its_owner_changes_it() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let both = team(&app, &ada, "Platform", &[&mo]).await;
    let hers = team(&app, &ada, "Data", &[]).await;
    let made = ada.post("/usps", json!({"title": "Calm", "team_ids": [both, hers]})).await;
    let path = format!("/usps/{}", made.id());
    let seen = mo.get(&path).await.body;
    assert_eq!((&seen["own"], &seen["team_ids"]), (&json!(false), &json!([both])));
    assert_eq!(mo.get("/usps?scope=shared").await.body["items"], json!([seen]));
    assert_eq!(mo.get("/usps").await.body["items"], json!([]));
    let any = mo.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"title": "Mine"})).await.status, 403);
    assert_eq!(any.delete(&path).await.status, 403);
    assert_eq!(mo.get(&format!("{path}/shares")).await.status, 404);
    let told = ada.put(&format!("{path}/shares"), json!({"team_ids": [hers]})).await;
    assert_eq!((told.status, &told.body), (200, &json!({"team_ids": [hers]})));
    assert_eq!(ada.get(&format!("{path}/shares")).await.body, json!({"team_ids": [hers]}));
    assert_eq!(mo.get(&path).await.status, 404);
}

#[actix_web::test]
async fn a_pitch_builds_on_a_card_that_one_sees() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let both = team(&app, &ada, "Platform", &[&mo]).await;
    let shared = ada.post("/usps", json!({"title": "Calm", "team_ids": [both]})).await;
    let hidden = ada.post("/usps", json!({"title": "Secret"})).await;
    let body = |usp: &str| json!({"title": "Us", "usp_id": usp, "team_ids": [both]});
    assert_eq!(mo.post("/pitches", body(hidden.id())).await.status, 404);
    let pitch = mo.post("/pitches", body(shared.id())).await;
    assert_eq!((pitch.status, &pitch.body["usp_id"]), (201, &json!(shared.id())));
    let path = format!("/pitches/{}", pitch.id());
    assert_eq!(ada.get(&path).await.body["usp_id"], json!(null), "what it builds on is not shared");
    let any = mo.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"usp_id": hidden.id()})).await.status, 404);
    assert_eq!(any.patch(&path, json!({"usp_id": null})).await.body["usp_id"], json!(null));
}
