//! Entries: the facts of a goal that counts nothing by itself, each with its day and a note.

mod model;
mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Entry, EntryFilter, NewEntry};
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
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_entries)
        .service(create_entry)
        .service(find_entry)
        .service(put_entry)
        .service(delete_entry);
}

/// List the entries of a goal.
///
/// What the person wrote down for a goal of the metric `manual`, the latest day first.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["read:goals"])),
    params(("id" = Uuid, Path, description = "The goal"), EntryFilter),
    responses(
        (status = 200, description = "A page of entries", body = Page<Entry>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/goals/{id}/entries")]
async fn list_entries(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<EntryFilter>,
) -> Result<Page<Entry>> {
    let (filter, bound) = (&query.0, (*id, &query.0));
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, *id, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, Entry::position)
}

/// Add an entry to a goal.
///
/// Only a goal of the metric `manual` has entries; the others count by themselves. The day is one of
/// the goal's, and has come.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    params(("id" = Uuid, Path, description = "The goal")),
    request_body = NewEntry,
    responses(
        (status = 201, description = "The new entry", body = Entry),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/goals/{id}/entries")]
async fn create_entry(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewEntry>,
) -> Result<HttpResponse> {
    let entry = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create =
        async |conn: &mut _| created(store::insert(conn, user, *id, entry, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find an entry of a goal.
///
/// With `If-None-Match` an unchanged one answers 304.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["read:goals"])),
    params(
        ("id" = Uuid, Path, description = "The goal"),
        ("entry_id" = Uuid, Path, description = "The entry"),
    ),
    responses(
        (status = 200, description = "The entry", body = Entry),
        (status = 304, description = "Not changed since the version in `If-None-Match`"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/goals/{id}/entries/{entry_id}")]
async fn find_entry(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let (goal, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    let entry = store::find(&mut conn, user, goal, id).await?;
    Ok(found(&req, entry.version, &entry))
}

/// Create or replace an entry under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out gets its default.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    params(
        ("id" = Uuid, Path, description = "The goal"),
        ("entry_id" = Uuid, Path, description = "The entry"),
    ),
    request_body = NewEntry,
    responses(
        (status = 200, description = "The entry, replaced", body = Entry),
        (status = 201, description = "The new entry", body = Entry),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/goals/{id}/entries/{entry_id}")]
async fn put_entry(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewEntry>,
) -> Result<HttpResponse> {
    let ((goal, id), precondition) = (*path, write.precondition());
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            let entry = store::replace(conn, user, goal, id, precondition, &body.0).await?;
            Answer::ok(entry.version, &entry)
        }
        None => created(store::insert(conn, user, goal, id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Delete an entry of a goal.
///
/// For good: put it again to undo that. Needs `If-Match`.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    params(
        ("id" = Uuid, Path, description = "The goal"),
        ("entry_id" = Uuid, Path, description = "The entry"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/goals/{id}/entries/{entry_id}")]
async fn delete_entry(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let ((goal, id), precondition) = (*path, write.require_match()?);
    let delete = async |conn: &mut _| {
        store::delete(conn, user, goal, id, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

fn created(entry: Option<Entry>) -> Result<Answer> {
    let entry = entry.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/goals/{}/entries/{}", entry.goal_id, entry.id);
    Answer::created(location, entry.version, &entry)
}
