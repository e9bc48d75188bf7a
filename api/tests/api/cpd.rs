//! The record of professional development: it writes itself, words are one's own, facts are not.

use serde_json::{Value, json};

use crate::support::{Client, TestApp};

const SPRING: &str = "from=2026-03-01&to=2026-03-31";

/// An evening in March that lasted two and a half hours, a lesson of it, its use, and a look back. Gives the
/// ids of all four.
pub async fn spring(ada: &Client) -> [String; 4] {
    let id = async |path: &str, body: Value| {
        let made = ada.post(path, body).await;
        assert_eq!(made.status, 201, "{path}: {:?}", made.body);
        made.id().to_owned()
    };
    let event = json!({"summary": "Rust Zürich", "kind": "meetup", "tzid": "Europe/Zurich",
        "starts_at": "2026-03-26T17:30:00Z", "ends_at": "2026-03-26T20:00:00Z",
        "participation": {"purpose": "find somebody who runs async Rust", "attendance": "attended"}});
    let event = id("/events", event).await;
    let met = json!({"event_id": event, "occurred_at": "2026-03-26T18:00:00Z",
        "contacts": [{"full_name": "Jonas Brügger", "organization": "Halde Labs"}]});
    let talk = ada.post("/encounters", met).await;
    let jonas = talk.body["contacts"][0]["id"].as_str().unwrap();
    let lesson = json!({"title": "Runbooks first", "insight": "Write the runbook first", "so_what": "Do it",
        "event_id": event, "learned_from": jonas, "learned_at": "2026-03-27T08:00:00Z"});
    let lesson = id("/lessons", lesson).await;
    let used = json!({"applied_on": "2026-03-30", "what_changed": "We wrote it", "impact": "No page since",
        "evidence_url": "https://example.org/runbook"});
    let used = id(&format!("/lessons/{lesson}/applications"), used).await;
    let look = json!({"event_id": event, "minutes": 15, "reflected_at": "2026-03-28T08:00:00Z",
        "answers": {"text": "Jonas talked most"}});
    [event, lesson, used, id("/reflections", look).await]
}

fn entry(kind: &str, id: &str, facts: Value) -> Value {
    let mut entry = json!({"kind": kind, "source_id": id, "objective": "", "learning": "", "application": "",
        "impact": "", "evidence_url": null, "minutes": 0, "version": 1});
    let facts = facts.as_object().unwrap().clone();
    entry.as_object_mut().unwrap().extend(facts);
    entry
}

async fn listed(client: &Client, query: &str) -> Value {
    let page = client.get(&format!("/cpd/entries?{query}")).await;
    assert_eq!(page.status, 200, "{:?}", page.body);
    page.body["items"].clone()
}

#[actix_web::test]
async fn the_record_writes_itself_from_what_is_kept_anyway() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let [event, lesson, used, look] = spring(&ada).await;
    let expected = json!([
        entry(
            "application",
            &used,
            json!({"happened_on": "2026-03-30", "title": "Runbooks first", "type": "informal",
            "stage": "impact", "application": "We wrote it", "impact": "No page since",
            "evidence_url": "https://example.org/runbook"})
        ),
        entry(
            "reflection",
            &look,
            json!({"happened_on": "2026-03-28", "title": "Rust Zürich", "type": "reflective",
            "stage": "reflect", "minutes": 15})
        ),
        entry(
            "lesson",
            &lesson,
            json!({"happened_on": "2026-03-27", "title": "Runbooks first", "type": "informal",
            "stage": "share", "learning": "Write the runbook first", "application": "Do it"})
        ),
        entry(
            "participation",
            &event,
            json!({"happened_on": "2026-03-26", "title": "Rust Zürich", "type": "informal",
            "stage": "act", "minutes": 150, "objective": "find somebody who runs async Rust"})
        ),
    ]);
    assert_eq!(listed(&ada, SPRING).await, expected);
    assert_eq!(listed(&ada, "").await, expected);
    let totals = ada.get(&format!("/cpd/totals?{SPRING}")).await.body;
    assert_eq!(
        totals,
        json!({"entries": 4, "minutes": 165, "structured": 0, "reflective": 15, "informal": 150})
    );
    let one = listed(&ada, "from=2026-03-26&to=2026-03-26").await;
    assert_eq!(one, json!([expected[3]]));
    let any = ada.with("if-match", "*");
    any.patch(&format!("/events/{event}/participation"), json!({"learning_minutes": 40})).await;
    any.delete(&format!("/lessons/{lesson}")).await;
    let minutes: Vec<Value> = listed(&ada, SPRING)
        .await
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["minutes"].clone())
        .collect();
    assert_eq!(minutes, [json!(15), json!(40)], "the use of a lesson goes to the trash with it");
}

#[actix_web::test]
async fn a_day_holds_eight_hours_and_a_reflection_that_is_empty_is_none() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = json!({"summary": "RustConf", "kind": "conference", "starts_on": "2026-03-10", "ends_on": "2026-03-12",
        "participation": {"attendance": "attended"}});
    assert_eq!(ada.post("/events", event).await.status, 201);
    let missed = json!({"summary": "Missed", "starts_on": "2026-03-10",
        "participation": {"attendance": "no_show"}});
    ada.post("/events", missed).await;
    ada.post("/reflections", json!({"reflected_at": "2026-03-11T10:00:00Z"})).await;
    let items = listed(&ada, SPRING).await;
    let facts: Vec<_> = items
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (&entry["title"], &entry["type"], &entry["minutes"]))
        .collect();
    assert_eq!(facts, [(&json!("RustConf"), &json!("structured"), &json!(960))]);
}

