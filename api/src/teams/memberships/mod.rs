//! Memberships: who is in a team, with which role; leaving it and handing it over.

mod model;
pub(crate) mod store;

use actix_web::{
    HttpResponse, delete, get, patch, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Membership, MembershipChange, MembershipFilter, NewOwner};
use super::Team;
use crate::{
    App,
    access::Role,
    auth::User,
    db::transaction,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
    teams,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_memberships)
        .service(find_membership)
        .service(change_membership)
        .service(delete_membership)
        .service(put_owner);
}

/// List who is in a team.
///
/// The owner comes first, then who joined first.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:teams"])),
    params(("id" = Uuid, Path, description = "The team"), MembershipFilter),
    responses(
        (status = 200, description = "A page of memberships", body = Page<Membership>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/memberships")]
async fn list_memberships(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<MembershipFilter>,
) -> Result<Page<Membership>> {
    let filter = query.0;
    let bound = (*id, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, *id, &filter, after).await?;
    let position = Membership::position;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &bound, position)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user, *id).await?);
    }
    Ok(page)
}

/// Find somebody's place in a team.
///
/// It is sent whole each time: names change without its version.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:teams"])),
    params(
        ("id" = Uuid, Path, description = "The team"),
        ("account_id" = Uuid, Path, description = "The account"),
    ),
    responses(
        (status = 200, description = "The membership", body = Membership),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/memberships/{account_id}")]
async fn find_membership(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse> {
    let (team, account) = path.into_inner();
    let mut conn = app.db.conn().await?;
    let membership = store::find(&mut conn, user, team, account).await?;
    Ok(Answer::ok(membership.version, &membership)?.into_response())
}

/// Change what somebody may do in a team.
///
/// A merge patch; needs `If-Match` and is for the owner. The owner's own role changes by handing the
/// team over only.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The team"),
        ("account_id" = Uuid, Path, description = "The account"),
    ),
    request_body = MembershipChange,
    responses(
        (status = 200, description = "The membership as it is now", body = Membership),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/teams/{id}/memberships/{account_id}")]
async fn change_membership(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<MembershipChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let (id, account) = path.into_inner();
    let change = async |conn: &mut _| {
        let team = teams::store::find(conn, user, id).await?;
        team.role.require(Role::Owner)?;
        let membership = store::find(conn, user, id, account).await?;
        membership.require_changeable(&body.0)?;
        store::change(conn, &membership, &precondition, &body.0).await?;
        let membership = store::find(conn, user, id, account).await?;
        Answer::ok(membership.version, &membership)
    };
    write.run(&app.db, user.id, async |conn: &mut _| transaction(conn, change).await).await
}

/// Leave a team, or remove somebody from it.
///
/// Everybody but the owner may leave. An admin removes members, the owner anybody. Needs `If-Match`.
/// They see nothing of the team from then on, and the invitations they made end; what is theirs
/// stays theirs. Of events that colleagues shared they keep a copy where they take part, and their
/// own events are no longer shared with the team.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(
        ("id" = Uuid, Path, description = "The team"),
        ("account_id" = Uuid, Path, description = "The account"),
    ),
    responses(
        (status = 204, description = "They are no longer in the team"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/teams/{id}/memberships/{account_id}")]
async fn delete_membership(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let (id, account) = path.into_inner();
    let delete = async |conn: &mut _| {
        let team = teams::store::find(conn, user, id).await?;
        let membership = store::find(conn, user, id, account).await?;
        membership.require_endable(user.id, team.role)?;
        if !precondition.accepts(membership.version) {
            return Err(Error::PreconditionFailed(membership.version));
        }
        store::remove(conn, id, account).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, async |conn: &mut _| transaction(conn, delete).await).await
}

/// Hand a team over.
///
/// For its owner, to somebody who is in it. The former owner stays as an admin.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    request_body = NewOwner,
    responses(
        (status = 200, description = "The team, as its former owner sees it now", body = Team),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/teams/{id}/owner")]
async fn put_owner(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewOwner>,
) -> Result<HttpResponse> {
    let hand_over = async |conn: &mut _| {
        let team = teams::store::find(conn, user, *id).await?;
        team.role.require(Role::Owner)?;
        store::hand_over(conn, user, &team, body.0.account_id).await?;
        let team = teams::store::find(conn, user, *id).await?;
        Answer::ok(team.version, &team)
    };
    write.run(&app.db, user.id, async |conn: &mut _| transaction(conn, hand_over).await).await
}
