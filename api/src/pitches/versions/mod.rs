//! Versions: the wordings that a pitch had. One that was heard stays as it is.

pub mod comparison;
mod model;
pub(super) mod store;

use actix_web::{
    HttpResponse, delete, get, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub(crate) use self::model::seconds_to_say;
pub use self::model::{NewPitchVersion, PitchVersion, VersionFilter};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_pitch_versions)
        .service(create_pitch_version)
        .service(find_pitch_version)
        .service(put_pitch_version)
        .service(delete_pitch_version)
        .configure(comparison::routes);
}

/// List the versions of a pitch of one's own.
///
/// The latest comes first.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch"), VersionFilter),
    responses(
        (status = 200, description = "A page of versions", body = Page<PitchVersion>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/versions")]
async fn list_pitch_versions(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<VersionFilter>,
) -> Result<Page<PitchVersion>> {
    let (pitch, filter) = (*id, query.0);
    let bound = (pitch, &filter);
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, pitch, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, |version| version.number)
}

/// Add a version to a pitch.
///
/// It becomes the current one. Colleagues who see the pitch see it from then on. Send an `id` of your
/// own to be able to repeat the request.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(("id" = Uuid, Path, description = "The pitch")),
    request_body = NewPitchVersion,
    responses(
        (status = 201, description = "The new version", body = PitchVersion),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/pitches/{id}/versions")]
async fn create_pitch_version(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewPitchVersion>,
) -> Result<HttpResponse> {
    let version = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create =
        async |conn: &mut _| created(store::insert(conn, user, *id, version, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a version of a pitch of one's own.
///
/// It is never answered with 304: whether it is fixed changes without a new version of it.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["read:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("version_id" = Uuid, Path, description = "The version"),
    ),
    responses(
        (status = 200, description = "The version", body = PitchVersion),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/pitches/{id}/versions/{version_id}")]
async fn find_pitch_version(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse> {
    let (pitch, id) = path.into_inner();
    let mut conn = app.db.conn().await?;
    Ok(changed(&store::find(&mut conn, user, pitch, id).await?)?.into_response())
}

/// Add a version under an id of your own, or replace one that is not fixed.
///
/// An existing one needs `If-Match`. One that was practised, used in a conversation or has feedback
/// answers 409 `version-fixed`: what was heard stays as it was.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("version_id" = Uuid, Path, description = "The version"),
    ),
    request_body = NewPitchVersion,
    responses(
        (status = 200, description = "The version, replaced", body = PitchVersion),
        (status = 201, description = "The new version", body = PitchVersion),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/pitches/{id}/versions/{version_id}")]
async fn put_pitch_version(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
    body: Body<NewPitchVersion>,
) -> Result<HttpResponse> {
    let ((pitch, id), precondition) = (*path, write.precondition());
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, pitch, id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, pitch, id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Delete a version that is not fixed.
///
/// For good: put it again to undo that. Needs `If-Match`. One that was practised, used in a
/// conversation or has feedback answers 409 `version-fixed`.
#[utoipa::path(
    tag = "pitches",
    security(("bearer" = ["write:pitches"])),
    params(
        ("id" = Uuid, Path, description = "The pitch"),
        ("version_id" = Uuid, Path, description = "The version"),
    ),
    responses(
        (status = 204, description = "It is gone"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/pitches/{id}/versions/{version_id}")]
async fn delete_pitch_version(
    app: Data<App>,
    user: User,
    path: Path<(Uuid, Uuid)>,
    write: Write,
) -> Result<HttpResponse> {
    let ((pitch, id), precondition) = (*path, write.require_match()?);
    let delete = async |conn: &mut _| {
        store::delete(conn, user, pitch, id, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

fn created(version: Option<PitchVersion>) -> Result<Answer> {
    let version = version.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/pitches/{}/versions/{}", version.pitch_id, version.id);
    Answer::created(location, version.version, &version)
}

fn changed(version: &PitchVersion) -> Result<Answer> {
    Answer::ok(version.version, version)
}
