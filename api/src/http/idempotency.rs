//! `Idempotency-Key`: the answer to a write is stored in the write's own transaction, so a repeat
//! gets the stored answer and nothing happens twice, whatever crashed in between.

use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, dev::Payload, http::header};
use aws_lc_rs::digest;
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::future::{Ready, ready};
use uuid::Uuid;

use super::{answer::Answer, precondition::Precondition};
use crate::{
    db::{Db, transaction},
    error::{Error, FieldError, Result},
    schema::idempotency_keys as keys,
};

/// What the headers say about a write.
pub struct Write {
    key: Option<String>,
    req: HttpRequest,
}

impl FromRequest for Write {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(key(req).map(|key| Self { key, req: req.clone() }))
    }
}

struct BodyDigest(Vec<u8>);

/// Keeps the digest of the body for the fingerprint of a write that carries a key.
pub(super) fn remember_body(req: &HttpRequest, bytes: &[u8]) {
    if req.headers().contains_key("idempotency-key") {
        let digest = digest::digest(&digest::SHA256, bytes).as_ref().to_vec();
        req.extensions_mut().insert(BodyDigest(digest));
    }
}

fn key(req: &HttpRequest) -> Result<Option<String>> {
    let Some(raw) = req.headers().get("idempotency-key") else { return Ok(None) };
    let key = raw.to_str().unwrap_or_default();
    if !(16..=255).contains(&key.len()) {
        let detail = "Send 16 to 255 printable ASCII characters.";
        return Err(Error::Invalid(vec![FieldError::query("Idempotency-Key", "length", detail)]));
    }
    Ok(Some(key.to_owned()))
}

impl Write {
    /// `If-Match`, if it was sent.
    pub fn precondition(&self) -> Option<Precondition> {
        Precondition::read(self.req.headers())
    }

    /// `If-Match`, which this write needs.
    pub fn require_match(&self) -> Result<Precondition> {
        Precondition::require(self.req.headers())
    }

    /// Runs `work` on one connection and answers. With a key, in a transaction that stores the
    /// answer; a repeat gets the stored one. `work` opens a transaction itself where it writes twice.
    ///
    /// Nobody is asked beforehand whether the key is known, for hardly any is. A repeat does its
    /// work like the first, but cannot store its answer, so that all it did is rolled back; or it
    /// fails, for what it asks has been done.
    pub async fn run(
        &self,
        db: &Db,
        account: Uuid,
        work: impl AsyncFnOnce(&mut AsyncPgConnection) -> Result<Answer>,
    ) -> Result<HttpResponse> {
        let mut conn = db.conn().await?;
        let Some(key) = &self.key else {
            return Ok(work(&mut conn).await?.into_response());
        };
        let fingerprint = self.fingerprint();
        let first = transaction(&mut conn, async |conn| {
            let answer = work(conn).await?;
            store(conn, account, key, &fingerprint, &answer).await?;
            Ok(answer.into_response())
        });
        match first.await {
            Err(fault @ (Error::Internal(_) | Error::Unavailable)) => Err(fault),
            Err(error) => replay(&mut conn, account, key, &fingerprint).await?.ok_or(error),
            Ok(response) => Ok(response),
        }
    }

    fn fingerprint(&self) -> Vec<u8> {
        let mut context = digest::Context::new(&digest::SHA256);
        context.update(self.req.method().as_str().as_bytes());
        context.update(self.req.uri().to_string().as_bytes());
        if let Some(tag) = self.req.headers().get(header::IF_MATCH) {
            context.update(tag.as_bytes());
        }
        if let Some(body) = self.req.extensions().get::<BodyDigest>() {
            context.update(&body.0);
        }
        context.finish().as_ref().to_vec()
    }
}

/// Keeps the answer under the key. Waits up to two seconds (`lock_timeout`) for whoever has the key
/// and is not done; fails if there is an answer already.
async fn store(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    key: &str,
    fingerprint: &[u8],
    answer: &Answer,
) -> Result<()> {
    let headers = serde_json::json!({ "etag": answer.etag, "location": answer.location });
    let stored = diesel::insert_into(keys::table)
        .values((
            keys::account_id.eq(account),
            keys::key.eq(key),
            keys::fingerprint.eq(fingerprint),
            keys::status.eq(i16::try_from(answer.status).unwrap_or(200)),
            keys::headers.eq(headers),
            keys::body.eq(&answer.body),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if stored == 1 { Ok(()) } else { Err(Error::StillRunning) }
}

/// The stored answer, if there is one.
async fn replay(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    key: &str,
    fingerprint: &[u8],
) -> Result<Option<HttpResponse>> {
    let stored = keys::table
        .find((account, key))
        .select((keys::fingerprint, keys::status, keys::headers, keys::body))
        .first::<(Vec<u8>, i16, serde_json::Value, Vec<u8>)>(conn)
        .await
        .optional()?;
    let Some((known, status, headers, body)) = stored else { return Ok(None) };
    if known != fingerprint {
        return Err(Error::KeyReuse);
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.as_str()).map(str::to_owned);
    let (etag, location) = (text("etag"), text("location"));
    let answer = Answer { status: u16::try_from(status).unwrap_or(200), etag, location, body };
    let mut response = answer.into_response();
    let name = header::HeaderName::from_static("idempotency-replayed");
    response.headers_mut().insert(name, header::HeaderValue::from_static("true"));
    Ok(Some(response))
}
