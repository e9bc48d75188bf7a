//! The account behind a request.

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use std::future::{Ready, ready};
use uuid::Uuid;

use crate::error::{Error, Result};

/// The signed-in account. A handler that names it cannot be reached without a valid token.
#[derive(Clone, Copy, Debug)]
pub struct User {
    /// Primary key in `accounts`.
    pub id: Uuid,
}

impl FromRequest for User {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Err(Error::Unauthenticated))
    }
}
