//! Submissions: a period frozen as it was, to hand over, and to take back.

mod model;
mod statements;
mod store;

use actix_web::{
    HttpRequest, HttpResponse, get, post, put,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use self::statements::Source;
pub use self::{
    model::{CpdSubmission, CpdSubmissionDetail, CpdSubmissionFilter, NewCpdSubmission},
    statements::CpdStatement,
};
use super::table;
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{
        answer::{Answer, found},
        body::Body,
        cursor::Page,
        idempotency::Write,
        query::Query,
    },
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_cpd_submissions)
        .service(create_cpd_submission)
        .service(find_cpd_submission)
        .service(put_cpd_submission)
        .service(find_cpd_submission_table)
        .service(list_cpd_statements)
        .service(put_cpd_retraction);
}

/// List submissions.
///
/// The newest first, those that were retracted too.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["read:cpd"])),
    params(CpdSubmissionFilter),
    responses(
        (status = 200, description = "A page of submissions", body = Page<CpdSubmission>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/cpd/submissions")]
async fn list_cpd_submissions(
    app: Data<App>,
    user: User,
    query: Query<CpdSubmissionFilter>,
) -> Result<Page<CpdSubmission>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, after, filter.limit.0).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, CpdSubmission::position)
}

/// Submit a period.
///
/// Freezes its entries as they are. A day is submitted once: what overlaps with another submission is
/// refused until that is retracted. Send an `id` of your own to be able to repeat the request.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["write:cpd"])),
    request_body = NewCpdSubmission,
    responses(
        (status = 200, description = "It was submitted before, by the same request", body = CpdSubmission),
        (status = 201, description = "The new submission", body = CpdSubmission),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/cpd/submissions")]
async fn create_cpd_submission(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewCpdSubmission>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let submit = async |conn: &mut _| submitted(store::submit(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, submit).await
}

/// Find a submission.
///
/// With the entries as they were.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["read:cpd"])),
    params(("id" = Uuid, Path, description = "The submission")),
    responses(
        (status = 200, description = "The submission", body = CpdSubmissionDetail),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/cpd/submissions/{id}")]
async fn find_cpd_submission(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let submission = store::find(&mut conn, user, *id).await?;
    let records = store::records(&mut conn, user, *id).await?;
    let entries = records.into_iter().map(|frozen| frozen.record).collect();
    let version = submission.version;
    Ok(found(&req, version, &CpdSubmissionDetail { submission, entries }))
}

/// Submit a period under an id of your own.
///
/// As `POST /cpd/submissions`. Repeated with the same period it answers with what there is; nothing of a
/// submission can be replaced.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["write:cpd"])),
    params(("id" = Uuid, Path, description = "The submission")),
    request_body = NewCpdSubmission,
    responses(
        (status = 200, description = "It was submitted before, by the same request", body = CpdSubmission),
        (status = 201, description = "The new submission", body = CpdSubmission),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/cpd/submissions/{id}")]
async fn put_cpd_submission(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewCpdSubmission>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let submit = async |conn: &mut _| {
        if let Some(precondition) = &precondition {
            // It is asked for a row, not for a new one.
            let known = store::find(conn, user, *id).await?;
            if !precondition.accepts(known.version) {
                return Err(Error::PreconditionFailed(known.version));
            }
        }
        submitted(store::submit(conn, user, *id, &body.0).await?)
    };
    write.run(&app.db, user.id, submit).await
}

/// Get a submission as a table.
///
/// CSV (RFC 4180), the newest entry first. A text that a spreadsheet would take for a formula begins with
/// an apostrophe.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["read:cpd"])),
    params(("id" = Uuid, Path, description = "The submission")),
    responses(
        (status = 200, description = "The table", body = String, content_type = "text/csv"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/cpd/submissions/{id}/table")]
async fn find_cpd_submission_table(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    store::find(&mut conn, user, *id).await?;
    let records = store::records(&mut conn, user, *id).await?;
    let lines = table::lines(records.iter().map(|frozen| &frozen.record));
    Ok(table::answer().body(table::HEAD.to_owned() + &lines))
}

/// List the statements of a submission for a learning record store.
///
/// Statements of the Experience API (xAPI 1.0.3 and 2.0), to be sent to a store as they are. The actor is the
/// account by an opaque name; nobody else is in them. After the submission was retracted, what voids each
/// of them follows.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["read:cpd"])),
    params(("id" = Uuid, Path, description = "The submission")),
    responses(
        (status = 200, description = "The statements", body = Vec<CpdStatement>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/cpd/submissions/{id}/statements")]
async fn list_cpd_statements(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
) -> Result<Json<Vec<CpdStatement>>> {
    let mut conn = app.db.conn().await?;
    let submission = store::find(&mut conn, user, *id).await?;
    let records = store::records(&mut conn, user, *id).await?;
    let source = Source { base_url: &app.config.base_url, user };
    Ok(Json(source.statements(&submission, &records)))
}

/// Retract a submission.
///
/// It stays as it was, marked, and its days may be submitted anew. Its statements are voided. Repeating it
/// changes nothing; needs no `If-Match`.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["write:cpd"])),
    params(("id" = Uuid, Path, description = "The submission")),
    responses(
        (status = 200, description = "The submission as it is now", body = CpdSubmission),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/cpd/submissions/{id}/retraction")]
async fn put_cpd_retraction(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let retract = async |conn: &mut _| {
        let submission = store::retract(conn, user, *id).await?;
        Answer::ok(submission.version, &submission)
    };
    write.run(&app.db, user.id, retract).await
}

fn submitted((submission, new): (CpdSubmission, bool)) -> Result<Answer> {
    if !new {
        return Answer::ok(submission.version, &submission);
    }
    let location = format!("/api/v1/cpd/submissions/{}", submission.id);
    Answer::created(location, submission.version, &submission)
}
