//! Insights: what a person's networking came to, by quarter. Each figure is the length of a list that
//! there is, narrowed down to that quarter.

mod model;
mod quarter;
mod store;

use actix_web::{
    get,
    web::{Data, Json},
};
use chrono::Utc;
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::{
    model::{Insights, InsightsFilter},
    quarter::Quarter,
};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::query::Query,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_insights);
}

/// Find what one's networking came to.
///
/// The last quarters of the year with the running one, in the days of the account's time zone, oldest
/// first: people, conversations, promises, lessons, events, goals. Every figure is the number of rows of a
/// list with `starts_at` and `ends_at` of its quarter as the bounds; its description says which.
#[utoipa::path(
    tag = "insights",
    security(("bearer" = ["read:contacts", "read:events", "read:goals", "read:lessons"])),
    params(InsightsFilter),
    responses(
        (status = 200, description = "The quarters", body = Insights),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/insights")]
async fn find_insights(
    app: Data<App>,
    user: User,
    query: Query<InsightsFilter>,
) -> Result<Json<Insights>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::find(&mut conn, user, query.0.quarters, Utc::now()).await?))
}
