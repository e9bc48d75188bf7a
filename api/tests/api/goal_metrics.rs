//! What goals count, what narrows it down, and the list behind every number.

use serde_json::{Value, json};

use crate::support::{Client, TestApp};

async fn goal(ada: &Client, metric: &str, filter: Value) -> String {
    let body = json!({"metric": metric, "target": 5, "starts_on": "2026-03-01",
        "ends_on": "2026-04-01", "filter": filter});
    let created = ada.post("/goals", body).await;
    assert_eq!(created.status, 201, "{}", created.body);
    created.id().to_owned()
}

async fn counted(ada: &Client, id: &str) -> Value {
    ada.get(&format!("/goals/{id}")).await.body["progress"]["count"].clone()
}

async fn lesson(ada: &Client, body: Value) -> String {
    let created = ada.post("/lessons", body).await;
    assert_eq!(created.status, 201, "{}", created.body);
    created.id().to_owned()
}

#[actix_web::test]
async fn a_lesson_counts_once_as_shared_and_once_as_used() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let mut teams = Vec::new();
    for name in ["Platform", "Data"] {
        let team = ada.post("/teams", json!({"name": name})).await.id().to_owned();
        app.join(&team, &mo, "member").await;
        teams.push(team);
    }
    let shared = lesson(&ada, json!({"insight": "Runbooks first", "team_ids": teams})).await;
    lesson(&ada, json!({"insight": "Kept to myself"})).await;
    let body = |metric: &str| json!({"metric": metric, "target": 1, "starts_on": "2026-01-01", "ends_on": "2126-01-01"});
    let sharing = ada.post("/goals", body("lessons_shared")).await.id().to_owned();
    let using = ada.post("/goals", body("lessons_applied")).await.id().to_owned();
    let his = mo.post("/goals", body("lessons_applied")).await.id().to_owned();
    let uses = format!("/lessons/{shared}/applications");
    for day in ["2026-03-02", "2026-03-09"] {
        let used = json!({"applied_on": day, "what_changed": "We wrote one."});
        assert_eq!(mo.post(&uses, used).await.status, 201);
    }
    let found = ada.get(&format!("/goals/{sharing}")).await.body;
    assert_eq!((&found["progress"]["count"], &found["status"]), (&json!(1), &json!("achieved")));
    assert_eq!(found["statement"], "Share 1 lesson");
    assert_eq!(found["progress"]["evidence"][0]["label"], "Runbooks first");
    assert_eq!(counted(&ada, &using).await, 0, "what a colleague does is not hers");
    let found = mo.get(&format!("/goals/{his}")).await.body;
    let evidence = json!([{"type": "lesson", "id": shared, "label": "Runbooks first", "at": "2026-03-02T12:00:00Z"}]);
    assert_eq!(found["progress"]["evidence"], evidence);
    for team in teams {
        let place = format!("/teams/{team}/memberships/{}", mo.id);
        assert_eq!(ada.with("if-match", "*").delete(&place).await.status, 204);
    }
    let found = mo.get(&format!("/goals/{his}")).await.body;
    assert_eq!(
        (&found["progress"]["count"], &found["progress"]["evidence"][0]["label"]),
        (&json!(1), &json!(""))
    );
}

#[actix_web::test]
async fn lessons_of_an_event_count_for_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let team = ada.post("/teams", json!({"name": "Platform"})).await.id().to_owned();
    let goals = json!([{"metric": "lessons_shared", "target": 1}, {"metric": "lessons_applied", "target": 1},
        {"metric": "lessons_shared", "target": 1, "filter": {"tags": ["go"]}}]);
    let event = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z", "goals": goals});
    let event = ada.post("/events", event).await.id().to_owned();
    let there = lesson(
        &ada,
        json!({"insight": "x", "event_id": event, "tags": ["rust"], "team_ids": [team]}),
    )
    .await;
    let elsewhere = lesson(&ada, json!({"insight": "y", "team_ids": [team]})).await;
    for id in [&there, &elsewhere] {
        let used = json!({"applied_on": "2026-03-09", "what_changed": "z"});
        assert_eq!(ada.post(&format!("/lessons/{id}/applications"), used).await.status, 201);
    }
    let goals = ada.get(&format!("/goals?event_id={event}")).await.body;
    let counts: Vec<_> = (0..3).map(|at| goals["items"][at]["progress"]["count"].clone()).collect();
    assert_eq!(counts, [json!(1), json!(1), json!(0)]);
}

