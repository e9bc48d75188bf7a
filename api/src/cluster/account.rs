//! The account Postgres runs as: the person's own, or an unprivileged one when they are root.

use std::{
    env, fs,
    os::unix::{
        fs::{DirBuilderExt, PermissionsExt, chown},
        process::CommandExt,
    },
    path::Path,
    process::{Command, Stdio},
};

use nix::unistd::{Uid, User};

use super::ClusterError;

/// Accounts that packagers make for Postgres.
const DEDICATED: [&str; 3] = ["postgres", "_postgres", "pgsql"];

/// Who runs the Postgres programs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Account {
    /// Whoever runs this program.
    Own,
    /// An unprivileged account, because this program runs as root.
    Dedicated {
        /// Its user id.
        uid: u32,
        /// Its group id.
        gid: u32,
    },
}

impl Account {
    /// Postgres refuses to be root, so root needs an account to step down to.
    pub(super) fn choose() -> Result<Self, ClusterError> {
        if !Uid::effective().is_root() {
            return Ok(Self::Own);
        }
        let known = DEDICATED.iter().find_map(|name| User::from_name(name).ok().flatten());
        let user = known.ok_or(ClusterError::NoAccount)?;
        let (uid, gid) = (user.uid.as_raw(), user.gid.as_raw());
        Ok(Self::Dedicated { uid, gid })
    }

    /// The user id of the account.
    pub(super) fn uid(self) -> u32 {
        match self {
            Self::Own => Uid::effective().as_raw(),
            Self::Dedicated { uid, .. } => uid,
        }
    }

    /// A command under this account, away from Ctrl+C and from settings meant for other clusters.
    pub(super) fn command(self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        for (name, _) in env::vars_os() {
            if name.to_string_lossy().starts_with("PG") {
                command.env_remove(name);
            }
        }
        command.env("LC_ALL", super::LOCALE);
        command.current_dir("/").stdin(Stdio::null());
        if let Self::Dedicated { uid, gid } = self {
            command.uid(uid).gid(gid);
        }
        command
    }

    /// Whether the account can pass through `folder`, tried rather than guessed from modes.
    pub(super) fn reaches(self, folder: &Path) -> bool {
        let mut command = self.command("/bin/sh");
        command.args(["-c", r#"test -x "$1""#, "sh"]).arg(folder);
        command.status().is_ok_and(|status| status.success())
    }

    /// Makes a folder that only this account may enter.
    pub(super) fn make_private(self, folder: &Path) -> Result<(), ClusterError> {
        make_folder(folder, 0o700)?;
        if let Self::Dedicated { uid, gid } = self {
            chown(folder, Some(uid), Some(gid)).map_err(ClusterError::at(folder))?;
        }
        Ok(())
    }

    /// Makes a folder of this program that the account may pass through, but not list.
    pub(super) fn make_passable(self, folder: &Path) -> Result<(), ClusterError> {
        match self {
            Self::Own => make_folder(folder, 0o700),
            Self::Dedicated { .. } => make_folder(folder, 0o711),
        }
    }

    /// The same for a folder that a person named: one that is there keeps its mode.
    pub(super) fn make_passable_if_missing(self, folder: &Path) -> Result<(), ClusterError> {
        if folder.is_dir() {
            return Ok(());
        }
        self.make_passable(folder)
    }
}

fn make_folder(folder: &Path, mode: u32) -> Result<(), ClusterError> {
    let made = fs::DirBuilder::new().recursive(true).mode(mode).create(folder);
    made.map_err(ClusterError::at(folder))?;
    let present = fs::metadata(folder).map_err(ClusterError::at(folder))?;
    if present.permissions().mode() & 0o777 == mode {
        return Ok(());
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).map_err(ClusterError::at(folder))
}
