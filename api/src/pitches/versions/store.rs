//! The queries. Every one starts at what the account owns.

use diesel::{
    dsl::{max, now},
    prelude::*,
    sql_types::{BigInt, Bool, Integer, Nullable, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{NewPitchVersion, PitchVersion};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{json::Row, precondition::Precondition},
    pitches::store::{hold_own, require_own},
    schema::pitch_versions as versions,
    statement::statement,
};

const VERSIONS: &str =
    concat!("select ", include_str!("version.sql"), include_str!("versions.sql"));

const FIXED: Error = Error::Conflict(
    "version-fixed",
    "This wording was practised, used or spoken about. Write a new version.",
);

/// The wordings of a pitch, the latest first; one row more than the page holds, so that the caller
/// sees whether there is a next one.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    limit: i64,
    after: Option<i32>,
) -> Result<Vec<PitchVersion>> {
    require_own(conn, user, pitch).await?;
    read(conn, user, pitch, None, after, limit + 1).await
}

/// One wording.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
) -> Result<PitchVersion> {
    require_own(conn, user, pitch).await?;
    known(conn, user, pitch, id).await
}

/// The wording before `version`, if there is one.
pub(super) async fn before(
    conn: &mut AsyncPgConnection,
    user: User,
    version: &PitchVersion,
) -> Result<Option<PitchVersion>> {
    Ok(read(conn, user, version.pitch_id, None, Some(version.number), 1).await?.pop())
}

async fn known(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
) -> Result<PitchVersion> {
    read(conn, user, pitch, Some(id), None, 1).await?.pop().ok_or(Error::NotFound)
}

async fn read(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Option<Uuid>,
    after: Option<i32>,
    limit: i64,
) -> Result<Vec<PitchVersion>> {
    let rows = statement(VERSIONS)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(pitch)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<Nullable<Integer>, _>(after)
        .bind::<BigInt, _>(limit)
        .load::<Row<PitchVersion>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// Adds a wording under the next number. `None` if the pitch has one with this id already.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    new: &NewPitchVersion,
) -> Result<Option<PitchVersion>> {
    transaction(conn, async |conn| {
        // Two who add one at the same time come one after the other, or both would be the next.
        hold_own(conn, user, pitch).await?;
        let numbers = versions::table.filter(versions::pitch_id.eq(pitch));
        let last: Option<i32> = numbers.select(max(versions::number)).first(conn).await?;
        let added = diesel::insert_into(versions::table)
            .values((
                versions::owner_id.eq(user.id),
                versions::pitch_id.eq(pitch),
                versions::id.eq(id),
                versions::number.eq(last.unwrap_or_default() + 1),
                versions::body.eq(&new.body),
                versions::estimated_seconds.eq(new.seconds()),
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        let version = known(conn, user, pitch, id).await?;
        Ok((added > 0).then_some(version))
    })
    .await
}

/// Replaces a wording that nobody has heard yet.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
    new: &NewPitchVersion,
) -> Result<PitchVersion> {
    transaction(conn, async |conn| {
        let before = changeable(conn, user, pitch, id).await?;
        let changed = diesel::update(writable(pitch, id, precondition))
            .set((
                versions::body.eq(&new.body),
                versions::estimated_seconds.eq(new.seconds()),
                versions::version.eq(versions::version + 1),
                versions::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        touched(&before, changed)?;
        known(conn, user, pitch, id).await
    })
    .await
}

/// Deletes a wording that nobody has heard yet.
pub(super) async fn delete(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
    precondition: &Precondition,
) -> Result<()> {
    transaction(conn, async |conn| {
        let before = changeable(conn, user, pitch, id).await?;
        let deleted = diesel::delete(writable(pitch, id, precondition)).execute(conn).await?;
        touched(&before, deleted)
    })
    .await
}

/// The wording, unless it is fixed. Nobody practises it until the transaction ends.
async fn changeable(
    conn: &mut AsyncPgConnection,
    user: User,
    pitch: Uuid,
    id: Uuid,
) -> Result<PitchVersion> {
    hold_own(conn, user, pitch).await?;
    let version = known(conn, user, pitch, id).await?;
    if version.fixed { Err(FIXED) } else { Ok(version) }
}

/// The row to write, if it has an accepted version.
#[diesel::dsl::auto_type(no_type_alias)]
fn writable(pitch: Uuid, id: Uuid, precondition: &Precondition) -> _ {
    let any: diesel::dsl::AsExprOf<bool, Bool> = precondition.any().into_sql::<Bool>();
    let accepted: Vec<i32> = precondition.versions();
    versions::table
        .filter(versions::pitch_id.eq(pitch))
        .filter(versions::id.eq(id))
        .filter(versions::version.eq_any(accepted).or(any))
}

fn touched(before: &PitchVersion, rows: usize) -> Result<()> {
    if rows == 0 { Err(Error::PreconditionFailed(before.version)) } else { Ok(()) }
}
