//! The queries: one statement for the whole batch where nothing comes along with a person.

use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashSet;
use uuid::Uuid;

use super::model::{Batch, BatchResult, at, read};
use crate::{
    auth::User,
    contacts::{NewContact, capture},
    db::{transaction, undoable},
    error::{Error, Result},
    schema::contacts,
};

/// An item that could be read.
struct Item {
    index: usize,
    id: Uuid,
    new: NewContact,
}

/// Adds the contacts; all or none of them if `atomic`.
pub(super) async fn create(
    conn: &mut AsyncPgConnection,
    user: User,
    atomic: bool,
    batch: Batch,
) -> Result<Vec<BatchResult>> {
    let (items, mut outcomes) = parse(batch);
    if atomic {
        refuse_any(&mut outcomes)?;
    }
    transaction(conn, async |conn| {
        match insert(conn, user, &items).await {
            Some(added) => outcomes.extend(added),
            // Something comes along, or one of them broke a rule of the database: one at a time.
            None => {
                for item in &items {
                    outcomes.push((item.index, one(conn, user, item).await?));
                }
            }
        }
        if atomic {
            refuse_any(&mut outcomes)?;
        }
        outcomes.sort_by_key(|(index, _)| *index);
        let result = |(index, outcome)| BatchResult::new(index, outcome);
        Ok(std::mem::take(&mut outcomes).into_iter().map(result).collect())
    })
    .await
}

/// What happened to the item at an index.
type Outcome = (usize, Result<Uuid>);

fn parse(batch: Batch) -> (Vec<Item>, Vec<Outcome>) {
    let (mut items, mut refused) = (Vec::new(), Vec::new());
    for (index, item) in batch.items.0.into_iter().enumerate() {
        match read(item) {
            Ok(new) => {
                items.push(Item { index, id: new.id.unwrap_or_else(Uuid::now_v7), new });
            }
            Err(error) => refused.push((index, Err(error))),
        }
    }
    (items, refused)
}

/// Fails with every field at fault, else with the first refusal.
fn refuse_any(outcomes: &mut Vec<Outcome>) -> Result<()> {
    let (mut fields, mut other) = (Vec::new(), None);
    for (index, outcome) in outcomes.extract_if(.., |(_, outcome)| outcome.is_err()) {
        match outcome.map_err(|error| at(index, error)) {
            Err(Error::Invalid(errors)) => fields.extend(errors),
            Err(error) => other = other.or(Some(error)),
            Ok(_) => {}
        }
    }
    if !fields.is_empty() {
        return Err(Error::Invalid(fields));
    }
    other.map_or(Ok(()), Err)
}

/// All of `items` in one statement; `None` if that is not possible.
async fn insert(conn: &mut AsyncPgConnection, user: User, items: &[Item]) -> Option<Vec<Outcome>> {
    if items.is_empty() || items.iter().any(|item| item.new.captures()) {
        return items.is_empty().then(Vec::new);
    }
    let added = undoable(conn, async |conn| {
        let (owner, id) = (contacts::owner_id, contacts::id);
        let rows = items.iter().map(|item| (owner.eq(user.id), id.eq(item.id), &item.new));
        let rows: Vec<_> = rows.collect();
        let insert = diesel::insert_into(contacts::table).values(rows).on_conflict_do_nothing();
        Ok(insert.returning(id).get_results::<Uuid>(conn).await?)
    });
    let mut added: HashSet<Uuid> = added.await.ok()?.into_iter().collect();
    // Each id once: the second of two equal ones was there already.
    let outcome = |item: &Item| {
        let id = added.take(&item.id).ok_or(Error::PreconditionRequired);
        (item.index, id)
    };
    Some(items.iter().map(outcome).collect())
}

/// One item in a savepoint. A fault of ours ends the whole batch.
async fn one(conn: &mut AsyncPgConnection, user: User, item: &Item) -> Result<Result<Uuid>> {
    let added = undoable(conn, async |conn| {
        let captured = capture::create(conn, user, item.id, &item.new).await?;
        captured.map(|captured| captured.contact.id).ok_or(Error::PreconditionRequired)
    });
    match added.await {
        Err(error @ (Error::Internal(_) | Error::Unavailable | Error::StillRunning)) => Err(error),
        outcome => Ok(outcome),
    }
}
