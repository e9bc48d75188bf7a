//! Whom the colleagues at an event want to meet: written down before, claimed, met.

mod claim;
mod meeting;
mod model;
pub(super) mod store;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Json, Path},
};
use diesel_async::AsyncPgConnection;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{NewMeeting, NewTarget, Target, TargetChange};
use crate::{
    App,
    auth::User,
    db::transaction,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_targets)
        .service(create_target)
        .service(find_target)
        .service(put_target)
        .service(change_target)
        .service(delete_target)
        .configure(claim::routes)
        .configure(meeting::routes);
}

/// Whom to meet at an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct Targets {
    /// In the order in which they were written down; at most 200.
    pub items: Vec<Target>,
}

/// List whom to meet at an event.
///
/// Everybody who sees the event sees them, who is going to talk to whom, and who met whom: names of
/// colleagues as far as you are in a team with them. They are labels, not anybody's contacts.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events", "read:teams"])),
    params(("id" = Uuid, Path, description = "The event")),
    responses(
        (status = 200, description = "All of them", body = Targets),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/targets")]
async fn list_targets(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Targets>> {
    let mut conn = app.db.conn().await?;
    let items = store::list(&mut conn, user, *id).await?;
    Ok(Json(Targets { items }))
}

/// Write down somebody to meet.
///
/// A name or an organisation is enough. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:teams", "write:events"])),
    params(("id" = Uuid, Path, description = "The event")),
    request_body = NewTarget,
    responses(
        (status = 201, description = "The new one", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/events/{id}/targets")]
async fn create_target(
    app: Data<App>,
    user: User,
    event: Path<Uuid>,
    write: Write,
    body: Body<NewTarget>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| insert(conn, user, (*event, id), &body.0).await;
    write.run(&app.db, user.id, create).await
}

/// Find somebody to meet.
///
/// The ETag is for a change of what was written down. Who claims and who met them changes without a new
/// version, so the answer is never a 304.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:events", "read:teams"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    responses(
        (status = 200, description = "The person to meet", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/events/{id}/targets/{target_id}")]
async fn find_target(app: Data<App>, user: User, path: Path<(Uuid, Uuid)>) -> Result<HttpResponse> {
    let (event, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    let target = store::find(&mut conn, user, event, id).await?;
    Ok(Answer::ok(target.version, &target)?.into_response())
}

/// Write down or replace somebody to meet, under an id of your own.
///
/// An existing one needs `If-Match`, and is for whoever wrote it down or whose event it is.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:teams", "write:events"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    request_body = NewTarget,
    responses(
        (status = 200, description = "The person, replaced", body = Target),
        (status = 201, description = "The new one", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/events/{id}/targets/{target_id}")]
async fn put_target(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewTarget>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        None => insert(conn, user, *path, &body.0).await,
        Some(precondition) => {
            of_author(conn, user, *path, async |conn, target| {
                store::replace(conn, target, precondition, &body.0).await
            })
            .await
        }
    };
    write.run(&app.db, user.id, put).await
}

/// Change somebody to meet.
///
/// A merge patch; needs `If-Match`, and is for whoever wrote it down or whose event it is.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:teams", "write:events"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    request_body = TargetChange,
    responses(
        (status = 200, description = "As it is now", body = Target),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/events/{id}/targets/{target_id}")]
async fn change_target(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<TargetChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        of_author(conn, user, *path, async |conn, target| {
            store::change(conn, target, &precondition, &body.0).await
        })
        .await
    };
    write.run(&app.db, user.id, change).await
}

/// Strike somebody off the list.
///
/// Needs `If-Match`, and is for whoever wrote it down or whose event it is.
#[utoipa::path(
    tag = "events",
    security(("bearer" = ["read:teams", "write:events"])),
    params(
        ("id" = Uuid, Path, description = "The event"),
        ("target_id" = Uuid, Path, description = "The person to meet"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/events/{id}/targets/{target_id}")]
async fn delete_target(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let delete = async |conn: &mut _| {
        let (event, id) = *path;
        let owner = store::owner(conn, user, event).await?;
        let target = store::find(conn, user, event, id).await?;
        target.require_author(user, owner)?;
        store::delete(conn, &target, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, async |conn: &mut _| transaction(conn, delete).await).await
}

async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    (event, id): (Uuid, Uuid),
    new: &NewTarget,
) -> Result<Answer> {
    let insert =
        async |conn: &mut AsyncPgConnection| store::insert(conn, user, event, id, new).await;
    let target = transaction(conn, insert).await?.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/events/{event}/targets/{id}"), target.version, &target)
}

/// What came of a `write` that everybody who sees the event may do.
async fn seen(
    conn: &mut AsyncPgConnection,
    user: User,
    (event, id): (Uuid, Uuid),
    write: impl AsyncFnOnce(&mut AsyncPgConnection, &Target) -> Result<()>,
) -> Result<Answer> {
    transaction(conn, async |conn| {
        let target = store::find(conn, user, event, id).await?;
        write(conn, &target).await?;
        let target = store::find(conn, user, event, id).await?;
        Answer::ok(target.version, &target)
    })
    .await
}

/// What came of a `write` that is for whoever wrote the person down, or whose event it is.
async fn of_author(
    conn: &mut AsyncPgConnection,
    user: User,
    (event, id): (Uuid, Uuid),
    write: impl AsyncFnOnce(&mut AsyncPgConnection, &Target) -> Result<()>,
) -> Result<Answer> {
    let owner = store::owner(conn, user, event).await?;
    seen(conn, user, (event, id), async |conn, target| {
        target.require_author(user, owner)?;
        write(conn, target).await
    })
    .await
}
