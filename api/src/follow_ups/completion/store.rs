//! The queries.

use chrono::{DateTime, Utc};
use diesel::{dsl::now, prelude::*, sql_types::Bool};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{
    auth::User,
    error::Result,
    follow_ups::{
        model::{FollowUp, Status},
        store::find,
    },
    schema::follow_ups,
};

/// Completes a follow-up, or moves the time at which it was. Says nothing if nothing changes.
pub(crate) async fn complete(
    conn: &mut AsyncPgConnection,
    user: User,
    id: Uuid,
    at: Option<DateTime<Utc>>,
) -> Result<FollowUp> {
    let not_yet = follow_ups::completed_at.is_null();
    let moved = follow_ups::completed_at.is_distinct_from(at).and(at.is_some().into_sql::<Bool>());
    let one = follow_ups::table
        .filter(follow_ups::owner_id.eq(user.id))
        .filter(follow_ups::id.eq(id))
        .filter(follow_ups::deleted_at.is_null())
        .filter(not_yet.or(moved));
    diesel::update(one)
        .set((
            follow_ups::status.eq(Status::Completed),
            follow_ups::completed_at.eq(Some(at.unwrap_or_else(Utc::now))),
            follow_ups::version.eq(follow_ups::version + 1),
            follow_ups::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    find(conn, user, id).await
}

/// Opens a completed follow-up again; one that is not completed stays as it is.
pub(crate) async fn reopen(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<FollowUp> {
    let one = follow_ups::table
        .filter(follow_ups::owner_id.eq(user.id))
        .filter(follow_ups::id.eq(id))
        .filter(follow_ups::deleted_at.is_null())
        .filter(follow_ups::status.eq(Status::Completed));
    diesel::update(one)
        .set((
            follow_ups::status.eq(Status::NeedsAction),
            follow_ups::completed_at.eq(None::<DateTime<Utc>>),
            follow_ups::version.eq(follow_ups::version + 1),
            follow_ups::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    find(conn, user, id).await
}
