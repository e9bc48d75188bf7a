//! Whom the colleagues at an event want to meet.

use actix_web::http::Method;
use serde_json::{Value, json};

use crate::{
    event_shares::{answer, evening, person, share, team},
    matrix::example_body,
    openapi::operations,
    support::{Client, TestApp},
};

const JONAS: &str = "019a0000-0000-7000-8000-000000000001";

/// Ada's event, to which Ben of her team goes as well.
async fn story(app: &TestApp) -> (Client, Client, String) {
    let (ada, ben) = (person(app, "Ada").await, person(app, "Ben").await);
    let platform = team(app, "Platform", &ada, &[&ben]).await;
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&platform]).await;
    answer(&ben, event.id(), "accepted").await;
    let event = event.id().to_owned();
    (ada, ben, event)
}

fn jonas() -> Value {
    json!({"full_name": "Jonas Brügger", "organization": "Halde Labs", "reason": "runs async Rust"})
}

/// A conversation at an event, with what nobody else is to see.
async fn talk(who: &Client, event: Option<&str>) -> String {
    let body = json!({"event_id": event, "occurred_at": "2026-11-20T18:00:00Z",
        "summary": "secret", "contacts": [{"full_name": "secret", "note": "secret"}]});
    let made = who.post("/encounters", body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    made.id().to_owned()
}

#[actix_web::test]
async fn one_writes_somebody_down_another_claims_and_meets_them() {
    let app = TestApp::start().await;
    let (ada, ben, event) = story(&app).await;
    let (path, claim) = (format!("/events/{event}/targets"), "claim");
    let target = format!("{path}/{JONAS}");
    let made = ada.put(&target, jonas()).await;
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""), "{:?}", made.body);
    let ada_is = json!({"id": ada.id, "full_name": "Ada"});
    let ben_is = json!({"id": ben.id, "full_name": "Ben"});
    let mut expected = json!({"id": JONAS, "event_id": event, "full_name": "Jonas Brügger",
        "organization": "Halde Labs", "reason": "runs async Rust", "added_by": ada_is,
        "claimed": false, "claimed_by": null, "met": false, "met_by": [], "encounter_id": null,
        "version": 1, "created_at": made.body["created_at"],
        "updated_at": made.body["updated_at"]});
    assert_eq!(made.body, expected);
    assert_eq!(ben.get(&path).await.body, json!({"items": [expected]}));

    let claimed = ben.put(&format!("{target}/{claim}"), Value::Null).await;
    expected["claimed"] = json!(true);
    expected["claimed_by"] = ben_is.clone();
    assert_eq!((claimed.status, &claimed.body), (200, &expected));
    assert_eq!(ben.put(&format!("{target}/{claim}"), Value::Null).await.status, 200);
    let late = ada.put(&format!("{target}/{claim}"), Value::Null).await;
    assert_eq!((late.status, &late.body["code"]), (409, &json!("claimed")));
    assert_eq!(ada.delete(&format!("{target}/{claim}")).await.status, 409);

    let conversation = talk(&ben, Some(&event)).await;
    let met = json!({"encounter_id": conversation});
    let marked = ben.put(&format!("{target}/meeting"), met).await;
    expected["met"] = json!(true);
    expected["met_by"] = json!([ben_is]);
    let seen = ada.get(&path).await.body;
    assert_eq!(seen, json!({"items": [expected]}));
    expected["encounter_id"] = json!(conversation);
    assert_eq!((marked.status, &marked.body), (200, &expected));
    let detail = ben.get(&format!("/events/{event}?include=targets")).await.body;
    assert_eq!(detail["targets"], json!([expected]));
    let briefing = ben.get(&format!("/events/{event}/briefing")).await.body;
    assert_eq!(briefing["targets"], json!([expected]));

    // A conversation in the trash was none.
    let trash = ben.with("if-match", "*").delete(&format!("/encounters/{conversation}")).await;
    assert_eq!(trash.status, 204);
    assert_eq!(ada.get(&target).await.body["met"], json!(false));
    ben.put(&format!("/trash/{conversation}/restoration"), Value::Null).await;
    assert_eq!(ada.get(&target).await.body["met"], json!(true));
    assert_eq!(ben.delete(&format!("{target}/meeting")).await.body["met_by"], json!([]));
    assert_eq!(ben.delete(&format!("{target}/{claim}")).await.body["claimed"], json!(false));
    assert_eq!(ada.put(&format!("{target}/{claim}"), Value::Null).await.status, 200);
}

