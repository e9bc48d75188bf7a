//! Nudges: a lesson asks three times, once each, and what is answered is written down. Nobody waits: the
//! clock is an argument, or the rows are dated back.

use chrono::{DateTime, TimeDelta, Utc};
use diesel_async::SimpleAsyncConnection;
use futures_util::future::join_all;
use lanyard::lessons::nudges::asking::ask_due;
use serde_json::{Value, json};

use crate::{
    event_shares::{person, team},
    lesson_shares::shared,
    notifications::{kinds, list},
    support::{Client, TestApp},
};

async fn execute(app: &TestApp, sql: &str) {
    app.conn().await.batch_execute(sql).await.unwrap();
}

pub async fn ask(app: &TestApp, days: i64) -> usize {
    ask_due(&app.app, Utc::now() + TimeDelta::days(days)).await.unwrap()
}

pub async fn write_down(client: &Client, insight: &str) -> String {
    client.post("/lessons", json!({ "insight": insight })).await.id().to_owned()
}

/// What is open.
pub async fn open(client: &Client) -> Vec<Value> {
    let page = client.get("/nudges").await;
    assert_eq!(page.status, 200, "{:?}", page.body);
    page.body["items"].as_array().unwrap().clone()
}

async fn answer(client: &Client, nudge: &Value, body: Value) -> Value {
    let path = format!("/nudges/{}/answer", nudge["id"].as_str().unwrap());
    let answered = client.put(&path, body).await;
    assert_eq!(answered.status, 200, "{:?}", answered.body);
    answered.body
}

async fn take_back(client: &Client, nudge: &Value) -> Value {
    let path = format!("/nudges/{}/answer", nudge["id"].as_str().unwrap());
    let answered = client.delete(&path).await;
    assert_eq!(answered.status, 200, "{:?}", answered.body);
    answered.body
}

async fn stage(client: &Client, lesson: &str) -> String {
    let lesson = client.get(&format!("/lessons/{lesson}")).await.body;
    lesson["stage"].as_str().unwrap().to_owned()
}

/// What was said of using a lesson: what changed, and what came of it.
async fn applications(client: &Client, lesson: &str) -> Vec<(String, String)> {
    let page = client.get(&format!("/lessons/{lesson}/applications")).await.body;
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let rows = page["items"].as_array().unwrap().iter();
    rows.map(|row| (text(row, "what_changed"), text(row, "impact"))).collect()
}

fn said(changed: &str, impact: &str) -> (String, String) {
    (changed.to_owned(), impact.to_owned())
}

#[actix_web::test]
async fn a_lesson_asks_three_times_and_moves_on_by_what_is_answered() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let lesson = write_down(&ada, "Runbooks first").await;
    assert_eq!((ask(&app, 6).await, open(&ada).await), (0, vec![]));
    assert_eq!((ask(&app, 8).await, ask(&app, 8).await), (1, 0));
    let asked = open(&ada).await;
    let written_at = ada.get(&format!("/lessons/{lesson}")).await.body["created_at"].clone();
    let about = json!({"id": lesson, "title": "Runbooks first", "insight": "Runbooks first", "written_at": written_at});
    let expected = json!([{"id": asked[0]["id"], "lesson": about, "day": 7, "question": "used",
        "asked_at": asked[0]["asked_at"], "answer": null, "answered_at": null, "words": ""}]);
    assert_eq!(json!(asked), expected);
    assert_eq!(ada.get("/today").await.body["nudges"], expected);
    assert_eq!(ada.get(&format!("/nudges?lesson_id={lesson}")).await.body["items"], expected);
    let told = list(&ada).await;
    let of_told = json!([told[0]["kind"], told[0]["question"], told[0]["lesson"]["id"]]);
    assert_eq!(of_told, json!(["lesson_asks", "used", lesson]));
    assert_eq!(told[0]["id"], asked[0]["id"]);

    let answered = answer(&ada, &asked[0], json!({"answer": "not_yet"})).await;
    assert_eq!((&answered["answer"], open(&ada).await), (&json!("not_yet"), vec![]));
    assert_eq!(kinds(&ada).await, Vec::<String>::new(), "what is answered is no news");
    assert_eq!(applications(&ada, &lesson).await, []);

    assert_eq!((ask(&app, 29).await, ask(&app, 31).await), (0, 1));
    let asked = open(&ada).await;
    assert_eq!((&asked[0]["day"], &asked[0]["question"]), (&json!(30), &json!("used")));
    answer(&ada, &asked[0], json!({"answer": "used"})).await;
    assert_eq!(
        (stage(&ada, &lesson).await, applications(&ada, &lesson).await),
        ("applied".into(), vec![said("", "")])
    );
    let words = json!({"answer": "used", "words": "We wrote one."});
    assert_eq!(answer(&ada, &asked[0], words).await["words"], "We wrote one.");
    answer(&ada, &asked[0], json!({"answer": "used"})).await;
    assert_eq!(
        applications(&ada, &lesson).await,
        [said("We wrote one.", "")],
        "said once, and kept"
    );

    assert_eq!((ask(&app, 89).await, ask(&app, 91).await), (0, 1));
    let asked = open(&ada).await;
    assert_eq!((&asked[0]["day"], &asked[0]["question"]), (&json!(90), &json!("difference")));
    answer(&ada, &asked[0], json!({"answer": "made_a_difference"})).await;
    assert_eq!(stage(&ada, &lesson).await, "applied", "an impact is one that somebody names");
    let words = json!({"answer": "made_a_difference", "words": "Quiet nights."});
    assert_eq!(answer(&ada, &asked[0], words).await["words"], "Quiet nights.");
    let after = (stage(&ada, &lesson).await, applications(&ada, &lesson).await);
    assert_eq!(after, ("impact".into(), vec![said("We wrote one.", "Quiet nights.")]));
    assert_eq!(ask(&app, 4000).await, 0, "three times, and no more");
}

