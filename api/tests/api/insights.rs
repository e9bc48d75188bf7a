//! What a person's networking came to, by quarter: each figure against the list that it counts.

use chrono::{DateTime, TimeDelta, Utc};
use diesel_async::SimpleAsyncConnection;
use serde_json::{Value, json};

use crate::{
    briefing::statements,
    support::{Client, TestApp},
};

/// Every figure and the list behind it; `{s}` and `{e}` are the bounds of the quarter.
const BEHIND: [(&str, &str); 16] = [
    ("new_people", "/contacts?met_from={s}&met_to={e}&archived=any"),
    ("conversations", "/encounters?from={s}&to={e}"),
    ("ties_alive", "/contacts?talked_from={t}&talked_to={e}&archived=any"),
    ("follow_ups_on_time", "/follow-ups?status=on_time&from={s}&to={e}"),
    ("follow_ups_late", "/follow-ups?status=late&from={s}&to={e}"),
    ("follow_ups_open", "/follow-ups?status=open&from={s}&to={e}"),
    (
        "introductions_made",
        "/follow-ups?status=completed&direction=i_owe&kind=introduction&completed_from={s}&completed_to={e}",
    ),
    (
        "resources_sent",
        "/follow-ups?status=completed&direction=i_owe&kind=send_resource&completed_from={s}&completed_to={e}",
    ),
    (
        "promises_received",
        "/follow-ups?status=completed&direction=they_owe&completed_from={s}&completed_to={e}",
    ),
    ("lessons_captured", "/lessons?stage=captured&from={s}&to={e}"),
    ("lessons_shared", "/lessons?stage=shared&from={s}&to={e}"),
    ("lessons_applied", "/lessons?stage=applied&from={s}&to={e}"),
    ("lessons_impact", "/lessons?stage=impact&from={s}&to={e}"),
    ("events_attended", "/events?attendance=attended&starts_from={s}&to={e}"),
    ("goals_reached", "/goals?status=achieved&closed_from={s}&closed_to={e}"),
    ("goals_missed", "/goals?status=missed&closed_from={s}&closed_to={e}"),
];

async fn quarter(client: &Client, back: usize) -> Value {
    let found = client.get("/insights").await.body;
    found["quarters"][7 - back].clone()
}

fn moment(quarter: &Value, days: i64) -> DateTime<Utc> {
    let start: DateTime<Utc> = quarter["starts_at"].as_str().unwrap().parse().unwrap();
    start + TimeDelta::days(days)
}

fn figures(quarter: &Value) -> Vec<(&'static str, i64)> {
    let names = BEHIND.iter().map(|(name, _)| *name).chain(["learning_minutes", "pitch_minutes"]);
    names.map(|name| (name, quarter[name].as_i64().unwrap())).filter(|(_, n)| *n > 0).collect()
}

async fn made(client: &Client, path: &str, body: Value) -> String {
    let made = client.post(path, body).await;
    assert!([200, 201].contains(&made.status), "{path}: {}", made.body);
    made.body["id"].as_str().unwrap_or_default().to_owned()
}

/// Two practices of a pitch, two minutes and one that were begun.
async fn practise(ada: &Client, at: DateTime<Utc>) {
    let pitch = made(ada, "/pitches", json!({"title": "What we do"})).await;
    let version = made(ada, &format!("/pitches/{pitch}/versions"), json!({"body": "We do."})).await;
    for seconds in [61, 48] {
        let body = json!({"version_id": version, "seconds": seconds, "practised_at": at});
        made(ada, &format!("/pitches/{pitch}/practices"), body).await;
    }
}

/// What happened in the quarter before this one.
async fn fill(app: &TestApp, ada: &Client, last: &Value) {
    let day = |days| moment(last, days);
    let event = json!({"summary": "Rust Zürich", "starts_at": day(10), "ends_at": day(10) + TimeDelta::hours(3),
        "goals": [{"metric": "new_contacts", "target": 2}, {"metric": "lessons_captured", "target": 9}],
        "participation": {"attendance": "attended", "learning_minutes": 90}});
    let event = made(ada, "/events", event).await;
    let mut people = Vec::new();
    for name in ["Jonas", "Mara", "Lea"] {
        people.push(made(ada, "/contacts", json!({"full_name": name, "follow_up": null})).await);
    }
    for (days, person) in [(10, 0), (10, 1), (20, 0), (-80, 2)] {
        let talk = json!({"occurred_at": day(days), "contacts": [{"id": people[person]}]});
        made(ada, "/encounters", talk).await;
    }
    // Archived people were met all the same.
    let archive = ada.with("if-match", "*");
    let path = format!("/contacts/{}", people[1]);
    assert_eq!(archive.patch(&path, json!({"archived": true})).await.status, 200);
    for (direction, kind, due) in [
        ("i_owe", "introduction", 12),
        ("i_owe", "send_resource", 12),
        ("they_owe", "message", 14),
        ("i_owe", "message", 20),
        ("i_owe", "message", 20),
    ] {
        let body = json!({"contact_id": people[0], "direction": direction, "kind": kind, "due_at": day(due)});
        made(ada, "/follow-ups", body).await;
    }
    for tags in [json!(["rust", "operations"]), json!(["rust"])] {
        made(
            ada,
            "/lessons",
            json!({"insight": "Runbooks first", "tags": tags, "learned_at": day(11)}),
        )
        .await;
    }
    practise(ada, day(15)).await;
    // What the program does with time, done at once.
    let past = format!(
        "update follow_ups set deleted_at = now() where origin <> 'manual';
         update follow_ups set status = 'completed', completed_at = due_at - interval '1 hour' where kind = 'introduction';
         update follow_ups set status = 'completed', completed_at = due_at + interval '1 hour'
             where kind = 'send_resource' or direction = 'they_owe';
         update goals set closed_at = '{}', closed_count = 2, look_at = null where event_id = '{event}'",
        day(13).to_rfc3339()
    );
    app.conn().await.batch_execute(&past).await.unwrap();
}

