//! What came of an event, as far as each shared it.

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use crate::{
    briefing::statements,
    event_shares::{answer, person, share, team},
    support::TestApp,
};

#[actix_web::test]
async fn a_report_holds_what_each_shared_and_the_own_goals() {
    let app = TestApp::start().await;
    let (ada, ben, cleo) =
        (person(&app, "Ada").await, person(&app, "Ben").await, person(&app, "Cleo").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let sales = team(&app, "Sales", &ada, &[&cleo]).await;
    let began = Utc::now() - TimeDelta::hours(4);
    let event = json!({"summary": "Launch", "starts_at": began,
        "ends_at": began + TimeDelta::hours(2), "cost": {"amount": "120.50", "currency": "CHF"},
        "participation": {"purpose": "secret"},
        "goals": [{"metric": "new_contacts", "target": 2, "statement": "secret"}]});
    let event = ada.post("/events", event).await;
    let id = event.id();
    share(&ada, id, &[&platform, &sales]).await;
    answer(&ben, id, "accepted").await;
    answer(&cleo, id, "accepted").await;
    let targets = format!("/events/{id}/targets");
    let target = ada.post(&targets, json!({"full_name": "Jonas", "reason": "hires"})).await;
    let talk = json!({"event_id": id, "occurred_at": began, "summary": "secret",
        "contacts": [{"full_name": "secret"}]});
    let talk = ben.post("/encounters", talk).await;
    let met = json!({"encounter_id": talk.id()});
    ben.put(&format!("{targets}/{}/meeting", target.id()), met).await;
    for (who, insight, teams) in [
        (&ada, "secret of Ada", vec![]),
        (&ben, "Runbooks first", vec![&platform]),
        (&cleo, "secret of Sales", vec![&sales]),
    ] {
        let lesson = json!({"event_id": id, "insight": insight, "team_ids": teams});
        assert_eq!(who.post("/lessons", lesson).await.status, 201);
    }

    let path = format!("/events/{id}/report");
    let report = ben.get(&path).await;
    assert_eq!(report.status, 200, "{:?}", report.body);
    let body = &report.body;
    assert_eq!(body["event"], ben.get(&format!("/events/{id}")).await.body);
    assert_eq!(body["event"]["cost"], json!({"amount": "120.50", "currency": "CHF"}));
    assert_eq!(body["targets"], ben.get(&targets).await.body["items"]);
    assert_eq!(body["targets"][0]["met_by"][0]["full_name"], "Ben");
    assert_eq!(
        body["colleagues"],
        json!([{"id": ada.id, "full_name": "Ada", "response": "accepted"}])
    );
    let feed = ben.get(&format!("/feed?event_id={id}")).await.body;
    assert_eq!(body["lessons"], feed["items"]);
    assert_eq!(body["lessons"][0]["insight"], "Runbooks first");
    assert_eq!(body["goals"], ben.get(&format!("/goals?event_id={id}")).await.body["items"]);
    assert_eq!(body["goals"][0]["statement"], "Meet 3 new people");

    // Of Ben's people nothing reaches Ada, nor of her lessons and goals anything him.
    let mut shown = report.body.clone();
    shown["goals"] = Value::Null;
    assert!(!shown.to_string().contains("secret"), "{shown}");
    let seen = ada.get(&path).await.body;
    assert_eq!(seen["goals"][0]["progress"]["target"], 2);
    let text = seen["targets"].to_string() + &seen["lessons"].to_string();
    assert!(!text.contains("secret of Ada") && !text.contains(talk.id()), "{text}");
    assert_eq!(seen["lessons"].as_array().unwrap().len(), 2);
    assert_eq!(cleo.get(&path).await.body["lessons"][0]["insight"], "secret of Sales");
}

#[actix_web::test]
async fn a_report_is_for_who_sees_the_event_and_takes_three_statements() {
    let app = TestApp::start().await;
    let (ada, eve) = (person(&app, "Ada").await, person(&app, "Eve").await);
    let event = json!({"summary": "Launch", "starts_on": "2026-03-26"});
    let event = ada.post("/events", event).await;
    let path = format!("/events/{}/report", event.id());
    let empty = ada.get(&path).await;
    let lists = ["targets", "lessons", "colleagues"].map(|name| &empty.body[name]);
    assert_eq!((empty.status, lists), (200, [&json!([]), &json!([]), &json!([])]));
    // The session, and three: what is known of the event, its lessons, how far the goals are.
    assert_eq!(statements(&app, &ada, &path).await, 4);
    let eve = eve.with("x-request-id", "same-for-both");
    let nobody = "/events/00000000-0000-7000-8000-000000000000/report";
    let (theirs, nobodys) = (eve.get(&path).await, eve.get(nobody).await);
    assert_eq!((theirs.status, theirs.body), (404, nobodys.body));
}
