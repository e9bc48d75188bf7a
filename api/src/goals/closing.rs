//! Closing goals when their time is over: what was reached is written down, and a goal that repeats
//! begins anew.
//!
//! `look_at` is when a goal is looked at next; whoever changes when it is over says "now". A look
//! moves it on in the transaction that closes, so each goal is closed once, however many servers
//! look and however long none did.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::{
    dsl::now,
    prelude::*,
    sql_types::{Array, BigInt, Date, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashSet;
use uuid::Uuid;

use super::{
    model::GoalRow,
    progress::{self, LATE, Uncounted},
};
use crate::{
    db::{Db, transaction},
    error::Result,
    events::midnight,
    http::zone::Zone,
    schema::{accounts, events, goals},
    statement::statement,
};

/// Goals of one transaction.
const BATCH: i64 = 200;

/// Closes every goal that is over at `at`; answers how many it looked at. Takes a connection for one
/// batch at a time, so that requests come in between.
pub async fn close(db: &Db, at: DateTime<Utc>) -> Result<usize> {
    let mut looked = 0;
    loop {
        let mut conn = db.conn().await?;
        let some = transaction(&mut conn, async |conn| look(conn, at, None).await).await?;
        if some == 0 {
            return Ok(looked);
        }
        looked += some;
    }
}

/// Closes what is over of one account, in the transaction on `conn`.
pub(crate) async fn close_of(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    at: DateTime<Utc>,
) -> Result<()> {
    while look(conn, at, Some(account)).await? > 0 {}
    Ok(())
}

/// Has the goals of an event looked at again: it is at another time now. Those that were closed and
/// have time again are open.
pub(crate) async fn event_moved(conn: &mut AsyncPgConnection, event: Uuid) -> Result<()> {
    statement(include_str!("event_moved.sql"))
        .bind::<SqlUuid, _>(event)
        .bind::<Timestamptz, _>(Utc::now() - LATE)
        .execute(conn)
        .await?;
    Ok(())
}

/// Has the goals of an account looked at again: its days begin at another time now.
pub(crate) async fn zone_changed(conn: &mut AsyncPgConnection, account: Uuid) -> Result<()> {
    let open = goals::table
        .filter(goals::owner_id.eq(account))
        .filter(goals::ends_on.is_not_null())
        .filter(goals::closed_at.is_null());
    diesel::update(open).set(goals::look_at.eq(now)).execute(conn).await?;
    Ok(())
}

/// Looks at some goals that are due, and holds them for as long as that takes.
async fn look(
    conn: &mut AsyncPgConnection,
    at: DateTime<Utc>,
    account: Option<Uuid>,
) -> Result<usize> {
    let due = statement(include_str!("due.sql"))
        .bind::<Timestamptz, _>(at)
        .bind::<Nullable<SqlUuid>, _>(account)
        .bind::<BigInt, _>(BATCH)
        .load::<Key>(conn)
        .await?;
    if due.is_empty() {
        return Ok(0);
    }
    let (over, waiting): (Vec<_>, Vec<_>) =
        read(conn, &due).await?.into_iter().partition(|due| due.over(at));
    let mut seen = Seen::default();
    for due in &waiting {
        seen.later(&due.goal.row, due.goal.owner, due.again(at));
    }
    let goals: Vec<_> = over.into_iter().map(|due| due.goal).collect();
    let counted = progress::count(conn, Uuid::nil(), goals.clone(), 0).await?;
    for (goal, counted) in goals.iter().zip(counted) {
        seen.close(goal, counted.progress.count, at);
    }
    seen.write(conn).await?;
    Ok(due.len())
}

/// Which goal is due.
#[derive(Clone, Copy, PartialEq, Eq, Hash, QueryableByName)]
struct Key {
    #[diesel(sql_type = SqlUuid)]
    owner_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// A goal that is due.
struct Due {
    goal: Uncounted,
    /// Since when its event is in the trash.
    event_deleted_at: Option<DateTime<Utc>>,
}

impl Due {
    fn over(&self, at: DateTime<Utc>) -> bool {
        self.event_deleted_at.is_none() && self.goal.end().is_some_and(|end| end <= at)
    }

    /// When to look again at one that is not over: at its end; while its event is in the trash, now
    /// and then.
    fn again(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let end = self.goal.end().filter(|_| self.event_deleted_at.is_none());
        end.unwrap_or(at + TimeDelta::days(1))
    }
}

async fn read(conn: &mut AsyncPgConnection, due: &[Key]) -> Result<Vec<Due>> {
    type Columns = (GoalRow, Uuid, Option<DateTime<Utc>>, Zone, Option<DateTime<Utc>>);
    let owners: Vec<Uuid> = due.iter().map(|key| key.owner_id).collect();
    let ids: Vec<Uuid> = due.iter().map(|key| key.id).collect();
    let columns = (
        GoalRow::as_select(),
        goals::owner_id,
        events::ends_at.nullable(),
        accounts::tzid,
        events::deleted_at.nullable(),
    );
    let rows: Vec<Columns> = goals::table
        .inner_join(accounts::table.on(accounts::id.eq(goals::owner_id)))
        .left_join(events::table.on(events::id.nullable().eq(goals::event_id)))
        .filter(goals::owner_id.eq_any(owners))
        .filter(goals::id.eq_any(ids))
        .select(columns)
        .load(conn)
        .await?;
    // Two accounts may have chosen the same id.
    let due: HashSet<Key> = due.iter().copied().collect();
    let rows = rows.into_iter().map(|(row, owner, ends_at, zone, event_deleted_at)| Due {
        goal: Uncounted { row, owner, ends_at, zone },
        event_deleted_at,
    });
    let asked = |one: &Due| due.contains(&Key { owner_id: one.goal.owner, id: one.goal.row.id });
    Ok(rows.filter(asked).collect())
}

/// What came of looking, a column each.
#[derive(Default)]
struct Seen {
    owners: Vec<Uuid>,
    ids: Vec<Uuid>,
    closed: Vec<Option<DateTime<Utc>>>,
    counts: Vec<Option<i64>>,
    look_at: Vec<Option<DateTime<Utc>>>,
    next: Vec<Option<Uuid>>,
    next_first: Vec<Option<NaiveDate>>,
    next_end: Vec<Option<NaiveDate>>,
    next_look: Vec<Option<DateTime<Utc>>>,
}

impl Seen {
    fn later(&mut self, row: &GoalRow, owner: Uuid, again: DateTime<Utc>) {
        self.add(owner, row.id, None, Some(again));
        self.begin(None);
    }

    /// A goal that is over. One of some days is looked at once more: what is written down a little
    /// later, perhaps without a network until then, still counts. One of an event waited for that.
    fn close(&mut self, goal: &Uncounted, count: i64, at: DateTime<Utc>) {
        let row = &goal.row;
        let settled = goal.end().filter(|_| row.event_id.is_none()).map(|end| end + LATE);
        self.add(goal.owner, row.id, Some((at, count)), settled.filter(|settled| *settled > at));
        let goes_on = row.recurrence.filter(|_| row.closed_at.is_none()).zip(row.ends_on);
        self.begin(goes_on.map(|(recurrence, end)| {
            let (first, end) = recurrence.around(end);
            (first, end, midnight(end, goal.zone.0))
        }));
    }

    fn add(
        &mut self,
        owner: Uuid,
        id: Uuid,
        closed: Option<(DateTime<Utc>, i64)>,
        look_at: Option<DateTime<Utc>>,
    ) {
        let (at, count) = closed.unzip();
        self.owners.push(owner);
        self.ids.push(id);
        self.closed.push(at);
        self.counts.push(count);
        self.look_at.push(look_at);
    }

    fn begin(&mut self, next: Option<(NaiveDate, NaiveDate, DateTime<Utc>)>) {
        self.next.push(next.map(|_| Uuid::now_v7()));
        self.next_first.push(next.map(|(first, ..)| first));
        self.next_end.push(next.map(|(_, end, _)| end));
        self.next_look.push(next.map(|(.., look)| look));
    }

    async fn write(&self, conn: &mut AsyncPgConnection) -> Result<()> {
        statement(include_str!("close.sql"))
            .bind::<Array<SqlUuid>, _>(&self.owners)
            .bind::<Array<SqlUuid>, _>(&self.ids)
            .bind::<Array<Nullable<Timestamptz>>, _>(&self.closed)
            .bind::<Array<Nullable<BigInt>>, _>(&self.counts)
            .bind::<Array<Nullable<Timestamptz>>, _>(&self.look_at)
            .bind::<Array<Nullable<SqlUuid>>, _>(&self.next)
            .bind::<Array<Nullable<Date>>, _>(&self.next_first)
            .bind::<Array<Nullable<Date>>, _>(&self.next_end)
            .bind::<Array<Nullable<Timestamptz>>, _>(&self.next_look)
            .execute(conn)
            .await?;
        Ok(())
    }
}
