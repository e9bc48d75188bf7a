//! Mail: what arrives at a real SMTP server, what stays in the outbox folder, and who gets none.

use chrono::Utc;
use lanyard::{
    jobs,
    mail::{self, Language, MailConfig, Recipient, SignIn},
};
use serde_json::json;
use std::{fs, os::unix::fs::PermissionsExt};

use crate::{
    accounts::{PASSWORD, register, sign_in},
    smtp::SmtpServer,
    support::TestApp,
};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

/// A server that sends its mail to `smtp`.
pub async fn start_with_mail(smtp: &SmtpServer) -> TestApp {
    let url = smtp.url();
    TestApp::start_with(|config| {
        let from = Some("Lanyard <lanyard@example.org>");
        config.mail = MailConfig::parse(Some(&url), from, &config.base_url).unwrap();
    })
    .await
}

fn letter() -> SignIn {
    let at = "2026-03-01T23:05:00Z".parse().unwrap();
    SignIn { program: Some("Firefox".into()), system: Some("Linux".into()), at }
}

fn to(email: &str) -> Recipient {
    let email = serde_json::from_value(json!(email)).unwrap();
    Recipient::Address { email, locale: None, tzid: None }
}

#[actix_web::test]
async fn a_mail_arrives_as_text_and_html_in_the_readers_language_and_zone() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let ada = app.user("ada@example.org").await;
    ada.with("if-match", "*")
        .patch("/me", json!({"locale": "de-CH", "full_name": "Ada Morénö"}))
        .await;
    mail::enqueue(&mut app.conn().await, Recipient::Account(ada.id), letter()).await.unwrap();
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);

    let received = smtp.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].to, ["ada@example.org"]);
    let message = received[0].message();
    assert_eq!(message.subject(), Some("Neue Anmeldung bei Ihrem Lanyard-Konto"));
    let (from, to) =
        (message.from().unwrap().first().unwrap(), message.to().unwrap().first().unwrap());
    assert_eq!((from.name(), from.address()), (Some("Lanyard"), Some("lanyard@example.org")));
    assert_eq!((to.name(), to.address()), (Some("Ada Morénö"), Some("ada@example.org")));
    for (name, value) in [("Auto-Submitted", "auto-generated"), ("Content-Language", "de")] {
        assert_eq!(message.header(name).and_then(|value| value.as_text()), Some(value), "{name}");
    }
    assert!(message.header("List-Unsubscribe").is_none(), "nobody can opt out of safety");
    let moment = "Montag, 2. März 2026, 00:05 Uhr (Europe/Zurich)";
    let link = format!("{}/settings/sessions", app.address);
    let text = message.body_text(0).unwrap();
    assert!(text.contains(moment) && text.contains(&link), "{text}");
    let html = message.body_html(0).unwrap();
    assert!(html.contains(moment) && html.contains(&format!("href=\"{link}\"")), "{html}");
    assert!(html.contains("<html lang=\"de\">"), "{html}");
}

#[actix_web::test]
async fn a_name_cannot_add_a_header_or_markup() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let evil = "x\r\nBcc: eve@example.org\r\n\r\n<img src=x onerror=alert(1)>";
    let ada = app.user("ada@example.org").await;
    // Past every check of the edge, as if a row came from elsewhere.
    let sql = "update accounts set full_name = $1";
    let query = diesel::sql_query(sql).bind::<diesel::sql_types::Text, _>(evil);
    diesel_async::RunQueryDsl::execute(query, &mut app.conn().await).await.unwrap();
    let letter = SignIn { program: Some(evil.into()), system: None, at: Utc::now() };
    mail::enqueue(&mut app.conn().await, Recipient::Account(ada.id), letter).await.unwrap();
    jobs::work_off(&app.app).await.unwrap();

    let received = smtp.received();
    assert_eq!(received[0].to, ["ada@example.org"]);
    let message = received[0].message();
    assert!(message.bcc().is_none());
    assert_eq!(message.to().unwrap().iter().count(), 1);
    assert!(!message.body_html(0).unwrap().contains("<img"));
    assert_eq!((message.text_body_count(), message.html_body_count()), (1, 1));
}

#[actix_web::test]
async fn without_an_smtp_server_a_mail_is_a_file_that_only_the_server_reads() {
    let app = TestApp::start().await;
    mail::enqueue(&mut app.conn().await, to("ada@example.org"), letter()).await.unwrap();
    jobs::work_off(&app.app).await.unwrap();
    let folder = app.app.config.data.join("outbox");
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap()).collect();
    assert_eq!(files.len(), 1);
    assert!(files[0].file_name().to_str().unwrap().ends_with(".eml"));
    assert_eq!(files[0].metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let raw = fs::read(files[0].path()).unwrap();
    let message = mail_parser::MessageParser::default().parse(&raw).unwrap();
    assert_eq!(message.subject(), Some("New sign-in to your Lanyard account"));
}

#[actix_web::test]
async fn sample_accounts_and_disabled_ones_get_no_mail() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let demo = app.user("demo-1@lanyard.example").await;
    let left = app.user("left@example.org").await;
    let off = "update accounts set disabled_at = now() where email like 'left@%'";
    diesel_async::SimpleAsyncConnection::batch_execute(&mut app.conn().await, off).await.unwrap();
    for id in [demo.id, left.id, uuid::Uuid::now_v7()] {
        mail::enqueue(&mut app.conn().await, Recipient::Account(id), letter()).await.unwrap();
    }
    mail::enqueue(&mut app.conn().await, to("demo-2@lanyard.example"), letter()).await.unwrap();
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 4);
    assert_eq!(smtp.received().len(), 0);
}

#[actix_web::test]
async fn a_sign_in_from_a_new_device_is_told_once() {
    let app = TestApp::start().await;
    register(&app, "ada@example.org").await;
    sign_in(&app, "ada@example.org").await;
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0, "the first sign-in is no news");
    let body = json!({"email": "ada@example.org", "password": PASSWORD});
    for version in ["145", "145", "146"] {
        let phone = app.visitor().with("user-agent", &FIREFOX.replace("145", version));
        assert_eq!(phone.post("/sessions", body.clone()).await.status, 201);
    }
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1, "an update is no new device");
}

#[test]
fn a_language_is_chosen_by_the_locale() {
    assert_eq!(Language::of("de-AT").choose("Hello", "Hallo"), "Hallo");
}

/// The token of the link in the newest mail to `email`.
pub fn token(smtp: &SmtpServer, email: &str) -> String {
    let received = smtp.received();
    let newest = received.iter().rev().find(|mail| mail.to == [email]).unwrap();
    let text = newest.message().body_text(0).unwrap().into_owned();
    let (_, rest) = text.split_once("#token=").unwrap_or_else(|| panic!("no link in {text}"));
    rest.split_whitespace().next().unwrap().to_owned()
}

/// What the mail that came last is called.
pub fn subject(smtp: &SmtpServer) -> String {
    smtp.received().last().unwrap().message().subject().unwrap().to_owned()
}
