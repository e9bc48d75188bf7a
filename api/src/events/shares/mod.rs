//! Sharing an event with teams: everybody in them sees it and answers for themselves.

pub(super) mod model;
pub(crate) mod store;

use actix_web::{
    HttpResponse, get, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Attendee, EventShare, EventShares, NewShares, SharedTeam};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_event_shares).service(put_event_shares);
}

/// Find whom an event is shared with.
///
/// The teams that the one who asks is in, with the note and who shared it. The ETag is that of the
/// event, for a change of what is shared; it tells nothing of names, so the answer is never a 304.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events", "read:teams"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 200, description = "The shares", body = EventShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/shares")]
async fn find_event_shares(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let shares = store::find(&mut conn, user, *id).await?;
    Ok(Answer::ok(shares.version, &shares)?.into_response())
}

/// Say whom an event is shared with.
///
/// The whole audience at once, by the owner of the event; needs `If-Match` with the version of the
/// event. Everybody in the teams sees the event from then on and answers for themselves: nothing
/// else of its owner comes along. Who is left out no longer sees it; whoever takes part keeps a copy
/// of their own. The same audience again changes nothing.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["write:events", "write:teams"])),
    params(("id" = Uuid, Path, description = "The event")),
    request_body = NewShares,
    responses(
        (status = 200, description = "The shares as they are now", body = EventShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/events/{id}/shares")]
async fn put_event_shares(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewShares>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let replace = async |conn: &mut _| {
        let shares = store::replace(conn, user, *id, &precondition, &body.0).await?;
        Answer::ok(shares.version, &shares)
    };
    write.run(&app.db, user.id, replace).await
}
