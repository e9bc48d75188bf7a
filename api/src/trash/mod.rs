//! The trash: what was deleted in the last 30 days, and its way back.

mod model;
pub mod purge;
mod store;

use actix_web::{
    HttpResponse, get, put,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Restored, TrashFilter, Trashed};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_trash).service(restore);
}

/// List what is in the trash.
///
/// Last deleted first, with the teams that one owned. Everything is removed for good 30 days after it
/// was deleted.
#[utoipa::path(
    tag = "trash",
    security(("bearer" = ["read:contacts", "read:events", "read:goals", "read:lessons", "read:pitches", "read:teams"])),
    params(TrashFilter),
    responses(
        (status = 200, description = "A page of the trash", body = Page<Trashed>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/trash")]
async fn list_trash(
    app: Data<App>,
    user: User,
    query: Query<TrashFilter>,
) -> Result<Json<Page<Trashed>>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, Trashed::position)?;
    Ok(Json(page))
}

/// Take something out of the trash.
///
/// What was restored already stays as it is, so the request can be repeated. A team is back with its
/// people and the lessons that they share with it; events are no longer shared with it.
#[utoipa::path(
    tag = "trash",
    security(("bearer" = ["write:contacts", "write:events", "write:goals", "write:lessons", "write:pitches", "write:teams"])),
    params(("id" = Uuid, Path, description = "What was deleted")),
    responses(
        (status = 200, description = "It is back", body = Restored),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/trash/{id}/restoration")]
async fn restore(app: Data<App>, user: User, id: Path<Uuid>, write: Write) -> Result<HttpResponse> {
    let restore = async |conn: &mut _| Answer::plain(&store::restore(conn, user, *id).await?);
    write.run(&app.db, user.id, restore).await
}
