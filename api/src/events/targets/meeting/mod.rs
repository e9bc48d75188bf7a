//! Who met somebody: proven by a conversation that stays private.

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{NewMeeting, Target, seen, store};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{body::Body, idempotency::Write},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(put_target_meeting).service(delete_target_meeting);
}

/// Note that you met somebody.
///
/// By a conversation of your own at this event. Colleagues see that you met, and nothing of the
/// conversation; when it goes to the trash, you did not meet.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:contacts", "read:teams", "write:events"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    request_body = NewMeeting,
    responses(
        (status = 200, description = "Met", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/events/{id}/targets/{target_id}/meeting")]
async fn put_target_meeting(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewMeeting>,
) -> Result<HttpResponse> {
    let meet = async |conn: &mut _| {
        seen(conn, user, *path, async |conn, target| {
            store::meet(conn, user, target, body.0.encounter_id).await
        })
        .await
    };
    write.run(&app.db, user.id, meet).await
}

/// Take back that you met somebody.
///
/// The conversation stays.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:contacts", "read:teams", "write:events"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    responses(
        (status = 200, description = "Not met by you", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/events/{id}/targets/{target_id}/meeting")]
async fn delete_target_meeting(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let forget = async |conn: &mut _| {
        seen(conn, user, *path, async |conn, target| store::forget(conn, user, target).await).await
    };
    write.run(&app.db, user.id, forget).await
}
