//! Three statements: what is known of the event, its lessons, and how far the goals are.

use diesel::{
    QueryableByName,
    sql_types::{BigInt, Jsonb, Nullable, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::Report;
use crate::{
    auth::User,
    error::Result,
    events::{
        model::Event,
        shares::Attendee,
        targets::{Target, store::MOST},
    },
    feed,
    goals::{self, GoalRow},
    http::{json::Json, zone::Zone},
    statement::statement,
};

/// Lessons of a report; the feed has the rest.
const LESSONS: i64 = 100;

const REPORT: &str = concat!(
    "with ",
    include_str!("../targets/with.sql"),
    "select ",
    include_str!("../targets/items.sql"),
    " as targets, ",
    include_str!("../event.sql"),
    " as event, ",
    include_str!("report.sql"),
);

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Jsonb)]
    event: Json<Event>,
    #[diesel(sql_type = Jsonb)]
    targets: Json<Vec<Target>>,
    #[diesel(sql_type = Jsonb)]
    colleagues: Json<Vec<Attendee>>,
    #[diesel(sql_type = Jsonb)]
    goals: Json<Vec<GoalRow>>,
    #[diesel(sql_type = Text)]
    tzid: Zone,
}

/// What came of an event that `user` sees.
pub(super) async fn find(conn: &mut AsyncPgConnection, user: User, id: Uuid) -> Result<Report> {
    let found: Found = statement(REPORT)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(id)
        .bind::<Nullable<SqlUuid>, _>(None::<Uuid>)
        .bind::<BigInt, _>(MOST)
        .get_result(conn)
        .await?;
    let event = found.event.0;
    let (rows, ends_at) = (found.goals.0, event.row.ends_at);
    Ok(Report {
        goals: goals::store::count_read(conn, user, rows, ends_at, found.tzid).await?,
        lessons: feed::store::of_event(conn, user, id, LESSONS).await?,
        colleagues: found.colleagues.0,
        targets: found.targets.0,
        event,
    })
}
