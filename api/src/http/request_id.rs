//! The id that ties a request, its answer and its log lines together.

use actix_web::http::header::{HeaderMap, HeaderName};
use std::future::Future;
use uuid::Uuid;

/// `X-Request-Id`.
pub const HEADER: HeaderName = HeaderName::from_static("x-request-id");

tokio::task_local! {
    static CURRENT: String;
}

/// The client's own id if it is well formed, else a new one.
pub fn choose(headers: &HeaderMap) -> String {
    let sent = headers.get(HEADER).and_then(|value| value.to_str().ok());
    sent.filter(|id| well_formed(id)).map_or_else(|| Uuid::now_v7().to_string(), str::to_owned)
}

fn well_formed(id: &str) -> bool {
    (8..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Runs `task` so that [`current`] answers `id` inside it. A spawned task needs its own scope.
pub fn scope<F: Future>(id: String, task: F) -> impl Future<Output = F::Output> {
    CURRENT.scope(id, task)
}

/// Runs `task` so that [`current`] answers `id` inside it.
pub fn scope_sync<R>(id: String, task: impl FnOnce() -> R) -> R {
    CURRENT.sync_scope(id, task)
}

/// The id of the request being served; empty outside of one.
pub fn current() -> String {
    CURRENT.try_with(Clone::clone).unwrap_or_default()
}