#[actix_web::test]
async fn a_meeting_is_proven_by_a_conversation_of_ones_own_at_this_event() {
    let app = TestApp::start().await;
    let (ada, ben, event) = story(&app).await;
    let target = format!("/events/{event}/targets/{JONAS}");
    ada.put(&target, jonas()).await;
    let elsewhere = talk(&ben, None).await;
    let of_ada = talk(&ada, Some(&event)).await;
    for id in [elsewhere.as_str(), &of_ada, JONAS] {
        let refused = ben.put(&format!("{target}/meeting"), json!({"encounter_id": id})).await;
        assert_eq!(refused.status, 404, "{id}");
    }
    assert_eq!(ben.get(&target).await.body["met"], json!(false));
}

#[actix_web::test]
async fn who_parts_takes_along_what_they_did_and_frees_what_they_meant_to() {
    let app = TestApp::start().await;
    let (ada, ben, event) = story(&app).await;
    let target = format!("/events/{event}/targets/{JONAS}");
    ben.put(&target, jonas()).await;
    ben.put(&format!("{target}/claim"), Value::Null).await;
    let conversation = talk(&ben, Some(&event)).await;
    let met = json!({"encounter_id": conversation});
    assert_eq!(ben.put(&format!("{target}/meeting"), met).await.status, 200);
    assert_eq!(share(&ada, &event, &[]).await.status, 200);
    assert_eq!(ben.get(&target).await.status, 404);
    let left = ada.get(&target).await.body;
    let shown = ["added_by", "claimed", "claimed_by", "met", "met_by"].map(|name| &left[name]);
    assert_eq!(shown, [&Value::Null, &json!(false), &Value::Null, &json!(false), &json!([])]);
    assert_eq!(ada.put(&format!("{target}/claim"), Value::Null).await.status, 200);
}

