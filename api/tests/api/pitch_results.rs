use serde_json::{Value, json};

use crate::{
    pitches::{pitch, version},
    support::{Client, TestApp},
};

async fn talk(ada: &Client, version: &str, landed: Value) -> String {
    let body = json!({"occurred_at": "2026-11-20T18:00:00Z", "pitch_version_id": version,
        "pitch_landed": landed, "contacts": [{"full_name": "Mara"}]});
    let made = ada.post("/encounters", body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    assert_eq!(made.body["pitch_version_id"], json!(version));
    assert_eq!(made.body["pitch_landed"], landed);
    made.id().to_owned()
}

#[actix_web::test]
async fn each_version_says_how_it_landed_and_how_sure_that_is() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let (pitch, first) = pitch(&ada, &[]).await;
    let second = version(&ada, &pitch, "We make deploys boring.").await;
    for landed in [json!(2), json!(4), json!(null)] {
        talk(&ada, &first, landed).await;
    }
    let mut deleted = String::new();
    for landed in [5, 5, 4, 4, 4, 4, 3, 2, 1] {
        deleted = talk(&ada, &second, json!(landed)).await;
    }
    assert_eq!(
        ada.with("if-match", "*").delete(&format!("/encounters/{deleted}")).await.status,
        204
    );
    let results = ada.get(&format!("/pitches/{pitch}/results")).await.body;
    let expected = json!({"items": [
        {"version_id": second, "number": 2, "used": 8, "rated": 8, "mean": 3.88, "landed_well": 6,
            "interval": {"low": 0.41, "high": 0.93}},
        {"version_id": first, "number": 1, "used": 3, "rated": 2, "mean": 3.0, "landed_well": 1,
            "interval": null}], "next_cursor": null});
    assert_eq!(results, expected);
    let behind = ada.get(&format!("/encounters?pitch_version_id={first}")).await.body;
    assert_eq!(behind["items"].as_array().unwrap().len(), 3, "the list behind the number");
}

#[actix_web::test]
async fn only_a_version_of_ones_own_is_used_and_a_deleted_one_is_forgotten() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let (pitch_id, own) = pitch(&ada, &[]).await;
    let (_, foreign) = pitch(&eve, &[]).await;
    let body = json!({"occurred_at": "2026-11-20T18:00:00Z", "pitch_version_id": foreign,
        "contacts": [{"full_name": "Mara"}]});
    assert_eq!(ada.post("/encounters", body).await.status, 404);
    let path = format!("/encounters/{}", talk(&ada, &own, json!(4)).await);
    let any = ada.with("if-match", "*");
    let changed = any.patch(&path, json!({"pitch_landed": 5})).await.body;
    assert_eq!((&changed["pitch_landed"], &changed["pitch_version_id"]), (&json!(5), &json!(own)));
    let cleared = any.patch(&path, json!({"pitch_version_id": null, "pitch_landed": null})).await;
    assert_eq!((cleared.status, &cleared.body["pitch_version_id"]), (200, &json!(null)));
    assert_eq!(any.patch(&path, json!({"pitch_landed": 6})).await.status, 422);
    let person =
        json!({"full_name": "Jonas", "encounter": {"pitch_version_id": own, "pitch_landed": 3}});
    assert_eq!(ada.post("/contacts", person).await.status, 201);
    let results = ada.get(&format!("/pitches/{pitch_id}/results")).await.body;
    assert_eq!(results["items"][0]["mean"], 3.0);
}
