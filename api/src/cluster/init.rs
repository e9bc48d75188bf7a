//! Makes a new cluster: `initdb`, the role and the database, then one rename.

use std::{
    fs,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
    process::{Command, Output, Stdio},
};

use super::{ClusterError, Durability, place::Place, programs::Programs};

/// Only this role may come in, only through the socket, only with the password.
const ACCESS: &str = "local all lanyard scram-sha-256\n";

/// Loaded when it is there: the bench counts statements with it.
pub(super) const STATISTICS: &str = "pg_stat_statements";

/// Makes the cluster of `place` unless it is there, and returns its password.
pub(super) fn prepare(
    place: &Place,
    programs: &Programs,
    durability: Durability,
) -> Result<String, ClusterError> {
    if place.made_by().is_some() {
        return match fs::read_to_string(place.password_file()) {
            Ok(password) => Ok(password),
            Err(_) => replace_password(place, programs),
        };
    }
    let password = write_password(place)?;
    // Until the rename the cluster does not count, so a crash half way leaves nothing to repair.
    let unfinished = place.home.join("data.new");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(ClusterError::at(&unfinished))?;
    }
    place.account.make_private(&unfinished)?;
    initdb(place, programs, &unfinished, durability)?;
    let access = unfinished.join("pg_hba.conf");
    fs::write(&access, ACCESS).map_err(ClusterError::at(&access))?;
    let statements = [
        format!("CREATE ROLE lanyard LOGIN PASSWORD '{password}'"),
        "CREATE DATABASE lanyard OWNER lanyard".to_owned(),
        "GRANT pg_read_all_stats TO lanyard".to_owned(),
    ];
    single_user(place, programs, &unfinished, "postgres", &statements)?;
    if durability == Durability::Scratch {
        let alter = ["ALTER ROLE lanyard CREATEDB".to_owned()];
        single_user(place, programs, &unfinished, "postgres", &alter)?;
    }
    if programs.has_module(STATISTICS) {
        let statements = [
            format!("CREATE EXTENSION {STATISTICS}"),
            "GRANT EXECUTE ON FUNCTION pg_stat_statements_reset TO lanyard".to_owned(),
        ];
        single_user(place, programs, &unfinished, "lanyard", &statements)?;
    }
    fs::rename(&unfinished, place.cluster()).map_err(ClusterError::at(place.cluster()))?;
    Ok(password)
}

fn initdb(
    place: &Place,
    programs: &Programs,
    cluster: &Path,
    durability: Durability,
) -> Result<(), ClusterError> {
    let mut command = place.account.command(programs.bin.join("initdb"));
    command
        .arg("--pgdata")
        .arg(cluster)
        .args(["--username=postgres", "--encoding=UTF8", "--auth=reject"])
        .arg(format!("--locale={}", super::LOCALE))
        .arg("--lc-messages=C");
    if durability == Durability::Scratch {
        command.arg("--no-sync");
    }
    let output = command.output().map_err(ClusterError::at(&programs.bin))?;
    check("initdb", cluster, &output)
}

/// Runs statements, one a line, without a running server and therefore without a password.
fn single_user(
    place: &Place,
    programs: &Programs,
    cluster: &Path,
    database: &str,
    statements: &[String],
) -> Result<(), ClusterError> {
    let mut command = place.account.command(programs.bin.join("postgres"));
    command.args(["--single", "-D"]).arg(cluster);
    command.args(["-c", "exit_on_error=on", "-c", "log_min_messages=warning"]);
    if programs.has_module(STATISTICS) {
        command.arg("-c").arg(format!("shared_preload_libraries={STATISTICS}"));
    }
    command.arg(database);
    let input = statements.join("\n") + "\n";
    let output = answer(&mut command, &input).map_err(ClusterError::at(cluster))?;
    check("postgres --single", cluster, &output)
}

fn answer(command: &mut Command, input: &str) -> io::Result<Output> {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that ended early says why on its standard error; that is the better message.
        let _ended_early = stdin.write_all(input.as_bytes());
    }
    child.wait_with_output()
}

fn check(program: &'static str, folder: &Path, output: &Output) -> Result<(), ClusterError> {
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(ClusterError::from_output(program, folder.to_owned(), &words))
}

fn replace_password(place: &Place, programs: &Programs) -> Result<String, ClusterError> {
    let password = write_password(place)?;
    let alter = [format!("ALTER ROLE lanyard PASSWORD '{password}'")];
    single_user(place, programs, &place.cluster(), "postgres", &alter)?;
    Ok(password)
}

fn write_password(place: &Place) -> Result<String, ClusterError> {
    let path = place.password_file();
    let password = format!("{:032x}", rand::random::<u128>());
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = options.open(&path).map_err(ClusterError::at(&path))?;
    file.write_all(password.as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(ClusterError::at(&path))?;
    Ok(password)
}
