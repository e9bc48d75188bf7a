//! The queries. Every one starts at what the account owns.

use diesel::{dsl::now, pg::Pg, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{NewPractice, Position, Practice, PracticeChange};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::precondition::Precondition,
    keyset,
    pitches::store::{hold_own, require_own},
    schema::pitch_practices as practices,
};

fn visible_to(user: User, pitch: Uuid) -> practices::BoxedQuery<'static, Pg> {
    practices::table
        .filter(practices::owner_id.eq(user.id))
        .filter(practices::pitch_id.eq(pitch))
        .into_boxed()
}

/// The practices of a pitch, the latest first; one row more than the page holds, so that the caller
/// sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    limit: i64,
    after: Option<Position>,
) -> Result<Vec<Practice>> {
    require_own(conn, user, pitch).await?;
    let query = visible_to(user, pitch);
    let query = keyset!(query, practices::practised_at, practices::id, true, after);
    Ok(query.limit(limit + 1).select(Practice::as_select()).load(conn).await?)
}

/// One practice.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
) -> Result<Practice> {
    require_own(conn, user, pitch).await?;
    let query = visible_to(user, pitch).filter(practices::id.eq(id));
    Ok(query.select(Practice::as_select()).first(conn).await?)
}

/// Adds a practice. `None` if the pitch has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    new: &NewPractice,
) -> Result<Option<Practice>> {
    transaction(conn, async |conn| {
        // The wording cannot change meanwhile.
        hold_own(conn, user, pitch).await?;
        let added = diesel::insert_into(practices::table)
            .values((
                practices::owner_id.eq(user.id),
                practices::pitch_id.eq(pitch),
                practices::id.eq(id),
                new.practised_at.map(|at| practices::practised_at.eq(at)),
                new,
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        let practice = find(conn, user, pitch, id).await?;
        Ok((added > 0).then_some(practice))
    })
    .await
}

/// Replaces what a client may write; a time that is not sent stays.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
    new: &NewPractice,
) -> Result<Practice> {
    transaction(conn, async |conn| {
        hold_own(conn, user, pitch).await?;
        let changed = diesel::update(writable(user, pitch, id, precondition))
            .set((
                new,
                new.practised_at.map(|at| practices::practised_at.eq(at)),
                practices::version.eq(practices::version + 1),
                practices::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        touched(conn, user, pitch, id, changed).await
    })
    .await
}

/// Applies a merge patch.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
    change: &PracticeChange,
) -> Result<Practice> {
    transaction(conn, async |conn| {
        require_own(conn, user, pitch).await?;
        let changed = diesel::update(writable(user, pitch, id, precondition))
            .set((
                change,
                practices::version.eq(practices::version + 1),
                practices::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        touched(conn, user, pitch, id, changed).await
    })
    .await
}

/// Deletes a practice for good.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        require_own(conn, user, pitch).await?;
        let row = writable(user, pitch, id, precondition);
        if diesel::delete(row).execute(conn).await? == 0 {
            touched(conn, user, pitch, id, 0).await?;
        }
        Ok(())
    })
    .await
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(user: User, pitch: Uuid, id: Uuid, precondition: &Precondition) -> _ {
    let owner_id: Uuid = user.id;
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let versions: Vec<i32> = precondition.versions();
    practices::table
        .filter(practices::owner_id.eq(owner_id))
        .filter(practices::pitch_id.eq(pitch))
        .filter(practices::id.eq(id))
        .filter(practices::version.eq_any(versions).or(any))
}

/// The row that a write touched; if it touched none, why.
async fn touched(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    rows: usize,
) -> Result<Practice> {
    let practice = find(conn, user, pitch, id).await?;
    if rows > 0 { Ok(practice) } else { Err(Error::PreconditionFailed(practice.version)) }
}
