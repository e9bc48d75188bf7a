//! Insights of a team, for who is responsible for people and their learning: what the team does together,
//! and nothing of one person. What is shown is decided in one statement, `freeze.sql`; the protection is
//! described in `docs/insights.md`.

mod model;
mod receipt;
mod store;
mod table;

use actix_web::{
    HttpResponse, delete, get, put,
    web::{Data, Json, Path},
};
use chrono::Utc;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    model::{Format, TeamInsights, TeamInsightsFilter},
    receipt::{Agreement, Receipt},
};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_team_insights)
        .service(find_insight_receipt)
        .service(put_insight_agreement)
        .service(delete_insight_agreement);
}

/// Find what a team does together.
///
/// For who has the right `insights` in it. The last eight quarters that are over for a week, in UTC, each
/// counted once, when somebody looks first. A figure is there if it is about five people or more; of each
/// person only so much counts as figures are rounded to, and who may look does not count. Each look is
/// written down, for everybody in the team to read.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:teams"])),
    params(("id" = Uuid, Path, description = "The team"), TeamInsightsFilter),
    responses(
        (status = 200, description = "The quarters, oldest first; with `format=csv` as a table", content(
            (TeamInsights = "application/json"),
            (String = "text/csv"),
        )),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/insights")]
async fn find_team_insights(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<TeamInsightsFilter>,
) -> Result<HttpResponse> {
    let lot = app.auth.secret.derive("insights", &[]);
    let mut conn = app.db.conn().await?;
    let found = store::look(&mut conn, user, *id, &lot, Utc::now()).await?;
    Ok(match query.0.format {
        Format::Json => HttpResponse::Ok().json(found),
        Format::Csv => table::file(&found),
    })
}

/// Find what the insights of a team say of oneself.
///
/// Every quarter in which one was counted, exactly as it is shown to who may look, with what one was
/// counted with; who may look, and who looked when.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["read:events", "read:goals", "read:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    responses(
        (status = 200, description = "The receipt", body = Receipt),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/teams/{id}/insights/receipt")]
async fn find_insight_receipt(app: Data<App>, user: User, id: Path<Uuid>) -> Result<Json<Receipt>> {
    let mut conn = app.db.conn().await?;
    Ok(Json(store::receipt(&mut conn, user, *id).await?))
}

/// Agree that time for learning and goals reached count in the insights of a team.
///
/// Nobody but their owner sees them; without this they count nowhere. They count in one team at most:
/// agreeing in another one ends it here.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    responses(
        (status = 200, description = "It counts from this quarter on", body = Agreement),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/teams/{id}/insights/agreement")]
async fn put_insight_agreement(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let agree = async |conn: &mut _| Answer::plain(&store::agree(conn, user, *id).await?);
    write.run(&app.db, user.id, agree).await
}

/// Take the agreement back.
///
/// Quarters that were counted stay as they are, for they say nothing of one person.
#[utoipa::path(
    tag = "teams",
    security(("bearer" = ["write:teams"])),
    params(("id" = Uuid, Path, description = "The team")),
    responses(
        (status = 204, description = "It does not count any more"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/teams/{id}/insights/agreement")]
async fn delete_insight_agreement(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let end = async |conn: &mut _| {
        store::disagree(conn, user, *id).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, end).await
}
