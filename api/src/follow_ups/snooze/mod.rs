//! A follow-up's snooze: not to be shown before some time.

mod model;
mod store;

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use self::model::Snooze;
use super::model::FollowUp;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(put_snooze).service(delete_snooze);
}

/// Snooze a follow-up.
///
/// It comes up again at `until`; its due date stays. Needs no `If-Match`.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    request_body = Snooze,
    responses(
        (status = 200, description = "The follow-up as it is now", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/follow-ups/{id}/snooze")]
async fn put_snooze(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<Snooze>,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| {
        let follow_up = store::snooze(conn, user, *id, Some(body.0.until.0)).await?;
        Answer::ok(follow_up.version, &follow_up)
    };
    write.run(&app.db, user.id, put).await
}

/// End the snooze of a follow-up.
///
/// It comes up by its due date again.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    responses(
        (status = 200, description = "The follow-up as it is now", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/follow-ups/{id}/snooze")]
async fn delete_snooze(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let delete = async |conn: &mut _| {
        let follow_up = store::snooze(conn, user, *id, None).await?;
        Answer::ok(follow_up.version, &follow_up)
    };
    write.run(&app.db, user.id, delete).await
}
