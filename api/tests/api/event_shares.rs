//! Sharing an event with a team: who sees it, what they see of it, and what is theirs.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::schema::accounts;
use serde_json::{Value, json};

use crate::support::{Client, Response, TestApp};

/// A signed-in person with a name of their own.
pub async fn person(app: &TestApp, name: &str) -> Client {
    let client = app.user(&format!("{}@example.org", name.to_lowercase())).await;
    diesel::update(accounts::table.find(client.id))
        .set(accounts::full_name.eq(name))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
    client
}

/// A team of `owner`'s with `others` in it.
pub async fn team(app: &TestApp, name: &str, owner: &Client, others: &[&Client]) -> String {
    let team = owner.post("/teams", json!({ "name": name })).await;
    for other in others {
        app.join(team.id(), other, "member").await;
    }
    team.id().to_owned()
}

/// An event of `owner`'s in the future.
pub async fn evening(owner: &Client) -> Response {
    let body = json!({"summary": "Rust Zürich", "starts_at": "2030-03-26T17:30:00Z",
        "ends_at": "2030-03-26T20:00:00Z", "tags": ["rust"]});
    owner.post("/events", body).await
}

pub async fn share(owner: &Client, event: &str, teams: &[&String]) -> Response {
    let body = json!({"team_ids": teams, "note": "worth it because of the keynote"});
    owner.with("if-match", "*").put(&format!("/events/{event}/shares"), body).await
}

pub async fn answer(colleague: &Client, event: &str, response: &str) -> Response {
    let path = format!("/events/{event}/participation");
    colleague.with("if-match", "*").patch(&path, json!({ "response": response })).await
}

