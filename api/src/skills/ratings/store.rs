//! The queries. Every one starts at what the account owns.

use diesel::{dsl::now, pg::Pg, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{NewSelfRating, Position, SelfRating, SelfRatingChange, SelfRatingFilter};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::precondition::Precondition,
    keyset,
    schema::self_ratings as ratings,
};

fn visible_to(user: User) -> ratings::BoxedQuery<'static, Pg> {
    ratings::table.filter(ratings::owner_id.eq(user.id)).into_boxed()
}

/// The ratings, the latest first; one row more than the page holds, so that the caller sees whether
/// there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &SelfRatingFilter,
    after: Option<Position>,
) -> Result<Vec<SelfRating>> {
    let mut query = visible_to(user);
    if let Some(skill) = &filter.skill {
        query = query.filter(ratings::skill.eq(skill.to_string()));
    }
    if let Some(event) = filter.event_id {
        query = query.filter(ratings::event_id.eq(event));
    }
    let query = keyset!(query, ratings::rated_at, ratings::id, true, after);
    Ok(query.limit(filter.limit.0 + 1).select(SelfRating::as_select()).load(conn).await?)
}

/// One rating.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<SelfRating> {
    let query = visible_to(user).filter(ratings::id.eq(id));
    Ok(query.select(SelfRating::as_select()).first(conn).await?)
}

/// Adds a rating. `None` if the account has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewSelfRating,
) -> Result<Option<SelfRating>> {
    let rating = diesel::insert_into(ratings::table)
        .values((
            ratings::owner_id.eq(user.id),
            ratings::id.eq(id),
            new.rated_at.map(|at| ratings::rated_at.eq(at)),
            new,
        ))
        .on_conflict_do_nothing()
        .returning(SelfRating::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    Ok(rating)
}

/// Replaces what a client may write; a time that is not sent stays.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    new: &NewSelfRating,
) -> Result<SelfRating> {
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((
                new,
                new.rated_at.map(|at| ratings::rated_at.eq(at)),
                ratings::version.eq(ratings::version + 1),
                ratings::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        touched(conn, user, id, changed).await
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
    change: &SelfRatingChange,
) -> Result<SelfRating> {
    transaction(conn, async |conn| {
        let changed = diesel::update(writable(user, id, precondition))
            .set((change, ratings::version.eq(ratings::version + 1), ratings::updated_at.eq(now)))
            .execute(conn)
            .await?;
        touched(conn, user, id, changed).await
    })
    .await
}

/// Deletes a rating for good.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        if diesel::delete(writable(user, id, precondition)).execute(conn).await? == 0 {
            touched(conn, user, id, 0).await?;
        }
        Ok(())
    })
    .await
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    ratings::table
        .filter(ratings::owner_id.eq(owner_id))
        .filter(ratings::id.eq(id))
        .filter(ratings::version.eq_any(versions).or(any))
}

/// The row that a write touched; if it touched none, why.
async fn touched(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    rows: usize,
) -> Result<SelfRating> {
    let rating = find(conn, user, id).await?;
    if rows > 0 { Ok(rating) } else { Err(Error::PreconditionFailed(rating.version)) }
}
