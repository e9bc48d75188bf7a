//! A nudge in a mail: its links answer it without signing in, and open nothing else.

use actix_web::http::Method;
use chrono::{TimeDelta, Utc};
use lanyard::{jobs, upkeep};
use serde_json::{Value, json};

use crate::{
    mail::{start_with_mail, subject},
    notification_settings::{choose, settings},
    nudges::{ask, open, write_down},
    smtp::SmtpServer,
    support::{Client, TestApp},
};

/// Asks about what was written down, and sends the mail of that.
async fn mailed(app: &TestApp) {
    lanyard::notifications::digest::send_due(&app.app, Utc::now()).await.unwrap();
    ask(app, 8).await;
    let due = Utc::now() + TimeDelta::days(16);
    lanyard::notifications::digest::send_due(&app.app, due).await.unwrap();
    jobs::work_off(&app.app).await.unwrap();
}

/// The links of the newest mail that answer something.
pub fn links(smtp: &SmtpServer) -> Vec<String> {
    let received = smtp.received();
    let text = received.last().unwrap().message().body_text(0).unwrap().into_owned();
    let lines = text.lines().filter(|line| line.contains("/nudge#token="));
    lines.map(str::to_owned).collect()
}

/// What the page sends of a link.
fn sent(link: &str) -> Value {
    let (_, fragment) = link.split_once('#').unwrap();
    let pairs = fragment.split('&').map(|pair| pair.split_once('=').unwrap());
    pairs
        .map(|(name, value)| (name.to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

async fn start() -> (SmtpServer, TestApp, Client) {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let ada = app.user("ada@example.org").await;
    choose(&ada, settings("weekly")).await;
    (smtp, app, ada)
}

#[actix_web::test]
async fn the_mail_has_a_link_for_each_answer_and_one_tap_is_enough() {
    let (smtp, app, ada) = start().await;
    let lesson = write_down(&ada, "Runbooks first").await;
    mailed(&app).await;
    assert_eq!(subject(&smtp), "A lesson of yours asks what became of it");
    let received = smtp.received();
    let message = received[0].message();
    let (text, html) = (message.body_text(0).unwrap(), message.body_html(0).unwrap());
    for words in ["Have you used “Runbooks first”?", "Yes, I used it", "Not yet", "Not for me"]
    {
        assert!(text.contains(words) && html.contains(words), "{words}: {text}");
    }
    let links = links(&smtp);
    let answers: Vec<_> = links.iter().map(|link| sent(link)["answer"].clone()).collect();
    assert_eq!(json!(answers), json!(["used", "not_yet", "not_for_me"]));
    assert!(links.iter().all(|link| html.contains(&link.replace('&', "&amp;"))), "{html}");

    let visitor = app.visitor();
    let yes = visitor.put("/nudge-answers", sent(&links[0])).await;
    let expected =
        json!({"title": "Runbooks first", "question": "used", "answer": "used", "words": ""});
    assert_eq!((yes.status, &yes.body), (200, &expected));
    let mut words = sent(&links[0]);
    words["words"] = json!("We wrote one.");
    assert_eq!(visitor.put("/nudge-answers", words).await.body["words"], "We wrote one.");
    let seen = ada.get(&format!("/lessons/{lesson}/applications")).await.body;
    assert_eq!(seen["items"][0]["what_changed"], "We wrote one.");
    assert_eq!(ada.get(&format!("/lessons/{lesson}")).await.body["stage"], "applied");
    let mut undo = sent(&links[0]);
    undo["answer"] = Value::Null;
    let undone = visitor.put("/nudge-answers", undo).await;
    assert_eq!((&undone.body["answer"], &undone.body["words"]), (&Value::Null, &json!("")));
    assert_eq!(ada.get(&format!("/lessons/{lesson}")).await.body["stage"], "captured");
    assert_eq!(open(&ada).await.len(), 1);
}

#[actix_web::test]
async fn looking_at_a_link_changes_nothing_and_a_token_opens_its_nudge_only() {
    let (smtp, app, ada) = start().await;
    let (one, two) = (write_down(&ada, "One").await, write_down(&ada, "Two").await);
    mailed(&app).await;
    assert_eq!(subject(&smtp), "2 lessons of yours ask what became of them");
    let links = links(&smtp);
    assert_eq!(links.len(), 6);
    let visitor = app.visitor();
    for link in &links {
        // What a scanner sends: it follows the link, and a server never sees what is behind #.
        let path = &link[app.address.len()..link.find('#').unwrap()];
        visitor.send_raw(Method::GET, path, None).await;
        let token = sent(link)["token"].as_str().unwrap().to_owned();
        let path = format!("/api/v1/nudge-answers?token={token}&answer=used");
        let looked = visitor.send_raw(Method::GET, &path, None).await;
        assert_eq!(looked.status, 405);
    }
    assert_eq!(open(&ada).await.len(), 2);

    let answered = visitor.put("/nudge-answers", sent(&links[0])).await;
    let (mine, other) = if answered.body["title"] == "One" { (one, two) } else { (two, one) };
    let stage =
        async |lesson: &str| ada.get(&format!("/lessons/{lesson}")).await.body["stage"].clone();
    assert_eq!((stage(&mine).await, stage(&other).await), (json!("applied"), json!("captured")));
    let token = sent(&links[0])["token"].clone();
    let unfit =
        visitor.put("/nudge-answers", json!({"token": token, "answer": "made_a_difference"})).await;
    assert_eq!((unfit.status, &unfit.body["errors"][0]["pointer"]), (422, &json!("#/answer")));
    let nobodys = json!({"token": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k", "answer": "used"});
    let refused = async |body: Value| {
        let refused = visitor.put("/nudge-answers", body).await;
        (refused.status, refused.body["errors"].clone())
    };
    let unknown = refused(nobodys).await;
    assert_eq!((unknown.0, &unknown.1[0]["pointer"]), (422, &json!("#/token")));
    // No other link of ours is one of these.
    let received = smtp.received();
    let text = received[0].message().body_text(0).unwrap().into_owned();
    let ending = text.lines().find(|line| line.contains("/unsubscribe#token=")).unwrap();
    let ending = json!({"token": sent(ending)["token"], "answer": "used"});
    assert_eq!(refused(ending).await, unknown);

    ada.with("if-match", "*").delete(&format!("/lessons/{mine}")).await;
    assert_eq!(refused(sent(&links[1])).await, unknown, "it is in the trash");
    let old = "update lesson_nudges set asked_at = now() - interval '121 days'";
    diesel_async::SimpleAsyncConnection::batch_execute(&mut app.conn().await, old).await.unwrap();
    assert_eq!(refused(sent(&links[5])).await, unknown, "it is too old");
}

#[actix_web::test]
async fn who_does_not_want_them_by_mail_gets_none_and_the_mail_speaks_german() {
    let (smtp, app, ada) = start().await;
    let ben = app.user("ben@example.org").await;
    ben.with("if-match", "*").patch("/me", json!({"locale": "de-CH"})).await;
    let mut wanted = settings("weekly");
    wanted["mail_off"] = json!(["lesson_asks"]);
    choose(&ada, wanted).await;
    choose(&ben, settings("weekly")).await;
    let lesson = write_down(&ben, "Erst das Runbook").await;
    write_down(&ada, "Runbooks first").await;
    mailed(&app).await;
    let received = smtp.received();
    assert_eq!((received.len(), &received[0].to[0]), (1, &"ben@example.org".to_owned()));
    assert_eq!(subject(&smtp), "Eine Ihrer Lektionen fragt nach");
    let text = received[0].message().body_text(0).unwrap().into_owned();
    assert!(text.contains("Haben Sie «Erst das Runbook» angewendet?"), "{text}");
    let used = json!({"applied_on": "2026-01-15", "what_changed": "x"});
    ben.post(&format!("/lessons/{lesson}/applications"), used).await;
    assert_eq!(open(&ben).await.len() + open(&ada).await.len(), 1);
}

#[actix_web::test]
async fn upkeep_asks_before_it_mails() {
    let (smtp, app, ada) = start().await;
    write_down(&ada, "Runbooks first").await;
    let due = "update lessons set created_at = now() - interval '8 days', nudge_at = now() - interval '1 day';
        update notification_settings set next_digest_at = now() - interval '1 hour'";
    diesel_async::SimpleAsyncConnection::batch_execute(&mut app.conn().await, due).await.unwrap();
    upkeep::once(&app.app).await.unwrap();
    upkeep::once(&app.app).await.unwrap();
    assert_eq!((jobs::work_off(&app.app).await.unwrap(), smtp.received().len()), (1, 1));
    assert_eq!(links(&smtp).len(), 3);
}
