//! Applications: those who see a lesson tell that they used it, and what came of that.

mod model;
pub(crate) mod store;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Application, ApplicationChange, ApplicationFilter, NewApplication};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_applications)
        .service(create_application)
        .service(find_application)
        .service(put_application)
        .service(change_application)
        .service(delete_application);
}

/// List who used a lesson.
///
/// The latest comes first. Everybody who sees the lesson sees all of them, whatever their team.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:teams"])),
    params(("id" = Uuid, Path, description = "The lesson"), ApplicationFilter),
    responses(
        (status = 200, description = "A page of applications", body = Page<Application>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons/{id}/applications")]
async fn list_applications(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<ApplicationFilter>,
) -> Result<Page<Application>> {
    let (lesson, filter) = (*id, query.0);
    let bound = (lesson, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, lesson, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, Application::position)
}

/// Tell that one used a lesson.
///
/// Everybody who sees the lesson may, the owner too. The stage of the lesson moves to `applied`, with an
/// impact to `impact`, and never back. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    request_body = NewApplication,
    responses(
        (status = 201, description = "The new application", body = Application),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/lessons/{id}/applications")]
async fn create_application(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewApplication>,
) -> Result<HttpResponse> {
    let application = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create =
        async |conn: &mut _| created(store::insert(conn, user, *id, application, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find an application.
///
/// It is never answered with 304: names change without a new version of it.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("application_id" = Uuid, Path, description = "The application"),
    ),
    responses(
        (status = 200, description = "The application", body = Application),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons/{id}/applications/{application_id}")]
async fn find_application(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse> {
    let (lesson, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    Ok(changed(&store::find(&mut conn, user, lesson, id).await?)?.into_response())
}

/// Write or replace an application under an id of your own.
///
/// An existing one needs `If-Match`, and only the one who wrote it may; what the body leaves out is
/// emptied. An impact moves the lesson on.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("application_id" = Uuid, Path, description = "The application"),
    ),
    request_body = NewApplication,
    responses(
        (status = 200, description = "The application, replaced", body = Application),
        (status = 201, description = "The new application", body = Application),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/lessons/{id}/applications/{application_id}")]
async fn put_application(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewApplication>,
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

/// Change an application.
///
/// A merge patch; needs `If-Match`. Only the one who wrote it may. An impact moves the lesson on.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("application_id" = Uuid, Path, description = "The application"),
    ),
    request_body = ApplicationChange,
    responses(
        (status = 200, description = "The application as it is now", body = Application),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/lessons/{id}/applications/{application_id}")]
async fn change_application(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<ApplicationChange>,
) -> Result<HttpResponse> {
    let ((lesson, id), precondition) = (*path, write.require_match()?);
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, lesson, id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Delete an application.
///
/// For good: put it again to undo that. The lesson stays at the stage to which it came. Needs
/// `If-Match`. Only the one who wrote it may.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The lesson"),
        ("application_id" = Uuid, Path, description = "The application"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/lessons/{id}/applications/{application_id}")]
async fn delete_application(
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

fn created(application: Option<Application>) -> Result<Answer> {
    let application = application.ok_or(Error::PreconditionRequired)?;
    let location =
        format!("/api/v1/lessons/{}/applications/{}", application.lesson_id, application.id);
    Answer::created(location, application.version, &application)
}

fn changed(application: &Application) -> Result<Answer> {
    Answer::ok(application.version, application)
}
