//! Reflections: somebody looks back at an event, at a practice of a pitch, or at anything, by questions or
//! freely. Nobody else sees one.

mod filter;
mod model;
pub mod prompts;
pub(crate) mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    filter::ReflectionFilter,
    model::{Answers, AnswersChange, Model, NewReflection, Reflection, ReflectionChange},
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
    // Before what has an id in its place.
    cfg.configure(prompts::routes)
        .service(list_reflections)
        .service(create_reflection)
        .service(find_reflection)
        .service(put_reflection)
        .service(change_reflection)
        .service(delete_reflection);
}

/// List reflections.
///
/// Newest first unless `sort` says otherwise.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["read:lessons"])),
    params(ReflectionFilter),
    responses(
        (status = 200, description = "A page of reflections", body = Page<Reflection>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/reflections")]
async fn list_reflections(
    app: Data<App>,
    user: User,
    query: Query<ReflectionFilter>,
) -> Result<Page<Reflection>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, Reflection::position)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user, &filter).await?);
    }
    Ok(page)
}

/// Add a reflection.
///
/// It may be begun empty and written answer by answer. Nobody else sees it. Send an `id` of your own to
/// be able to repeat the request.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["write:lessons"])),
    request_body = NewReflection,
    responses(
        (status = 201, description = "The new reflection", body = Reflection),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/reflections")]
async fn create_reflection(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewReflection>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a reflection.
///
/// With `If-None-Match` an unchanged one answers 304.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["read:lessons"])),
    params(("id" = Uuid, Path, description = "The reflection")),
    responses(
        (status = 200, description = "The reflection", body = Reflection),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/reflections/{id}")]
async fn find_reflection(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let reflection = store::find(&mut conn, user, *id).await?;
    Ok(found(&req, reflection.version, &reflection))
}

/// Create or replace a reflection under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The reflection")),
    request_body = NewReflection,
    responses(
        (status = 200, description = "The reflection, replaced", body = Reflection),
        (status = 201, description = "The new reflection", body = Reflection),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/reflections/{id}")]
async fn put_reflection(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewReflection>,
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

/// Change a reflection.
///
/// A merge patch: what is absent stays, `null` clears; so do the answers one by one. What was written
/// under the questions of one model stays when another is chosen. Needs `If-Match`.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The reflection")),
    request_body = ReflectionChange,
    responses(
        (status = 200, description = "The reflection as it is now", body = Reflection),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/reflections/{id}")]
async fn change_reflection(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<ReflectionChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move a reflection to the trash.
///
/// It can be restored for 30 days. Needs `If-Match`.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The reflection")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/reflections/{id}")]
async fn delete_reflection(
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

fn created(reflection: Option<Reflection>) -> Result<Answer> {
    let reflection = reflection.ok_or(Error::PreconditionRequired)?;
    Answer::created(
        format!("/api/v1/reflections/{}", reflection.id),
        reflection.version,
        &reflection,
    )
}

fn changed(reflection: &Reflection) -> Result<Answer> {
    Answer::ok(reflection.version, reflection)
}
