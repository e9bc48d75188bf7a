//! Notifications: what colleagues did that concerns a person, and what own lessons ask, as a quiet list.

pub mod digest;
mod model;
pub mod settings;
pub(crate) mod store;
pub mod subscription;
pub(crate) mod tell;

use actix_web::{
    HttpResponse, delete, get, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    model::{
        Kind, NewReading, NotedLesson, Notification, NotificationFilter, Reading, ReadingFilter,
    },
    settings::Digest,
};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_notifications)
        .service(put_readings)
        .service(delete_readings)
        .service(put_reading)
        .service(delete_reading)
        .configure(settings::routes)
        .configure(subscription::routes);
}

/// List what colleagues did that concerns the account.
///
/// The newest comes first; those older than 90 days are gone. One that is about something which the
/// account no longer sees is not there, nor is a kind that it does not want. Many who find the same lesson useful are one.
/// A lesson that asks is there until it is answered.
#[utoipa::path(
    tag = "notifications",
    security(("bearer" = ["read:teams"])),
    params(NotificationFilter),
    responses(
        (status = 200, description = "A page of notifications", body = Page<Notification>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/notifications")]
async fn list_notifications(
    app: Data<App>,
    user: User,
    query: Query<NotificationFilter>,
) -> Result<Page<Notification>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let position = Notification::position;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, position)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user, &filter).await?);
    }
    Ok(page)
}

/// Mark a notification as read.
///
/// The request can be repeated. No `If-Match` is needed: nobody else writes it.
#[utoipa::path(
    tag = "notifications",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The notification")),
    responses(
        (status = 200, description = "The notification as it is now", body = Notification),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/notifications/{id}/reading")]
async fn put_reading(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| Answer::plain(&store::mark(conn, user, *id, true).await?);
    write.run(&app.db, user.id, put).await
}

/// Mark a notification as unread.
///
/// The request can be repeated.
#[utoipa::path(
    tag = "notifications",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The notification")),
    responses(
        (status = 200, description = "The notification as it is now", body = Notification),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/notifications/{id}/reading")]
async fn delete_reading(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let delete = async |conn: &mut _| Answer::plain(&store::mark(conn, user, *id, false).await?);
    write.run(&app.db, user.id, delete).await
}

/// Mark all as read that were seen.
///
/// Those up to `until`: what comes in meanwhile stays unread.
#[utoipa::path(
    tag = "notifications",
    security(("bearer" = ["write:teams"])),
    request_body = NewReading,
    responses(
        (status = 200, description = "How many, and when", body = Reading),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/notifications/reading")]
async fn put_readings(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewReading>,
) -> Result<HttpResponse> {
    let until = body.0.until.0;
    let put = async |conn: &mut _| Answer::plain(&store::mark_all(conn, user, until).await?);
    write.run(&app.db, user.id, put).await
}

/// Take back that many were marked as read.
///
/// Those that were marked at this moment together are unread again. The request can be repeated.
#[utoipa::path(
    tag = "notifications",
    security(("bearer" = ["write:teams"])),
    params(ReadingFilter),
    responses(
        (status = 204, description = "They are unread"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/notifications/reading")]
async fn delete_readings(
    app: Data<App>,
    user: User,
    write: Write,
    query: Query<ReadingFilter>,
) -> Result<HttpResponse> {
    let read_at = query.0.read_at.0;
    let delete = async |conn: &mut _| {
        store::unmark_all(conn, user, read_at).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}
