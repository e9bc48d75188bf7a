//! The digest: what arrives at a real SMTP server, when, and how it is ended.

use actix_web::http::Method;
use chrono::{DateTime, TimeDelta, Utc};
use lanyard::{jobs, notifications::digest::send_due};
use serde_json::json;

use crate::{
    event_shares::{evening, share},
    mail::{start_with_mail, subject, token},
    notification_settings::{choose, settings},
    notifications::{Colleagues, comment, list},
    smtp::SmtpServer,
    support::{Client, Response},
};

const ONE_CLICK: &str = "List-Unsubscribe=One-Click";

/// A team whose digests were planned at its beginning, and an instant at which the next one is due.
async fn start() -> (SmtpServer, Colleagues, DateTime<Utc>) {
    let smtp = SmtpServer::start();
    let colleagues = Colleagues::of(start_with_mail(&smtp).await).await;
    (smtp, colleagues, Utc::now() + TimeDelta::days(8))
}

/// How many mails go out at `now`.
async fn sent(colleagues: &Colleagues, now: DateTime<Utc>) -> usize {
    send_due(&colleagues.app.app, now).await.unwrap();
    jobs::work_off(&colleagues.app.app).await.unwrap()
}

/// What a mail program sends when its reader clicks.
async fn click(visitor: &Client, url: &str, kind: &str, body: &str) -> Response {
    let path = &url[url.find("/api/").unwrap()..];
    let visitor = visitor.with("content-type", kind);
    visitor.send_raw(Method::POST, path, Some(body.as_bytes().to_vec())).await
}

/// Where a mail program ends the mail that came last.
fn unsubscribe_url(smtp: &SmtpServer) -> String {
    let received = smtp.received();
    let message = received.last().unwrap().message();
    let header = |name: &str| message.header_raw(name).unwrap_or_default().trim().to_owned();
    assert_eq!(header("List-Unsubscribe-Post"), ONE_CLICK);
    header("List-Unsubscribe").trim_matches(['<', '>']).to_owned()
}

