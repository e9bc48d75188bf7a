use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    lesson_shares::team,
    support::{Client, TestApp},
};

/// A new pitch of `owner` that these teams see, with one wording.
pub async fn pitch(owner: &Client, teams: &[&str]) -> (String, String) {
    let body = json!({"title": "What we do", "team_ids": teams});
    let made = owner.post("/pitches", body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    let version = version(owner, made.id(), "We make deploys safe.").await;
    (made.id().to_owned(), version)
}

/// A new wording of a pitch.
pub async fn version(owner: &Client, pitch: &str, body: &str) -> String {
    let made = owner.post(&format!("/pitches/{pitch}/versions"), json!({"body": body})).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    made.id().to_owned()
}

#[actix_web::test]
async fn a_pitch_is_written_changed_and_brought_back_from_the_trash() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = format!("/pitches/{}", Uuid::now_v7());
    let body = json!({"title": "What we do", "audience": "Platform teams"});
    let made = ada.put(&path, body.clone()).await;
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""), "{:?}", made.body);
    let expected = json!({"id": made.id(), "title": "What we do", "audience": "Platform teams",
        "target_seconds": 60, "usp_id": null, "own": true, "owner": {"id": ada.id, "full_name": "Ada Moreno"},
        "team_ids": [], "current": null, "practised": {"count": 0, "last_at": null, "last_seconds": null},
        "version": 1, "created_at": made.body["created_at"], "updated_at": made.body["updated_at"]});
    assert_eq!(made.body, expected);
    assert_eq!(ada.get(&path).await.body, expected);
    assert_eq!(ada.put(&path, body).await.status, 428);
    let first = ada.with("if-match", "\"1\"");
    let changed = first.patch(&path, json!({"target_seconds": 30})).await;
    assert_eq!((changed.status, &changed.body["target_seconds"]), (200, &json!(30)));
    assert_eq!(first.patch(&path, json!({"title": "x"})).await.status, 412);
    let second = ada.with("if-match", "\"2\"");
    let replaced = second.put(&path, json!({"title": "Us"})).await.body;
    assert_eq!((&replaced["audience"], &replaced["target_seconds"]), (&json!(""), &json!(60)));
    version(&ada, made.id(), "We make deploys safe.").await;
    let any = ada.with("if-match", "*");
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
    assert_eq!(ada.get(&format!("{path}/versions")).await.status, 404);
    let trash = ada.get("/trash").await.body;
    assert_eq!(
        (&trash["items"][0]["type"], &trash["items"][0]["label"]),
        (&json!("pitch"), &json!("Us"))
    );
    let back = ada.put(&format!("/trash/{}/restoration", made.id()), json!({})).await;
    assert_eq!((back.status, &back.body["type"]), (200, &json!("pitch")));
    assert_eq!(ada.get(&path).await.body["current"]["body"], "We make deploys safe.");
}

#[actix_web::test]
async fn what_cannot_be_is_refused_by_field() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let strange = Uuid::now_v7();
    for (body, pointer) in [
        (json!({}), "#/title"),
        (json!({"title": " "}), "#/title"),
        (json!({"title": "x", "target_seconds": 14}), "#/target_seconds"),
        (json!({"title": "x", "target_seconds": 601}), "#/target_seconds"),
        (json!({"title": "x", "recording": "x"}), "#/recording"),
        (json!({"title": "x", "team_ids": [strange]}), "#/team_ids/0"),
    ] {
        let refused = ada.post("/pitches", body.clone()).await;
        let pointers = &refused.body["errors"][0]["pointer"];
        assert_eq!((refused.status, pointers), (422, &json!(pointer)), "{body}");
    }
    assert_eq!(ada.get("/pitches").await.body["items"], json!([]));
}

#[actix_web::test]
async fn colleagues_see_the_latest_wording_and_nothing_else() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let both = team(&app, &ada, "Platform", &[&mo]).await;
    let hers = team(&app, &ada, "Data", &[]).await;
    let (pitch, first) = pitch(&ada, &[&both, &hers]).await;
    let path = format!("/pitches/{pitch}");
    version(&ada, &pitch, "We make deploys boring.").await;
    let seen = mo.get(&path).await.body;
    let about = [&seen["own"], &seen["team_ids"], &seen["practised"], &seen["owner"]["id"]];
    assert_eq!(about, [&json!(false), &json!([both]), &json!(null), &json!(ada.id)]);
    assert_eq!(seen["current"]["body"], "We make deploys boring.");
    assert_eq!(mo.get("/pitches?scope=shared").await.body["items"], json!([seen]));
    assert_eq!(mo.get("/pitches").await.body["items"], json!([]));
    assert_eq!(ada.get("/pitches?scope=shared").await.body["items"], json!([]));
    for rest in ["versions", "practices", "results", "shares"] {
        assert_eq!(mo.get(&format!("{path}/{rest}")).await.status, 404, "{rest}");
    }
    assert_eq!(mo.get(&format!("{path}/versions/{first}")).await.status, 404);
    assert_eq!(mo.get(&format!("{path}/versions/{first}/comparison")).await.status, 404);
    let any = mo.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"title": "Mine"})).await.status, 403);
    assert_eq!(any.delete(&path).await.status, 403);
    assert_eq!(mo.put(&path, json!({"title": "Mine"})).await.status, 404);
    assert_eq!(mo.put(&format!("{path}/shares"), json!({"team_ids": []})).await.status, 404);

    app.leave(&both, &mo).await;
    assert_eq!(mo.get(&path).await.status, 404);
    let told = ada.put(&format!("{path}/shares"), json!({"team_ids": [hers]})).await;
    assert_eq!((told.status, &told.body), (200, &json!({"team_ids": [hers]})));
    assert_eq!(ada.get(&format!("{path}/shares")).await.body, json!({"team_ids": [hers]}));
}

#[actix_web::test]
async fn a_token_sees_what_its_scopes_say_and_shares_only_with_the_one_for_teams() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let both = team(&app, &ada, "Platform", &[&mo]).await;
    let (pitch, _) = pitch(&ada, &[&both]).await;
    let token = async |scopes: Value| {
        let body = json!({"name": "x", "scopes": scopes, "expires_in_days": 1});
        let made = mo.post("/tokens", body).await.body;
        mo.with_token(made["token"].as_str().unwrap())
    };
    let own = token(json!(["write:pitches"])).await;
    let teams = token(json!(["write:pitches", "write:teams"])).await;
    let body = json!({"title": "x", "team_ids": [both]});
    assert_eq!(own.post("/pitches", body.clone()).await.status, 403);
    assert_eq!(own.post("/pitches", json!({"title": "x"})).await.status, 201);
    assert_eq!(own.get(&format!("/pitches/{pitch}")).await.status, 404);
    assert_eq!(own.get("/pitches?scope=shared").await.status, 403);
    assert_eq!(teams.post("/pitches", body).await.status, 201);
    assert_eq!(teams.get(&format!("/pitches/{pitch}")).await.status, 200);
}

#[actix_web::test]
async fn pitches_are_listed_in_pages_newest_first() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let mut made = Vec::new();
    for title in ["One", "Two", "Three"] {
        made.push(ada.post("/pitches", json!({"title": title})).await.body);
    }
    let first = ada.get("/pitches?limit=2").await.body;
    assert_eq!(first["items"], json!([made[2], made[1]]));
    let next = first["next_cursor"].as_str().unwrap();
    let last = ada.get(&format!("/pitches?limit=2&cursor={next}")).await.body;
    assert_eq!(last, json!({"items": [made[0]], "next_cursor": null}));
}
