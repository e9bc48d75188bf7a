//! The way back out of the trash, for every kind and what hangs on it.

use diesel_async::SimpleAsyncConnection;
use serde_json::{Value, json};

use crate::support::{Client, TestApp};

/// One row of every kind that can be deleted: its kind, its label in the trash, its address.
type Rows = Vec<(&'static str, &'static str, String)>;

/// An event with somebody met there, a promise, a lesson and a goal that counts all of it.
async fn one_of_each(ada: &Client) -> Rows {
    let id = async |path: &str, body: Value| {
        let created = ada.post(path, body).await;
        assert_eq!(created.status, 201, "{path}: {:?}", created.body);
        created.id().to_owned()
    };
    let event = json!({"summary": "Rust Zürich", "starts_at": "2026-03-26T17:30:00Z"});
    let event = id("/events", event).await;
    let contact = id("/contacts", json!({"full_name": "Jonas"})).await;
    let talk = json!({"event_id": event, "occurred_at": "2026-03-26T18:00:00Z",
        "summary": "tracing", "contacts": [{"id": contact}], "follow_up": null});
    let talk = id("/encounters", talk).await;
    let promise = json!({"contact_id": contact, "event_id": event, "summary": "send the talk"});
    let promise = id("/follow-ups", promise).await;
    let goal = json!({"event_id": event, "metric": "encounters", "target": 1, "statement": "Talk"});
    let goal = id("/goals", goal).await;
    let lesson = json!({"insight": "Runbooks first", "event_id": event, "learned_from": contact});
    let lesson = id("/lessons", lesson).await;
    let looked_back = json!({"event_id": event, "answers": {"text": "Ask sooner"}});
    let looked_back = id("/reflections", looked_back).await;
    vec![
        ("event", "Rust Zürich", format!("/events/{event}")),
        ("contact", "Jonas", format!("/contacts/{contact}")),
        ("encounter", "tracing", format!("/encounters/{talk}")),
        ("follow_up", "send the talk", format!("/follow-ups/{promise}")),
        ("goal", "Talk", format!("/goals/{goal}")),
        ("lesson", "Runbooks first", format!("/lessons/{lesson}")),
        ("reflection", "Rust Zürich", format!("/reflections/{looked_back}")),
    ]
}

fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

fn restoration(path: &str) -> String {
    format!("/trash/{}/restoration", id(path))
}

/// The same without what every write changes.
fn lasting(mut value: Value) -> Value {
    match &mut value {
        Value::Object(members) => {
            for name in ["version", "updated_at", "as_of"] {
                members.remove(name);
            }
            members.values_mut().for_each(|member| *member = lasting(member.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = lasting(item.take())),
        _ => {}
    }
    value
}

/// All that can be seen of the rows: the event with its goals, people, lessons and promises, the
/// person, and the numbers of the list.
async fn world(ada: &Client, rows: &Rows) -> Value {
    let (event, contact) = (&rows[0].2, &rows[1].2);
    lasting(json!([
        ada.get(&format!("{event}/briefing")).await.body["goals"],
        ada.get(&format!("{event}?include=goals,people,lessons,follow_ups,reflections")).await.body,
        ada.get(&format!("{contact}?include=encounters,follow_ups,lessons")).await.body,
        ada.get("/events?include=summary").await.body,
        ada.get("/lessons").await.body,
        ada.get("/follow-ups").await.body,
    ]))
}

#[actix_web::test]
async fn every_kind_comes_back_with_what_hangs_on_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let eve = app.user("eve@example.org").await;
    let rows = one_of_each(&ada).await;
    let before = world(&ada, &rows).await;
    assert_eq!(before[0][2]["progress"]["count"], 1, "the goal counts the conversation");
    for (kind, label, path) in &rows {
        let row = ada.get(path).await;
        assert_eq!(ada.delete(path).await.status, 204, "{kind}");
        assert_eq!(ada.get(path).await.status, 404, "{kind}");
        assert_ne!(world(&ada, &rows).await, before, "{kind}");
        let trash = ada.get("/trash").await.body;
        let item = &trash["items"][0];
        let (deleted_at, purge_at) = (&item["deleted_at"], &item["purge_at"]);
        let expected = json!({"type": kind, "id": id(path), "label": label,
            "deleted_at": deleted_at, "purge_at": purge_at});
        assert_eq!(trash, json!({"items": [expected], "next_cursor": null}));
        let moment = |at: &Value| chrono::DateTime::parse_from_rfc3339(at.as_str().unwrap());
        let kept = moment(purge_at).unwrap() - moment(deleted_at).unwrap();
        assert_eq!(kept.num_days(), 30);
        let theirs = eve.put(&restoration(path), json!(null)).await;
        assert_eq!((theirs.status, ada.get(path).await.status), (404, 404), "{kind}");
        let restored = ada.put(&restoration(path), json!(null)).await;
        assert_eq!(restored.body, json!({"type": kind, "id": id(path)}));
        let back = ada.get(path).await;
        assert_eq!(lasting(back.body.clone()), lasting(row.body.clone()), "{kind}");
        assert!(back.body["version"].as_i64() > row.body["version"].as_i64(), "{kind}");
        // A repeat after a lost answer changes nothing.
        assert_eq!(ada.put(&restoration(path), json!(null)).await.status, 200, "{kind}");
        assert_eq!(ada.get(path).await.body, back.body, "{kind}");
        assert_eq!(world(&ada, &rows).await, before, "{kind}");
    }
    assert_eq!(ada.get("/trash").await.body["items"], json!([]));
}

#[actix_web::test]
async fn everything_deleted_and_restored_in_any_order_is_as_before() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let rows = one_of_each(&ada).await;
    let before = world(&ada, &rows).await;
    for (kind, _, path) in rows.iter().rev() {
        assert_eq!(ada.delete(path).await.status, 204, "{kind}");
    }
    // The parts first: they are back before the event and the person to whom they belong.
    for (kind, _, path) in rows.iter().rev() {
        assert_eq!(ada.put(&restoration(path), json!(null)).await.status, 200, "{kind}");
    }
    assert_eq!(world(&ada, &rows).await, before);
}

