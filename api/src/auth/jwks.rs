//! `/.well-known/jwks.json`: the public keys, for services that check our tokens themselves.

use actix_web::{HttpResponse, get, http::header::CACHE_CONTROL, web::Data};
use chrono::Utc;
use utoipa_actix_web::service_config::ServiceConfig;

use super::keys::KeySet;
use crate::{App, error::Problem};

/// The routes outside `/api/v1`.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_key_set);
}

/// Find the public keys.
///
/// The keys that an access token may be signed with (RFC 7517). A new key appears a day before it
/// signs anything.
#[utoipa::path(
    tag = "sessions",
    security(()),
    responses(
        (status = 200, description = "The keys", body = KeySet),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/.well-known/jwks.json")]
async fn find_key_set(app: Data<App>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "public, max-age=3600"))
        .json(app.auth.keys.published(Utc::now()))
}
