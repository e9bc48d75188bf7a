//! What goes for good, and when. The rows are dated back; nobody waits.

use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types::BigInt};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use lanyard::{
    schema::{contacts, idempotency_keys, sessions},
    upkeep,
};
use serde_json::{Value, json};

use crate::support::{Client, TestApp};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

pub async fn count(app: &TestApp, from: &str) -> i64 {
    let query = diesel::sql_query(format!("select count(*) as count from {from}"));
    query.get_result::<Count>(&mut app.conn().await).await.unwrap().count
}

async fn execute(app: &TestApp, sql: &str) {
    app.conn().await.batch_execute(sql).await.unwrap();
}

const KINDS: [&str; 6] = ["events", "contacts", "encounters", "follow_ups", "goals", "lessons"];

/// One row of every kind; those that can be are of nothing, so that each goes by itself.
async fn one_of_each(ada: &Client) {
    let contact = ada.post("/contacts", json!({"full_name": "Jo"})).await;
    let kept = ada.post("/contacts", json!({"full_name": "Kept"})).await;
    let any = ada.with("if-match", "*");
    for (path, body) in [
        ("/events", json!({"summary": "Talk", "starts_on": "2026-03-26", "goals": []})),
        (
            "/encounters",
            json!({"occurred_at": "2026-03-20T18:00:00Z", "contacts": [{"id": kept.id()}]}),
        ),
        ("/follow-ups", json!({"contact_id": kept.id()})),
        (
            "/goals",
            json!({"metric": "manual", "target": 1, "starts_on": "2026-03-01", "ends_on": "2026-04-01"}),
        ),
        ("/lessons", json!({"insight": "Runbooks first"})),
    ] {
        let created = ada.post(path, body).await;
        assert_eq!(created.status, 201, "{path}: {:?}", created.body);
        assert_eq!(any.delete(&format!("{path}/{}", created.id())).await.status, 204);
    }
    assert_eq!(any.delete(&format!("/contacts/{}", contact.id())).await.status, 204);
}

#[actix_web::test]
async fn the_trash_goes_after_thirty_days_and_not_before() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    one_of_each(&ada).await;
    for (age, left) in [("29 days 23 hours 59 minutes", 1), ("30 days 1 minute", 0)] {
        for kind in KINDS {
            let back = format!(
                "update {kind} set deleted_at = now() - interval '{age}' where deleted_at is not null"
            );
            execute(&app, &back).await;
        }
        upkeep::once(&app.app).await.unwrap();
        for kind in KINDS {
            let from = format!("{kind} where deleted_at is not null");
            assert_eq!(count(&app, &from).await, left, "{kind} after {age}");
        }
    }
    let people = ada.get("/contacts").await.body;
    assert_eq!(people["items"].as_array().unwrap().len(), 1);
    assert_eq!(people["items"][0]["full_name"], "Kept");
}

#[actix_web::test]
async fn an_event_that_is_gone_takes_its_goals_and_leaves_what_was_met_and_learned() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let event = ada.post("/events", json!({"summary": "Talk", "starts_on": "2026-03-26"})).await;
    let talk = json!({"event_id": event.id(), "occurred_at": "2026-03-26T18:00:00Z",
        "contacts": [{"full_name": "Jonas"}]});
    let talk = ada.post("/encounters", talk).await;
    let lesson = ada.post("/lessons", json!({"insight": "x", "event_id": event.id()})).await;
    assert_eq!(ada.delete(&format!("/events/{}", event.id())).await.status, 204);
    execute(&app, "update events set deleted_at = now() - interval '31 days'").await;
    upkeep::once(&app.app).await.unwrap();
    for table in ["events", "participations", "goals"] {
        assert_eq!(count(&app, table).await, 0, "{table}");
    }
    let talk = ada.get(&format!("/encounters/{}", talk.id())).await.body;
    assert_eq!((&talk["event_id"], &talk["contacts"][0]["is_new"]), (&Value::Null, &json!(true)));
    let lesson = ada.get(&format!("/lessons/{}", lesson.id())).await;
    assert_eq!((lesson.status, &lesson.body["event_id"]), (200, &Value::Null));
    let met = contacts::table.select((contacts::first_met_at, contacts::first_met_event_id));
    let met: (Option<DateTime<Utc>>, Option<uuid::Uuid>) =
        met.first(&mut app.conn().await).await.unwrap();
    assert_eq!(met, (Some("2026-03-26T18:00:00Z".parse().unwrap()), None));
    let promise = ada.get("/follow-ups").await.body["items"][0].clone();
    assert_eq!((&promise["origin"], &promise["event_id"]), (&json!("first_meeting"), &Value::Null));
}

