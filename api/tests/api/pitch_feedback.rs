use serde_json::json;
use uuid::Uuid;

use crate::{lesson_shares::team, pitches::pitch, support::TestApp};

#[actix_web::test]
async fn feedback_is_between_its_author_and_the_one_whose_pitch_it_is() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let kim = app.user("kim@example.org").await;
    let all = team(&app, &ada, "Platform", &[&mo, &kim]).await;
    let (pitch, version) = pitch(&ada, &[&all]).await;
    let list = format!("/pitches/{pitch}/feedback");
    let path = format!("{list}/{}", Uuid::now_v7());
    let body = json!({"version_id": version, "commendation": "Clear.", "recommendation": "Ask.",
        "clarity": 5, "ask": 2});
    let made = mo.put(&path, body.clone()).await;
    let expected = json!({"id": made.id(), "pitch_id": pitch, "version_id": version,
        "version_number": 1, "author": {"id": mo.id, "full_name": "Ada Moreno"},
        "commendation": "Clear.", "recommendation": "Ask.", "clarity": 5, "relevance": null,
        "credibility": null, "delivery": null, "ask": 2, "own": true, "version": 1,
        "created_at": made.body["created_at"], "updated_at": made.body["updated_at"]});
    assert_eq!((made.status, &made.body), (201, &expected));
    assert_eq!(mo.get(&path).await.body, expected);
    let mut hers = expected.clone();
    hers["own"] = json!(false);
    assert_eq!(ada.get(&list).await.body, json!({"items": [hers], "next_cursor": null}));
    assert_eq!(kim.get(&list).await.body["items"], json!([]));
    assert_eq!(kim.get(&path).await.status, 404);
    assert_eq!(mo.put(&path, body.clone()).await.status, 428);
    assert_eq!(kim.put(&path, body).await.status, 404);

    let any = ada.with("if-match", "*");
    assert_eq!(any.patch(&path, json!({"ask": 5})).await.status, 403);
    assert_eq!(any.delete(&path).await.status, 403);
    let first = mo.with("if-match", "\"1\"");
    let changed = first.patch(&path, json!({"ask": null, "delivery": 3})).await.body;
    assert_eq!((&changed["ask"], &changed["delivery"]), (&json!(null), &json!(3)));
    assert_eq!(first.patch(&path, json!({"ask": 1})).await.status, 412);
    let mine = mo.with("if-match", "*");
    let replaced = mine.put(&path, json!({"version_id": version, "relevance": 4})).await.body;
    assert_eq!((&replaced["commendation"], &replaced["relevance"]), (&json!(""), &json!(4)));
    assert_eq!(mine.delete(&path).await.status, 204);
    assert_eq!(ada.get(&list).await.body["items"], json!([]));
}

#[actix_web::test]
async fn feedback_says_something_about_a_version_of_a_pitch_that_one_sees() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let both = team(&app, &ada, "Platform", &[&mo]).await;
    let (shared, version) = pitch(&ada, &[&both]).await;
    let (hidden, other) = pitch(&ada, &[]).await;
    let path = format!("/pitches/{shared}/feedback");
    let body = json!({"version_id": version, "clarity": 5});
    assert_eq!(ada.post(&path, body.clone()).await.status, 403, "of one's own");
    assert_eq!(mo.post(&format!("/pitches/{hidden}/feedback"), body.clone()).await.status, 404);
    assert_eq!(mo.post(&path, json!({"version_id": other, "clarity": 5})).await.status, 404);
    let empty = mo.post(&path, json!({"version_id": version})).await;
    let pointer = &empty.body["errors"][0]["pointer"];
    assert_eq!((empty.status, pointer), (422, &json!("#/commendation")));
    let high = mo.post(&path, json!({"version_id": version, "clarity": 6})).await;
    assert_eq!((high.status, &high.body["errors"][0]["pointer"]), (422, &json!("#/clarity")));
    assert_eq!(mo.post(&path, body).await.status, 201);
    app.leave(&both, &mo).await;
    assert_eq!(mo.get(&path).await.status, 404);
    let kept = ada.get(&path).await.body;
    assert_eq!(kept["items"].as_array().unwrap().len(), 1, "what was said stays with her");
}
