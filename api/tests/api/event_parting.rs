//! What becomes of a shared event when the sharing ends, and who comes later.

use diesel::{connection::InstrumentationEvent, prelude::*};
use diesel_async::{AsyncConnection, RunQueryDsl};
use lanyard::schema::{accounts, memberships, participations};
use serde_json::{Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};
use uuid::Uuid;

use crate::{
    event_shares::{answer, evening, person, share, team},
    support::{Client, TestApp},
};

/// Everything that Ben may hang on an event: the paths of what refers to it.
pub async fn take_part(ben: &Client, event: &str) -> Vec<String> {
    assert_eq!(answer(ben, event, "accepted").await.status, 200);
    let talk = json!({"event_id": event, "occurred_at": "2026-03-26T18:00:00Z",
        "contacts": [{"full_name": "Jonas"}],
        "follow_up": {"summary": "send the talk"}});
    let talk = ben.post("/encounters", talk).await;
    let lesson =
        ben.post("/lessons", json!({"event_id": event, "insight": "Runbooks first"})).await;
    let looked_back = json!({"event_id": event, "answers": {"text": "Ask sooner"}});
    let looked_back = ben.post("/reflections", looked_back).await;
    vec![
        format!("/encounters/{}", talk.id()),
        format!("/lessons/{}", lesson.id()),
        format!("/reflections/{}", looked_back.id()),
    ]
}

/// The only event in the list of `client`.
pub async fn only_event(client: &Client) -> Value {
    let body = client.get("/events?include=summary").await.body;
    let items = body["items"].as_array().unwrap();
    assert_eq!(items.len(), 1, "{body}");
    items[0].clone()
}

/// What Ben had hung on the event hangs on his copy.
async fn has_all_on_the_copy(ben: &Client, original: &Value, paths: &[String]) {
    let copy = only_event(ben).await;
    let (id, uid) = (copy["id"].as_str().unwrap(), &copy["uid"]);
    assert_ne!(id, original["id"].as_str().unwrap());
    assert_eq!(id.as_bytes()[14], b'7', "{id}");
    assert_eq!(
        (uid, &copy["owner"], &copy["shares"]),
        (&original["uid"], &Value::Null, &json!([]))
    );
    for member in ["summary", "starts_at", "ends_at", "tzid", "tags", "location", "status"] {
        assert_eq!(copy[member], original[member], "{member}");
    }
    assert_eq!(copy["participation"]["response"], "accepted");
    assert_eq!((&copy["people_met"], &copy["lessons"]), (&json!(1), &json!(1)));
    let people: Vec<_> =
        copy["goals"].as_array().unwrap().iter().map(|goal| &goal["count"]).collect();
    assert_eq!(people, [1, 1]);
    for path in paths {
        assert_eq!(ben.get(path).await.body["event_id"], id, "{path}");
    }
    let follow_ups = ben.get("/follow-ups").await.body;
    assert!(follow_ups["items"].as_array().unwrap().iter().all(|row| row["event_id"] == id));
    let path = format!("/events/{id}");
    let renamed = ben.with("if-match", "*").patch(&path, json!({"summary": "Mine"})).await;
    assert_eq!(renamed.status, 200);
}

#[actix_web::test]
async fn who_takes_part_keeps_a_copy_when_an_event_is_no_longer_shared() {
    let app = TestApp::start().await;
    let (ada, ben, cleo, dan) = (
        person(&app, "Ada").await,
        person(&app, "Ben").await,
        person(&app, "Cleo").await,
        person(&app, "Dan").await,
    );
    let platform = team(&app, "Platform", &ada, &[&ben, &cleo, &dan]).await;
    let event = evening(&ada).await;
    assert_eq!(share(&ada, event.id(), &[&platform]).await.status, 200);
    let paths = take_part(&ben, event.id()).await;
    assert_eq!(answer(&dan, event.id(), "accepted").await.status, 200);
    assert_eq!(answer(&dan, event.id(), "declined").await.status, 200);
    let ended = share(&ada, event.id(), &[]).await;
    assert_eq!((ended.status, &ended.body), (200, &json!({"items": [], "version": 3})));
    has_all_on_the_copy(&ben, &event.body, &paths).await;
    let path = format!("/events/{}", event.id());
    for who in [&ben, &cleo, &dan] {
        assert_eq!(who.get(&path).await.status, 404);
    }
    assert_eq!(cleo.get("/events").await.body["items"], json!([]));
    assert_eq!(dan.get("/goals").await.body["items"], json!([]));
    let own = ada.get(&path).await.body;
    assert_eq!((&own["shares"], &own["summary"]), (&json!([]), &json!("Rust Zürich")));
}

#[actix_web::test]
async fn who_takes_part_keeps_a_copy_of_an_event_that_is_deleted() {
    let app = TestApp::start().await;
    let (ada, ben, cleo) =
        (person(&app, "Ada").await, person(&app, "Ben").await, person(&app, "Cleo").await);
    let platform = team(&app, "Platform", &ada, &[&ben, &cleo]).await;
    let event = evening(&ada).await;
    assert_eq!(share(&ada, event.id(), &[&platform]).await.status, 200);
    let paths = take_part(&ben, event.id()).await;
    // An event that is in Ben's calendar already has the UID.
    let same = json!({"summary": "Same", "uid": event.id(), "starts_at": "2030-03-26T17:30:00Z"});
    assert_eq!(cleo.post("/events", same).await.status, 201);
    assert_eq!(answer(&cleo, event.id(), "tentative").await.status, 200);
    let path = format!("/events/{}", event.id());
    assert_eq!(ada.with("if-match", "*").delete(&path).await.status, 204);
    has_all_on_the_copy(&ben, &event.body, &paths).await;
    let both = cleo.get("/events").await.body["items"].clone();
    assert_eq!((both.as_array().unwrap().len(), both[0]["uid"] == both[1]["uid"]), (2, false));
    let restored = ada.put(&format!("/trash/{}/restoration", event.id()), json!(null)).await;
    assert_eq!(restored.status, 200, "{:?}", restored.body);
    assert_eq!(ada.get(&path).await.body["shares"], json!([]));
    assert_eq!(ben.get(&path).await.status, 404);
}

