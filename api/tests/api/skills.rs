use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Client, TestApp};

/// What the list says of one skill.
async fn skill(of: &Client, name: &str) -> Value {
    let list = of.get("/skills").await.body;
    let found = list["items"].as_array().unwrap().iter().find(|skill| skill["name"] == name);
    found.cloned().unwrap_or(Value::Null)
}

#[actix_web::test]
async fn a_rating_is_written_changed_and_deleted() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = format!("/self-ratings/{}", Uuid::now_v7());
    let body = json!({"skill": "listening", "value": 2, "rated_at": "2026-03-01T10:00:00Z",
        "note": "I talk too much."});
    let made = ada.put(&path, body.clone()).await;
    let expected = json!({"id": made.id(), "skill": "listening", "value": 2,
        "rated_at": "2026-03-01T10:00:00Z", "event_id": null, "moment": null,
        "note": "I talk too much.", "version": 1, "created_at": made.body["created_at"],
        "updated_at": made.body["updated_at"]});
    assert_eq!((made.status, &made.body), (201, &expected));
    assert_eq!(ada.get(&path).await.body, expected);
    assert_eq!(
        ada.get("/self-ratings").await.body,
        json!({"items": [expected], "next_cursor": null})
    );
    assert_eq!(ada.put(&path, body).await.status, 428);
    let first = ada.with("if-match", "\"1\"");
    let changed = first.patch(&path, json!({"value": 3})).await.body;
    assert_eq!((&changed["value"], &changed["note"]), (&json!(3), &json!("I talk too much.")));
    assert_eq!(first.patch(&path, json!({"value": 4})).await.status, 412);
    let any = ada.with("if-match", "*");
    let replaced = any.put(&path, json!({"skill": "listening", "value": 5})).await.body;
    assert_eq!(
        (&replaced["note"], &replaced["rated_at"]),
        (&json!(""), &json!("2026-03-01T10:00:00Z"))
    );
    for value in [json!(0), json!(6), json!("3")] {
        let refused = ada.post("/self-ratings", json!({"skill": "listening", "value": value}));
        assert_eq!(refused.await.status, 422);
    }
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
}

#[actix_web::test]
async fn a_rating_is_before_or_after_an_event_that_one_takes_part_in() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let event = json!({"summary": "Talk", "starts_on": "2026-03-26"});
    let event = ada.post("/events", event).await.id().to_owned();
    let rating = |value: i32, moment: &str| json!({"skill": "pitching", "value": value, "event_id": event, "moment": moment});
    for (value, moment) in [(2, "before"), (4, "after")] {
        assert_eq!(ada.post("/self-ratings", rating(value, moment)).await.status, 201);
    }
    ada.post("/self-ratings", json!({"skill": "pitching", "value": 3})).await;
    let of_event = ada.get(&format!("/self-ratings?event_id={event}")).await.body;
    let told = |rating: &Value| (rating["value"].clone(), rating["moment"].clone());
    let items: Vec<_> = of_event["items"].as_array().unwrap().iter().map(told).collect();
    assert_eq!(items, [(json!(4), json!("after")), (json!(2), json!("before"))]);
    let only =
        ada.post("/self-ratings", json!({"skill": "x", "value": 3, "event_id": event})).await;
    assert_eq!((only.status, &only.body["errors"][0]["pointer"]), (422, &json!("#/moment")));
    let foreign = mo.post("/self-ratings", rating(3, "after")).await;
    assert_eq!(foreign.status, 404, "{:?}", foreign.body);
}

