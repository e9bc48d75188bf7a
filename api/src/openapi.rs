//! The OpenAPI document, collected from the routes that are served.

use utoipa::{
    Modify, OpenApi,
    openapi::{
        Object, ObjectBuilder, OpenApi as Document, RefOr, Required, Response, Type,
        path::{Operation, ParameterBuilder, ParameterIn},
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
        let mut link = Http::new(HttpAuthScheme::Bearer);
        link.description = Some("The token of a link, which stands behind its `#`.".into());
        components.add_security_scheme("link", SecurityScheme::Http(link));
    }
}

/// The document of everything in [`crate::routes`].
pub fn collect() -> Document {
    let app = actix_web::App::new().into_utoipa_app().openapi(Base::openapi());
    let mut document = app.configure(crate::routes).split_for_parts().1;
    for item in document.paths.paths.values_mut() {
        if let Some(operation) = &mut item.get {
            describe_read(operation);
        }
        for operation in [&mut item.post, &mut item.put, &mut item.patch, &mut item.delete] {
            operation.as_mut().into_iter().for_each(describe_write);
        }
    }
    document
}

/// What holds for every read.
fn describe_read(operation: &mut Operation) {
    add_header(operation, "If-None-Match", "ETags that you have; an unchanged row answers 304.");
    let unchanged = Response::new("Nothing changed since that ETag");
    operation.responses.responses.entry("304".into()).or_insert(RefOr::T(unchanged));
    describe_limit(operation);
}

/// What holds for every write, and what the macro leaves out.
fn describe_write(operation: &mut Operation) {
    if let Some(RefOr::T(body)) = &mut operation.request_body {
        let optional = operation.operation_id.as_deref() == Some("refresh_session");
        body.required = Some(if optional { Required::False } else { Required::True });
    }
    add_header(
        operation,
        "If-Match",
        "The ETag that you read, or `*`; an existing row is not written without it.",
    );
    add_header(
        operation,
        "Idempotency-Key",
        "16 to 255 printable ASCII characters; a repeat gets the stored answer.",
    );
}

/// A page size of any length is clamped, so the document must not name a format with an end.
fn describe_limit(operation: &mut Operation) {
    for parameter in operation.parameters.iter_mut().flatten() {
        if let RefOr::T(parameter) = parameter
            && parameter.name == "limit"
        {
            let any = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1));
            parameter.schema = Some(any.into());
        }
    }
}

fn add_header(operation: &mut Operation, name: &str, description: &str) {
    let parameter = ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .description(Some(description))
        .schema(Some(Object::with_type(Type::String)));
    operation.parameters.get_or_insert_default().push(RefOr::T(parameter.build()));
}

/// The document as pretty JSON, with a final newline.
pub fn document() -> String {
    let mut json = collect().to_pretty_json().unwrap_or_default();
    json.push('\n');
    json
}
