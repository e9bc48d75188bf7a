//! Two servers send mail from one database and are killed in the middle, again and again. Nothing
//! is lost, and nothing is sent as two different mails.

#![expect(clippy::unwrap_used, unreachable_pub, reason = "a test may panic and exports nothing")]

mod smtp;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use diesel::sql_types::{BigInt, Text};
use diesel_async::RunQueryDsl;
use lanyard::{
    cluster::Cluster,
    db::{self, Db},
    mail::{self, Mail, Recipient, SignIn},
};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use serde_json::json;

use crate::smtp::SmtpServer;

/// Mails altogether, and how often a server is killed on the way.
const MAILS: usize = 400;
const KILLS: usize = 6;
/// Jobs that one server does at the same time: so many may be sent and not yet written down when
/// it is killed.
const HANDS: usize = 4;
/// Looks at something that is about to happen, 5 ms apart.
const LOOKS: usize = 12_000;

async fn wait_for(what: &str, mut seen: impl AsyncFnMut() -> bool) {
    let mut pace = tokio::time::interval(Duration::from_millis(5));
    for _ in 0..LOOKS {
        if seen().await {
            return;
        }
        pace.tick().await;
    }
    panic!("{what} did not happen");
}

/// One of the two servers, with a data folder of its own.
struct Program {
    child: Child,
    number: usize,
}

impl Program {
    fn start(number: usize, folder: &Path, database: &str, smtp: &SmtpServer) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new(env!("CARGO_BIN_EXE_lanyard"));
        command.arg("--bind").arg(format!("127.0.0.1:{port}"));
        command.arg("--data").arg(folder.join(number.to_string()));
        command.args(["--log", "off", "--base-url", "http://localhost"]);
        command.env("DATABASE_URL", database).env("LANYARD_SMTP_URL", smtp.url());
        command.env_remove("RUST_LOG").current_dir(folder);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.starts_with("Lanyard is at"), "{line}");
        Self { child, number }
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end, which it has to do by itself.
    fn stop(mut self) {
        kill(Pid::from_raw(self.child.id().cast_signed()), Signal::SIGTERM).unwrap();
        assert!(self.child.wait().unwrap().success());
    }
}

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[derive(diesel::QueryableByName)]
struct Id {
    #[diesel(sql_type = Text)]
    id: String,
}

async fn count(db: &Db, from: &str) -> i64 {
    let query = diesel::sql_query(format!("select count(*) as count from {from}"));
    query.get_result::<Count>(&mut db.conn().await.unwrap()).await.unwrap().count
}

fn mail_to(number: usize) -> Mail {
    let email = serde_json::from_value(json!(format!("person-{number}@example.org"))).unwrap();
    let to = Recipient::Address { email, locale: None, tzid: None };
    let letter = SignIn { program: None, system: None, at: chrono::Utc::now() };
    Mail { to, letter: letter.into() }
}

/// How often each mail came, by the id of its job and its recipient.
fn arrivals(smtp: &SmtpServer) -> BTreeMap<(String, String), usize> {
    let mut arrivals = BTreeMap::new();
    for mail in smtp.received() {
        let message = mail.message();
        let (job, host) = message.message_id().unwrap().split_once('@').unwrap();
        assert_eq!(host, "localhost");
        *arrivals.entry((job.to_owned(), mail.to[0].clone())).or_default() += 1;
    }
    arrivals
}

#[actix_web::test]
async fn killed_workers_lose_no_mail_and_send_none_as_another() {
    let folder = Folder(env::temp_dir().join(format!("lanyard-jobs-{}", std::process::id())));
    fs::create_dir(&folder.0).unwrap();
    let cluster = Cluster::scratch(&folder.0).unwrap();
    db::migrate(cluster.url().to_owned()).await.unwrap();
    let db = Db::connect(cluster.url(), 2).unwrap();
    let smtp = SmtpServer::start();
    let start = |number| Program::start(number, &folder.0, cluster.url(), &smtp);
    let mut programs = [start(0), start(1)];

    mail::enqueue_all(&mut db.conn().await.unwrap(), (0..MAILS).map(mail_to)).await.unwrap();
    for round in 1..=KILLS {
        // A kill somewhere in each part of the work: hands are full at any such moment.
        let part = MAILS * round / (KILLS + 2);
        let blow = part + rand::random_range(0..MAILS / (KILLS + 2));
        wait_for("the next mails", async || smtp.received().len() >= blow).await;
        let victim = &mut programs[rand::random_range(0..2)];
        victim.kill();
        *victim = start(victim.number);
    }
    let open = "jobs where state <> 'done'";
    wait_for("the end of all jobs", async || count(&db, open).await == 0).await;
    for program in programs {
        program.stop();
    }

    let arrivals = arrivals(&smtp);
    let ids = "select id::text from jobs";
    let ids: Vec<Id> = diesel::sql_query(ids).load(&mut db.conn().await.unwrap()).await.unwrap();
    let ledger: BTreeSet<&str> = ids.iter().map(|row| row.id.as_str()).collect();
    let sent: BTreeSet<&str> = arrivals.keys().map(|(job, _)| job.as_str()).collect();
    assert_eq!(ledger.len(), MAILS);
    assert_eq!(sent, ledger, "every job is one mail, and every mail a job");
    assert_eq!(arrivals.len(), MAILS, "a job has one recipient");
    let repeats: usize = arrivals.values().map(|count| count - 1).sum();
    println!("{MAILS} mails, {KILLS} kills, {repeats} sent again with the same Message-ID");
    assert!(repeats <= KILLS * HANDS, "{repeats} repeats are more than were under way");
    drop(db);
}
