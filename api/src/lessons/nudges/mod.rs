//! Nudges: some time after a lesson was written down its owner is asked whether they used it, and then
//! whether that made a difference.

pub mod answers;
pub mod asking;
mod model;
pub(crate) mod store;

use actix_web::{
    get,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{AskedLesson, Nudge, NudgeFilter, Question, Reply};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{cursor::Page, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_nudges).service(find_nudge).configure(answers::routes);
}

/// List what is asked about own lessons.
///
/// What was asked last comes first; what is answered is not there, nor what was settled by an own
/// application meanwhile. A lesson asks 7, 30 and 90 days after it was written down, until it has an
/// impact or `not_for_me` is answered: first whether it was used, then whether that made a difference.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:lessons"])),
    params(NudgeFilter),
    responses(
        (status = 200, description = "A page of open nudges", body = Page<Nudge>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/nudges")]
async fn list_nudges(
    app: Data<App>,
    user: User,
    query: Query<NudgeFilter>,
) -> Result<Json<Page<Nudge>>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    Ok(Json(Page::cut(rows, filter.limit.0, &app.cursors, &filter, Nudge::position)?))
}

/// Find what was asked about a lesson.
///
/// Answered or not.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:lessons"])),
    params(("id" = Uuid, Path, description = "The nudge")),
    responses(
        (status = 200, description = "The nudge", body = Nudge),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/nudges/{id}")]
async fn find_nudge(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Nudge>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::find(&mut conn, user.id, *id).await?))
}
