//! The bodies, and what of an event is read with it.

use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{Jsonb, Nullable, Text, Uuid as SqlUuid},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    error::{Error, FieldError},
    events::participation::Reply,
    http::{bounds::AtMost, text::Note},
    statement::{Fragment, fragment},
    teams::Colleague,
};

/// A team that an event is shared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EventShare {
    /// The team.
    pub team: SharedTeam,
    /// Why it is worth it.
    #[schema(example = "worth it because the keynote is about our migration")]
    pub note: String,
    /// Who shared it.
    pub shared_by: Option<Colleague>,
    /// When.
    pub shared_at: DateTime<Utc>,
}

/// A team by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SharedTeam {
    /// The team.
    pub id: Uuid,
    /// Its name.
    #[schema(example = "Platform")]
    pub name: String,
}

/// The teams that an event is shared with, as far as the one who asks is in them.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventShares {
    /// By name.
    pub items: Vec<EventShare>,
    /// That of the event.
    pub version: i32,
}

/// Everybody who may see an event beside its owner: all of them, those left out no longer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"team_ids": ["019a0000-0000-7000-8000-000000000001"], "note": "worth it because the keynote is about our migration"}))]
pub struct NewShares {
    /// The teams; none ends the sharing.
    #[schema(value_type = Vec<Uuid>, max_items = 50)]
    pub team_ids: AtMost<50, Uuid>,
    /// Why it is worth it.
    #[serde(default)]
    pub note: Note,
}

impl NewShares {
    /// Fails unless all of the teams are among those that the one who asks is in.
    pub(super) fn require_known(&self, known: &[Uuid]) -> crate::error::Result<()> {
        let unknown = self.team_ids.0.iter().enumerate().filter(|(_, id)| !known.contains(id));
        let at_fault = |(at, _)| {
            let detail = "Choose teams that you are in.";
            FieldError::body(&format!("team_ids/{at}"), "not_a_member", detail)
        };
        let errors: Vec<_> = unknown.map(at_fault).collect();
        if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
    }

    /// The teams, each once.
    pub(super) fn distinct(&self) -> Vec<Uuid> {
        let mut ids = self.team_ids.0.clone();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Whether `current` says the same.
    pub(super) fn is(&self, current: &[(Uuid, String)]) -> bool {
        let asked = &self.team_ids.0;
        current.iter().all(|(id, note)| asked.contains(id) && *note == *self.note)
            && asked.iter().all(|id| current.iter().any(|(known, _)| known == id))
    }
}

/// A colleague who goes, or may go, to an event.
#[derive(Debug, Serialize, Deserialize, ToSchema, QueryableByName)]
pub struct Attendee {
    /// The account.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Name of the person.
    #[diesel(sql_type = Text)]
    #[schema(example = "Ben Okafor")]
    pub full_name: String,
    /// What they answered: yes or maybe.
    #[diesel(sql_type = Text)]
    pub response: Reply,
}

/// Whose event it is, if that is somebody else; beside the event and a participation in it.
pub(in crate::events) fn owner() -> Fragment<Nullable<Jsonb>> {
    fragment(
        "(select jsonb_build_object('id', accounts.id, 'full_name', accounts.full_name)
        from accounts where accounts.id = events.owner_id and participations.invited)",
    )
}

/// The shares with teams that the one who takes part is in; beside the event and a participation.
pub(in crate::events) fn seen() -> Fragment<Jsonb> {
    fragment("(select coalesce(jsonb_agg(jsonb_build_object(
            'team', jsonb_build_object('id', teams.id, 'name', teams.name), 'note', event_shares.note,
            'shared_by', case when sharer.id is not null then
                jsonb_build_object('id', sharer.id, 'full_name', sharer.full_name) end,
            'shared_at', event_shares.shared_at) order by teams.name, teams.id), '[]')
        from event_shares
        join memberships on memberships.team_id = event_shares.team_id
            and memberships.account_id = participations.account_id
        join teams on teams.id = event_shares.team_id
        left join accounts sharer on sharer.id = event_shares.shared_by
        where event_shares.event_id = events.id)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shares(team_ids: &[Uuid], note: &str) -> NewShares {
        serde_json::from_value(json!({"team_ids": team_ids, "note": note})).unwrap()
    }

    #[test]
    fn the_same_audience_in_another_order_is_the_same() {
        let (one, two) = (Uuid::now_v7(), Uuid::now_v7());
        let current = [(one, "why".to_owned()), (two, "why".to_owned())];
        assert!(shares(&[two, one, two], "why").is(&current));
        assert!(!shares(&[two, one], "because").is(&current));
        assert!(!shares(&[one], "why").is(&current));
        assert!(!shares(&[one, two], "why").is(&current[..1]));
        assert!(shares(&[], "anything").is(&[]));
    }

    #[test]
    fn each_team_that_one_is_not_in_is_named() {
        let (mine, theirs) = (Uuid::now_v7(), Uuid::now_v7());
        let Err(Error::Invalid(errors)) = shares(&[mine, theirs], "").require_known(&[mine]) else {
            panic!("accepted");
        };
        assert_eq!(errors[0].pointer.as_deref(), Some("#/team_ids/1"));
        assert!(shares(&[mine], "").require_known(&[mine]).is_ok());
    }
}
