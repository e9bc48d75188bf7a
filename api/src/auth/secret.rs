//! The secret of this installation, from which other keys are derived.

use aws_lc_rs::{
    hmac::{HMAC_SHA256, Key, sign},
    rand,
};
use std::{fmt, io, path::Path};

use super::keys::file;

/// 32 random bytes in a file that only the server reads. Whoever has them can
/// compute the successor of a stolen refresh token, and nothing else.
#[derive(Clone)]
pub struct Secret(Key);

impl Secret {
    /// Reads the secret at `path`, and makes it when there is none.
    pub fn open(path: &Path) -> io::Result<Self> {
        if !path.try_exists()? {
            match file::create(path, &random()?) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                made => made?,
            }
        }
        let secret = file::read(path)?;
        if secret.len() != 32 {
            let message = format!("{} does not hold 32 bytes", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(Self(Key::new(HMAC_SHA256, &secret)))
    }

    /// HMAC-SHA256 of `message` under this secret. `purpose` keeps the uses
    /// apart, so that a value made for one never passes for another.
    pub fn derive(&self, purpose: &str, message: &[u8]) -> [u8; 32] {
        let tag = sign(&self.0, &[purpose.as_bytes(), b"\0", message].concat());
        let mut derived = [0; 32];
        derived.copy_from_slice(tag.as_ref());
        derived
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// 32 bytes that nobody can guess.
pub(crate) fn random() -> io::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    rand::fill(&mut bytes).map_err(|_| io::Error::other("the system has no randomness"))?;
    Ok(bytes)
}