#[actix_web::test]
async fn after_an_outage_it_asks_once_and_what_nobody_answered_asks_again() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    write_down(&ada, "Runbooks first").await;
    ask(&app, 8).await;
    let first = open(&ada).await;
    ada.put(&format!("/notifications/{}/reading", first[0]["id"].as_str().unwrap()), json!({}))
        .await;
    ask(&app, 400).await;
    ask(&app, 400).await;
    let again = open(&ada).await;
    assert_eq!((again.len(), &again[0]["id"], &again[0]["day"]), (1, &first[0]["id"], &json!(90)));
    let told = list(&ada).await;
    assert_eq!((told.len(), &told[0]["read_at"]), (1, &Value::Null), "it is new again");
    assert_eq!(told[0]["created_at"], again[0]["asked_at"]);
    assert_eq!(ask(&app, 4000).await, 0);
    // One that missed the first two.
    write_down(&ada, "Late").await;
    ask(&app, 45).await;
    let late =
        open(&ada).await.into_iter().find(|nudge| nudge["lesson"]["title"] == "Late").unwrap();
    assert_eq!(late["day"], 30);
}

#[actix_web::test]
async fn servers_that_ask_at_once_ask_once() {
    let app = TestApp::start_with(|config| config.pool_size = 8).await;
    let ada = app.user("ada@example.org").await;
    for number in 0..40 {
        write_down(&ada, &format!("Lesson {number}")).await;
    }
    let at: DateTime<Utc> = Utc::now() + TimeDelta::days(8);
    // Made one after the other, for a connection is not waited for long.
    let mut made = Vec::new();
    for _ in 0..8 {
        made.push(app.app.db.conn().await.unwrap());
    }
    drop(made);
    let looked = join_all((0..8).map(|_| ask_due(&app.app, at))).await;
    let looked: usize = looked.into_iter().map(|count| count.unwrap()).sum();
    assert_eq!((looked, open(&ada).await.len(), list(&ada).await.len()), (40, 40, 40));
    assert_eq!(ada.get("/today").await.body["nudges"].as_array().unwrap().len(), 3);
    let first = ada.get("/nudges?limit=30").await.body;
    let next = first["next_cursor"].as_str().unwrap();
    let second = ada.get(&format!("/nudges?limit=30&cursor={next}")).await.body;
    assert_eq!(second["items"].as_array().unwrap().len(), 10);
}

#[actix_web::test]
async fn what_is_not_for_somebody_is_never_asked_again_unless_they_take_that_back() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    write_down(&ada, "Runbooks first").await;
    ask(&app, 8).await;
    let nudge = open(&ada).await.remove(0);
    answer(&ada, &nudge, json!({"answer": "not_for_me"})).await;
    assert_eq!((ask(&app, 400).await, open(&ada).await), (0, vec![]));
    let back = take_back(&ada, &nudge).await;
    assert_eq!((&back["answer"], &back["answered_at"]), (&Value::Null, &Value::Null));
    assert_eq!(json!(open(&ada).await), json!([nudge]));
    assert_eq!((ask(&app, 29).await, ask(&app, 31).await), (0, 1));
}

