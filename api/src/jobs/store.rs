//! The queries. A job belongs to nobody; only workers and the administrator see them.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{Double, Integer, Jsonb, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Failure, MOST_ATTEMPTS, State, Work, backoff};
use crate::{
    error::{Error, Result},
    http::json::Json,
    schema::jobs,
    statement::statement,
};

/// How long a worker has a job without renewing its lease: after this time a job of a worker that
/// died is taken by another one.
pub(super) const LEASE: TimeDelta = TimeDelta::seconds(15);
/// How long a job that is done is listed, and a dead one.
const DONE_KEPT: TimeDelta = TimeDelta::days(7);
const DEAD_KEPT: TimeDelta = TimeDelta::days(90);
/// Most jobs that the administrator is shown.
const LISTED: i64 = 1_000;

/// A new job, due at once.
#[derive(Insertable)]
#[diesel(table_name = jobs)]
struct Row {
    id: Uuid,
    kind: String,
    payload: Json<Value>,
}

impl Row {
    fn new(work: &Work) -> Result<Self> {
        let mut parts = serde_json::to_value(work).map_err(Error::internal)?;
        let kind = parts["kind"].as_str().unwrap_or_default().to_owned();
        Ok(Self { id: Uuid::now_v7(), kind, payload: Json(parts["payload"].take()) })
    }
}

/// Writes down what is to be done as soon as the transaction on `conn` is kept: many jobs in one
/// statement.
pub(crate) async fn enqueue(
    conn: &mut AsyncPgConnection,
    works: impl IntoIterator<Item = Work>,
) -> Result<()> {
    let rows = works.into_iter().map(|work| Row::new(&work)).collect::<Result<Vec<_>>>()?;
    diesel::insert_into(jobs::table).values(rows).execute(conn).await?;
    Ok(())
}

/// A job that a worker has.
#[derive(Debug, QueryableByName)]
pub(super) struct Taken {
    #[diesel(sql_type = SqlUuid)]
    pub(super) id: Uuid,
    #[diesel(sql_type = Text)]
    pub(super) kind: String,
    #[diesel(sql_type = Jsonb)]
    payload: Json<Value>,
    #[diesel(sql_type = Integer)]
    pub(super) attempts: i32,
}

impl Taken {
    /// What there is to do. A kind that a newer program wrote waits for a newer program.
    pub(super) fn work(&self) -> Result<Work, Failure> {
        let parts = json!({"kind": self.kind, "payload": self.payload.0});
        serde_json::from_value(parts).map_err(|error| Failure::Later(error.to_string()))
    }
}

/// Gives `worker` up to `most` jobs that are due and that nobody has, or has no longer.
pub(super) async fn take(
    conn: &mut AsyncPgConnection,
    worker: Uuid,
    most: usize,
) -> Result<Vec<Taken>> {
    let take = statement(include_str!("take.sql"))
        .bind::<SqlUuid, _>(worker)
        .bind::<Integer, _>(i32::try_from(most).unwrap_or(i32::MAX))
        .bind::<Double, _>(LEASE.as_seconds_f64())
        .bind::<Integer, _>(MOST_ATTEMPTS);
    Ok(take.load(conn).await?)
}

/// Renews the leases of what `worker` still does.
pub(super) async fn renew(
    conn: &mut AsyncPgConnection,
    worker: Uuid,
    running: &[Uuid],
) -> Result<()> {
    diesel::update(jobs::table.filter(jobs::id.eq_any(running)).filter(jobs::leased_by.eq(worker)))
        .set(jobs::due_at.eq(Utc::now() + LEASE))
        .execute(conn)
        .await?;
    Ok(())
}

