//! Access tokens: JWT signed with Ed25519, valid for ten minutes (RFC 9068).

use aws_lc_rs::digest::{SHA256, digest};
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, Header, Validation, decode, decode_header, encode};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

use super::keys::Keys;
use crate::error::{Error, Result};

/// How long an access token is valid.
pub const LIFETIME: TimeDelta = TimeDelta::minutes(10);

/// How far two clocks may disagree, in seconds.
const LEEWAY: i64 = 5;
const TYPE: &str = "at+jwt";

/// What an access token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who issued it: the base URL of this installation.
    pub iss: String,
    /// Who it is for: the base URL of the API.
    pub aud: String,
    /// The account.
    pub sub: Uuid,
    /// The session.
    pub sid: Uuid,
    /// Expiry, seconds since the epoch.
    pub exp: i64,
    /// Not valid before, seconds since the epoch.
    pub nbf: i64,
    /// Issued at, seconds since the epoch.
    pub iat: i64,
    /// Identifier of this token.
    pub jti: Uuid,
    /// What it may be used for, separated by spaces.
    pub scope: String,
}

/// Issues and checks access tokens.
pub struct AccessTokens {
    keys: Arc<Keys>,
    issuer: String,
    audience: String,
    /// Claims whose signature was found good, by the SHA-256 of the token. A
    /// client sends the same token hundreds of times, and a signature costs
    /// more to check than everything else around a small request.
    good: Cache<[u8; 32], Arc<Claims>>,
}

impl AccessTokens {
    /// Tokens of the installation at `base_url`.
    pub fn new(keys: Arc<Keys>, base_url: &str) -> Self {
        let base_url = base_url.trim_end_matches('/');
        Self {
            keys,
            issuer: base_url.to_owned(),
            audience: format!("{base_url}/api/v1"),
            good: Cache::builder()
                .max_capacity(10_000)
                .time_to_live(Duration::from_secs(60))
                .build(),
        }
    }

    /// The claims of a new token for `account` in `session`.
    pub fn claims(&self, account: Uuid, session: Uuid, scope: &str, now: DateTime<Utc>) -> Claims {
        Claims {
            iss: self.issuer.clone(),
            aud: self.audience.clone(),
            sub: account,
            sid: session,
            exp: (now + LIFETIME).timestamp(),
            nbf: now.timestamp(),
            iat: now.timestamp(),
            jti: Uuid::now_v7(),
            scope: scope.to_owned(),
        }
    }

    /// Signs `claims` with the key that is active at `now`.
    pub fn sign(&self, claims: &Claims, now: DateTime<Utc>) -> Result<String> {
        let key = self.keys.active(now);
        let key = key.ok_or_else(|| Error::internal(std::io::Error::other("no signing key")))?;
        let header = Header {
            typ: Some(TYPE.to_owned()),
            kid: Some(key.kid.clone()),
            ..Header::new(Algorithm::EdDSA)
        };
        encode(&header, claims, &key.encoding).map_err(Error::internal)
    }

    /// The claims of `token`, if it is one of ours and valid at `now`.
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Option<Arc<Claims>> {
        let fingerprint: [u8; 32] = digest(&SHA256, token.as_bytes()).as_ref().try_into().ok()?;
        let claims = match self.good.get(&fingerprint) {
            Some(claims) => claims,
            None => {
                let claims = Arc::new(self.decode(token, now)?);
                self.good.insert(fingerprint, Arc::clone(&claims));
                claims
            }
        };
        let now = now.timestamp();
        (claims.exp > now - LEEWAY && claims.nbf <= now + LEEWAY).then_some(claims)
    }

    fn decode(&self, token: &str, now: DateTime<Utc>) -> Option<Claims> {
        let header = decode_header(token).ok()?;
        // A refresh token or an id token signed with the same key is no access
        // token.
        if !header.typ?.eq_ignore_ascii_case(TYPE) {
            return None;
        }
        let key = self.keys.find(&header.kid?, now)?;
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_required_spec_claims(&["exp", "nbf", "aud", "iss", "sub"]);
        rules.set_audience(&[&self.audience]);
        rules.set_issuer(&[&self.issuer]);
        // Both are checked by the caller, also for a token seen before.
        rules.validate_exp = false;
        rules.validate_nbf = false;
        let decoded = decode::<Claims>(token, &key.decoding, &rules).ok()?;
        Some(decoded.claims)
    }
}
