//! The queries: whose day it is, everything of that day in one statement, and how far
//! its goals are.

use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Array, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::{
    calendar::{Calendar, WEEKS},
    model::{DueFollowUp, Found, NextEvent, Today, TodayAccount, Week},
};
use crate::{
    auth::{Scope, User},
    error::Result,
    goals,
    http::zone::Zone,
    schema::accounts,
    statement::statement,
};

/// Everything of the day that does not depend on how goals are counted.
const TODAY: &str = concat!(
    "with ",
    include_str!("../feed/mine.sql"),
    ",\n",
    include_str!("../feed/latest.sql"),
    ",\ncolleague_lessons as (select found.shared_at, found.lesson_id, ",
    include_str!("../feed/item.sql"),
    " as item from found
    join lessons l on l.owner_id = found.owner_id and l.id = found.lesson_id),
    unread as (select count(*) as number from (select ",
    include_str!("../notifications/visible.sql"),
    include_str!("../notifications/wanted.sql"),
    "and n.read_at is null limit 100) few),
    asking as (select n.asked_at, n.id, ",
    include_str!("../lessons/nudges/item.sql"),
    include_str!("../lessons/nudges/visible.sql"),
    include_str!("../lessons/nudges/open.sql"),
    "order by n.asked_at desc, n.id desc limit 3),\n",
    include_str!("plans.sql"),
    include_str!("../events/event.sql"),
    include_str!("today.sql"),
);

/// What matters to `user` at `now`.
pub async fn find(conn: &mut AsyncPgConnection, user: User, now: DateTime<Utc>) -> Result<Today> {
    let (tzid, full_name, locale) = accounts::table
        .find(user.id)
        .select((accounts::tzid, accounts::full_name, accounts::locale))
        .first::<(Zone, String, String)>(conn)
        .await?;
    let calendar = Calendar::new(tzid.0, now);
    let found = read(conn, user, &calendar).await?;
    let next_event = match found.next_event {
        Some(event) => {
            let (rows, ends_at) = (found.goals.0, event.0.row.ends_at);
            let goals = goals::store::count_read(conn, user, rows, ends_at, tzid).await?;
            Some(NextEvent::new(event.0, goals, now))
        }
        None => None,
    };
    let follow_ups = found.follow_ups.0.into_iter();
    let counts = found.people.into_iter().zip(found.lessons);
    let weeks = calendar.mondays().into_iter().zip(counts);
    Ok(Today {
        now,
        tzid,
        account: TodayAccount { id: user.id, full_name, locale },
        next_event,
        follow_ups: follow_ups.map(|row| DueFollowUp::new(row, &calendar)).collect(),
        follow_ups_due: found.follow_ups_due,
        weeks: weeks
            .map(|(monday, (people, lessons))| Week::new(monday, people, lessons))
            .collect(),
        recent_lessons: found.recent_lessons.0,
        nudges: found.nudges.0,
        colleague_lessons: found
            .colleague_lessons
            .filter(|_| user.rights.has(Scope::ReadTeams))
            .map(|lessons| lessons.0),
        notifications_unread: Some(found.notifications_unread)
            .filter(|_| user.rights.has(Scope::ReadTeams)),
        debrief: found.debrief.0,
        shared_events: found.shared_events.0,
        follow_ups_on_time: found.follow_ups_on_time.0,
    })
}

async fn read(conn: &mut AsyncPgConnection, user: User, calendar: &Calendar) -> Result<Found> {
    let weeks = calendar.week_borders();
    let found = statement(TODAY)
        .bind::<SqlUuid, _>(user.id)
        .bind::<Timestamptz, _>(calendar.now)
        .bind::<Timestamptz, _>(calendar.day(0))
        .bind::<Timestamptz, _>(calendar.day(1))
        .bind::<Timestamptz, _>(calendar.day(3))
        .bind::<Array<Timestamptz>, _>(weeks.to_vec())
        .bind::<Timestamptz, _>(weeks[0])
        .bind::<Timestamptz, _>(weeks[WEEKS])
        .get_result(conn)
        .await?;
    Ok(found)
}
