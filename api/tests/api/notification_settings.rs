//! What somebody wants to be told, and when.

use chrono::Utc;
use diesel::{QueryableByName, sql_types::Text};
use diesel_async::RunQueryDsl;
use lanyard::notifications::digest::send_due;
use serde_json::{Value, json};

use crate::{
    notifications::{Colleagues, comment, kinds},
    support::{Client, TestApp},
};

pub fn settings(digest: &str) -> Value {
    json!({"page_off": [], "mail_off": [], "digest": digest, "hour": 8, "weekday": "monday"})
}

pub async fn choose(client: &Client, settings: Value) -> Value {
    let chosen = client.with("if-match", "*").put("/me/notifications", settings).await;
    assert_eq!(chosen.status, 200, "{:?}", chosen.body);
    chosen.body
}

#[actix_web::test]
async fn everybody_has_settings_and_chooses_others() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let mut expected = settings("weekly");
    expected["version"] = json!(1);
    let first = ada.get("/me/notifications").await;
    assert_eq!((first.status, first.header("etag"), &first.body), (200, "\"1\"", &expected));
    let wanted = json!({"page_off": ["useful"], "mail_off": ["comment", "mention"],
        "digest": "daily", "hour": 19, "weekday": "sunday"});
    assert_eq!(ada.put("/me/notifications", wanted.clone()).await.status, 428);
    let known = ada.with("if-match", "\"1\"");
    let chosen = known.put("/me/notifications", wanted.clone()).await;
    let mut expected = wanted.clone();
    expected["version"] = json!(2);
    assert_eq!((chosen.status, chosen.header("etag"), &chosen.body), (200, "\"2\"", &expected));
    assert_eq!(ada.get("/me/notifications").await.body, expected);
    assert_eq!(known.put("/me/notifications", wanted).await.status, 412);
    assert_eq!(eve.get("/me/notifications").await.body["version"], 1);
    for (field, value) in [
        ("hour", json!(24)),
        ("hour", json!(-1)),
        ("weekday", json!("today")),
        ("digest", json!("hourly")),
        ("page_off", json!(["all"])),
        ("token_hash", json!("x")),
    ] {
        let mut wrong = settings("weekly");
        wrong[field] = value;
        let refused = ada.with("if-match", "*").put("/me/notifications", wrong).await;
        assert_eq!(refused.status, 422, "{field}");
    }
}

#[actix_web::test]
async fn a_kind_that_somebody_does_not_want_is_not_shown_and_not_lost() {
    let colleagues = Colleagues::start().await;
    let Colleagues { ada, ben, .. } = &colleagues;
    let lesson = colleagues.lesson().await;
    comment(ben, &lesson, &[]).await;
    let mut wanted = settings("weekly");
    wanted["page_off"] = json!(["comment"]);
    choose(ada, wanted).await;
    assert_eq!(kinds(ada).await, Vec::<String>::new());
    assert_eq!(ada.get("/notifications?include=total").await.body["total"], 0);
    assert_eq!(ada.get("/today").await.body["notifications_unread"], 0);
    choose(ada, settings("weekly")).await;
    assert_eq!(kinds(ada).await, ["comment"]);
}

#[derive(QueryableByName)]
struct Next {
    #[diesel(sql_type = Text)]
    next: String,
}

/// When the digest of `client` is due, as a clock in `zone` shows it.
async fn next(app: &TestApp, client: &Client, zone: &str) -> String {
    let sql = format!(
        "select to_char(next_digest_at at time zone '{zone}', 'dy HH24:MI') as next
         from notification_settings where account_id = '{}'",
        client.id
    );
    diesel::sql_query(sql).get_result::<Next>(&mut app.conn().await).await.unwrap().next
}

#[actix_web::test]
async fn the_digest_comes_at_the_hour_of_the_zone_that_somebody_is_in() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    choose(&ada, settings("weekly")).await;
    assert_eq!(next(&app, &ada, "Europe/Zurich").await, "mon 08:00");
    ada.with("if-match", "*").patch("/me", json!({"tzid": "Asia/Tokyo"})).await;
    assert_eq!(send_due(&app.app, Utc::now()).await.unwrap(), 1);
    assert_eq!(next(&app, &ada, "Asia/Tokyo").await, "mon 08:00");
    assert_eq!(send_due(&app.app, Utc::now()).await.unwrap(), 0);
}
