//! Prompts: questions in plain words, by what happened.

mod model;

use actix_web::{
    get,
    web::{Data, Json},
};
use diesel::sql_types::Uuid as SqlUuid;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use self::model::Facts;
pub use self::model::{About, Prompt, PromptFilter, Prompts};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{json::Row, query::Query},
    statement::statement,
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_prompts);
}

/// List prompts for a reflection.
///
/// Questions in plain English, the most telling first. With `event_id` by what happened there: how many
/// people were met, what was promised, what one went for.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["read:contacts", "read:events", "read:lessons"])),
    params(PromptFilter),
    responses(
        (status = 200, description = "The prompts", body = Prompts),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/reflections/prompts")]
async fn list_prompts(
    app: Data<App>,
    user: User,
    query: Query<PromptFilter>,
) -> Result<Json<Prompts>> {
    let Some(event) = query.0.event_id else { return Ok(Json(Prompts::general())) };
    let mut conn = app.db.conn().await?;
    Ok(Json(facts(&mut conn, user, event).await?.prompts()))
}

/// What happened at an event that `user` takes part in.
async fn facts(conn: &mut AsyncPgConnection, user: User, event: Uuid) -> Result<Facts> {
    let row = statement(include_str!("facts.sql"))
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(event)
        .get_result::<Row<Facts>>(conn)
        .await?;
    Ok(row.into_inner())
}
