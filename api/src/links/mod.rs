//! Links with which somebody without an account reads one event or one lesson.

mod model;
mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get,
    http::header,
    post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use self::model::Subject;
pub use self::model::{Link, LinkFilter, LinkRow, NewLink, Shared, SharedEvent, SharedLesson};
use crate::{
    App,
    auth::{
        User,
        link_token::{LinkToken, Purpose},
        user::bearer,
    },
    error::{Error, Problem, Result},
    events::icalendar,
    http::{body::Body, cursor::Page, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_links)
        .service(create_link)
        .service(delete_link)
        .service(find_event_excerpt)
        .service(find_lesson_excerpt)
        .service(find_shared)
        .service(find_shared_calendar);
}

/// List the own links.
///
/// Those that still work, the newest first.
#[utoipa::path(
    tag = "links",
    security(("bearer" = ["read:events", "read:lessons"])),
    params(LinkFilter),
    responses(
        (status = 200, description = "A page of links", body = Page<Link>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/links")]
async fn list_links(app: Data<App>, user: User, query: Query<LinkFilter>) -> Result<Page<Link>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, |link| link.id)?;
    let total = match filter.include {
        Some(_) => Some(store::count(&mut conn, user, &filter).await?),
        None => None,
    };
    let items = page.items.into_iter().map(|row| row.addressed(&app)).collect();
    Ok(Page { items, next_cursor: page.next_cursor, total })
}

/// Make a link.
///
/// Whoever has its address reads one event or one lesson of yours, without an account, until it
/// expires or is deleted. `GET /events/{id}/excerpt` and `GET /lessons/{id}/excerpt` show before
/// what they will see. An `Idempotency-Key` has no effect here: keeping the answer would keep the
/// secret.
#[utoipa::path(
    tag = "links",
    security(("bearer" = ["write:events", "write:lessons"])),
    request_body = NewLink,
    responses(
        (status = 201, description = "The new link", body = Link),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/links")]
async fn create_link(app: Data<App>, user: User, body: Body<NewLink>) -> Result<HttpResponse> {
    let subject = body.0.subject()?;
    let id = Uuid::now_v7();
    let token = LinkToken::derive(&app.auth.secret, Purpose::Share, id);
    let mut conn = app.db.conn().await?;
    let row = store::insert(&mut conn, user, subject, body.0.expires_at(), (id, &token)).await?;
    let location = (header::LOCATION, format!("/api/v1/links/{id}"));
    Ok(HttpResponse::Created().insert_header(location).json(row.addressed(&app)))
}

/// Delete a link.
///
/// It opens nothing from then on.
#[utoipa::path(
    tag = "links",
    security(("bearer" = ["write:events", "write:lessons"])),
    params(("id" = Uuid, Path, description = "The link")),
    responses(
        (status = 204, description = "It no longer works"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/links/{id}")]
async fn delete_link(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    store::delete(&mut conn, user, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Look at an event as somebody with a link sees it.
///
/// There need be no link yet.
#[utoipa::path(
    tag = "links",
    security(("bearer" = ["read:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 200, description = "What the world sees", body = Shared),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/excerpt")]
async fn find_event_excerpt(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Shared>> {
    let mut conn = app.db.conn().await?;
    store::preview(&mut conn, user, Subject::Event(*id)).await.map(Json)
}

/// Look at a lesson as somebody with a link sees it.
///
/// There need be no link yet.
#[utoipa::path(
    tag = "links",
    security(("bearer" = ["read:lessons"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    responses(
        (status = 200, description = "What the world sees", body = Shared),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons/{id}/excerpt")]
async fn find_lesson_excerpt(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Shared>> {
    let mut conn = app.db.conn().await?;
    store::preview(&mut conn, user, Subject::Lesson(*id)).await.map(Json)
}

/// Read what a link shows.
///
/// Without an account: the token of the link, which stands behind its `#`, is sent as
/// `Authorization: Bearer …`. A link that expired, was deleted or never was answers 404.
#[utoipa::path(
    tag = "links",
    security(("link" = [])),
    responses(
        (status = 200, description = "The event or the lesson", body = Shared),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/shared")]
async fn find_shared(app: Data<App>, req: HttpRequest) -> Result<HttpResponse> {
    let token = token(&req)?;
    let mut conn = app.db.conn().await?;
    let (shared_by, event, lesson) = store::open(&mut conn, &token).await?;
    let shared = Shared { shared_by, event: event.map(Into::into), lesson: lesson.map(Into::into) };
    Ok(HttpResponse::Ok().insert_header(("x-robots-tag", "noindex")).json(shared))
}

/// Get the event that a link shows as a calendar file.
///
/// Without an account, as for `GET /shared`. A link to a lesson answers 404.
#[utoipa::path(
    tag = "links",
    security(("link" = [])),
    responses(
        (status = 200, description = "The calendar file", body = String, content_type = "text/calendar"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/shared/calendar")]
async fn find_shared_calendar(app: Data<App>, req: HttpRequest) -> Result<HttpResponse> {
    let token = token(&req)?;
    let mut conn = app.db.conn().await?;
    let (_, event, _) = store::open(&mut conn, &token).await?;
    Ok(icalendar::file(&event.ok_or(Error::NotFound)?))
}

/// The token of a link; what has not the shape of one is nobody's.
fn token(req: &HttpRequest) -> Result<LinkToken> {
    let raw = bearer(req).ok_or(Error::Unauthenticated)?;
    LinkToken::parse(raw).ok_or(Error::NotFound)
}
