//! Goals: what someone wants to reach at an event or in some weeks, and how far they are.

mod body;
pub(crate) mod closing;
mod entries;
mod filter;
mod list;
mod metric;
mod model;
pub(crate) mod of_event;
mod progress;
mod scope;
pub(crate) mod store;
mod streaks;
mod template;
mod writes;

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    body::{EventGoal, GoalChange, NewGoal},
    closing::close,
    entries::{Entry, EntryFilter, NewEntry},
    list::{EvidenceFilter, GoalsFilter, GoalsPart},
    metric::{Metric, PRACTISING},
    model::{Closing, Evidence, Goal, GoalProgress, GoalRow, GoalStatus, Streak},
    scope::Recurrence,
    template::{GoalTemplate, NewGoalTemplate, TemplateGoal},
};
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
    http::{answer::Answer, body::Body, cursor::Page, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_goals)
        .service(create_goal)
        .service(find_goal)
        .service(list_evidence)
        .service(put_goal)
        .service(change_goal)
        .service(delete_goal)
        .configure(entries::routes)
        .configure(template::routes);
}

/// List goals.
///
/// Newest first; those of one event in the order they were made. Of a goal that repeats it has the
/// latest period; `series_id` lists all of them.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["read:goals"])),
    params(GoalsFilter),
    responses(
        (status = 200, description = "A page of goals", body = Page<Goal>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/goals")]
async fn list_goals(app: Data<App>, user: User, query: Query<GoalsFilter>) -> Result<Page<Goal>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let goals = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(goals, filter.limit.0, &app.cursors, &filter, |goal| goal.row.id)?;
    if filter.include.has(GoalsPart::Total) {
        page.total = Some(store::count(&mut conn, user, &filter).await?);
    }
    Ok(page)
}

/// Add a goal.
///
/// For one event, for the days from `starts_on` to before `ends_on`, or for each week, month or
/// quarter. A goal of a team (`team_id`, which needs `write:teams`) counts what everybody in the team
/// sees anyway, and nothing else: lessons shared with it, lessons of it that somebody used, and its
/// events that are over and that somebody had said yes to. So its numbers need no least number of
/// people: whoever reads them could have counted themselves.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    request_body = NewGoal,
    responses(
        (status = 201, description = "The new goal", body = Goal),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/goals")]
async fn create_goal(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewGoal>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(writes::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a goal with its progress.
///
/// It is never answered with 304: progress changes without a new version of the goal.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["read:goals"])),
    params(("id" = Uuid, Path, description = "The goal")),
    responses(
        (status = 200, description = "The goal", body = Goal),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/goals/{id}")]
async fn find_goal(app: Data<App>, user: User, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let goal = store::find(&mut conn, user, *id).await?;
    Ok(changed(&goal)?.into_response())
}

/// List what a goal counted.
///
/// Everything behind its number, earliest first.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["read:goals"])),
    params(("id" = Uuid, Path, description = "The goal"), EvidenceFilter),
    responses(
        (status = 200, description = "A page of evidence", body = Page<Evidence>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/goals/{id}/evidence")]
async fn list_evidence(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<EvidenceFilter>,
) -> Result<Page<Evidence>> {
    let (filter, bound) = (&query.0, (*id, &query.0));
    let after = app.cursors.read(&bound, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::evidence(&mut conn, user, *id, filter.limit.0, after).await?;
    Page::cut(rows, filter.limit.0, &app.cursors, &bound, Evidence::position)
}

/// Create or replace a goal under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    params(("id" = Uuid, Path, description = "The goal")),
    request_body = NewGoal,
    responses(
        (status = 200, description = "The goal, replaced", body = Goal),
        (status = 201, description = "The new goal", body = Goal),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/goals/{id}")]
async fn put_goal(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewGoal>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&writes::replace(conn, user, *id, precondition, &body.0).await?)
        }
        None => created(writes::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a goal.
///
/// What the body leaves out stays, `null` clears; `abandoned` gives it up or takes it up again,
/// `paused` makes this period of a goal that repeats a pause. Of a goal that is closed only the words
/// and the pause can be changed.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    params(("id" = Uuid, Path, description = "The goal")),
    request_body = GoalChange,
    responses(
        (status = 200, description = "The goal as it is now", body = Goal),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/goals/{id}")]
async fn change_goal(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<GoalChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&writes::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move a goal to the trash.
///
/// What it counted stays.
#[utoipa::path(
    tag = "goals",
    security(("bearer" = ["write:goals"])),
    params(("id" = Uuid, Path, description = "The goal")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/goals/{id}")]
async fn delete_goal(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let delete = async |conn: &mut _| {
        writes::delete(conn, user, *id, &precondition).await?;
        Ok(Answer::empty())
    };
    write.run(&app.db, user.id, delete).await
}

fn created(goal: Option<Goal>) -> Result<Answer> {
    let goal = goal.ok_or(Error::PreconditionRequired)?;
    Answer::created(format!("/api/v1/goals/{}", goal.row.id), goal.row.version, &goal)
}

fn changed(goal: &Goal) -> Result<Answer> {
    Answer::ok(goal.row.version, goal)
}
