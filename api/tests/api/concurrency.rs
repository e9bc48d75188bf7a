//! Conversations recorded at the same moment: every one counts, and nothing is there twice.

use futures_util::future::join_all;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Client, Response, TestApp};

/// As many at once as there are connections.
const AT_ONCE: usize = 8;

async fn start() -> (TestApp, Client) {
    let app = TestApp::start_with(|config| config.pool_size = AT_ONCE).await;
    let ada = app.user("ada@example.org").await;
    (app, ada)
}

async fn event(ada: &Client) -> String {
    let body = json!({"summary": "Rust Zürich", "starts_at": "2026-03-26T17:30:00Z",
        "ends_at": "2026-03-26T20:00:00Z"});
    ada.post("/events", body).await.id().to_owned()
}

fn statuses(answers: &[Response]) -> Vec<u16> {
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses
}

async fn all(ada: &Client, path: &str) -> Vec<Value> {
    ada.get(path).await.body["items"].as_array().unwrap().clone()
}

#[actix_web::test]
async fn conversations_with_one_person_at_once_are_all_counted() {
    let (_app, ada) = start().await;
    let event = event(&ada).await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo", "keep_in_touch_days": 30})).await;
    let answers = join_all((10..10 + AT_ONCE).map(|minute| {
        let body = json!({"event_id": event, "contacts": [{"id": jo.id()}],
            "occurred_at": format!("2026-03-26T18:{minute}:00Z")});
        let ada = ada.clone();
        async move { ada.post("/encounters", body).await }
    }))
    .await;
    assert_eq!(statuses(&answers), [201; AT_ONCE]);
    let person = ada.get(&format!("/contacts/{}", jo.id())).await.body;
    assert_eq!(
        (&person["first_met_at"], &person["last_contacted_at"], &person["first_met_event_id"]),
        (&json!("2026-03-26T18:10:00Z"), &json!("2026-03-26T18:17:00Z"), &json!(event))
    );
    let talks = all(&ada, "/encounters").await;
    let new: Vec<_> = talks.iter().filter(|talk| talk["contacts"][0]["is_new"] == true).collect();
    assert_eq!((talks.len(), new.len()), (AT_ONCE, 1));
    assert_eq!(new[0]["occurred_at"], "2026-03-26T18:10:00Z");
    let open = all(&ada, "/follow-ups").await;
    let of = |origin: &str| open.iter().filter(|one| one["origin"] == origin).collect::<Vec<_>>();
    assert_eq!((of("first_meeting").len(), of("keep_in_touch").len(), open.len()), (1, 1, 2));
    assert_eq!(of("keep_in_touch")[0]["due_at"], "2026-04-25T18:17:00Z", "after the last one");
    let listed = &all(&ada, "/events?include=summary").await[0];
    assert_eq!((&listed["people_met"], &listed["goals"][0]["count"]), (&json!(1), &json!(1)));
}

#[actix_web::test]
async fn the_same_new_people_sent_at_once_in_any_order_are_added_once() {
    let (_app, ada) = start().await;
    let event = event(&ada).await;
    let people: Vec<Uuid> = (0..50).map(|_| Uuid::now_v7()).collect();
    let answers = join_all((0..AT_ONCE).map(|first| {
        let mut order = people.clone();
        order.rotate_left(first);
        if first % 2 == 1 {
            order.reverse();
        }
        let contacts: Vec<_> =
            order.iter().map(|id| json!({"id": id, "full_name": format!("P {id}")})).collect();
        let body = json!({"event_id": event, "contacts": contacts,
            "occurred_at": "2026-03-26T18:00:00Z"});
        let ada = ada.clone();
        async move { ada.post("/encounters", body).await }
    }))
    .await;
    assert_eq!(statuses(&answers), [201; AT_ONCE]);
    assert_eq!(all(&ada, "/contacts?limit=200").await.len(), people.len());
    assert_eq!(all(&ada, "/encounters").await.len(), AT_ONCE);
    let asked: Vec<_> = all(&ada, "/follow-ups?limit=200")
        .await
        .iter()
        .map(|one| one["contact_id"].clone())
        .collect();
    assert_eq!(asked.len(), people.len());
    assert!(people.iter().all(|id| asked.contains(&json!(id))));
    let opened: usize =
        answers.iter().map(|answer| answer.body["follow_ups"].as_array().unwrap().len()).sum();
    assert_eq!(opened, people.len(), "each is answered to the one who opened it");
}

/// PUTs of one encounter at once, each with a person of its own.
async fn put_at_once(ada: &Client, path: &str) -> Vec<Response> {
    join_all((0..AT_ONCE).map(|number| {
        let body = json!({"occurred_at": format!("2026-03-26T18:1{number}:00Z"),
            "contacts": [{"full_name": format!("P{number}")}]});
        let (ada, path) = (ada.clone(), path.to_owned());
        async move { ada.put(&path, body).await }
    }))
    .await
}

