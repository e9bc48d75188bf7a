//! Follow-ups: what was promised after a conversation, and until when.

mod completion;
mod filter;
mod model;
pub(crate) mod promises;
mod snooze;
pub(crate) mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub(crate) use self::model::{Promise, due_after};
pub use self::{
    filter::{FollowUpFilter, StatusFilter},
    model::{FollowUp, FollowUpChange, InlineFollowUp, NewFollowUp},
};
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
    cfg.service(list_follow_ups)
        .service(create_follow_up)
        .service(find_follow_up)
        .service(put_follow_up)
        .service(change_follow_up)
        .service(delete_follow_up)
        .configure(completion::routes)
        .configure(snooze::routes);
}

/// List follow-ups.
///
/// By due date, the earliest first; only the open ones unless `status` says otherwise.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["read:contacts"])),
    params(FollowUpFilter),
    responses(
        (status = 200, description = "A page of follow-ups", body = Page<FollowUp>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/follow-ups")]
async fn list_follow_ups(
    app: Data<App>,
    user: User,
    query: Query<FollowUpFilter>,
) -> Result<Page<FollowUp>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, filter::position)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user, &filter).await?);
    }
    Ok(page)
}

/// Add a follow-up.
///
/// It is due 48 hours after the event, the conversation, or now unless `due_at` says otherwise.
/// Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    request_body = NewFollowUp,
    responses(
        (status = 201, description = "The new follow-up", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/follow-ups")]
async fn create_follow_up(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewFollowUp>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a follow-up.
///
/// With `If-None-Match` an unchanged one answers 304.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["read:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    responses(
        (status = 200, description = "The follow-up", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/follow-ups/{id}")]
async fn find_follow_up(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let follow_up = store::find(&mut conn, user, *id).await?;
    Ok(found(&req, follow_up.version, &follow_up))
}

/// Create or replace a follow-up under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    request_body = NewFollowUp,
    responses(
        (status = 200, description = "The follow-up, replaced", body = FollowUp),
        (status = 201, description = "The new follow-up", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/follow-ups/{id}")]
async fn put_follow_up(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewFollowUp>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, *id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a follow-up.
///
/// A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    request_body = FollowUpChange,
    responses(
        (status = 200, description = "The follow-up as it is now", body = FollowUp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/follow-ups/{id}")]
async fn change_follow_up(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<FollowUpChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move a follow-up to the trash.
///
/// It can be restored for 30 days. Needs `If-Match`.
#[utoipa::path(
    tag = "follow-ups",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The follow-up")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/follow-ups/{id}")]
async fn delete_follow_up(
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

fn created(follow_up: Option<FollowUp>) -> Result<Answer> {
    let follow_up = follow_up.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/follow-ups/{}", follow_up.id), follow_up.version, &follow_up)
}

fn changed(follow_up: &FollowUp) -> Result<Answer> {
    Answer::ok(follow_up.version, follow_up)
}
