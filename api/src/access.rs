//! What an account may do in a team that it can see.

use crate::{
    error::{Error, Result},
    text_enum,
};

text_enum! {
    /// A role in a team; each one includes those before it.
    Role {
        /// Reads, shares, answers and comments.
        Member = "member",
        /// Invites, removes, and changes the team's name.
        Admin = "admin",
        /// Gives roles, hands the team over and deletes it. Each team has exactly one.
        Owner = "owner",
    }
}

impl Role {
    const fn rung(self) -> u8 {
        match self {
            Self::Member => 0,
            Self::Admin => 1,
            Self::Owner => 2,
        }
    }

    /// Whether this role reaches `needed`.
    pub const fn includes(self, needed: Self) -> bool {
        self.rung() >= needed.rung()
    }

    /// Fails unless this role reaches `needed`.
    pub const fn require(self, needed: Self) -> Result<()> {
        match (self.includes(needed), needed) {
            (true, _) => Ok(()),
            (false, Self::Owner) => Err(Error::Forbidden("Ask the owner of the team to do this.")),
            (false, _) => {
                Err(Error::Forbidden("Ask the owner or an admin of the team to do this."))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role::{self, Admin, Member, Owner};

    #[test]
    fn each_role_includes_those_below() {
        let allowed: Vec<(Role, Role)> = [Member, Admin, Owner]
            .into_iter()
            .flat_map(|has| [Member, Admin, Owner].map(|needed| (has, needed)))
            .filter(|(has, needed)| has.require(*needed).is_ok())
            .collect();
        let expected = [
            (Member, Member),
            (Admin, Member),
            (Admin, Admin),
            (Owner, Member),
            (Owner, Admin),
            (Owner, Owner),
        ];
        assert_eq!(allowed, expected);
    }
}
