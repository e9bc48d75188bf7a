//! Who sees a lesson: its owner, and the members of the teams that it is shared with. All of them may
//! say that it is useful, comment on it, and tell what came of it.

use diesel::{
    dsl::{auto_type, exists},
    prelude::*,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{
    auth::User,
    error::Result,
    schema::{lesson_shares, lessons, memberships, teams},
};

/// The lessons outside the trash that `user` sees.
#[auto_type(no_type_alias)]
fn visible_to(user: User) -> _ {
    let account_id: Uuid = user.id;
    let shared: shared_with = shared_with(account_id);
    lessons::table
        .filter(lessons::deleted_at.is_null())
        .filter(lessons::owner_id.eq(account_id).or(exists(shared)))
}

/// The shares by which an account sees the lesson of the query around it.
#[auto_type]
fn shared_with(account_id: Uuid) -> _ {
    lesson_shares::table
        .inner_join(memberships::table.on(memberships::team_id.eq(lesson_shares::team_id)))
        .inner_join(teams::table.on(teams::id.eq(lesson_shares::team_id)))
        .filter(lesson_shares::lesson_id.eq(lessons::id))
        .filter(memberships::account_id.eq(account_id))
        .filter(teams::deleted_at.is_null())
}

/// Fails unless `user` sees the lesson.
pub(crate) async fn require(conn: &mut AsyncPgConnection, user: User, lesson: Uuid) -> Result<()> {
    let query = visible_to(user).filter(lessons::id.eq(lesson)).select(lessons::id);
    query.first::<Uuid>(conn).await?;
    Ok(())
}

/// Those of `accounts` that see the lesson.
pub(super) async fn among(
    conn: &mut AsyncPgConnection,
    lesson: Uuid,
    accounts: &[Uuid],
) -> Result<Vec<Uuid>> {
    let owner = lessons::table
        .filter(lessons::id.eq(lesson))
        .filter(lessons::owner_id.eq_any(accounts))
        .select(lessons::owner_id);
    let members = lesson_shares::table
        .inner_join(memberships::table.on(memberships::team_id.eq(lesson_shares::team_id)))
        .inner_join(teams::table.on(teams::id.eq(lesson_shares::team_id)))
        .filter(lesson_shares::lesson_id.eq(lesson))
        .filter(memberships::account_id.eq_any(accounts))
        .filter(teams::deleted_at.is_null())
        .select(memberships::account_id);
    Ok(owner.union(members).load(conn).await?)
}
