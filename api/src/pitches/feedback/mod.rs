//! Feedback: what colleagues say about a pitch, to the one whose it is.

mod model;
mod store;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Feedback, FeedbackChange, FeedbackFilter, NewFeedback};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_feedback)
        .service(create_feedback)
        .service(find_feedback)
        .service(put_feedback)
        .service(change_feedback)
        .service(delete_feedback);
}

/// List the feedback on a pitch.
///
/// The latest comes first. The one whose pitch it is sees all of it, everybody else what they wrote
/// themselves.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches", "read:teams"])),
    params(("id" = Uuid, Path, description = "The pitch"), FeedbackFilter),
    responses(
        (status = 200, description = "A page of feedback", body = Page<Feedback>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/feedback")]
async fn list_feedback(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<FeedbackFilter>,
) -> Result<Page<Feedback>> {
    let (pitch, filter) = (*id, query.0);
    let bound = (pitch, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, pitch, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, Feedback::position)
}

/// Give feedback on a pitch.
///
/// On one that a colleague shares with a team: what is good, what could be better, and scores; one of
/// them is enough. Only the one whose pitch it is reads it. Send an `id` of your own to be able to
/// repeat the request.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches", "write:teams"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    request_body = NewFeedback,
    responses(
        (status = 201, description = "The new feedback", body = Feedback),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/pitches/{id}/feedback")]
async fn create_feedback(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewFeedback>,
) -> Result<HttpResponse> {
    let feedback = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create =
        async |conn: &mut _| created(store::insert(conn, user, *id, feedback, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find feedback.
///
/// It is never answered with 304: names change without a new version of it.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches", "read:teams"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("feedback_id" = Uuid, Path, description = "The feedback"),
    ),
    responses(
        (status = 200, description = "The feedback", body = Feedback),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/feedback/{feedback_id}")]
async fn find_feedback(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse> {
    let (pitch, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    Ok(changed(&store::find(&mut conn, user, pitch, id).await?)?.into_response())
}

/// Write or replace feedback under an id of your own.
///
/// An existing one needs `If-Match`, and only the one who wrote it may; what the body leaves out is
/// emptied.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches", "write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("feedback_id" = Uuid, Path, description = "The feedback"),
    ),
    request_body = NewFeedback,
    responses(
        (status = 200, description = "The feedback, replaced", body = Feedback),
        (status = 201, description = "The new feedback", body = Feedback),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/pitches/{id}/feedback/{feedback_id}")]
async fn put_feedback(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewFeedback>,
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

/// Change feedback.
///
/// A merge patch: what is absent stays, `null` clears. Needs `If-Match`. Only the one who wrote it may.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches", "write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("feedback_id" = Uuid, Path, description = "The feedback"),
    ),
    request_body = FeedbackChange,
    responses(
        (status = 200, description = "The feedback as it is now", body = Feedback),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/pitches/{id}/feedback/{feedback_id}")]
async fn change_feedback(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<FeedbackChange>,
) -> Result<HttpResponse> {
    let ((pitch, id), precondition) = (*path, write.require_match()?);
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, pitch, id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Delete feedback.
///
/// For good: put it again to undo that. Needs `If-Match`. Only the one who wrote it may.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches", "write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("feedback_id" = Uuid, Path, description = "The feedback"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/pitches/{id}/feedback/{feedback_id}")]
async fn delete_feedback(
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

fn created(feedback: Option<Feedback>) -> Result<Answer> {
    let feedback = feedback.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/pitches/{}/feedback/{}", feedback.pitch_id, feedback.id);
    Answer::created(location, feedback.version, &feedback)
}

fn changed(feedback: &Feedback) -> Result<Answer> {
    Answer::ok(feedback.version, feedback)
}
