//! Subscriptions: ending the digest from a mail, without signing in.

mod model;
mod store;

use actix_web::{HttpResponse, post, put, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

use self::model::require_one_click;
pub use self::model::{NewSubscription, Subscription, UnsubscriptionTarget};
use crate::{
    App,
    error::{Problem, Result},
    http::{
        body::{Body, Raw},
        query::Query,
    },
    notifications::Digest,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(create_unsubscription).service(put_subscription);
}

/// End the digest from a mail program.
///
/// One click (RFC 8058): the address stands in the header `List-Unsubscribe` of the mail, its token in
/// the query, and the body is the form `List-Unsubscribe=One-Click`, in either encoding. It can be
/// repeated. Looking at the address ends nothing.
#[utoipa::path(
    tag = "notifications",
    security(()),
    params(UnsubscriptionTarget),
    request_body(content = String, content_type = "application/x-www-form-urlencoded", example = "List-Unsubscribe=One-Click"),
    responses(
        (status = 200, description = "No more mail of this kind", body = Subscription),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/unsubscriptions")]
async fn create_unsubscription(
    app: Data<App>,
    query: Query<UnsubscriptionTarget>,
    body: Raw,
) -> Result<HttpResponse> {
    require_one_click(&body.0)?;
    let mut conn = app.db.conn().await?;
    let ended = store::replace(&mut conn, &query.0.token, Digest::Off).await?;
    Ok(HttpResponse::Ok().json(ended))
}

/// Say how often the digest is sent.
///
/// With the token of the link in a mail, for whoever is not signed in: to end it, and to take that back.
#[utoipa::path(
    tag = "notifications",
    security(()),
    request_body = NewSubscription,
    responses(
        (status = 200, description = "How often, and how often before", body = Subscription),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/subscription")]
async fn put_subscription(app: Data<App>, body: Body<NewSubscription>) -> Result<HttpResponse> {
    let NewSubscription { token, digest } = body.0;
    let mut conn = app.db.conn().await?;
    Ok(HttpResponse::Ok().json(store::replace(&mut conn, &token, digest).await?))
}
