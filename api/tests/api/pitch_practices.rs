use serde_json::json;
use uuid::Uuid;

use crate::{pitches::pitch, support::TestApp};

#[actix_web::test]
async fn a_practice_is_kept_changed_and_deleted() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let (pitch, version) = pitch(&ada, &[]).await;
    let list = format!("/pitches/{pitch}/practices");
    let path = format!("{list}/{}", Uuid::now_v7());
    let body = json!({"version_id": version, "practised_at": "2026-11-20T07:00:00Z", "seconds": 52,
        "self_rating": 4, "fillers": 3, "note": "Slower."});
    let made = ada.put(&path, body.clone()).await;
    let expected = json!({"id": made.id(), "pitch_id": pitch, "version_id": version, "event_id": null,
        "practised_at": "2026-11-20T07:00:00Z", "seconds": 52, "self_rating": 4, "fillers": 3,
        "note": "Slower.", "version": 1, "created_at": made.body["created_at"],
        "updated_at": made.body["updated_at"]});
    assert_eq!((made.status, &made.body), (201, &expected));
    assert_eq!(ada.get(&path).await.body, expected);
    assert_eq!(ada.with("if-none-match", "\"1\"").get(&path).await.status, 304);
    assert_eq!(ada.put(&path, body).await.status, 428);
    let found = ada.get(&format!("/pitches/{pitch}")).await.body;
    let practised = json!({"count": 1, "last_at": "2026-11-20T07:00:00Z", "last_seconds": 52});
    assert_eq!(found["practised"], practised);

    let first = ada.with("if-match", "\"1\"");
    let changed = first.patch(&path, json!({"self_rating": null, "note": "Louder."})).await.body;
    assert_eq!((&changed["self_rating"], &changed["note"]), (&json!(null), &json!("Louder.")));
    assert_eq!(first.patch(&path, json!({"fillers": 0})).await.status, 412);
    let any = ada.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"seconds": 1})).await.status, 422, "a fact");
    let replaced = any.put(&path, json!({"version_id": version, "seconds": 40})).await.body;
    let about = [&replaced["seconds"], &replaced["fillers"], &replaced["practised_at"]];
    assert_eq!(about, [&json!(40), &json!(null), &json!("2026-11-20T07:00:00Z")]);
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(any.delete(&path).await.status, 404);
    assert_eq!(ada.get(&list).await.body, json!({"items": [], "next_cursor": null}));
}

#[actix_web::test]
async fn only_ones_own_versions_and_events_are_practised() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let (mine, version) = pitch(&ada, &[]).await;
    let (_, other) = pitch(&ada, &[]).await;
    let (_, foreign) = pitch(&eve, &[]).await;
    let event = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z"});
    let event = eve.post("/events", event).await.id().to_owned();
    let path = format!("/pitches/{mine}/practices");
    for strange in [&other, &foreign] {
        let body = json!({"version_id": strange, "seconds": 40});
        assert_eq!(ada.post(&path, body).await.status, 404);
    }
    let body = json!({"version_id": version, "seconds": 40, "event_id": event});
    assert_eq!(ada.post(&path, body).await.status, 404);
    for (body, pointer) in [
        (json!({"seconds": 40}), "#/version_id"),
        (json!({"version_id": version, "seconds": 0}), "#/seconds"),
        (json!({"version_id": version, "seconds": 9, "self_rating": 6}), "#/self_rating"),
        (json!({"version_id": version, "seconds": 9, "fillers": -1}), "#/fillers"),
        (json!({"version_id": version, "seconds": 9, "recording": "x"}), "#/recording"),
    ] {
        let refused = ada.post(&path, body).await;
        assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!(pointer)));
    }
}

#[actix_web::test]
async fn practices_count_for_goals_of_their_time_and_of_their_event() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let (pitch, version) = pitch(&ada, &[]).await;
    let event = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z"});
    let event = ada.post("/events", event).await.id().to_owned();
    let month = json!({"metric": "pitches_practised", "target": 2, "starts_on": "2026-03-01", "ends_on": "2026-04-01"});
    let month = ada.post("/goals", month).await;
    assert_eq!(month.body["statement"], "Practise the pitch 2 times");
    let there = json!({"metric": "pitches_practised", "target": 1, "event_id": event});
    let there = ada.post("/goals", there).await.id().to_owned();
    let path = format!("/pitches/{pitch}/practices");
    for (at, event) in [
        ("2026-03-02T07:00:00Z", json!(event)),
        ("2026-03-03T07:00:00Z", json!(null)),
        ("2026-04-03T07:00:00Z", json!(null)),
    ] {
        let body =
            json!({"version_id": version, "seconds": 40, "practised_at": at, "event_id": event});
        assert_eq!(ada.post(&path, body).await.status, 201);
    }
    let goal = |id: &str| {
        let (ada, path) = (ada.clone(), format!("/goals/{id}"));
        async move { ada.get(&path).await.body["progress"].clone() }
    };
    let evidence =
        |at: &str| json!({"type": "pitch", "id": pitch, "label": "What we do", "at": at});
    let found = goal(month.id()).await;
    assert_eq!(found["count"], 2);
    let expected = json!([evidence("2026-03-02T07:00:00Z"), evidence("2026-03-03T07:00:00Z")]);
    assert_eq!(found["evidence"], expected);
    assert_eq!(goal(&there).await["evidence"], json!([evidence("2026-03-02T07:00:00Z")]));
    ada.with("if-match", "*").delete(&format!("/pitches/{pitch}")).await;
    assert_eq!(goal(month.id()).await["count"], 0, "what is in the trash does not count");
}
