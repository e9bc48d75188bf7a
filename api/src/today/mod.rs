//! Today: what a person opens in the morning, in one request.

mod calendar;
mod model;
pub mod store;

use actix_web::{
    get,
    web::{Data, Json},
};
use chrono::Utc;
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::Today;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_today);
}

/// Find what matters today.
///
/// The event that is on, comes next or ended today; what colleagues shared; what is due; the last
/// eight weeks; what was learned lately. Days and weeks are those of the account's time zone.
#[utoipa::path(
    tag = "today",
    security(("bearer" = ["read:contacts", "read:events", "read:goals", "read:lessons"])),
    responses(
        (status = 200, description = "Today", body = Today),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/today")]
async fn find_today(app: Data<App>, user: User) -> Result<Json<Today>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::find(&mut conn, user, Utc::now()).await?))
}
