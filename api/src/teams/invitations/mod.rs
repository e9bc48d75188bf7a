//! Invitations: by e-mail for one person each, or by a link for several. They are made, listed, sent
//! again and withdrawn here; `acceptance` is what the holder of a token does.

pub mod acceptance;
mod letters;
mod model;
pub(crate) mod store;

use actix_web::{
    HttpResponse, delete, get, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{
    Invitation, InvitationFilter, NewInvitations, OpenedInvitation, OpenedInvitations,
};
use crate::{
    App,
    access::Role,
    auth::{
        User,
        link_token::{LinkToken, Purpose},
    },
    db::transaction,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
    teams,
};

/// The page that an invitation leads to.
pub(crate) const PAGE: &str = "/invitation";

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_invitations)
        .service(create_invitations)
        .service(delete_invitation)
        .service(put_invitation_token)
        .configure(acceptance::routes);
}

/// List the open invitations of a team.
///
/// For admins and the owner; the newest comes first. An invitation that is over, used up, or made by
/// somebody who may no longer invite is not open.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:teams"])),
    params(("id" = Uuid, Path, description = "The team"), InvitationFilter),
    responses(
        (status = 200, description = "A page of invitations", body = Page<Invitation>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/invitations")]
async fn list_invitations(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<InvitationFilter>,
) -> Result<Page<Invitation>> {
    let filter = query.0;
    let bound = (*id, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let team = teams::store::find(&mut conn, user, *id).await?;
    team.role.require(Role::Admin)?;
    let mut rows = store::list(&mut conn, &team, &filter, after).await?;
    letters::mark(&mut conn, &app, user, &mut rows).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &bound, |row| row.id)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, &team).await?);
    }
    Ok(page)
}

/// Invite people to a team.
///
/// For admins; only the owner invites admins. Send `emails` for one invitation each, or `max_uses`
/// for a link that several may use. The answer has a row for each address, the same whether or not
/// it belongs to an account or to somebody who is in the team, and shows each link, once. Where mail
/// is sent and your address is verified, each address gets a mail with its link, but no more than
/// five within an hour from all teams (429 with `Retry-After`). Whoever holds a link can accept it, whatever address they sign in with. An `Idempotency-Key` has no
/// effect here: keeping the answer would keep the secrets. Inviting an address again replaces its
/// invitation.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    request_body = NewInvitations,
    responses(
        (status = 201, description = "The invitations, with their links", body = OpenedInvitations),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/teams/{id}/invitations")]
async fn create_invitations(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    body: Body<NewInvitations>,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let team = teams::store::find(&mut conn, user, *id).await?;
    team.role.require(body.0.role.giver())?;
    let hash = |nonce| token(&app, nonce).hash();
    let (rows, nonces): (Vec<_>, Vec<_>) =
        body.0.into_rows(*id, user.id, hash)?.into_iter().unzip();
    let make = async |conn: &mut _| {
        let mut made = store::insert(conn, &team, &rows).await?;
        letters::mark(conn, &app, user, &mut made).await?;
        let made: Vec<_> = made.into_iter().zip(nonces).collect();
        let mailed = letters::send(conn, &app, user, &made).await?;
        Ok((made, mailed))
    };
    let (made, mailed) = transaction(&mut conn, make).await?;
    let items = made.into_iter().map(|(row, nonce)| opened(&app, row, nonce)).collect();
    Ok(HttpResponse::Created().json(OpenedInvitations { items, mailed }))
}

/// Withdraw an invitation.
///
/// For admins. Its link opens nothing from then on; who joined by it stays.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The team"),
        ("invitation_id" = Uuid, Path, description = "The invitation"),
    ),
    responses(
        (status = 204, description = "It is withdrawn"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/teams/{id}/invitations/{invitation_id}")]
async fn delete_invitation(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let (id, invitation) = path.into_inner();
    let delete = async |conn: &mut _| {
        let team = teams::store::find(conn, user, id).await?;
        team.role.require(Role::Admin)?;
        let invitation = store::find(conn, &team, invitation).await?;
        store::delete(conn, &invitation).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, async |conn: &mut _| transaction(conn, delete).await).await
}

/// Make the link of an invitation anew.
///
/// For whoever may give its role. The former link opens nothing from then on, the time starts again,
/// and so do the uses. The answer shows the new link, once, and where `mailed` says so it is sent
/// again, at most five times within an hour (429 with `Retry-After`). An `Idempotency-Key` has no
/// effect.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The team"),
        ("invitation_id" = Uuid, Path, description = "The invitation"),
    ),
    responses(
        (status = 200, description = "The invitation, with its new link", body = OpenedInvitation),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/teams/{id}/invitations/{invitation_id}/token")]
async fn put_invitation_token(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse> {
    let (id, invitation) = path.into_inner();
    let nonce = Uuid::now_v7();
    let token = token(&app, nonce);
    let mut conn = app.db.conn().await?;
    let renew = async |conn: &mut _| {
        let team = teams::store::find(conn, user, id).await?;
        team.role.require(Role::Admin)?;
        let invitation = store::find(conn, &team, invitation).await?;
        team.role.require(invitation.role.giver())?;
        store::renew(conn, user, &invitation, &token).await?;
        let mut renewed = (store::find(conn, &team, invitation.id).await?, nonce);
        letters::mark(conn, &app, user, std::slice::from_mut(&mut renewed.0)).await?;
        letters::send(conn, &app, user, std::slice::from_ref(&renewed)).await?;
        Ok(renewed.0)
    };
    let row = transaction(&mut conn, renew).await?;
    Ok(HttpResponse::Ok().json(opened(&app, row, nonce)))
}

fn opened(app: &App, row: Invitation, nonce: Uuid) -> OpenedInvitation {
    OpenedInvitation { row, link: token(app, nonce).link(&app.config.base_url, PAGE) }
}

/// The token that belongs to `nonce`: a new nonce for each new token, so that the former one ends.
fn token(app: &App, nonce: Uuid) -> LinkToken {
    LinkToken::derive(&app.auth.secret, Purpose::Invitation, nonce)
}
