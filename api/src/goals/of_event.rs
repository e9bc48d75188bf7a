//! The goals that an event brings along, written in the event's transaction.

use diesel::{
    dsl::{exists, now},
    prelude::*,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::{body::EventGoal, template};
use crate::{auth::User, error::Result, http::json::Json, schema::goals};

/// Adds the goals of a new event; those that the account's template has if there is no list.
pub(crate) async fn insert_for(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    new: Option<&[EventGoal]>,
) -> Result<()> {
    let goals: Vec<EventGoal> = match new {
        Some(new) => new.to_vec(),
        None => template::store::find(conn, user).await?.into_goals(),
    };
    for (place, goal) in goals.iter().enumerate() {
        goal.require(place)?;
    }
    let rows: Vec<_> = goals
        .iter()
        .map(|goal| {
            (
                goals::owner_id.eq(user.id),
                goals::id.eq(goal.id.unwrap_or_else(Uuid::now_v7)),
                goals::event_id.eq(event),
                goals::statement.eq(goal.statement()),
                goals::metric.eq(goal.metric),
                goals::target.eq(goal.target),
                goals::filter.eq(Json(goal.filter.clone())),
            )
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    diesel::insert_into(goals::table).values(rows).execute(conn).await?;
    Ok(())
}

/// Adds the goals of the template, unless there were some before.
pub(crate) async fn insert_first(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
) -> Result<()> {
    let had = goals::table.filter(goals::owner_id.eq(user.id)).filter(goals::event_id.eq(event));
    if diesel::select(exists(had)).get_result(conn).await? {
        return Ok(());
    }
    insert_for(conn, user, event, None).await
}

/// Puts other goals in place of those of an event.
pub(crate) async fn replace_for(
    conn: &mut AsyncPgConnection,
    user: User,
    event: Uuid,
    new: &[EventGoal],
) -> Result<()> {
    let old = goals::table
        .filter(goals::owner_id.eq(user.id))
        .filter(goals::event_id.eq(event))
        .filter(goals::deleted_at.is_null());
    diesel::update(old)
        .set((goals::deleted_at.eq(now), goals::version.eq(goals::version + 1)))
        .execute(conn)
        .await?;
    insert_for(conn, user, event, Some(new)).await
}
