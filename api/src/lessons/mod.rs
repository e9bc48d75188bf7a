//! Lessons: what someone learned, from whom and where, and what it means.

pub mod applications;
pub mod comments;
mod filter;
mod model;
pub mod nudges;
pub mod reactions;
pub(crate) mod readers;
pub mod shares;
pub(crate) mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    filter::LessonFilter,
    model::{Lesson, LessonChange, NewLesson, Stage},
};
use crate::{
    App,
    auth::{Scope, User},
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
    cfg.service(list_lessons)
        .service(create_lesson)
        .service(find_lesson)
        .service(put_lesson)
        .service(change_lesson)
        .service(delete_lesson)
        .configure(shares::routes)
        .configure(reactions::routes)
        .configure(comments::routes)
        .configure(applications::routes)
        .configure(nudges::routes);
}

/// List lessons.
///
/// Newest first unless `sort` says otherwise.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:lessons"])),
    params(LessonFilter),
    responses(
        (status = 200, description = "A page of lessons", body = Page<Lesson>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons")]
async fn list_lessons(
    app: Data<App>,
    user: User,
    query: Query<LessonFilter>,
) -> Result<Json<Page<Lesson>>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, |lesson| {
        filter.sort.position(lesson)
    })?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user, &filter).await?);
    }
    Ok(Json(page))
}

/// Add a lesson.
///
/// The insight is enough; the title is then its start. Nobody else sees it, unless `team_ids` says so
/// at once. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:lessons"])),
    request_body = NewLesson,
    responses(
        (status = 201, description = "The new lesson", body = Lesson),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/lessons")]
async fn create_lesson(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewLesson>,
) -> Result<HttpResponse> {
    require_share(user, &body.0)?;
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a lesson.
///
/// With `If-None-Match` an unchanged one answers 304.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:lessons"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    responses(
        (status = 200, description = "The lesson", body = Lesson),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons/{id}")]
async fn find_lesson(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let lesson = store::find(&mut conn, user, *id).await?;
    Ok(found(&req, lesson.version, &lesson))
}

/// Create or replace a lesson under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    request_body = NewLesson,
    responses(
        (status = 200, description = "The lesson, replaced", body = Lesson),
        (status = 201, description = "The new lesson", body = Lesson),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/lessons/{id}")]
async fn put_lesson(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewLesson>,
) -> Result<HttpResponse> {
    require_share(user, &body.0)?;
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, *id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a lesson.
///
/// A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    request_body = LessonChange,
    responses(
        (status = 200, description = "The lesson as it is now", body = Lesson),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/lessons/{id}")]
async fn change_lesson(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<LessonChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move a lesson to the trash.
///
/// It can be restored for 30 days. Needs `If-Match`.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/lessons/{id}")]
async fn delete_lesson(
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

/// A token that may write lessons may not share them for that.
fn require_share(user: User, new: &NewLesson) -> Result<()> {
    user.rights.require(new.team_ids.as_ref().map(|_| Scope::WriteTeams))
}

fn created(lesson: Option<Lesson>) -> Result<Answer> {
    let lesson = lesson.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/lessons/{}", lesson.id), lesson.version, &lesson)
}

fn changed(lesson: &Lesson) -> Result<Answer> {
    Answer::ok(lesson.version, lesson)
}
