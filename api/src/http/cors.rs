//! Pages of other origins that may call the API from a browser: those that the configuration names.

use actix_cors::Cors;
use actix_web::http::{Method, header};

/// How long, in seconds, a browser need not ask again.
const REMEMBERED: usize = 600;

/// Answers what a browser asks before and beside a request of one of `origins`. To any other origin
/// nothing is said, so its page reads no answer.
pub(crate) fn cors(origins: &[String]) -> Cors {
    let allowing = |cors: Cors, origin: &String| cors.allowed_origin(origin);
    origins
        .iter()
        .fold(Cors::default(), allowing)
        .allowed_methods([
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ])
        .allowed_headers([header::AUTHORIZATION, header::CONTENT_TYPE, header::ACCEPT])
        .allowed_headers([header::IF_MATCH, header::IF_NONE_MATCH])
        .allowed_headers(["idempotency-key", "x-request-id"])
        .expose_headers([header::ETAG, header::LOCATION, header::LINK, header::RETRY_AFTER])
        .expose_headers(["idempotency-replayed", "ratelimit", "ratelimit-policy", "x-request-id"])
        .supports_credentials()
        .max_age(REMEMBERED)
}
