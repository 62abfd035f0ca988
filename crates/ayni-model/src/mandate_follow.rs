//! What became of a request: who answers for it, what was done, what shows it, and where it stands.
//!
//! Nothing here is changed in place: a line is added, with who said it and on which day. What the program suggests is
//! kept apart from what people confirmed.

use serde::{Deserialize, Serialize};

use crate::mandate_request::ActorMention;
use crate::{Day, PartialDate, coded};

coded! {
    /// Where a request stands.
    FollowState in "follow-state" {
        /// Nothing is known to have been done.
        NotBegun = "not-begun",
        /// Something was done, not all.
        UnderWay = "under-way",
        /// What was asked is done.
        Met = "met",
        /// Its day has passed, and it is not said to be met.
        Overdue = "overdue",
        /// It ended without being met: the document that asked no longer holds.
        Lapsed = "lapsed",
        /// A later paragraph asks in its place.
        Replaced = "replaced",
        /// What is held does not let one judge.
        CannotBeJudged = "cannot-be-judged",
    }
}

coded! {
    /// Why a state was given by the program.
    FollowGround in "follow-ground" {
        /// Somebody said so.
        Said = "said",
        /// The due date lies before the day of looking.
        DatePassed = "date-passed",
        /// A later paragraph is kept as its replacement.
        ReplacedBy = "replaced-by",
        /// Evidence is confirmed, and nobody said that it is met.
        Evidence = "evidence",
        /// A step is done or has begun.
        Steps = "steps",
        /// The due date lies ahead, and nothing is known to have been done.
        BeforeDate = "before-date",
        /// Nobody is asked by name, or it is due without a date, and nothing is known.
        NothingKnown = "nothing-known",
    }
}

/// What somebody said about where a request stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The state.
    pub state: FollowState,
    /// Why, in the words of the one who said it. Never empty.
    pub reason: String,
    /// Who: the id of a person of the node.
    pub by: String,
    /// On which day.
    pub on: Day,
}

coded! {
    /// What can show that something was done.
    EvidenceKind in "evidence-kind" {
        /// An activity of the register.
        Activity = "activity",
        /// An indicator and its value.
        Indicator = "indicator",
        /// A document, or a paragraph of one.
        Document = "document",
        /// A meeting or another event.
        Event = "event",
    }
}

/// Something that shows what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it is.
    pub kind: EvidenceKind,
    /// Which: `reporter/activity`, a symbol with its paragraph, an indicator's id, the name of an event.
    pub reference: String,
    /// What it shows, in somebody's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Who linked it; `None` where the program suggests it and nobody has confirmed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// On which day.
    pub on: Day,
}

impl Evidence {
    /// Whether a person stands behind it. What is only suggested never changes a state.
    pub fn is_confirmed(&self) -> bool {
        self.by.is_some()
    }
}

/// A step towards what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowStep {
    /// What is to be done.
    pub what: String,
    /// Who does it: an actor's code or a name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<PartialDate>,
    /// Since when it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<PartialDate>,
}

/// All that is kept about one request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// The request's id.
    pub request: String,
    /// Who answers for it: codes of actors, or names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<String>,
    /// Who takes part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contributing: Vec<String>,
    /// What was said about where it stands, in the order in which it was said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// The steps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<FollowStep>,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// The id of the request that stands in its place, where somebody confirmed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
}

/// Where a request stands on a day, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The state.
    pub state: FollowState,
    /// Why.
    pub ground: FollowGround,
    /// The statement that it rests on: its place in `FollowUp::statements`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<usize>,
    /// The date that decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
}

coded! {
    /// What those to whom a recommendation is addressed said to it.
    Acceptance in "recommendation-acceptance" {
        /// Accepted.
        Accepted = "accepted",
        /// Accepted in part.
        PartlyAccepted = "partly-accepted",
        /// Not accepted.
        NotAccepted = "not-accepted",
        /// Still looked at.
        UnderConsideration = "under-consideration",
        /// Nothing is known.
        NotStated = "not-stated",
    }
}

/// A recommendation of a report or a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// The paragraph's id.
    pub paragraph: String,
    /// The document's symbol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// The paragraph's number as one cites it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cite: String,
    /// Its number as a recommendation: "Recommendation 3".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// Its words.
    pub words: String,
    /// To whom it is addressed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<ActorMention>,
    /// What these said to it, in the order in which it was said; empty where nothing is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
}

impl Recommendation {
    /// What was said last.
    pub fn acceptance(&self) -> Acceptance {
        self.answers.last().map_or(Acceptance::NotStated, |answer| answer.acceptance)
    }
}

/// What was said to a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Accepted or not.
    pub acceptance: Acceptance,
    /// Why, in the words of the one who said it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Who said it: an actor's code, or the id of a person.
    pub by: String,
    /// On which day.
    pub on: Day,
    /// Where it stands: a symbol, a paragraph.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}