#[actix_web::test]
async fn sessions_that_are_over_go_with_their_tokens() {
    let app = TestApp::start().await;
    let running = app.user("running@example.org").await;
    for (name, over) in [
        ("expired", "expires_at = now() - interval '1 second'"),
        ("idle", "idle_expires_at = now() - interval '1 second'"),
        ("revoked", "revoked_at = now() - interval '1 second'"),
    ] {
        let user = app.user(&format!("{name}@example.org")).await;
        execute(&app, &format!("update sessions set {over} where account_id = '{}'", user.id))
            .await;
    }
    execute(&app, "insert into refresh_tokens (hash, session_id) select sha256(id::text::bytea), id from sessions").await;
    execute(&app, "insert into refresh_tokens (hash, session_id, used_at)
        select sha256(id::text::bytea || 'old'), id, now() - interval '14 days 1 minute' from sessions
        union all select sha256(id::text::bytea || 'young'), id, now() - interval '13 days 23 hours' from sessions").await;
    upkeep::once(&app.app).await.unwrap();
    let left: Vec<uuid::Uuid> =
        sessions::table.select(sessions::account_id).load(&mut app.conn().await).await.unwrap();
    assert_eq!(left, [running.id]);
    assert_eq!(count(&app, "refresh_tokens").await, 2, "the unused one and the young one");
    assert_eq!(running.get("/me").await.status, 200);
}

#[actix_web::test]
async fn stored_answers_go_after_seven_days() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for key in ["the-old-key-000000", "the-young-key-0000"] {
        let keyed = ada.with("idempotency-key", key);
        assert_eq!(keyed.post("/contacts", json!({"full_name": "Jo"})).await.status, 201);
    }
    execute(&app, "update idempotency_keys set created_at = now() -
        case when key like '%old%' then interval '7 days 1 minute' else interval '6 days 23 hours' end").await;
    upkeep::once(&app.app).await.unwrap();
    let left: Vec<String> = idempotency_keys::table
        .select(idempotency_keys::key)
        .load(&mut app.conn().await)
        .await
        .unwrap();
    assert_eq!(left, ["the-young-key-0000"]);
}

#[actix_web::test]
async fn a_throw_away_account_goes_with_everything_in_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let grants = [
        app.visitor().post("/demo-accounts", json!(null)).await,
        app.visitor().post("/demo-accounts", json!(null)).await,
    ];
    let ids = grants.each_ref().map(|grant| grant.body["account"]["id"].as_str().unwrap());
    execute(
        &app,
        &format!(
            "update accounts set expires_at = now() - interval '1 second' where id in (
                select account_id from memberships where team_id in (
                    select team_id from memberships where account_id = '{}'))",
            ids[0]
        ),
    )
    .await;
    assert_eq!(count(&app, "contacts").await, 240);
    upkeep::once(&app.app).await.unwrap();
    let guest = |index: usize| ada.with_token(grants[index].body["access_token"].as_str().unwrap());
    assert_eq!((guest(0).get("/me").await.status, guest(1).get("/me").await.status), (401, 200));
    assert_eq!(count(&app, "accounts").await, 2 + 7);
    assert_eq!(count(&app, "teams").await, 1);
    for table in KINDS {
        let theirs = format!("{table} where owner_id not in (select account_id from memberships)");
        assert_eq!(count(&app, &theirs).await, 0, "{table}");
    }
    assert_eq!(count(&app, "contacts").await, 120);
}

#[actix_web::test]
async fn a_team_of_a_throw_away_account_goes_to_the_next_colleague() {
    let app = TestApp::start().await;
    let (mo, ida) = (app.user("mo@example.org").await, app.user("ida@example.org").await);
    let guest = app.user("guest@example.org").await;
    let teams = [
        guest.post("/teams", json!({"name": "Kept"})).await,
        guest.post("/teams", json!({"name": "Gone"})).await,
    ];
    app.join(teams[0].id(), &mo, "member").await;
    app.join(teams[0].id(), &ida, "admin").await;
    execute(
        &app,
        &format!(
            "update accounts set expires_at = now() - interval '1 second' where id = '{}'",
            guest.id
        ),
    )
    .await;
    upkeep::once(&app.app).await.unwrap();
    let kept = format!("/teams/{}", teams[0].id());
    assert_eq!(ida.get(&kept).await.body["role"], "owner", "an admin before who joined first");
    assert_eq!(mo.get(&kept).await.body["role"], "member");
    assert_eq!(count(&app, "teams").await, 1);
}
