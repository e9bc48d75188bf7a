//! Shares: with which teams the owner of a pitch shares it.

mod model;
pub(super) mod store;

use actix_web::{
    HttpResponse, get, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::PitchShares;
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_pitch_shares).service(put_pitch_shares);
}

/// Find who sees a pitch of one's own.
///
/// The teams that it is shared with; without any, nobody else sees it. The ETag is the pitch's.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    responses(
        (status = 200, description = "The teams that see it", body = PitchShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/shares")]
async fn find_pitch_shares(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    super::store::require_own(&mut conn, user, *id).await?;
    let pitch = super::store::find(&mut conn, user, *id).await?;
    Ok(Answer::ok(pitch.version, &PitchShares::of(pitch))?.into_response())
}

/// Say who sees a pitch of one's own.
///
/// All of the teams at once; `[]` takes it back from everybody. Colleagues see the title, whom it is for
/// and the latest wording, and may give feedback; never the earlier wordings, the practices or how it
/// landed. Who is in a team sees it from then on, who leaves does not. A team that you are not in is
/// refused, unless it sees the pitch already. No `If-Match` is needed: the body says everything, so the
/// last one to say it is right, and the request can be repeated.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches", "write:teams"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    request_body = PitchShares,
    responses(
        (status = 200, description = "The teams that see it now", body = PitchShares),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/pitches/{id}/shares")]
async fn put_pitch_shares(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<PitchShares>,
) -> Result<HttpResponse> {
    let put = async |conn: &mut _| {
        let pitch = store::replace(conn, user, *id, &body.0.team_ids).await?;
        Answer::ok(pitch.version, &PitchShares::of(pitch))
    };
    write.run(&app.db, user.id, put).await
}
