//! Practices: each time that somebody said a pitch aloud, for themselves.

mod model;
mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{NewPractice, Practice, PracticeChange, PracticeFilter};
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
    cfg.service(list_practices)
        .service(create_practice)
        .service(find_practice)
        .service(put_practice)
        .service(change_practice)
        .service(delete_practice);
}

/// List the practices of a pitch of one's own.
///
/// The latest comes first. Nobody else sees them.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch"), PracticeFilter),
    responses(
        (status = 200, description = "A page of practices", body = Page<Practice>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/practices")]
async fn list_practices(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<PracticeFilter>,
) -> Result<Page<Practice>> {
    let (pitch, filter) = (*id, query.0);
    let bound = (pitch, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, pitch, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, Practice::position)
}

/// Tell that one practised a pitch.
///
/// Which version, how long it took, and how it went. A recording is never sent: it stays on the device.
/// Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    request_body = NewPractice,
    responses(
        (status = 201, description = "The new practice", body = Practice),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/pitches/{id}/practices")]
async fn create_practice(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewPractice>,
) -> Result<HttpResponse> {
    let practice = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create =
        async |conn: &mut _| created(store::insert(conn, user, *id, practice, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a practice.
///
/// With `If-None-Match` an unchanged one answers 304.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("practice_id" = Uuid, Path, description = "The practice"),
    ),
    responses(
        (status = 200, description = "The practice", body = Practice),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/practices/{practice_id}")]
async fn find_practice(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let (pitch, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    let practice = store::find(&mut conn, user, pitch, id).await?;
    Ok(found(&req, practice.version, &practice))
}

/// Write or replace a practice under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("practice_id" = Uuid, Path, description = "The practice"),
    ),
    request_body = NewPractice,
    responses(
        (status = 200, description = "The practice, replaced", body = Practice),
        (status = 201, description = "The new practice", body = Practice),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/pitches/{id}/practices/{practice_id}")]
async fn put_practice(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewPractice>,
) -> Result<HttpResponse> {
    let ((pitch, id), precondition) = (*path, write.precondition());
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, pitch, id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, pitch, id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change what one says of a practice.
///
/// A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("practice_id" = Uuid, Path, description = "The practice"),
    ),
    request_body = PracticeChange,
    responses(
        (status = 200, description = "The practice as it is now", body = Practice),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/pitches/{id}/practices/{practice_id}")]
async fn change_practice(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<PracticeChange>,
) -> Result<HttpResponse> {
    let ((pitch, id), precondition) = (*path, write.require_match()?);
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, pitch, id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Delete a practice.
///
/// For good: put it again to undo that. Needs `If-Match`.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("practice_id" = Uuid, Path, description = "The practice"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/pitches/{id}/practices/{practice_id}")]
async fn delete_practice(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let ((pitch, id), precondition) = (*path, write.require_match()?);
    let delete = async |conn: &mut _| {
        store::delete(conn, user, pitch, id, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

fn created(practice: Option<Practice>) -> Result<Answer> {
    let practice = practice.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/pitches/{}/practices/{}", practice.pitch_id, practice.id);
    Answer::created(location, practice.version, &practice)
}

fn changed(practice: &Practice) -> Result<Answer> {
    Answer::ok(practice.version, practice)
}
