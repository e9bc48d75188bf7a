//! The statements. Each begins at the account.

use diesel::{
    dsl::now,
    prelude::*,
    query_dsl::methods::FilterDsl,
    sql_types::{BigInt, Bool, Date, Nullable, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{CpdEntry, CpdPeriod, CpdTotals, CpdWordsChange, Kind, Position};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{json::Row, precondition::Precondition},
    schema::cpd_words as words,
    statement::statement,
};

const LIST: &str = concat!(
    "with ",
    include_str!("entries.sql"),
    "select to_jsonb(entries) as row from entries
     where ($4::date is null or (happened_on, kind, source_id) < ($4, $5, $6)) and ($8::text is null or kind = $8)
     order by happened_on desc, kind desc, source_id desc
     limit $7"
);

const ONE: &str = concat!(
    "with ",
    include_str!("entries.sql"),
    "select to_jsonb(entries) as row from entries where kind = $4 and source_id = $5"
);

const TOTALS: &str = concat!(
    "with ",
    include_str!("entries.sql"),
    "select jsonb_build_object('entries', count(*), 'minutes', coalesce(sum(minutes), 0),
        'structured', coalesce(sum(minutes) filter (where type = 'structured'), 0),
        'reflective', coalesce(sum(minutes) filter (where type = 'reflective'), 0),
        'informal', coalesce(sum(minutes) filter (where type = 'informal'), 0)) as row
     from entries"
);

/// The entries of a period after a place in the list; one more than `limit`, so that the caller sees
/// whether there is a next page.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    period: CpdPeriod,
    kind: Option<Kind>,
    after: Option<Position>,
    limit: i64,
) -> Result<Vec<CpdEntry>> {
    let (from, to) = (period.from, period.to);
    let rows = statement(LIST)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Date>, _>(from)
        // What is later was on an earlier page.
        .bind::<Nullable<Date>, _>(after.map_or(to.map(|to| to.0), |(day, ..)| Some(day)))
        .bind::<Nullable<Date>, _>(after.map(|(day, ..)| day))
        .bind::<Nullable<Text>, _>(after.map(|(_, kind, _)| kind.as_str()))
        .bind::<Nullable<SqlUuid>, _>(after.map(|(.., id)| id))
        .bind::<BigInt, _>(limit + 1)
        .bind::<Nullable<Text>, _>(kind.map(Kind::as_str))
        .load::<Row<CpdEntry>>(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_inner).collect())
}

/// How much there is in a period.
pub(super) async fn totals(
    conn: &mut AsyncPgConnection,
    user: User,
    period: CpdPeriod,
) -> Result<CpdTotals> {
    let row = statement(TOTALS)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Date>, _>(period.from)
        .bind::<Nullable<Date>, _>(period.to)
        .get_result::<Row<CpdTotals>>(conn)
        .await?;
    Ok(row.into_inner())
}

/// One entry.
async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
    kind: Kind,
    source: Uuid,
) -> Result<CpdEntry> {
    let row = statement(ONE)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Nullable<Date>, _>(None::<chrono::NaiveDate>)
        .bind::<Nullable<Date>, _>(None::<chrono::NaiveDate>)
        .bind::<Text, _>(kind.as_str())
        .bind::<SqlUuid, _>(source)
        .get_result::<Row<CpdEntry>>(conn)
        .await?;
    Ok(row.into_inner())
}

/// Says something of an entry in own words.
pub(super) async fn change(
    conn: &mut AsyncPgConnection,
    user: User,
    (kind, source): (Kind, Uuid),
    precondition: &Precondition,
    change: &CpdWordsChange,
) -> Result<CpdEntry> {
    transaction(conn, async |conn| {
        let entry = find(conn, user, kind, source).await?;
        if !precondition.accepts(entry.version) {
            return Err(Error::PreconditionFailed(entry.version));
        }
        let written = write(conn, user, (kind, source), precondition, change).await?;
        let entry = find(conn, user, kind, source).await?;
        // Somebody was faster.
        if written == 0 { Err(Error::PreconditionFailed(entry.version)) } else { Ok(entry) }
    })
    .await
}

/// How many rows were written: none where the words have another version meanwhile.
async fn write(
    conn: &mut AsyncPgConnection,
    user: User,
    (kind, source): (Kind, Uuid),
    precondition: &Precondition,
    change: &CpdWordsChange,
) -> Result<usize> {
    let key =
        (words::owner_id.eq(user.id), words::source_kind.eq(kind), words::source_id.eq(source));
    let written = diesel::insert_into(words::table)
        .values((key, change))
        .on_conflict((words::owner_id, words::source_kind, words::source_id))
        .do_update()
        .set((change, words::version.eq(words::version + 1), words::updated_at.eq(now)))
        .filter(
            words::version
                .eq_any(precondition.versions())
                .or(precondition.any().into_sql::<Bool>()),
        )
        .execute(conn)
        .await?;
    Ok(written)
}
