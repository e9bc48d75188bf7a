//! Shares: with which teams the owner of a USP card shares it.

mod model;
pub(super) mod store;

use actix_web::{
    HttpResponse, get, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::UspShares;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_usp_shares).service(put_usp_shares);
}

/// Find who sees a USP card of one's own.
///
/// The teams that it is shared with; without any, nobody else sees it. The ETag is the card's.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["read:pitches"])),
    params(("id" = Uuid, Path, description = "The card")),
    responses(
        (status = 200, description = "The teams that see it", body = UspShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/usps/{id}/shares")]
async fn find_usp_shares(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let card = super::store::find_own(&mut conn, user, *id).await?;
    Ok(Answer::ok(card.version, &UspShares::of(card))?.into_response())
}

/// Say who sees a USP card of one's own.
///
/// All of the teams at once; `[]` takes it back from everybody. Colleagues see all
/// of the card, and may build pitches on it. Who is in a team sees it from then on, who leaves does not. A team that you are not in is
/// refused, unless it sees the card already. No `If-Match` is needed: the body says everything, so the
/// last one to say it is right, and the request can be repeated.
#[utoipa::path(
    tag = "usps",
    security(("bearer" = ["write:pitches", "write:teams"])),
    params(("id" = Uuid, Path, description = "The card")),
    request_body = UspShares,
    responses(
        (status = 200, description = "The teams that see it now", body = UspShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/usps/{id}/shares")]
async fn put_usp_shares(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<UspShares>,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| {
        let card = store::replace(conn, user, *id, &body.0.team_ids).await?;
        Answer::ok(card.version, &UspShares::of(card))
    };
    write.run(&app.db, user.id, put).await
}
