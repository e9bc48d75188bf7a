//! A follow-up's completion: that it was done, and when.

mod model;
mod store;

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use self::model::Completion;
use super::model::FollowUp;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(put_completion).service(delete_completion);
}

/// Complete a follow-up.
///
/// Repeating it changes nothing; needs no `If-Match`. Send `{}` for now.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    request_body = Completion,
    responses(
        (status = 200, description = "The follow-up as it is now", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/follow-ups/{id}/completion")]
async fn put_completion(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<Completion>,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| {
        let follow_up =
            store::complete(conn, user, *id, body.0.completed_at.map(|at| at.0)).await?;
        Answer::ok(follow_up.version, &follow_up)
    };
    write.run(&app.db, user.id, put).await
}

/// Open a completed follow-up again.
///
/// One that is not completed stays as it is.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    responses(
        (status = 200, description = "The follow-up as it is now", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/follow-ups/{id}/completion")]
async fn delete_completion(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let delete = async |conn: &mut _| {
        let follow_up = store::reopen(conn, user, *id).await?;
        Answer::ok(follow_up.version, &follow_up)
    };
    write.run(&app.db, user.id, delete).await
}
