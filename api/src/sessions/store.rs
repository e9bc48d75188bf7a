//! The queries. A session is visible to its own account while it goes on.

use chrono::{DateTime, Utc};
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{
    device,
    model::{Session, SessionFilter, SessionRow},
};
use crate::{
    accounts::Account,
    auth::{
        User,
        credentials::Proven,
        refresh::{ABSOLUTE, GRACE, IDLE, RefreshToken},
        secret::Secret,
    },
    db::transaction,
    error::{Error, Result},
    http::query::COUNTED,
    keyset,
    schema::{accounts, refresh_tokens, sessions},
};

/// How many successors a grace period follows: as often as a client refreshes within it.
const LONGEST_CHAIN: usize = 8;

/// A session with its latest refresh token.
pub(crate) struct Running {
    pub(super) id: Uuid,
    pub(super) account: Account,
    pub(super) refresh_token: RefreshToken,
}

#[diesel::dsl::auto_type(no_type_alias)]
fn visible_to(account: Uuid) -> _ {
    sessions::table
        .filter(sessions::account_id.eq(account))
        .filter(sessions::revoked_at.is_null())
        .filter(sessions::idle_expires_at.gt(now))
        .filter(sessions::expires_at.gt(now))
}

/// Starts a session. Refused if the password changed since it was proven.
pub(crate) async fn start(
    conn: &mut AsyncPgConnection,
    proven: Proven,
    user_agent: &str,
) -> Result<Running> {
    let refresh_token = RefreshToken::generate()?;
    let id = Uuid::now_v7();
    let at = Utc::now();
    transaction(conn, async |conn| {
        let account = accounts::table
            .find(proven.account)
            .filter(accounts::epoch.eq(proven.epoch))
            .select(Account::as_select())
            .for_share()
            .first(conn)
            .await
            .optional()?
            .ok_or(Error::InvalidCredentials)?;
        diesel::insert_into(sessions::table)
            .values((
                sessions::id.eq(id),
                sessions::account_id.eq(account.id),
                sessions::user_agent.eq(user_agent),
                sessions::idle_expires_at.eq(at + IDLE),
                sessions::expires_at.eq(at + ABSOLUTE),
            ))
            .execute(conn)
            .await?;
        remember(conn, id, &refresh_token).await?;
        device::notice(conn, account.id, user_agent).await?;
        Ok(Running { id, account, refresh_token })
    })
    .await
}

/// What became of a refresh token.
enum Turn {
    Next(Box<Running>),
    Refused,
    /// It was used before: one of the two who have it is a thief.
    Reused(Uuid),
}

/// Exchanges a refresh token for its successor. One that was used before ends its session.
pub(super) async fn refresh(
    conn: &mut AsyncPgConnection,
    token: RefreshToken,
    secret: &Secret,
) -> Result<Running> {
    let turn = transaction(conn, async |conn| {
        let turn = turn(conn, token, secret).await?;
        if let Turn::Reused(session) = turn {
            diesel::update(sessions::table.find(session))
                .set(sessions::revoked_at.eq(now))
                .execute(conn)
                .await?;
        }
        Ok(turn)
    });
    match turn.await? {
        Turn::Next(running) => Ok(*running),
        Turn::Refused => Err(Error::Unauthenticated),
        Turn::Reused(session) => {
            log::warn!(session = session.to_string().as_str(); "refresh token used twice, session ended");
            Err(Error::Unauthenticated)
        }
    }
}

async fn turn(conn: &mut AsyncPgConnection, token: RefreshToken, secret: &Secret) -> Result<Turn> {
    let used = refresh_tokens::table
        .find(token.hash())
        .select((refresh_tokens::session_id, refresh_tokens::used_at))
        .for_no_key_update()
        .first::<(Uuid, Option<DateTime<Utc>>)>(conn)
        .await
        .optional()?;
    let Some((session, used_at)) = used else { return Ok(Turn::Refused) };
    let Some(account) = account_of(conn, session).await? else { return Ok(Turn::Refused) };
    let refresh_token = match used_at {
        None => advance(conn, session, &token, secret).await?,
        Some(at) if Utc::now() - at > GRACE => return Ok(Turn::Reused(session)),
        Some(_) => match latest(conn, session, token, secret).await? {
            Some(latest) => latest,
            None => return Ok(Turn::Refused),
        },
    };
    Ok(Turn::Next(Box::new(Running { id: session, account, refresh_token })))
}

