//! Secret files: written once, whole, and readable by their owner only.

use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::Path,
};

/// Makes the folder for secrets, closed to everybody else.
pub(in crate::auth) fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Writes `secret` to a new file. Fails with [`io::ErrorKind::AlreadyExists`]
/// when another process was faster; nobody ever sees half a file.
pub(in crate::auth) fn create(path: &Path, secret: &[u8]) -> io::Result<()> {
    let draft = path.with_extension(format!("{}.draft", std::process::id()));
    let _ = fs::remove_file(&draft);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(secret)?;
    file.sync_all()?;
    // A hard link, unlike a rename, refuses to replace what is there.
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    linked
}

/// Reads a secret file, and refuses one that others could have read.
pub(in crate::auth) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mode = fs::metadata(path)?.permissions().mode();
    if mode & 0o077 != 0 {
        let message = format!(
            "{} can be read by others (mode {:o}); make a new one or run `chmod 600` on it",
            path.display(),
            mode & 0o777
        );
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    fs::read(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_private_and_never_replaced() {
        let folder = std::env::temp_dir().join(format!("lanyard-{}", uuid::Uuid::now_v7()));
        make_folder(&folder).unwrap();
        let path = folder.join("secret");
        create(&path, b"first").unwrap();
        let second = create(&path, b"second").unwrap_err();
        assert_eq!(second.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(read(&path).unwrap(), b"first");
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let open = read(&path).unwrap_err();
        assert_eq!(open.kind(), io::ErrorKind::PermissionDenied);
        fs::remove_dir_all(&folder).unwrap();
    }
}
