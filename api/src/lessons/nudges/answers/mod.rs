//! Answers to nudges, in one tap: in the page, or with the links of a mail.

mod model;
mod store;

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{LinkedAnswer, NewAnswer, NewLinkedAnswer};
use super::Nudge;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(put_answer).service(delete_answer).service(put_linked_answer);
}

/// Answer a nudge.
///
/// `used` writes down that the lesson was used today, and the stage moves by that; the words of
/// `made_a_difference` are the impact of using it; `not_for_me` ends the asking. Another answer takes
/// the place of the one before. The request can be repeated. No `If-Match` is needed: nobody else writes it.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:lessons", "write:teams"])),
    params(("id" = Uuid, Path, description = "The nudge")),
    request_body = NewAnswer,
    responses(
        (status = 200, description = "The nudge as it is now", body = Nudge),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/nudges/{id}/answer")]
async fn put_answer(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewAnswer>,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| Answer::plain(&store::put(conn, user.id, *id, &body.0).await?);
    write.run(&app.db, user.id, put).await
}

/// Take back the answer to a nudge.
///
/// With what it wrote down; the stage of the lesson is what it was before, unless somebody else used
/// it. The request can be repeated.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:lessons", "write:teams"])),
    params(("id" = Uuid, Path, description = "The nudge")),
    responses(
        (status = 200, description = "The nudge, open again", body = Nudge),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/nudges/{id}/answer")]
async fn delete_answer(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let delete = async |conn: &mut _| Answer::plain(&store::delete(conn, user.id, *id).await?);
    write.run(&app.db, user.id, delete).await
}

/// Answer a nudge from a mail.
///
/// With the token of the link, for whoever is not signed in. It opens this one question of this one
/// lesson for 120 days: to answer it, to say it in words, and to take that back. Looking at the link
/// changes nothing.
#[utoipa::path(
    tag = "lessons",
    security(()),
    request_body = NewLinkedAnswer,
    responses(
        (status = 200, description = "What is answered now", body = LinkedAnswer),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/nudge-answers")]
async fn put_linked_answer(app: Data<App>, body: Body<NewLinkedAnswer>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let answered = store::put_linked(&mut conn, &body.0).await?;
    Ok(HttpResponse::Ok().json(LinkedAnswer::from(answered)))
}
