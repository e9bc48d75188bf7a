//! The connection pool, transactions and migrations.

use actix_web::web::block;
use deadpool::Runtime;
use diesel::{Connection, migration::MigrationSource, pg::Pg, prelude::*};
use diesel_async::{
    AsyncPgConnection, RunQueryDsl, TransactionManager,
    async_connection_wrapper::AsyncConnectionWrapper,
    pooled_connection::{
        AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
        deadpool::{Object, Pool},
    },
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::time::Duration;

use crate::error::{Error, Result};

type Transactions = <AsyncPgConnection as diesel_async::AsyncConnection>::TransactionManager;

/// A pooled connection.
pub type Conn = Object<AsyncPgConnection>;

/// Every migration, compiled in.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations");

/// How long a request waits for a connection before it is answered 503.
const PATIENCE: Duration = Duration::from_millis(250);

/// Limits of every connection: a statement, a lock, an idle transaction. And two figures for search:
/// how alike words must be, and that pages are read from solid-state disks, without which Postgres
/// prefers to read a whole table of people to reading the trigram index.
const LIMITS: &str = "options=-c%20statement_timeout%3D5s%20-c%20lock_timeout%3D2s%20-c%20idle_in_transaction_session_timeout%3D15s%20-c%20pg_trgm.word_similarity_threshold%3D0.5%20-c%20random_page_cost%3D1.1";

/// Hands out connections.
#[derive(Clone)]
pub struct Db(Pool<AsyncPgConnection>);

impl Db {
    /// Opens a pool on a `postgres://` URL. Connections are made on first use.
    pub fn connect(url: &str, max_size: usize) -> Result<Self> {
        let mut config = ManagerConfig::default();
        // The default asks the server before each use: a round trip a request.
        config.recycling_method = RecyclingMethod::Fast;
        let url = format!("{url}{}{LIMITS}", if url.contains('?') { '&' } else { '?' });
        let manager =
            AsyncDieselConnectionManager::<AsyncPgConnection>::new_with_config(url, config);
        let pool = Pool::builder(manager)
            .max_size(max_size)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(Duration::from_secs(2)))
            .build()
            .map_err(Error::internal)?;
        Ok(Self(pool))
    }

    /// Takes a connection from the pool. A handler takes exactly one.
    pub async fn conn(&self) -> Result<Conn> {
        Ok(self.0.get().await?)
    }

    /// Whether the database answers and has this program's migrations.
    pub async fn ready(&self) -> Result<bool> {
        let mut conn = self.conn().await?;
        let applied: i64 =
            diesel::sql_query("select count(*) as count from __diesel_schema_migrations")
                .get_result::<Count>(&mut conn)
                .await?
                .count;
        let known = MigrationSource::<Pg>::migrations(&MIGRATIONS).map_err(Error::internal)?.len();
        Ok(usize::try_from(applied).is_ok_and(|applied| applied >= known))
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

/// Runs `work` in a transaction: committed when it answers, rolled back when it fails. Inside
/// another transaction it is a part of that one, which its failure must end: pass the error on. If
/// the request is dropped midway the pool discards the connection, and Postgres rolls back.
pub async fn transaction<R>(
    conn: &mut AsyncPgConnection,
    work: impl AsyncFnOnce(&mut AsyncPgConnection) -> Result<R>,
) -> Result<R> {
    let depth = Transactions::transaction_manager_status_mut(conn).transaction_depth()?;
    if depth.is_some() { work(conn).await } else { undoable(conn, work).await }
}

/// Like [`transaction`], but inside another one it is a savepoint, which costs two round trips: for
/// those who go on after a failure.
pub async fn undoable<R>(
    conn: &mut AsyncPgConnection,
    work: impl AsyncFnOnce(&mut AsyncPgConnection) -> Result<R>,
) -> Result<R> {
    Transactions::begin_transaction(conn).await?;
    match work(conn).await {
        Ok(result) => {
            Transactions::commit_transaction(conn).await?;
            Ok(result)
        }
        Err(error) => {
            Transactions::rollback_transaction(conn).await?;
            Err(error)
        }
    }
}

/// Applies the pending migrations over a connection of its own, one program at a time.
pub async fn migrate(url: String) -> Result<()> {
    let apply = move || {
        let mut conn = AsyncConnectionWrapper::<AsyncPgConnection>::establish(&url)
            .map_err(Error::internal)?;
        let lock = |conn: &mut _, sql| diesel::RunQueryDsl::execute(diesel::sql_query(sql), conn);
        lock(&mut conn, "select pg_advisory_lock(7311001)")?;
        let applied = conn.run_pending_migrations(MIGRATIONS).map(drop).map_err(Error::Internal);
        lock(&mut conn, "select pg_advisory_unlock(7311001)")?;
        applied
    };
    block(apply).await.map_err(Error::internal)?
}
