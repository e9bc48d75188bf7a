//! Shares: with which teams the owner of a lesson shares it.

mod model;
pub(crate) mod store;

use actix_web::{
    HttpRequest, HttpResponse, get, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::LessonShares;
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
    cfg.service(find_lesson_shares).service(put_lesson_shares);
}

/// Find who sees a lesson of one's own.
///
/// The teams that it is shared with; without any, nobody else sees it. The ETag is the lesson's.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["read:lessons"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    responses(
        (status = 200, description = "The teams that see it", body = LessonShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/lessons/{id}/shares")]
async fn find_lesson_shares(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let lesson = super::store::find(&mut conn, user, *id).await?;
    Ok(found(&req, lesson.version, &LessonShares::of(lesson)))
}

/// Say who sees a lesson of one's own.
///
/// All of the teams at once; `[]` takes it back from everybody. Colleagues see the lesson, where it
/// was learned if they see that event themselves, and what they make of it together; never the
/// conversation or the person that it is from. Who is in a team sees it from then on, who leaves
/// does not. The first time moves the stage to `shared`. A team that you are not in is refused,
/// unless it sees the lesson already. No `If-Match` is needed: the body says everything, so the last
/// one to say it is right, and the request can be repeated.
#[utoipa::path(
    tag = "lessons",
    security(("bearer" = ["write:lessons", "write:teams"])),
    params(("id" = Uuid, Path, description = "The lesson")),
    request_body = LessonShares,
    responses(
        (status = 200, description = "The teams that see it now", body = LessonShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/lessons/{id}/shares")]
async fn put_lesson_shares(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<LessonShares>,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| {
        let lesson = store::replace(conn, user, *id, &body.0.team_ids).await?;
        Answer::ok(lesson.version, &LessonShares::of(lesson))
    };
    write.run(&app.db, user.id, put).await
}
