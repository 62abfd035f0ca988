//! How far a partnership has come.

use serde::{Deserialize, Serialize};

use crate::coded;

coded! {
    /// The way of a partnership, from a suggestion to its end.
    Stage in "exchange-stage" {
        /// Somebody, or the matching, thinks that the two fit.
        Suggested = "suggested",
        /// One has written to the other.
        Contacted = "contacted",
        /// The other has answered.
        InTalks = "in-talks",
        /// Every partner has agreed.
        Agreed = "agreed",
        /// The cooperation has begun.
        UnderWay = "under-way",
        /// What was agreed has been done.
        Delivered = "delivered",
        /// It has been evaluated.
        Evaluated = "evaluated",
        /// It has ended, whether it came to something or not.
        Closed = "closed",
    }
}

impl Stage {
    /// What may come after it. Nothing goes back; what ends early is closed.
    pub fn next(self) -> &'static [Stage] {
        use Stage::{Agreed, Closed, Contacted, Delivered, Evaluated, InTalks, Suggested, UnderWay};
        match self {
            Suggested => &[Contacted, Closed],
            Contacted => &[InTalks, Closed],
            InTalks => &[Agreed, Closed],
            Agreed => &[UnderWay, Closed],
            UnderWay => &[Delivered, Closed],
            Delivered => &[Evaluated, Closed],
            Evaluated => &[Closed],
            Closed => &[],
        }
    }
}

/// One step of the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// How far it came.
    pub stage: Stage,
    /// When, in seconds since 1970 in UTC.
    pub at: i64,
    /// The organisation that took it.
    pub owner: String,
    /// The person who did, by number.
    pub person: Option<i64>,
    /// What comes next, and by whom.
    pub next: String,
    /// What there is to say.
    pub note: String,
}