#[actix_web::test]
async fn a_shared_event_is_seen_by_the_team_and_answered_by_each_for_themselves() {
    let app = TestApp::start().await;
    let (ada, ben, eve) =
        (person(&app, "Ada").await, person(&app, "Ben").await, person(&app, "Eve").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let event = evening(&ada).await;
    let path = format!("/events/{}", event.id());
    assert_eq!(ben.get(&path).await.status, 404);
    let shared = share(&ada, event.id(), &[&platform]).await;
    let ada_is = json!({"id": ada.id, "full_name": "Ada"});
    let expected = json!([{"team": {"id": platform, "name": "Platform"}, "shared_by": ada_is,
        "note": "worth it because of the keynote", "shared_at": shared.body["items"][0]["shared_at"]}]);
    assert_eq!(
        (shared.status, shared.header("etag"), &shared.body),
        (200, "\"2\"", &json!({"items": expected, "version": 2}))
    );
    assert_eq!(ada.get(&format!("{path}/shares")).await.body, shared.body);

    let seen = ben.get(&path).await.body;
    assert_eq!((&seen["owner"], &seen["shares"]), (&ada_is, &expected));
    assert_eq!(seen["participation"]["response"], "needs_action");
    assert_eq!(ben.get("/events").await.body["items"], json!([seen]));
    let today = ben.get("/today").await.body;
    assert_eq!((&today["shared_events"], &today["next_event"]), (&json!([seen]), &Value::Null));
    let own = ada.get(&path).await.body;
    assert_eq!((&own["owner"], &own["shares"]), (&Value::Null, &expected));
    assert_eq!(ada.get("/today").await.body["shared_events"], json!([]));

    let answered = answer(&ben, event.id(), "accepted").await;
    assert_eq!(answered.status, 200, "{:?}", answered.body);
    let goals = ben.get(&format!("/goals?event_id={}", event.id())).await.body;
    let statements: Vec<_> =
        goals["items"].as_array().unwrap().iter().map(|goal| &goal["statement"]).collect();
    assert_eq!(statements, ["Meet 3 new people", "Learn 3 new things"]);
    assert_eq!(answer(&ben, event.id(), "tentative").await.status, 200);
    assert_eq!(ben.get("/goals").await.body["items"].as_array().unwrap().len(), 2);
    let today = ben.get("/today").await.body;
    assert_eq!((&today["shared_events"], &today["next_event"]["owner"]), (&json!([]), &ada_is));

    let going = json!([{"id": ben.id, "full_name": "Ben", "response": "tentative"}]);
    let detail = ada.get(&format!("{path}?include=colleagues")).await.body;
    assert_eq!(detail["colleagues"], going);
    assert_eq!(ada.get(&format!("{path}/briefing")).await.body["colleagues"], going);
    let detail = ben.get(&format!("{path}?include=colleagues")).await.body;
    let going = json!([{"id": ada.id, "full_name": "Ada", "response": "accepted"}]);
    assert_eq!(detail["colleagues"], going);
    for path in [&path, &format!("{path}/shares"), &format!("{path}?include=colleagues")] {
        assert_eq!(eve.get(path).await.status, 404);
    }
}

#[actix_web::test]
async fn a_no_and_people_of_other_teams_are_not_told() {
    let app = TestApp::start().await;
    let (ada, ben, cleo, dan) = (
        person(&app, "Ada").await,
        person(&app, "Ben").await,
        person(&app, "Cleo").await,
        person(&app, "Dan").await,
    );
    let platform = team(&app, "Platform", &ada, &[&ben, &dan]).await;
    let sales = team(&app, "Sales", &ada, &[&cleo]).await;
    let event = evening(&ada).await;
    assert_eq!(share(&ada, event.id(), &[&platform, &sales]).await.status, 200);
    for (who, response) in [(&ben, "accepted"), (&cleo, "accepted"), (&dan, "declined")] {
        assert_eq!(answer(who, event.id(), response).await.status, 200);
    }
    let path = format!("/events/{}?include=colleagues", event.id());
    let names = async |who: &Client| -> Vec<String> {
        let body = who.get(&path).await.body;
        let all = body["colleagues"].as_array().unwrap().iter();
        all.map(|one| one["full_name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&ada).await, ["Ben", "Cleo"]);
    assert_eq!(names(&ben).await, ["Ada"]);
    assert_eq!(names(&cleo).await, ["Ada"]);
    let teams = |body: Value| body["shares"].as_array().unwrap().len();
    assert_eq!((teams(ada.get(&path).await.body), teams(ben.get(&path).await.body)), (2, 1));
}

#[actix_web::test]
async fn what_the_owner_changes_reaches_everybody() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let event = evening(&ada).await;
    let own = json!({"summary": "Own", "starts_at": "2030-04-01T17:30:00Z"});
    let own = ben.post("/events", own).await;
    assert_eq!(share(&ada, event.id(), &[&platform]).await.status, 200);
    let ids = async |path: &str| -> Vec<Value> {
        let body = ben.get(path).await.body;
        body["items"].as_array().unwrap().iter().map(|event| event["id"].clone()).collect()
    };
    assert_eq!(ids("/events").await, [own.id(), event.id()]);
    let moved = json!({"starts_at": "2030-05-26T17:30:00Z", "ends_at": "2030-05-26T18:30:00Z"});
    let path = format!("/events/{}", event.id());
    assert_eq!(ada.with("if-match", "*").patch(&path, moved).await.status, 200);
    assert_eq!(ids("/events").await, [event.id(), own.id()]);
    assert_eq!(ids("/events?limit=1").await, [event.id()]);
    assert_eq!(ids("/events?from=2030-04-02T00:00:00Z").await, [event.id()]);
    assert_eq!(ids("/events?to=2030-04-02T00:00:00Z").await, [own.id()]);
    assert_eq!(ids("/events?scope=mine").await, [own.id()]);
    assert_eq!(ids("/events?scope=shared").await, [event.id()]);
    assert_eq!(ids("/events?q=zurich").await, [event.id()]);
    assert_eq!(ids("/events?q=zurihc").await, [event.id()]);
    let found = ben.get("/search?q=zurich").await.body;
    assert_eq!(found["events"][0]["id"], event.id());
    let found = ben.get("/search?q=zurihc").await.body;
    assert_eq!(found["events"][0]["id"], event.id());

    assert_eq!(answer(&ben, event.id(), "accepted").await.status, 200);
    let talk = json!({"event_id": event.id(), "occurred_at": "2026-03-26T18:00:00Z",
        "contacts": [{"full_name": "Jonas"}]});
    assert_eq!(ben.post("/encounters", talk).await.status, 201);
    let cancelled = ada.with("if-match", "*").patch(&path, json!({"status": "cancelled"})).await;
    assert_eq!(cancelled.status, 200);
    let seen = ben.get(&format!("{path}?include=people")).await.body;
    assert_eq!(
        (&seen["status"], &seen["people"][0]["full_name"]),
        (&json!("cancelled"), &json!("Jonas"))
    );
    assert_eq!(ben.get("/today").await.body["next_event"]["id"], own.id());
}

#[actix_web::test]
async fn only_its_owner_writes_an_event() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let event = evening(&ada).await;
    assert_eq!(share(&ada, event.id(), &[&platform]).await.status, 200);
    let path = format!("/events/{}", event.id());
    let whole = json!({"summary": "Mine", "starts_at": "2030-03-26T17:30:00Z"});
    assert_eq!(ben.put(&path, whole.clone()).await.status, 403);
    let ben = ben.with("if-match", "*");
    let refused = ben.patch(&path, json!({"summary": "Mine"})).await;
    assert_eq!((refused.status, &refused.body["code"]), (403, &json!("forbidden")));
    let later = json!({"starts_at": "2031-03-26T17:30:00Z"});
    assert_eq!(ben.patch(&path, later).await.status, 403);
    assert_eq!(ben.put(&path, whole).await.status, 403);
    assert_eq!(ben.delete(&path).await.status, 403);
    assert_eq!(share(&ben, event.id(), &[&platform]).await.status, 403);
    let mine = json!({"purpose": "meet the speaker", "response": "tentative"});
    assert_eq!(ben.patch(&format!("{path}/participation"), mine).await.status, 200);
    let seen = ada.get(&path).await.body;
    assert_eq!(
        (&seen["summary"], &seen["participation"]["purpose"]),
        (&json!("Rust Zürich"), &json!(""))
    );
}

#[actix_web::test]
async fn an_audience_is_said_whole_and_once_is_enough() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let foreign = team(&app, "Sales", &ben, &[]).await;
    let event = evening(&ada).await;
    let path = format!("/events/{}/shares", event.id());
    let body = json!({"team_ids": [platform], "note": "why"});
    assert_eq!(ada.put(&path, body.clone()).await.status, 428);
    let shared = ada.with("if-match", "\"1\"").put(&path, body.clone()).await;
    assert_eq!((shared.status, &shared.body["version"]), (200, &json!(2)));
    // The same again is no change, whatever version it was meant for.
    let again = ada.with("if-match", "\"1\"").put(&path, body).await;
    assert_eq!((again.status, &again.body), (200, &shared.body));
    let other = json!({"team_ids": [platform], "note": "because"});
    let stale = ada.with("if-match", "\"1\"").put(&path, other.clone()).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    let noted = ada.with("if-match", "\"2\"").put(&path, other).await;
    assert_eq!((noted.status, &noted.body["items"][0]["note"]), (200, &json!("because")));
    assert_eq!(noted.body["items"][0]["shared_at"], shared.body["items"][0]["shared_at"]);
    let ada = ada.with("if-match", "*");
    for (teams, pointer) in [
        (json!([platform, foreign]), "#/team_ids/1"),
        (json!(["00000000-0000-7000-8000-000000000000"]), "#/team_ids/0"),
    ] {
        let refused = ada.put(&path, json!({ "team_ids": teams })).await;
        assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!(pointer)));
    }
    assert_eq!(ada.put(&path, json!({"team_ids": [], "who": 1})).await.status, 422);
    let ended = ada.put(&path, json!({"team_ids": []})).await;
    assert_eq!((ended.status, &ended.body["items"]), (200, &json!([])));
    assert_eq!(ben.get(&format!("/events/{}", event.id())).await.status, 404);
}
