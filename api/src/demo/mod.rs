//! Sample data: half a year of a person who goes out, always the same, told from now.

mod acquaintances;
mod chatter;
mod clock;
mod colleagues;
mod craft;
mod craft_rows;
mod gatherings;
mod insights;
mod names;
mod nudges;
mod people;
mod programme;
mod promises;
mod rows;
mod talks;
mod team_rows;

use chrono::{DateTime, Utc};
use diesel::{dsl::exists, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use self::{clock::Clock, rows::Rows};
use crate::{
    db::transaction,
    error::Result,
    goals::closing,
    http::zone::Zone,
    schema::{
        accounts, contacts, encounter_contacts, encounters, event_shares, events, follow_ups,
        goal_entries, goals, lesson_applications, lesson_comments, lesson_nudges, lesson_reactions,
        lesson_shares, lessons, memberships, participations, pitch_practices, pitch_versions,
        pitches, reflections, self_ratings, teams, usps,
    },
};

/// Fills the account with thirty events, a hundred and twenty people and what belongs to them, and
/// with a team of eight, in one transaction. What it had stays. The seven colleagues are accounts to
/// which nobody signs in; they end when the account does.
pub async fn fill(
    conn: &mut AsyncPgConnection,
    account_id: Uuid,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction(conn, async |conn| {
        let account = accounts::table.find(account_id);
        let account = account.select((accounts::tzid, accounts::expires_at));
        let (Zone(zone), expires_at) = account.first(conn).await?;
        insert(conn, &sample((account_id, expires_at), Clock { zone, now })).await?;
        closing::close_of(conn, account_id, now).await
    })
    .await
}

/// Whether the account was filled before; what is in the trash counts.
pub async fn is_in(conn: &mut AsyncPgConnection, account_id: Uuid) -> Result<bool> {
    let ours = events::table
        .filter(events::owner_id.eq(account_id))
        .filter(events::uid.like(format!("%{}", gatherings::UID)));
    Ok(diesel::select(exists(ours)).get_result(conn).await?)
}

fn sample((owner, expires_at): (Uuid, Option<DateTime<Utc>>), clock: Clock) -> Rows {
    let mut rows = Rows::default();
    let gatherings = gatherings::plan(&mut rows, owner, &clock);
    acquaintances::meet(&mut rows, owner, &gatherings);
    acquaintances::learn(&mut rows, owner, &gatherings);
    acquaintances::meet_again(&mut rows, owner, &gatherings, &clock);
    promises::promise(&mut rows, owner, &gatherings, &clock);
    craft::practise(&mut rows, owner, &gatherings, &clock);
    colleagues::gather(&mut rows, (owner, expires_at), &gatherings, &clock);
    nudges::ask(&mut rows, owner, &clock);
    rows
}

/// One statement a table, in the order in which they refer to each other.
async fn insert(conn: &mut AsyncPgConnection, rows: &Rows) -> Result<()> {
    macro_rules! insert_all {
        ($($table:ident: $rows:ident,)+) => {
            $(diesel::insert_into($table::table).values(&rows.$rows).execute(conn).await?;)+
        };
    }
    insert_all!(
        accounts: accounts,
        teams: teams,
        memberships: memberships,
        events: events,
        participations: participations,
        goals: goals,
        goal_entries: goal_entries,
        contacts: contacts,
        usps: usps,
        pitches: pitches,
        pitch_versions: versions,
        pitch_practices: practices,
        encounters: encounters,
        encounter_contacts: present,
        follow_ups: follow_ups,
        lessons: lessons,
        event_shares: event_shares,
        lesson_shares: lesson_shares,
        lesson_reactions: reactions,
        lesson_comments: comments,
        lesson_applications: applications,
        lesson_nudges: nudges,
        self_ratings: self_ratings,
        reflections: reflections,
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Tz;

    fn rows() -> Rows {
        let now = "2026-11-23T10:00:00Z".parse().unwrap();
        sample((Uuid::now_v7(), None), Clock { zone: Tz::Europe__Zurich, now })
    }

    #[test]
    fn the_sample_is_half_a_year_of_work() {
        let rows = rows();
        let counts = (rows.events.len(), rows.contacts.len(), rows.lessons.len());
        assert_eq!(counts, (34, 120, 55));
        assert!(rows.encounters.len() > 150, "{}", rows.encounters.len());
        assert!(rows.present.len() > rows.encounters.len());
        let team = (rows.memberships.len(), rows.event_shares.len(), rows.lesson_shares.len());
        assert_eq!(team, (8, 7, 14));
    }

    #[test]
    fn the_second_wording_of_the_pitch_is_said_faster_and_lands_better() {
        let rows = rows();
        let [first, second] = [0, 1].map(|wording| {
            let id = rows.versions[wording].id;
            let landed = rows.encounters.iter().filter(|talk| talk.pitch_version_id == Some(id));
            let landed: Vec<i32> = landed.filter_map(|talk| talk.pitch_landed).collect();
            assert!(landed.len() >= 5, "{}", landed.len());
            (
                f64::from(landed.iter().sum::<i32>()) / landed.len() as f64,
                rows.versions[wording].estimated_seconds,
            )
        });
        assert!(second.0 > first.0 + 0.8 && second.1 < first.1, "{first:?} {second:?}");
    }

    #[test]
    fn nothing_happened_after_now() {
        let rows = rows();
        let now = "2026-11-23T10:00:00Z".parse::<DateTime<Utc>>().unwrap();
        assert!(rows.encounters.iter().all(|talk| talk.occurred_at < now));
        assert!(rows.lessons.iter().all(|lesson| lesson.learned_at < now));
        assert!(rows.practices.iter().all(|practice| practice.practised_at < now));
        assert!(rows.self_ratings.iter().all(|rating| rating.rated_at < now));
        assert!(rows.reflections.iter().all(|reflection| reflection.reflected_at < now));
        assert!(rows.comments.iter().all(|comment| comment.created_at < now));
        assert!(rows.applications.iter().all(|one| one.created_at < now));
        assert!(rows.follow_ups.iter().all(|row| row.completed_at < Some(now)));
    }

    #[test]
    fn some_promises_are_due_about_now() {
        let rows = rows();
        let open = rows.follow_ups.iter().filter(|row| row.status == "needs_action");
        let now = "2026-11-23T10:00:00Z".parse::<DateTime<Utc>>().unwrap();
        let near = open.filter(|row| (row.due_at - now).num_hours().abs() < 80);
        assert_eq!(near.count(), 11);
    }
}
