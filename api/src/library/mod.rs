//! The library: every lesson that a person can look up, their own and those of their teams, in one list.

mod markdown;
mod model;
mod store;

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{Bytes, Data},
};
use futures_util::stream;
use utoipa_actix_web::service_config::ServiceConfig;

use self::model::Position;
pub use self::{
    model::{LibraryFilter, LibraryItem},
    store::LIST,
};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{
        cursor::Page,
        query::{Limit, Query},
    },
};

/// Rows of one piece of the file.
const PIECE: i64 = 200;

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_library).service(find_markdown);
}

/// List the lessons of the library.
///
/// Your own and those that your teams see, what came last first; never the person or the conversation a
/// colleague's lesson is from.
#[utoipa::path(
    tag = "library",
    security(("bearer" = ["read:lessons", "read:teams"])),
    params(LibraryFilter),
    responses(
        (status = 200, description = "A page of lessons", body = Page<LibraryItem>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/library")]
async fn list_library(
    app: Data<App>,
    user: User,
    query: Query<LibraryFilter>,
) -> Result<Page<LibraryItem>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &filter, LibraryItem::position)
}

/// Get the lessons of the library as Markdown.
///
/// The same list in one file, streamed to its end whatever `limit` and `cursor` say: each lesson with its
/// author, its event, its day, its tags and skills, never the person it is from. Where it breaks off, the
/// connection does.
#[utoipa::path(
    tag = "library",
    security(("bearer" = ["read:lessons", "read:teams"])),
    params(LibraryFilter),
    responses(
        (status = 200, description = "The file", body = String, content_type = "text/markdown", example = "# Lessons\n\n## Runbooks first\n\nTeams that write the runbook before the feature ship with fewer pages at night.\n\n*Ada Moreno, at Rust Zürich, 2026-11-24 · operations*\n"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/library/markdown")]
async fn find_markdown(
    app: Data<App>,
    user: User,
    query: Query<LibraryFilter>,
) -> Result<HttpResponse> {
    let filter = LibraryFilter { limit: Limit(PIECE), ..query.0 };
    let pieces = stream::try_unfold(Some(None), move |place| {
        let (app, filter) = (app.clone(), filter.clone());
        async move {
            let Some(after) = place else { return Ok::<_, Error>(None) };
            Ok(Some(piece(&app, user, &filter, after).await?))
        }
    });
    Ok(HttpResponse::Ok()
        .content_type("text/markdown; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"lessons.md\""))
        .streaming(pieces))
}

/// The next piece of the file, and where it goes on. Takes a connection for this piece only, for the
/// reader may be slow.
async fn piece(
    app: &App,
    user: User,
    filter: &LibraryFilter,
    after: Option<Position>,
) -> Result<(Bytes, Option<Option<Position>>)> {
    let mut rows = store::list(&mut *app.db.conn().await?, user, filter, after).await?;
    let more = rows.len() > usize::try_from(PIECE).unwrap_or(usize::MAX);
    rows.truncate(usize::try_from(PIECE).unwrap_or(usize::MAX));
    let mut text = String::new();
    if after.is_none() {
        text.push_str("# Lessons\n");
    }
    rows.iter().for_each(|row| text.push_str(&markdown::lesson(row)));
    let next = rows.last().filter(|_| more).map(|last| Some(last.position()));
    Ok((text.into(), next))
}