/// Writes down how an attempt ended, unless another worker has the job by now.
pub(super) async fn settle(
    conn: &mut AsyncPgConnection,
    worker: Uuid,
    job: &Taken,
    outcome: &Result<(), Failure>,
) -> Result<()> {
    let held = jobs::table.find(job.id).filter(jobs::leased_by.eq(worker));
    let end = (jobs::finished_at.eq(Utc::now()), jobs::leased_by.eq(None::<Uuid>));
    match outcome {
        Ok(()) => {
            let done = (jobs::state.eq(State::Done), jobs::payload.eq(Json(json!({}))));
            diesel::update(held).set((done, end)).execute(conn).await?;
        }
        Err(Failure::Later(reason)) if job.attempts < MOST_ATTEMPTS => {
            let due_at = Utc::now() + backoff::pause(job.attempts, rand::random());
            let again = (jobs::state.eq(State::Waiting), jobs::due_at.eq(due_at));
            let end = (jobs::last_error.eq(reason), jobs::leased_by.eq(None::<Uuid>));
            diesel::update(held).set((again, end)).execute(conn).await?;
        }
        Err(Failure::Later(reason) | Failure::Never(reason)) => {
            let dead = (jobs::state.eq(State::Dead), jobs::last_error.eq(reason));
            diesel::update(held).set((dead, end)).execute(conn).await?;
        }
    }
    Ok(())
}

/// Gives everything that `worker` has back, to be taken by another one at once.
pub(super) async fn hand_back(conn: &mut AsyncPgConnection, worker: Uuid) -> Result<usize> {
    let held = jobs::table.filter(jobs::leased_by.eq(worker)).filter(jobs::state.eq("running"));
    let back = (
        jobs::state.eq(State::Waiting),
        jobs::leased_by.eq(None::<Uuid>),
        jobs::due_at.eq(now),
        jobs::attempts.eq(jobs::attempts - 1),
    );
    Ok(diesel::update(held).set(back).execute(conn).await?)
}

/// Buries what took its worker along at every attempt, and deletes what is over long ago.
pub(crate) async fn purge(conn: &mut AsyncPgConnection) -> Result<usize> {
    let reason = "The worker ended during each attempt.";
    diesel::update(jobs::table)
        .filter(jobs::state.eq_any(["waiting", "running"]))
        .filter(jobs::due_at.lt(now))
        .filter(jobs::attempts.ge(MOST_ATTEMPTS))
        .set((
            jobs::state.eq(State::Dead),
            jobs::finished_at.eq(Utc::now()),
            jobs::leased_by.eq(None::<Uuid>),
            jobs::last_error.eq(reason),
        ))
        .execute(conn)
        .await?;
    let done = jobs::state.eq("done").and(jobs::finished_at.lt(Utc::now() - DONE_KEPT));
    let dead = jobs::finished_at.lt(Utc::now() - DEAD_KEPT);
    Ok(diesel::delete(jobs::table.filter(dead.or(done))).execute(conn).await?)
}

/// What the administrator is shown of a job: nothing that it carries.
#[derive(Debug, HasQuery)]
#[diesel(table_name = jobs)]
pub(crate) struct Job {
    pub(crate) id: Uuid,
    pub(crate) kind: String,
    pub(crate) state: State,
    pub(crate) attempts: i32,
    pub(crate) due_at: DateTime<Utc>,
    pub(crate) last_error: Option<String>,
}

/// The newest jobs, or those in one state.
pub(crate) async fn list(conn: &mut AsyncPgConnection, state: Option<State>) -> Result<Vec<Job>> {
    let mut query = Job::query().order(jobs::id.desc()).limit(LISTED).into_boxed();
    if let Some(state) = state {
        query = query.filter(jobs::state.eq(state));
    }
    Ok(query.load(conn).await?)
}

/// How many failed for good.
pub(super) async fn count_dead(conn: &mut AsyncPgConnection) -> Result<i64> {
    Ok(jobs::table.filter(jobs::state.eq(State::Dead)).count().get_result(conn).await?)
}

/// Has a job that failed tried again now, with all its attempts. One that is done or that somebody
/// has is not found.
pub(crate) async fn retry(conn: &mut AsyncPgConnection, id: Uuid) -> Result<()> {
    let failed = jobs::table.find(id).filter(jobs::state.eq_any(["waiting", "dead"]));
    let again = (
        jobs::state.eq(State::Waiting),
        jobs::attempts.eq(0),
        jobs::due_at.eq(now),
        jobs::finished_at.eq(None::<DateTime<Utc>>),
    );
    let changed = diesel::update(failed).set(again).execute(conn).await?;
    if changed == 0 { Err(Error::NotFound) } else { Ok(()) }
}