pub async fn join(owner: &Client, team: &str, who: &Client) {
    let made = owner.post(&format!("/teams/{team}/invitations"), json!({"max_uses": 1})).await;
    let link = made.body["items"][0]["link"].as_str().unwrap();
    let token = link.split_once("#token=").unwrap().1;
    assert_eq!(who.post("/memberships", json!({"token": token})).await.status, 201);
}

pub async fn leave(team: &str, who: &Client) {
    let place = format!("/teams/{team}/memberships/{}", who.id);
    assert_eq!(who.with("if-match", "*").delete(&place).await.status, 204);
}

#[actix_web::test]
async fn who_joins_is_asked_and_who_leaves_sees_nothing_more() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[]).await;
    let sales = team(&app, "Sales", &ada, &[]).await;
    let event = evening(&ada).await;
    assert_eq!(share(&ada, event.id(), &[&platform, &sales]).await.status, 200);
    let over = json!({"summary": "Over", "starts_at": "2026-03-26T17:30:00Z"});
    let over = ada.post("/events", over).await;
    assert_eq!(share(&ada, over.id(), &[&platform]).await.status, 200);
    for team in [&platform, &sales] {
        join(&ada, team, &ben).await;
    }
    assert_eq!(only_event(&ben).await["id"], event.id());
    let paths = take_part(&ben, event.id()).await;
    leave(&platform, &ben).await;
    let seen = only_event(&ben).await;
    assert_eq!(
        (&seen["id"], &seen["shares"][0]["team"]["name"]),
        (&json!(event.id()), &json!("Sales"))
    );
    leave(&sales, &ben).await;
    has_all_on_the_copy(&ben, &event.body, &paths).await;
}

#[actix_web::test]
async fn an_owner_who_leaves_no_longer_shares_and_a_team_that_goes_takes_its_shares_along() {
    let app = TestApp::start().await;
    let (ada, ben, cleo) =
        (person(&app, "Ada").await, person(&app, "Ben").await, person(&app, "Cleo").await);
    let platform = team(&app, "Platform", &cleo, &[&ada, &ben]).await;
    let event = evening(&ada).await;
    assert_eq!(share(&ada, event.id(), &[&platform]).await.status, 200);
    let paths = take_part(&ben, event.id()).await;
    leave(&platform, &ada).await;
    has_all_on_the_copy(&ben, &event.body, &paths).await;
    assert_eq!(cleo.get("/events").await.body["items"], json!([]));
    let own = ada.get(&format!("/events/{}", event.id())).await.body;
    assert_eq!((&own["shares"], &own["version"]), (&json!([]), &json!(3)));

    let event = evening(&ben).await;
    assert_eq!(share(&ben, event.id(), &[&platform]).await.status, 200);
    assert_eq!(cleo.get("/events").await.body["items"][0]["id"], event.id());
    let path = format!("/teams/{platform}");
    assert_eq!(cleo.with("if-match", "*").delete(&path).await.status, 204);
    assert_eq!(cleo.get("/events").await.body["items"], json!([]));
    let own = ben.get(&format!("/events/{}", event.id())).await.body;
    assert_eq!((&own["shares"], &own["owner"]), (&json!([]), &Value::Null));
}

/// How many statements it takes to share an event with the team.
async fn statements(app: &TestApp, owner: &Client, team: &String) -> usize {
    let event = evening(owner).await;
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = sent.clone();
    // The pool has this one connection, so the next request gets it.
    app.app.db.conn().await.unwrap().set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    assert_eq!(share(owner, event.id(), &[team]).await.status, 200);
    let number = AtomicUsize::load(&sent, Ordering::Relaxed);
    app.app.db.conn().await.unwrap().set_instrumentation(|_: InstrumentationEvent<'_>| {});
    number
}

#[actix_web::test]
async fn sharing_with_two_hundred_people_takes_no_more_statements_than_with_none() {
    let app = TestApp::start().await;
    let ada = person(&app, "Ada").await;
    let platform = team(&app, "Platform", &ada, &[]).await;
    statements(&app, &ada, &platform).await;
    let alone = statements(&app, &ada, &platform).await;
    let team_id = Uuid::parse_str(&platform).unwrap();
    let ids: Vec<Uuid> = (0..200).map(|_| Uuid::now_v7()).collect();
    let account = |id: &Uuid| {
        (
            accounts::id.eq(*id),
            accounts::email.eq(format!("{id}@example.org")),
            accounts::password_hash.eq("none"),
            accounts::full_name.eq("Somebody"),
            accounts::tzid.eq("Europe/Zurich"),
        )
    };
    let membership = |id: &Uuid| {
        let member = (memberships::account_id.eq(*id), memberships::team_id.eq(team_id));
        (member, memberships::role.eq("member"))
    };
    let mut conn = app.conn().await;
    let rows: Vec<_> = ids.iter().map(account).collect();
    diesel::insert_into(accounts::table).values(rows).execute(&mut conn).await.unwrap();
    let rows: Vec<_> = ids.iter().map(membership).collect();
    diesel::insert_into(memberships::table).values(rows).execute(&mut conn).await.unwrap();
    assert_eq!(statements(&app, &ada, &platform).await, alone);
    let asked = participations::table.filter(participations::invited).count();
    assert_eq!(asked.get_result::<i64>(&mut conn).await.unwrap(), 200);
}
