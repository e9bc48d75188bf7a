//! Encounters: the conversations someone had, with whom and about what.

mod filter;
mod model;
mod participant;
mod people;
mod record;
pub(crate) mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    filter::EncounterFilter,
    model::{Encounter, EncounterChange, InlineEncounter, NewEncounter, RecordedEncounter},
};
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
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(list_encounters)
        .service(create_encounter)
        .service(find_encounter)
        .service(put_encounter)
        .service(change_encounter)
        .service(delete_encounter);
}

/// List encounters.
///
/// The newest first.
#[utoipa::path(
    tag = "encounters",
    security(("bearer" = ["read:contacts"])),
    params(EncounterFilter),
    responses(
        (status = 200, description = "A page of encounters", body = Page<Encounter>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/encounters")]
async fn list_encounters(
    app: Data<App>,
    user: User,
    query: Query<EncounterFilter>,
) -> Result<Page<Encounter>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, filter::position)?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user, &filter).await?);
    }
    Ok(page)
}

/// Record an encounter.
///
/// People are known by their `id` or added by name, in the same transaction. Without `follow_up`, a
/// first meeting at an event opens one for each new person, due 48 hours after the event's end.
#[utoipa::path(
    tag = "encounters",
    security(("bearer" = ["write:contacts"])),
    request_body = NewEncounter,
    responses(
        (status = 201, description = "The new encounter", body = RecordedEncounter),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/encounters")]
async fn create_encounter(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewEncounter>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(store::insert(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find an encounter.
///
/// With everyone who took part and is not in the trash.
#[utoipa::path(
    tag = "encounters",
    security(("bearer" = ["read:contacts"])),
    params(("id" = Uuid, Path, description = "The encounter")),
    responses(
        (status = 200, description = "The encounter", body = Encounter),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/encounters/{id}")]
async fn find_encounter(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    let encounter = store::find(&mut conn, user, *id).await?;
    Ok(found(&req, encounter.version, &encounter))
}

/// Create or replace an encounter under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "encounters",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The encounter")),
    request_body = NewEncounter,
    responses(
        (status = 200, description = "The encounter, replaced", body = RecordedEncounter),
        (status = 201, description = "The new encounter", body = RecordedEncounter),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/encounters/{id}")]
async fn put_encounter(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewEncounter>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            changed(&store::replace(conn, user, *id, precondition, &body.0).await?)
        }
        None => created(store::insert(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change an encounter.
///
/// A merge patch: what is absent stays, `null` clears; `contacts` replaces the list. Needs `If-Match`.
#[utoipa::path(
    tag = "encounters",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The encounter")),
    request_body = EncounterChange,
    responses(
        (status = 200, description = "The encounter as it is now", body = RecordedEncounter),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/encounters/{id}")]
async fn change_encounter(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<EncounterChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move an encounter to the trash.
///
/// It is kept there for 30 days; its people are no longer met there. Needs `If-Match`.
#[utoipa::path(
    tag = "encounters",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The encounter")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/encounters/{id}")]
async fn delete_encounter(
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

fn created(recorded: Option<RecordedEncounter>) -> Result<Answer> {
    let recorded = recorded.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/encounters/{}", recorded.encounter.id);
    Answer::created(location, recorded.encounter.version, &recorded)
}

fn changed(recorded: &RecordedEncounter) -> Result<Answer> {
    Answer::ok(recorded.encounter.version, recorded)
}
