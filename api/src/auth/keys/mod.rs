//! The Ed25519 keys that sign access tokens, and their rotation.
//!
//! A key is one file, `<data>/keys/<activation>.ed25519`, named after the UTC
//! second from which it signs. The newest name that is not in the future is
//! the active key; one in the future is the next, published a day ahead so
//! that every verifier knows it in time; older ones retire, and are deleted
//! when the last token they signed has expired. Processes that share the
//! folder agree without talking, because the names say it all.

pub(super) mod file;

use aws_lc_rs::{
    digest::{SHA256, digest},
    signature::{Ed25519KeyPair, KeyPair},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use jsonwebtoken::{DecodingKey, EncodingKey};
use serde::Serialize;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};
use utoipa::ToSchema;

/// How long a key signs.
const ACTIVE: TimeDelta = TimeDelta::days(30);
/// How long before its first signature a key is published.
const NOTICE: TimeDelta = TimeDelta::hours(24);
/// How long after its last signature a key is published: longer than a token
/// lives.
const RETIRING: TimeDelta = TimeDelta::minutes(30);
/// How often the folder is read again for a `kid` that nobody knows.
const RELOAD: TimeDelta = TimeDelta::seconds(1);

const NAME: &str = "%Y%m%dT%H%M%SZ.ed25519";

/// One signing key.
pub(crate) struct Key {
    /// Names the key in a token's header: the start of the SHA-256 of its
    /// public half.
    pub(crate) kid: String,
    /// Signs.
    pub(crate) encoding: EncodingKey,
    /// Verifies.
    pub(crate) decoding: DecodingKey,
    active_from: DateTime<Utc>,
    public: String,
    path: PathBuf,
}

/// The public keys, as RFC 7517 has them.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeySet {
    /// The keys that a valid token may be signed with, the next one included.
    pub keys: Vec<PublicKey>,
}

/// One Ed25519 public key (RFC 8037).
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PublicKey {
    /// Always `OKP`.
    #[schema(example = "OKP")]
    pub kty: &'static str,
    /// Always `Ed25519`.
    #[schema(example = "Ed25519")]
    pub crv: &'static str,
    /// Always `EdDSA`.
    #[schema(example = "EdDSA")]
    pub alg: &'static str,
    /// Always `sig`.
    #[serde(rename = "use")]
    #[schema(example = "sig")]
    pub usage: &'static str,
    /// The `kid` of a token's header.
    #[schema(example = "n3pXG0a9T1c2Qw5Z")]
    pub kid: String,
    /// The public key, base64url.
    #[schema(example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")]
    pub x: String,
}

/// The keys of this installation.
pub struct Keys {
    folder: PathBuf,
    state: RwLock<State>,
}

struct State {
    /// Oldest first.
    keys: Vec<Arc<Key>>,
    read_at: DateTime<Utc>,
}

impl Keys {
    /// Opens the keys in `folder`, and makes the first one when there is none.
    pub fn open(folder: PathBuf, now: DateTime<Utc>) -> io::Result<Self> {
        file::make_folder(&folder)?;
        let keys = read_all(&folder)?;
        let state = State { keys, read_at: now };
        let opened = Self { folder, state: RwLock::new(state) };
        opened.rotate(now)?;
        Ok(opened)
    }

    /// Makes the next key when it is due, drops the retired ones, and takes up
    /// what other processes have done. To be called every few minutes.
    pub fn rotate(&self, now: DateTime<Utc>) -> io::Result<()> {
        let keys = read_all(&self.folder)?;
        if let Some(active_from) = next_activation(&keys, now) {
            make(&self.folder, active_from)?;
        }
        for key in keys.iter().filter(|key| !is_published(&keys, key, now)) {
            fs::remove_file(&key.path).or_else(ignore_missing)?;
        }
        self.reload(now)
    }

