use serde_json::{Value, json};

use crate::{encounters::event, support::TestApp};

#[actix_web::test]
async fn encounters_are_narrowed_down() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = event(&app, &ada).await;
    let jo = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let body = |time: &str, channel: &str, event: Value, person: Value| json!({"occurred_at": time, "channel": channel, "event_id": event, "contacts": [person], "follow_up": null});
    let (who, other) = (json!({"id": jo.id()}), json!({"full_name": "Mara"}));
    let one =
        ada.post("/encounters", body("2026-11-01T10:00:00Z", "phone", json!(null), who)).await;
    let two = ada
        .post("/encounters", body("2026-11-26T18:00:00Z", "in_person", json!(event), other))
        .await;
    for (query, expected) in [
        (String::new(), vec![two.id(), one.id()]),
        (format!("contact_id={}", jo.id()), vec![one.id()]),
        (format!("event_id={event}"), vec![two.id()]),
        ("channel=phone".into(), vec![one.id()]),
        ("from=2026-11-02T00:00:00Z".into(), vec![two.id()]),
        ("to=2026-11-02T00:00:00Z".into(), vec![one.id()]),
    ] {
        let list = ada.get(&format!("/encounters?{query}")).await.body;
        let ids: Vec<_> = list["items"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
        assert_eq!(ids, expected, "{query}");
    }
    let page = ada.get("/encounters?limit=1&include=total").await.body;
    assert_eq!((&page["items"][0]["id"], &page["total"]), (&json!(two.id()), &json!(2)), "{page}");
    let cursor = page["next_cursor"].as_str().unwrap();
    let page = ada.get(&format!("/encounters?limit=1&cursor={cursor}")).await.body;
    assert_eq!((&page["items"][0]["id"], &page["next_cursor"]), (&json!(one.id()), &json!(null)));
}
