//! The OpenAPI document and pages to browse it, built in.

use actix_web::{
    HttpResponse,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    get,
    http::header::{self, HeaderValue},
    middleware::{Next, from_fn},
    web::{self, Data, ServiceConfig},
};
use utoipa_actix_web::service_config::ServiceConfig as DocumentedConfig;
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::App;

/// What the browsable pages may do: their own files, and the inline styles that they are made of.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The document's own route.
pub(crate) fn routes(cfg: &mut DocumentedConfig<'_>) {
    cfg.service(find_document);
}

/// The pages at `/docs`.
pub(crate) fn pages(cfg: &mut ServiceConfig) {
    let ui = SwaggerUi::new("/docs/{_:.*}").config(Config::from("/api/v1/openapi.json"));
    cfg.route("/docs", web::get().to(to_folder));
    cfg.service(web::scope("").wrap(from_fn(relax)).service(ui));
}

/// Get this document.
///
/// OpenAPI 3.1, collected from the routes that are served.
#[utoipa::path(
    tag = "meta",
    security(()),
    responses(
        (status = 200, description = "The OpenAPI document", body = Object),
        (status = "4XX", description = "Refused", body = crate::error::Problem, content_type = "application/problem+json"),
    )
)]
#[get("/openapi.json")]
async fn find_document(app: Data<App>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .content_type("application/json")
        .body(app.document.clone())
}

async fn to_folder() -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, "/docs/")).finish()
}

async fn relax(
    req: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    // The scope has no prefix of its own, so that what it does not know passes through here too.
    let is_ours = req.path().starts_with("/docs/");
    let mut response = next.call(req).await?;
    if !is_ours {
        return Ok(response);
    }
    let policy = HeaderValue::from_static(POLICY);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}
