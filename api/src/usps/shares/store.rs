//! The queries. Every one starts at what the account owns.

use diesel::{dsl::now, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{
    auth::User,
    db::transaction,
    error::Result,
    schema::{usp_shares as shares, usps},
    teams::store::require_member,
    usps::{
        Usp,
        model::TeamIds,
        store::{find, hold_own},
    },
};

/// Shares a card of `user` with exactly these teams.
pub(super) async fn replace(
    conn: &mut AsyncPgConnection,
    user: User,
    card: Uuid,
    wanted: &TeamIds,
) -> Result<Usp> {
    transaction(conn, async |conn| {
        // Two who say it at the same time come one after the other.
        hold_own(conn, user, card).await?;
        share(conn, user, card, wanted).await?;
        find(conn, user, card).await
    })
    .await
}

/// The same for a card that this transaction has written. The audience is part of what a card looks
/// like, so its version rises with it.
pub(in crate::usps) async fn share(
    conn: &mut AsyncPgConnection,
    user: User,
    card: Uuid,
    wanted: &TeamIds,
) -> Result<()> {
    let current = shares::table.filter(shares::usp_id.eq(card));
    let before: Vec<Uuid> = current.select(shares::team_id).load(conn).await?;
    let added: Vec<Uuid> = wanted.0.iter().filter(|team| !before.contains(team)).copied().collect();
    let mut changed = 0;
    if !added.is_empty() {
        require_member(conn, user, &wanted.0, &added).await?;
        let row = |team: &Uuid| {
            (shares::team_id.eq(*team), shares::usp_id.eq(card), shares::owner_id.eq(user.id))
        };
        let rows: Vec<_> = added.iter().map(row).collect();
        let insert = diesel::insert_into(shares::table).values(rows);
        changed += insert.on_conflict_do_nothing().execute(conn).await?;
    }
    let gone = current.filter(shares::team_id.ne_all(&wanted.0));
    changed += diesel::delete(gone).execute(conn).await?;
    if changed > 0 {
        diesel::update(usps::table.find((user.id, card)))
            .set((usps::version.eq(usps::version + 1), usps::updated_at.eq(now)))
            .execute(conn)
            .await?;
    }
    Ok(())
}
