//! The queries. Each one starts at the token; whoever holds it may join.

use diesel::{
    dsl::{exists, sql},
    prelude::*,
    sql_types::{Bool, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{InvitationPreview, over};
use crate::{
    access::Role,
    auth::User,
    db::transaction,
    error::{Error, Result},
    schema::{invitations, memberships, teams},
    statement::fragment,
    teams::{
        invitations::store::open,
        memberships::{self as places, Membership},
        model::GivenRole,
    },
};

/// What the invitation with this token is about.
pub(crate) async fn preview(
    conn: &mut AsyncPgConnection,
    token_hash: &[u8],
) -> Result<InvitationPreview> {
    let invitation = open()
        .inner_join(teams::table.on(teams::id.eq(invitations::team_id)))
        .filter(invitations::token_hash.eq(token_hash))
        .filter(teams::deleted_at.is_null());
    let found = invitation.select(InvitationPreview::as_select()).first(conn).await;
    found.optional()?.ok_or_else(over)
}

/// Lets `user` in, and says whether they are new. Who is in the team already stays as they are, and
/// nothing is used up.
pub(super) async fn accept(
    conn: &mut AsyncPgConnection,
    user: User,
    token_hash: &[u8],
) -> Result<(Membership, bool)> {
    transaction(conn, async |conn| {
        let invitation = invitations::table
            .inner_join(teams::table.on(teams::id.eq(invitations::team_id)))
            .filter(invitations::token_hash.eq(token_hash))
            .filter(teams::deleted_at.is_null())
            .select((invitations::team_id, invitations::role));
        let found = invitation.first::<(Uuid, GivenRole)>(conn).await.optional()?;
        let (team, role) = found.ok_or_else(over)?;
        let is_new = places::store::add(conn, team, user.id, role.into()).await?;
        if is_new {
            take(conn, user, token_hash).await?;
        }
        Ok((places::store::find(conn, user, team, user.id).await?, is_new))
    })
    .await
}

/// Uses an invitation. Of two at once the second waits for the row and then sees what is left of it,
/// so that all that counts is asked of the row itself.
async fn take(conn: &mut AsyncPgConnection, user: User, token_hash: &[u8]) -> Result<()> {
    let inviter = memberships::table
        .filter(memberships::account_id.eq(invitations::invited_by))
        .filter(memberships::team_id.eq(invitations::team_id))
        .filter(memberships::role.ne(Role::Member));
    let used = diesel::update(invitations::table)
        .filter(invitations::token_hash.eq(token_hash))
        .filter(invitations::expires_at.gt(diesel::dsl::now))
        .filter(fragment::<Bool>("cardinality(invitations.used_by) < invitations.max_uses"))
        .filter(diesel::dsl::not(invitations::used_by.contains(vec![user.id])))
        .filter(exists(inviter))
        .set(
            invitations::used_by
                .eq(sql("array_append(invitations.used_by, ").bind::<SqlUuid, _>(user.id).sql(")")),
        )
        .execute(conn)
        .await?;
    if used == 0 { Err::<(), Error>(over()) } else { Ok(()) }
}
