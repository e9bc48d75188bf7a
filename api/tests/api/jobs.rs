//! Jobs: kept with what they follow from, tried again, given up, seen by the administrator.

use diesel::{
    QueryableByName,
    sql_types::{BigInt, Integer, Nullable, Text},
};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use lanyard::{
    db,
    error::Error,
    jobs,
    mail::{self, Recipient, SignIn},
};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use serde_json::json;
use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use crate::{
    cli::{lanyard, text},
    mail::start_with_mail,
    smtp::SmtpServer,
    support::TestApp,
};

#[derive(QueryableByName, Debug)]
struct Job {
    #[diesel(sql_type = Text)]
    id: String,
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = Integer)]
    attempts: i32,
    #[diesel(sql_type = Nullable<Text>)]
    last_error: Option<String>,
    #[diesel(sql_type = BigInt)]
    wait: i64,
    #[diesel(sql_type = Text)]
    payload: String,
}

async fn only_job(app: &TestApp) -> Job {
    let sql = "select id::text, state, attempts, last_error, payload::text,
        extract(epoch from due_at - now())::bigint as wait from jobs";
    let mut jobs: Vec<Job> = diesel::sql_query(sql).load(&mut app.conn().await).await.unwrap();
    assert_eq!(jobs.len(), 1, "{jobs:?}");
    jobs.remove(0)
}

async fn execute(app: &TestApp, sql: &str) {
    app.conn().await.batch_execute(sql).await.unwrap();
}

async fn write_to(app: &TestApp, email: &str) {
    let to = Recipient::Address {
        email: serde_json::from_value(json!(email)).unwrap(),
        locale: None,
        tzid: None,
    };
    let letter = SignIn { program: None, system: None, at: chrono::Utc::now() };
    mail::enqueue(&mut app.conn().await, to, letter).await.unwrap();
}

#[actix_web::test]
async fn a_job_is_there_if_and_only_if_its_transaction_was_kept() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let mut conn = app.conn().await;
    let letter = || SignIn { program: None, system: None, at: chrono::Utc::now() };
    let undone = db::transaction(&mut conn, async |conn| {
        mail::enqueue(conn, Recipient::Account(ada.id), letter()).await?;
        Err::<(), _>(Error::NotFound)
    });
    assert!(undone.await.is_err());
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0);
    mail::enqueue(&mut conn, Recipient::Account(ada.id), letter()).await.unwrap();
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    let done = only_job(&app).await;
    assert_eq!((done.state.as_str(), done.attempts, done.payload.as_str()), ("done", 1, "{}"));
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0, "what is done is not done again");
}

#[actix_web::test]
async fn what_fails_for_now_waits_longer_each_time_and_dies_after_ten() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    write_to(&app, "busy@example.org").await;
    let mut waits = Vec::new();
    for attempt in 1..=10 {
        assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1, "attempt {attempt}");
        assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0, "it is not due yet");
        let job = only_job(&app).await;
        assert_eq!(job.attempts, attempt);
        assert!(job.last_error.unwrap().contains("451"));
        waits.push(job.wait);
        execute(&app, "update jobs set due_at = now() where state = 'waiting'").await;
    }
    assert!((7..=12).contains(&waits[0]), "{waits:?}");
    assert!(waits[..9].is_sorted(), "{waits:?}");
    assert_eq!(only_job(&app).await.state, "dead");
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0);
}

#[actix_web::test]
async fn a_mailbox_that_does_not_exist_is_tried_once() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    write_to(&app, "nobody@example.org").await;
    jobs::work_off(&app.app).await.unwrap();
    let job = only_job(&app).await;
    assert_eq!((job.state.as_str(), job.attempts), ("dead", 1));
    assert!(job.last_error.unwrap().contains("550"));
}

#[actix_web::test]
async fn a_job_whose_worker_died_is_taken_when_its_lease_is_over() {
    let app = TestApp::start().await;
    write_to(&app, "ada@example.org").await;
    let leased = "update jobs set state = 'running', attempts = 1, leased_by = gen_random_uuid(), due_at = now() + interval '15 seconds'";
    execute(&app, leased).await;
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0, "somebody has it");
    execute(&app, "update jobs set due_at = now()").await;
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    assert_eq!(only_job(&app).await.attempts, 2);
}

