//! The private Postgres: real server programs, folders and processes.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

use std::{
    env, fs,
    io::{BufRead, BufReader},
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use lanyard::cluster::{Cluster, ClusterError};
use nix::{
    sys::signal::{Signal, kill},
    unistd::{Pid, Uid},
};

/// Set for the child process that a test kills.
const VICTIM: &str = "LANYARD_TEST_VICTIM";

/// A folder that every account can pass through and that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("lanyard-cluster-{}-{count}", std::process::id()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn data(&self) -> PathBuf {
        self.0.join("data")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[tokio::main(flavor = "current_thread")]
async fn run(url: &str, sql: &str) -> Result<(), String> {
    let conn = AsyncPgConnection::establish(url).await;
    let mut conn = conn.map_err(|error| error.to_string())?;
    conn.batch_execute(sql).await.map_err(|error| error.to_string())
}

#[derive(diesel::QueryableByName)]
struct Text {
    #[diesel(sql_type = diesel::sql_types::Text)]
    value: String,
}

#[tokio::main(flavor = "current_thread")]
async fn read(url: &str, sql: &str) -> String {
    let mut conn = AsyncPgConnection::establish(url).await.unwrap();
    let row: Text = diesel::sql_query(sql).get_result(&mut conn).await.unwrap();
    row.value
}

/// Looks until the thing itself is there.
fn wait_until(what: &str, mut seen: impl FnMut() -> bool) {
    let since = Instant::now();
    while !seen() {
        assert!(since.elapsed() < Duration::from_secs(60), "{what} did not happen");
        thread::yield_now();
    }
}

fn pid_file(data: &Path) -> PathBuf {
    data.join("postgres/data/postmaster.pid")
}

fn server(data: &Path) -> Pid {
    let text = fs::read_to_string(pid_file(data)).unwrap();
    Pid::from_raw(text.lines().next().unwrap().parse().unwrap())
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn refusal(data: &Path) -> String {
    Cluster::start(data).unwrap_err().to_string()
}

#[test]
fn only_the_own_role_comes_in_and_only_through_the_private_socket() {
    let folder = Folder::new();
    let cluster = Cluster::start(&folder.data()).unwrap();
    let url = cluster.url();
    assert_eq!(
        read(url, "select current_user || '@' || current_database() as value"),
        "lanyard@lanyard"
    );
    assert_eq!(read(url, "select current_setting('listen_addresses') as value"), "");
    assert_eq!(read(url, "select current_setting('fsync') as value"), "on");
    let super_user = "select rolsuper::text as value from pg_roles where rolname = current_user";
    assert_eq!(read(url, super_user), "false");
    let (_, rest) = url.split_once('@').unwrap();
    assert!(run(&format!("postgres://lanyard:guess@{rest}"), "select 1").is_err());
    assert!(run(&format!("postgres://postgres@{rest}"), "select 1").is_err());
    let home = folder.data().join("postgres");
    assert_eq!(mode(&home.join("data")), 0o700);
    assert_eq!(mode(&home.join("run")), 0o700);
    assert_eq!(mode(&home.join("password")), 0o600);
}

#[test]
fn what_was_written_is_there_after_a_stop_and_a_start() {
    let folder = Folder::new();
    let cluster = Cluster::start(&folder.data()).unwrap();
    run(cluster.url(), "create table kept as select 'here' as value").unwrap();
    let pid = server(&folder.data());
    cluster.stop();
    assert!(kill(pid, None).is_err(), "the server has to be gone");
    let cluster = Cluster::start(&folder.data()).unwrap();
    assert_eq!(read(cluster.url(), "select value from kept"), "here");
}

#[test]
fn a_lost_password_is_replaced() {
    let folder = Folder::new();
    Cluster::start(&folder.data()).unwrap().stop();
    fs::remove_file(folder.data().join("postgres/password")).unwrap();
    let cluster = Cluster::start(&folder.data()).unwrap();
    run(cluster.url(), "select 1").unwrap();
}

#[test]
fn a_killed_server_comes_back_by_itself_with_everything_acknowledged() {
    let folder = Folder::new();
    let cluster = Cluster::start(&folder.data()).unwrap();
    run(cluster.url(), "create table kept as select 'here' as value").unwrap();
    kill(server(&folder.data()), Signal::SIGKILL).unwrap();
    wait_until("the restart", || run(cluster.url(), "select 1").is_ok());
    assert_eq!(read(cluster.url(), "select value from kept"), "here");
}

#[test]
fn a_pid_file_of_a_crashed_run_is_survived() {
    let folder = Folder::new();
    Cluster::start(&folder.data()).unwrap().stop();
    fs::write(pid_file(&folder.data()), "999999999\n").unwrap();
    Cluster::start(&folder.data()).unwrap().stop();
    // The number now belongs to a process that is no server, this test, and that must live on.
    fs::write(pid_file(&folder.data()), format!("{}\n", std::process::id())).unwrap();
    let cluster = Cluster::start(&folder.data()).unwrap();
    run(cluster.url(), "select 1").unwrap();
}

#[test]
fn a_server_that_outlived_its_program_is_stopped_first() {
    let folder = Folder::new();
    Cluster::start(&folder.data()).unwrap().stop();
    let mut left_over = start_by_hand(&folder.data());
    wait_until("the server by hand", || {
        fs::read_to_string(pid_file(&folder.data())).is_ok_and(|text| text.contains("ready"))
    });
    let reaper = thread::spawn(move || left_over.wait().unwrap());
    let cluster = Cluster::start(&folder.data()).unwrap();
    assert!(reaper.join().unwrap().success(), "it has to be shut down, not killed");
    run(cluster.url(), "select 1").unwrap();
}

/// Starts the server with the command line of its last start, as its owner.
fn start_by_hand(data: &Path) -> Child {
    let cluster = data.join("postgres/data");
    let line = fs::read_to_string(cluster.join("postmaster.opts")).unwrap();
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &format!("exec {line}")]).current_dir("/");
    command.stdin(Stdio::null()).stderr(Stdio::null());
    if Uid::effective().is_root() {
        let owner = fs::metadata(&cluster).unwrap();
        command.uid(owner.uid()).gid(owner.gid());
    }
    command.spawn().unwrap()
}

