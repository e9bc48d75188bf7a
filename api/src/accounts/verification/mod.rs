//! Verifying an address: with a link that only whoever reads its mail has.

mod model;
pub(crate) mod store;

use actix_web::{HttpResponse, post, put, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{CheckMail, Proof, Verified};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(create_verification).service(put_verification);
}

/// Have the own address verified.
///
/// Sends a mail with a link that works for a day, also if one was sent before; at most five an hour.
#[utoipa::path(
    tag = "accounts",
    security(("bearer" = [])),
    responses(
        (status = 202, description = "A mail is on its way", body = CheckMail),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/me/verification")]
async fn create_verification(app: Data<App>, user: User, write: Write) -> Result<HttpResponse> {
    let create = async |conn: &mut _| {
        let email = store::insert(conn, user, &app.auth.secret).await?;
        Answer::accepted(&CheckMail { email })
    };
    write.run(&app.db, user.id, create).await
}

/// Verify an address.
///
/// With the token of the link in the mail. For somebody who registered it makes the account. Sent
/// again it does nothing and answers the same.
#[utoipa::path(
    tag = "accounts",
    security(()),
    request_body = Proof,
    responses(
        (status = 200, description = "The address is verified", body = Verified),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/verification")]
async fn put_verification(app: Data<App>, body: Body<Proof>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let email = store::redeem(&mut conn, &body.0.token).await?;
    Ok(HttpResponse::Ok().json(Verified { email }))
}
