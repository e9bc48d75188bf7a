//! Goals whose time is over: closed once with what they came to, and begun anew. Nobody waits: the
//! clock is an argument, or the rows are dated back.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use diesel_async::SimpleAsyncConnection;
use futures_util::future::join_all;
use lanyard::{goals, upkeep};
use serde_json::{Value, json};

use crate::support::{Client, TestApp};

async fn execute(app: &TestApp, sql: &str) {
    app.conn().await.batch_execute(sql).await.unwrap();
}

async fn close(app: &TestApp, at: &str) -> usize {
    goals::close(&app.app.db, at.parse().unwrap()).await.unwrap()
}

async fn add(ada: &Client, body: Value) -> String {
    let created = ada.post("/goals", body).await;
    assert_eq!(created.status, 201, "{}", created.body);
    created.id().to_owned()
}

async fn learn(ada: &Client, at: &str) {
    assert_eq!(ada.post("/lessons", json!({"insight": at, "learned_at": at})).await.status, 201);
}

async fn find(ada: &Client, id: &str) -> Value {
    ada.get(&format!("/goals/{id}")).await.body
}

/// Every period of a series, the first one first, in words.
async fn periods(ada: &Client, series: &Value) -> Vec<String> {
    let path = format!("/goals?series_id={}&sort=id", series.as_str().unwrap());
    let listed = ada.get(&path).await.body;
    let words = |goal: &Value| {
        let text = |name: &str| goal[name].as_str().unwrap().to_owned();
        let count = &goal["closed"]["count"];
        format!("{} {} {count}", text("starts_on"), text("status"))
    };
    listed["items"].as_array().unwrap().iter().map(words).collect()
}

/// The Monday of this week, and noon of a day so many after it.
fn monday() -> NaiveDate {
    let today = Utc::now().with_timezone(&chrono_tz::Europe::Zurich).date_naive();
    today - Days::new(today.weekday().num_days_from_monday().into())
}

fn noon(days: u64) -> DateTime<Utc> {
    (monday() + Days::new(days)).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12)
}

#[actix_web::test]
async fn a_goal_is_closed_once_and_what_is_late_still_counts_for_two_days() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let id = add(&ada, json!({"metric": "lessons_captured", "target": 2, "starts_on": "2126-03-25", "ends_on": "2126-03-27"})).await;
    learn(&ada, "2126-03-26T18:00:00Z").await;
    // Midnight in Zurich is 23:00 the evening before in UTC.
    assert_eq!(close(&app, "2126-03-26T22:59:59Z").await, 1, "looked at, to know when it is over");
    assert_eq!(
        (&find(&ada, &id).await["closed"], find(&ada, &id).await["status"].clone()),
        (&Value::Null, json!("active"))
    );
    assert_eq!(close(&app, "2126-03-26T23:00:00Z").await, 1);
    let closed = find(&ada, &id).await;
    assert_eq!(closed["closed"], json!({"at": "2126-03-26T23:00:00Z", "count": 1}));
    assert_eq!((&closed["status"], &closed["version"]), (&json!("missed"), &json!(2)));
    for second in ["2126-03-26T18:30:00Z", "2126-03-27T18:30:00Z"] {
        learn(&ada, second).await;
    }
    assert_eq!(find(&ada, &id).await["status"], "achieved", "credited at once");
    assert_eq!(close(&app, "2126-03-28T22:59:59Z").await, 0);
    assert_eq!(close(&app, "2126-03-28T23:00:00Z").await, 1);
    let settled = find(&ada, &id).await;
    assert_eq!(settled["closed"], json!({"at": "2126-03-26T23:00:00Z", "count": 2}));
    learn(&ada, "2126-03-26T18:45:00Z").await;
    assert_eq!(close(&app, "2126-12-01T00:00:00Z").await, 0, "nothing to look at any more");
    let after = find(&ada, &id).await;
    assert_eq!((&after["closed"]["count"], &after["progress"]["count"]), (&json!(2), &json!(3)));
}

#[actix_web::test]
async fn what_was_written_down_is_the_last_word() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let id = add(&ada, json!({"metric": "lessons_captured", "target": 1, "starts_on": "2026-03-01", "ends_on": "2026-04-01"})).await;
    upkeep::once(&app.app).await.unwrap();
    learn(&ada, "2026-03-02T18:00:00Z").await;
    let goal = find(&ada, &id).await;
    assert_eq!((&goal["status"], &goal["progress"]["count"]), (&json!("missed"), &json!(1)));
    let path = format!("/goals/{id}");
    for change in [
        json!({"target": 2}),
        json!({"ends_on": "2126-01-01"}),
        json!({"abandoned": true}),
        json!({"filter": {"tags": ["x"]}}),
    ] {
        let refused = ada.patch(&path, change).await;
        assert_eq!((refused.status, &refused.body["code"]), (409, &json!("goal-closed")));
    }
    let whole = json!({"metric": "manual", "target": 1, "starts_on": "2026-03-01", "ends_on": "2126-04-01"});
    assert_eq!(ada.put(&path, whole).await.status, 409);
    assert_eq!(ada.patch(&path, json!({"statement": "Learn something"})).await.status, 200);
    assert_eq!(ada.delete(&path).await.status, 204);
}

