//! Results: how the versions of a pitch landed in conversations.

mod model;
mod store;

use actix_web::{
    get,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{Interval, VersionResult};
use super::versions::VersionFilter;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{cursor::Page, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_pitch_results);
}

/// List how the versions of a pitch landed.
///
/// The latest version comes first. Conversations say which version was used (`pitch_version_id`) and how
/// it landed (`pitch_landed`). With few of them an average says little, so `interval` says between which
/// shares the true share of those that land well (4 or 5) lies with a confidence of 95 % (Wilson); two
/// versions whose intervals overlap cannot be told apart yet. It is null while fewer than three are rated.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:contacts", "read:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch"), VersionFilter),
    responses(
        (status = 200, description = "A page of results, one a version", body = Page<VersionResult>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/results")]
async fn list_pitch_results(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<VersionFilter>,
) -> Result<Page<VersionResult>> {
    let (pitch, filter) = (*id, query.0);
    let bound = ("results", pitch, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, pitch, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, |result| result.number)
}