#[actix_web::test]
async fn every_figure_is_the_length_of_the_list_behind_it() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let last = quarter(&ada, 1).await;
    fill(&app, &ada, &last).await;
    fill(&app, &eve, &last).await;
    let last = quarter(&ada, 1).await;
    let expected = [
        ("new_people", 2),
        ("conversations", 3),
        ("ties_alive", 3),
        ("follow_ups_on_time", 1),
        ("follow_ups_late", 2),
        ("follow_ups_open", 2),
        ("introductions_made", 1),
        ("resources_sent", 1),
        ("promises_received", 1),
        ("lessons_captured", 2),
        ("events_attended", 1),
        ("goals_reached", 1),
        ("goals_missed", 1),
        ("learning_minutes", 90),
        ("pitch_minutes", 3),
    ];
    assert_eq!(figures(&last), expected);
    for back in 0..8 {
        let quarter = quarter(&ada, back).await;
        for (figure, path) in BEHIND {
            let bounds = [("{s}", "starts_at"), ("{e}", "ends_at"), ("{t}", "ties_since")];
            let path = bounds.iter().fold(path.to_owned(), |path, (mark, name)| {
                path.replace(mark, quarter[*name].as_str().unwrap())
            });
            let list = ada.get(&format!("{path}&include=total")).await;
            assert_eq!(list.status, 200, "{path}: {}", list.body);
            assert_eq!(list.body["total"], quarter[figure], "{figure} of {path}");
        }
    }
    let learned =
        format!("/events?learning=true&starts_from={}", last["starts_at"].as_str().unwrap());
    assert_eq!(ada.get(&learned).await.body["items"].as_array().unwrap().len(), 1);
    let end: chrono::NaiveDate = last["ends_on"].as_str().unwrap().parse().unwrap();
    let (from, to) = (last["starts_on"].as_str().unwrap(), end.pred_opt().unwrap());
    let practised = format!("/cpd/entries?kind=practice&from={from}&to={to}");
    let practised = ada.get(&practised).await.body["items"].as_array().unwrap().clone();
    let minutes: Vec<_> =
        practised.iter().map(|entry| entry["minutes"].as_i64().unwrap()).collect();
    assert_eq!(minutes.iter().sum::<i64>(), last["pitch_minutes"], "{practised:?}");
    assert!(practised.iter().all(|entry| entry["kind"] == "practice"));
    assert_eq!(ada.get("/events?attendance=no_show").await.body["items"], json!([]));
    let tags = json!([{"tag": "rust", "lessons": 2}, {"tag": "operations", "lessons": 1}]);
    assert_eq!(ada.get("/insights").await.body["tags"], tags);
}

#[actix_web::test]
async fn a_tie_is_alive_for_a_year_of_quarters_and_a_quarter_is_of_the_persons_zone() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let first = quarter(&ada, 6).await;
    let before = moment(&first, 0) - TimeDelta::seconds(1);
    for at in [moment(&first, 0), before] {
        let talk = json!({"occurred_at": at, "contacts": [{"full_name": at.to_rfc3339()}]});
        made(&ada, "/encounters", talk).await;
    }
    let found = ada.get("/insights").await.body;
    let series = |figure: &str| -> Vec<i64> {
        found["quarters"].as_array().unwrap().iter().map(|q| q[figure].as_i64().unwrap()).collect()
    };
    assert_eq!(series("new_people"), [1, 1, 0, 0, 0, 0, 0, 0]);
    assert_eq!(series("ties_alive"), [1, 2, 2, 2, 1, 0, 0, 0]);
    assert_eq!((&found["tzid"], &found["tags"]), (&json!("Europe/Zurich"), &json!([])));
    let starts = found["quarters"][1]["starts_at"].as_str().unwrap();
    assert!(starts.ends_with("T22:00:00Z") || starts.ends_with("T23:00:00Z"), "{starts}");
    // The year before those that are shown counts too.
    let few = ada.get("/insights?quarters=5").await.body;
    assert_eq!(few["quarters"].as_array().unwrap().len(), 5);
    assert_eq!(
        (&few["quarters"][0]["ties_alive"], &few["quarters"][1]["ties_alive"]),
        (&json!(2), &json!(1))
    );
}

#[actix_web::test]
async fn there_are_two_statements_however_much_happened() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let last = quarter(&ada, 1).await;
    // The session, and two: whose quarters, and everything in them.
    assert_eq!(statements(&app, &ada, "/insights").await, 3);
    fill(&app, &ada, &last).await;
    assert_eq!(statements(&app, &ada, "/insights?quarters=20").await, 3);
    for wrong in ["0", "21", "many"] {
        let refused = ada.get(&format!("/insights?quarters={wrong}")).await;
        assert_eq!(refused.status, 422, "{wrong}");
    }
}