#[actix_web::test]
async fn people_of_other_teams_are_not_named() {
    let app = TestApp::start().await;
    let (ada, ben, cleo) =
        (person(&app, "Ada").await, person(&app, "Ben").await, person(&app, "Cleo").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let sales = team(&app, "Sales", &ada, &[&cleo]).await;
    let event = evening(&ada).await.id().to_owned();
    share(&ada, &event, &[&platform, &sales]).await;
    let target = format!("/events/{event}/targets/{JONAS}");
    ben.put(&target, jonas()).await;
    ben.put(&format!("{target}/claim"), Value::Null).await;
    let conversation = talk(&ben, Some(&event)).await;
    ben.put(&format!("{target}/meeting"), json!({"encounter_id": conversation})).await;
    let seen = cleo.get(&target).await.body;
    let shown = ["added_by", "claimed", "claimed_by", "met", "met_by"].map(|name| &seen[name]);
    assert_eq!(shown, [&Value::Null, &json!(true), &Value::Null, &json!(true), &json!([])]);
    assert!(!seen.to_string().contains("Ben"));
    assert_eq!(cleo.put(&format!("{target}/claim"), Value::Null).await.status, 409);
    assert_eq!(ada.get(&target).await.body["claimed_by"]["full_name"], "Ben");
}

#[actix_web::test]
async fn what_was_written_down_is_guarded_by_its_version() {
    let app = TestApp::start().await;
    let (ada, ben, event) = story(&app).await;
    let path = format!("/events/{event}/targets");
    let target = format!("{path}/{JONAS}");
    ben.put(&target, jonas()).await;
    assert_eq!(ben.put(&target, jonas()).await.status, 428);
    let reason = json!({"reason": "hires", "organization": null});
    assert_eq!(ada.patch(&target, reason.clone()).await.status, 428);
    ada.put(&format!("{target}/claim"), Value::Null).await;
    let changed = ada.with("if-match", "\"1\"").patch(&target, reason.clone()).await;
    assert_eq!((changed.status, &changed.body["reason"]), (200, &json!("hires")));
    assert_eq!(changed.body["organization"], Value::Null);
    let stale = ben.with("if-match", "\"1\"").patch(&target, reason).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    for nobody in [json!({"reason": "somebody"}), json!({"full_name": " "})] {
        let refused = ben.post(&path, nobody).await;
        assert_eq!((refused.status, &refused.body["code"]), (422, &json!("validation")));
    }
    let cleared = ben.with("if-match", "*").patch(&target, json!({"full_name": ""})).await;
    assert_eq!(cleared.status, 422, "nothing would be left: {:?}", cleared.body);
    let company = ada.post(&path, json!({"organization": "Halde Labs"})).await;
    assert_eq!((company.status, &company.body["full_name"]), (201, &json!("")));
    let elsewhere = evening(&ada).await;
    let other = format!("/events/{}/targets/{JONAS}", elsewhere.id());
    assert_eq!(ada.put(&other, jonas()).await.status, 404, "the id is taken elsewhere");
}

/// What an operation on somebody to meet answers who wrote them down, whose event it is, another
/// colleague, and somebody outside.
const TABLE: &[(&str, [u16; 4])] = &[
    ("list_targets", [200, 200, 200, 404]),
    ("create_target", [201, 201, 201, 404]),
    ("find_target", [200, 200, 200, 404]),
    ("put_target", [200, 200, 403, 404]),
    ("change_target", [200, 200, 403, 404]),
    ("put_target_claim", [200, 200, 200, 404]),
    ("delete_target_claim", [200, 200, 200, 404]),
    ("put_target_meeting", [200, 200, 200, 404]),
    ("delete_target_meeting", [200, 200, 200, 404]),
    ("delete_target", [204, 204, 403, 404]),
];

#[actix_web::test]
async fn everybody_may_do_what_the_table_says() {
    let app = TestApp::start().await;
    let mut people = Vec::new();
    for name in ["Author", "Owner", "Colleague", "Outsider"] {
        people.push(person(&app, name).await.with("if-match", "*"));
    }
    let [author, owner, colleague, outsider] = &people[..] else { panic!("four") };
    let platform = team(&app, "Platform", owner, &[author, colleague]).await;
    let event = evening(owner).await.id().to_owned();
    share(owner, &event, &[&platform]).await;
    let path = format!("/events/{event}/targets");
    let below = "/api/v1/events/{id}/targets";
    let mut wrong = Vec::new();
    for (id, method, path_of, operation) in
        operations().into_iter().filter(|(.., path, _)| path.starts_with(below))
    {
        let Some((_, expected)) = TABLE.iter().find(|(name, _)| *name == id) else {
            wrong.push(format!("{id} has no row"));
            continue;
        };
        let method: Method = method.parse().unwrap();
        let mut answered = Vec::new();
        for who in [author, owner, colleague, outsider] {
            let body = json!({"full_name": "Jonas"});
            let target = author.post(&path, body).await.id().to_owned();
            let mut body = example_body(&operation);
            if let Some(id) = body.as_mut().and_then(|body| body.get_mut("encounter_id")) {
                let here = (who.id != outsider.id).then_some(event.as_str());
                *id = json!(talk(who, here).await);
            }
            let path = path_of.replace("{id}", &event).replace("{target_id}", &target);
            let body = body.map(|body| body.to_string().into_bytes());
            answered.push(who.send_raw(method.clone(), &path, body).await.status);
        }
        if answered != expected {
            wrong.push(format!("{id}: {answered:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[actix_web::test]
async fn who_was_met_counts_for_whoever_met_them() {
    let app = TestApp::start().await;
    let (ada, ben, event) = story(&app).await;
    let path = format!("/events/{event}/targets");
    assert_eq!(ada.put(&format!("{path}/{JONAS}"), jonas()).await.status, 201);
    let goal = json!({"metric": "targets_met", "target": 1, "event_id": event,
        "filter": {"organization": "Halde Labs"}});
    let his = ben.post("/goals", goal.clone()).await;
    assert_eq!(his.body["statement"], "Meet 1 person you look for");
    let hers = ada.post("/goals", goal).await.id().to_owned();
    let talk = talk(&ben, Some(&event)).await;
    let met = json!({"encounter_id": talk});
    assert_eq!(ben.put(&format!("{path}/{JONAS}/meeting"), met).await.status, 200);
    let found = ben.get(&format!("/goals/{}", his.id())).await.body;
    let evidence = json!([{"type": "target", "id": JONAS, "label": "Jonas Brügger",
        "at": "2026-11-20T18:00:00Z"}]);
    assert_eq!((&found["status"], &found["progress"]["evidence"]), (&json!("achieved"), &evidence));
    let of_ada = ada.get(&format!("/goals/{hers}")).await.body;
    assert_eq!(of_ada["progress"]["count"], 0, "who did not meet them met nobody");
    let talk = format!("/encounters/{talk}");
    assert_eq!(ben.with("if-match", "*").delete(&talk).await.status, 204);
    let found = ben.get(&format!("/goals/{}", his.id())).await.body;
    assert_eq!(found["progress"]["count"], 0, "a conversation in the trash was none");
}