    /// The key that signs at `now`.
    pub(crate) fn active(&self, now: DateTime<Utc>) -> Option<Arc<Key>> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        active(&state.keys, now).cloned()
    }

    /// The key named `kid`, if a token signed with it can still be valid.
    pub(crate) fn find(&self, kid: &str, now: DateTime<Utc>) -> Option<Arc<Key>> {
        let (found, read_at) = self.look_up(kid, now);
        if found.is_some() || now - read_at < RELOAD {
            return found;
        }
        if let Err(error) = self.reload(now) {
            log::error!("signing keys could not be read: {error}");
        }
        self.look_up(kid, now).0
    }

    /// What `/.well-known/jwks.json` answers at `now`.
    pub fn published(&self, now: DateTime<Utc>) -> KeySet {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let published = state.keys.iter().filter(|key| is_published(&state.keys, key, now));
        KeySet { keys: published.map(|key| key.publish()).collect() }
    }

    fn look_up(&self, kid: &str, now: DateTime<Utc>) -> (Option<Arc<Key>>, DateTime<Utc>) {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let mut known = state.keys.iter();
        let found = known.find(|key| key.kid == kid && is_published(&state.keys, key, now));
        (found.cloned(), state.read_at)
    }

    fn reload(&self, now: DateTime<Utc>) -> io::Result<()> {
        let keys = read_all(&self.folder)?;
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        *state = State { keys, read_at: now };
        Ok(())
    }
}

impl Key {
    fn read(path: PathBuf, active_from: DateTime<Utc>) -> io::Result<Self> {
        let pkcs8 = file::read(&path)?;
        let pair = Ed25519KeyPair::from_pkcs8(&pkcs8).map_err(|error| {
            let message = format!("{} is not an Ed25519 key: {error}", path.display());
            io::Error::new(io::ErrorKind::InvalidData, message)
        })?;
        let public = pair.public_key().as_ref();
        let mut kid = URL_SAFE_NO_PAD.encode(digest(&SHA256, public));
        kid.truncate(16);
        Ok(Self {
            kid,
            encoding: EncodingKey::from_ed_der(&pkcs8),
            decoding: DecodingKey::from_ed_der(public),
            active_from,
            public: URL_SAFE_NO_PAD.encode(public),
            path,
        })
    }

    fn publish(&self) -> PublicKey {
        PublicKey {
            kty: "OKP",
            crv: "Ed25519",
            alg: "EdDSA",
            usage: "sig",
            kid: self.kid.clone(),
            x: self.public.clone(),
        }
    }
}

fn active(keys: &[Arc<Key>], now: DateTime<Utc>) -> Option<&Arc<Key>> {
    keys.iter().rev().find(|key| key.active_from <= now)
}

/// A key is published from the moment it exists until the tokens it signed
/// before its successor took over have expired.
fn is_published(keys: &[Arc<Key>], key: &Key, now: DateTime<Utc>) -> bool {
    let mut later = keys.iter().filter(|other| other.active_from > key.active_from);
    later.next().is_none_or(|successor| now < successor.active_from + RETIRING)
}

/// When the next key starts to sign, if it has to be made now.
fn next_activation(keys: &[Arc<Key>], now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let Some(active) = active(keys, now) else {
        return Some(now);
    };
    let planned = active.active_from + ACTIVE;
    let has_next = keys.iter().any(|key| key.active_from > now);
    let is_due = now >= planned - NOTICE;
    // After a long standstill the plan lies in the past; the notice still holds.
    (is_due && !has_next).then(|| planned.max(now + NOTICE))
}

fn make(folder: &Path, active_from: DateTime<Utc>) -> io::Result<()> {
    let fault = |_| io::Error::other("no Ed25519 key could be generated");
    let pkcs8 = Ed25519KeyPair::generate().and_then(|pair| pair.to_pkcs8v1()).map_err(fault)?;
    let path = folder.join(active_from.format(NAME).to_string());
    match file::create(&path, pkcs8.as_ref()) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

fn read_all(folder: &Path) -> io::Result<Vec<Arc<Key>>> {
    let mut keys = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let active_from = name.and_then(|name| NaiveDateTime::parse_from_str(name, NAME).ok());
        if let Some(active_from) = active_from {
            keys.push(Arc::new(Key::read(path, active_from.and_utc())?));
        }
    }
    keys.sort_by_key(|key| key.active_from);
    Ok(keys)
}

fn ignore_missing(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}

#[cfg(test)]
mod tests;
