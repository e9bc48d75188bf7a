//! The feed: what colleagues have learned, and what they made of it together.

mod model;
pub mod store;

use actix_web::{
    get,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    model::{FeedDetail, FeedEvent, FeedFilter, FeedItem, Useful},
    store::LIST,
};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{cursor::Page, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_feed).service(find_feed_item);
}

/// List the lessons of the own teams.
///
/// The last one shared comes first; one that is shared with two teams of yours is there once, where it
/// was shared last. It names the event only to those who see that event themselves, and never the
/// person or the conversation it is from.
#[utoipa::path(
    tag = "feed",
    security(("bearer" = ["read:lessons", "read:teams"])),
    params(FeedFilter),
    responses(
        (status = 200, description = "A page of shared lessons", body = Page<FeedItem>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/feed")]
async fn list_feed(app: Data<App>, user: User, query: Query<FeedFilter>) -> Result<Page<FeedItem>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, FeedItem::position)
}

/// Find a lesson as all see it who may.
///
/// One of your own, shared or not, or one that is shared with a team of yours; with its first comments
/// and its latest applications, at most 50 of each. It is never answered with 304: what colleagues make
/// of it changes without a new version of the lesson.
#[utoipa::path(
    tag = "feed",
    security(("bearer" = ["read:lessons", "read:teams"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    responses(
        (status = 200, description = "The lesson", body = FeedDetail),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/feed/{id}")]
async fn find_feed_item(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<FeedDetail>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::find(&mut conn, user, *id).await?))
}
