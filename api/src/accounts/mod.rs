//! Accounts: registering, and what a person keeps about themself.

pub mod deletion;
pub mod export;
mod model;
pub mod recovery;
pub(crate) mod store;
pub mod verification;

use actix_web::{HttpRequest, HttpResponse, get, patch, post, put, web::Data};
use std::time::Instant;
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::{
    model::{Account, AccountChange, AccountRow, NewAccount, PasswordChange, Preferences},
    verification::CheckMail,
};
use crate::{
    App,
    auth::{
        User, credentials,
        password::{self, Password},
        throttle::Network,
    },
    error::{Error, Problem, Result},
    http::{
        answer::{Answer, found},
        body::Body,
        idempotency::Write,
    },
    sessions::{self, Grant},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(create_account)
        .service(create_demo_account)
        .service(find_me)
        .service(change_me)
        .service(put_password)
        .configure(verification::routes)
        .configure(recovery::routes)
        .configure(export::routes)
        .configure(deletion::routes);
}

/// Register.
///
/// Where mail is sent, the answer is 202, whether or not the address has an account: the mail has a
/// link that makes the account (`PUT /verification`), or says that there is one. Sent again, so is
/// the mail. Where no SMTP server is configured, the account works at once; an address can have one
/// only.
#[utoipa::path(
    tag = "accounts",
    security(()),
    request_body = NewAccount,
    responses(
        (status = 201, description = "The new account", body = Account),
        (status = 202, description = "A mail is on its way", body = CheckMail),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/accounts")]
async fn create_account(
    app: Data<App>,
    req: HttpRequest,
    body: Body<NewAccount>,
) -> Result<HttpResponse> {
    app.auth.throttle.newcomer(Network::of(&req), Instant::now())?;
    let new = body.0;
    new.require_strong_password()?;
    let hash = app.auth.passwords.hash(new.password.clone()).await?;
    let mut conn = app.db.conn().await?;
    let row = new.into_row(hash);
    if app.config.mail.is_sent() {
        let email = row.email.to_string();
        verification::store::insert_newcomer(&mut conn, row, &app.auth.secret).await?;
        return Ok(Answer::accepted(&CheckMail { email })?.into_response());
    }
    let account = store::insert(&mut conn, row).await?;
    Ok(Answer::created("/api/v1/me".into(), account.version, &account)?.into_response())
}

/// Look around with sample data.
///
/// Makes a throw-away account full of sample data and signs in to it; it is deleted after a day.
#[utoipa::path(
    tag = "accounts",
    security(()),
    responses(
        (status = 201, description = "Signed in to the new account", body = Grant),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/demo-accounts")]
async fn create_demo_account(app: Data<App>, req: HttpRequest) -> Result<HttpResponse> {
    app.auth.browsers.require_own_page(&req)?;
    app.auth.throttle.newcomer(Network::of(&req), Instant::now())?;
    let hash = app.auth.passwords.hash(Password::unknown()?).await?;
    let mut conn = app.db.conn().await?;
    let proven = store::insert_demo(&mut conn, AccountRow::demo(hash)?).await?;
    drop(conn);
    sessions::start(&app, &req, proven, false).await
}

/// Find the own account.
///
/// Its `tzid` decides which day it is on Today.
#[utoipa::path(
    tag = "accounts",
    security(("bearer" = ["read:profile"])),
    responses(
        (status = 200, description = "The account", body = Account),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/me")]
async fn find_me(app: Data<App>, user: User, req: HttpRequest) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let account = store::find(&mut conn, user).await?;
    Ok(found(&req, account.version, &account))
}

/// Change the own account.
///
/// Preferences are merged; `null` removes one.
#[utoipa::path(
    tag = "accounts",
    security(("bearer" = ["write:profile"])),
    request_body = AccountChange,
    responses(
        (status = 200, description = "The account as it is now", body = Account),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/me")]
async fn change_me(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<AccountChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        let account = store::change(conn, user, &precondition, body.0).await?;
        Answer::ok(account.version, &account)
    };
    write.run(&app.db, user.id, change).await
}

/// Change the password.
///
/// Every other session ends. Needs a session; a personal access token may not do it.
#[utoipa::path(
    tag = "accounts",
    security(("bearer" = [])),
    request_body = PasswordChange,
    responses(
        (status = 204, description = "The new password counts, other sessions have ended"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/me/password")]
async fn put_password(
    app: Data<App>,
    user: User,
    req: HttpRequest,
    body: Body<PasswordChange>,
) -> Result<HttpResponse> {
    let account = store::find(&mut *app.db.conn().await?, user).await?;
    let PasswordChange { current_password, new_password } = body.0;
    let own_words = [account.email.as_str(), account.full_name.as_str()];
    password::require_strong("new_password", &new_password, &own_words)?;
    let proven = credentials::verify(&app, &account.email, current_password, Network::of(&req));
    proven.await.map_err(|error| wrong_password("current_password", error))?;
    let hash = app.auth.passwords.hash(new_password).await?;
    let mut conn = app.db.conn().await?;
    store::change_password(&mut conn, user.id, user.session, hash).await?;
    app.auth.seen.forget_all();
    Ok(HttpResponse::NoContent().finish())
}

/// The person is signed in, so a wrong password is a field to mend and not a reason to sign in.
fn wrong_password(field: &str, error: Error) -> Error {
    match error {
        Error::InvalidCredentials => {
            Error::field(field, "wrong", "This is not the password of the account.")
        }
        other => other,
    }
}
