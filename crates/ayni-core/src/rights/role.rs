//! What a person can be in an organisation.

/// A person's role in an organisation. A party's role in an activity is another thing (`ayni_model::Role`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Looks after the node and its people; not after content.
    Administrator,
    /// Answers for what an organisation reports, and for who reports it.
    Coordinator,
    /// Enters and imports activities.
    Reporter,
    /// Looks at what others entered, and accepts it or sends it back.
    Reviewer,
    /// Measures, and chooses methods.
    Statistician,
    /// Decides what is published.
    ReleasingAuthority,
    /// Sees what is shared.
    Guest,
}

impl Role {
    /// All roles, in the order of the table of rights.
    pub const ALL: [Role; 7] = [
        Role::Administrator,
        Role::Coordinator,
        Role::Reporter,
        Role::Reviewer,
        Role::Statistician,
        Role::ReleasingAuthority,
        Role::Guest,
    ];

    /// The role's code.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Coordinator => "coordinator",
            Role::Reporter => "reporter",
            Role::Reviewer => "reviewer",
            Role::Statistician => "statistician",
            Role::ReleasingAuthority => "releasing-authority",
            Role::Guest => "guest",
        }
    }

    /// The role of this code.
    pub fn of(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == code)
    }
}
