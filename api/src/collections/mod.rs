//! Collections: lessons put together for an occasion. `GET /library?collection_id=` lists the lessons
//! of one.

mod model;
mod store;

use actix_web::{
    HttpResponse, delete, get, post, put,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Collection, CollectionFilter, NewCollection};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_collections)
        .service(create_collection)
        .service(find_collection)
        .service(put_collection)
        .service(delete_collection)
        .service(collect_lesson)
        .service(drop_lesson);
}

/// List collections.
///
/// Those that were made last come first.
#[utoipa::path(
    tag = "collections",
    security(("bearer" = ["read:lessons"])),
    params(CollectionFilter),
    responses(
        (status = 200, description = "A page of collections", body = Page<Collection>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/collections")]
async fn list_collections(
    app: Data<App>,
    user: User,
    query: Query<CollectionFilter>,
) -> Result<Page<Collection>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, |collection| collection.id)
}

/// Make a collection.
///
/// Nobody else sees it. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "collections",
    security(("bearer" = ["write:lessons"])),
    request_body = NewCollection,
    responses(
        (status = 201, description = "The new collection", body = Collection),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/collections")]
async fn create_collection(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewCollection>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a collection.
///
/// Its lessons are in `GET /library?collection_id=`. It is never answered with 304: how many lessons it
/// holds changes without a new version.
#[utoipa::path(
    tag = "collections",
    security(("bearer" = ["read:lessons"])),
    params(("id" = Uuid, Path, description = "The collection")),
    responses(
        (status = 200, description = "The collection", body = Collection),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/collections/{id}")]
async fn find_collection(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Collection>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::find(&mut conn, user, *id).await?))
}

/// Make or replace a collection under an id of your own.
///
/// An existing one needs `If-Match`, and keeps its lessons; what the body leaves out gets its default.
#[utoipa::path(
    tag = "collections",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The collection")),
    request_body = NewCollection,
    responses(
        (status = 200, description = "The collection, replaced", body = Collection),
        (status = 201, description = "The new collection", body = Collection),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/collections/{id}")]
async fn put_collection(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewCollection>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            let collection = store::replace(conn, user, *id, precondition, &body.0).await?;
            Answer::ok(collection.version, &collection)
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Delete a collection.
///
/// It is in the trash for 30 days; its lessons stay where they are. Needs `If-Match`.
#[utoipa::path(
    tag = "collections",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The collection")),
    responses(
        (status = 204, description = "It is in the trash"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/collections/{id}")]
async fn delete_collection(
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

/// Put a lesson into a collection.
///
/// One of your own, or one that a team of yours sees: it is there for as long as you see it. The request
/// can be repeated and needs no `If-Match`.
#[utoipa::path(
    tag = "collections",
    security(("bearer" = ["write:lessons"])),
    params(
        ("id" = Uuid, Path, description = "The collection"),
        ("lesson_id" = Uuid, Path, description = "The lesson"),
    ),
    responses(
        (status = 204, description = "It is in the collection"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/collections/{id}/lessons/{lesson_id}")]
async fn collect_lesson(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let (id, lesson) = *path;
    let collect = async |conn: &mut _| {
        store::collect(conn, user, id, lesson).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, collect).await
}

/// Take a lesson out of a collection.
///
/// The lesson itself stays. The request can be repeated.
#[utoipa::path(
    tag = "collections",
    security(("bearer" = ["write:lessons"])),
    params(
        ("id" = Uuid, Path, description = "The collection"),
        ("lesson_id" = Uuid, Path, description = "The lesson"),
    ),
    responses(
        (status = 204, description = "It is not in the collection"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/collections/{id}/lessons/{lesson_id}")]
async fn drop_lesson(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let (id, lesson) = *path;
    let take_out = async |conn: &mut _| {
        store::drop_lesson(conn, user, id, lesson).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, take_out).await
}

fn created(collection: Option<Collection>) -> Result<Answer> {
    let collection = collection.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/collections/{}", collection.id);
    Answer::created(location, collection.version, &collection)
}
