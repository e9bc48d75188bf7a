//! The key of a write and its effect are one: both are kept, or neither.

use diesel::{deserialize::QueryableByName, sql_query, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use serde_json::json;

use crate::support::{Client, TestApp};

const KEY: &str = "0123456789abcdef";

#[derive(QueryableByName)]
struct Waiting {
    #[diesel(sql_type = sql_types::Bool)]
    waiting: bool,
}

/// Returns when some statement waits for a lock.
async fn somebody_waits(conn: &mut AsyncPgConnection) {
    let query = "select exists (select from pg_locks where not granted) as waiting";
    while !sql_query(query).get_result::<Waiting>(conn).await.unwrap().waiting {}
}

/// An unfinished transaction that has the key.
async fn taken(app: &TestApp, ada: &Client) -> AsyncPgConnection {
    let mut conn = app.conn().await;
    let id = ada.id;
    let sql = format!(
        "begin; insert into idempotency_keys (account_id, key, fingerprint, status)
         values ('{id}', '{KEY}', 'other', 201)"
    );
    conn.batch_execute(&sql).await.unwrap();
    conn
}

#[actix_web::test]
async fn a_repeat_that_would_fail_by_now_gets_the_first_answer() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let keyed = |key: &str| ada.with("idempotency-key", &format!("{key}-{KEY}"));
    let path = "/contacts/0199a1b2-0000-7000-8000-000000000001";
    let put = keyed("put").put(path, json!({"full_name": "Jonas"})).await;
    let again = keyed("put").put(path, json!({"full_name": "Jonas"})).await;
    assert_eq!((put.status, again.status, &again.body), (201, 201, &put.body));
    let change = keyed("patch").with("if-match", "\"1\"");
    let changed = change.patch(path, json!({"note": "knows tracing"})).await;
    let again = change.patch(path, json!({"note": "knows tracing"})).await;
    assert_eq!((changed.status, again.status, &again.body), (200, 200, &changed.body));
    assert_eq!((again.header("etag"), again.header("idempotency-replayed")), ("\"2\"", "true"));
    let delete = keyed("delete").with("if-match", "\"2\"");
    assert_eq!((delete.delete(path).await.status, delete.delete(path).await.status), (204, 204));
}

#[actix_web::test]
async fn a_refusal_does_not_use_up_the_key() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let jonas = ada.post("/contacts", json!({"full_name": "Jonas"})).await;
    let path = format!("/contacts/{}", jonas.id());
    let keyed = ada.with("idempotency-key", KEY);
    let change = json!({"note": "knows tracing"});
    let stale = keyed.with("if-match", "\"7\"").patch(&path, change.clone()).await;
    assert_eq!(stale.status, 412);
    assert_eq!(keyed.with("if-match", "\"1\"").patch(&path, change).await.status, 200);
}

#[actix_web::test]
async fn whoever_is_late_with_the_key_leaves_nothing_behind() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let (mut first, mut watch) = (taken(&app, &ada).await, app.conn().await);
    let keyed = ada.with("idempotency-key", KEY);
    let commit = async {
        somebody_waits(&mut watch).await;
        first.batch_execute("commit").await.unwrap();
    };
    let second = keyed.post("/contacts", json!({"full_name": "Jonas"}));
    let (second, ()) = futures_util::join!(second, commit);
    assert_eq!((second.status, &second.body["code"]), (422, &json!("idempotency-key-reuse")));
    assert_eq!(ada.get("/contacts").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_request_that_still_runs_is_told_to_come_again() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let mut first = taken(&app, &ada).await;
    let keyed = ada.with("idempotency-key", KEY);
    let body = json!({"full_name": "Jonas"});
    let second = keyed.post("/contacts", body.clone()).await;
    assert_eq!((second.status, &second.body["code"]), (409, &json!("still-running")));
    assert_eq!(second.header("retry-after"), "1");
    first.batch_execute("rollback").await.unwrap();
    assert_eq!(keyed.post("/contacts", body).await.status, 201);
    assert_eq!(ada.get("/contacts").await.body["items"].as_array().unwrap().len(), 1);
}
