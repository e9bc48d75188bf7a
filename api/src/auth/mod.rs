//! Who is asking: signing keys, tokens, passwords, limits, and the [`User`]
//! extractor.

pub mod cookie;
pub mod credentials;
pub mod email;
pub mod jwks;
pub mod keys;
pub mod link_token;
pub mod password;
pub mod pat;
pub mod quota;
pub mod refresh;
pub mod scope;
pub mod secret;
pub mod throttle;
pub mod token;
pub mod user;

use chrono::Utc;
use std::{io, sync::Arc, time::Duration};

use self::{
    cookie::Browsers, keys::Keys, password::Passwords, quota::Quota, secret::Secret,
    throttle::Throttle, token::AccessTokens, user::Seen,
};
pub use self::{scope::Scope, user::User};
use crate::config::Config;

/// How old may be what we know about a session: signed out means 401 within
/// this time, in every process.
pub const RECHECK: Duration = Duration::from_secs(5);

/// Everything that tells who is asking.
pub struct Auth {
    /// The signing keys.
    pub keys: Arc<Keys>,
    /// Issues and checks access tokens.
    pub access: AccessTokens,
    /// Which browsers may use the refresh cookie, and how it looks.
    pub browsers: Browsers,
    /// Hashes and verifies passwords.
    pub passwords: Passwords,
    /// Slows down guessing.
    pub throttle: Throttle,
    /// Requests an account may send.
    pub quota: Quota,
    /// Derives the successors of refresh tokens and signs cursors.
    pub secret: Secret,
    /// Sessions and tokens that were found good a moment ago.
    pub seen: Seen,
}

impl Auth {
    /// Opens the keys in the data folder, and makes what is missing.
    pub fn open(config: &Config) -> io::Result<Self> {
        let folder = config.data.join("keys");
        let keys = Arc::new(Keys::open(folder.clone(), Utc::now())?);
        Ok(Self {
            access: AccessTokens::new(Arc::clone(&keys), &config.base_url),
            keys,
            browsers: Browsers::new(&config.base_url, &config.cors_origins),
            passwords: Passwords::default(),
            throttle: Throttle::default(),
            quota: Quota::new((config.quota > 0).then_some(config.quota)),
            secret: Secret::open(&folder.join("secret"))?,
            seen: Seen::new(RECHECK),
        })
    }

    /// The same, but what is known of a session is asked again after `age`.
    #[must_use]
    pub fn recheck_after(mut self, age: Duration) -> Self {
        self.seen = Seen::new(age);
        self
    }
}