#[actix_web::test]
async fn what_an_answer_wrote_goes_with_it_and_the_stage_is_what_it_was() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let team = team(&app, "Platform", &ada, &[&ben]).await;
    let lesson = shared(&ada, "Runbooks first", &[&team]).await;
    ask(&app, 8).await;
    let nudge = open(&ada).await.remove(0);
    answer(&ada, &nudge, json!({"answer": "used", "words": "We wrote one."})).await;
    assert_eq!(ben.get(&format!("/feed/{lesson}")).await.body["application_count"], 1);
    answer(&ada, &nudge, json!({"answer": "not_yet"})).await;
    let after = (stage(&ada, &lesson).await, applications(&ada, &lesson).await);
    assert_eq!(after, ("shared".into(), vec![]));
    for _ in 0..2 {
        answer(&ada, &nudge, json!({"answer": "used"})).await;
        assert_eq!(take_back(&ada, &nudge).await["words"], "");
        take_back(&ada, &nudge).await;
        assert_eq!(stage(&ada, &lesson).await, "shared");
    }
    answer(&ada, &nudge, json!({"answer": "used"})).await;
    let used = json!({"applied_on": "2026-01-15", "what_changed": "So did we."});
    ben.post(&format!("/lessons/{lesson}/applications"), used).await;
    take_back(&ada, &nudge).await;
    let after = (stage(&ada, &lesson).await, applications(&ada, &lesson).await);
    assert_eq!(after, ("applied".into(), vec![said("So did we.", "")]), "Ben used it");

    // Words on an application that was there leave it there.
    answer(&ada, &nudge, json!({"answer": "used", "words": "We wrote one."})).await;
    ask(&app, 31).await;
    let second = open(&ada).await.remove(0);
    let words = json!({"answer": "made_a_difference", "words": "Quiet nights."});
    answer(&ada, &second, words.clone()).await;
    assert_eq!(stage(&ada, &lesson).await, "impact");
    take_back(&ada, &second).await;
    let mut rows = applications(&ada, &lesson).await;
    rows.sort();
    assert_eq!(
        (stage(&ada, &lesson).await, rows),
        ("applied".into(), vec![said("So did we.", ""), said("We wrote one.", "")])
    );
    answer(&ada, &second, words).await;
    take_back(&ada, &nudge).await;
    let rows = applications(&ada, &lesson).await;
    assert!(
        rows.contains(&said("We wrote one.", "Quiet nights.")),
        "it says more by now: {rows:?}"
    );
    let emptied = json!({"answer": "made_a_difference", "words": ""});
    assert_eq!(answer(&ada, &second, emptied).await["words"], "");
    assert_eq!(stage(&ada, &lesson).await, "applied");
}

#[actix_web::test]
async fn an_answer_has_to_fit_and_only_the_owner_gives_it() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let lesson = write_down(&ada, "Runbooks first").await;
    ask(&app, 8).await;
    let nudge = open(&ada).await.remove(0);
    let path = format!("/nudges/{}/answer", nudge["id"].as_str().unwrap());
    for (body, pointer) in [
        (json!({"answer": "made_a_difference"}), "#/answer"),
        (json!({"answer": "perhaps"}), "#/answer"),
        (json!({}), "#/answer"),
        (json!({"answer": "used", "impact": "x"}), "#/impact"),
        (json!({"answer": "used", "words": "x".repeat(10_001)}), "#/words"),
    ] {
        let refused = ada.put(&path, body).await;
        assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!(pointer)));
    }
    assert_eq!(eve.put(&path, json!({"answer": "used"})).await.status, 404);
    assert_eq!(eve.delete(&path).await.status, 404);
    assert_eq!(eve.get(&path.replace("/answer", "")).await.status, 404);
    assert_eq!((open(&eve).await, stage(&ada, &lesson).await), (vec![], "captured".into()));
    assert_eq!(json!(open(&ada).await), json!([nudge]));
}

#[actix_web::test]
async fn what_is_settled_or_in_the_trash_asks_nothing() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let any = ada.with("if-match", "*");
    let (used, trashed) = (write_down(&ada, "Used").await, write_down(&ada, "Trashed").await);
    let (older, done) = (write_down(&ada, "Older").await, write_down(&ada, "Done").await);
    execute(&app, &format!("update lessons set nudge_at = null where id = '{older}'")).await;
    let impact = json!({"applied_on": "2026-01-15", "what_changed": "x", "impact": "y"});
    ada.post(&format!("/lessons/{done}/applications"), impact).await;
    ask(&app, 8).await;
    let titles = async || {
        let open = open(&ada).await;
        open.iter()
            .map(|nudge| nudge["lesson"]["title"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(titles().await, ["Trashed", "Used"]);
    any.delete(&format!("/lessons/{trashed}")).await;
    let plain = json!({"applied_on": "2026-01-15", "what_changed": "x"});
    ada.post(&format!("/lessons/{used}/applications"), plain).await;
    assert_eq!((titles().await, kinds(&ada).await), (vec![], vec![]));
    ask(&app, 31).await;
    assert_eq!(open(&ada).await[0]["question"], "difference");
    ada.put(&format!("/trash/{trashed}/restoration"), json!({})).await;
    ask(&app, 31).await;
    assert_eq!(titles().await.len(), 2, "what is back asks again");
    execute(&app, &format!("delete from lessons where id = '{trashed}'")).await;
    assert_eq!(titles().await, ["Used"]);
}
