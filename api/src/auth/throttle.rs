//! Slows down whoever guesses passwords, without locking anybody out.
//!
//! Every attempt is counted before it is judged, so that a thousand at once
//! are a thousand. After a few that failed, the next one has to wait: one
//! second, two, four, up to a minute. What counts is the account and the
//! network. A network from which the account was entered before has a count of
//! its own, so that a stranger who guesses cannot keep the owner waiting.

use actix_web::HttpRequest;
use moka::sync::Cache;
use std::{
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::error::{Error, Result};

/// Failures of one account that cost no delay.
const FREE_ACCOUNT: u32 = 5;
/// Failures of one network that cost no delay: many people may share it.
const FREE_NETWORK: u32 = 50;
/// New accounts for one network that cost no delay.
const FREE_NEWCOMERS: u32 = 100;
/// Mails for one network that cost no delay.
const FREE_LETTERS: u32 = 30;
const LONGEST: Duration = Duration::from_secs(60);
/// Failures are forgotten after this long without another.
const FORGET: Duration = Duration::from_secs(15 * 60);
/// How long a network counts as one of the account's own.
const FAMILIAR: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Most entries of each kind that are kept, so that memory has an end.
const MOST: u64 = 100_000;

/// Who is asking: an IPv4 address, or the /64 that an IPv6 household gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(Option<IpAddr>);

impl Network {
    /// The network of the peer. Headers that name another are not believed.
    pub fn of(req: &HttpRequest) -> Self {
        Self::from_address(req.peer_addr().map(|peer| peer.ip()))
    }

    fn from_address(address: Option<IpAddr>) -> Self {
        Self(address.map(|address| match address.to_canonical() {
            IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).into(),
            v4 => v4,
        }))
    }
}

/// Whose failures are counted together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Suspect {
    Network(Network),
    /// A network that asks for new accounts.
    Newcomers(Network),
    /// A network that asks for mail to addresses that it names.
    Letters(Network),
    /// Everybody who tries this account from somewhere new.
    Strangers(String),
    /// A network from which this account was entered before.
    Familiar(String, Network),
}

/// The counts of this process.
pub struct Throttle {
    counts: Cache<Suspect, Arc<Mutex<Count>>>,
    familiar: Cache<(String, Network), ()>,
}

struct Count {
    failures: u32,
    wait_until: Instant,
}

impl Default for Throttle {
    fn default() -> Self {
        let counts = Cache::builder().max_capacity(MOST).time_to_idle(FORGET);
        let familiar = Cache::builder().max_capacity(MOST).time_to_live(FAMILIAR);
        Self { counts: counts.build(), familiar: familiar.build() }
    }
}

impl Throttle {
    /// Counts an attempt to enter the account of `email`, or says how long to
    /// wait.
    pub fn attempt(&self, email: &str, network: Network, now: Instant) -> Result<()> {
        self.begin(Suspect::Network(network), FREE_NETWORK, now)?;
        self.begin(self.suspect(email, network), FREE_ACCOUNT, now)
    }

    /// The attempt that was counted last was right after all.
    pub fn succeeded(&self, email: &str, network: Network, now: Instant) {
        self.counts.invalidate(&self.suspect(email, network));
        self.familiar.insert((email.to_owned(), network), ());
        // Only this one attempt: somebody's own account must not pay for
        // guesses at those of others.
        let count = self.count(Suspect::Network(network), now);
        let mut count = count.lock().unwrap_or_else(PoisonError::into_inner);
        count.failures = count.failures.saturating_sub(1);
        count.wait_until = now;
    }

    /// Counts a new account that a stranger asks for.
    pub fn newcomer(&self, network: Network, now: Instant) -> Result<()> {
        self.begin(Suspect::Newcomers(network), FREE_NEWCOMERS, now)
    }

    /// Counts a mail that a stranger asks for.
    pub fn letter(&self, network: Network, now: Instant) -> Result<()> {
        self.begin(Suspect::Letters(network), FREE_LETTERS, now)
    }

    fn suspect(&self, email: &str, network: Network) -> Suspect {
        let key = (email.to_owned(), network);
        if self.familiar.contains_key(&key) {
            Suspect::Familiar(key.0, network)
        } else {
            Suspect::Strangers(key.0)
        }
    }

    fn count(&self, suspect: Suspect, now: Instant) -> Arc<Mutex<Count>> {
        let fresh = || Arc::new(Mutex::new(Count { failures: 0, wait_until: now }));
        self.counts.get_with(suspect, fresh)
    }

    fn begin(&self, suspect: Suspect, free: u32, now: Instant) -> Result<()> {
        let count = self.count(suspect, now);
        let mut count = count.lock().unwrap_or_else(PoisonError::into_inner);
        if now < count.wait_until {
            let seconds = (count.wait_until - now).as_secs_f64().ceil();
            return Err(Error::TooManyRequests(seconds as u64));
        }
        count.failures += 1;
        count.wait_until = now + delay(count.failures, free);
        Ok(())
    }
}

/// Nothing for the first `free` failures, then twice as long each time.
fn delay(failures: u32, free: u32) -> Duration {
    match failures.checked_sub(free) {
        None => Duration::ZERO,
        Some(over) => LONGEST.min(Duration::from_secs(1 << over.min(6))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(address: &str) -> Network {
        Network::from_address(Some(address.parse().unwrap()))
    }

    /// Tries as soon as allowed, and says how long each try had to wait.
    fn waits(
        throttle: &Throttle,
        email: &str,
        from: Network,
        tries: usize,
        now: &mut Instant,
    ) -> Vec<u64> {
        let mut waits = Vec::new();
        for _ in 0..tries {
            let wait = match throttle.attempt(email, from, *now) {
                Err(Error::TooManyRequests(seconds)) => seconds,
                _ => 0,
            };
            if wait > 0 {
                *now += Duration::from_secs(wait);
                throttle.attempt(email, from, *now).unwrap();
            }
            waits.push(wait);
        }
        waits
    }

    #[test]
    fn the_delay_grows_and_has_an_end() {
        let throttle = Throttle::default();
        let mut now = Instant::now();
        let from = network("203.0.113.7");
        let waits = waits(&throttle, "ada@example.org", from, 14, &mut now);
        assert_eq!(waits, [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }

    #[test]
    fn a_guessing_stranger_does_not_keep_the_owner_waiting() {
        let throttle = Throttle::default();
        let mut now = Instant::now();
        let (home, away) = (network("203.0.113.7"), network("198.51.100.1"));
        throttle.attempt("ada@example.org", home, now).unwrap();
        throttle.succeeded("ada@example.org", home, now);
        waits(&throttle, "ada@example.org", away, 12, &mut now);
        assert!(throttle.attempt("ada@example.org", away, now).is_err());
        assert!(throttle.attempt("ada@example.org", home, now).is_ok());
    }

    #[test]
    fn one_network_cannot_try_account_after_account() {
        let throttle = Throttle::default();
        let now = Instant::now();
        let from = network("203.0.113.7");
        let tries = (0..60).map(|n| throttle.attempt(&format!("{n}@example.org"), from, now));
        assert_eq!(tries.filter(Result::is_ok).count(), FREE_NETWORK as usize);
    }

    #[test]
    fn a_household_is_one_network() {
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:203.0.113.7"), network("203.0.113.7"));
    }
}
