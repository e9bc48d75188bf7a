//! The statements. Each begins at the account.

use diesel::{
    prelude::*,
    sql_types::{BigInt, Date, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{CpdSubmission, Frozen, NewCpdSubmission, Position};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::json::Row,
    schema::{accounts, cpd_submissions as submissions},
    statement::statement,
};

/// Entries of one submission.
const MOST: usize = 2000;

const LIST: &str = concat!(
    "select ",
    include_str!("submission.sql"),
    " as row from cpd_submissions s
     where s.owner_id = $1 and ($2::timestamptz is null or (s.submitted_at, s.id) < ($2, $3))
     order by s.submitted_at desc, s.id desc
     limit $4"
);

const ONE: &str = concat!(
    "select ",
    include_str!("submission.sql"),
    " as row from cpd_submissions s where s.owner_id = $1 and s.id = $2"
);

const RECORDS: &str = "select to_jsonb(e) || jsonb_build_object('type', entry_type) as row from cpd_submission_entries e
     where e.owner_id = $1 and e.submission_id = $2
     order by e.position";

const FREEZE: &str = concat!(
    "with ",
    include_str!("../entries.sql"),
    "insert into cpd_submission_entries (owner_id, submission_id, position, kind, source_id, happened_on,
        happened_at, title, entry_type, stage, minutes, objective, learning, application, impact, evidence_url)
     select $1, $4, row_number() over (order by happened_on desc, kind desc, source_id desc), kind, source_id,
        happened_on, happened_at, title, type, stage, minutes, objective, learning, application, impact, evidence_url
     from entries"
);

/// The submissions, the newest first; one more than `limit`.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    after: Option<Position>,
    limit: i64,
) -> Result<Vec<CpdSubmission>> {
    let (submitted_at, id) = after.unzip();
    let rows = statement(LIST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Timestamptz>, _>(submitted_at)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<BigInt, _>(limit + 1)
        .load::<Row<CpdSubmission>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// One submission.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<CpdSubmission> {
    let row = statement(ONE)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(id)
        .get_result::<Row<CpdSubmission>>(conn)
        .await?;
    Ok(row.into_inner())
}

/// What a submission holds, the newest first.
pub(super) async fn records(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<Vec<Frozen>> {
    let rows = statement(RECORDS)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(id)
        .load::<Row<Frozen>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// Freezes a period, once: the same under the same id is what there is already.
pub(super) async fn submit(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewCpdSubmission,
) -> Result<(CpdSubmission, bool)> {
    new.check()?;
    transaction(conn, async |conn| {
        // One after the other, so that of two that are the same or overlap the second sees the first.
        accounts::table
            .find(user.id)
            .select(accounts::id)
            .for_no_key_update()
            .first::<Uuid>(conn)
            .await?;
        match find(conn, user, id).await {
            Ok(known) if new.repeats(&known) => return Ok((known, false)),
            Ok(_) => return Err(taken()),
            Err(Error::NotFound) => {}
            Err(fault) => return Err(fault),
        }
        require_free(conn, user, new).await?;
        insert(conn, user, id, new).await?;
        Ok((find(conn, user, id).await?, true))
    })
    .await
}

const fn taken() -> Error {
    Error::Conflict("id-taken", "You already submitted another period with this id.")
}

/// A day is submitted once, or its hours would count twice.
async fn require_free(
    conn: &mut AsyncPgConnection,
    user: User,
    new: &NewCpdSubmission,
) -> Result<()> {
    let overlapping = submissions::table
        .filter(submissions::owner_id.eq(user.id))
        .filter(submissions::retracted_at.is_null())
        .filter(submissions::first_day.le(new.to))
        .filter(submissions::last_day.ge(new.from));
    if diesel::select(diesel::dsl::exists(overlapping)).get_result(conn).await? {
        let detail = "Days of this period are submitted already. Retract that first.";
        return Err(Error::Conflict("period-submitted", detail));
    }
    Ok(())
}

async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    new: &NewCpdSubmission,
) -> Result<()> {
    diesel::insert_into(submissions::table)
        .values((
            submissions::owner_id.eq(user.id),
            submissions::id.eq(id),
            submissions::first_day.eq(new.from),
            submissions::last_day.eq(new.to),
        ))
        .execute(conn)
        .await?;
    let entries = statement(FREEZE)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Date>, _>(Some(new.from))
        .bind::<Nullable<Date>, _>(Some(new.to))
        .bind::<SqlUuid, _>(id)
        .execute(conn)
        .await?;
    if entries > MOST {
        return Err(Error::field(
            "to",
            "too_many",
            "Submit at most 2,000 entries: a shorter period.",
        ));
    }
    Ok(())
}

/// Takes a submission back; a second time changes nothing.
pub(super) async fn retract(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
) -> Result<CpdSubmission> {
    transaction(conn, async |conn| {
        diesel::update(submissions::table.find((user.id, id)))
            .filter(submissions::retracted_at.is_null())
            .set((
                submissions::retracted_at.eq(diesel::dsl::now),
                submissions::version.eq(submissions::version + 1),
            ))
            .execute(conn)
            .await?;
        find(conn, user, id).await
    })
    .await
}
