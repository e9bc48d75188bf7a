//! The worker of this process: takes jobs that are due, a few at a time.

use actix_web::web::Data;
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio::{
    sync::Notify,
    task::{Id, JoinSet},
    time::{MissedTickBehavior, interval, sleep, timeout},
};
use uuid::Uuid;

use super::{
    Failure,
    store::{self, LEASE, Taken},
};
use crate::{App, error::Result};

/// How often it looks for work: one statement that finds an empty range of an index.
const PACE: Duration = Duration::from_secs(1);
/// Jobs at the same time.
const HANDS: usize = 4;
/// How long jobs may still take when the server stops. Those that take longer are handed back.
const FAREWELL: Duration = Duration::from_secs(8);
/// How long a database that does not answer is waited for between two tries to write down an end.
const AGAIN: Duration = Duration::from_millis(100);

struct Worker {
    app: Data<App>,
    id: Uuid,
    running: JoinSet<()>,
    jobs: HashMap<Id, Uuid>,
}

/// Works until `stop`, then ends what runs or hands it back.
pub(crate) async fn run(app: Data<App>, stop: Arc<Notify>) {
    let mut worker =
        Worker { app, id: Uuid::now_v7(), running: JoinSet::new(), jobs: HashMap::new() };
    worker.tell_of_dead().await;
    let mut pace = interval(PACE);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut renewal = interval(LEASE.to_std().unwrap_or(PACE) / 3);
    renewal.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.notified() => break,
            _ = renewal.tick() => worker.renew().await,
            Some(ended) = worker.running.join_next_with_id() => {
                worker.forget(ended);
                // There may be more; a worker at rest waits for the next tick.
                worker.take().await;
            }
            _ = pace.tick() => worker.take().await,
        }
    }
    worker.farewell().await;
}

impl Worker {
    /// What failed for good waits for an administrator, who reads the log of a start.
    async fn tell_of_dead(&self) {
        let count = async { store::count_dead(&mut *self.app.db.conn().await?).await };
        match count.await {
            Ok(0) => {}
            Ok(dead) => {
                log::warn!(dead = dead; "jobs failed for good: see lanyard jobs list --state dead")
            }
            Err(error) => log::warn!("dead jobs cannot be counted: {error}"),
        }
    }

    /// Begins as many jobs as hands are free.
    async fn take(&mut self) {
        let free = HANDS - self.running.len().min(HANDS);
        if free == 0 {
            return;
        }
        match take(&self.app, self.id, free).await {
            Ok(jobs) => jobs.into_iter().for_each(|job| self.begin(job)),
            Err(error) => log::warn!("jobs cannot be taken: {error}"),
        }
    }

    fn begin(&mut self, job: Taken) {
        let (app, worker, id) = (self.app.clone(), self.id, job.id);
        let task = self.running.spawn_local(async move { attend(&app, worker, job).await });
        self.jobs.insert(task.id(), id);
    }

    fn forget(&mut self, ended: Result<(Id, ()), tokio::task::JoinError>) {
        match ended {
            Ok((task, ())) => self.jobs.remove(&task),
            Err(error) => {
                // Its lease runs out, then it is tried again.
                log::error!("a job panicked: {error}");
                self.jobs.remove(&error.id())
            }
        };
    }

    async fn renew(&self) {
        if self.jobs.is_empty() {
            return;
        }
        let running: Vec<Uuid> = self.jobs.values().copied().collect();
        let renewed =
            async { store::renew(&mut *self.app.db.conn().await?, self.id, &running).await };
        if let Err(error) = renewed.await {
            log::warn!("leases of jobs cannot be renewed: {error}");
        }
    }

    async fn farewell(mut self) {
        let ends = async { while self.running.join_next().await.is_some() {} };
        if timeout(FAREWELL, ends).await.is_ok() {
            return;
        }
        self.running.shutdown().await;
        let back = async { store::hand_back(&mut *self.app.db.conn().await?, self.id).await };
        match back.await {
            Ok(jobs) => log::info!(jobs = jobs; "handed jobs back"),
            Err(error) => log::warn!("jobs wait for the end of their lease: {error}"),
        }
    }
}

/// See [`super::work_off`].
pub(super) async fn work_off(app: &App) -> Result<usize> {
    let worker = Uuid::now_v7();
    let mut count = 0;
    loop {
        let Some(job) = take(app, worker, 1).await?.pop() else { return Ok(count) };
        attend(app, worker, job).await;
        count += 1;
    }
}

async fn take(app: &App, worker: Uuid, most: usize) -> Result<Vec<Taken>> {
    store::take(&mut *app.db.conn().await?, worker, most).await
}

/// Does a job and writes down how it ended.
async fn attend(app: &App, worker: Uuid, job: Taken) {
    let outcome = match job.work() {
        Ok(work) => work.run(app, job.id).await,
        Err(failure) => Err(failure),
    };
    let (id, kind, attempt) = (job.id.to_string(), job.kind.as_str(), job.attempts);
    match &outcome {
        Ok(()) => log::debug!(job = id.as_str(), kind = kind, attempt = attempt; "job done"),
        // The reason may name an address; it is kept with the job.
        Err(Failure::Later(_)) => {
            log::warn!(job = id.as_str(), kind = kind, attempt = attempt; "job failed");
        }
        Err(Failure::Never(_)) => {
            log::error!(job = id.as_str(), kind = kind, attempt = attempt; "job failed for good");
        }
    }
    // What is done and not written down would be done again, so this has no end but the process's.
    while let Err(error) = settle(app, worker, &job, &outcome).await {
        log::warn!(job = id.as_str(); "the end of a job cannot be written down: {error}");
        sleep(AGAIN).await;
    }
}

async fn settle(app: &App, worker: Uuid, job: &Taken, outcome: &Result<(), Failure>) -> Result<()> {
    store::settle(&mut *app.db.conn().await?, worker, job, outcome).await
}
