//! The account behind a request.

use actix_web::{
    FromRequest, HttpMessage, HttpRequest, dev::Payload, http::header::AUTHORIZATION, web::Data,
};
use chrono::{DateTime, TimeDelta, Utc};
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use moka::sync::Cache;
use std::{
    future::Future,
    pin::Pin,
    time::{Duration, Instant},
};
use uuid::Uuid;

use super::{
    pat::{self, PersonalToken},
    scope::{self, Rights, Scope},
};
use crate::{
    App,
    error::{Error, Result},
    http::operation::Operation,
    schema::{accounts, personal_access_tokens as tokens, sessions},
};

/// How exactly the last use of a personal access token is kept.
const LAST_USED: TimeDelta = TimeDelta::minutes(5);

/// The signed-in account. A handler that names it cannot be reached without a valid token whose
/// scopes cover the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct User {
    /// Primary key in `accounts`.
    pub id: Uuid,
    /// The session; none for a personal access token.
    pub session: Option<Uuid>,
    /// What it may read beside what the operation needs.
    pub rights: Rights,
}

impl FromRequest for User {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let app = req.app_data::<Data<App>>().ok_or(Error::Unauthenticated)?;
            let token = bearer(&req).ok_or(Error::Unauthenticated)?;
            let user = if token.starts_with(pat::PREFIX) {
                let scopes = delegable(&req)?;
                let known = personal(app, token).await?;
                known.require(&scopes)?;
                Self { id: known.account, session: None, rights: Rights::of(&known.scopes) }
            } else {
                signed_in(app, token).await?
            };
            let (usage, allowed) = app.auth.quota.spend(user.id, Instant::now());
            if let Some(usage) = usage {
                req.extensions_mut().insert(usage);
            }
            allowed.map(|()| user)
        })
    }
}

/// The token that a request carries.
pub(crate) fn bearer(req: &HttpRequest) -> Option<&str> {
    let (scheme, token) = req.headers().get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// What was found good a moment ago, so that most requests need no query to know who asks.
pub struct Seen {
    /// The account of a session that has not ended.
    sessions: Cache<Uuid, Uuid>,
    /// By the SHA-256 of the token.
    tokens: Cache<[u8; 32], Known>,
}

impl Seen {
    /// Forgets everything after `age`.
    pub fn new(age: Duration) -> Self {
        Self {
            sessions: Cache::builder().max_capacity(100_000).time_to_live(age).build(),
            tokens: Cache::builder().max_capacity(100_000).time_to_live(age).build(),
        }
    }

    /// Forgets `session`, which has ended.
    pub fn forget_session(&self, session: Uuid) {
        self.sessions.invalidate(&session);
    }

    /// Forgets every session and token, after many ended at once.
    pub fn forget_all(&self) {
        self.sessions.invalidate_all();
        self.tokens.invalidate_all();
    }
}

/// What is known of a personal access token.
#[derive(Clone)]
struct Known {
    account: Uuid,
    scopes: Vec<Scope>,
    expires_at: DateTime<Utc>,
}

impl Known {
    /// Fails unless the scopes of the token cover all that are `needed`.
    fn require(&self, needed: &[String]) -> Result<()> {
        if needed.iter().all(|needed| scope::covers(&self.scopes, needed)) {
            return Ok(());
        }
        Err(Error::Forbidden("The token lacks a scope that this operation needs."))
    }
}

/// The scopes that the document names for this operation. Where it names none, no token gets in,
/// and none is looked up.
fn delegable(req: &HttpRequest) -> Result<Vec<String>> {
    let scopes = Operation::of(req).map(|operation| operation.scopes.clone());
    scopes
        .filter(|scopes| !scopes.is_empty())
        .ok_or(Error::Forbidden("Sign in for this; a personal access token may not do it."))
}

async fn signed_in(app: &App, token: &str) -> Result<User> {
    let claims = app.auth.access.verify(token, Utc::now()).ok_or(Error::Unauthenticated)?;
    let (account, session) = (claims.sub, claims.sid);
    let known = match app.auth.seen.sessions.get(&session) {
        Some(known) => known,
        None => {
            let mut conn = app.db.conn().await?;
            let found = account_of(&mut conn, session).await?.ok_or(Error::Unauthenticated)?;
            app.auth.seen.sessions.insert(session, found);
            found
        }
    };
    if known != account {
        return Err(Error::Unauthenticated);
    }
    Ok(User { id: account, session: Some(session), rights: Rights::ALL })
}

/// The account of a session that goes on.
async fn account_of(conn: &mut AsyncPgConnection, session: Uuid) -> Result<Option<Uuid>> {
    let account = sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .filter(sessions::id.eq(session))
        .filter(sessions::revoked_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::expires_at.is_null().or(accounts::expires_at.gt(now)))
        .select(accounts::id)
        .first(conn)
        .await;
    Ok(account.optional()?)
}

async fn personal(app: &App, token: &str) -> Result<Known> {
    // A wrong checksum ends here, without a query.
    let hash = PersonalToken::parse(token).ok_or(Error::Unauthenticated)?.hash();
    let known = match app.auth.seen.tokens.get(&hash) {
        Some(known) => known,
        None => {
            let mut conn = app.db.conn().await?;
            let found = find_token(&mut conn, &hash).await?.ok_or(Error::Unauthenticated)?;
            app.auth.seen.tokens.insert(hash, found.clone());
            found
        }
    };
    (known.expires_at > Utc::now()).then_some(known).ok_or(Error::Unauthenticated)
}

async fn find_token(conn: &mut AsyncPgConnection, hash: &[u8]) -> Result<Option<Known>> {
    let found = tokens::table
        .inner_join(accounts::table.on(accounts::id.eq(tokens::account_id)))
        .filter(tokens::hash.eq(hash))
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::expires_at.is_null().or(accounts::expires_at.gt(now)))
        .select((
            tokens::id,
            accounts::id,
            tokens::scopes,
            tokens::expires_at,
            tokens::last_used_at,
        ))
        .first::<(Uuid, Uuid, Vec<Scope>, DateTime<Utc>, Option<DateTime<Utc>>)>(conn)
        .await
        .optional()?;
    let Some((id, account, scopes, expires_at, last_used_at)) = found else { return Ok(None) };
    if last_used_at.is_none_or(|used| used < Utc::now() - LAST_USED) {
        diesel::update(tokens::table.find(id))
            .set(tokens::last_used_at.eq(now))
            .execute(conn)
            .await?;
    }
    Ok(Some(Known { account, scopes, expires_at }))
}
