//! Many contacts in one request.

mod model;
mod store;

use actix_web::{HttpResponse, post, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

use self::model::{Batch, BatchAnswer, BatchOptions};
use crate::{
    App,
    auth::User,
    error::{Problem, Result},
    http::{answer::Answer, body::Body, idempotency::Write, query::Query},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(create_contacts);
}

/// Add up to 100 contacts.
///
/// Each item is a body of `POST /contacts` and has its own result, in the same order. With
/// `atomic=true` one refused item refuses all of them, and the answer is a problem.
#[utoipa::path(
    tag = "contacts",
    security(("bearer" = ["write:contacts"])),
    params(BatchOptions),
    request_body = Batch,
    responses(
        (status = 200, description = "What became of each item", body = BatchAnswer),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/contacts/batch")]
async fn create_contacts(
    app: Data<App>,
    user: User,
    query: Query<BatchOptions>,
    write: Write,
    body: Body<Batch>,
) -> Result<HttpResponse> {
    let create = async |conn: &mut _| {
        let results = store::create(conn, user, query.0.atomic, body.0).await?;
        Answer::plain(&BatchAnswer { results })
    };
    write.run(&app.db, user.id, create).await
}