#[test]
fn a_program_that_is_killed_takes_its_server_along() {
    let folder = Folder::new();
    let mut victim = Command::new(env::current_exe().unwrap())
        .args(["--exact", "the_victim", "--nocapture"])
        .env(VICTIM, folder.data())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(victim.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.ends_with("ready")));
    let pid = server(&folder.data());
    let url = Cluster::url_of_running(&folder.data()).unwrap();
    run(&url, "select 1").unwrap();
    victim.kill().unwrap();
    victim.wait().unwrap();
    wait_until("the end of the server", || kill(pid, None).is_err());
    assert_eq!(Cluster::url_of_running(&folder.data()), None);
    Cluster::start(&folder.data()).unwrap();
}

/// Not a test by itself: the process that the test above kills.
#[test]
fn the_victim() {
    let Some(data) = env::var_os(VICTIM) else {
        return;
    };
    let _cluster = Cluster::start(Path::new(&data)).unwrap();
    println!("ready");
    std::io::stdin().lines().for_each(drop);
}

#[test]
fn two_folders_run_side_by_side_and_one_folder_only_once() {
    let (one, two) = (Folder::new(), Folder::new());
    let first = Cluster::start(&one.data()).unwrap();
    let second = Cluster::start(&two.data()).unwrap();
    run(first.url(), "create table here_only ()").unwrap();
    run(second.url(), "create table here_only ()").unwrap();
    let words = refusal(&one.data());
    assert!(words.contains("already works in"), "{words}");
    assert!(words.contains(&format!("process {}", std::process::id())), "{words}");
}

#[test]
fn data_of_another_major_version_is_left_alone() {
    let folder = Folder::new();
    Cluster::start(&folder.data()).unwrap().stop();
    fs::write(folder.data().join("postgres/data/PG_VERSION"), "9\n").unwrap();
    let words = refusal(&folder.data());
    assert!(words.contains("was made by Postgres 9, but only Postgres 1"), "{words}");
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = Folder::new();
    let file = folder.0.join("file");
    fs::write(&file, "").unwrap();
    let words = refusal(&file.join("data"));
    assert!(words.contains(&format!("The folder {}", file.join("data").display())), "{words}");
    assert!(words.contains("LANYARD_DATA"), "{words}");
}

#[test]
fn a_path_too_long_for_a_socket_gets_a_short_private_one() {
    let folder = Folder::new();
    let data = folder.0.join("a-long-name".repeat(12));
    let cluster = Cluster::start(&data).unwrap();
    run(cluster.url(), "select 1").unwrap();
    let text = fs::read_to_string(pid_file(&data)).unwrap();
    let socket_folder = PathBuf::from(text.lines().nth(4).unwrap());
    assert!(socket_folder.starts_with("/tmp"));
    assert_eq!(mode(&socket_folder), 0o700);
    cluster.stop();
    fs::remove_dir(socket_folder).unwrap();
}

#[test]
fn root_steps_down_and_finds_a_place_that_postgres_can_reach() {
    if !Uid::effective().is_root() {
        return;
    }
    let folder = Folder::new();
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o700)).unwrap();
    let cluster = Cluster::start(&folder.data()).unwrap();
    let home = fs::read_to_string(folder.data().join("postgres.place")).unwrap();
    assert_ne!(fs::metadata(Path::new(&home).join("data")).unwrap().uid(), 0);
    run(cluster.url(), "create table kept as select 'here' as value").unwrap();
    cluster.stop();
    let cluster = Cluster::start(&folder.data()).unwrap();
    assert_eq!(read(cluster.url(), "select value from kept"), "here");
    cluster.stop();
    fs::remove_dir_all(home).unwrap();
}

#[test]
fn test_clusters_are_empty_and_do_not_meet() {
    let folder = Folder::new();
    let [first, second] = [(); 2].map(|()| Cluster::scratch(&folder.0).unwrap());
    assert_ne!(first.url(), second.url());
    run(first.url(), "create database made_by_a_test").unwrap();
    first.stop();
    let again = Cluster::scratch(&folder.0).unwrap();
    run(again.url(), "create database made_by_a_test").unwrap();
    assert!(matches!(
        Cluster::start(&folder.0.join("postgres-0")),
        Err(ClusterError::Locked { .. })
    ));
}
