//! Prompts: questions in plain words, by what happened.

mod model;
mod practice;

use std::fmt::Debug;

use actix_web::{
    get,
    web::{Data, Json},
};
use diesel::sql_types::Uuid as SqlUuid;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use serde::de::DeserializeOwned;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{About, Prompt, PromptFilter, Prompts};
use self::{model::Facts, practice::Practised};
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
/// people were met, what was promised, what one went for. With `practice_id` by how a pitch was said:
/// how long it took, and whether it went better than the time before.
#[utoipa::path(
    tag = "reflections",
    security(("bearer" = ["read:contacts", "read:events", "read:lessons", "read:pitches"])),
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
    let PromptFilter { event_id, practice_id } = query.0;
    let Some(about) = practice_id.or(event_id) else { return Ok(Json(Prompts::general())) };
    let mut conn = app.db.conn().await?;
    Ok(Json(if practice_id.is_some() {
        facts::<Practised>(&mut conn, user, include_str!("practice.sql"), about).await?.prompts()
    } else {
        facts::<Facts>(&mut conn, user, include_str!("evening.sql"), about).await?.prompts()
    }))
}

/// What is known of what `user` looks back at.
async fn facts<T: DeserializeOwned + Debug + Send + 'static>(
    conn: &mut AsyncPgConnection,
    user: User,
    sql: &'static str,
    about: Uuid,
) -> Result<T> {
    let row = statement(sql)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(about)
        .get_result::<Row<T>>(conn)
        .await?;
    Ok(row.into_inner())
}
