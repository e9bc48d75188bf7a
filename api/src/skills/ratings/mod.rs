//! Self-ratings: how good somebody thinks they are at a skill, again and again.

mod model;
mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Moment, NewSelfRating, SelfRating, SelfRatingChange, SelfRatingFilter};
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
    cfg.service(list_self_ratings)
        .service(create_self_rating)
        .service(find_self_rating)
        .service(put_self_rating)
        .service(change_self_rating)
        .service(delete_self_rating);
}

/// List self-ratings.
///
/// The latest comes first. Nobody else sees them.
#[utoipa::path(
    tag = "skills",
    security(("bearer" = ["read:lessons"])),
    params(SelfRatingFilter),
    responses(
        (status = 200, description = "A page of ratings", body = Page<SelfRating>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/self-ratings")]
async fn list_self_ratings(
    app: Data<App>,
    user: User,
    query: Query<SelfRatingFilter>,
) -> Result<Page<SelfRating>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, SelfRating::position)
}

/// Rate oneself.
///
/// How good one is at a skill, in general, or before or after an event. Send an `id` of your own to be able to
/// repeat the request.
#[utoipa::path(
    tag = "skills",
    security(("bearer" = ["write:lessons"])),
    request_body = NewSelfRating,
    responses(
        (status = 201, description = "The new rating", body = SelfRating),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/self-ratings")]
async fn create_self_rating(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewSelfRating>,
) -> Result<HttpResponse> {
    let new = body.0.checked()?;
    let id = new.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &new).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a self-rating.
///
/// With `If-None-Match` an unchanged one answers 304.
#[utoipa::path(
    tag = "skills",
    security(("bearer" = ["read:lessons"])),
    params(("id" = Uuid, Path, description = "The rating")),
    responses(
        (status = 200, description = "The rating", body = SelfRating),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/self-ratings/{id}")]
async fn find_self_rating(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let rating = store::find(&mut conn, user, *id).await?;
    Ok(found(&req, rating.version, &rating))
}

/// Write or replace a self-rating under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "skills",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The rating")),
    request_body = NewSelfRating,
    responses(
        (status = 200, description = "The rating, replaced", body = SelfRating),
        (status = 201, description = "The new rating", body = SelfRating),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/self-ratings/{id}")]
async fn put_self_rating(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewSelfRating>,
) -> Result<HttpResponse> {
    let (new, precondition) = (body.0.checked()?, write.precondition());
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => changed(&store::replace(conn, user, *id, precondition, &new).await?),
        None => created(store::insert(conn, user, *id, &new).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a self-rating.
///
/// A merge patch: what is absent stays. Of what it is, and when it was, stays. Needs `If-Match`.
#[utoipa::path(
    tag = "skills",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The rating")),
    request_body = SelfRatingChange,
    responses(
        (status = 200, description = "The rating as it is now", body = SelfRating),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/self-ratings/{id}")]
async fn change_self_rating(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<SelfRatingChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Delete a self-rating.
///
/// For good: put it again to undo that. Needs `If-Match`.
#[utoipa::path(
    tag = "skills",
    security(("bearer" = ["write:lessons"])),
    params(("id" = Uuid, Path, description = "The rating")),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/self-ratings/{id}")]
async fn delete_self_rating(
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

fn created(rating: Option<SelfRating>) -> Result<Answer> {
    let rating = rating.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/self-ratings/{}", rating.id), rating.version, &rating)
}

fn changed(rating: &SelfRating) -> Result<Answer> {
    Answer::ok(rating.version, rating)
}
