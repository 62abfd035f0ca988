//! The lexicon of documents of organs: what phrases, actors and times look like in six languages. Data, not code.
//!
//! Words are written as they stand in the text. Case, accents, vowel signs and the kinds of spaces, dashes and quotation
//! marks do not count. Two signs spare forms: `(a|b|)` stands for each of its parts, an empty one included, and may stand
//! anywhere in a word; `#` stands for a number, in digits or in words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::mandate_request::{ActorClass, Repeats};
use crate::{Text, coded};

coded! {
    /// What a phrase of a kind does.
    Force in "act-force" {
        /// It asks: an entity of the United Nations has a mandate from it.
        Asks = "asks",
        /// It invites or encourages.
        Invites = "invites",
        /// The organ itself decides or does.
        Decides = "decides",
        /// It says what the organ holds, knows or feels.
        Holds = "holds",
    }
}

/// Words by language: `en`, `zh`.
pub type Words = BTreeMap<String, Vec<String>>;

/// A kind of phrase. Kinds are listed, not scored: their order says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its code: `ask`.
    pub code: String,
    /// What it does.
    pub force: Force,
    /// Its name in seven languages.
    pub label: Text,
}

/// The forms of one phrase in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PhraseEntry {
    /// The kind.
    pub kind: String,
    /// Said by the organ in its own paragraph: "requests", "请", "تطلب".
    pub says: Vec<String>,
    /// Said by those who speak as we: "request".
    pub we: Vec<String>,
    /// In a preamble, or beside another phrase: "requesting".
    pub while_saying: Vec<String>,
    /// What an organ is reported to have done: "requested".
    pub said: Vec<String>,
    /// The kind instead, where those whom it speaks to are of this class: `{ states = "call-upon" }`. Some languages have
    /// one word where others have two.
    pub kind_to: BTreeMap<ActorClass, String>,
    /// The kind instead, where one of these words follows at once: `{ call-for = ["une action"] }`.
    pub kind_before: BTreeMap<String, Vec<String>>,
    /// A modifier that the words themselves say: "reiterates its request" is an asking with `reiterates`.
    pub modifier: String,
    /// Whether it may stand after another phrase in a paragraph only when a comma, "and" or the like stands before it and
    /// its own words do not also mean something else there. Such a phrase is looked for at the beginning only.
    pub first_only: bool,
}

/// A word or group of words with a code: a modifier, a thing, a subject, a qualifier, a treaty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its code.
    pub code: String,
    /// Its name in seven languages.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// How it is said.
    pub words: Words,
    /// Further facts: the symbol of a named document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
}

/// An actor, with the names that it has had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Its code: `unctad`.
    pub code: String,
    /// What it is.
    pub class: ActorClass,
    /// Its name in seven languages.
    pub label: Text,
    /// Its names in texts, today's and general ones.
    pub words: Words,
    /// Names that it had earlier.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierName>,
    /// The actor of which it is a part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// Where the facts are from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A name that an actor had for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierName {
    /// The first year, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i16>,
    /// The last year, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i16>,
    /// How it was said.
    pub words: Words,
}

/// How one language builds its sentences, as far as it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Grammar {
    /// What may stand between the beginning of a paragraph, or a comma, and a phrase: "in this regard".
    pub adjuncts: Vec<String>,
    /// Who speaks, before the phrase: "the General Assembly", "we".
    pub speakers: Vec<String>,
    /// What stands between two phrases: "and", "while", "并".
    pub joins: Vec<String>,
    /// After these a phrase is not the organ's own: "which", "that".
    pub reported: Vec<String>,
    /// What ends the naming of those who are asked: " to ", "for".
    pub ends: Vec<String>,
    /// Words with one of `ends` in them that do not end it: "parties to", "in a position to do so".
    pub keeps: Vec<String>,
    /// What stands before an actor that is not asked but to be worked with: "in consultation with".
    pub with: Vec<String>,
    /// What makes the actor after it a part of another naming: "of", "by", "to the".
    pub of: Vec<String>,
    /// Who leads an entity, so that what is asked of him is asked of it: "the Executive Director of".
    pub heads: Vec<String>,
    /// Words that look like an actor or a phrase and are none.
    pub not: Vec<String>,
}

/// A rule that tells the year and month of an organ's sessions from their number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionRule {
    /// The organ: a code of the actors.
    pub organ: String,
    /// The number of the first session that the rule holds for.
    pub first: u16,
    /// The year in which that session opened.
    pub year: i16,
    /// The months in which sessions open, in the order of the year; the first session opened in the first of them.
    pub months: Vec<i8>,
    /// After how many years the next round of sessions begins: 1 for every year.
    #[serde(default = "one")]
    pub every: u16,
    /// Where this is from.
    pub source: String,
}

fn one() -> u16 {
    1
}

coded! {
    /// How the words of a time are to be understood.
    TimeForm in "time-form" {
        /// The numbered session of an organ: "at its # session".
        Session = "session",
        /// The next session.
        NextSession = "next-session",
        /// Something that comes again: "annually".
        Repeats = "repeats",
        /// A date follows: "no later than", "by", "before the end of".
        Before = "before",
        /// A span from the adoption: "within # months".
        Within = "within",
    }
}

/// A way of saying a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeEntry {
    /// Its code: `annually`.
    pub code: String,
    /// How it is to be understood.
    pub form: TimeForm,
    /// Whether it comes again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<Repeats>,
    /// After how many months; for `within` how many months one `#` stands for, 0 for days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// How it is said.
    pub words: Words,
}

/// All that is known of the words of documents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lexicon {
    /// The kinds of phrases.
    pub kinds: Vec<Kind>,
    /// The modifiers of phrases.
    pub modifiers: Vec<Entry>,
    /// The phrases, by language.
    pub phrases: BTreeMap<String, Vec<PhraseEntry>>,
    /// How each language builds its sentences.
    pub grammars: BTreeMap<String, Grammar>,
    /// The actors.
    pub actors: Vec<Actor>,
    /// What can be asked.
    pub things: Vec<Entry>,
    /// What it can be about.
    pub subjects: Vec<Entry>,
    /// What can be negotiated with it.
    pub qualifiers: Vec<Entry>,
    /// Treaties, agendas and outcomes by name.
    pub named: Vec<Entry>,
    /// Ways of saying a time.
    pub times: Vec<TimeEntry>,
    /// The sessions of organs.
    pub sessions: Vec<SessionRule>,
}
