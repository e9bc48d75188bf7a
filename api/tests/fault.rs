//! Staying alive: the program, then its Postgres, is killed under load. What was acknowledged is
//! there afterwards, once, and the program finds back by itself.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

use std::{
    cell::RefCell,
    collections::BTreeMap,
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    rc::Rc,
    time::{Duration, Instant},
};

use actix_web::{http::Method, rt};
use awc::Client;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use lanyard::cluster::Cluster;
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// How many write at the same time: more than the pool has connections.
const WRITERS: usize = 12;

/// Writes that are acknowledged before each blow, and after the last one.
const ROUND: usize = 150;

/// A writer ends by itself after so many writes, whatever the test does.
const MOST_WRITES: usize = 1_000;

/// Looks at something that is about to happen, 10 ms apart.
const LOOKS: usize = 3_000;

/// Waits until `seen` answers with something; what it looks at ends the wait, not the clock.
async fn wait_for<T>(what: &str, mut seen: impl AsyncFnMut() -> Option<T>) -> T {
    let mut pace = tokio::time::interval(Duration::from_millis(10));
    for _ in 0..LOOKS {
        if let Some(found) = seen().await {
            return found;
        }
        pace.tick().await;
    }
    panic!("{what} did not happen");
}

/// The real program with its own cluster in a folder of its own.
struct Program {
    child: Child,
    folder: PathBuf,
    port: u16,
}

impl Program {
    fn start() -> Self {
        let folder = env::temp_dir().join(format!("lanyard-fault-{}", Uuid::now_v7().simple()));
        fs::create_dir(&folder).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { child: serve(&folder, port), folder, port }
    }

    /// Kills it without a warning and starts it again on the same folder.
    fn kill_and_start(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.child = serve(&self.folder, self.port);
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The process id of its Postgres, once that takes connections.
    fn postgres(&self) -> Option<Pid> {
        let file = self.folder.join("data/postgres/data/postmaster.pid");
        let text = fs::read_to_string(file).ok()?;
        let ready = text.lines().nth(7)?.trim() == "ready";
        ready.then(|| text.lines().next()?.parse().ok().map(Pid::from_raw))?
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let pid = Pid::from_raw(self.child.id().cast_signed());
        kill(pid, Signal::SIGTERM).unwrap();
        self.child.wait().unwrap();
        fs::remove_dir_all(&self.folder).unwrap();
    }
}

/// Starts the program and waits for the line that says where it is.
fn serve(folder: &Path, port: u16) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lanyard"));
    command.arg("--bind").arg(format!("127.0.0.1:{port}")).arg("--data").arg(folder.join("data"));
    command.args(["--quota", "0", "--pool-size", "8", "--log", "off"]);
    command.env_remove("DATABASE_URL").env_remove("RUST_LOG").current_dir(folder);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("Lanyard is at"), "{line}");
    child
}

/// What was acknowledged: the id in the answer, and the name that was sent.
type Ledger = Rc<RefCell<Vec<(Uuid, String)>>>;

/// Sends one write after the other; each is repeated, with its key, until it is acknowledged.
#[derive(Clone)]
struct Writer {
    number: usize,
    http: Client,
    base: String,
    token: String,
    ledger: Ledger,
    done: Rc<RefCell<bool>>,
}

impl Writer {
    async fn run(self) {
        for count in 0..MOST_WRITES {
            if *self.done.borrow() {
                return;
            }
            let name = format!("Person {}-{count}", self.number);
            let key = format!("fault-test-{}-{count:04}", self.number);
            let (method, path) = match count % 2 {
                0 => (Method::PUT, format!("/contacts/{}", Uuid::now_v7())),
                _ => (Method::POST, "/contacts".to_owned()),
            };
            let id = wait_for("an acknowledgement", async || {
                self.write(&method, &path, &key, &name).await
            })
            .await;
            self.ledger.borrow_mut().push((id, name));
        }
    }

    /// The id of what was written; `None` if it has to be repeated.
    async fn write(&self, method: &Method, path: &str, key: &str, name: &str) -> Option<Uuid> {
        let request = self
            .http
            .request(method.clone(), format!("{}{path}", self.base))
            .bearer_auth(&self.token)
            .insert_header(("idempotency-key", key));
        let mut response = request.send_json(&json!({ "full_name": name })).await.ok()?;
        let body = response.body().await.ok()?;
        let status = response.status().as_u16();
        match status {
            201 => {
                let body: Value = serde_json::from_slice(&body).unwrap();
                Some(body["id"].as_str().unwrap().parse().unwrap())
            }
            // Busy, or the first attempt is still under way; both say when to come again.
            503 | 409 => {
                assert!(response.headers().contains_key("retry-after"), "{body:?}");
                None
            }
            _ => panic!("{status}: {body:?}"),
        }
    }
}

