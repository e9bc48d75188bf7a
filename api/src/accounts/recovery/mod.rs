//! Recovering an account whose password was forgotten.

mod model;
pub(crate) mod store;

use actix_web::{HttpRequest, HttpResponse, post, put, web::Data};
use std::time::Instant;
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{NewRecovery, RecoveredPassword};
use crate::{
    App,
    accounts::CheckMail,
    auth::{password, throttle::Network},
    error::{Problem, Result},
    http::body::Body,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(create_recovery).service(put_recovery);
}

/// Ask for a new password.
///
/// If the address has an account, a mail goes there with a link that works once, for an hour; at
/// most five an hour. The answer is the same if it has none.
#[utoipa::path(
    tag = "accounts",
    security(()),
    request_body = NewRecovery,
    responses(
        (status = 202, description = "If there is an account, a mail is on its way", body = CheckMail),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/recovery")]
async fn create_recovery(
    app: Data<App>,
    req: HttpRequest,
    body: Body<NewRecovery>,
) -> Result<HttpResponse> {
    app.auth.throttle.letter(Network::of(&req), Instant::now())?;
    let email = body.0.email;
    let mut conn = app.db.conn().await?;
    store::insert(&mut conn, &email, &app.auth.secret).await?;
    Ok(HttpResponse::Accepted().json(CheckMail { email: email.to_string() }))
}

/// Set a new password.
///
/// With the token of the link in the mail, which works once. Every session ends; the address
/// counts as verified.
#[utoipa::path(
    tag = "accounts",
    security(()),
    request_body = RecoveredPassword,
    responses(
        (status = 204, description = "The new password counts, all sessions have ended"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/recovery")]
async fn put_recovery(
    app: Data<App>,
    req: HttpRequest,
    body: Body<RecoveredPassword>,
) -> Result<HttpResponse> {
    let RecoveredPassword { token, new_password } = body.0;
    let account = store::find(&mut *app.db.conn().await?, &token).await?;
    let own_words = [account.email.as_str(), account.full_name.as_str()];
    password::require_strong("new_password", &new_password, &own_words)?;
    let hash = app.auth.passwords.hash(new_password).await?;
    store::redeem(&mut *app.db.conn().await?, &token, hash).await?;
    app.auth.seen.forget_all();
    // Whoever forgot a password has often guessed a few times, and need not wait for that.
    app.auth.throttle.succeeded(&account.email, Network::of(&req), Instant::now());
    Ok(HttpResponse::NoContent().finish())
}
