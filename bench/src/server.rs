//! The two servers that are measured, as processes.

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use std::{
    fs::{self, File},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use uuid::Uuid;

use crate::{Outcome, load::Connection};

/// Connections to the database that either may have.
const POOL: &str = "16";

/// How long a server may take to answer at all.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the program says when its upkeep is over, at the level `debug`.
const UPKEEP_IS_OVER: &str = "deleted what was over";

/// A server of its own process; it ends when this is dropped.
pub(crate) struct Server {
    child: Child,
    /// Where it listens on this machine.
    pub(crate) port: u16,
    /// How long it took from the start of the process to the first answer.
    pub(crate) first_answer: Duration,
}

impl Server {
    /// The program as people run it, its log in a file; without a limit on requests.
    pub(crate) async fn program(program: &Path, folder: &Path, url: &str) -> Outcome<Self> {
        Self::logging(program, folder, url, "info").await
    }

    /// The program, when what it does for itself after its start is over: for minutes it sends nothing
    /// unasked.
    pub(crate) async fn at_rest(program: &Path, folder: &Path, url: &str) -> Outcome<Self> {
        let server = Self::logging(program, folder, url, "info,lanyard::upkeep=debug").await?;
        let started = Instant::now();
        while !fs::read_to_string(folder.join("log"))?.contains(UPKEEP_IS_OVER) {
            if started.elapsed() > PATIENCE {
                return Err("the upkeep did not end".into());
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok(server)
    }

    async fn logging(program: &Path, folder: &Path, url: &str, what: &str) -> Outcome<Self> {
        let mut command = Command::new(program);
        command.arg("--data").arg(folder).args(["--database-url", url]);
        command.args(["--quota", "0", "--pool-size", POOL, "--log", what]);
        let log = File::create(folder.join("log"))?;
        Self::start(command.env_remove("RUST_LOG").stderr(log), "/readyz").await
    }

    /// The bare handlers for the contacts of `owner`.
    pub(crate) async fn bare(url: &str, owner: Uuid) -> Outcome<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["bare", "--url", url, "--owner", &owner.to_string(), "--pool-size", POOL]);
        Self::start(&mut command, "/api/v1/contacts?limit=1").await
    }

    async fn start(command: &mut Command, path: &str) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        command.args(["--bind", &format!("127.0.0.1:{port}")]);
        let started = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
        let mut server = Self { child, port, first_answer: Duration::ZERO };
        let request = format!("GET {path} HTTP/1.1\r\nhost: bench\r\n\r\n");
        while !server.ask(request.as_bytes()).await.unwrap_or(false) {
            if started.elapsed() > PATIENCE || server.child.try_wait()?.is_some() {
                return Err("a server did not start".into());
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.first_answer = started.elapsed();
        Ok(server)
    }

    async fn ask(&self, request: &[u8]) -> Outcome<bool> {
        Connection::open(self.port).await?.send(request).await
    }

    /// Memory that is resident now and the most that ever was, in megabytes.
    pub(crate) fn memory(&self) -> Outcome<(f64, f64)> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let megabytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let kilobytes: f64 = line?.trim().trim_end_matches(" kB").parse().ok()?;
            Some(kilobytes / 1_024.0)
        };
        megabytes("VmRSS:").zip(megabytes("VmHWM:")).ok_or("the kernel tells no memory".into())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _already_gone = kill(Pid::from_raw(self.child.id().cast_signed()), Signal::SIGTERM);
        let _reaped = self.child.wait();
    }
}
