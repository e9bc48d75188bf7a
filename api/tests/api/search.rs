use serde_json::{Value, json};

use crate::support::{Client, TestApp};

async fn names(client: &Client, q: &str, kind: &str, name: &str) -> Vec<Value> {
    let found = client.get(&format!("/search?q={q}")).await;
    assert_eq!(found.status, 200, "{:?}", found.body);
    found.body[kind].as_array().unwrap().iter().map(|item| item[name].clone()).collect()
}

#[actix_web::test]
async fn one_question_finds_events_people_and_lessons() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let starts_at = "2026-11-26T17:30:00Z";
    ada.post("/events", json!({"summary": "Brügger liest", "starts_at": starts_at})).await;
    ada.post("/contacts", json!({"full_name": "Jonas Brügger", "organization": "Halde Labs"}))
        .await;
    ada.post("/lessons", json!({"insight": "Ask Brügger before you buy a cluster."})).await;
    eve.post("/contacts", json!({"full_name": "Eva Brügger"})).await;
    let found = ada.get("/search?q=brugg").await;
    let label = |kind: &str, name: &str| found.body[kind][0][name].clone();
    assert_eq!(label("events", "summary"), "Brügger liest");
    assert_eq!(label("events", "starts_at"), starts_at);
    assert_eq!(label("contacts", "full_name"), "Jonas Brügger");
    assert_eq!(label("lessons", "insight"), "Ask Brügger before you buy a cluster.");
    assert_eq!(found.body["contacts"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn typos_companies_and_notes_find_people() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    ada.post("/contacts", json!({"full_name": "Jonas Brügger", "organization": "Halde Labs"}))
        .await;
    ada.post("/contacts", json!({"full_name": "Amina Yusuf", "note": "knows tracing"})).await;
    for (q, expected) in [
        ("Bruggr", vec!["Jonas Brügger"]),
        ("HALDE", vec!["Jonas Brügger"]),
        ("tracing", vec!["Amina Yusuf"]),
        ("%25", vec![]),
    ] {
        assert_eq!(names(&ada, q, "contacts", "full_name").await, expected, "{q}");
    }
}

#[actix_web::test]
async fn the_best_match_comes_first() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for (name, organization) in
        [("Amina", "Anna AG"), ("Johanna", "Acme"), ("Anna", "Acme"), ("Ana", "Acme")]
    {
        ada.post("/contacts", json!({"full_name": name, "organization": organization})).await;
    }
    let found = names(&ada, "anna", "contacts", "full_name").await;
    assert_eq!(found[..3], ["Anna", "Johanna", "Amina"]);
    let limited = ada.get("/search?q=anna&limit=1").await;
    assert_eq!(limited.body["contacts"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn slips_are_only_thought_of_where_the_words_find_too_little() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for name in ["Johana", "Johanna"] {
        ada.post("/contacts", json!({"full_name": name})).await;
    }
    let ids = |rows: &Value| rows.as_array().unwrap().len();
    for (limit, expected) in [(1, 1), (8, 2)] {
        let found = ada.get(&format!("/search?q=johana&limit={limit}")).await;
        assert_eq!(found.body["contacts"][0]["full_name"], "Johana");
        assert_eq!(ids(&found.body["contacts"]), expected);
    }
    for (q, expected) in [("johana", 1), ("johanna", 1), ("johanan", 2), ("joh", 2)] {
        let listed = ada.get(&format!("/contacts?q={q}")).await;
        assert_eq!(ids(&listed.body["items"]), expected, "{q}");
    }
}

#[actix_web::test]
async fn what_was_talked_about_finds_people_after_those_who_are_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    ada.post("/contacts", json!({"full_name": "Amina", "note": "knows tracing"})).await;
    let talk = |name: &str, note: &str, summary: &str| {
        json!({"occurred_at": "2026-11-20T18:10:00Z", "summary": summary,
            "contacts": [{"full_name": name, "note": note}]})
    };
    for body in [talk("Jonas", "", "about tracing"), talk("Ravi", "asked for tracing", "")] {
        assert_eq!(ada.post("/encounters", body).await.status, 201);
    }
    let mut found = names(&ada, "tracing", "contacts", "full_name").await;
    assert_eq!(found.remove(0), "Amina");
    found.sort_by_key(ToString::to_string);
    assert_eq!(found, ["Jonas", "Ravi"]);
}

#[actix_web::test]
async fn a_question_is_one_line_of_a_hundred_letters() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for query in ["".into(), "q=".into(), "q=%20".into(), format!("q={}", "a".repeat(101))] {
        assert_eq!(ada.get(&format!("/search?{query}")).await.status, 422, "{query}");
    }
}
