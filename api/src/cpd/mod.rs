//! The record of continuing professional development: it writes itself from what is kept anyway, and is
//! frozen when a period is submitted.

mod model;
mod store;
mod submissions;
mod table;

use actix_web::{
    HttpResponse, get, patch,
    web::{Bytes, Data, Json, Path},
};
use futures_util::stream;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use self::model::Position;
pub use self::{
    model::{
        CpdEntry, CpdFilter, CpdPeriod, CpdRecord, CpdTotals, CpdWordsChange, Kind, Stage, Type,
    },
    submissions::{
        CpdStatement, CpdSubmission, CpdSubmissionDetail, CpdSubmissionFilter, NewCpdSubmission,
    },
};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// Rows of one query of a table.
const ROWS: i64 = 500;

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_cpd_entries)
        .service(change_cpd_entry)
        .service(find_cpd_totals)
        .service(find_cpd_table)
        .configure(submissions::routes);
}

/// List the entries of the own record.
///
/// The newest first, of the days from `from` to `to`, both included. An entry is derived from what is
/// written down anyway: events attended, reflections, lessons and their use, pitches practised. It changes with
/// that, until the period is submitted. Of the people whom one met it holds nothing, and of a reflection
/// only that there is one.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["read:cpd"])),
    params(CpdFilter),
    responses(
        (status = 200, description = "A page of entries", body = Page<CpdEntry>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/cpd/entries")]
async fn list_cpd_entries(
    app: Data<App>,
    user: User,
    query: Query<CpdFilter>,
) -> Result<Page<CpdEntry>> {
    let filter = query.0;
    let period = filter.period()?;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, period, filter.kind, after, filter.limit.0).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, |entry| entry.record.position())
}

/// Say something of an entry in own words.
///
/// A merge patch: what is absent stays, `null` goes back to what the entry says by itself. What happened,
/// and for how long, is changed where it was written down. Needs `If-Match`.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["write:cpd"])),
    params(
        ("kind" = Kind, Path, description = "What the entry is derived from"),
        ("id" = Uuid, Path, description = "Its `source_id`"),
    ),
    request_body = CpdWordsChange,
    responses(
        (status = 200, description = "The entry as it is now", body = CpdEntry),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/cpd/entries/{kind}/{id}")]
async fn change_cpd_entry(
    app: Data<App>,
    user: User,
    path: Path<(Kind, Uuid)>,
    write: Write,
    body: Body<CpdWordsChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        let entry = store::change(conn, user, *path, &precondition, &body.0).await?;
        Answer::ok(entry.version, &entry)
    };
    write.run(&app.db, user.id, change).await
}

/// Find how much a period comes to.
///
/// The minutes of all its entries, and of each type.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["read:cpd"])),
    params(CpdPeriod),
    responses(
        (status = 200, description = "The totals", body = CpdTotals),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/cpd/totals")]
async fn find_cpd_totals(
    app: Data<App>,
    user: User,
    query: Query<CpdPeriod>,
) -> Result<Json<CpdTotals>> {
    let period = query.0.ordered()?;
    let mut conn = app.db.conn().await?;
    Ok(Json(store::totals(&mut conn, user, period).await?))
}

/// Get the entries of a period as a table.
///
/// CSV (RFC 4180), the newest first, streamed. A text that a spreadsheet would take for a formula begins
/// with an apostrophe.
#[utoipa::path(
    tag = "cpd",
    security(("bearer" = ["read:cpd"])),
    params(CpdPeriod),
    responses(
        (status = 200, description = "The table", body = String, content_type = "text/csv"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/cpd/table")]
async fn find_cpd_table(
    app: Data<App>,
    user: User,
    query: Query<CpdPeriod>,
) -> Result<HttpResponse> {
    let period = query.0.ordered()?;
    let pieces = stream::try_unfold(Some(None), move |place: Option<Option<Position>>| {
        let app = app.clone();
        async move {
            let Some(after) = place else { return Ok::<_, Error>(None) };
            Ok(Some(piece(&app, user, period, after).await?))
        }
    });
    Ok(table::answer().streaming(pieces))
}

/// The next piece of a table, and where it goes on. Takes a connection for this piece only, for the
/// reader may be slow.
async fn piece(
    app: &App,
    user: User,
    period: CpdPeriod,
    after: Option<Position>,
) -> Result<(Bytes, Option<Option<Position>>)> {
    let mut rows = store::list(&mut *app.db.conn().await?, user, period, None, after, ROWS).await?;
    let whole = usize::try_from(ROWS).unwrap_or_default();
    let more = rows.len() > whole;
    rows.truncate(whole);
    let head = if after.is_none() { table::HEAD } else { "" };
    let text = head.to_owned() + &table::lines(rows.iter().map(|entry| &entry.record));
    let next = rows.last().filter(|_| more).map(|last| Some(last.record.position()));
    Ok((text.into(), next))
}
