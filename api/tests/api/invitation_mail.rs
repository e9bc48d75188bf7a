//! The mail that goes to an address that is invited.

use lanyard::jobs;
use serde_json::json;

use crate::{
    invitations::{accept, execute},
    mail::{start_with_mail, subject, token},
    smtp::SmtpServer,
    support::{Client, TestApp},
};

/// Ada with a verified address and a team, where mail is sent.
async fn start(smtp: &SmtpServer) -> (TestApp, Client, String) {
    let app = start_with_mail(smtp).await;
    let ada = app.user("ada@example.org").await;
    execute(&app, "update accounts set email_verified_at = now(), locale = 'de-CH'").await;
    let team = ada.post("/teams", json!({"name": "Platform"})).await.id().to_owned();
    (app, ada, format!("/teams/{team}/invitations"))
}

#[actix_web::test]
async fn whoever_is_invited_by_address_gets_the_link_in_a_mail() {
    let smtp = SmtpServer::start();
    let (app, ada, path) = start(&smtp).await;
    let emails = ["ben@example.org", "mara@example.org"];
    let made = ada.post(&path, json!({"emails": emails})).await;
    assert_eq!((made.status, &made.body["mailed"]), (201, &json!(true)));
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 2);
    assert_eq!(subject(&smtp), "Ada Moreno lädt Sie zu Platform ein");
    for (index, email) in emails.iter().enumerate() {
        let shown = made.body["items"][index]["link"].as_str().unwrap();
        assert!(shown.ends_with(&format!("#token={}", token(&smtp, email))), "{shown}");
    }
    let ben = app.user("ben@example.org").await;
    assert_eq!(accept(&ben, &token(&smtp, "ben@example.org")).await.status, 201);
}

#[actix_web::test]
async fn an_invitation_that_is_sent_again_has_another_link_in_its_mail() {
    let smtp = SmtpServer::start();
    let (app, ada, path) = start(&smtp).await;
    let made = ada.post(&path, json!({"emails": ["ben@example.org"]})).await;
    let id = made.body["items"][0]["id"].as_str().unwrap();
    jobs::work_off(&app.app).await.unwrap();
    let first = token(&smtp, "ben@example.org");
    assert_eq!(ada.put(&format!("{path}/{id}/token"), json!({})).await.status, 200);
    jobs::work_off(&app.app).await.unwrap();
    let second = token(&smtp, "ben@example.org");
    let ben = app.user("ben@example.org").await;
    assert_eq!(accept(&ben, &first).await.status, 410);
    assert_eq!(accept(&ben, &second).await.status, 201);
}

#[actix_web::test]
async fn an_invitation_that_was_withdrawn_is_not_mailed_any_more() {
    let smtp = SmtpServer::start();
    let (app, ada, path) = start(&smtp).await;
    let made = ada.post(&path, json!({"emails": ["ben@example.org"]})).await;
    let id = made.body["items"][0]["id"].as_str().unwrap();
    assert_eq!(ada.delete(&format!("{path}/{id}")).await.status, 204);
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    assert_eq!(smtp.received().len(), 0);
}

#[actix_web::test]
async fn who_has_not_verified_an_address_hands_links_over() {
    let smtp = SmtpServer::start();
    let (app, ada, path) = start(&smtp).await;
    let link = ada.post(&path, json!({"max_uses": 3})).await;
    assert_eq!((link.status, &link.body["mailed"]), (201, &json!(false)));
    execute(&app, "update accounts set email_verified_at = null").await;
    let made = ada.post(&path, json!({"emails": ["ben@example.org"]})).await;
    assert_eq!((made.status, &made.body["mailed"]), (201, &json!(false)));
    assert!(made.body["items"][0]["link"].is_string());
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0);
}

#[actix_web::test]
async fn without_an_smtp_server_the_mail_is_kept() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let team = ada.post("/teams", json!({"name": "Platform"})).await.id().to_owned();
    let body = json!({"emails": ["ben@example.org"]});
    let made = ada.post(&format!("/teams/{team}/invitations"), body).await;
    assert_eq!((made.status, &made.body["mailed"]), (201, &json!(false)));
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    let kept = std::fs::read_dir(app.app.config.data.join("outbox")).unwrap();
    assert_eq!(kept.count(), 1);
}

#[actix_web::test]
async fn an_address_gets_five_invitations_an_hour_whoever_sends_them() {
    let smtp = SmtpServer::start();
    let (app, ada, path) = start(&smtp).await;
    let sales = ada.post("/teams", json!({"name": "Sales"})).await.id().to_owned();
    let sales = format!("/teams/{sales}/invitations");
    let made = ada.post(&path, json!({"emails": ["ben@example.org"]})).await;
    let row = &made.body["items"][0];
    assert_eq!(row["mailed"], true);
    let again = format!("{path}/{}/token", row["id"].as_str().unwrap());
    for _ in 0..3 {
        assert_eq!(ada.put(&again, json!({})).await.status, 200);
    }
    let both = json!({"emails": ["mara@example.org", "ben@example.org"]});
    assert_eq!(ada.post(&sales, both.clone()).await.status, 201);
    for refused in [ada.put(&again, json!({})).await, ada.post(&sales, both.clone()).await] {
        assert_eq!((refused.status, &refused.body["code"]), (429, &json!("quota-exceeded")));
        let wait: u32 = refused.header("retry-after").parse().unwrap();
        assert!((3_000..=3_600).contains(&wait), "{wait}");
    }
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 6, "what was refused sends nothing");
    assert_eq!(ada.post(&sales, json!({"emails": ["mara@example.org"]})).await.status, 201);
    execute(&app, "update invitation_mails set created_at = now() - interval '1 hour'").await;
    assert_eq!(ada.put(&again, json!({})).await.status, 200);
    lanyard::upkeep::once(&app.app).await.unwrap();
    assert_eq!(crate::upkeep::count(&app, "invitation_mails").await, 1);
}
