//! The queries. Those of the owner start at [`visible_to`], those of the world at [`open`].

use chrono::{DateTime, Utc};
use diesel::{
    dsl::now,
    pg::Pg,
    prelude::*,
    sql_types::{Binary, Nullable, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{LinkFilter, LinkRow, Shared, Subject};
use crate::{
    auth::{User, link_token::LinkToken},
    error::{Error, Result},
    events::EventRow,
    http::query::COUNTED,
    lessons::Lesson,
    schema::{accounts, events, lessons, links},
};

/// The links of `user` that still work.
fn visible_to(user: User, filter: &LinkFilter) -> links::BoxedQuery<'static, Pg> {
    let mut query = links::table
        .filter(links::account_id.eq(user.id))
        .filter(links::expires_at.gt(now))
        .into_boxed();
    if let Some(event) = filter.event_id {
        query = query.filter(links::event_id.eq(event));
    }
    if let Some(lesson) = filter.lesson_id {
        query = query.filter(links::lesson_id.eq(lesson));
    }
    query
}

/// The newest first; ids are in the order of creation.
pub(super) async fn list(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &LinkFilter,
    after: Option<Uuid>,
) -> Result<Vec<LinkRow>> {
    let mut query = visible_to(user, filter).order(links::id.desc()).limit(filter.limit.0 + 1);
    if let Some(after) = after {
        query = query.filter(links::id.lt(after));
    }
    Ok(query.select(LinkRow::as_select()).load(conn).await?)
}

/// How many there are, counted up to 10,000.
pub(super) async fn count(
    conn: &mut AsyncPgConnection,
    user: User,
    filter: &LinkFilter,
) -> Result<i64> {
    let some = visible_to(user, filter).limit(COUNTED).select(links::id);
    Ok(some.load::<Uuid>(conn).await?.len().try_into().unwrap_or(COUNTED))
}

/// Makes a link to an event or a lesson of `user`; what is not theirs is not found.
pub(super) async fn insert(
    conn: &mut AsyncPgConnection,
    user: User,
    subject: Subject,
    expires_at: DateTime<Utc>,
    (id, token): (Uuid, &LinkToken),
) -> Result<LinkRow> {
    let none = || None::<Uuid>.into_sql::<Nullable<SqlUuid>>();
    let rest = (
        id.into_sql::<SqlUuid>(),
        token.hash().into_sql::<Binary>(),
        expires_at.into_sql::<Timestamptz>(),
    );
    let columns = (
        links::account_id,
        links::event_id,
        links::lesson_id,
        links::id,
        links::token_hash,
        links::expires_at,
    );
    let made = match subject {
        Subject::Event(event) => {
            events::table
                .filter(events::owner_id.eq(user.id))
                .filter(events::id.eq(event))
                .filter(events::deleted_at.is_null())
                .select((events::owner_id, events::id.nullable(), none(), rest.0, rest.1, rest.2))
                .insert_into(links::table)
                .into_columns(columns)
                .returning(LinkRow::as_returning())
                .get_result(conn)
                .await
        }
        Subject::Lesson(lesson) => {
            lessons::table
                .filter(lessons::owner_id.eq(user.id))
                .filter(lessons::id.eq(lesson))
                .filter(lessons::deleted_at.is_null())
                .select((lessons::owner_id, none(), lessons::id.nullable(), rest.0, rest.1, rest.2))
                .insert_into(links::table)
                .into_columns(columns)
                .returning(LinkRow::as_returning())
                .get_result(conn)
                .await
        }
    };
    Ok(made?)
}

/// Makes a link stop working.
pub(super) async fn delete(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<()> {
    let deleted = diesel::delete(links::table)
        .filter(links::account_id.eq(user.id))
        .filter(links::id.eq(id))
        .execute(conn)
        .await?;
    if deleted == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// What a token opens: the one who shares it, with an event or a lesson outside the trash.
type Opened = (String, Option<EventRow>, Option<Lesson>);

/// The one row that `token` opens.
pub(super) async fn open(conn: &mut AsyncPgConnection, token: &LinkToken) -> Result<Opened> {
    let opened: Opened = links::table
        .inner_join(accounts::table.on(accounts::id.eq(links::account_id)))
        .left_join(
            events::table
                .on(links::event_id.eq(events::id.nullable()).and(events::deleted_at.is_null())),
        )
        .left_join(
            lessons::table.on(links::lesson_id
                .eq(lessons::id.nullable())
                .and(lessons::owner_id.eq(links::account_id))
                .and(lessons::deleted_at.is_null())),
        )
        .filter(links::token_hash.eq(token.hash()))
        .filter(links::expires_at.gt(now))
        .filter(accounts::disabled_at.is_null())
        .select((
            accounts::full_name,
            Option::<EventRow>::as_select(),
            Option::<Lesson>::as_select(),
        ))
        .first(conn)
        .await?;
    if opened.1.is_none() && opened.2.is_none() { Err(Error::NotFound) } else { Ok(opened) }
}

/// What the world would see of `subject`, for its owner to look at before there is a link.
pub(super) async fn preview(
    conn: &mut AsyncPgConnection,
    user: User,
    subject: Subject,
) -> Result<Shared> {
    match subject {
        Subject::Event(event) => {
            let (shared_by, row): (String, EventRow) = events::table
                .inner_join(accounts::table.on(accounts::id.eq(events::owner_id)))
                .filter(events::owner_id.eq(user.id))
                .filter(events::id.eq(event))
                .filter(events::deleted_at.is_null())
                .select((accounts::full_name, EventRow::as_select()))
                .first(conn)
                .await?;
            Ok(Shared { shared_by, event: Some(row.into()), lesson: None })
        }
        Subject::Lesson(lesson) => {
            let (shared_by, row): (String, Lesson) = lessons::table
                .inner_join(accounts::table.on(accounts::id.eq(lessons::owner_id)))
                .filter(lessons::owner_id.eq(user.id))
                .filter(lessons::id.eq(lesson))
                .filter(lessons::deleted_at.is_null())
                .select((accounts::full_name, Lesson::as_select()))
                .first(conn)
                .await?;
            Ok(Shared { shared_by, event: None, lesson: Some(row.into()) })
        }
    }
}
