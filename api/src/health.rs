//! Whether the process lives, and whether it should get requests.

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{Data, ServiceConfig},
};
use std::sync::atomic::Ordering;

use crate::{App, error::Error};

/// The routes, outside of the versioned API.
pub(crate) fn routes(cfg: &mut ServiceConfig) {
    cfg.service(livez).service(readyz);
}

/// The process answers.
#[get("/livez")]
async fn livez() -> HttpResponse {
    plain("ok\n")
}

/// The database answers with the expected migrations, and the server is not shutting down.
#[get("/readyz")]
async fn readyz(app: Data<App>) -> Result<HttpResponse, Error> {
    if app.draining.load(Ordering::Relaxed) || !app.db.ready().await? {
        return Err(Error::Unavailable);
    }
    Ok(plain("ready\n"))
}

fn plain(body: &'static str) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .content_type("text/plain")
        .body(body)
}
