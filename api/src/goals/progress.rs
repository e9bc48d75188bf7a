//! How far goals are: counted from the rows themselves, for any number of goals in one statement.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::{
    pg::Pg,
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    sql_types::{Array, BigInt, Date, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::BTreeSet;
use uuid::Uuid;

use super::{
    filter::GoalFilter,
    model::{Evidence, Goal, GoalRow, Position},
};
use crate::{
    error::Result,
    events::midnight,
    http::{json::Json, zone::Zone},
};

/// How long what is written down late still counts: follow-ups of an event are due by then, and
/// whoever was without a network has one again.
pub(super) const LATE: TimeDelta = TimeDelta::hours(48);

/// A goal's row and what tells when its time is over.
#[derive(Clone, Queryable)]
pub(super) struct Uncounted {
    pub(super) row: GoalRow,
    /// Whose facts are counted.
    pub(super) owner: Uuid,
    /// The end of its event.
    pub(super) ends_at: Option<DateTime<Utc>>,
    /// The account's zone: a period is in its days.
    pub(super) zone: Zone,
}

impl Uncounted {
    /// The first instant of its period, and the first after it.
    fn period(&self) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
        let instant = |day| midnight(day, self.zone.0);
        (self.row.starts_on.map(instant), self.row.ends_on.map(instant))
    }

    /// Whose own facts it counts.
    fn person(&self) -> Option<Uuid> {
        self.row.team_id.is_none().then_some(self.owner)
    }

    /// When its time is over: after its last day, or some time after its event.
    pub(super) fn end(&self) -> Option<DateTime<Utc>> {
        self.ends_at.map(|end| end + LATE).or(self.period().1)
    }
}

/// The goals with what was counted, each with at most `evidence` of it as `reader` sees it, in the
/// same order.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    reader: Uuid,
    goals: Vec<Uncounted>,
    evidence: i64,
) -> Result<Vec<Goal>> {
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    let counting = Counting { asked: Asked::new(reader, &goals), evidence };
    let counted = counting.load::<(i64, Json<Vec<Evidence>>)>(conn).await?;
    let now = Utc::now();
    let goals = goals.into_iter().zip(counted).map(|(goal, (count, evidence))| {
        let over = goal.end().is_some_and(|end| end <= now);
        Goal::new(goal.row, goal.owner == reader, over, count, evidence.0)
    });
    Ok(goals.collect())
}

/// What a goal counted, earliest first, from after a position on.
pub(super) async fn evidence(
    conn: &mut AsyncPgConnection,
    reader: Uuid,
    goal: Uncounted,
    after: Option<Position>,
    limit: i64,
) -> Result<Vec<Evidence>> {
    let (at, id) = after.unzip();
    let listing = Listing { asked: Asked::new(reader, &[goal]), at, id, limit };
    let rows = listing.load::<Json<Evidence>>(conn).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// The goals to count, a column each.
struct Asked {
    ids: Vec<Uuid>,
    /// Whose own facts are counted; nobody's for a goal of a team.
    owners: Vec<Option<Uuid>>,
    teams: Vec<Option<Uuid>>,
    reader: Uuid,
    metrics: Vec<&'static str>,
    events: Vec<Option<Uuid>>,
    starts: Vec<Option<DateTime<Utc>>>,
    ends: Vec<Option<DateTime<Utc>>>,
    first_days: Vec<Option<NaiveDate>>,
    last_days: Vec<Option<NaiveDate>>,
    filters: Vec<Json<GoalFilter>>,
    /// What finds what they count, each once. The others are left out: each costs Postgres more to plan
    /// than to look up.
    facts: Vec<&'static str>,
}

impl Asked {
    fn new(reader: Uuid, goals: &[Uncounted]) -> Self {
        let rows = || goals.iter().map(|goal| &goal.row);
        let (starts, ends) = goals.iter().map(Uncounted::period).unzip();
        let facts = rows().map(|row| row.metric.facts(row.team_id.is_some()));
        Self {
            ids: rows().map(|row| row.id).collect(),
            owners: goals.iter().map(Uncounted::person).collect(),
            teams: rows().map(|row| row.team_id).collect(),
            reader,
            metrics: rows().map(|row| row.metric.as_str()).collect(),
            events: rows().map(|row| row.event_id).collect(),
            starts,
            ends,
            first_days: rows().map(|row| row.starts_on).collect(),
            last_days: rows().map(|row| row.ends_on).collect(),
            filters: rows().map(|row| row.filter.clone()).collect(),
            facts: facts.collect::<BTreeSet<_>>().into_iter().collect(),
        }
    }

    /// What is counted of the `goal` beside which it stands, as a table `found`.
    fn found(&self) -> String {
        format!("(\n{}) found (type, id, label, at, amount)", self.facts.join("    union all\n"))
    }
}

impl QueryFragment<Pg> for Asked {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("with asked as (select * from unnest(");
        out.push_bind_param::<Array<SqlUuid>, _>(&self.ids)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<SqlUuid>>, _>(&self.owners)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<SqlUuid>>, _>(&self.teams)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Text>, _>(&self.metrics)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<SqlUuid>>, _>(&self.events)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Timestamptz>>, _>(&self.starts)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Timestamptz>>, _>(&self.ends)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Date>>, _>(&self.first_days)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Date>>, _>(&self.last_days)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Jsonb>, _>(&self.filters)?;
        out.push_sql(include_str!("asked.sql"));
        out.push_bind_param::<SqlUuid, _>(&self.reader)?;
        out.push_sql(" as reader_id from asked\n)\n");
        Ok(())
    }
}

/// How many there are of what each goal counts. A fragment of its own and not `sql_query`, which is
/// parsed anew each time.
struct Counting {
    asked: Asked,
    evidence: i64,
}

impl Query for Counting {
    type SqlType = (BigInt, Jsonb);
}

impl QueryFragment<Pg> for Counting {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.asked.walk_ast(out.reborrow())?;
        out.push_sql(include_str!("count.sql"));
        out.push_bind_param::<BigInt, _>(&self.evidence)?;
        out.push_sql("), '[]') as evidence\nfrom (select found.*, row_number() over (order by at, id) as place from ");
        out.push_sql(&self.asked.found());
        out.push_sql(") ranked) counted\norder by goal.place");
        Ok(())
    }
}

/// A page of what a goal counts.
struct Listing {
    asked: Asked,
    at: Option<DateTime<Utc>>,
    id: Option<Uuid>,
    limit: i64,
}

impl Query for Listing {
    type SqlType = Jsonb;
}

impl QueryFragment<Pg> for Listing {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.asked.walk_ast(out.reborrow())?;
        out.push_sql("select jsonb_build_object('type', found.type, 'id', found.id, 'label', found.label, 'at', found.at) as row\nfrom goal cross join lateral ");
        out.push_sql(&self.asked.found());
        out.push_sql("\nwhere (found.at, found.id) > (coalesce(");
        out.push_bind_param::<Nullable<Timestamptz>, _>(&self.at)?;
        out.push_sql(", '-infinity'), coalesce(");
        out.push_bind_param::<Nullable<SqlUuid>, _>(&self.id)?;
        out.push_sql(
            ", '00000000-0000-0000-0000-000000000000'))\norder by found.at, found.id limit ",
        );
        out.push_bind_param::<BigInt, _>(&self.limit)?;
        Ok(())
    }
}

// Without a static id the text is what a prepared statement is found by: it is as the facts are.
impl QueryId for Counting {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryId for Listing {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}
