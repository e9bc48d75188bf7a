//! Personal access tokens: what scripts and integrations sign in with.

mod model;
pub(crate) mod store;

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{CreatedToken, NewToken, Token, TokenFilter};
use crate::{
    App,
    auth::{User, pat::PersonalToken},
    error::{Problem, Result},
    http::{body::Body, cursor::Page, query::Query},
};

/// The routes of this resource. None of them can be delegated to a token.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_tokens).service(create_token).service(delete_token);
}

/// List the own personal access tokens.
///
/// The newest comes first.
#[utoipa::path(
    tag = "tokens",
    security(("bearer" = [])),
    params(TokenFilter),
    responses(
        (status = 200, description = "A page of tokens", body = Page<Token>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/tokens")]
async fn list_tokens(app: Data<App>, user: User, query: Query<TokenFilter>) -> Result<Page<Token>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, |token| token.id)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user).await?);
    }
    Ok(page)
}

/// Make a personal access token.
///
/// The answer shows the token, once. An `Idempotency-Key` has no effect here: keeping the answer
/// would keep the secret.
#[utoipa::path(
    tag = "tokens",
    security(("bearer" = [])),
    request_body = NewToken,
    responses(
        (status = 201, description = "The new token, with its secret", body = CreatedToken),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/tokens")]
async fn create_token(app: Data<App>, user: User, body: Body<NewToken>) -> Result<HttpResponse> {
    let secret = PersonalToken::generate()?;
    let row = body.0.into_row(user.id, &secret)?;
    let mut conn = app.db.conn().await?;
    let row = store::insert(&mut conn, row).await?;
    let location = ("location", format!("/api/v1/tokens/{}", row.id));
    let created = CreatedToken { row, token: secret.expose().to_owned() };
    Ok(HttpResponse::Created().insert_header(location).json(created))
}

/// Revoke a personal access token.
///
/// It stops working within five seconds.
#[utoipa::path(
    tag = "tokens",
    security(("bearer" = [])),
    params(("id" = Uuid, Path, description = "The token")),
    responses(
        (status = 204, description = "It no longer works"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/tokens/{id}")]
async fn delete_token(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    store::delete(&mut conn, user, *id).await?;
    app.auth.seen.forget_all();
    Ok(HttpResponse::NoContent().finish())
}
