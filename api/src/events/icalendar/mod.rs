//! An event as a calendar file, for the calendar a person has anyway.

mod model;

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{EventRow, store};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_event_calendar);
}

/// Get an event as a calendar file.
///
/// iCalendar (RFC 5545) with one event. What you make of it (purpose, goals, people) is not in it.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 200, description = "The calendar file", body = String, content_type = "text/calendar"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/calendar")]
async fn find_event_calendar(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    Ok(file(&store::find(&mut conn, user, *id).await?.row))
}

/// The file, to keep and not to show.
pub(crate) fn file(event: &EventRow) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"event.ics\""))
        .body(model::write(event))
}
