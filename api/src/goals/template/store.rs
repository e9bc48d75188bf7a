//! The queries. Each one is about the account of the person who asks.

use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::model::{GoalTemplate, NewGoalTemplate};
use crate::{
    auth::User,
    db::transaction,
    error::{Error, Result},
    http::{json::Json, precondition::Precondition},
    schema::goal_templates as templates,
};

/// The goals that new events of `user` bring along.
pub(in crate::goals) async fn find(
    conn: &mut AsyncPgConnection,
    user: User,
) -> Result<GoalTemplate> {
    let own = templates::table.find(user.id).select(GoalTemplate::as_select());
    Ok(own.first(conn).await.optional()?.unwrap_or_default())
}

/// Replaces them.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    precondition: &Precondition,
    new: &NewGoalTemplate,
) -> Result<GoalTemplate> {
    new.require()?;
    transaction(conn, async |conn| {
        // A row that is not there yet cannot be held, so one is made first: of two who begin at the
        // same time the second waits here, and finds the version that the first one left.
        let first = (
            templates::account_id.eq(user.id),
            templates::goals.eq(GoalTemplate::default().goals),
            templates::version.eq(0),
        );
        let insert = diesel::insert_into(templates::table).values(first);
        insert.on_conflict_do_nothing().execute(conn).await?;
        let own = templates::table.find(user.id);
        let version: i32 = own.select(templates::version).for_update().first(conn).await?;
        if !precondition.accepts(version) {
            return Err(Error::PreconditionFailed(version));
        }
        let template = diesel::update(own)
            .set((
                templates::goals.eq(Json(&new.goals.0)),
                templates::version.eq(version + 1),
                templates::updated_at.eq(now),
            ))
            .returning(GoalTemplate::as_returning())
            .get_result(conn)
            .await?;
        Ok(template)
    })
    .await
}
