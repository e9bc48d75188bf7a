//! What every request passes on its way in and out: its id, the limits, the document's parameters,
//! the headers, the log line. A panic becomes a problem like any other fault.

use actix_web::{
    Error as ActixError, HttpMessage, HttpResponse, ResponseError,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method, StatusCode,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
    middleware::Next,
    web::Data,
};
use futures_util::FutureExt;
use std::{fmt, panic::AssertUnwindSafe, time::Instant};

use super::{request_id, unread::Unread};
use crate::{App, auth::quota::Usage, error::Error};

/// The middleware around everything that is served.
pub async fn gate(
    mut req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, ActixError> {
    let id = request_id::choose(req.headers());
    let unread = Unread::keep(&mut req);
    let response = request_id::scope(id.clone(), serve(req, next, id)).await?;
    Ok(match unread {
        None => response.map_into_left_body(),
        Some(unread) => {
            response.map_body(|_, body| unread.until_the_end_of(body)).map_into_right_body()
        }
    })
}

async fn serve(
    mut req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    id: String,
) -> Result<ServiceResponse<impl MessageBody>, ActixError> {
    let started = Instant::now();
    let method = req.method().clone();
    // The codec still knows that it was HEAD and sends no body.
    if method == Method::HEAD {
        req.head_mut().method = Method::GET;
    }
    let path = req.path().to_owned();
    let api = path.starts_with("/api/");
    let mut response = match admit(&mut req) {
        Err(error) => req.into_response(error.error_response()).map_into_right_body(),
        Ok(()) => match AssertUnwindSafe(next.call(req)).catch_unwind().await {
            Ok(answered) => answered?.map_into_left_body(),
            Err(_) => return Err(Panicked(id).into()),
        },
    };
    let usage = response.request().extensions().get::<Usage>().copied();
    if let Some(usage) = usage {
        usage.tell(response.headers_mut());
    }
    finish(response.headers_mut(), &id, api);
    let status = response.status().as_u16();
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    log::info!(target: "access", method = method.as_str(), path = path.as_str(), status = status, micros = micros; "request");
    Ok(response)
}

/// Refuses what no handler should see, and finds the operation.
fn admit(req: &mut ServiceRequest) -> Result<(), Error> {
    if req.headers().contains_key(header::CONTENT_ENCODING) {
        return Err(Error::UnsupportedMedia("Send the body without Content-Encoding."));
    }
    let Some(app) = req.app_data::<Data<App>>().cloned() else { return Ok(()) };
    // The router lets `DELETE /sessions/refresh` through to `/sessions/{id}`.
    if let Some(allowed) = app.operations.refused(req.method(), req.path()) {
        return Err(Error::MethodNotAllowed(allowed));
    }
    let Some(pattern) = req.match_pattern() else { return Ok(()) };
    let Some(operation) = app.operations.find(req.method(), &pattern).cloned() else {
        return Ok(());
    };
    if let Some(name) = operation.stray_parameter(req.query_string()) {
        let detail = format!("The parameter `{name}` is unknown here or comes twice.");
        return Err(Error::BadRequest("unknown-parameter", detail));
    }
    req.extensions_mut().insert(operation);
    Ok(())
}

/// The headers of every answer; what a handler set stays.
fn finish(headers: &mut HeaderMap, id: &str, api: bool) {
    if let Ok(id) = HeaderValue::from_str(id) {
        headers.insert(request_id::HEADER, id);
    }
    let common =
        [(header::X_CONTENT_TYPE_OPTIONS, "nosniff"), (header::REFERRER_POLICY, "no-referrer")];
    let of_the_api = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::VARY, "authorization, accept, origin"),
    ];
    for (name, value) in common.into_iter().chain(of_the_api.into_iter().filter(|_| api)) {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
}

/// A handler panicked. The request went with it, so the answer carries its headers itself.
#[derive(Debug)]
struct Panicked(String);

impl fmt::Display for Panicked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a handler panicked")
    }
}

impl ResponseError for Panicked {
    fn status_code(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }

    fn error_response(&self) -> HttpResponse {
        let error = Error::internal("a handler panicked");
        let mut response = request_id::scope_sync(self.0.clone(), || error.error_response());
        finish(response.headers_mut(), &self.0, true);
        response
    }
}

/// Answers what no route took: OPTIONS, a wrong method, the page, an unknown path.
pub async fn unmatched(app: Data<App>, req: actix_web::HttpRequest) -> HttpResponse {
    match app.operations.allowed(req.path()) {
        Some(allowed) if req.method() == Method::OPTIONS => {
            HttpResponse::NoContent().insert_header((header::ALLOW, allowed)).finish()
        }
        Some(allowed) => Error::MethodNotAllowed(allowed).error_response(),
        None => page(&app, &req).unwrap_or_else(|| Error::NotFound.error_response()),
    }
}

fn page(app: &App, req: &actix_web::HttpRequest) -> Option<HttpResponse> {
    app.page.as_ref()?.answer(req)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::{
        App as ActixApp,
        body::to_bytes,
        middleware::from_fn,
        test::{TestRequest, init_service, try_call_service},
        web::to,
    };

    async fn broken() -> HttpResponse {
        panic!("a bug")
    }

    #[actix_web::test]
    async fn a_handler_that_panics_is_a_problem_like_any_other_fault() {
        let service = ActixApp::new().wrap(from_fn(gate)).default_service(to(broken));
        let service = init_service(service).await;
        let req =
            TestRequest::with_uri("/api/v1/contacts").insert_header(("x-request-id", "abcd-1234"));
        let Err(fault) = try_call_service(&service, req.to_request()).await else {
            panic!("no fault")
        };
        let answer = fault.error_response();
        let header = |name: &str| answer.headers().get(name).unwrap().to_str().unwrap().to_owned();
        assert_eq!(answer.status(), 500);
        assert_eq!(header("content-type"), "application/problem+json");
        assert_eq!(
            (header("x-request-id"), header("cache-control")),
            ("abcd-1234".into(), "no-store".into())
        );
        let body = to_bytes(answer.into_body()).await.unwrap_or_default();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!((&body["status"], &body["request_id"]), (&500.into(), &"abcd-1234".into()));
        assert!(!body.to_string().contains("bug"));
    }
}
