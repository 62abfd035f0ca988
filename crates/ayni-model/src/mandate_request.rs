//! What a paragraph of a document of an organ says: what the organ does, whom it asks for what, by when.
//!
//! Each answer has its reason: the entry of the lexicon (`data/mandates/`) that gave it, and the bytes of the
//! paragraph's text that it rests on. Kinds, actors, things and the like are codes of that lexicon, so that a country
//! can add its own; their names in seven languages stand there too.

use serde::{Deserialize, Serialize};

use crate::mandate::Part;
use crate::{PartialDate, coded};

/// A range of bytes of a paragraph's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The words that stand there; empty where the text is not so long.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Whether both have a byte in common.
    pub fn meets(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Why something was understood as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The entry of the lexicon: `en/ask/requests`, `actor/unctad`; or the rule: `rule/chapeau`.
    pub entry: String,
    /// The words that it rests on.
    pub span: Span,
}

/// What an organ does in a paragraph: an operative phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// The kind: a code of `data/mandates/kinds.toml`, such as `ask`, `call-upon`, `note`. Kinds are listed, not scored.
    pub kind: String,
    /// The phrase as printed, with its modifiers: `Also notes with appreciation`.
    pub words: String,
    /// Where it stands.
    pub span: Span,
    /// What was said with it: `also`, `again`, `with-appreciation`, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modifiers: Vec<Modifier>,
    /// Where what it speaks of ends: the next phrase, or the end of the paragraph.
    pub until: u32,
    /// Why.
    pub reason: Reason,
}

/// A word that goes with a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Modifier {
    /// A code of `data/mandates/modifiers.toml`.
    pub code: String,
    /// Why.
    pub reason: Reason,
}

coded! {
    /// Whether an actor is of the United Nations system, a State, or neither.
    ActorClass in "actor-class" {
        /// An organ, office, fund, programme or agency of the United Nations system: what it is asked is a mandate.
        Un = "un",
        /// A State or a group of States: what it is asked is a call or an invitation.
        States = "states",
        /// Civil society, business, regional organisations, persons.
        Other = "other",
    }
}

coded! {
    /// What an actor has to do with a request.
    ActorRole in "actor-role" {
        /// It is asked.
        Asked = "asked",
        /// Whoever is asked is to consult it or to work with it.
        With = "with",
        /// It is named in what is asked.
        Named = "named",
    }
}

coded! {
    /// How an actor is bound by what it is asked.
    Bond in "request-bond" {
        /// An entity of the United Nations is asked.
        Mandate = "mandate",
        /// A State, or another that is not of the United Nations, is called upon.
        Call = "call",
        /// It is invited or encouraged.
        Invitation = "invitation",
    }
}

/// An actor that a paragraph names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActorMention {
    /// A code of `data/mandates/actors.toml`: `secretary-general`, `unctad`.
    pub actor: String,
    /// Of the United Nations, a State, or another.
    pub class: ActorClass,
    /// What it has to do with the request.
    pub role: ActorRole,
    /// How it is bound; only where it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bond: Option<Bond>,
    /// As printed.
    pub words: String,
    /// Why.
    pub reason: Reason,
}

/// A code of one of the lexicon's lists that a paragraph speaks of, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// A thing asked (`report`), a subject (`south-south`, `unbis:...`, `sdg:17`), or a qualifier
    /// (`existing-resources`).
    pub code: String,
    /// As printed.
    pub words: String,
    /// Why.
    pub reason: Reason,
}

coded! {
    /// How often something is due.
    Repeats in "due-repeats" {
        /// Once.
        Once = "once",
        /// Again and again, after so many months.
        Every = "every",
        /// Again and again, without a stated time: "regularly".
        Regularly = "regularly",
    }
}

coded! {
    /// What the year or day of a due date was worked out from.
    DueGround in "due-ground" {
        /// The text names a day, a month or a year.
        Printed = "printed",
        /// The text names a session of a known organ, whose sessions follow a rule.
        Session = "session",
        /// The text speaks of the next session, and the document says which session it is of.
        NextSession = "next-session",
        /// The text names a time after adoption: "within six months".
        Adoption = "adoption",
        /// The text says how often, not when.
        Interval = "interval",
        /// The text names no time that can be worked out: the session of an organ without a known rule.
        Unresolved = "unresolved",
    }
}

/// By when something is due, or how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// As printed: `at its eighty-first session`.
    pub words: String,
    /// Once or again and again.
    pub repeats: Repeats,
    /// After how many months again, where that is stated: 12 for "annually"; or within how many months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// The same in days, where it is stated in days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// The number of the session that is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<u16>,
    /// The organ whose session it is: a code of `sessions.toml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organ: Option<String>,
    /// The date, as exactly as it is known. For a session the year in which it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// What the date was worked out from.
    pub ground: DueGround,
    /// Why.
    pub reason: Reason,
}

/// A document, treaty or agenda that a paragraph names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The words of the citation as printed.
    pub words: String,
    /// The full symbol: `A/RES/64/222`; `None` for what is named otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// The paragraph that it points to, where it says so: `7`, `10 (b)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    /// The date that stands with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// A treaty, an agenda or an outcome by name: a code of `named.toml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<String>,
    /// The mark of the footnote in which it stands; `None` where it stands in the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Why. For a footnote the bytes are those of the note's text.
    pub reason: Reason,
}

/// All that was understood of one paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understood {
    /// The paragraph's id.
    pub paragraph: String,
    /// The phrases, in the order of the text. The first is the paragraph's own; empty where none was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Act>,
    /// What is asked, one for each phrase that asks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Request>,
    /// What is named in other phrases: who decides, who is welcomed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub named: Vec<ActorMention>,
    /// What it speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<Tag>,
    /// Every time by which something is asked or decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub due: Vec<Due>,
    /// Documents, treaties and agendas.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub citations: Vec<Citation>,
}

/// Who is asked to do what by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The paragraph's id and the number of the phrase in it, from 1: `p-1f2e-1`. It survives a new reading as the
    /// paragraph's id does.
    pub id: String,
    /// The document's symbol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// The paragraph's id.
    pub paragraph: String,
    /// The paragraph's number as one cites it: `7 (a)`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cite: String,
    /// The part of the document.
    pub part: Part,
    /// The phrase that asks. Its places are those of the paragraph `chapeau`, where there is one.
    pub act: Act,
    /// The id of the paragraph above, where the phrase stands there: "Requests the Secretary-General: (a) To ...".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chapeau: Option<String>,
    /// The words of the request as printed, qualifiers included.
    pub words: String,
    /// Who is asked, and who else is named. Those that are asked come first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<ActorMention>,
    /// What is asked: `report`, `funds`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub things: Vec<Tag>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<Tag>,
    /// What was negotiated with it: "within existing resources", "as appropriate".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<Tag>,
    /// By when, and how often.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub due: Vec<Due>,
}

impl Request {
    /// The actors that are asked.
    pub fn asked(&self) -> impl Iterator<Item = &ActorMention> {
        self.actors.iter().filter(|actor| actor.role == ActorRole::Asked)
    }

    /// The last date by which something is due, where one is known.
    pub fn due_by(&self) -> Option<PartialDate> {
        self.due.iter().filter_map(|due| due.date).max_by_key(|date| date.last_day())
    }
}
