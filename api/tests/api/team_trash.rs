//! A team that was deleted: in its owner's trash, back from there, and gone in the end.

use diesel_async::SimpleAsyncConnection;
use lanyard::upkeep;
use serde_json::{Value, json};

use crate::{
    event_shares::{answer, evening, person, share, team},
    lesson_shares::shared,
    support::{Client, TestApp},
    upkeep::count,
};

async fn delete(owner: &Client, team: &str) {
    let gone = owner.with("if-match", "*").delete(&format!("/teams/{team}")).await;
    assert_eq!(gone.status, 204, "{:?}", gone.body);
}

#[actix_web::test]
async fn a_deleted_team_is_in_the_trash_of_its_owner_alone() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[]).await;
    app.join(&platform, &ben, "admin").await;
    delete(&ada, &platform).await;
    let trash = ada.get("/trash").await.body;
    let row = &trash["items"][0];
    let at = (&row["deleted_at"], &row["purge_at"]);
    let expected = json!({"type": "team", "id": platform, "label": "Platform", "deleted_at": at.0, "purge_at": at.1});
    assert_eq!(trash["items"], json!([expected]));
    assert_eq!(ben.get("/trash").await.body["items"], json!([]));
    let restoration = format!("/trash/{platform}/restoration");
    assert_eq!(ben.put(&restoration, Value::Null).await.status, 404);
    assert_eq!(ada.get(&format!("/teams/{platform}")).await.status, 404);
}

#[actix_web::test]
async fn a_restored_team_is_back_with_its_people_and_lessons() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let lesson = shared(&ben, "Runbooks first", &[&platform]).await;
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&platform]).await;
    answer(&ben, event.id(), "accepted").await;
    let path = format!("/teams/{platform}");
    let before = ben.get(&path).await.body;
    delete(&ada, &platform).await;
    assert_eq!(ada.get(&format!("/feed/{lesson}")).await.status, 404);
    for _ in 0..2 {
        let restored = ada.put(&format!("/trash/{platform}/restoration"), Value::Null).await;
        assert_eq!(
            (restored.status, &restored.body),
            (200, &json!({"type": "team", "id": platform}))
        );
    }
    let after = ben.get(&path).await.body;
    assert_eq!((&after["member_count"], &after["role"]), (&json!(2), &before["role"]));
    assert_eq!(after["version"].as_i64().unwrap(), before["version"].as_i64().unwrap() + 2);
    assert_eq!(ada.get(&format!("/feed/{lesson}")).await.status, 200);
    assert_eq!(ada.get(&format!("/events/{}", event.id())).await.body["shares"], json!([]));
    assert_eq!(ada.get("/trash").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_deleted_team_goes_for_good_after_thirty_days() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let kept = team(&app, "Kept", &ada, &[&ben]).await;
    let lesson = shared(&ben, "Runbooks first", &[&platform, &kept]).await;
    delete(&ada, &platform).await;
    for (age, left) in [("29 days 23 hours", 2), ("30 days 1 minute", 1)] {
        let back = format!(
            "update teams set deleted_at = now() - interval '{age}' where deleted_at is not null"
        );
        app.conn().await.batch_execute(&back).await.unwrap();
        upkeep::once(&app.app).await.unwrap();
        assert_eq!(count(&app, "teams").await, left, "{age}");
    }
    assert_eq!(count(&app, "memberships").await, 2);
    assert_eq!(ada.get(&format!("/feed/{lesson}")).await.body["team_ids"], json!([kept]));
    assert_eq!(ada.get("/trash").await.body["items"], json!([]));
}