#[actix_web::test]
async fn a_filter_says_only_what_the_metric_can_tell_apart() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let everything = json!({"tags": ["rust"], "organization": "Halde Labs", "channel": "phone", "kind": "meetup"});
    let refused = |metric: &str| {
        let body = json!({"metric": metric, "target": 1, "starts_on": "2026-03-01", "ends_on": "2026-04-01", "filter": everything});
        let ada = ada.clone();
        async move {
            let answer = ada.post("/goals", body).await;
            assert_eq!(answer.status, 422);
            let errors = answer.body["errors"].as_array().unwrap().clone();
            errors
                .into_iter()
                .map(|error| error["pointer"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(refused("new_contacts").await, ["#/filter/channel", "#/filter/kind"]);
    assert_eq!(refused("encounters").await, ["#/filter/kind"]);
    assert_eq!(refused("events_attended").await, ["#/filter/organization", "#/filter/channel"]);
    assert_eq!(refused("manual").await.len(), 4);
    let id = goal(&ada, "new_contacts", json!({"organization": "Halde Labs"})).await;
    let any = ada.with("if-match", "*");
    let other = any.patch(&format!("/goals/{id}"), json!({"metric": "lessons_captured"})).await;
    assert_eq!(
        (other.status, &other.body["errors"][0]["pointer"]),
        (422, &json!("#/filter/organization"))
    );
    let both =
        json!({"metric": "lessons_captured", "filter": {"organization": null, "tags": ["rust"]}});
    assert_eq!(
        any.patch(&format!("/goals/{id}"), both).await.body["filter"],
        json!({"tags": ["rust"]})
    );
    let event = json!({"summary": "Talk", "starts_at": "2026-03-26T17:30:00Z", "goals": [
        {"metric": "manual", "target": 1}, {"metric": "lessons_captured", "target": 1, "filter": {"kind": "launch"}}]});
    let refused = ada.post("/events", event).await;
    assert_eq!(
        (refused.status, &refused.body["errors"][0]["pointer"]),
        (422, &json!("#/goals/1/filter/kind"))
    );
}

#[actix_web::test]
async fn everything_behind_a_number_is_listed_in_pages() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let id = goal(&ada, "lessons_captured", json!({})).await;
    for day in 1..=8 {
        let at = format!("2026-03-0{day}T12:00:00Z");
        lesson(&ada, json!({"insight": format!("Lesson {day}"), "learned_at": at})).await;
    }
    // Two at one moment are told apart by their ids.
    lesson(&ada, json!({"insight": "Lesson 9", "learned_at": "2026-03-08T12:00:00Z"})).await;
    let listed = |query: &str| {
        let (ada, path) = (ada.clone(), format!("/goals?{query}"));
        async move { ada.get(&path).await.body["items"][0]["progress"].clone() }
    };
    let short = listed("limit=1").await;
    assert_eq!(
        (&short["count"], short["evidence"].as_array().unwrap().len()),
        (&json!(9), 6),
        "overshoot is kept"
    );
    assert_eq!(listed("include=evidence,total").await["evidence"].as_array().unwrap().len(), 9);
    let path = format!("/goals/{id}/evidence");
    let (mut labels, mut query) = (Vec::new(), "?limit=4".to_owned());
    loop {
        let page = ada.get(&format!("{path}{query}")).await;
        assert_eq!(page.status, 200);
        let items = page.body["items"].as_array().unwrap();
        labels.extend(items.iter().map(|item| item["label"].as_str().unwrap().to_owned()));
        let Some(cursor) = page.body["next_cursor"].as_str() else { break };
        query = format!("?limit=4&cursor={cursor}");
    }
    assert_eq!(labels, (1..=9).map(|day| format!("Lesson {day}")).collect::<Vec<_>>());
    let other = goal(&ada, "encounters", json!({})).await;
    let cursor =
        ada.get(&format!("{path}?limit=4")).await.body["next_cursor"].as_str().unwrap().to_owned();
    let foreign = ada.get(&format!("/goals/{other}/evidence?limit=4&cursor={cursor}")).await;
    assert_eq!((foreign.status, &foreign.body["code"]), (400, &json!("invalid-cursor")));
}

#[actix_web::test]
async fn conversations_and_promises_count_by_how_they_were() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let talk = |channel: &str, organization: &str, follow_up: Value| {
        json!({"occurred_at": "2026-03-10T12:00:00Z", "channel": channel, "follow_up": follow_up,
            "contacts": [{"full_name": "Jonas", "organization": organization}]})
    };
    // Kept in time, kept late, and an introduction that is still to be made.
    for (talk, kept) in [
        (
            talk(
                "phone",
                "Halde Labs",
                json!({"kind": "introduction", "due_at": "2126-03-12T12:00:00Z"}),
            ),
            true,
        ),
        (
            talk(
                "phone",
                "Nordlicht",
                json!({"kind": "message", "due_at": "2026-03-11T12:00:00Z"}),
            ),
            true,
        ),
        (
            talk(
                "email",
                "Halde Labs",
                json!({"kind": "introduction", "due_at": "2126-03-12T12:00:00Z"}),
            ),
            false,
        ),
    ] {
        let made = ada.post("/encounters", talk).await;
        assert_eq!(made.status, 201, "{}", made.body);
        if kept {
            let contact = made.body["contacts"][0]["id"].as_str().unwrap();
            let path = format!("/follow-ups?contact_id={contact}");
            let promise = ada.get(&path).await.body["items"][0]["id"].as_str().unwrap().to_owned();
            let done = ada.put(&format!("/follow-ups/{promise}/completion"), json!({})).await;
            assert_eq!(done.status, 200, "{}", done.body);
        }
    }
    let count = async |metric: &str, filter: Value| {
        let body = json!({"metric": metric, "target": 9, "starts_on": "2026-01-01", "ends_on": "2126-01-01", "filter": filter});
        ada.post("/goals", body).await.body["progress"]["count"].as_i64().unwrap()
    };
    assert_eq!(count("encounters", json!({})).await, 3);
    assert_eq!(count("encounters", json!({"channel": "phone"})).await, 2);
    let both = json!({"channel": "phone", "organization": "Halde Labs"});
    assert_eq!(count("encounters", both).await, 1);
    assert_eq!(count("follow_ups_completed", json!({})).await, 2);
    assert_eq!(count("follow_ups_on_time", json!({})).await, 1);
    assert_eq!(count("introductions_made", json!({})).await, 1);
    assert_eq!(count("introductions_made", json!({"organization": "Nordlicht"})).await, 0);
}
