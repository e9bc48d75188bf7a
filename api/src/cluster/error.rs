//! Why the private Postgres does not run, in words for the person at the terminal.

use std::{io, path::PathBuf};

/// What keeps the private Postgres from running. The text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    /// No Postgres programs of a usable version were found.
    #[error("{found}\n{}\nOr set DATABASE_URL to a Postgres that already runs.", install_hint())]
    ProgramsMissing {
        /// What was found instead.
        found: String,
    },
    /// The data was made by a major version whose programs are not there.
    #[error(
        "The data in {} was made by Postgres {made_by}, but only {found} is installed here.\n\
         Install the programs of Postgres {made_by}, or move the folder away to start anew.",
        folder.display()
    )]
    OtherMajor {
        /// The cluster's folder.
        folder: PathBuf,
        /// The major version that made it.
        made_by: u32,
        /// The versions that are there.
        found: String,
    },
    /// Another program holds the lock of this folder.
    #[error(
        "Another Lanyard (process {holder}) already works in {}.\n\
         Stop it, or give this one a folder of its own with LANYARD_DATA.",
        folder.display()
    )]
    Locked {
        /// The locked folder.
        folder: PathBuf,
        /// The process that holds the lock, as it wrote it down.
        holder: String,
    },
    /// The folder cannot be made or written.
    #[error(
        "The folder {} cannot be used: {source}.\n\
         Make it writable for this account, or choose another one with LANYARD_DATA.",
        folder.display()
    )]
    Folder {
        /// The folder or file in question.
        folder: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No room is left on the disk.
    #[error(
        "The disk that holds {} is full. Postgres needs about 60 MB to start.\n\
         Make room, or choose another folder with LANYARD_DATA.",
        folder.display()
    )]
    DiskFull {
        /// The folder on that disk.
        folder: PathBuf,
    },
    /// Postgres refuses to run as root and no other account is there for it.
    #[error(
        "Postgres refuses to run as root, and this machine has no account named postgres for it.\n\
         Make one with `useradd --system postgres`, or run Lanyard as an ordinary user."
    )]
    NoAccount,
    /// The private directory for the socket is taken by somebody else.
    #[error(
        "{} is not a private folder of this account, so no socket is put there.\n\
         Remove it, or choose a shorter LANYARD_DATA.",
        folder.display()
    )]
    SocketFolder {
        /// The folder in question.
        folder: PathBuf,
    },
    /// A Postgres program failed; its own words follow.
    #[error("{program} failed:\n{output}")]
    Program {
        /// Which program.
        program: &'static str,
        /// The last lines it wrote.
        output: String,
    },
}

impl ClusterError {
    /// Wraps a failed use of `folder`, telling a full disk from other causes.
    pub(super) fn at(folder: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let folder = folder.into();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull => Self::DiskFull { folder },
            _ => Self::Folder { folder, source },
        }
    }

    /// Reads the cause off what a Postgres program wrote.
    pub(super) fn from_output(program: &'static str, folder: PathBuf, output: &str) -> Self {
        if output.contains("No space left on device") {
            return Self::DiskFull { folder };
        }
        let lines: Vec<&str> = output.lines().collect();
        let last = lines[lines.len().saturating_sub(12)..].join("\n");
        let output = if last.is_empty() { "it wrote nothing".to_owned() } else { last };
        Self::Program { program, output }
    }
}

fn install_hint() -> &'static str {
    if cfg!(target_os = "macos") {
        "Install them with: brew install postgresql@17"
    } else if has("/usr/bin/apt-get") {
        "Install them with: sudo apt-get install postgresql"
    } else if has("/usr/bin/dnf") {
        "Install them with: sudo dnf install postgresql-server postgresql-contrib"
    } else if has("/usr/bin/pacman") {
        "Install them with: sudo pacman -S postgresql"
    } else if has("/sbin/apk") {
        "Install them with: apk add postgresql16 postgresql16-contrib"
    } else {
        "Install PostgreSQL 15 or newer with its contrib modules."
    }
}

fn has(program: &str) -> bool {
    std::path::Path::new(program).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_from_other_failures() {
        let from = |words| ClusterError::from_output("initdb", "/data".into(), words).to_string();
        let full = from("initdb: error: could not write: No space left on device");
        assert!(full.starts_with("The disk that holds /data is full"), "{full}");
        assert_eq!(from("first\nsecond"), "initdb failed:\nfirst\nsecond");
    }
}
