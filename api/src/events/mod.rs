//! Events: where someone goes with a purpose, and what comes of it.

mod body;
mod briefing;
mod detail;
mod filter;
pub(crate) mod icalendar;
mod list;
mod model;
pub mod participation;
mod place;
mod report;
mod schedule;
pub mod shares;
pub(crate) mod store;
mod summary;
pub mod targets;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub(crate) use self::schedule::midnight;
pub use self::{
    body::{EventChange, NewEvent},
    briefing::{Briefing, MetBefore},
    detail::{EventDetail, EventPart, EventParts, MetPerson},
    filter::{EventFilter, EventListPart, EventScope},
    model::{AttendanceMode, Event, EventKind, EventRow, EventSource, EventStatus},
    place::{Cost, Location},
    report::Report,
    summary::{GoalCount, ListedEvent},
};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{
        answer::{Answer, found},
        body::Body,
        cursor::Page,
        idempotency::Write,
        query::Query,
    },
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_events)
        .service(create_event)
        .service(find_event)
        .service(put_event)
        .service(change_event)
        .service(delete_event)
        .configure(participation::routes)
        .configure(shares::routes)
        .configure(targets::routes)
        .configure(report::routes)
        .configure(briefing::routes)
        .configure(icalendar::routes);
}

/// List events.
///
/// The own ones and those that colleagues share; latest first unless `sort` says otherwise. For `include=summary` a personal access token also
/// needs `read:contacts`, `read:goals` and `read:lessons`.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events"])),
    params(EventFilter),
    responses(
        (status = 200, description = "A page of events", body = Page<ListedEvent>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events")]
async fn list_events(
    app: Data<App>,
    user: User,
    query: Query<EventFilter>,
) -> Result<Page<ListedEvent>> {
    let filter = query.0;
    user.rights.require(filter.include.iter().flat_map(EventListPart::scopes).copied())?;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = list::page(&mut conn, user, &filter, after).await?;
    let rows = rows.into_iter().map(ListedEvent::from).collect();
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, |listed| {
        filter.sort.position(&listed.event.row)
    })?;
    if filter.include.has(EventListPart::Summary) {
        summary::summarize(&mut conn, user, &mut page.items).await?;
    }
    if filter.include.has(EventListPart::Total) {
        page.total = Some(list::count(&mut conn, user, &filter).await?);
    }
    Ok(page)
}

/// Add an event.
///
/// A name and a start are enough. It gets two goals, to meet three people and to learn three
/// things, unless `goals` says otherwise. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["write:events"])),
    request_body = NewEvent,
    responses(
        (status = 201, description = "The new event", body = Event),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/events")]
async fn create_event(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewEvent>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find an event.
///
/// With `If-None-Match` an unchanged one answers 304. For what `include` names a personal access
/// token needs more: `read:goals` for `goals`, `read:contacts` for `people` and `follow_ups`,
/// `read:lessons` for `lessons`, `read:teams` for `colleagues`.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events"])),
    params(("id" = Uuid, Path, description = "The event"), EventParts),
    responses(
        (status = 200, description = "The event", body = EventDetail),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}")]
async fn find_event(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<EventParts>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    if !query.0.include.is_empty() {
        user.rights.require(query.0.include.iter().map(EventPart::scope))?;
        let detail = detail::find(&mut conn, user, *id, &query.0.include).await?;
        // The version says nothing about the parts, so the answer is never a 304.
        return Ok(Answer::ok(detail.event.row.version, &detail)?.into_response());
    }
    let event = store::find(&mut conn, user, *id).await?;
    let shared = event.owner.is_some() || !event.shares.0.is_empty();
    if shared || event.participation.updated_at > event.row.updated_at {
        // The ETag is the version of the event alone, so it does not tell whether the client has
        // this participation, or what its colleagues and teams are called by now.
        return Ok(Answer::ok(event.row.version, &event)?.into_response());
    }
    Ok(found(&req, event.row.version, &event))
}

/// Create or replace an event under an id of your own.
///
/// An existing one needs `If-Match`, and to be one's own; what the body leaves out is emptied.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["write:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    request_body = NewEvent,
    responses(
        (status = 200, description = "The event, replaced", body = Event),
        (status = 201, description = "The new event", body = Event),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/events/{id}")]
async fn put_event(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewEvent>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, *id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change an event.
///
/// What the body leaves out stays, `null` clears. Times make an all-day event a timed one, and
/// days the other way round.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["write:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    request_body = EventChange,
    responses(
        (status = 200, description = "The event as it is now", body = Event),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/events/{id}")]
async fn change_event(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<EventChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move an event to the trash.
///
/// What was met and learned there stays. It is no longer shared: colleagues who take part keep a
/// copy of their own.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["write:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/events/{id}")]
async fn delete_event(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let delete = async |conn: &mut _| {
        store::delete(conn, user, *id, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

fn created(event: Option<Event>) -> Result<Answer> {
    let event = event.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/events/{}", event.row.id), event.row.version, &event)
}

fn changed(event: &Event) -> Result<Answer> {
    Answer::ok(event.row.version, event)
}