/// A new account's access token.
async fn sign_up(http: &Client, base: &str) -> String {
    let account = json!({ "email": "ada@example.org", "password": "correct horse battery staple",
        "full_name": "Ada Moreno" });
    let created = http.post(format!("{base}/accounts")).send_json(&account).await.unwrap();
    assert_eq!(created.status(), 201);
    let credentials = json!({ "email": account["email"], "password": account["password"] });
    let session = http.post(format!("{base}/sessions")).send_json(&credentials).await;
    let session: Value = session.unwrap().json().await.unwrap();
    session["access_token"].as_str().unwrap().to_owned()
}

#[derive(diesel::QueryableByName)]
struct Row {
    #[diesel(sql_type = diesel::sql_types::Uuid)]
    id: Uuid,
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
}

/// Every person in the database, and how many keys hold an answer.
async fn kept(program: &Program) -> (BTreeMap<String, Vec<Uuid>>, usize) {
    let url = Cluster::url_of_running(&program.folder.join("data")).unwrap();
    let mut conn = AsyncPgConnection::establish(&url).await.unwrap();
    let rows = "select id, full_name as name from contacts";
    let rows: Vec<Row> = diesel::sql_query(rows).load(&mut conn).await.unwrap();
    let keys = "select account_id as id, key as name from idempotency_keys where status = 201";
    let keys: Vec<Row> = diesel::sql_query(keys).load(&mut conn).await.unwrap();
    let mut people = BTreeMap::<_, Vec<Uuid>>::new();
    for Row { id, name } in rows {
        people.entry(name).or_default().push(id);
    }
    (people, keys.len())
}

/// Waits until a round more is acknowledged than now.
async fn a_round_more(ledger: &Ledger) {
    let before = ledger.borrow().len();
    wait_for("a round of writes", async || (ledger.borrow().len() >= before + ROUND).then_some(()))
        .await;
}

#[actix_web::test]
async fn what_was_acknowledged_survives_both_kills_and_is_there_once() {
    let mut program = Program::start();
    let http = Client::builder().timeout(Duration::from_secs(10)).finish();
    let base = program.url("/api/v1");
    let token = sign_up(&http, &base).await;
    let (ledger, done) = (Ledger::default(), Rc::new(RefCell::new(false)));
    let first = Writer { number: 0, http, base, token, ledger: ledger.clone(), done: done.clone() };
    let writer = |number| Writer { number, ..first.clone() };
    let writers: Vec<_> = (0..WRITERS).map(|number| rt::spawn(writer(number).run())).collect();

    a_round_more(&ledger).await;
    program.kill_and_start();
    a_round_more(&ledger).await;

    let killed = program.postgres().unwrap();
    kill(killed, Signal::SIGKILL).unwrap();
    wait_for("the return of Postgres", async || {
        program.postgres().filter(|current| *current != killed)
    })
    .await;
    let (back, before) = (Instant::now(), ledger.borrow().len());
    wait_for("the first answer", async || (ledger.borrow().len() > before).then_some(())).await;
    let first_answer = back.elapsed();
    a_round_more(&ledger).await;
    assert!(program.child.try_wait().unwrap().is_none(), "the program has to run on");
    assert!(first_answer <= Duration::from_secs(2), "answered after {first_answer:?}");

    *done.borrow_mut() = true;
    for writer in writers {
        writer.await.unwrap();
    }
    let (people, keys) = kept(&program).await;
    let acknowledged = ledger.borrow();
    for (id, name) in acknowledged.iter() {
        assert_eq!(people.get(name), Some(&vec![*id]), "{name}");
    }
    assert_eq!(people.len(), acknowledged.len(), "nothing may be there that was not acknowledged");
    assert_eq!(keys, acknowledged.len(), "every write keeps its answer");
}

/// Sends everything of a request but its body, and waits until the program asks for that.
fn begin(port: u16, body: &str) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let length = body.len();
    write!(
        stream,
        "POST /api/v1/accounts HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\nexpect: 100-continue\r\n\r\n"
    )
    .unwrap();
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line).unwrap();
    assert_eq!(line.trim(), "HTTP/1.1 100 Continue");
    stream
}

#[actix_web::test]
async fn what_is_under_way_is_finished_before_the_program_stops() {
    let mut program = Program::start();
    let body = json!({ "email": "ada@example.org", "password": "correct horse battery staple",
        "full_name": "Ada Moreno" })
    .to_string();
    let mut unfinished = begin(program.port, &body);
    kill(Pid::from_raw(program.child.id().cast_signed()), Signal::SIGTERM).unwrap();
    wait_for("the end of new connections", async || {
        TcpStream::connect(("127.0.0.1", program.port)).is_err().then_some(())
    })
    .await;
    unfinished.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    unfinished.read_to_string(&mut answer).unwrap();
    assert!(answer.contains("HTTP/1.1 201"), "{answer}");
    assert!(program.child.wait().unwrap().success());
    program.child = serve(&program.folder, program.port);
    let http = Client::default();
    let credentials =
        json!({ "email": "ada@example.org", "password": "correct horse battery staple" });
    let session = http.post(program.url("/api/v1/sessions")).send_json(&credentials).await.unwrap();
    assert_eq!(session.status(), 201);
}
