//! Deleting the own account: what that would mean, and doing it.

mod model;
pub(crate) mod store;

use actix_web::{
    HttpRequest, HttpResponse, get, put,
    web::{Data, Json},
};
use chrono::Utc;
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{Deletion, Gone, NewDeletion, OwnedTeam, Shared, SharedWork};
use super::{store::find, wrong_password};
use crate::{
    App,
    auth::{User, credentials, throttle::Network},
    error::{Problem, Result},
    http::body::Body,
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_deletion).service(put_deletion);
}

/// See what deleting the own account would mean.
///
/// What goes, what was shared and may stay, and who gets the teams. Nothing is deleted by looking.
#[utoipa::path(
    tag = "accounts",
    security(("bearer" = [])),
    responses(
        (status = 200, description = "What it would mean", body = Deletion),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/me/deletion")]
async fn find_deletion(app: Data<App>, user: User) -> Result<Json<Deletion>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::preview(&mut conn, user).await?))
}

/// Delete the own account.
///
/// At once and for good, with everything private: people, conversations, follow-ups, goals, events,
/// reflections, lessons that nobody else sees, sessions and tokens. What was shared (lessons, comments, what came
/// of lessons of colleagues) stays without a name, if `shared` is `leave`, or goes too (`take`).
/// Colleagues who take part in a shared event keep a copy of their own; a team goes to whoever is
/// next in it, and one without anybody else goes. A mail confirms it. Needs a session and the
/// password; a personal access token may not do it. `GET /me/export` has everything to keep.
#[utoipa::path(
    tag = "accounts",
    security(("bearer" = [])),
    request_body = NewDeletion,
    responses(
        (status = 204, description = "It is gone; every session and token has ended"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/me/deletion")]
async fn put_deletion(
    app: Data<App>,
    user: User,
    req: HttpRequest,
    body: Body<NewDeletion>,
) -> Result<HttpResponse> {
    let account = find(&mut *app.db.conn().await?, user).await?;
    let NewDeletion { password, shared } = body.0;
    let proven = credentials::verify(&app, &account.email, password, Network::of(&req));
    proven.await.map_err(|error| wrong_password("password", error))?;
    let mut conn = app.db.conn().await?;
    store::delete(&mut conn, user.id, shared, Utc::now()).await?;
    app.auth.seen.forget_all();
    Ok(HttpResponse::NoContent().finish())
}
