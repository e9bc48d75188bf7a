//! The goals that new events bring along.

use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::support::{Client, TestApp};

async fn goals_of_a_new_event(ada: &Client) -> Vec<Value> {
    let event = json!({"summary": "Talk", "starts_at": "2126-03-26T17:30:00Z"});
    let id = ada.post("/events", event).await.id().to_owned();
    let goals = ada.get(&format!("/goals?event_id={id}")).await.body;
    let words = |goal: &Value| json!([goal["statement"], goal["filter"]]);
    goals["items"].as_array().unwrap().iter().map(words).collect()
}

#[actix_web::test]
async fn new_events_bring_along_what_the_account_says() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let usual = json!({"goals": [{"metric": "new_contacts", "target": 3, "filter": {}},
        {"metric": "lessons_captured", "target": 3, "filter": {}}], "version": 0});
    let found = ada.get("/goal-template").await;
    assert_eq!((&found.body, found.header("etag")), (&usual, "\"0\""));
    let mine = json!({"goals": [{"metric": "new_contacts", "target": 1, "filter": {"tags": ["rust"]}},
        {"metric": "manual", "target": 1, "statement": "Ask one question in the room"}]});
    assert_eq!(ada.put("/goal-template", mine.clone()).await.status, 428);
    let said = ada.with("if-match", "\"0\"").put("/goal-template", mine.clone()).await;
    assert_eq!(
        (said.status, said.header("etag"), &said.body["version"]),
        (200, "\"1\"", &json!(1))
    );
    let stale = ada.with("if-match", "\"0\"").put("/goal-template", mine).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(1)));
    let expected = [
        json!(["Meet 1 new person", {"tags": ["rust"]}]),
        json!(["Ask one question in the room", {}]),
    ];
    assert_eq!(goals_of_a_new_event(&ada).await, expected);
    assert_eq!(goals_of_a_new_event(&eve).await.len(), 2);
    let none = ada.with("if-match", "*").put("/goal-template", json!({"goals": []})).await;
    assert_eq!((none.status, &none.body["version"]), (200, &json!(2)));
    assert_eq!(goals_of_a_new_event(&ada).await, Vec::<Value>::new());
}

#[actix_web::test]
async fn a_template_is_checked_whole() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let put = async |goals: Value| {
        let refused = ada.put("/goal-template", json!({"goals": goals})).await;
        assert_eq!(refused.status, 422, "{}", refused.body);
        refused.body["errors"][0]["pointer"].clone()
    };
    let fine = json!({"metric": "manual", "target": 1});
    assert_eq!(
        put(json!([fine, {"metric": "manual", "target": 1, "filter": {"kind": "meetup"}}])).await,
        "#/goals/1/filter/kind"
    );
    assert_eq!(put(json!([fine, {"metric": "manual", "target": 0}])).await, "#/goals/1/target");
    assert_eq!(put(json!(vec![fine; 11])).await, "#/goals");
    assert_eq!(ada.get("/goal-template").await.body["version"], 0);
}

#[actix_web::test]
async fn of_two_who_say_it_first_one_is_told() {
    let app = TestApp::start_with(|config| config.pool_size = 4).await;
    let ada = app.user("ada@example.org").await.with("if-match", "\"0\"");
    let answers = join_all((1..=4).map(|target| {
        let ada = ada.clone();
        async move {
            ada.put("/goal-template", json!({"goals": [{"metric": "manual", "target": target}]}))
                .await
        }
    }));
    let mut statuses: Vec<u16> = answers.await.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412, 412, 412]);
}
