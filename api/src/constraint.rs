//! What a client may learn from a broken constraint, by its name.

use crate::error::Error;

/// References to a row that is not there or not theirs: the same answer as for its address.
const REFERENCES: [&str; 18] = [
    "contacts_introduced_by_fkey",
    "encounter_contacts_contact_id_fkey",
    "encounters_event_id_fkey",
    "encounters_pitch_version_id_fkey",
    "follow_ups_contact_id_fkey",
    "follow_ups_encounter_id_fkey",
    "follow_ups_event_id_fkey",
    "goals_event_id_fkey",
    "goals_team_goal_id_key",
    "lessons_encounter_id_fkey",
    "lessons_event_id_fkey",
    "lessons_learned_from_fkey",
    "pitch_feedback_version_id_fkey",
    "pitch_practices_event_id_fkey",
    "pitch_practices_version_id_fkey",
    "reflections_event_id_fkey",
    "reflections_practice_id_fkey",
    "self_ratings_event_id_fkey",
];

/// The answer for a constraint that input can break; the rest are faults of ours.
pub(crate) fn explain(name: &str) -> Option<Error> {
    let error = match name {
        "accounts_email_key" => {
            Error::Conflict("email-taken", "An account with this address exists. Sign in instead.")
        }
        "events_owner_id_uid_key" => {
            Error::Conflict("uid-taken", "You already have an event with this UID.")
        }
        "events_ends_at_check" => {
            Error::field("ends_at", "before_start", "Choose an end that is not before the start.")
        }
        "events_ends_on_check" => Error::field(
            "ends_on",
            "before_start",
            "Choose an end after the start; the end day is exclusive.",
        ),
        "contacts_full_name_check" => {
            Error::field("full_name", "blank", "Enter a name or a description.")
        }
        "targets_full_name_check" => {
            Error::field("full_name", "blank", "Enter a name or where they work.")
        }
        "follow_ups_keep_in_touch_key" | "follow_ups_first_meeting_key" => {
            Error::Conflict("follow-up-exists", "This person has such a follow-up already.")
        }
        "goals_pkey" => Error::Conflict("id-taken", "You already have a goal with this id."),
        "goals_series_id_key" => {
            Error::Conflict("period-taken", "This goal has that period already.")
        }
        "goals_scope_check" => Error::field(
            "event_id",
            "scope",
            "Choose one event, or a period with a first day and a day after its last.",
        ),
        "reflections_practice_id_check" => Error::field(
            "practice_id",
            "incomplete",
            "Name the pitch and its practice together, or neither.",
        ),
        "pitch_feedback_said_check" => Error::field(
            "commendation",
            "blank",
            "Say what is good or what could be better, or give a score.",
        ),
        _ if REFERENCES.contains(&name) => Error::NotFound,
        // The account was deleted a moment ago, elsewhere, and every session with it.
        _ if refers_to_account(name) => Error::Unauthenticated,
        _ => return None,
    };
    Some(error)
}

fn refers_to_account(name: &str) -> bool {
    ["_owner_id_fkey", "_account_id_fkey", "_author_id_fkey"].iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_writes_into_an_account_that_is_gone_is_told_to_sign_in() {
        for name in ["contacts_owner_id_fkey", "links_account_id_fkey"] {
            assert!(matches!(explain(name), Some(Error::Unauthenticated)), "{name}");
        }
        assert!(matches!(explain("goals_event_id_fkey"), Some(Error::NotFound)));
        assert!(explain("goals_target_check").is_none());
    }
}
