//! Passwords: which are good enough, and Argon2id off the request threads.

use actix_web::web::block;
use argon2::{
    Argon2, Params,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use std::{fmt, num::NonZero, thread, time::Duration};
use tokio::{sync::Semaphore, time::timeout};
use utoipa::ToSchema;
use zxcvbn::{Score, zxcvbn};

use super::secret::random;
use crate::error::{Error, Result};

/// Fewest characters of a password.
pub const SHORTEST: usize = 8;
/// Most characters of a password.
pub const LONGEST: usize = 128;

/// How long a hash may wait for its turn before the client is asked to come
/// back.
const PATIENCE: Duration = Duration::from_secs(5);

/// The hash of a password nobody has, with the parameters of today.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$\
    9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ";

/// A password in the clear, which no log shows.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(
    min_length = 8,
    max_length = 128,
    format = "password",
    example = "correct horse battery staple"
)]
pub struct Password(String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Password {
    /// A password that nobody knows.
    pub fn unknown() -> Result<Self> {
        Ok(Self(URL_SAFE_NO_PAD.encode(random().map_err(Error::internal)?)))
    }
}

impl From<String> for Password {
    fn from(password: String) -> Self {
        Self(password)
    }
}

/// Hashes and verifies, a few at a time: each hash fills 19 MiB for some 30 ms.
pub struct Passwords(Semaphore);

impl Default for Passwords {
    fn default() -> Self {
        // Half of the cores, so that a wave of sign-ins leaves room for everything else.
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        Self(Semaphore::new((cores / 2).max(1)))
    }
}

impl Passwords {
    /// Hashes `password` into a PHC string.
    pub async fn hash(&self, password: Password) -> Result<String> {
        let hashed = self.run(move || Argon2::default().hash_password(password.0.as_bytes()));
        Ok(hashed.await?.map_err(Error::internal)?.to_string())
    }

    /// Whether `password` belongs to `hash`. Without a hash the work is done
    /// anyway, so that an unknown address takes as long as a wrong password.
    pub async fn verify(&self, password: Password, hash: Option<String>) -> Result<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let matches = self.run(move || {
            let hash = PasswordHash::new(&hash)?;
            let verified = Argon2::default().verify_password(password.0.as_bytes(), &hash);
            Ok::<_, argon2::password_hash::phc::Error>(verified.is_ok())
        });
        Ok(matches.await?.map_err(Error::internal)? && known)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let turn = timeout(PATIENCE, self.0.acquire()).await;
        let _turn = turn.map_err(|_| Error::Unavailable)?.map_err(Error::internal)?;
        block(work).await.map_err(Error::internal)
    }
}

/// Whether `hash` was made with other parameters than today's.
pub fn needs_rehash(hash: &str) -> bool {
    let parameters =
        PasswordHash::new(hash).ok().filter(|hash| hash.algorithm.as_str() == "argon2id");
    let parameters = parameters.and_then(|hash| Params::try_from(&hash).ok());
    !parameters.is_some_and(|old| {
        let today = Params::DEFAULT;
        (old.m_cost(), old.t_cost(), old.p_cost())
            == (today.m_cost(), today.t_cost(), today.p_cost())
    })
}

/// Refuses a password that is too short, too long, or guessed too soon by
/// somebody who knows `own_words`: the person's name and address. `field`
/// names the member of the body.
pub fn require_strong(field: &str, password: &Password, own_words: &[&str]) -> Result<()> {
    let password = password.0.as_str();
    let length = password.chars().count();
    if length < SHORTEST {
        let detail = format!("Use at least {SHORTEST} characters.");
        return Err(Error::field(field, "too_short", detail));
    }
    if length > LONGEST {
        let detail = format!("Use at most {LONGEST} characters.");
        return Err(Error::field(field, "too_long", detail));
    }
    let own_words: Vec<&str> = own_words
        .iter()
        .flat_map(|words| words.split(|letter: char| !letter.is_alphanumeric()).chain([*words]))
        .filter(|word| word.len() > 2)
        .collect();
    let guess = zxcvbn(password, &own_words);
    if guess.score() >= Score::Three {
        return Ok(());
    }
    let feedback = guess.feedback();
    let warning =
        feedback.and_then(|feedback| feedback.warning()).map(|warning| warning.to_string());
    let advice = feedback.map(|feedback| feedback.suggestions()).unwrap_or_default();
    let advice = advice.iter().map(ToString::to_string);
    let mut sentences: Vec<String> = warning.into_iter().chain(advice).collect();
    if sentences.is_empty() {
        sentences.push("Use a few more words that do not belong together.".into());
    }
    Err(Error::field(field, "weak", sentences.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[actix_web::test]
    async fn an_unknown_account_costs_as_much_as_a_wrong_password() {
        let passwords = Passwords::default();
        let hash = passwords.hash("right".to_owned().into()).await.unwrap();
        assert!(!needs_rehash(&hash));
        assert!(passwords.verify("right".to_owned().into(), Some(hash.clone())).await.unwrap());
        let timed = async |hash| {
            let start = Instant::now();
            assert!(!passwords.verify("wrong".to_owned().into(), hash).await.unwrap());
            start.elapsed()
        };
        let (wrong, unknown) = (timed(Some(hash)).await, timed(None).await);
        assert!(unknown > wrong / 4, "{unknown:?} against {wrong:?}");
    }

    #[test]
    fn a_hash_with_other_parameters_is_made_again() {
        assert!(!needs_rehash(NOBODY));
        assert!(needs_rehash(&NOBODY.replace("m=19456", "m=4096")));
        assert!(needs_rehash(&NOBODY.replace("argon2id", "argon2i")));
        assert!(needs_rehash("nonsense"));
    }

    #[test]
    fn a_password_that_is_guessed_soon_is_refused_with_advice() {
        let own = ["ada@example.org", "Ada Moreno-Quintanilla"];
        let code =
            |password: &str| match require_strong("password", &password.to_owned().into(), &own) {
                Err(Error::Invalid(mut errors)) => {
                    let error = errors.remove(0);
                    assert_eq!(error.pointer.as_deref(), Some("#/password"));
                    assert!(error.detail.ends_with('.'), "{}", error.detail);
                    Some(error.code)
                }
                _ => None,
            };
        assert_eq!(code("short").as_deref(), Some("too_short"));
        assert_eq!(code(&"long ".repeat(26)).as_deref(), Some("too_long"));
        assert_eq!(code("password1").as_deref(), Some("weak"));
        assert_eq!(code("quintanilla").as_deref(), Some("weak"));
        assert_eq!(code("correct horse battery staple"), None);
    }
}
