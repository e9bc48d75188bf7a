//! Comments: what those who see a lesson say about it.

mod model;
pub(crate) mod store;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Comment, CommentChange, CommentFilter, NewComment};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_comments)
        .service(create_comment)
        .service(find_comment)
        .service(put_comment)
        .service(change_comment)
        .service(delete_comment);
}

/// List the comments on a lesson.
///
/// The oldest comes first. Everybody who sees the lesson sees all of them, whatever their team.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:teams"])),
    params(("id" = Uuid, Path, description = "The lesson"), CommentFilter),
    responses(
        (status = 200, description = "A page of comments", body = Page<Comment>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons/{id}/comments")]
async fn list_comments(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<CommentFilter>,
) -> Result<Page<Comment>> {
    let (lesson, filter) = (*id, query.0);
    let bound = (lesson, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, lesson, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, Comment::position)
}

/// Comment on a lesson.
///
/// Everybody who sees the lesson may. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    request_body = NewComment,
    responses(
        (status = 201, description = "The new comment", body = Comment),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/lessons/{id}/comments")]
async fn create_comment(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewComment>,
) -> Result<HttpResponse> {
    let comment = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create =
        async |conn: &mut _| created(store::insert(conn, user, *id, comment, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a comment.
///
/// It is never answered with 304: names change without a new version of the comment.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("comment_id" = Uuid, Path, description = "The comment"),
    ),
    responses(
        (status = 200, description = "The comment", body = Comment),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons/{id}/comments/{comment_id}")]
async fn find_comment(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse> {
    let (lesson, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    Ok(changed(&store::find(&mut conn, user, lesson, id).await?)?.into_response())
}

/// Write or replace a comment under an id of your own.
///
/// An existing one needs `If-Match`, and only the one who wrote it may.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("comment_id" = Uuid, Path, description = "The comment"),
    ),
    request_body = NewComment,
    responses(
        (status = 200, description = "The comment, replaced", body = Comment),
        (status = 201, description = "The new comment", body = Comment),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/lessons/{id}/comments/{comment_id}")]
async fn put_comment(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewComment>,
) -> Result<HttpResponse> {
    let ((lesson, id), precondition) = (*path, write.precondition());
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, lesson, id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, lesson, id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a comment.
///
/// A merge patch; needs `If-Match`. Only the one who wrote it may.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("comment_id" = Uuid, Path, description = "The comment"),
    ),
    request_body = CommentChange,
    responses(
        (status = 200, description = "The comment as it is now", body = Comment),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/lessons/{id}/comments/{comment_id}")]
async fn change_comment(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<CommentChange>,
) -> Result<HttpResponse> {
    let ((lesson, id), precondition) = (*path, write.require_match()?);
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, lesson, id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Delete a comment.
///
/// For good: put it again to undo that. Needs `If-Match`. Only the one who wrote it may.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("comment_id" = Uuid, Path, description = "The comment"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/lessons/{id}/comments/{comment_id}")]
async fn delete_comment(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let ((lesson, id), precondition) = (*path, write.require_match()?);
    let delete = async |conn: &mut _| {
        store::delete(conn, user, lesson, id, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

fn created(comment: Option<Comment>) -> Result<Answer> {
    let comment = comment.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/lessons/{}/comments/{}", comment.lesson_id, comment.id);
    Answer::created(location, comment.version, &comment)
}

fn changed(comment: &Comment) -> Result<Answer> {
    Answer::ok(comment.version, comment)
}