#[actix_web::test]
async fn a_digest_tells_once_a_week_what_is_new_and_was_not_read() {
    let (smtp, colleagues, due) = start().await;
    let Colleagues { ada, ben, eve, team, app } = &colleagues;
    choose(eve, settings("off")).await;
    let lesson = colleagues.lesson().await;
    let event = evening(ada).await;
    share(ada, event.id(), &[team]).await;
    comment(ada, &lesson, &[ben.id]).await;
    assert_eq!(sent(&colleagues, Utc::now()).await, 0, "it is not yet the hour");
    let read = list(ben).await[1]["id"].as_str().unwrap().to_owned();
    ben.put(&format!("/notifications/{read}/reading"), json!({})).await;
    assert_eq!(sent(&colleagues, due).await, 1);
    assert_eq!(sent(&colleagues, due).await, 0);

    let received = smtp.received();
    assert_eq!((received.len(), &received[0].to[0]), (1, &"ben@example.org".to_owned()));
    let message = received[0].message();
    assert_eq!(subject(&smtp), "2 new things from your colleagues");
    let (text, html) = (message.body_text(0).unwrap(), message.body_html(0).unwrap());
    let link = format!("{}/lessons/{lesson}", app.address);
    for words in [
        "Ada mentioned you in a comment on “Runbooks first”",
        "Ada shared the lesson “Runbooks first”",
        "Ask me for the template.",
        &link,
        &format!("{}/unsubscribe#token=", app.address),
    ] {
        assert!(text.contains(words) && html.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("Rust Zürich"), "that was read: {text}");
    assert_eq!(sent(&colleagues, due + TimeDelta::days(8)).await, 0, "there is nothing new");
    comment(ada, &lesson, &[ben.id]).await;
    let later = "update notifications set created_at = now() + interval '20 days' where id =
        (select id from notifications where kind = 'mention' order by created_at desc limit 1)";
    diesel_async::SimpleAsyncConnection::batch_execute(&mut app.conn().await, later).await.unwrap();
    assert_eq!(
        sent(&colleagues, due + TimeDelta::days(60)).await,
        1,
        "one for all that was missed"
    );
    assert_eq!(subject(&smtp), "One new thing from your colleagues");
}

#[actix_web::test]
async fn a_digest_speaks_the_language_of_its_reader() {
    let (smtp, colleagues, due) = start().await;
    let Colleagues { ben, .. } = &colleagues;
    ben.with("if-match", "*").patch("/me", json!({"locale": "de-CH"})).await;
    colleagues.lesson().await;
    sent(&colleagues, Utc::now()).await;
    sent(&colleagues, due).await;
    let received = smtp.received();
    let to_ben = received.iter().find(|mail| mail.to == ["ben@example.org"]).unwrap();
    let message = to_ben.message();
    assert_eq!(message.subject(), Some("Eine Neuigkeit aus Ihrem Team"));
    let text = message.body_text(0).unwrap();
    assert!(text.contains("Ada hat die Lektion «Runbooks first» geteilt"), "{text}");
}

#[actix_web::test]
async fn a_digest_leaves_out_what_is_not_wanted_or_not_seen_any_more() {
    let (smtp, colleagues, due) = start().await;
    let Colleagues { ben, eve, team, app, .. } = &colleagues;
    let mut wanted = settings("daily");
    wanted["mail_off"] = json!(["lesson_shared"]);
    choose(ben, wanted).await;
    colleagues.lesson().await;
    sent(&colleagues, Utc::now()).await;
    app.leave(team, eve).await;
    // A job is written for Eve, who could see it when it was due and finds nothing to say.
    sent(&colleagues, due).await;
    assert_eq!(smtp.received().len(), 0);
}

#[actix_web::test]
async fn one_click_in_a_mail_program_ends_the_digest_and_looking_does_not() {
    let (smtp, colleagues, due) = start().await;
    let Colleagues { ben, eve, app, .. } = &colleagues;
    choose(eve, settings("off")).await;
    colleagues.lesson().await;
    sent(&colleagues, Utc::now()).await;
    sent(&colleagues, due).await;
    let (url, visitor) = (unsubscribe_url(&smtp), app.visitor());
    let digest = async || ben.get("/me/notifications").await.body["digest"].clone();
    let form = "application/x-www-form-urlencoded";

    let looked = visitor.send_raw(Method::GET, &url[url.find("/api/").unwrap()..], None).await;
    assert_eq!((looked.status, digest().await), (405, json!("weekly")));
    assert_eq!(click(&visitor, &url, form, "x=y").await.status, 400);
    let foreign = format!("{}{}", &url[..url.len() - 3], "AAA");
    assert_eq!(click(&visitor, &foreign, form, ONE_CLICK).await.status, 422);
    assert_eq!(click(&visitor, "/api/v1/unsubscriptions", form, ONE_CLICK).await.status, 422);
    assert_eq!(digest().await, "weekly");

    let ended = click(&visitor, &url, form, ONE_CLICK).await;
    let expected = json!({"digest": "off", "before": "weekly"});
    assert_eq!((ended.status, &ended.body, digest().await), (200, &expected, json!("off")));
    let parts = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    let again = click(&visitor, &url, "multipart/form-data; boundary=x", parts).await;
    assert_eq!((again.status, &again.body["before"]), (200, &json!("off")));
    assert_eq!(sent(&colleagues, due + TimeDelta::days(60)).await, 0);

    let undo = json!({"token": token(&smtp, "ben@example.org"), "digest": "daily"});
    let undone = visitor.put("/subscription", undo).await;
    assert_eq!(undone.body, json!({"digest": "daily", "before": "off"}));
    assert_eq!(digest().await, "daily");
    let nobody = json!({"token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k", "digest": "off"});
    assert_eq!(visitor.put("/subscription", nobody).await.status, 422);
}
