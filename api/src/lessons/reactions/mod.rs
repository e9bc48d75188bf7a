//! Reactions: a person says that a lesson is useful.

mod model;
mod store;

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{NewReaction, Reaction, ReactionKind};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(put_reaction).service(delete_reaction);
}

/// Say that a lesson is useful.
///
/// Everybody who sees the lesson may, once; the request can be repeated. No `If-Match` is needed: a
/// reaction is there or not, and nobody else writes it.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    request_body = NewReaction,
    responses(
        (status = 200, description = "It is useful", body = Reaction),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/lessons/{id}/reaction")]
async fn put_reaction(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewReaction>,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| Answer::plain(&store::put(conn, user, *id, &body.0).await?);
    write.run(&app.db, user.id, put).await
}

/// Take back that a lesson is useful.
///
/// The request can be repeated, also where nothing was said.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    responses(
        (status = 204, description = "It is taken back"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/lessons/{id}/reaction")]
async fn delete_reaction(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let delete = async |conn: &mut _| {
        store::delete(conn, user, *id).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}
