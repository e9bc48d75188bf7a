//! Goals of a team: they count what everybody in it sees, and nothing else.

use diesel_async::SimpleAsyncConnection;
use lanyard::goals;
use serde_json::{Value, json};

use crate::support::{Client, TestApp};

struct Scene {
    app: TestApp,
    ada: Client,
    mo: Client,
    team: String,
}

async fn scene() -> Scene {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = ada.post("/teams", json!({"name": "Platform"})).await.id().to_owned();
    app.join(&team, &mo, "member").await;
    Scene { app, ada, mo, team }
}

async fn goal(who: &Client, team: &str, metric: &str) -> String {
    let body = json!({"metric": metric, "target": 2, "team_id": team,
        "starts_on": "2026-01-01", "ends_on": "2126-01-01"});
    let created = who.post("/goals", body).await;
    assert_eq!((created.status, &created.body["team_id"]), (201, &json!(team)), "{}", created.body);
    created.id().to_owned()
}

async fn counted(who: &Client, id: &str) -> (Value, Vec<String>) {
    let progress = who.get(&format!("/goals/{id}")).await.body["progress"].clone();
    let labels = progress["evidence"].as_array().unwrap().iter();
    let labels = labels.map(|one| one["label"].as_str().unwrap().to_owned()).collect();
    (progress["count"].clone(), labels)
}

#[actix_web::test]
async fn a_team_counts_what_its_members_share_and_use() {
    let Scene { app: _app, ada, mo, team } = scene().await;
    let (sharing, using) =
        (goal(&ada, &team, "lessons_shared").await, goal(&ada, &team, "lessons_applied").await);
    let lesson = json!({"insight": "Runbooks first", "team_ids": [team]});
    let lesson = mo.post("/lessons", lesson).await.id().to_owned();
    ada.post("/lessons", json!({"insight": "Kept to myself"})).await;
    let used = json!({"applied_on": "2026-03-02", "what_changed": "We wrote one."});
    assert_eq!(ada.post(&format!("/lessons/{lesson}/applications"), used).await.status, 201);
    for who in [&ada, &mo] {
        let one = (json!(1), vec!["Runbooks first".to_owned()]);
        assert_eq!(counted(who, &sharing).await, one);
        assert_eq!(counted(who, &using).await, one);
        let listed = who.get(&format!("/goals?team_id={team}&include=total")).await.body;
        assert_eq!(listed["total"], 2);
        assert_eq!(who.get("/goals?scope=team").await.body["items"].as_array().unwrap().len(), 2);
        assert_eq!(
            who.get("/goals").await.body["items"],
            json!([]),
            "one's own are a list of its own"
        );
    }
}

#[actix_web::test]
async fn an_event_counts_by_what_was_said_and_is_named_to_who_sees_it() {
    let Scene { app, ada, mo, team } = scene().await;
    let id = goal(&mo, &team, "events_attended").await;
    let event = json!({"summary": "Rust Zürich", "starts_at": "2026-03-26T17:30:00Z"});
    let event = ada.post("/events", event).await.id().to_owned();
    assert_eq!(counted(&mo, &id).await.0, 0, "an event of one's own is nobody else's");
    let share = json!({"team_ids": [team], "note": ""});
    let any = ada.with("if-match", "*");
    assert_eq!(any.put(&format!("/events/{event}/shares"), share).await.status, 200);
    assert_eq!(counted(&mo, &id).await, (json!(1), vec!["Rust Zürich".to_owned()]));
    let late = app.user("late@example.org").await;
    app.join(&team, &late, "member").await;
    assert_eq!(
        counted(&late, &id).await,
        (json!(1), vec![String::new()]),
        "it was before their time"
    );
    let said = json!({"response": "declined"});
    assert_eq!(any.patch(&format!("/events/{event}/participation"), said).await.status, 200);
    assert_eq!(counted(&mo, &id).await.0, 0);
}

#[actix_web::test]
async fn a_goal_of_a_team_is_of_what_the_team_sees() {
    let Scene { app, ada, team, .. } = scene().await;
    let body = |metric: &str, more: Value| {
        let mut body = json!({"metric": metric, "target": 2, "team_id": team, "starts_on": "2026-01-01", "ends_on": "2126-01-01"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    for metric in [
        "new_contacts",
        "encounters",
        "follow_ups_completed",
        "learning_minutes",
        "manual",
        "lessons_captured",
    ] {
        let refused = ada.post("/goals", body(metric, json!({}))).await;
        assert_eq!(
            (refused.status, &refused.body["errors"][0]["pointer"]),
            (422, &json!("#/metric")),
            "{metric}"
        );
    }
    let id = goal(&ada, &team, "lessons_shared").await;
    let any = ada.with("if-match", "*");
    let refused = any.patch(&format!("/goals/{id}"), json!({"metric": "encounters"})).await;
    assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!("#/metric")));
    let own = json!({"metric": "lessons_shared", "target": 2, "starts_on": "2026-01-01", "ends_on": "2126-01-01"});
    let refused = any.put(&format!("/goals/{id}"), own).await;
    assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!("#/team_id")));
    let eve = app.user("eve@example.org").await;
    let refused = eve.post("/goals", body("lessons_shared", json!({}))).await;
    assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!("#/team_id")));
    assert_eq!(eve.get(&format!("/goals/{id}")).await.status, 404);
    assert_eq!(eve.get(&format!("/goals/{id}/evidence")).await.status, 404);
    assert_eq!(eve.get(&format!("/goals?team_id={team}")).await.body["items"], json!([]));
}

#[actix_web::test]
async fn who_set_it_or_manages_the_team_changes_it() {
    let Scene { app, ada, mo, team } = scene().await;
    let (his, hers) =
        (goal(&mo, &team, "lessons_shared").await, goal(&ada, &team, "lessons_shared").await);
    let change = json!({"target": 5});
    let (ada, mo) = (ada.with("if-match", "*"), mo.with("if-match", "*"));
    assert_eq!(mo.patch(&format!("/goals/{his}"), change.clone()).await.status, 200);
    assert_eq!(ada.patch(&format!("/goals/{his}"), change.clone()).await.status, 200);
    assert_eq!(mo.patch(&format!("/goals/{hers}"), change).await.status, 403);
    assert_eq!(mo.delete(&format!("/goals/{hers}")).await.status, 403);
    assert_eq!(ada.delete(&format!("/goals/{his}")).await.status, 204);
    // Whoever leaves sees nothing any more, also of what they set.
    let third = goal(&mo, &team, "lessons_applied").await;
    assert_eq!(ada.delete(&format!("/teams/{team}/memberships/{}", mo.id)).await.status, 204);
    assert_eq!(mo.get(&format!("/goals/{third}")).await.status, 404);
    assert_eq!(mo.patch(&format!("/goals/{third}"), json!({"target": 1})).await.status, 404);
    assert_eq!(ada.get(&format!("/goals/{third}")).await.status, 200, "it is the team's");
    // It is closed like any other, and its numbers stay.
    app.conn().await.batch_execute("update goals set ends_on = '2026-02-01'").await.unwrap();
    goals::close(&app.app.db, "2026-03-01T00:00:00Z".parse().unwrap()).await.unwrap_or_default();
    app.conn().await.batch_execute("update goals set look_at = '2026-01-01'").await.unwrap();
    goals::close(&app.app.db, "2026-03-01T00:00:00Z".parse().unwrap()).await.unwrap();
    assert_eq!(ada.get(&format!("/goals/{third}")).await.body["closed"]["count"], 0);
}
