//! The queries. Every one starts at [`visible_to`].

use diesel::{pg::Pg, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Token, TokenFilter, TokenRow};
use crate::{
    auth::User,
    error::{Error, Result},
    http::query::COUNTED,
    schema::personal_access_tokens as tokens,
};

/// The tokens of `user`, the expired ones too.
fn visible_to(user: User) -> tokens::BoxedQuery<'static, Pg> {
    tokens::table.filter(tokens::account_id.eq(user.id)).into_boxed()
}

/// The tokens of `user`, the newest first; ids are in the order of creation.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &TokenFilter,
    after: Option<Uuid>,
) -> Result<Vec<Token>> {
    let mut query = visible_to(user).order(tokens::id.desc()).limit(filter.limit.0 + 1);
    if let Some(after) = after {
        query = query.filter(tokens::id.lt(after));
    }
    Ok(query.select(Token::as_select()).load(conn).await?)
}

/// How many tokens `user` has, counted up to 10,000.
pub(super) async fn count(conn: &mut AsyncPgConnection, user: User) -> Result<i64> {
    let some = visible_to(user).limit(COUNTED).select(tokens::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// Adds a token.
pub(crate) async fn insert(conn: &mut AsyncPgConnection, row: TokenRow) -> Result<Token> {
    let token = diesel::insert_into(tokens::table)
        .values(row)
        .returning(Token::as_returning())
        .get_result(conn)
        .await?;
    Ok(token)
}

/// Revokes a token.
pub(super) async fn delete(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    let deleted = diesel::delete(tokens::table)
        .filter(tokens::account_id.eq(user.id))
        .filter(tokens::id.eq(id))
        .execute(conn)
        .await?;
    if deleted == 0 { Err(Error::NotFound) } else { Ok(()) }
}
