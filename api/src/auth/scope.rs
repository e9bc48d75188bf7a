//! What a personal access token may be used for.

use crate::text_enum;

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
    }
}

/// Every scope that writes; together they are what a signed-in person may do.
const EVERYTHING: [Scope; 5] = [
    Scope::WriteProfile,
    Scope::WriteContacts,
    Scope::WriteEvents,
    Scope::WriteGoals,
    Scope::WriteLessons,
];

/// The scope claim of a session's access token.
pub fn everything() -> String {
    EVERYTHING.map(Scope::as_str).join(" ")
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
}
