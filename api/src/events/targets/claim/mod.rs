//! Who is going to talk to somebody: one colleague, not three.

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{Target, seen, store};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::idempotency::Write,
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(put_target_claim).service(delete_target_claim);
}

/// Say that you are going to talk to somebody.
///
/// The first has them: a colleague's claim answers 409. Needs no `If-Match`, for the same twice is
/// the same.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:teams", "write:events"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    responses(
        (status = 200, description = "Claimed", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/events/{id}/targets/{target_id}/claim")]
async fn put_target_claim(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let claim = async |conn: &mut _| {
        seen(conn, user, *path, async |conn, target| {
            store::claim(conn, user, target, Some(user.id)).await
        })
        .await
    };
    write.run(&app.db, user.id, claim).await
}

/// Leave somebody to the others.
///
/// Only your own claim can be taken back.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:teams", "write:events"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    responses(
        (status = 200, description = "Free again", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/events/{id}/targets/{target_id}/claim")]
async fn delete_target_claim(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let leave = async |conn: &mut _| {
        seen(conn, user, *path, async |conn, target| store::claim(conn, user, target, None).await)
            .await
    };
    write.run(&app.db, user.id, leave).await
}
