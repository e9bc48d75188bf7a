//! The queries.

use chrono::{DateTime, Utc};
use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{
    auth::User,
    error::Result,
    follow_ups::{model::FollowUp, store::find},
    schema::follow_ups,
};

/// Hides a follow-up until `until`, or shows it again.
pub(crate) async fn snooze(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    until: Option<DateTime<Utc>>,
) -> Result<FollowUp> {
    let one = follow_ups::table
        .filter(follow_ups::owner_id.eq(user.id))
        .filter(follow_ups::id.eq(id))
        .filter(follow_ups::deleted_at.is_null())
        .filter(follow_ups::snoozed_until.is_distinct_from(until));
    diesel::update(one)
        .set((
            follow_ups::snoozed_until.eq(until),
            follow_ups::version.eq(follow_ups::version + 1),
            follow_ups::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    find(conn, user, id).await
}
