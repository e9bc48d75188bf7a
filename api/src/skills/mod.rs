//! Skills: what somebody wants to get better at, and how good they think they are.

mod model;
pub mod ratings;
mod store;

use actix_web::{get, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

pub use self::model::{Rated, Skill, SkillFilter};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{cursor::Page, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_skills).configure(ratings::routes);
}

/// List skills.
///
/// By name: those that everybody has, and every other word that one's own ratings, lessons or goals name as
/// a skill. Each comes with its first and latest rating and with how many lessons, goals and practices are
/// about it: `/lessons?skill=`, `/goals?skill=` and `/self-ratings?skill=` list them. Nobody else sees any
/// of it.
#[utoipa::path(
    tag = "skills",
    security(("bearer" = ["read:goals", "read:lessons", "read:pitches"])),
    params(SkillFilter),
    responses(
        (status = 200, description = "A page of skills", body = Page<Skill>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/skills")]
async fn list_skills(app: Data<App>, user: User, query: Query<SkillFilter>) -> Result<Page<Skill>> {
    let filter = query.0;
    let after = app.cursors.read(&("skills", &filter), filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &("skills", &filter), |skill| skill.name.clone())
}
