//! Why a person may not.

/// Why something is not allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Denial {
    /// The account is not open.
    Closed,
    /// The token was not made for this.
    Scope,
    /// None of the person's roles allows it anywhere.
    Role,
    /// A role of theirs allows it, but not in this organisation.
    Organisation,
    /// They made it themselves; another must do this.
    Own,
}

impl Denial {
    /// All reasons.
    pub const ALL: [Denial; 5] =
        [Denial::Closed, Denial::Scope, Denial::Role, Denial::Organisation, Denial::Own];

    /// The reason's code.
    pub fn as_str(self) -> &'static str {
        match self {
            Denial::Closed => "closed",
            Denial::Scope => "scope",
            Denial::Role => "role",
            Denial::Organisation => "organisation",
            Denial::Own => "own",
        }
    }
}