#[actix_web::test]
async fn the_trash_is_paged_also_where_everything_went_at_once() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    for (_, _, path) in one_of_each(&ada).await.iter().rev() {
        assert_eq!(ada.delete(path).await.status, 204);
    }
    let mut conn = app.conn().await;
    for table in
        ["events", "contacts", "encounters", "follow_ups", "goals", "lessons", "reflections"]
    {
        let at_once = format!(
            "update {table} set deleted_at = '2026-11-20T10:00:00Z'
            where deleted_at is not null"
        );
        conn.batch_execute(&at_once).await.unwrap();
    }
    let whole = ada.get("/trash?limit=200").await.body;
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = ada.get(&format!("/trash?limit=2{cursor}")).await;
        assert_eq!(page.status, 200, "{:?}", page.body);
        seen.extend(page.body["items"].as_array().unwrap().clone());
        let Some(next) = page.body["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen.len(), 7);
    assert_eq!(json!(seen), whole["items"]);
    for limit in ["0", "-1", "many"] {
        assert_eq!(ada.get(&format!("/trash?limit={limit}")).await.status, 422, "{limit}");
    }
    let foreign = ada.get("/lessons?limit=1&cursor=abc").await;
    let here = ada.get("/trash?limit=2&cursor=abc").await;
    assert_eq!((here.status, &here.body["code"]), (400, &json!("invalid-cursor")));
    assert_eq!(foreign.status, 400);
}

#[actix_web::test]
async fn what_another_row_took_the_place_of_stays_in_the_trash() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let contact = ada.post("/contacts", json!({"full_name": "Jo", "keep_in_touch_days": 30})).await;
    let talk = async |day: &str| {
        let body = json!({"occurred_at": format!("2026-{day}T18:00:00Z"), "channel": "phone",
            "contacts": [{"id": contact.id()}]});
        let recorded = ada.post("/encounters", body).await.body;
        assert_eq!(recorded["follow_ups"][0]["origin"], "keep_in_touch", "{recorded}");
        format!("/follow-ups/{}", recorded["follow_ups"][0]["id"].as_str().unwrap())
    };
    let first = talk("03-01").await;
    assert_eq!(ada.delete(&first).await.status, 204);
    let second = talk("03-20").await;
    let refused = ada.put(&restoration(&first), json!(null)).await;
    assert_eq!((refused.status, &refused.body["code"]), (409, &json!("follow-up-exists")));
    assert_eq!(ada.get("/trash").await.body["items"][0]["id"], id(&first));
    assert_eq!(ada.put(&format!("{second}/completion"), json!({})).await.status, 200);
    assert_eq!(ada.put(&restoration(&first), json!(null)).await.status, 200);
    assert_eq!(ada.get(&first).await.body["status"], "needs_action");
}
