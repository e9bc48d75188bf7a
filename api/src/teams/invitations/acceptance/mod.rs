//! Accepting an invitation: what somebody who holds a token sees and does.

mod model;
pub(crate) mod store;

use actix_web::{HttpResponse, post, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{Accepted, InvitationPreview};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
    teams::memberships::Membership,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(create_invitation_preview).service(create_membership);
}

/// See what an invitation is about.
///
/// For whoever holds its token, without an account. An invitation that is over, used up, withdrawn
/// or unknown answers 410, always with the same words.
#[utoipa::path(
    tag = "teams",
    security(()),
    request_body = Accepted,
    responses(
        (status = 200, description = "Which team, who invites, and the role", body = InvitationPreview),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/invitation-previews")]
async fn create_invitation_preview(app: Data<App>, body: Body<Accepted>) -> Result<HttpResponse> {
    let token_hash = body.0.hash()?;
    let mut conn = app.db.conn().await?;
    let preview = store::preview(&mut conn, &token_hash).await?;
    Ok(HttpResponse::Ok().json(preview))
}

/// Join a team by an invitation.
///
/// Whoever holds the token may, also with another address than the one it was sent to. Who is in the
/// team already gets their membership, and nothing is used up. Nobody joins twice by the same link:
/// who was removed needs a new one.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    request_body = Accepted,
    responses(
        (status = 200, description = "The membership that was there", body = Membership),
        (status = 201, description = "The new membership", body = Membership),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/memberships")]
async fn create_membership(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<Accepted>,
) -> Result<HttpResponse> {
    let token_hash = body.0.hash()?;
    let accept = async |conn: &mut _| {
        let (membership, is_new) = store::accept(conn, user, &token_hash).await?;
        let Membership { team_id, account, version, .. } = &membership;
        if !is_new {
            return Answer::ok(*version, &membership);
        }
        let location = format!("/api/v1/teams/{team_id}/memberships/{}", account.id);
        Answer::created(location, *version, &membership)
    };
    write.run(&app.db, user.id, accept).await
}
