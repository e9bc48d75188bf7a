//! Sessions: signing in, going on, signing out.

mod device;
mod model;
pub(crate) mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get,
    http::header::USER_AGENT,
    post,
    web::{Data, Path},
};
use chrono::Utc;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Grant, NewSession, Refresh, Session, SessionFilter, SessionRow};
use self::store::Running;
use crate::{
    App,
    auth::{
        User, cookie,
        credentials::{self, Proven},
        refresh::RefreshToken,
        scope,
        throttle::Network,
        token,
    },
    error::{Error, Problem, Result},
    http::{body::Body, cursor::Page, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(create_session)
        .service(refresh_session)
        .service(list_sessions)
        .service(delete_current_session)
        .service(delete_session)
        .service(delete_other_sessions);
}

/// Sign in.
///
/// Answers with an access token for ten minutes. The refresh token comes as a cookie, and in the
/// body if a program that is no browser asks for it.
#[utoipa::path(
    tag = "sessions",
    security(()),
    request_body = NewSession,
    responses(
        (status = 201, description = "Signed in", body = Grant),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/sessions")]
async fn create_session(
    app: Data<App>,
    req: HttpRequest,
    body: Body<NewSession>,
) -> Result<HttpResponse> {
    app.auth.browsers.require_own_page(&req)?;
    let NewSession { email, password, include_refresh_token } = body.0;
    let proven = credentials::verify(&app, &email, password, Network::of(&req)).await?;
    start(&app, &req, proven, include_refresh_token).await
}

/// Starts a session for an account that proved who it is, and answers with its first tokens.
pub(crate) async fn start(
    app: &App,
    req: &HttpRequest,
    proven: Proven,
    in_body: bool,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let running = store::start(&mut conn, proven, &user_agent(req)).await?;
    let cookie = app.auth.browsers.keep(&running.refresh_token);
    let grant = grant(app, running, in_body && !cookie::is_browser(req))?;
    Ok(HttpResponse::Created().cookie(cookie).json(grant))
}

/// Go on with a session.
///
/// Exchanges the refresh token, from the body or from the cookie, for its successor and an access
/// token. A refresh token works once; the same one sent again within ten seconds gets the same
/// answer, later it ends the session.
#[utoipa::path(
    tag = "sessions",
    security(()),
    request_body(content = Option<Refresh>),
    responses(
        (status = 200, description = "The session goes on", body = Grant),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/sessions/refresh")]
async fn refresh_session(
    app: Data<App>,
    req: HttpRequest,
    body: Option<Body<Refresh>>,
) -> Result<HttpResponse> {
    app.auth.browsers.require_own_page(&req)?;
    let sent = body.and_then(|body| body.0.refresh_token);
    let in_body = sent.is_some();
    if in_body && cookie::is_browser(&req) {
        return Err(Error::Forbidden("A browser keeps the refresh token in its cookie."));
    }
    let token =
        sent.map_or_else(|| app.auth.browsers.token(&req), |sent| RefreshToken::parse(&sent));
    let token = token.ok_or(Error::Unauthenticated)?;
    let mut conn = app.db.conn().await?;
    let running = store::refresh(&mut conn, token, &app.auth.secret).await?;
    let cookie = app.auth.browsers.keep(&running.refresh_token);
    let mut response = HttpResponse::Ok();
    if !in_body {
        response.cookie(cookie);
    }
    Ok(response.json(grant(&app, running, in_body)?))
}

/// List the own sessions.
///
/// The one used last comes first.
#[utoipa::path(
    tag = "sessions",
    security(("bearer" = [])),
    params(SessionFilter),
    responses(
        (status = 200, description = "A page of sessions", body = Page<Session>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/sessions")]
async fn list_sessions(
    app: Data<App>,
    user: User,
    query: Query<SessionFilter>,
) -> Result<Page<Session>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let position = |session: &Session| (session.row.last_used_at, session.row.id);
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, position)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user).await?);
    }
    Ok(page)
}

/// Sign out.
///
/// Ends the session that asks and removes the cookie.
#[utoipa::path(
    tag = "sessions",
    security(("bearer" = [])),
    responses(
        (status = 204, description = "Signed out"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/sessions/current")]
async fn delete_current_session(
    app: Data<App>,
    user: User,
    req: HttpRequest,
) -> Result<HttpResponse> {
    app.auth.browsers.require_own_page(&req)?;
    end(&app, user, user.session.unwrap_or_default()).await?;
    Ok(HttpResponse::NoContent().cookie(app.auth.browsers.forget()).finish())
}

/// End a session.
///
/// Its access token stops working within five seconds.
#[utoipa::path(
    tag = "sessions",
    security(("bearer" = [])),
    params(("id" = Uuid, Path, description = "The session")),
    responses(
        (status = 204, description = "It has ended"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/sessions/{id}")]
async fn delete_session(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    end(&app, user, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// End every other session.
///
/// The one that asks goes on.
#[utoipa::path(
    tag = "sessions",
    security(("bearer" = [])),
    responses(
        (status = 204, description = "Only the session that asks goes on"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/sessions")]
async fn delete_other_sessions(app: Data<App>, user: User) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    store::end_others(&mut conn, user).await?;
    app.auth.seen.forget_all();
    Ok(HttpResponse::NoContent().finish())
}

async fn end(app: &App, user: User, id: Uuid) -> Result<()> {
    let mut conn = app.db.conn().await?;
    store::end(&mut conn, user, id).await?;
    app.auth.seen.forget_session(id);
    Ok(())
}

fn grant(app: &App, running: Running, in_body: bool) -> Result<Grant> {
    let Running { id, account, refresh_token } = running;
    let now = Utc::now();
    let claims = app.auth.access.claims(account.id, id, &scope::everything(), now);
    Ok(Grant {
        access_token: app.auth.access.sign(&claims, now)?,
        token_type: "Bearer",
        expires_in: token::LIFETIME.num_seconds(),
        session_id: id,
        account,
        refresh_token: in_body.then(|| refresh_token.expose().to_owned()),
    })
}

fn user_agent(req: &HttpRequest) -> String {
    let sent = req.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    model::readable_agent(sent.unwrap_or_default())
}
