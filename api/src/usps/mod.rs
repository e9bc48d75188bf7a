//! USP cards: what makes one's work different, for whom, and what proves it.

mod model;
pub mod shares;
pub(crate) mod store;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{NewUsp, Usp, UspChange, UspFilter, UspScope};
use crate::{
    App,
    auth::{Scope, User},
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_usps)
        .service(create_usp)
        .service(find_usp)
        .service(put_usp)
        .service(change_usp)
        .service(delete_usp)
        .configure(shares::routes);
}

/// List USP cards.
///
/// One's own, or with `scope=shared` those of colleagues; the newest first.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["read:pitches"])),
    params(UspFilter),
    responses(
        (status = 200, description = "A page of cards", body = Page<Usp>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/usps")]
async fn list_usps(app: Data<App>, user: User, query: Query<UspFilter>) -> Result<Page<Usp>> {
    let filter = query.0;
    user.rights.require(
        filter.scope.filter(|scope| *scope == UspScope::Shared).map(|_| Scope::ReadTeams),
    )?;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, Usp::position)
}

/// Add a USP card.
///
/// The title is enough. Nobody else sees it, unless `team_ids` says so at once. Send an `id` of your own
/// to be able to repeat the request.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["write:pitches"])),
    request_body = NewUsp,
    responses(
        (status = 201, description = "The new card", body = Usp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/usps")]
async fn create_usp(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewUsp>,
) -> Result<HttpResponse> {
    require_share(user, &body.0)?;
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a USP card.
///
/// One's own, or a colleague's that a team sees in which one is, for which a personal access token needs
/// `read:teams`. It is never answered with 304: names change without a new version of it.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["read:pitches"])),
    params(("id" = Uuid, Path, description = "The card")),
    responses(
        (status = 200, description = "The card", body = Usp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/usps/{id}")]
async fn find_usp(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    Ok(changed(&store::find(&mut conn, user, *id).await?)?.into_response())
}

/// Create or replace a USP card under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The card")),
    request_body = NewUsp,
    responses(
        (status = 200, description = "The card, replaced", body = Usp),
        (status = 201, description = "The new card", body = Usp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/usps/{id}")]
async fn put_usp(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewUsp>,
) -> Result<HttpResponse> {
    require_share(user, &body.0)?;
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, *id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a USP card.
///
/// A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The card")),
    request_body = UspChange,
    responses(
        (status = 200, description = "The card as it is now", body = Usp),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/usps/{id}")]
async fn change_usp(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<UspChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move a USP card to the trash.
///
/// It can be restored for 30 days, and pitches keep their words. Needs `If-Match`.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The card")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/usps/{id}")]
async fn delete_usp(
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

/// A token that may write cards may not share them for that.
fn require_share(user: User, new: &NewUsp) -> Result<()> {
    user.rights.require(new.team_ids.as_ref().map(|_| Scope::WriteTeams))
}

fn created(card: Option<Usp>) -> Result<Answer> {
    let card = card.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/usps/{}", card.id), card.version, &card)
}

fn changed(card: &Usp) -> Result<Answer> {
    Answer::ok(card.version, card)
}
