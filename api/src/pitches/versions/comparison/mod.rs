//! Comparison: what changed from one wording to another, word by word.

mod model;

use actix_web::{
    get,
    web::{Data, Json, Path, block},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Comparison, ComparisonQuery, Run, RunKind};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::query::Query,
    pitches::versions::store,
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_version_comparison);
}

/// Compare two wordings of a pitch.
///
/// Word by word, from `with` to the version in the path: the shortest way from one text to the other.
/// All that is not deleted, put together, is the new text, and all that is not inserted the old one.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("version_id" = Uuid, Path, description = "The new wording"),
        ComparisonQuery,
    ),
    responses(
        (status = 200, description = "What changed", body = Comparison),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/versions/{version_id}/comparison")]
async fn find_version_comparison(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    query: Query<ComparisonQuery>,
) -> Result<Json<Comparison>> {
    let (pitch, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    let new = store::find(&mut conn, user, pitch, id).await?;
    let old = match query.0.with {
        Some(old) => Some(store::find(&mut conn, user, pitch, old).await?),
        None => store::before(&mut conn, user, &new).await?,
    };
    drop(conn);
    // Long texts that have nothing in common take a while.
    let comparison =
        block(move || Comparison::of(old.as_ref(), &new)).await.map_err(Error::internal)?;
    Ok(Json(comparison))
}
