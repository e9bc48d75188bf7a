//! What a write answers: kept with the idempotency key, so that a repeat gets the same.

use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
};
use serde::Serialize;

use super::precondition;
use crate::error::{Error, Result};

/// Status, headers and body of an answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub(super) status: u16,
    pub(super) etag: Option<String>,
    pub(super) location: Option<String>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// 201 with the row and where it is.
    pub fn created(location: String, version: i32, row: &impl Serialize) -> Result<Self> {
        Ok(Self { status: 201, location: Some(location), ..Self::ok(version, row)? })
    }

    /// 200 with the row as it is now.
    pub fn ok(version: i32, row: &impl Serialize) -> Result<Self> {
        Ok(Self { etag: Some(format!("\"{version}\"")), ..Self::plain(row)? })
    }

    /// 200 with something that has no version.
    pub fn plain(body: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_vec(body).map_err(Error::internal)?;
        Ok(Self { status: 200, etag: None, location: None, body })
    }

    /// 202 with what is on its way.
    pub fn accepted(body: &impl Serialize) -> Result<Self> {
        Ok(Self { status: 202, ..Self::plain(body)? })
    }

    /// 204.
    pub fn empty() -> Self {
        Self { status: 204, etag: None, location: None, body: Vec::new() }
    }

    /// As an HTTP response.
    pub fn into_response(self) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut response = HttpResponse::build(status);
        if let Some(etag) = self.etag {
            response.insert_header((header::ETAG, etag));
        }
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        if self.body.is_empty() {
            return response.finish();
        }
        response.content_type("application/json").body(self.body)
    }
}

/// The answer to a GET of one row: 304 if the client has this version already.
pub fn found(req: &HttpRequest, version: i32, row: &impl Serialize) -> HttpResponse {
    let etag = (header::ETAG, format!("\"{version}\""));
    let cache = (header::CACHE_CONTROL, "private, no-cache");
    if precondition::unchanged(req.headers(), version) {
        return HttpResponse::NotModified().insert_header(etag).insert_header(cache).finish();
    }
    HttpResponse::Ok().insert_header(etag).insert_header(cache).json(row)
}
