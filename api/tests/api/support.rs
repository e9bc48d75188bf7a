//! A private database, the real server on top of it, and clients signed in to it.

use actix_web::{dev::ServerHandle, http::Method, rt, web::Data};
use awc::{Client as Http, http::header::HeaderMap};
use chrono::{TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use lanyard::{
    App,
    auth::Auth,
    cluster::Cluster,
    config::{Config, Patience},
    db::{self, Db},
    mail::MailConfig,
    schema::{accounts, memberships, sessions},
    server,
};
use serde_json::Value;
use std::{env, net::TcpListener, path::PathBuf, sync::OnceLock, thread, time::Duration};
use tokio::sync::OnceCell;
use uuid::Uuid;

static TEMPLATE: OnceCell<String> = OnceCell::const_new();

/// Where the tests may create databases: `TEST_DATABASE_URL` (any database of that server), or a
/// scratch cluster of their own.
fn admin() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        env::var("TEST_DATABASE_URL").unwrap_or_else(|_| {
            // Left to run until the process ends: a static is never dropped.
            let cluster = Box::leak(Box::new(
                Cluster::scratch(&env::temp_dir().join("lanyard-tests")).unwrap(),
            ));
            cluster.url().to_owned()
        })
    })
}

/// The same server, another database.
fn url_of(database: &str) -> String {
    let (start, rest) = admin().rsplit_once('/').unwrap();
    let query = rest.split_once('?').map_or_else(String::new, |(_, query)| format!("?{query}"));
    format!("{start}/{database}{query}")
}

async fn execute(sql: &str) {
    let mut conn = AsyncPgConnection::establish(admin()).await.unwrap();
    conn.batch_execute(sql).await.unwrap();
}

/// Drops `database` and whoever is connected to it. Not with `force`, which refuses while the server
/// vacuums there; without it, the server ends that by itself.
async fn drop_database(database: &str) {
    let disconnect = format!(
        "alter database {database} with allow_connections false;
         select pg_terminate_backend(pid) from pg_stat_activity
         where datname = '{database}' and backend_type = 'client backend'"
    );
    execute(&disconnect).await;
    execute(&format!("drop database if exists {database}")).await;
}

/// Runs `task` to its end on a thread of its own, for the few places that cannot wait.
fn finish(task: impl Future<Output = ()> + Send + 'static) {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    thread::spawn(move || runtime().block_on(task)).join().unwrap();
}

/// A migrated database that each test copies.
async fn template() -> String {
    let name = format!("template_{}", Uuid::now_v7().simple());
    execute(&format!("create database {name}")).await;
    db::migrate(url_of(&name)).await.unwrap();
    name
}

/// The server of one test, with a database of its own.
pub struct TestApp {
    /// Where it listens.
    pub address: String,
    /// What its handlers see.
    pub app: Data<App>,
    database: String,
    folder: PathBuf,
    server: ServerHandle,
}

impl TestApp {
    /// A running server on an empty database.
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// The same with other settings.
    pub async fn start_with(adjust: impl FnOnce(&mut Config)) -> Self {
        let template = TEMPLATE.get_or_init(template).await;
        let database = format!("test_{}", Uuid::now_v7().simple());
        execute(&format!("create database {database} template {template}")).await;
        let folder = env::temp_dir().join(&database);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let mut config = Config {
            bind: listener.local_addr().unwrap(),
            data: folder.clone(),
            database_url: None,
            web: None,
            base_url: address.clone(),
            log: "warn".into(),
            cors_origins: Vec::new(),
            pool_size: 1,
            quota: 0,
            workers: Some(1),
            mail: MailConfig::parse(None, None, &address).unwrap(),
            patience: Patience::default(),
        };
        adjust(&mut config);
        // One connection: a handler that takes two hangs here and not in production. Only tests of
        // what happens at the same time ask for more.
        let db = Db::connect(&url_of(&database), config.pool_size).unwrap();
        let auth = Auth::open(&config).unwrap().recheck_after(Duration::ZERO);
        let app = Data::new(App::new(config, db, auth));
        let running = server::start(app.clone(), listener).unwrap();
        let server = running.handle();
        rt::spawn(running);
        Self { address, app, database, folder, server }
    }

    /// A signed-in client of a new account.
    pub async fn user(&self, email: &str) -> Client {
        let (id, session, now) = (Uuid::now_v7(), Uuid::now_v7(), Utc::now());
        let mut conn = self.app.db.conn().await.unwrap();
        let account = (
            accounts::id.eq(id),
            accounts::email.eq(email),
            accounts::password_hash.eq("none"),
            accounts::full_name.eq("Ada Moreno"),
            accounts::tzid.eq("Europe/Zurich"),
        );
        diesel::insert_into(accounts::table).values(account).execute(&mut conn).await.unwrap();
        let later = now + TimeDelta::days(1);
        let row = (
            sessions::id.eq(session),
            sessions::account_id.eq(id),
            sessions::idle_expires_at.eq(later),
            sessions::expires_at.eq(later),
        );
        diesel::insert_into(sessions::table).values(row).execute(&mut conn).await.unwrap();
        let access = &self.app.auth.access;
        let scope = "";
        let token = access.sign(&access.claims(id, session, scope, now), now).unwrap();
        Client { address: self.address.clone(), token: Some(token), headers: Vec::new(), id }
    }

