//! Digest: what a team shared in a week, to read or to paste into a chat.

mod markdown;
mod model;
mod store;
pub mod telling;

use actix_web::{
    HttpResponse, get,
    web::{Data, Json, Path},
};
use chrono::Utc;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{DigestApplication, DigestEvent, DigestFilter, TeamDigest, Week};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::query::Query,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_digest).service(find_digest_markdown);
}

/// Find what a team shared in a week.
///
/// The lessons, the most useful first; how lessons of the team were used; the events, with who of the
/// team goes. It is made of what was shared with this team only, and what is no longer shared is not
/// there. The 50 most useful or latest of each.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:events", "read:lessons", "read:teams"])),
    params(("id" = Uuid, Path, description = "The team"), DigestFilter),
    responses(
        (status = 200, description = "The week", body = TeamDigest),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/digest")]
async fn find_digest(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<DigestFilter>,
) -> Result<Json<TeamDigest>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::find(&mut conn, user, *id, query.0.week, Utc::now()).await?))
}

/// Find what a team shared in a week, as Markdown.
///
/// The same as a text to paste into a chat or a page of notes.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:events", "read:lessons", "read:teams"])),
    params(("id" = Uuid, Path, description = "The team"), DigestFilter),
    responses(
        (status = 200, description = "The week", body = String, content_type = "text/markdown"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/digest/markdown")]
async fn find_digest_markdown(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<DigestFilter>,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let digest = store::find(&mut conn, user, *id, query.0.week, Utc::now()).await?;
    let text = markdown::write(&digest, &app.config.base_url);
    Ok(HttpResponse::Ok().content_type("text/markdown; charset=utf-8").body(text))
}
