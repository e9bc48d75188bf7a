use serde_json::json;
use uuid::Uuid;

use crate::{
    lesson_shares::team,
    pitches::{pitch, version},
    support::TestApp,
};

#[actix_web::test]
async fn a_wording_is_numbered_and_its_time_is_estimated() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let pitch = ada.post("/pitches", json!({"title": "Us"})).await.id().to_owned();
    let path = format!("/pitches/{pitch}/versions/{}", Uuid::now_v7());
    let body = json!({"body": "You know how deploys stop the night before a launch?"});
    let made = ada.put(&path, body.clone()).await;
    let expected = json!({"id": made.id(), "pitch_id": pitch, "number": 1, "body": body["body"],
        "estimated_seconds": 4, "fixed": false, "version": 1,
        "created_at": made.body["created_at"], "updated_at": made.body["updated_at"]});
    assert_eq!((made.status, &made.body), (201, &expected));
    assert_eq!(ada.get(&path).await.body, expected);
    assert_eq!(ada.get(&format!("/pitches/{pitch}")).await.body["current"], expected);
    assert_eq!(ada.put(&path, body).await.status, 428);
    version(&ada, &pitch, "We make deploys boring.").await;
    let listed = ada.get(&format!("/pitches/{pitch}/versions?limit=1")).await.body;
    assert_eq!(listed["items"][0]["number"], 2);
    let next = listed["next_cursor"].as_str().unwrap();
    let rest = ada.get(&format!("/pitches/{pitch}/versions?limit=1&cursor={next}")).await.body;
    assert_eq!(rest, json!({"items": [expected], "next_cursor": null}));
}

#[actix_web::test]
async fn a_wording_changes_until_somebody_heard_it() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let both = team(&app, &ada, "Platform", &[&mo]).await;
    let (pitch, first) = pitch(&ada, &[&both]).await;
    let path = format!("/pitches/{pitch}/versions/{first}");
    let any = ada.with("if-match", "*");
    let changed = any.put(&path, json!({"body": "We make deploys dull."})).await;
    assert_eq!((changed.status, &changed.body["version"]), (200, &json!(2)));
    let stale = ada.with("if-match", "\"1\"");
    assert_eq!(stale.put(&path, json!({"body": "x"})).await.status, 412);
    assert_eq!(stale.delete(&path).await.status, 412);

    let used = version(&ada, &pitch, "Used.").await;
    let talk = json!({"occurred_at": "2026-11-20T18:00:00Z", "pitch_version_id": used,
        "contacts": [{"full_name": "Mara"}]});
    assert_eq!(ada.post("/encounters", talk).await.status, 201);
    let judged = version(&ada, &pitch, "Judged.").await;
    let feedback = json!({"version_id": judged, "clarity": 4});
    assert_eq!(mo.post(&format!("/pitches/{pitch}/feedback"), feedback).await.status, 201);
    let practised = version(&ada, &pitch, "Practised.").await;
    let practice = json!({"version_id": practised, "seconds": 50});
    assert_eq!(ada.post(&format!("/pitches/{pitch}/practices"), practice).await.status, 201);
    for heard in [used, judged, practised] {
        let path = format!("/pitches/{pitch}/versions/{heard}");
        let refused = any.put(&path, json!({"body": "x"})).await;
        assert_eq!((refused.status, &refused.body["code"]), (409, &json!("version-fixed")));
        assert_eq!(any.delete(&path).await.status, 409);
        assert_eq!(ada.get(&path).await.body["fixed"], true);
    }
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
}

#[actix_web::test]
async fn two_wordings_are_compared_word_by_word() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let (pitch, first) = pitch(&ada, &[]).await;
    let second = version(&ada, &pitch, "We make deploys boring.").await;
    let path = format!("/pitches/{pitch}/versions/{second}/comparison");
    let expected = json!({"from": 1, "to": 2, "runs": [
        {"kind": "equal", "text": "We make deploys "},
        {"kind": "delete", "text": "safe."},
        {"kind": "insert", "text": "boring."}]});
    assert_eq!(ada.get(&path).await.body, expected);
    assert_eq!(ada.get(&format!("{path}?with={first}")).await.body, expected);
    let whole = ada.get(&format!("/pitches/{pitch}/versions/{first}/comparison")).await.body;
    let runs = json!([{"kind": "insert", "text": "We make deploys safe."}]);
    assert_eq!(whole, json!({"from": null, "to": 1, "runs": runs}));
    let (_, elsewhere) = crate::pitches::pitch(&ada, &[]).await;
    assert_eq!(ada.get(&format!("{path}?with={elsewhere}")).await.status, 404);
}
