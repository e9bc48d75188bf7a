//! Participation: what one account makes of an event, from why it goes to whether it was worth it.

mod model;
pub(super) mod store;

use actix_web::{
    HttpRequest, HttpResponse, get, patch, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{
    Attendance, NewParticipation, Participation, ParticipationChange, Reply, Step,
};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{
        answer::{Answer, found},
        body::Body,
        idempotency::Write,
    },
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_participation).service(put_participation).service(change_participation);
}

/// Find what the account makes of an event.
///
/// With `If-None-Match` an unchanged one answers 304.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 200, description = "The participation", body = Participation),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/participation")]
async fn find_participation(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let participation = store::find(&mut conn, user, *id).await?;
    Ok(found(&req, participation.version, &participation))
}

/// Replace what the account makes of an event.
///
/// It exists as long as the event does, so `If-Match` is needed; what the body leaves out is
/// emptied. `attended` is refused before the event starts.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["write:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    request_body = NewParticipation,
    responses(
        (status = 200, description = "The participation, replaced", body = Participation),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/events/{id}/participation")]
async fn put_participation(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewParticipation>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let replace = async |conn: &mut _| {
        changed(&store::replace(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, replace).await
}

/// Change what the account makes of an event.
///
/// `attended` is refused before the event starts.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["write:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    request_body = ParticipationChange,
    responses(
        (status = 200, description = "The participation as it is now", body = Participation),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/events/{id}/participation")]
async fn change_participation(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<ParticipationChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

fn changed(participation: &Participation) -> Result<Answer> {
    Answer::ok(participation.version, participation)
}
