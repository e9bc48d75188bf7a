//! What a personal access token may be used for.

use crate::{
    error::{Error, Result},
    text_enum,
};

text_enum! {
    /// A right on an area. Writing includes reading.
    Scope {
        /// See the own name, time zone and preferences.
        ReadProfile = "read:profile",
        /// Change them.
        WriteProfile = "write:profile",
        /// See people, encounters and follow-ups.
        ReadContacts = "read:contacts",
        /// Change them.
        WriteContacts = "write:contacts",
        /// See events.
        ReadEvents = "read:events",
        /// Change them.
        WriteEvents = "write:events",
        /// See goals.
        ReadGoals = "read:goals",
        /// Change them.
        WriteGoals = "write:goals",
        /// See lessons.
        ReadLessons = "read:lessons",
        /// Change them.
        WriteLessons = "write:lessons",
        /// See pitches, their versions, practices and feedback.
        ReadPitches = "read:pitches",
        /// Change them.
        WritePitches = "write:pitches",
        /// See the record of professional development.
        ReadCpd = "read:cpd",
        /// Say something of it in own words, submit and retract.
        WriteCpd = "write:cpd",
        /// See teams, their people and what is shared with them.
        ReadTeams = "read:teams",
        /// Change them, invite, share, answer and comment.
        WriteTeams = "write:teams",
    }
}

/// Every scope that writes; together they are what a signed-in person may do.
const EVERYTHING: [Scope; 8] = [
    Scope::WriteProfile,
    Scope::WriteContacts,
    Scope::WriteEvents,
    Scope::WriteGoals,
    Scope::WriteLessons,
    Scope::WritePitches,
    Scope::WriteCpd,
    Scope::WriteTeams,
];

/// The scope claim of a session's access token.
pub fn everything() -> String {
    EVERYTHING.map(Scope::as_str).join(" ")
}

/// Every scope that reads.
const READING: [Scope; 8] = [
    Scope::ReadProfile,
    Scope::ReadContacts,
    Scope::ReadEvents,
    Scope::ReadGoals,
    Scope::ReadLessons,
    Scope::ReadPitches,
    Scope::ReadCpd,
    Scope::ReadTeams,
];

/// What the one who asks may do. The scope of an operation is in the document; this is for what comes
/// along only when it is asked for, and needs more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights(u32);

impl Rights {
    /// Of a signed-in person.
    pub const ALL: Self = Self(u32::MAX);

    /// Of a token that has `scopes`.
    pub fn of(scopes: &[Scope]) -> Self {
        let known = READING.into_iter().chain(EVERYTHING);
        let covered = known.filter(|scope| covers(scopes, scope.as_str()));
        Self(covered.fold(0, |rights, scope| rights | scope.bit()))
    }

    /// Whether `scope` is covered.
    pub const fn has(self, scope: Scope) -> bool {
        self.0 & scope.bit() != 0
    }

    /// Fails unless all of `parts` may be read.
    pub fn require(self, parts: impl IntoIterator<Item = Scope>) -> Result<()> {
        if parts.into_iter().all(|scope| self.has(scope)) {
            return Ok(());
        }
        Err(Error::Forbidden("The token lacks a scope that what is included needs."))
    }
}

impl Scope {
    const fn bit(self) -> u32 {
        1 << self as u16
    }
}

/// Whether `held` reaches `needed`, which the document names.
pub fn covers(held: &[Scope], needed: &str) -> bool {
    held.iter().any(|scope| {
        let scope = scope.as_str();
        let write_reads = || {
            let area = needed.strip_prefix("read:");
            area.is_some() && area == scope.strip_prefix("write:")
        };
        scope == needed || write_reads()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_includes_reading_and_nothing_else() {
        let held = [Scope::WriteContacts, Scope::ReadEvents];
        let covered = |needed: &&str| covers(&held, needed);
        let needed =
            ["read:contacts", "write:contacts", "read:events", "write:events", "read:goals", ""];
        let covered: Vec<_> = needed.into_iter().filter(covered).collect();
        assert_eq!(covered, ["read:contacts", "write:contacts", "read:events"]);
    }

    #[test]
    fn what_comes_along_needs_its_own_scope() {
        let rights = Rights::of(&[Scope::WriteContacts, Scope::ReadEvents]);
        assert!(rights.require([]).is_ok());
        assert!(rights.require([Scope::ReadContacts, Scope::ReadEvents]).is_ok());
        assert!(rights.require([Scope::ReadContacts, Scope::ReadLessons]).is_err());
        assert!(rights.has(Scope::WriteContacts) && !rights.has(Scope::WriteEvents));
        assert!(Rights::ALL.require(READING).is_ok());
    }
}
