//! Pitches: what somebody says about themselves or their work, practised aloud, tried in conversations.

pub mod feedback;
mod model;
pub mod practices;
pub mod results;
pub mod shares;
mod store;
pub mod versions;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::model::{NewPitch, Pitch, PitchChange, PitchFilter, PitchScope, Practised};
use crate::{
    App,
    auth::{Scope, User},
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_pitches)
        .service(create_pitch)
        .service(find_pitch)
        .service(put_pitch)
        .service(change_pitch)
        .service(delete_pitch)
        .configure(shares::routes)
        .configure(versions::routes)
        .configure(practices::routes)
        .configure(feedback::routes)
        .configure(results::routes);
}

/// List pitches.
///
/// One's own, or with `scope=shared` those of colleagues; the newest first, each with its latest wording.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(PitchFilter),
    responses(
        (status = 200, description = "A page of pitches", body = Page<Pitch>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches")]
async fn list_pitches(
    app: Data<App>,
    user: User,
    query: Query<PitchFilter>,
) -> Result<Page<Pitch>> {
    let filter = query.0;
    user.rights.require(
        filter.scope.filter(|scope| *scope == PitchScope::Shared).map(|_| Scope::ReadTeams),
    )?;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, Pitch::position)
}

/// Add a pitch.
///
/// The title is enough; what is said is a version. Nobody else sees it, unless `team_ids` says so at once. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    request_body = NewPitch,
    responses(
        (status = 201, description = "The new pitch", body = Pitch),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/pitches")]
async fn create_pitch(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewPitch>,
) -> Result<HttpResponse> {
    require_share(user, &body.0)?;
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a pitch.
///
/// One's own, or a colleague's that a team sees in which one is, for which a personal access token needs
/// `read:teams`. It is never answered with 304: its wording changes without a new version of it.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    responses(
        (status = 200, description = "The pitch", body = Pitch),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}")]
async fn find_pitch(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    Ok(changed(&store::find(&mut conn, user, *id).await?)?.into_response())
}

/// Create or replace a pitch under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    request_body = NewPitch,
    responses(
        (status = 200, description = "The pitch, replaced", body = Pitch),
        (status = 201, description = "The new pitch", body = Pitch),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/pitches/{id}")]
async fn put_pitch(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewPitch>,
) -> Result<HttpResponse> {
    require_share(user, &body.0)?;
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, *id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a pitch.
///
/// A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    request_body = PitchChange,
    responses(
        (status = 200, description = "The pitch as it is now", body = Pitch),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/pitches/{id}")]
async fn change_pitch(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<PitchChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move a pitch to the trash.
///
/// It can be restored for 30 days, with its versions and practices. Needs `If-Match`.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/pitches/{id}")]
async fn delete_pitch(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let delete = async |conn: &mut _| {
        store::delete(conn, user, *id, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

/// A token that may write pitches may not share them for that.
fn require_share(user: User, new: &NewPitch) -> Result<()> {
    user.rights.require(new.team_ids.as_ref().map(|_| Scope::WriteTeams))
}

fn created(pitch: Option<Pitch>) -> Result<Answer> {
    let pitch = pitch.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/pitches/{}", pitch.id), pitch.version, &pitch)
}

fn changed(pitch: &Pitch) -> Result<Answer> {
    Answer::ok(pitch.version, pitch)
}
