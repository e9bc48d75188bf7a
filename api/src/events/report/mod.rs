//! What came of an event for the colleagues together, each as far as they shared it.

mod store;

use actix_web::{
    get,
    web::{Data, Json, Path},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{model::Event, shares::Attendee, targets::Target};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    feed::FeedItem,
    goals::Goal,
};

/// What came of an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct Report {
    /// The event, with what it cost and what the one who asks made of it.
    pub event: Event,
    /// Which colleagues went, or might have.
    pub colleagues: Vec<Attendee>,
    /// Whom the colleagues wanted to meet, and who met them; at most 200.
    pub targets: Vec<Target>,
    /// What was learned there and is shared with a team of the one who asks; the 100 shared last.
    pub lessons: Vec<FeedItem>,
    /// What the one who asks wanted to get out of it, against what came of it.
    pub goals: Vec<Goal>,
}

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_report);
}

/// Find the report of an event.
///
/// What came of it for all who see it: who met whom of those that the colleagues wanted to meet, the
/// lessons that were shared about it, your own goals against their results, and the cost. Of colleagues
/// it holds what they shared themselves, and never a name of anybody's contacts.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events", "read:goals", "read:lessons", "read:teams"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 200, description = "The report", body = Report),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/report")]
async fn find_report(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Report>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::find(&mut conn, user, *id).await?))
}
