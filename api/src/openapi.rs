//! The OpenAPI document, collected from the routes that are served.

use utoipa::{
    Modify, OpenApi,
    openapi::{
        OpenApi as Document,
        security::{Http, HttpAuthScheme, SecurityScheme},
    },
};
use utoipa_actix_web::AppExt;

use crate::error::{FieldError, Problem};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Lanyard API",
        version = "1",
        description = "Plan events with a purpose, capture whom you meet, keep promises, write down lessons.\n\nErrors are RFC 9457 problems. Lists are pages with a cursor. PATCH is JSON Merge Patch. Writes take `If-Match` and `Idempotency-Key`.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    components(schemas(Problem, FieldError)),
    modifiers(&Bearer),
    security(("bearer" = []))
)]
struct Base;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, openapi: &mut Document) {
        let mut http = Http::new(HttpAuthScheme::Bearer);
        http.description =
            Some("An access token from `POST /sessions`, or a personal access token.".into());
        let components = openapi.components.get_or_insert_default();
        components.add_security_scheme("bearer", SecurityScheme::Http(http));
    }
}

/// The document of everything in [`crate::routes`].
pub fn collect() -> Document {
    let app = actix_web::App::new().into_utoipa_app().openapi(Base::openapi());
    app.configure(crate::routes).split_for_parts().1
}

/// The document as pretty JSON, with a final newline.
pub fn document() -> String {
    let mut json = collect().to_pretty_json().unwrap_or_default();
    json.push('\n');
    json
}
