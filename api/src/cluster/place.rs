//! Where a cluster lives: its folders, its lock, its socket and its password.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{Read, Write},
    os::unix::{
        ffi::OsStrExt,
        fs::{DirBuilderExt, MetadataExt, OpenOptionsExt},
    },
    path::{Path, PathBuf},
    process,
};

use super::{ClusterError, account::Account};

/// A socket's path has to fit into 104 bytes with its end (macOS; Linux has 108).
const LONGEST_SOCKET_FOLDER: usize = 103 - "/.s.PGSQL.5432".len();

/// Where root's clusters go when Postgres' account cannot reach the data folder.
const SHARED_HOME: &str = "/var/lib/lanyard";

/// The folders and files of one cluster.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Holds everything below; belongs to whoever runs this program.
    pub(super) home: PathBuf,
    /// The account Postgres runs as.
    pub(super) account: Account,
}

impl Place {
    /// `<data>/postgres`, or a place the account can reach, remembered in the data folder.
    pub(super) fn open(data: &Path) -> Result<Self, ClusterError> {
        let account = Account::choose()?;
        account.make_passable_if_missing(data)?;
        let note = data.join("postgres.place");
        let home = match fs::read_to_string(&note) {
            Ok(path) => PathBuf::from(path.trim()),
            Err(_) if account.reaches(data) => data.join("postgres"),
            Err(_) => {
                let home = Path::new(SHARED_HOME).join(fingerprint(data));
                account.make_passable(Path::new(SHARED_HOME))?;
                fs::write(&note, home.as_os_str().as_bytes()).map_err(ClusterError::at(&note))?;
                log::info!(
                    "Postgres' account cannot reach {}, so its data is in {}",
                    data.display(),
                    home.display()
                );
                home
            }
        };
        account.make_passable(&home)?;
        Ok(Self { home, account })
    }

    /// The place of a cluster that may already run, without making anything.
    pub(super) fn existing(data: &Path) -> Result<Self, ClusterError> {
        let account = Account::choose()?;
        let home = match fs::read_to_string(data.join("postgres.place")) {
            Ok(path) => PathBuf::from(path.trim()),
            Err(_) => data.join("postgres"),
        };
        Ok(Self { home, account })
    }

    /// What Postgres calls its data directory.
    pub(super) fn cluster(&self) -> PathBuf {
        self.home.join("data")
    }

    /// What Postgres writes on its standard error.
    pub(super) fn log(&self) -> PathBuf {
        self.home.join("log")
    }

    /// The file with the password of the role `lanyard`, readable for this program alone.
    pub(super) fn password_file(&self) -> PathBuf {
        self.home.join("password")
    }

    /// The major version that made the cluster; `None` before the first start.
    pub(super) fn made_by(&self) -> Option<u32> {
        let version = fs::read_to_string(self.cluster().join("PG_VERSION")).ok()?;
        version.trim().parse().ok()
    }

    /// Takes the lock that keeps a second program out; it ends with the file's last handle.
    pub(super) fn lock(&self) -> Result<File, ClusterError> {
        let path = self.home.join("lock");
        let failed = |error| ClusterError::at(&path)(error);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {
                file.set_len(0).map_err(failed)?;
                write!(file, "{}", process::id()).map_err(failed)?;
                Ok(file)
            }
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                file.read_to_string(&mut holder).map_err(failed)?;
                let folder = self.home.clone();
                Err(ClusterError::Locked { folder, holder })
            }
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    /// A folder for the socket that nobody else may enter, short enough for a socket's path.
    pub(super) fn socket_folder(&self) -> Result<PathBuf, ClusterError> {
        let near = self.home.join("run");
        if near.as_os_str().len() <= LONGEST_SOCKET_FOLDER {
            self.account.make_private(&near)?;
            return Ok(near);
        }
        let folder = PathBuf::from(format!("/tmp/lanyard-{}", fingerprint(&self.home)));
        let made = fs::DirBuilder::new().mode(0o700).create(&folder);
        if made.is_ok() {
            self.account.make_private(&folder)?;
        }
        // Everybody may write in /tmp: a folder that was there first may be a trap.
        let found = fs::symlink_metadata(&folder).map_err(ClusterError::at(&folder))?;
        let private =
            found.is_dir() && found.uid() == self.account.uid() && found.mode() & 0o077 == 0;
        if private { Ok(folder) } else { Err(ClusterError::SocketFolder { folder }) }
    }
}

/// Names a path in 16 hexadecimal digits, the same on every start.
fn fingerprint(path: &Path) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, path.as_os_str().as_bytes());
    let first = &digest.as_ref()[..8];
    first.iter().map(|byte| format!("{byte:02x}")).collect()
}
