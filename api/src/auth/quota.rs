//! How many requests an account may send, and the headers that say so.

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use moka::sync::Cache;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use uuid::Uuid;

use crate::error::{Error, Result};

/// How long a window is.
const WINDOW: Duration = Duration::from_secs(60);

/// Counts the requests of each account in windows of a minute, in this process.
pub struct Quota {
    /// Requests a window; none is no limit.
    limit: Option<u32>,
    windows: Cache<Uuid, Arc<Mutex<Window>>>,
}

struct Window {
    used: u32,
    began: Instant,
}

/// What is left after a request, for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    limit: u32,
    remaining: u32,
    /// Seconds until the window ends.
    reset: u64,
}

impl Quota {
    /// A quota of `limit` requests a minute; none is no limit.
    pub fn new(limit: Option<u32>) -> Self {
        let windows = Cache::builder().max_capacity(100_000).time_to_idle(2 * WINDOW);
        Self { limit, windows: windows.build() }
    }

    /// Counts one request of `account`; refuses it when the window is used up.
    pub fn spend(&self, account: Uuid, now: Instant) -> (Option<Usage>, Result<()>) {
        let Some(limit) = self.limit else {
            return (None, Ok(()));
        };
        let fresh = || Arc::new(Mutex::new(Window { used: 0, began: now }));
        let window = self.windows.get_with(account, fresh);
        let mut window = window.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(window.began) >= WINDOW {
            *window = Window { used: 0, began: now };
        }
        let left = WINDOW.saturating_sub(now.duration_since(window.began));
        let reset = left.as_secs_f64().ceil() as u64;
        let allowed = window.used < limit;
        window.used = window.used.saturating_add(1).min(limit);
        let usage = Usage { limit, remaining: limit - window.used, reset };
        (Some(usage), allowed.then_some(()).ok_or(Error::TooManyRequests(reset)))
    }
}

impl Usage {
    /// Adds `RateLimit-Policy` and `RateLimit` to an answer.
    pub fn tell(self, headers: &mut HeaderMap) {
        let window = WINDOW.as_secs();
        let policy = format!("\"user\";q={};w={window}", self.limit);
        let left = format!("\"user\";r={};t={}", self.remaining, self.reset);
        for (name, value) in [("ratelimit-policy", policy), ("ratelimit", left)] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_used_up_and_begins_again() {
        let quota = Quota::new(Some(2));
        let (account, start) = (Uuid::now_v7(), Instant::now());
        let at = |seconds| start + Duration::from_secs(seconds);
        let spend = |seconds| {
            let (usage, allowed) = quota.spend(account, at(seconds));
            let usage = usage.unwrap();
            (usage.remaining, usage.reset, allowed.is_ok())
        };
        assert_eq!(spend(0), (1, 60, true));
        assert_eq!(spend(20), (0, 40, true));
        assert_eq!(spend(59), (0, 1, false));
        assert_eq!(spend(60), (1, 60, true));
        assert!(quota.spend(Uuid::now_v7(), start).1.is_ok());
    }

    #[test]
    fn the_headers_name_policy_and_rest() {
        let mut headers = HeaderMap::new();
        Usage { limit: 600, remaining: 598, reset: 41 }.tell(&mut headers);
        let text = |name: &str| headers.get(name).unwrap().to_str().unwrap().to_owned();
        assert_eq!(text("ratelimit-policy"), "\"user\";q=600;w=60");
        assert_eq!(text("ratelimit"), "\"user\";r=598;t=41");
    }
}
