//! The queries of a team's own side, for somebody whose role was asked for before. What the holder
//! of a token does is in `acceptance`.

use chrono::{TimeDelta, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, BigInt, Bool, Text},
    upsert::excluded,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Invitation, InvitationFilter, InvitationRow};
use crate::{
    access::Role,
    auth::{User, link_token::LinkToken},
    db::transaction,
    error::{Error, Result},
    http::query::COUNTED,
    mail,
    schema::{accounts, invitation_mails as mails, invitations, memberships},
    statement::{Fragment, fragment, statement},
    teams::model::Team,
};

/// Open invitations that a team can have.
const MOST_OPEN: i64 = 500;

/// The invitations by which somebody can still join: not over, not used up, and made by somebody
/// who may still invite.
#[diesel::dsl::auto_type(no_type_alias)]
pub(super) fn open() -> _ {
    let member: Role = Role::Member;
    let unused: Fragment<Bool> =
        fragment("cardinality(invitations.used_by) < invitations.max_uses");
    invitations::table
        .inner_join(accounts::table.on(accounts::id.eq(invitations::invited_by)))
        .inner_join(
            memberships::table.on(memberships::account_id
                .eq(invitations::invited_by)
                .and(memberships::team_id.eq(invitations::team_id))),
        )
        .filter(memberships::role.ne(member))
        .filter(invitations::expires_at.gt(diesel::dsl::now))
        .filter(unused)
}

/// One row more than the page holds; the newest first, for ids are in the order of creation.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    team: &Team,
    filter: &InvitationFilter,
    after: Option<Uuid>,
) -> Result<Vec<Invitation>> {
    let mut query = open().filter(invitations::team_id.eq(team.id)).into_boxed();
    if let Some(after) = after {
        query = query.filter(invitations::id.lt(after));
    }
    let query = query.order(invitations::id.desc()).limit(filter.limit.0 + 1);
    Ok(query.select(Invitation::as_select()).load(conn).await?)
}

/// How many are open, counted up to 10,000.
pub(super) async fn count(conn: &mut AsyncPgConnection, team: &Team) -> Result<i64> {
    let some = open().filter(invitations::team_id.eq(team.id)).limit(COUNTED);
    let some = some.select(invitations::id).load::<Uuid>(conn).await?;
    Ok(some.len().try_into().unwrap_or(COUNTED))
}

/// One that is open.
pub(super) async fn find(
    conn: &mut AsyncPgConnection,
    team: &Team,
    id: Uuid,
) -> Result<Invitation> {
    let query = open().filter(invitations::team_id.eq(team.id)).filter(invitations::id.eq(id));
    Ok(query.select(Invitation::as_select()).first(conn).await?)
}

/// Adds invitations, in this order; whoever has one already gets it anew. Nobody is looked up: what
/// is answered is the same whether or not an address has an account.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    team: &Team,
    rows: &[InvitationRow],
) -> Result<Vec<Invitation>> {
    transaction(conn, async |conn| {
        let ids: Vec<Uuid> = diesel::insert_into(invitations::table)
            .values(rows)
            .on_conflict((invitations::team_id, invitations::email))
            .do_update()
            .set((
                invitations::invited_by.eq(excluded(invitations::invited_by)),
                invitations::role.eq(excluded(invitations::role)),
                invitations::token_hash.eq(excluded(invitations::token_hash)),
                invitations::used_by.eq(excluded(invitations::used_by)),
                invitations::expires_in_days.eq(excluded(invitations::expires_in_days)),
                invitations::expires_at.eq(excluded(invitations::expires_at)),
            ))
            .returning(invitations::id)
            .get_results(conn)
            .await?;
        if count(conn, team).await? > MOST_OPEN {
            return Err(Error::Conflict(
                "too-many-invitations",
                "A team can have 500 open invitations. Withdraw some first.",
            ));
        }
        let query = open().filter(invitations::id.eq_any(ids));
        let mut made: Vec<Invitation> = query.select(Invitation::as_select()).load(conn).await?;
        made.sort_by_key(|made| rows.iter().position(|row| row.is_for(made.email.as_deref())));
        Ok(made)
    })
    .await
}

/// Gives an invitation another token and its whole time again; the former token opens nothing any
/// more, and the uses start over.
pub(super) async fn renew(
    conn: &mut AsyncPgConnection,
    user: User,
    invitation: &Invitation,
    token: &LinkToken,
) -> Result<()> {
    let days = invitations::table.find(invitation.id).select(invitations::expires_in_days);
    let days: i32 = days.first(conn).await?;
    diesel::update(invitations::table.find(invitation.id))
        .set((
            invitations::invited_by.eq(user.id),
            invitations::token_hash.eq(token.hash()),
            invitations::used_by.eq(Vec::<Uuid>::new()),
            invitations::expires_at.eq(Utc::now() + TimeDelta::days(days.into())),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Withdraws an invitation.
pub(super) async fn delete(conn: &mut AsyncPgConnection, invitation: &Invitation) -> Result<()> {
    diesel::delete(invitations::table.find(invitation.id)).execute(conn).await?;
    Ok(())
}

#[derive(QueryableByName)]
struct Wait {
    #[diesel(sql_type = BigInt)]
    seconds: i64,
}

/// Counts a mail to each of these addresses. Fails if one of them got as many as it may within the
/// hour, from whatever team: an answer that tells nothing of accounts.
pub(super) async fn require_patience(conn: &mut AsyncPgConnection, emails: &[&str]) -> Result<()> {
    if emails.is_empty() {
        return Ok(());
    }
    let wait = statement(include_str!("wait.sql"))
        .bind::<Array<Text>, _>(emails)
        .bind::<BigInt, _>(mail::MOST_AN_HOUR)
        .get_result::<Wait>(conn)
        .await?;
    if wait.seconds > 0 {
        return Err(Error::TooManyRequests(wait.seconds.unsigned_abs()));
    }
    let rows: Vec<_> = emails
        .iter()
        .map(|email| (mails::id.eq(Uuid::now_v7()), mails::email.eq(*email)))
        .collect();
    diesel::insert_into(mails::table).values(rows).execute(conn).await?;
    Ok(())
}

/// Forgets the invitations that are over, and who got a mail more than an hour ago.
pub(crate) async fn purge(conn: &mut AsyncPgConnection) -> Result<usize> {
    let old = mails::table.filter(mails::created_at.lt(Utc::now() - TimeDelta::hours(1)));
    diesel::delete(old).execute(conn).await?;
    let over = invitations::table.filter(invitations::expires_at.lt(diesel::dsl::now));
    Ok(diesel::delete(over).execute(conn).await?)
}
