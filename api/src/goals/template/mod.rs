//! The goals that new events bring along.

mod model;
pub(super) mod store;

use actix_web::{HttpRequest, HttpResponse, get, put, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{GoalTemplate, NewGoalTemplate, TemplateGoal};
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
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_goal_template).service(put_goal_template);
}

/// Find the goals that new events bring along.
///
/// Until somebody says otherwise: meet 3 new people, learn 3 new things; its version is 0 then.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["read:goals"])),
    responses(
        (status = 200, description = "The goals", body = GoalTemplate),
        (status = 304, description = "Not changed since the version in `If-None-Match`"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/goal-template")]
async fn find_goal_template(app: Data<App>, user: User, req: HttpRequest) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let template = store::find(&mut conn, user).await?;
    Ok(found(&req, template.version, &template))
}

/// Say which goals new events bring along.
///
/// All of them at once; `[]` for none. Events that are there already keep theirs. Needs `If-Match`.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    request_body = NewGoalTemplate,
    responses(
        (status = 200, description = "The goals as they are now", body = GoalTemplate),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/goal-template")]
async fn put_goal_template(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewGoalTemplate>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let put = async |conn: &mut _| {
        let template = store::replace(conn, user, &precondition, &body.0).await?;
        Answer::ok(template.version, &template)
    };
    write.run(&app.db, user.id, put).await
}
