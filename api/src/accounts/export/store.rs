//! The parts of an export and their queries.

use diesel::{
    QueryableByName,
    sql_types::{BigInt, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{auth::User, error::Result, statement::statement};

/// Rows of one query.
pub(super) const PAGE: usize = 500;

/// Puts a query of rows with an `id`, about the account `$1`, into pages: after the id `$2`, `$3`
/// rows. What only the server knows is left out.
macro_rules! paged {
    ($rows:literal) => {
        concat!(
            "select id, (to_jsonb(part) - '{owner_id,account_id,author_id,search_text,sort_name,contacted_order,password_hash,epoch,hash,token_hash}'::text[])::text as row from (",
            $rows,
            ") part where id > $2 order by id limit $3"
        )
    };
}

/// Every part, by its name in the file.
pub const PARTS: [(&str, &str); 36] = [
    ("account", paged!("select * from accounts where id = $1")),
    ("contacts", paged!("select * from contacts where owner_id = $1")),
    (
        "encounters",
        paged!(
            "select *, array(select jsonb_build_object('id', contact_id, 'note', note) from encounter_contacts
                where encounter_contacts.owner_id = $1 and encounter_id = encounters.id order by position) as contacts
             from encounters where owner_id = $1"
        ),
    ),
    (
        "events",
        paged!(
            "select *, array(select jsonb_build_object('team_id', team_id, 'note', note, 'shared_at', shared_at)
                from event_shares where event_id = events.id order by shared_at, team_id) as shares
             from events where owner_id = $1"
        ),
    ),
    (
        "participations",
        paged!(
            "select event_id as id, participations.*, summary from participations
             join events on events.id = event_id and events.deleted_at is null where account_id = $1"
        ),
    ),
    ("follow_ups", paged!("select * from follow_ups where owner_id = $1")),
    (
        "goals",
        paged!(
            "select *, array(select to_jsonb(goal_entries) - '{owner_id,goal_id}'::text[] from goal_entries
                where goal_entries.owner_id = $1 and goal_id = goals.id order by happened_on, goal_entries.id) as entries
             from goals where owner_id = $1"
        ),
    ),
    (
        "goal_template",
        paged!("select account_id as id, goals, version, updated_at from goal_templates where account_id = $1"),
    ),
    (
        "lessons",
        paged!(
            "select *, array(select team_id from lesson_shares where lesson_id = lessons.id order by shared_at, team_id) as team_ids
             from lessons where owner_id = $1"
        ),
    ),
    (
        "collections",
        paged!(
            "select *, array(select lesson_id from collected_lessons
                where collected_lessons.owner_id = $1 and collection_id = collections.id order by collected_at, lesson_id) as lesson_ids
             from collections where owner_id = $1"
        ),
    ),
    ("nudges", paged!("select * from lesson_nudges where owner_id = $1")),
    ("comments", paged!("select * from lesson_comments where author_id = $1")),
    ("applications", paged!("select * from lesson_applications where account_id = $1")),
    (
        "reactions",
        paged!("select lesson_id as id, lesson_reactions.* from lesson_reactions where account_id = $1"),
    ),
    ("reflections", paged!("select * from reflections where owner_id = $1")),
    (
        "pitches",
        paged!(
            "select *, array(select team_id from pitch_shares where pitch_id = pitches.id order by shared_at, team_id) as team_ids
             from pitches where owner_id = $1"
        ),
    ),
    (
        "usps",
        paged!(
            "select *, array(select team_id from usp_shares where usp_id = usps.id order by shared_at, team_id) as team_ids
             from usps where owner_id = $1"
        ),
    ),
    ("pitch_versions", paged!("select * from pitch_versions where owner_id = $1")),
    ("practices", paged!("select * from pitch_practices where owner_id = $1")),
    ("self_ratings", paged!("select * from self_ratings where owner_id = $1")),
    ("feedback", paged!("select * from pitch_feedback where author_id = $1")),
    (
        "cpd_words",
        paged!("select md5(source_kind || source_id)::uuid as id, cpd_words.* from cpd_words where owner_id = $1"),
    ),
    (
        "cpd_submissions",
        paged!(
            "select *, array(select to_jsonb(e) - '{owner_id,submission_id}'::text[] from cpd_submission_entries e
                where e.owner_id = $1 and e.submission_id = cpd_submissions.id order by position) as entries
             from cpd_submissions where owner_id = $1"
        ),
    ),
    (
        "teams",
        paged!(
            "select teams.id, name, description, role, insights, joined_at from memberships
             join teams on teams.id = team_id and deleted_at is null where account_id = $1"
        ),
    ),
    (
        "invitations",
        paged!(
            "select id, team_id, email, role, max_uses, expires_at, created_at from invitations where invited_by = $1"
        ),
    ),
    ("links", paged!("select * from links where account_id = $1")),
    ("targets", paged!("select * from targets where added_by = $1")),
    (
        "target_meetings",
        paged!("select target_id as id, encounter_id from target_meetings where account_id = $1"),
    ),
    ("notifications", paged!("select * from notifications where account_id = $1")),
    (
        "notification_settings",
        paged!(
            "select account_id as id, page_off, mail_off, digest, hour, weekday, version, updated_at
             from notification_settings where account_id = $1"
        ),
    ),
    (
        "insight_agreement",
        paged!("select account_id as id, team_id, agreed_at from insight_agreements where account_id = $1"),
    ),
    (
        "insights",
        paged!(
            "select md5(concat(team_id, quarter))::uuid as id, team_id, quarter, agreed, amounts from insight_people
             where account_id = $1"
        ),
    ),
    ("insight_looks", paged!("select * from insight_looks where account_id = $1")),
    ("sessions", paged!("select * from sessions where account_id = $1")),
    (
        "devices",
        paged!(
            "select md5(agent)::uuid as id, agent, first_seen_at from devices where account_id = $1"
        ),
    ),
    ("tokens", paged!("select * from personal_access_tokens where account_id = $1")),
];

/// A row of a part.
#[derive(QueryableByName)]
pub(super) struct Exported {
    #[diesel(sql_type = SqlUuid)]
    pub(super) id: Uuid,
    #[diesel(sql_type = Text)]
    pub(super) row: String,
}

/// The rows of a part after `after`, at most [`PAGE`].
pub(super) async fn page(
    conn: &mut AsyncPgConnection,
    user: User,
    part: usize,
    after: Uuid,
) -> Result<Vec<Exported>> {
    let rows = statement(PARTS[part].1)
        .bind::<SqlUuid, _>(user.id)
        .bind::<SqlUuid, _>(after)
        .bind::<BigInt, _>(i64::try_from(PAGE).unwrap_or(i64::MAX))
        .load(conn)
        .await?;
    Ok(rows)
}
