//! Contacts: the people someone met and wants to remember.

mod batch;
mod capture;
mod detail;
mod filter;
mod model;
mod point;
mod store;

use actix_web::{
    HttpRequest, HttpResponse, delete, get, patch, post, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::{
    capture::CapturedContact,
    detail::{ContactDetail, ContactPart, ContactParts},
    filter::ContactFilter,
    model::{Contact, ContactChange, NewContact},
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
    cfg.service(list_contacts)
        .service(create_contact)
        .service(find_contact)
        .service(put_contact)
        .service(change_contact)
        .service(delete_contact)
        .configure(batch::routes);
}

/// List contacts.
///
/// By name unless `sort` says otherwise; archived people are left out.
#[utoipa::path(
    tag = "contacts",
    security(("bearer" = ["read:contacts"])),
    params(ContactFilter),
    responses(
        (status = 200, description = "A page of contacts", body = Page<Contact>),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/contacts")]
async fn list_contacts(
    app: Data<App>,
    user: User,
    query: Query<ContactFilter>,
) -> Result<Page<Contact>> {
    let filter = query.0;
    let after = app.cursors.read(&filter, filter.cursor.as_deref())?;
    let mut conn = app.db.conn().await?;
    let rows = store::list(&mut conn, user, &filter, after).await?;
    let mut page = Page::cut(rows, filter.limit.0, &app.cursors, &filter, |contact| {
        filter.sort.position(contact)
    })?;
    if filter.include.is_some() {
        page.total = Some(store::count(&mut conn, user, &filter).await?);
    }
    Ok(page)
}

/// Add a contact.
///
/// A name or a description is enough. Send an `id` of your own to be able to repeat the request.
/// `encounter` and `follow_up` record the conversation and the promise in the same transaction; an
/// `encounter.id` that exists is that conversation, which the person joins.
#[utoipa::path(
    tag = "contacts",
    security(("bearer" = ["write:contacts"])),
    request_body = NewContact,
    responses(
        (status = 201, description = "The new contact", body = CapturedContact),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/contacts")]
async fn create_contact(
    app: Data<App>,
    user: User,
    write: Write,
    body: Body<NewContact>,
) -> Result<HttpResponse> {
    let id = body.0.id.unwrap_or_else(Uuid::now_v7);
    let create = async |conn: &mut _| created(capture::create(conn, user, id, &body.0).await?);
    write.run(&app.db, user.id, create).await
}

/// Find a contact.
///
/// With `If-None-Match` an unchanged one answers 304. For `include=lessons` a personal access token
/// also needs `read:lessons`.
#[utoipa::path(
    tag = "contacts",
    security(("bearer" = ["read:contacts"])),
    params(("id" = Uuid, Path, description = "The contact"), ContactParts),
    responses(
        (status = 200, description = "The contact", body = ContactDetail),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/contacts/{id}")]
async fn find_contact(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    query: Query<ContactParts>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let mut conn = app.db.conn().await?;
    if query.0.include.is_empty() {
        let contact = store::find(&mut conn, user, *id).await?;
        return Ok(found(&req, contact.version, &contact));
    }
    user.rights.require(query.0.include.iter().map(ContactPart::scope))?;
    let detail = detail::find(&mut conn, user, *id, &query.0.include).await?;
    // The version says nothing about the parts, so the answer is never a 304.
    Ok(Answer::ok(detail.contact.version, &detail)?.into_response())
}

/// Create or replace a contact under an id of your own.
///
/// An existing one needs `If-Match`; what the body leaves out is emptied.
#[utoipa::path(
    tag = "contacts",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The contact")),
    request_body = NewContact,
    responses(
        (status = 200, description = "The contact, replaced", body = CapturedContact),
        (status = 201, description = "The new contact", body = CapturedContact),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/contacts/{id}")]
async fn put_contact(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<NewContact>,
) -> Result<HttpResponse> {
    let precondition = write.precondition();
    let put = async |conn: &mut _| match &precondition {
        Some(precondition) => {
            let captured = capture::replace(conn, user, *id, precondition, &body.0).await?;
            Answer::ok(captured.contact.version, &captured)
        }
        None => created(capture::create(conn, user, *id, &body.0).await?),
    };
    write.run(&app.db, user.id, put).await
}

/// Change a contact.
///
/// A merge patch: what is absent stays, `null` clears. Needs `If-Match`.
#[utoipa::path(
    tag = "contacts",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The contact")),
    request_body = ContactChange,
    responses(
        (status = 200, description = "The contact as it is now", body = Contact),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/contacts/{id}")]
async fn change_contact(
    app: Data<App>,
    user: User,
    id: Path<Uuid>,
    write: Write,
    body: Body<ContactChange>,
) -> Result<HttpResponse> {
    let precondition = write.require_match()?;
    let change = async |conn: &mut _| {
        changed(&store::change(conn, user, *id, &precondition, &body.0).await?)
    };
    write.run(&app.db, user.id, change).await
}

/// Move a contact to the trash.
///
/// It can be restored for 30 days. Needs `If-Match`.
#[utoipa::path(
    tag = "contacts",
    security(("bearer" = ["write:contacts"])),
    params(("id" = Uuid, Path, description = "The contact")),
    responses(
        (status = 204, description = "In the trash for 30 days"),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[delete("/contacts/{id}")]
async fn delete_contact(
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

fn created(captured: Option<CapturedContact>) -> Result<Answer> {
    let captured = captured.ok_or(Error::PreconditionRequired)?;
    let location = format!("/api/v1/contacts/{}", captured.contact.id);
    Answer::created(location, captured.contact.version, &captured)
}

fn changed(contact: &Contact) -> Result<Answer> {
    Answer::ok(contact.version, contact)
}
