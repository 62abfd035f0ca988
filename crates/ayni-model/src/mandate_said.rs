//! What people say about a request, line by line: the log that its follow-up is read from.
//!
//! Nothing is changed in place. What the program suggests is a line of its own kind, and counts for nothing until
//! somebody confirms it.

use serde::{Deserialize, Serialize};

use crate::mandate_follow::{Acceptance, EvidenceKind, FollowState, FollowStep, FollowUp};
use crate::{Day, PartialDate};

/// One thing that is said about a request or a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "said", rename_all = "kebab-case")]
pub enum Said {
    /// Where it stands.
    State {
        /// The state.
        state: FollowState,
        /// Why; never empty.
        reason: String,
    },
    /// Who answers for it; an empty text takes all away.
    Responsible {
        /// An actor's code, or a name.
        who: String,
    },
    /// Who takes part; an empty text takes all away.
    Contributing {
        /// An actor's code, or a name.
        who: String,
    },
    /// A step.
    Step(FollowStep),
    /// A step is done.
    StepDone {
        /// Which, from 1.
        step: u32,
        /// Since when.
        done: PartialDate,
    },
    /// Something that shows what was done.
    Evidence(Shown),
    /// What the program has found and nobody has looked at.
    Suggestion(Shown),
    /// A suggestion is right.
    Confirm {
        /// The number of its line.
        line: i64,
    },
    /// A suggestion is wrong.
    Dismiss {
        /// The number of its line.
        line: i64,
    },
    /// Another request stands in its place.
    ReplacedBy {
        /// The id of that request.
        request: String,
    },
    /// The request stands in no document any more, and what was said about it belongs to another.
    CarriedTo {
        /// The id of that request.
        request: String,
    },
    /// What those whom a recommendation is addressed to said to it.
    Answer {
        /// Accepted or not.
        acceptance: Acceptance,
        /// Why, in their words.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
        /// Who they are: an actor's code, or a name.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        who: String,
        /// Where it stands.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        source: String,
    },
    /// Somebody wants to be reminded.
    Remind {
        /// On which day.
        on: Day,
        /// Of what.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// The program has written to somebody about it; said by the program alone.
    Reminded {
        /// Of what, and whom: each is written once.
        of: String,
    },
}

/// What shows that something was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// What it is.
    pub kind: EvidenceKind,
    /// Which: `reporter/activity`, a symbol with its paragraph, an indicator's id, the name of an event.
    pub reference: String,
    /// What it shows, in somebody's words; of a suggestion, why it was made.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidLine {
    /// Its number: lines are said in this order.
    pub number: i64,
    /// The request's id.
    pub request: String,
    /// Who said it: the id of a person, empty for the command line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// On which day.
    pub on: Day,
    /// What.
    #[serde(flatten)]
    pub said: Said,
}

/// A suggestion that nobody has confirmed or dismissed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The number of its line.
    pub line: i64,
    /// What.
    pub shown: Shown,
}

/// A reminder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reminder {
    /// On which day.
    pub on: Day,
    /// The request's id.
    pub request: String,
    /// Of what.
    pub note: String,
    /// Who wants it.
    pub by: String,
}

/// All that was said about one request, put together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// What people stand behind.
    pub up: FollowUp,
    /// What is only suggested.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<Suggestion>,
    /// What was answered to it as a recommendation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<crate::mandate_follow::Answer>,
    /// When somebody wants to be reminded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminders: Vec<Reminder>,
}