#[actix_web::test]
async fn a_week_across_a_change_of_the_clocks_ends_at_its_own_midnight() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for (first, end, before, over, next) in [
        ("2026-03-23", "2026-03-30", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z", "2026-03-30"),
        ("2026-10-19", "2026-10-26", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z", "2026-10-26"),
    ] {
        let id =
            add(&ada, json!({"metric": "lessons_captured", "target": 1, "recurrence": "week"}))
                .await;
        let back = format!(
            "update goals set starts_on = '{first}', ends_on = '{end}', look_at = '{first}' where id = '{id}'"
        );
        execute(&app, &back).await;
        learn(&ada, before).await;
        learn(&ada, over).await;
        close(&app, before).await;
        assert_eq!(find(&ada, &id).await["closed"], Value::Null, "{before}");
        close(&app, over).await;
        let closed = find(&ada, &id).await;
        assert_eq!(closed["closed"]["count"], 1, "{over}");
        let rows = periods(&ada, &closed["series_id"]).await;
        assert_eq!(rows.len(), 2);
        assert!(rows[1].starts_with(next), "{rows:?}");
        execute(&app, "delete from goals; delete from lessons").await;
    }
}

#[actix_web::test]
async fn after_weeks_of_downtime_every_period_is_closed_by_itself() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let id =
        add(&ada, json!({"metric": "lessons_captured", "target": 1, "recurrence": "week"})).await;
    for day in [1, 8, 9, 22] {
        learn(&ada, &noon(day).to_rfc3339()).await;
    }
    goals::close(&app.app.db, noon(24)).await.unwrap();
    let series = find(&ada, &id).await["series_id"].clone();
    let monday = |week: u64| monday() + Days::new(7 * week);
    let expected = [
        format!("{} achieved 1", monday(0)),
        format!("{} achieved 2", monday(1)),
        format!("{} missed 0", monday(2)),
        format!("{} achieved null", monday(3)),
    ];
    assert_eq!(periods(&ada, &series).await, expected);
    let listed = ada.get("/goals?include=total").await.body;
    assert_eq!(
        (&listed["total"], &listed["items"][0]["starts_on"]),
        (&json!(1), &json!(monday(3)))
    );
    assert_eq!(listed["items"][0]["streak"], json!({"current": 0, "best": 2}));
    goals::close(&app.app.db, noon(24)).await.unwrap();
    assert_eq!(periods(&ada, &series).await, expected);
}

#[actix_web::test]
async fn servers_that_close_at_once_close_once() {
    let app = TestApp::start_with(|config| config.pool_size = 8).await;
    let ada = app.user("ada@example.org").await;
    for _ in 0..40 {
        add(&ada, json!({"metric": "lessons_captured", "target": 1, "recurrence": "month"})).await;
    }
    let at = noon(75);
    let looked = join_all((0..8).map(|_| goals::close(&app.app.db, at))).await;
    assert!(looked.iter().all(Result::is_ok), "{looked:?}");
    let listed = ada.get("/goals?include=total&limit=200").await.body;
    assert_eq!(listed["total"], 40, "one that goes on for each");
    let mut seen = Vec::new();
    for goal in listed["items"].as_array().unwrap() {
        let rows = periods(&ada, &goal["series_id"]).await;
        let mut starts: Vec<_> = rows.iter().map(|row| row[..10].to_owned()).collect();
        starts.dedup();
        assert_eq!(starts.len(), rows.len(), "{rows:?}");
        seen.push(rows);
    }
    assert!(seen.iter().all(|rows| *rows == seen[0]), "{seen:?}");
    assert!(seen[0].len() >= 3);
}

#[actix_web::test]
async fn a_pause_neither_breaks_a_streak_nor_counts() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let mut id =
        add(&ada, json!({"metric": "lessons_captured", "target": 1, "recurrence": "week"})).await;
    let series = find(&ada, &id).await["series_id"].clone();
    for day in [1, 15] {
        learn(&ada, &noon(day).to_rfc3339()).await;
    }
    let mut streaks = Vec::new();
    for week in 1..=4 {
        if week == 2 {
            let paused = ada.patch(&format!("/goals/{id}"), json!({"paused": true})).await;
            assert_eq!(
                (&paused.body["paused"], &paused.body["status"]),
                (&json!(true), &json!("active"))
            );
        }
        goals::close(&app.app.db, noon(7 * week)).await.unwrap();
        let current = ada.get("/goals").await.body["items"][0].clone();
        streaks.push((current["streak"]["current"].clone(), current["streak"]["best"].clone()));
        id = current["id"].as_str().unwrap().to_owned();
    }
    let pair = |current: i32, best: i32| (json!(current), json!(best));
    assert_eq!(streaks, [pair(1, 1), pair(1, 1), pair(2, 2), pair(0, 2)]);
    assert!(periods(&ada, &series).await[1].contains(" paused 0"));
    // Whoever was ill says so afterwards.
    let missed =
        ada.get(&format!("/goals?series_id={}&status=missed", series.as_str().unwrap())).await;
    let missed = missed.body["items"][0]["id"].as_str().unwrap().to_owned();
    execute(&app, "update goals set starts_on = date '2020-01-01' + place::int, look_at = null
        from (select id as of, row_number() over (order by starts_on) as place from goals) numbered where id = of").await;
    assert_eq!(
        ada.patch(&format!("/goals/{missed}"), json!({"paused": true})).await.body["status"],
        "paused"
    );
    let third = ada.patch(&format!("/goals/{id}"), json!({"paused": true})).await;
    assert_eq!(
        (third.status, &third.body["code"]),
        (409, &json!("no-pause-left")),
        "two in a quarter"
    );
    let once = add(&ada, json!({"metric": "manual", "target": 1, "starts_on": "2126-03-01", "ends_on": "2126-04-01"})).await;
    let refused = ada.patch(&format!("/goals/{once}"), json!({"paused": true})).await;
    assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!("#/paused")));
}
