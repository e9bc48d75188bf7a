//! Verifying an address: of a newcomer, whose account it makes, and of somebody who has one.

use diesel_async::SimpleAsyncConnection;
use lanyard::jobs;
use serde_json::{Value, json};

use crate::{
    accounts::{PASSWORD, faults, register, sign_in},
    mail::{start_with_mail, subject, token},
    smtp::SmtpServer,
    support::{Response, TestApp},
};

async fn prove(app: &TestApp, token: &str) -> Response {
    app.visitor().put("/verification", json!({"token": token})).await
}

fn proven(answer: &Response) -> (u16, &Value) {
    (answer.status, &answer.body["email"])
}

#[actix_web::test]
async fn where_mail_is_sent_an_account_is_made_by_the_link() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let asked = register(&app, "Ada@example.org").await;
    assert_eq!((asked.status, &asked.body), (202, &json!({"email": "ada@example.org"})));
    let body = json!({"email": "ada@example.org", "password": PASSWORD});
    assert_eq!(app.visitor().post("/sessions", body).await.status, 401, "there is no account yet");
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    assert_eq!(subject(&smtp), "Confirm your address for Lanyard");
    let link = token(&smtp, "ada@example.org");
    assert_eq!(proven(&prove(&app, &link).await), (200, &json!("ada@example.org")));
    let (_, grant) = sign_in(&app, "ada@example.org").await;
    let account = &grant["account"];
    assert_eq!(
        (&account["full_name"], &account["tzid"]),
        (&json!("Ada Moreno"), &json!("Europe/Zurich"))
    );
    assert!(account["email_verified_at"].is_string());
    assert_eq!(proven(&prove(&app, &link).await), (200, &json!("ada@example.org")), "a repeat");
    assert_eq!(sign_in(&app, "ada@example.org").await.1["account"]["version"], account["version"]);
}

#[actix_web::test]
async fn registering_tells_a_stranger_nothing_and_the_owner_everything() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let ada = app.user("ada@example.org").await;
    let known = register(&app, "ada@example.org").await;
    let unknown = register(&app, "eve@example.org").await;
    assert_eq!((known.status, unknown.status), (202, 202));
    assert_eq!(known.body, json!({"email": "ada@example.org"}));
    assert_eq!(unknown.body, json!({"email": "eve@example.org"}));
    let names = |answer: &Response| {
        let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        names.sort();
        names
    };
    assert_eq!(names(&known), names(&unknown));
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 2);
    let received = smtp.received();
    let text = |index: usize| received[index].message().body_text(0).unwrap().into_owned();
    assert_eq!(received[0].message().subject(), Some("You already have a Lanyard account"));
    assert!(text(0).contains("/reset") && !text(0).contains("#token="), "{}", text(0));
    assert!(text(1).contains("/verify#token="), "{}", text(1));
    assert_eq!(ada.get("/me").await.body["email_verified_at"], json!(null));
}

#[actix_web::test]
async fn of_two_who_register_an_address_the_first_to_open_the_mail_has_it() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    register(&app, "ada@example.org").await;
    jobs::work_off(&app.app).await.unwrap();
    let first = token(&smtp, "ada@example.org");
    register(&app, "ada@example.org").await;
    jobs::work_off(&app.app).await.unwrap();
    let second = token(&smtp, "ada@example.org");
    assert_ne!(first, second);
    assert_eq!(prove(&app, &second).await.status, 200);
    let late = prove(&app, &first).await;
    assert_eq!((late.status, &late.body["code"]), (409, &json!("email-taken")));
}

#[actix_web::test]
async fn an_address_is_verified_once_and_the_mail_is_sent_again_until_then() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let ada = app.user("ada@example.org").await;
    assert_eq!(ada.get("/me").await.body["email_verified_at"], json!(null));
    for _ in 0..2 {
        let asked = ada.post("/me/verification", json!({})).await;
        assert_eq!((asked.status, &asked.body), (202, &json!({"email": "ada@example.org"})));
    }
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 2);
    let link = token(&smtp, "ada@example.org");
    assert_eq!(prove(&app, &link).await.status, 200);
    let me = ada.get("/me").await;
    assert!(me.body["email_verified_at"].is_string());
    assert_eq!(me.header("etag"), "\"2\"");
    let again = ada.post("/me/verification", json!({})).await;
    assert_eq!((again.status, &again.body["code"]), (409, &json!("already-verified")));
}

#[actix_web::test]
async fn a_wrong_old_or_foreign_token_gets_one_answer() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let ada = app.user("ada@example.org").await;
    app.visitor().post("/recovery", json!({"email": "ada@example.org"})).await;
    jobs::work_off(&app.app).await.unwrap();
    let of_a_recovery = token(&smtp, "ada@example.org");
    ada.post("/me/verification", json!({})).await;
    jobs::work_off(&app.app).await.unwrap();
    let old = token(&smtp, "ada@example.org");
    let sql = "update verifications set expires_at = now()";
    app.conn().await.batch_execute(sql).await.unwrap();
    for wrong in [&"A".repeat(43), &of_a_recovery, &old] {
        let refused = prove(&app, wrong).await;
        assert_eq!((refused.status, faults(&refused)), (422, vec![("#/token", "invalid")]));
        assert_eq!(
            refused.body["errors"][0]["detail"],
            "This link was used or is too old. Ask for a new mail."
        );
    }
    assert_eq!(faults(&prove(&app, "short").await), [("#/token", "invalid")]);
    lanyard::upkeep::once(&app.app).await.unwrap();
}

#[actix_web::test]
async fn a_letterbox_is_not_filled_by_strangers() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    app.user("ada@example.org").await;
    for _ in 0..7 {
        assert_eq!(register(&app, "ada@example.org").await.status, 202);
        let asked = app.visitor().post("/recovery", json!({"email": "ada@example.org"})).await;
        assert_eq!(asked.status, 202);
    }
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 14);
    assert_eq!(smtp.received().len(), 10, "five of each kind");
}
