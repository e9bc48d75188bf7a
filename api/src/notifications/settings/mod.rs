//! Settings: what somebody wants to be told, and when by mail.

mod model;
mod schedule;
pub(crate) mod store;

use actix_web::{HttpRequest, HttpResponse, get, put, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{Digest, NewNotificationSettings, NotificationSettings, Weekday};
pub(crate) use self::schedule::Schedule;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{
        answer::{Answer, found},
        body::Body,
        idempotency::Write,
    },
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_notification_settings).service(put_notification_settings);
}

/// Find what the account is told.
///
/// Also for somebody who never chose.
#[utoipa::path(
    tag = "notifications",
    security(("bearer" = ["read:profile"])),
    responses(
        (status = 200, description = "What is told, and when by mail", body = NotificationSettings),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/me/notifications")]
async fn find_notification_settings(
    app: Data<App>,
    user: User,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let settings = store::find(&mut conn, user).await?;
    Ok(found(&req, settings.version, &settings))
}

/// Choose what the account is told.
///
/// In the list and by mail, each kind by itself. The mail is a digest of what is new and was not read:
/// never an empty one, and after an outage one for all that was missed. The settings are always there,
/// so `If-Match` is needed.
#[utoipa::path(
    tag = "notifications",
    security(("bearer" = ["write:profile"])),
    request_body = NewNotificationSettings,
    responses(
        (status = 200, description = "What is told from now on", body = NotificationSettings),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/me/notifications")]
async fn put_notification_settings(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewNotificationSettings>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let put = async |conn: &mut _| {
        let settings = store::replace(conn, user, &precondition, &body.0).await?;
        Answer::ok(settings.version, &settings)
    };
    write.run(&app.db, user.id, put).await
}
