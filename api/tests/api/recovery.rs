//! Recovering an account whose password was forgotten.

use lanyard::jobs;
use serde_json::json;
use std::time::Instant;

use crate::{
    accounts::{PASSWORD, faults, register, sign_in},
    mail::{start_with_mail, subject, token},
    smtp::SmtpServer,
    support::{Response, TestApp},
};

const NEW: &str = "seven quiet lanyards hum";

async fn ask(app: &TestApp, email: &str) -> Response {
    app.visitor().post("/recovery", json!({"email": email})).await
}

async fn set(app: &TestApp, token: &str, password: &str) -> Response {
    app.visitor().put("/recovery", json!({"token": token, "new_password": password})).await
}

#[actix_web::test]
async fn a_forgotten_password_is_replaced_and_every_session_ends() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    register(&app, "ada@example.org").await;
    jobs::work_off(&app.app).await.unwrap();
    let link = token(&smtp, "ada@example.org");
    app.visitor().put("/verification", json!({"token": link})).await;
    let (ada, _) = sign_in(&app, "ada@example.org").await;

    let asked = ask(&app, "Ada@Example.org").await;
    assert_eq!((asked.status, &asked.body), (202, &json!({"email": "ada@example.org"})));
    jobs::work_off(&app.app).await.unwrap();
    assert_eq!(subject(&smtp), "Set a new password for Lanyard");
    let link = token(&smtp, "ada@example.org");
    let weak = set(&app, &link, "ada moreno").await;
    assert_eq!((weak.status, faults(&weak)), (422, vec![("#/new_password", "weak")]));
    assert_eq!(set(&app, &link, NEW).await.status, 204, "a weak one did not use it up");
    assert_eq!(ada.get("/me").await.status, 401);
    for (password, status) in [(PASSWORD, 401), (NEW, 201)] {
        let body = json!({"email": "ada@example.org", "password": password});
        assert_eq!(app.visitor().post("/sessions", body).await.status, status);
    }
    let again = set(&app, &link, "another quiet lanyard hums").await;
    assert_eq!((again.status, faults(&again)), (422, vec![("#/token", "invalid")]));
}

#[actix_web::test]
async fn asking_tells_a_stranger_nothing() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    app.user("ada@example.org").await;
    let same = |answer: Response| {
        let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        names.sort();
        (answer.status, names)
    };
    // The same statements run for both, so the medians are alike; four times is far from a hash.
    let mut times = [Vec::new(), Vec::new()];
    let mut answers = Vec::new();
    for _ in 0..12 {
        for (index, email) in ["ada@example.org", "eve@example.org"].iter().enumerate() {
            let start = Instant::now();
            let answer = ask(&app, email).await;
            times[index].push(start.elapsed());
            assert_eq!(answer.body, json!({"email": email}));
            answers.push(same(answer));
        }
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    let median = times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    });
    assert!(median[0] < median[1] * 4 && median[1] < median[0] * 4, "{median:?}");
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 24);
    let received = smtp.received();
    assert!(received.iter().all(|mail| mail.to == ["ada@example.org"]), "nothing to a stranger");
    assert_eq!(received.len(), 5);
}

#[actix_web::test]
async fn another_password_ends_what_was_asked_before() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    app.user("ada@example.org").await;
    let mut links = Vec::new();
    for _ in 0..2 {
        ask(&app, "ada@example.org").await;
        jobs::work_off(&app.app).await.unwrap();
        links.push(token(&smtp, "ada@example.org"));
    }
    assert_eq!(set(&app, &links[0], NEW).await.status, 204);
    assert_eq!(faults(&set(&app, &links[1], NEW).await), [("#/token", "invalid")]);
    let (_, grant) = {
        let body = json!({"email": "ada@example.org", "password": NEW});
        let grant = app.visitor().post("/sessions", body).await;
        (grant.status, grant.body)
    };
    assert!(grant["account"]["email_verified_at"].is_string(), "the person reads that mail");
}

#[actix_web::test]
async fn an_account_that_is_disabled_or_a_link_that_is_old_recovers_nothing() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    app.user("ada@example.org").await;
    let execute = async |sql: &str| {
        diesel_async::SimpleAsyncConnection::batch_execute(&mut app.conn().await, sql)
            .await
            .unwrap();
    };
    ask(&app, "ada@example.org").await;
    jobs::work_off(&app.app).await.unwrap();
    let link = token(&smtp, "ada@example.org");
    execute("update accounts set disabled_at = now()").await;
    assert_eq!(set(&app, &link, NEW).await.status, 422);
    ask(&app, "ada@example.org").await;
    jobs::work_off(&app.app).await.unwrap();
    assert_eq!(smtp.received().len(), 1, "a disabled account gets no mail");
    execute("update accounts set disabled_at = null; update recoveries set expires_at = now()")
        .await;
    assert_eq!(faults(&set(&app, &link, NEW).await), [("#/token", "invalid")]);
}

#[actix_web::test]
async fn a_mail_is_written_in_the_language_of_the_person() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    let ada = app.user("ada@example.org").await;
    ada.with("if-match", "*").patch("/me", json!({"locale": "de-AT"})).await;
    ask(&app, "ada@example.org").await;
    ada.post("/me/verification", json!({})).await;
    jobs::work_off(&app.app).await.unwrap();
    let received = smtp.received();
    let subjects: Vec<_> =
        received.iter().map(|mail| mail.message().subject().unwrap().to_owned()).collect();
    assert_eq!(subjects, ["Neues Passwort für Lanyard", "Bestätigen Sie Ihre Adresse für Lanyard"]);
}
