//! Search: one question to events, people and lessons, one answer.

mod model;
mod store;

use actix_web::{
    get,
    web::{Data, Json},
};
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{Findings, Search};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::query::Query,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(search);
}

/// Search events, people and lessons.
///
/// Part of a name, a company, a tag or a word in a note finds them; accents do not count and a typo
/// is forgiven. A person is also found by what was talked about. The best match comes first.
#[utoipa::path(
    tag = "search",
    security(("bearer" = ["read:contacts", "read:events", "read:lessons"])),
    params(Search),
    responses(
        (status = 200, description = "What was found, by kind", body = Findings),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/search")]
async fn search(app: Data<App>, user: User, query: Query<Search>) -> Result<Json<Findings>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::search(&mut conn, user, &query.0).await?))
}
