//! The one error type that handlers return, and the body it becomes: RFC 9457 problem+json.

use actix_web::{HttpResponse, ResponseError, http::StatusCode, http::header};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel_async::pooled_connection::deadpool::PoolError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{constraint, http::request_id};

/// Result of a handler or of a store function.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Where the problem types are explained; `code` is the last segment.
pub const PROBLEMS: &str = "https://lanyard.example/problems/";

/// Why a request failed. Everything a client may learn is in the variant; everything else goes to
/// the log.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request cannot be read at all: syntax, an unknown parameter, a foreign cursor.
    #[error("{1}")]
    BadRequest(&'static str, String),
    /// Nobody is signed in, or the token no longer counts.
    #[error("Sign in first.")]
    Unauthenticated,
    /// The e-mail address and the password do not belong together.
    #[error("The e-mail address or the password is wrong.")]
    InvalidCredentials,
    /// Known, but not allowed.
    #[error("{0}")]
    Forbidden(&'static str),
    /// The row does not exist, or the account may not know that it does.
    #[error("There is nothing here, or it is not yours.")]
    NotFound,
    /// The path exists, the method does not; the methods that do.
    #[error("This address answers {0} only.")]
    MethodNotAllowed(String),
    /// The write lost against a rule of the data: a stable code and what to do.
    #[error("{1}")]
    Conflict(&'static str, &'static str),
    /// What a secret link opened is over, or never was: a stable code and what to do.
    #[error("{1}")]
    Gone(&'static str, &'static str),
    /// The row changed since the client read it; the version it has now.
    #[error("This was changed elsewhere. Read it again and repeat your change.")]
    PreconditionFailed(i32),
    /// The write needs `If-Match`.
    #[error("Send If-Match with the ETag that you read, or * to overwrite.")]
    PreconditionRequired,
    /// The body is larger than the limit, in bytes.
    #[error("The body may have at most {0} bytes.")]
    TooLarge(usize),
    /// The body has a type or an encoding that is not read here.
    #[error("{0}")]
    UnsupportedMedia(&'static str),
    /// The body did not arrive in time.
    #[error("The body took too long to arrive.")]
    Timeout,
    /// The request is well formed and breaks rules; every field at fault.
    #[error("Some fields need attention.")]
    Invalid(Vec<FieldError>),
    /// The key was used for a different request.
    #[error("This Idempotency-Key was used for another request. Make a new one.")]
    KeyReuse,
    /// The same request is still running.
    #[error("The same request is still running.")]
    StillRunning,
    /// Too many requests; seconds to wait.
    #[error("Too many requests. Wait {0} seconds.")]
    TooManyRequests(u64),
    /// The database or a limit of the server cannot take the request now.
    #[error("The server is busy. Try again shortly.")]
    Unavailable,
    /// A fault of ours. The client gets no details.
    #[error("Something went wrong on the server. The log has the cause under the request id.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A field at fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FieldError {
    /// JSON pointer into the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "#/full_name")]
    pub pointer: Option<String>,
    /// Name of the query parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// Stable code for programs.
    #[schema(example = "blank")]
    pub code: String,
    /// What to do, for people.
    #[schema(example = "Enter a name or a description.")]
    pub detail: String,
}

impl FieldError {
    /// A member of the body, by its path without the leading `#/`.
    pub fn body(path: &str, code: &str, detail: impl Into<String>) -> Self {
        let pointer = if path.is_empty() { "#".into() } else { format!("#/{path}") };
        Self { pointer: Some(pointer), parameter: None, code: code.into(), detail: detail.into() }
    }

    /// A query parameter.
    pub fn query(name: &str, code: &str, detail: impl Into<String>) -> Self {
        let parameter = Some(name.into());
        Self { pointer: None, parameter, code: code.into(), detail: detail.into() }
    }
}

/// The body of every error response (RFC 9457).
#[derive(Serialize, ToSchema)]
pub struct Problem {
    /// Address that explains this kind of problem.
    #[serde(rename = "type")]
    #[schema(example = "https://lanyard.example/problems/not-found")]
    pub kind: String,
    /// The kind in a few words.
    #[schema(example = "Not found")]
    pub title: &'static str,
    /// The HTTP status, repeated.
    #[schema(example = 404)]
    pub status: u16,
    /// Stable code for programs: the last segment of `type`.
    #[schema(example = "not-found")]
    pub code: &'static str,
    /// What to do, for people.
    pub detail: String,
    /// Finds this request in the server's log.
    pub request_id: String,
    /// The version that the row has now (412 only).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i32>,
    /// Every field at fault (422 only).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}

impl Error {
    /// Wraps a fault of ours.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(source.into())
    }

    /// One field of the body at fault.
    pub fn field(path: &str, code: &str, detail: impl Into<String>) -> Self {
        Self::Invalid(vec![FieldError::body(path, code, detail)])
    }

    /// Status, code and title.
    fn kind(&self) -> (u16, &'static str, &'static str) {
        match self {
            Self::BadRequest(code, _) => (400, code, "The request cannot be read"),
            Self::Unauthenticated => (401, "unauthenticated", "Not signed in"),
            Self::InvalidCredentials => (401, "invalid-credentials", "Sign-in failed"),
            Self::Forbidden(_) => (403, "forbidden", "Not allowed"),
            Self::NotFound => (404, "not-found", "Not found"),
            Self::MethodNotAllowed(_) => (405, "method-not-allowed", "Method not allowed"),
            Self::Timeout => (408, "timeout", "Too slow"),
            Self::Conflict(code, _) => (409, code, "Conflict"),
            Self::StillRunning => (409, "still-running", "Conflict"),
            Self::Gone(code, _) => (410, code, "Over"),
            Self::PreconditionFailed(_) => (412, "version-conflict", "Changed elsewhere"),
            Self::TooLarge(_) => (413, "too-large", "Too large"),
            Self::UnsupportedMedia(_) => (415, "unsupported-media-type", "Unsupported type"),
            Self::Invalid(_) => (422, "validation", "Some fields need attention"),
            Self::KeyReuse => (422, "idempotency-key-reuse", "Key used before"),
            Self::PreconditionRequired => (428, "precondition-required", "If-Match needed"),
            Self::TooManyRequests(_) => (429, "quota-exceeded", "Too many requests"),
            Self::Internal(_) => (500, "internal", "Server fault"),
            Self::Unavailable => (503, "unavailable", "Busy"),
        }
    }

    /// The body that tells it.
    pub fn problem(&self) -> Problem {
        let (status, code, title) = self.kind();
        Problem {
            kind: format!("{PROBLEMS}{code}"),
            title,
            status,
            code,
            detail: self.to_string(),
            request_id: request_id::current(),
            version: if let Self::PreconditionFailed(version) = self {
                Some(*version)
            } else {
                None
            },
            errors: if let Self::Invalid(errors) = self { errors.clone() } else { Vec::new() },
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.kind().0).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        if let Self::Internal(source) = self {
            log::error!("request failed: {source:?}");
        }
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::Unauthenticated | Self::InvalidCredentials => {
                response.insert_header((header::WWW_AUTHENTICATE, "Bearer realm=\"lanyard\""));
            }
            Self::MethodNotAllowed(allowed) => {
                response.insert_header((header::ALLOW, allowed.as_str()));
            }
            Self::PreconditionFailed(version) => {
                response.insert_header((header::ETAG, format!("\"{version}\"")));
            }
            Self::TooManyRequests(seconds) => {
                response.insert_header((header::RETRY_AFTER, seconds.to_string()));
            }
            Self::StillRunning | Self::Unavailable => {
                response.insert_header((header::RETRY_AFTER, "1"));
            }
            _ => {}
        }
        response.content_type("application/problem+json").json(self.problem())
    }
}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        use DatabaseErrorKind as Kind;
        match &error {
            DieselError::NotFound => Self::NotFound,
            DieselError::DatabaseError(Kind::SerializationFailure | Kind::ClosedConnection, _) => {
                log::warn!("database: {error}");
                Self::Unavailable
            }
            DieselError::DatabaseError(_, info) => {
                let known = info.constraint_name().and_then(constraint::explain);
                let known = known.or_else(|| Self::from_message(info.message()));
                known.unwrap_or_else(|| Self::internal(error))
            }
            DieselError::BrokenTransactionManager => Self::Unavailable,
            _ => Self::internal(error),
        }
    }
}

impl Error {
    /// Diesel keeps no SQLSTATE, so the few that matter are known by Postgres' own words.
    fn from_message(message: &str) -> Option<Self> {
        let busy = [
            "deadlock detected",
            "statement timeout",
            "connection closed",
            "shutting down",
            "terminating connection",
            "starting up",
            "recovery mode",
            "error communicating",
        ];
        if message.contains("lock timeout") {
            return Some(Self::StillRunning);
        }
        busy.iter().any(|words| message.contains(words)).then(|| {
            log::warn!("database: {message}");
            Self::Unavailable
        })
    }
}

impl From<PoolError> for Error {
    fn from(error: PoolError) -> Self {
        log::warn!("no database connection: {error}");
        Self::Unavailable
    }
}