/// The account of a session that goes on.
async fn account_of(conn: &mut AsyncPgConnection, session: Uuid) -> Result<Option<Account>> {
    let account = sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .filter(sessions::id.eq(session))
        .filter(sessions::revoked_at.is_null())
        .filter(sessions::idle_expires_at.gt(now))
        .filter(sessions::expires_at.gt(now))
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::expires_at.is_null().or(accounts::expires_at.gt(now)))
        .select(Account::as_select())
        .first(conn)
        .await;
    Ok(account.optional()?)
}

/// Marks `token` as used and keeps its successor.
async fn advance(
    conn: &mut AsyncPgConnection,
    session: Uuid,
    token: &RefreshToken,
    secret: &Secret,
) -> Result<RefreshToken> {
    let successor = token.successor(secret);
    diesel::update(refresh_tokens::table.find(token.hash()))
        .set(refresh_tokens::used_at.eq(now))
        .execute(conn)
        .await?;
    diesel::update(sessions::table.find(session))
        .set((sessions::last_used_at.eq(now), sessions::idle_expires_at.eq(Utc::now() + IDLE)))
        .execute(conn)
        .await?;
    remember(conn, session, &successor).await?;
    Ok(successor)
}

/// The one token of the session that is not used yet, reached from `token` by deriving. A client
/// that lost an answer gets what the answer held, even if another tab has gone on from there.
async fn latest(
    conn: &mut AsyncPgConnection,
    session: Uuid,
    token: RefreshToken,
    secret: &Secret,
) -> Result<Option<RefreshToken>> {
    let unused: Vec<u8> = refresh_tokens::table
        .filter(refresh_tokens::session_id.eq(session))
        .filter(refresh_tokens::used_at.is_null())
        .select(refresh_tokens::hash)
        .first(conn)
        .await?;
    let chain = std::iter::successors(Some(token), |token| Some(token.successor(secret)));
    Ok(chain.take(LONGEST_CHAIN).find(|token| token.hash() == unused))
}

async fn remember(conn: &mut AsyncPgConnection, session: Uuid, token: &RefreshToken) -> Result<()> {
    diesel::insert_into(refresh_tokens::table)
        .values((refresh_tokens::hash.eq(token.hash()), refresh_tokens::session_id.eq(session)))
        .execute(conn)
        .await?;
    Ok(())
}

/// The sessions of `user`, the one used last first.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &SessionFilter,
    after: Option<(DateTime<Utc>, Uuid)>,
) -> Result<Vec<Session>> {
    let query = keyset!(
        visible_to(user.id).into_boxed(),
        sessions::last_used_at,
        sessions::id,
        true,
        after
    );
    let rows = query.limit(filter.limit.0 + 1).select(SessionRow::as_select());
    let rows: Vec<SessionRow> = rows.load(conn).await?;
    let sessions =
        rows.into_iter().map(|row| Session { current: user.session == Some(row.id), row });
    Ok(sessions.collect())
}

/// How many sessions `user` has, counted up to 10,000.
pub(super) async fn count(conn: &mut AsyncPgConnection, user: User) -> Result<i64> {
    let some = visible_to(user.id).limit(COUNTED).select(sessions::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// Ends one session.
pub(super) async fn end(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    let ended = diesel::update(visible_to(user.id).filter(sessions::id.eq(id)))
        .set(sessions::revoked_at.eq(now))
        .execute(conn)
        .await?;
    if ended == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Ends every session except the one that asks.
pub(super) async fn end_others(conn: &mut AsyncPgConnection, user: User) -> Result<()> {
    diesel::update(visible_to(user.id).filter(sessions::id.ne(user.session.unwrap_or_default())))
        .set(sessions::revoked_at.eq(now))
        .execute(conn)
        .await?;
    Ok(())
}

/// Deletes the sessions that ended, with their refresh tokens.
pub(crate) async fn purge(conn: &mut AsyncPgConnection) -> Result<usize> {
    let over = sessions::table.filter(
        sessions::expires_at
            .lt(now)
            .or(sessions::idle_expires_at.lt(now))
            .or(sessions::revoked_at.lt(now)),
    );
    Ok(diesel::delete(over).execute(conn).await?)
}