#[actix_web::test]
async fn a_job_that_takes_its_worker_along_every_time_is_buried() {
    let app = TestApp::start().await;
    write_to(&app, "ada@example.org").await;
    execute(
        &app,
        "update jobs set state = 'running', attempts = 10, due_at = now() - interval '1 s'",
    )
    .await;
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 0);
    lanyard::upkeep::once(&app.app).await.unwrap();
    let job = only_job(&app).await;
    assert_eq!((job.state.as_str(), job.last_error.is_some()), ("dead", true));
}

#[actix_web::test]
async fn a_kind_of_a_newer_program_waits_for_it() {
    let app = TestApp::start().await;
    write_to(&app, "ada@example.org").await;
    execute(&app, "update jobs set kind = 'of_tomorrow'").await;
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    let job = only_job(&app).await;
    assert_eq!((job.state.as_str(), job.attempts), ("waiting", 1));
}

#[actix_web::test]
async fn an_administrator_sees_jobs_and_has_one_tried_again() {
    let smtp = SmtpServer::start();
    let app = start_with_mail(&smtp).await;
    write_to(&app, "nobody@example.org").await;
    jobs::work_off(&app.app).await.unwrap();
    let id = only_job(&app).await.id;
    let dead = text(&lanyard(&app, &["jobs", "list", "--state", "dead"], "").stdout);
    assert!(dead.starts_with(&format!("{id}\tmail\tdead\t1\t")) && dead.contains("550"), "{dead}");
    assert_eq!(text(&lanyard(&app, &["jobs", "list", "--state", "done"], "").stdout), "");

    let retried = lanyard(&app, &["jobs", "retry", &id], "");
    assert_eq!(text(&retried.stdout), format!("{id} is tried again.\n"));
    let job = only_job(&app).await;
    assert_eq!((job.state.as_str(), job.attempts), ("waiting", 0));
    let unknown = uuid::Uuid::now_v7().to_string();
    let refused = lanyard(&app, &["jobs", "retry", &unknown], "");
    assert_eq!(text(&refused.stderr), "lanyard: there is no job with this id that failed\n");
}

#[actix_web::test]
async fn jobs_that_are_over_go_after_a_while() {
    let app = TestApp::start().await;
    for state in ["done", "dead"] {
        write_to(&app, "ada@example.org").await;
        execute(&app, &format!("update jobs set state = '{state}', finished_at = now() - interval '8 days' where finished_at is null")).await;
    }
    lanyard::upkeep::once(&app.app).await.unwrap();
    assert_eq!(only_job(&app).await.state, "dead");
    execute(&app, "update jobs set finished_at = now() - interval '91 days'").await;
    lanyard::upkeep::once(&app.app).await.unwrap();
    let left = text(&lanyard(&app, &["jobs", "list"], "").stdout);
    assert_eq!(left, "");
}

#[actix_web::test]
async fn a_server_that_starts_says_how_many_jobs_are_dead_and_stops_when_asked() {
    let app = TestApp::start().await;
    write_to(&app, "ada@example.org").await;
    execute(&app, "update jobs set state = 'dead', finished_at = now()").await;
    let mut server = Command::new(env!("CARGO_BIN_EXE_lanyard"))
        .args(["serve", "--bind", "127.0.0.1:0", "--log", "warn", "--data"])
        .arg(&app.app.config.data)
        .env("DATABASE_URL", app.database_url())
        .env_remove("RUST_LOG")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(server.stderr.take().unwrap()).lines().map(Result::unwrap);
    let said = lines.into_iter().find(|line| line.contains("failed for good"));
    assert!(said.as_ref().is_some_and(|line| line.contains("\"dead\":1")), "{said:?}");
    kill(Pid::from_raw(server.id().cast_signed()), Signal::SIGTERM).unwrap();
    assert!(server.wait().unwrap().success());
}