#[actix_web::test]
async fn the_list_says_how_a_skill_went_and_what_was_done_for_it() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let fresh = json!({"name": "listening", "about": "Hearing what somebody means, and asking once more.",
        "built_in": true, "ratings": 0, "first": null, "latest": null, "lessons": 0, "goals": 0,
        "practices": 0});
    assert_eq!(skill(&ada, "listening").await, fresh);
    for (at, value) in [("2026-03-01T10:00:00Z", 2), ("2026-05-01T10:00:00Z", 4)] {
        let body = json!({"skill": "listening", "value": value, "rated_at": at});
        assert_eq!(ada.post("/self-ratings", body).await.status, 201);
    }
    ada.post("/self-ratings", json!({"skill": "small talk", "value": 1})).await;
    let lesson = json!({"insight": "Wait two seconds", "skills": ["listening", "waiting"]});
    let lesson = ada.post("/lessons", lesson).await.id().to_owned();
    let goal = json!({"metric": "lessons_captured", "target": 2, "starts_on": "2026-01-01",
        "ends_on": "2027-01-01", "filter": {"skill": "listening"}});
    let goal = ada.post("/goals", goal).await;
    assert_eq!(goal.status, 201, "{:?}", goal.body);
    let went = skill(&ada, "listening").await;
    assert_eq!(
        went,
        json!({"name": "listening", "about": fresh["about"], "built_in": true, "ratings": 2,
            "first": {"value": 2, "rated_at": went["first"]["rated_at"]},
            "latest": {"value": 4, "rated_at": went["latest"]["rated_at"]},
            "lessons": 1, "goals": 1, "practices": 0})
    );
    let own = skill(&ada, "small talk").await;
    assert_eq!(
        (&own["built_in"], &own["about"], &own["ratings"]),
        (&json!(false), &json!(""), &json!(1))
    );
    assert_eq!(skill(&ada, "waiting").await["lessons"], 1);
    assert_eq!(ada.get("/lessons?skill=listening").await.body["items"][0]["id"], json!(lesson));
    assert_eq!(ada.get("/lessons?skill=pitching").await.body["items"], json!([]));
    assert_eq!(ada.get("/goals?skill=listening").await.body["items"][0]["id"], json!(goal.id()));
    assert_eq!(ada.get("/goals?skill=pitching").await.body["items"], json!([]));
    assert_eq!(skill(&mo, "listening").await, fresh, "nobody else sees any of it");
    assert_eq!(skill(&mo, "waiting").await, Value::Null);
}

#[actix_web::test]
async fn a_goal_about_a_skill_counts_the_lessons_that_name_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let goal = json!({"metric": "lessons_captured", "target": 2, "starts_on": "2026-01-01",
        "ends_on": "2027-01-01", "filter": {"skill": "listening"}});
    let goal = ada.post("/goals", goal).await;
    for (skills, at) in [
        (json!(["listening"]), "2026-05-01T10:00:00Z"),
        (json!(["pitching"]), "2026-05-02T10:00:00Z"),
        (json!([]), "2026-05-03T10:00:00Z"),
    ] {
        let lesson = json!({"insight": "Wait", "skills": skills, "learned_at": at});
        assert_eq!(ada.post("/lessons", lesson).await.status, 201);
    }
    let found = ada.get(&format!("/goals/{}", goal.id())).await.body;
    assert_eq!(found["progress"]["count"], 1, "{found}");
    let strange = json!({"metric": "encounters", "target": 2, "starts_on": "2026-01-01",
        "ends_on": "2027-01-01", "filter": {"skill": "listening"}});
    let refused = ada.post("/goals", strange).await;
    assert_eq!(refused.body["errors"][0]["pointer"], "#/filter/skill");
}

#[actix_web::test]
async fn the_skills_are_paged_by_name() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    ada.post("/self-ratings", json!({"skill": "zoom calls", "value": 1})).await;
    let mut names = Vec::new();
    let mut path = "/skills?limit=4".to_owned();
    loop {
        let page = ada.get(&path).await.body;
        let items = page["items"].as_array().unwrap();
        names.extend(items.iter().map(|skill| skill["name"].as_str().unwrap().to_owned()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/skills?limit=4&cursor={cursor}");
    }
    assert_eq!(names.len(), 11);
    assert!(names.is_sorted());
    assert_eq!(names.last().map(String::as_str), Some("zoom calls"));
}
