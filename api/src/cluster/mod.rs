//! The program's own private Postgres.
//!
//! Lives under the data folder, listens on a Unix socket there and nowhere else, and ends with
//! the program. Invariants: one program a folder (a lock); a server is only ever stopped when its
//! command line names this folder; only the role `lanyard` with its password comes in; what was
//! acknowledged is on the disk (`fsync` stays on outside tests).

mod account;
mod error;
mod init;
mod place;
mod postmaster;
mod programs;

use std::{
    fs::{self, File},
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};

pub use error::ClusterError;
use place::Place;
use postmaster::{PidFile, Postmaster};
use programs::Programs;

/// The locale of the cluster and of the programs, so that sorting is the same everywhere.
const LOCALE: &str = if cfg!(target_os = "macos") { "en_US.UTF-8" } else { "C.UTF-8" };

/// How long open transactions may take to end before the server is cut short.
const SHUTDOWN: Duration = Duration::from_secs(20);

/// Pauses before a server that ended by itself is started again.
const RESTART_PAUSES: [Duration; 4] = [
    Duration::from_millis(20),
    Duration::from_millis(200),
    Duration::from_secs(1),
    Duration::from_secs(5),
];

/// What happens to acknowledged writes when the machine loses power.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Durability {
    /// They are there.
    Full,
    /// They may be gone, and the tests are faster for it.
    Scratch,
}

/// A running private Postgres. It stops when this is dropped.
#[derive(Debug)]
pub struct Cluster {
    url: String,
    state: Arc<Mutex<State>>,
    ended: mpsc::Receiver<()>,
    /// Held for as long as the server runs.
    _lock: File,
}

/// What the program and the thread that keeps the server running share.
#[derive(Debug)]
enum State {
    Running(Pid),
    Restarting,
    Stopping,
}

/// Everything that is needed to start the server once more.
struct Recipe {
    place: Place,
    programs: Programs,
    socket_folder: PathBuf,
    durability: Durability,
}

impl Cluster {
    /// Starts the cluster of the data folder, making it first when it is not there.
    ///
    /// Blocks until the server takes connections. One program a folder: a second one is refused.
    pub fn start(data: &Path) -> Result<Self, ClusterError> {
        let place = Place::open(&absolute(data)?)?;
        let lock = place.lock()?;
        Self::start_in(place, lock, Durability::Full)
    }

    /// Starts an empty cluster for tests in the first free `postgres-<n>` below `parent`.
    ///
    /// Fast and forgetful: nothing is forced to the disk, and the role may create databases.
    pub fn scratch(parent: &Path) -> Result<Self, ClusterError> {
        let parent = absolute(parent)?;
        let mut slot = 0;
        loop {
            let place = Place::open(&parent.join(format!("postgres-{slot}")))?;
            let lock = match place.lock() {
                Err(ClusterError::Locked { .. }) => {
                    slot += 1;
                    continue;
                }
                outcome => outcome?,
            };
            postmaster::end_left_over(&place)?;
            if place.cluster().exists() {
                fs::remove_dir_all(place.cluster()).map_err(ClusterError::at(place.cluster()))?;
            }
            return Self::start_in(place, lock, Durability::Scratch);
        }
    }

    /// The connection URL of the cluster that another program runs in this data folder, if any.
    #[must_use]
    pub fn url_of_running(data: &Path) -> Option<String> {
        let place = Place::existing(&absolute(data).ok()?).ok()?;
        let server = PidFile::read(&place.cluster())?;
        let held = matches!(place.lock(), Err(ClusterError::Locked { .. }));
        let password = fs::read_to_string(place.password_file()).ok()?;
        (held && server.ready && postmaster::alive(server.pid))
            .then(|| url(&server.socket_folder, &password))
    }

    fn start_in(place: Place, lock: File, durability: Durability) -> Result<Self, ClusterError> {
        postmaster::end_left_over(&place)?;
        let programs = Programs::find(place.made_by(), &place.cluster())?;
        let password = init::prepare(&place, &programs, durability)?;
        let recipe = Recipe { socket_folder: place.socket_folder()?, place, programs, durability };
        let url = url(&recipe.socket_folder, &password);
        let first = recipe.start()?;
        let state = Arc::new(Mutex::new(State::Running(first.pid())));
        let (ending, ended) = mpsc::channel();
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            keep_running(&recipe, first, &shared);
            // Nobody listens when the program ends without stopping the cluster first.
            let _nobody = ending.send(());
        });
        Ok(Self { url, state, ended, _lock: lock })
    }

    /// The connection URL, with the password and the socket's folder in it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Stops the server: open transactions end, everything is written, then it is gone.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let before = std::mem::replace(&mut *locked(&self.state), State::Stopping);
        let State::Running(pid) = before else {
            let _ended = self.ended.recv_timeout(SHUTDOWN);
            return;
        };
        for signal in [Signal::SIGINT, Signal::SIGQUIT, Signal::SIGKILL] {
            let _already_gone = kill(pid, signal);
            match self.ended.recv_timeout(SHUTDOWN) {
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    log::warn!("Postgres did not stop on {signal} within {SHUTDOWN:?}");
                }
                Ok(()) | Err(mpsc::RecvTimeoutError::Disconnected) => return,
            }
        }
    }
}

impl Recipe {
    fn start(&self) -> Result<Postmaster, ClusterError> {
        Postmaster::start(&self.place, &self.programs, &self.socket_folder, self.durability)
    }
}

/// Starts the server again whenever it ends without having been asked to.
fn keep_running(recipe: &Recipe, first: Postmaster, state: &Mutex<State>) {
    let mut running = first;
    loop {
        running.wait();
        {
            let mut state = locked(state);
            if matches!(*state, State::Stopping) {
                return;
            }
            *state = State::Restarting;
        }
        log::error!("Postgres ended unexpectedly; starting it again");
        let Some(next) = restart(recipe, state) else {
            return;
        };
        running = next;
    }
}

fn restart(recipe: &Recipe, state: &Mutex<State>) -> Option<Postmaster> {
    let mut pauses = RESTART_PAUSES.into_iter();
    let mut pause = RESTART_PAUSES[0];
    loop {
        pause = pauses.next().unwrap_or(pause);
        thread::sleep(pause);
        let outcome = recipe.start();
        let mut state = locked(state);
        match (outcome, &*state) {
            (Ok(server), State::Stopping) => {
                let _already_gone = kill(server.pid(), Signal::SIGINT);
                server.wait();
                return None;
            }
            (Ok(server), _) => {
                *state = State::Running(server.pid());
                return Some(server);
            }
            (Err(_), State::Stopping) => return None,
            (Err(error), _) => log::error!("Postgres does not start: {error}"),
        }
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    // The state is one word that is always whole, so a panic elsewhere has not spoilt it.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn absolute(path: &Path) -> Result<PathBuf, ClusterError> {
    std::path::absolute(path).map_err(ClusterError::at(path))
}

/// `postgres://lanyard:<password>@<folder>/lanyard` with every byte of the folder that a URL
/// could read otherwise written as `%xx`.
fn url(socket_folder: &Path, password: &str) -> String {
    let mut host = String::new();
    for &byte in socket_folder.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            host.push(char::from(byte));
        } else {
            host.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("postgres://lanyard:{password}@{host}/lanyard")
}
