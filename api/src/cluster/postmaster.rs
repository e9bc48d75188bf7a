//! The running server process: starting it, finding one that is left over, ending it.

use std::{
    fs::{self, File},
    io,
    os::unix::{ffi::OsStrExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};

use super::{ClusterError, Durability, init::STATISTICS, place::Place, programs::Programs};

/// How long to sleep between two looks at a process or its pid file.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// How long a left-over server may take to shut down before it is cut short.
const PATIENCE: Duration = Duration::from_secs(30);

/// Stops the server when this program is gone, however it went: the pipe on standard input ends.
/// The pid file is compared, so that a later server is never stopped by a late guard.
const GUARD: &str = r#"
read -r _
read -r pid < "$1/postmaster.pid" && [ "$pid" = "$2" ] && kill -INT "$pid"
"#;

/// A server that is ready, and the guard that outlives this program.
#[derive(Debug)]
pub(super) struct Postmaster {
    /// The server itself.
    pub(super) child: Child,
    guard: Child,
}

/// What the server writes about itself into `postmaster.pid`.
pub(super) struct PidFile {
    /// Its process.
    pub(super) pid: Pid,
    /// The folder of its socket.
    pub(super) socket_folder: PathBuf,
    /// Whether it takes connections.
    pub(super) ready: bool,
}

impl PidFile {
    /// Reads the file of the cluster; `None` when no server has left one.
    pub(super) fn read(cluster: &Path) -> Option<Self> {
        let text = fs::read_to_string(cluster.join("postmaster.pid")).ok()?;
        let lines: Vec<&str> = text.lines().collect();
        Some(Self {
            pid: Pid::from_raw(lines.first()?.trim().parse().ok()?),
            socket_folder: lines.get(4).map(PathBuf::from).unwrap_or_default(),
            ready: lines.get(7).is_some_and(|state| state.trim() == "ready"),
        })
    }
}

impl Postmaster {
    /// Starts the server and waits until it takes connections.
    pub(super) fn start(
        place: &Place,
        programs: &Programs,
        socket_folder: &Path,
        durability: Durability,
    ) -> Result<Self, ClusterError> {
        let since = Instant::now();
        loop {
            match Self::try_start(place, programs, socket_folder, durability) {
                // The children of a killed server take a moment to notice that it is gone.
                Err(ClusterError::Program { output, .. })
                    if output.contains("still in use") && since.elapsed() < PATIENCE =>
                {
                    thread::sleep(LOOK_AGAIN);
                }
                outcome => return outcome,
            }
        }
    }

    fn try_start(
        place: &Place,
        programs: &Programs,
        socket_folder: &Path,
        durability: Durability,
    ) -> Result<Self, ClusterError> {
        let cluster = place.cluster();
        let path = place.log();
        let _first_start = fs::rename(&path, path.with_extension("1"));
        let log = File::create(&path).map_err(ClusterError::at(&path))?;
        let mut command = place.account.command(programs.bin.join("postgres"));
        command.arg("-D").arg(&cluster);
        settings(&mut command, socket_folder, durability);
        if programs.has_module(STATISTICS) {
            command.arg("-c").arg(format!("shared_preload_libraries={STATISTICS}"));
        }
        // A process group of its own: Ctrl+C reaches the program alone, which drains first.
        command.stdout(Stdio::null()).stderr(log).process_group(0);
        let mut child = command.spawn().map_err(ClusterError::at(&programs.bin))?;
        let guard = guard(place, child.id()).map_err(ClusterError::at(&cluster))?;
        let pid = child.id();
        loop {
            let state = PidFile::read(&cluster);
            if state.is_some_and(|state| state.pid == as_pid(pid) && state.ready) {
                return Ok(Self { child, guard });
            }
            if child.try_wait().map_err(ClusterError::at(&cluster))?.is_some() {
                end_guard(guard);
                let words = fs::read_to_string(&path).unwrap_or_default();
                return Err(ClusterError::from_output("postgres", place.home.clone(), &words));
            }
            thread::sleep(LOOK_AGAIN);
        }
    }

    /// Its process id.
    pub(super) fn pid(&self) -> Pid {
        as_pid(self.child.id())
    }

    /// Waits until the server has ended, for whatever reason.
    pub(super) fn wait(mut self) {
        if let Err(error) = self.child.wait() {
            log::error!("waiting for Postgres failed: {error}");
        }
        end_guard(self.guard);
    }
}

fn settings(command: &mut Command, socket_folder: &Path, durability: Durability) {
    let mut sockets = b"unix_socket_directories=\"".to_vec();
    sockets.extend(socket_folder.as_os_str().as_bytes());
    sockets.push(b'"');
    command.arg("-c").arg(std::ffi::OsStr::from_bytes(&sockets));
    let always = [
        "listen_addresses=",
        "port=5432",
        "unix_socket_permissions=0700",
        "timezone=UTC",
        "log_timezone=UTC",
        "log_min_messages=warning",
        "logging_collector=off",
    ];
    let durable =
        ["fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=120"];
    let scratch =
        ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400"];
    let rest = match durability {
        Durability::Full => durable,
        Durability::Scratch => scratch,
    };
    for setting in always.iter().chain(&rest) {
        command.args(["-c", setting]);
    }
}

fn guard(place: &Place, pid: u32) -> io::Result<Child> {
    let mut command = place.account.command("/bin/sh");
    command.args(["-c", GUARD, "sh"]).arg(place.cluster()).arg(pid.to_string());
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    command.process_group(0).spawn()
}

/// Ends the pipe, on which the guard finds nothing left to stop.
fn end_guard(mut guard: Child) {
    drop(guard.stdin.take());
    if let Err(error) = guard.wait() {
        log::warn!("waiting for the guard of Postgres failed: {error}");
    }
}

/// Ends a server that outlived its program, and clears a pid file that names a stranger.
pub(super) fn end_left_over(place: &Place) -> Result<(), ClusterError> {
    let cluster = place.cluster();
    let Some(PidFile { pid, .. }) = PidFile::read(&cluster) else {
        return Ok(());
    };
    if !alive(pid) {
        return Ok(());
    }
    if !serves(pid, &cluster) {
        // The number went to another process since, which Postgres would take for a server.
        let stale = cluster.join("postmaster.pid");
        return fs::remove_file(&stale).map_err(ClusterError::at(stale));
    }
    log::info!("stopping the Postgres (process {pid}) that the last run left behind");
    for signal in [Signal::SIGINT, Signal::SIGQUIT, Signal::SIGKILL] {
        let _already_gone = kill(pid, signal);
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if !serves(pid, &cluster) {
                return Ok(());
            }
            thread::sleep(LOOK_AGAIN);
        }
    }
    Ok(())
}

/// Whether the process `pid` exists.
pub(super) fn alive(pid: Pid) -> bool {
    !matches!(kill(pid, None), Err(nix::errno::Errno::ESRCH))
}

/// Whether `pid` is a server of just this cluster, read off its command line.
fn serves(pid: Pid, cluster: &Path) -> bool {
    let line = match fs::read(format!("/proc/{pid}/cmdline")) {
        Ok(line) => line,
        Err(_) => Command::new("ps")
            .args(["-o", "args=", "-p", &pid.to_string()])
            .output()
            .map(|answer| answer.stdout)
            .unwrap_or_default(),
    };
    let folder = cluster.as_os_str().as_bytes();
    line.windows(folder.len()).any(|part| part == folder)
}

fn as_pid(id: u32) -> Pid {
    Pid::from_raw(id.cast_signed())
}
