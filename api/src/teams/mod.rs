//! Teams: the colleagues with whom events and lessons are shared.

pub mod calendar;
pub mod digest;
pub mod insights;
pub mod invitations;
pub mod memberships;
mod model;
pub(crate) mod store;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use diesel_async::AsyncPgConnection;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Colleague, GivenRole, NewTeam, Team, TeamChange, TeamFilter};
use crate::{
    App,
    access::Role,
    auth::User,
    db::transaction,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_teams)
        .service(create_team)
        .service(find_team)
        .service(put_team)
        .service(change_team)
        .service(delete_team)
        .configure(memberships::routes)
        .configure(invitations::routes)
        .configure(calendar::routes)
        .configure(digest::routes)
        .configure(insights::routes);
}

/// List the own teams.
///
/// The oldest comes first.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:teams"])),
    params(TeamFilter),
    responses(
        (status = 200, description = "A page of teams", body = Page<Team>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams")]
async fn list_teams(app: Data<App>, user: User, query: Query<TeamFilter>) -> Result<Page<Team>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, |team| team.id)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user).await?);
    }
    Ok(page)
}

/// Make a team.
///
/// The one who makes it owns it. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    request_body = NewTeam,
    responses(
        (status = 201, description = "The new team", body = Team),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/teams")]
async fn create_team(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewTeam>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a team.
///
/// It is sent whole each time: one's own role and the number of people change without its version.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    responses(
        (status = 200, description = "The team", body = Team),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}")]
async fn find_team(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let team = store::find(&mut conn, user, *id).await?;
    Ok(Answer::ok(team.version, &team)?.into_response())
}

/// Make or replace a team under an id of your own.
///
/// An existing one needs `If-Match` and the role admin; what the body leaves out is emptied.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    request_body = NewTeam,
    responses(
        (status = 200, description = "The team, replaced", body = Team),
        (status = 201, description = "The new team", body = Team),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/teams/{id}")]
async fn put_team(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewTeam>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(conn, user, *id, async |conn, team| {
                store::replace(conn, team, precondition, &body.0).await
            })
            .await
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a team.
///
/// A merge patch; needs `If-Match` and the role admin.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    request_body = TeamChange,
    responses(
        (status = 200, description = "The team as it is now", body = Team),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/teams/{id}")]
async fn change_team(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<TeamChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(conn, user, *id, async |conn, team| {
            store::change(conn, team, &precondition, &body.0).await
        })
        .await
    };
    write.run(&app.db, user.id, change).await
}

/// Delete a team.
///
/// Its owner only; needs `If-Match`. Nobody sees it, or what was shared with it, from then on. It is
/// in the owner's trash for 30 days.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/teams/{id}")]
async fn delete_team(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let delete = async |conn: &mut _| {
        let team = store::find(conn, user, *id).await?;
        team.role.require(Role::Owner)?;
        store::delete(conn, &team, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

/// Finds the team, asks for the right to change it, and answers with what came of `write`.
async fn changed(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    write: impl AsyncFnOnce(&mut AsyncPgConnection, &Team) -> Result<()>,
) -> Result<Answer> {
    transaction(conn, async |conn| {
        let team = store::find(conn, user, id).await?;
        team.role.require(Role::Admin)?;
        write(conn, &team).await?;
        let team = store::find(conn, user, id).await?;
        Answer::ok(team.version, &team)
    })
    .await
}

fn created(team: Option<Team>) -> Result<Answer> {
    let team = team.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/teams/{}", team.id), team.version, &team)
}
