//! How far goals are: counted from the rows themselves, for any number of goals in one statement.

use chrono::{DateTime, Utc};
use diesel::{
    pg::Pg,
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    sql_types::{Array, BigInt, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashMap;
use uuid::Uuid;

use super::model::{Evidence, Goal, GoalFilter, GoalRow};
use crate::{
    auth::User,
    error::Result,
    events::midnight,
    http::{json::Json, zone::Zone},
};

/// A goal's row and what tells when its time is over.
#[derive(Clone, Queryable)]
pub(super) struct Uncounted {
    pub(super) row: GoalRow,
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

    fn expired(&self, now: DateTime<Utc>) -> bool {
        self.ends_at.or(self.period().1).is_some_and(|end| end <= now)
    }
}

/// The goals with what was counted, each with at most `evidence` of it, in the same order.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    goals: Vec<Uncounted>,
    evidence: i64,
) -> Result<Vec<Goal>> {
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    let counting = Counting::new(user, &goals, evidence);
    let counted = counting.load::<(Uuid, i64, Json<Vec<Evidence>>)>(conn).await?;
    let mut counted: HashMap<_, _> =
        counted.into_iter().map(|(id, count, evidence)| (id, (count, evidence.0))).collect();
    let now = Utc::now();
    let goals = goals.into_iter().map(|goal| {
        let over = goal.expired(now);
        let (count, evidence) = counted.remove(&goal.row.id).unwrap_or_default();
        Goal::new(goal.row, over, count, evidence)
    });
    Ok(goals.collect())
}

/// The statement. A fragment of its own and not `sql_query`, which is parsed anew each time.
#[derive(QueryId)]
struct Counting {
    owner: Uuid,
    ids: Vec<Uuid>,
    metrics: Vec<&'static str>,
    events: Vec<Option<Uuid>>,
    starts: Vec<Option<DateTime<Utc>>>,
    ends: Vec<Option<DateTime<Utc>>>,
    filters: Vec<Json<GoalFilter>>,
    manual: Vec<i32>,
    evidence: i64,
}

impl Counting {
    fn new(user: User, goals: &[Uncounted], evidence: i64) -> Self {
        let rows = || goals.iter().map(|goal| &goal.row);
        let (starts, ends) = goals.iter().map(Uncounted::period).unzip();
        Self {
            owner: user.id,
            ids: rows().map(|row| row.id).collect(),
            metrics: rows().map(|row| row.metric.as_str()).collect(),
            events: rows().map(|row| row.event_id).collect(),
            starts,
            ends,
            filters: rows().map(|row| row.filter.clone()).collect(),
            manual: rows().map(|row| row.manual_count).collect(),
            evidence,
        }
    }
}

impl Query for Counting {
    type SqlType = (SqlUuid, BigInt, Jsonb);
}

impl QueryFragment<Pg> for Counting {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("with asked as (select ");
        out.push_bind_param::<SqlUuid, _>(&self.owner)?;
        out.push_sql(" as owner_id, ");
        out.push_bind_param::<BigInt, _>(&self.evidence)?;
        out.push_sql(" as most, goal.* from unnest(");
        out.push_bind_param::<Array<SqlUuid>, _>(&self.ids)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Text>, _>(&self.metrics)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<SqlUuid>>, _>(&self.events)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Timestamptz>>, _>(&self.starts)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Nullable<Timestamptz>>, _>(&self.ends)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Jsonb>, _>(&self.filters)?;
        out.push_sql(", ");
        out.push_bind_param::<Array<Integer>, _>(&self.manual)?;
        out.push_sql(include_str!("progress.sql"));
        Ok(())
    }
}