    /// Puts the account of `client` into a team, as if it had accepted an invitation.
    pub async fn join(&self, team: &str, client: &Client, role: &str) {
        let row = (
            memberships::account_id.eq(client.id),
            memberships::team_id.eq(Uuid::parse_str(team).unwrap()),
            memberships::role.eq(role),
        );
        let mut conn = self.app.db.conn().await.unwrap();
        diesel::insert_into(memberships::table).values(row).execute(&mut conn).await.unwrap();
    }

    /// Takes the account of `client` out of a team.
    pub async fn leave(&self, team: &str, client: &Client) {
        let row = memberships::table.find((client.id, Uuid::parse_str(team).unwrap()));
        let mut conn = self.app.db.conn().await.unwrap();
        diesel::delete(row).execute(&mut conn).await.unwrap();
    }

    /// A client without a token.
    pub fn visitor(&self) -> Client {
        Client { address: self.address.clone(), token: None, headers: Vec::new(), id: Uuid::nil() }
    }

    /// A connection to the test's database beside the server's own.
    pub async fn conn(&self) -> AsyncPgConnection {
        AsyncPgConnection::establish(&self.database_url()).await.unwrap()
    }

    /// The URL of the test's database, for another process.
    pub fn database_url(&self) -> String {
        url_of(&self.database)
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        drop(self.server.stop(false));
        let database = self.database.clone();
        finish(async move { drop_database(&database).await });
        // The folder is only there if the test made keys.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Someone who sends requests.
#[derive(Clone)]
pub struct Client {
    address: String,
    /// The bearer token.
    pub token: Option<String>,
    headers: Vec<(String, String)>,
    /// The account.
    pub id: Uuid,
}

/// What came back.
#[derive(Debug)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as JSON; as a string when it is none; null when it is empty.
    pub body: Value,
}

impl Response {
    /// A header as text; empty when it is absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The `id` of the body.
    pub fn id(&self) -> &str {
        self.body["id"].as_str().unwrap()
    }
}

impl Client {
    /// The same client, sending one more header.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut client = self.clone();
        client.headers.push((name.into(), value.into()));
        client
    }

    /// The same client with another token.
    pub fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.into()), ..self.clone() }
    }

    /// GET below `/api/v1`.
    pub async fn get(&self, path: &str) -> Response {
        self.send(Method::GET, path, None).await
    }

    /// POST below `/api/v1`.
    pub async fn post(&self, path: &str, body: Value) -> Response {
        self.send(Method::POST, path, Some(body)).await
    }

    /// PUT below `/api/v1`.
    pub async fn put(&self, path: &str, body: Value) -> Response {
        self.send(Method::PUT, path, Some(body)).await
    }

    /// PATCH below `/api/v1`.
    pub async fn patch(&self, path: &str, body: Value) -> Response {
        self.send(Method::PATCH, path, Some(body)).await
    }

    /// DELETE below `/api/v1`.
    pub async fn delete(&self, path: &str) -> Response {
        self.send(Method::DELETE, path, None).await
    }

    /// Any request below `/api/v1` with a JSON body.
    pub async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Response {
        let body = body.map(|body| body.to_string().into_bytes());
        self.send_raw(method, &format!("/api/v1{path}"), body).await
    }

    /// Any request to any path with a body as it is.
    pub async fn send_raw(&self, method: Method, path: &str, body: Option<Vec<u8>>) -> Response {
        let http = Http::builder().timeout(Duration::from_secs(20)).no_default_headers().finish();
        let mut request = http.request(method, format!("{}{path}", self.address)).no_decompress();
        if let Some(token) = &self.token {
            request = request.insert_header(("authorization", format!("Bearer {token}")));
        }
        if body.is_some() {
            request = request.insert_header(("content-type", "application/json"));
        }
        for (name, value) in &self.headers {
            request = request.insert_header((name.as_str(), value.as_str()));
        }
        let mut response = request.send_body(body.unwrap_or_default()).await.unwrap();
        let bytes = response.body().limit(16 << 20).await.unwrap();
        let text = || Value::String(String::from_utf8_lossy(&bytes).into());
        let body = if bytes.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&bytes).unwrap_or_else(|_| text())
        };
        Response { status: response.status().as_u16(), headers: response.headers().clone(), body }
    }
}
