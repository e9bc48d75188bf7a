//! Who of a team goes where.

mod model;
pub mod store;

use actix_web::{
    get,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{CalendarEvent, CalendarFilter, Month};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{cursor::Page, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_calendar);
}

/// List a month of a team's calendar.
///
/// The events that are shared with the team, the earliest first, each with who of the team goes or
/// may go: nobody, one, or several. Of an event that was over before you joined you are not told.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:events", "read:teams"])),
    params(("id" = Uuid, Path, description = "The team"), CalendarFilter),
    responses(
        (status = 200, description = "A page of events", body = Page<CalendarEvent>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/calendar")]
async fn list_calendar(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<CalendarFilter>,
) -> Result<Page<CalendarEvent>> {
    let filter = query.0;
    let bound = (*id, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, *id, &filter, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, |shown| {
        (shown.event.row.starts_at, shown.event.row.id)
    })
}