#[actix_web::test]
async fn of_puts_at_once_one_is_first_and_the_others_are_told() {
    let (_app, ada) = start().await;
    let path = format!("/encounters/{}", Uuid::now_v7());
    let created = put_at_once(&ada, &path).await;
    assert_eq!(statuses(&created)[..2], [201, 428]);
    assert_eq!(statuses(&created)[AT_ONCE - 1], 428);
    let replaced = put_at_once(&ada.with("if-match", "\"1\""), &path).await;
    assert_eq!(statuses(&replaced)[..2], [200, 412]);
    let winner = replaced.iter().find(|answer| answer.status == 200).unwrap();
    let found = ada.get(&path).await;
    assert_eq!(
        (found.header("etag"), &found.body["contacts"]),
        ("\"2\"", &winner.body["contacts"])
    );
    assert_eq!(all(&ada, "/contacts").await.len(), 2, "whoever lost added nobody");
    let met = all(&ada, "/contacts?sort=-created_at").await;
    let met: Vec<_> = met.iter().map(|person| person["first_met_at"].clone()).collect();
    assert_eq!(met, [winner.body["occurred_at"].clone(), Value::Null]);
}

#[actix_web::test]
async fn overwriting_at_once_ends_with_one_of_them_whole() {
    let (_app, ada) = start().await;
    let path = format!("/encounters/{}", Uuid::now_v7());
    let any = ada.with("if-match", "*");
    put_at_once(&ada, &path).await;
    let answers = put_at_once(&any, &path).await;
    assert_eq!(statuses(&answers), [200; AT_ONCE]);
    let found = ada.get(&path).await.body;
    let last = answers.iter().find(|answer| answer.body["version"] == found["version"]).unwrap();
    assert_eq!((&found["contacts"], &found["version"]), (&last.body["contacts"], &json!(9)));
    let people = all(&ada, "/contacts").await;
    let met: Vec<_> = people.iter().filter(|person| !person["first_met_at"].is_null()).collect();
    assert_eq!((met.len(), &met[0]["id"]), (1, &found["contacts"][0]["id"]));
}

#[actix_web::test]
async fn people_of_one_conversation_captured_again_at_once_do_not_wait_for_each_other() {
    let (_app, ada) = start().await;
    let talk = json!({"id": Uuid::now_v7(), "occurred_at": "2026-03-26T18:00:00Z"});
    let people: Vec<Uuid> = (0..AT_ONCE).map(|_| Uuid::now_v7()).collect();
    for (client, expected) in [(ada.clone(), 201), (ada.with("if-match", "*"), 200)] {
        let answers = join_all(people.iter().map(|id| {
            let body = json!({"full_name": format!("P {id}"), "encounter": talk});
            let client = client.clone();
            async move { client.put(&format!("/contacts/{id}"), body).await }
        }))
        .await;
        assert_eq!(statuses(&answers), [expected; AT_ONCE]);
    }
    let talks = all(&ada, "/encounters").await;
    assert_eq!((talks.len(), talks[0]["contacts"].as_array().unwrap().len()), (1, AT_ONCE));
}

#[actix_web::test]
async fn conversations_deleted_and_restored_at_once_are_forgotten_and_remembered() {
    let (_app, ada) = start().await;
    let any = ada.with("if-match", "*");
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await.id().to_owned();
    let mut talks = Vec::new();
    for hour in 10..10 + AT_ONCE {
        let at = format!("2026-03-26T{hour}:00:00Z");
        let body = json!({"contacts": [{"id": jo}], "occurred_at": at});
        talks.push(ada.post("/encounters", body).await.id().to_owned());
    }
    let met = async || {
        let person = ada.get(&format!("/contacts/{jo}")).await.body;
        (person["first_met_at"].clone(), person["last_contacted_at"].clone())
    };
    let before = met().await;
    assert_eq!(before, (json!("2026-03-26T10:00:00Z"), json!("2026-03-26T17:00:00Z")));
    let deleted = join_all(talks.iter().map(|id| {
        let any = any.clone();
        async move { any.delete(&format!("/encounters/{id}")).await }
    }));
    assert_eq!(statuses(&deleted.await), [204; AT_ONCE]);
    assert_eq!(met().await, (Value::Null, Value::Null));
    let restored = join_all(talks.iter().map(|id| {
        let ada = ada.clone();
        async move { ada.put(&format!("/trash/{id}/restoration"), json!(null)).await }
    }));
    assert_eq!(statuses(&restored.await), [200; AT_ONCE]);
    assert_eq!(met().await, before);
}