#[actix_web::test]
async fn the_practice_of_a_pitch_counts_by_the_minute() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let pitch = ada.post("/pitches", json!({"title": "What we do"})).await;
    let path = format!("/pitches/{}", pitch.id());
    let version = ada.post(&format!("{path}/versions"), json!({"body": "We test."})).await;
    let aloud =
        json!({"version_id": version.id(), "seconds": 61, "practised_at": "2026-03-20T08:00:00Z"});
    let aloud = ada.post(&format!("{path}/practices"), aloud).await;
    assert_eq!(aloud.status, 201, "{:?}", aloud.body);
    let facts = json!({"happened_on": "2026-03-20", "title": "What we do", "type": "informal", "stage": "plan",
        "minutes": 2});
    assert_eq!(listed(&ada, SPRING).await, json!([entry("practice", aloud.id(), facts)]));
    assert_eq!(ada.with("if-match", "*").delete(&path).await.status, 204);
    assert_eq!(listed(&ada, SPRING).await, json!([]));
}

#[actix_web::test]
async fn words_are_changed_and_facts_are_not() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let [event, lesson, ..] = spring(&ada).await;
    let path = format!("/cpd/entries/participation/{event}");
    assert_eq!(ada.patch(&path, json!({"impact": "x"})).await.status, 428);
    for (body, pointer) in [
        (json!({"minutes": 600}), "#/minutes"),
        (json!({"happened_on": "2026-03-01"}), "#/happened_on"),
        (json!({"impact": "x".repeat(10_001)}), "#/impact"),
    ] {
        let refused = ada.with("if-match", "*").patch(&path, body).await;
        assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!(pointer)));
    }
    let first = ada.with("if-match", "\"1\"");
    let changed = first.patch(&path, json!({"objective": "Learn", "learning": "A lot"})).await;
    assert_eq!((changed.status, changed.header("etag")), (200, "\"2\""), "{:?}", changed.body);
    assert_eq!(
        (&changed.body["objective"], &changed.body["learning"], &changed.body["minutes"]),
        (&json!("Learn"), &json!("A lot"), &json!(150))
    );
    let late = first.patch(&path, json!({"impact": "late"})).await;
    assert_eq!((late.status, &late.body["version"]), (412, &json!(2)));
    let second = ada.with("if-match", "\"2\"");
    let back = second.patch(&path, json!({"objective": null, "learning": ""})).await;
    assert_eq!(
        (&back.body["objective"], &back.body["learning"], &back.body["version"]),
        (&json!("find somebody who runs async Rust"), &json!(""), &json!(3))
    );
    let eve = eve.with("if-match", "*");
    for foreign in [path, format!("/cpd/entries/lesson/{lesson}"), "/cpd/entries/deed/x".into()] {
        assert_eq!(eve.patch(&foreign, json!({"impact": "x"})).await.status, 404, "{foreign}");
    }
    assert_eq!(listed(&eve, "").await, json!([]));
}

#[actix_web::test]
async fn the_list_is_paged_and_a_period_has_an_order() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    spring(&ada).await;
    let all = listed(&ada, SPRING).await;
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = ada.get(&format!("/cpd/entries?{SPRING}&limit=1{cursor}")).await.body;
        seen.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(json!(seen), all);
    for path in ["entries", "totals", "table"] {
        let refused = ada.get(&format!("/cpd/{path}?from=2026-03-02&to=2026-03-01")).await;
        assert_eq!((refused.status, &refused.body["errors"][0]["parameter"]), (422, &json!("to")));
    }
}

#[actix_web::test]
async fn the_table_is_csv_that_no_spreadsheet_runs_and_names_nobody() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let [event, ..] = spring(&ada).await;
    let words = json!({"impact": "=HYPERLINK(\"https://evil.example\")\nand \"more\", too"});
    ada.with("if-match", "*").patch(&format!("/cpd/entries/participation/{event}"), words).await;
    let table = ada.get(&format!("/cpd/table?{SPRING}")).await;
    assert_eq!(table.status, 200);
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8; header=present");
    assert_eq!(
        table.body.as_str().unwrap(),
        "date,kind,type,stage,title,minutes,objective,learning,application,impact,evidence\r\n\
         2026-03-30,application,informal,impact,Runbooks first,0,,,We wrote it,No page since,https://example.org/runbook\r\n\
         2026-03-28,reflection,reflective,reflect,Rust Zürich,15,,,,,\r\n\
         2026-03-27,lesson,informal,share,Runbooks first,0,,Write the runbook first,Do it,,\r\n\
         2026-03-26,participation,informal,act,Rust Zürich,150,find somebody who runs async Rust,,,\
         \"'=HYPERLINK(\"\"https://evil.example\"\")\nand \"\"more\"\", too\",\r\n"
    );
}
