//! The lexicon of documents of organs: what phrases, actors and times look like in six languages. Data, not code.
//!
//! Words are written as they stand in the text. Case, accents, vowel signs and the kinds of spaces, hyphens and quotation
//! marks do not count. Some signs spare forms: `(a|b|)` stands for each of its parts, an empty one included, and may stand
//! anywhere in a word; `*` for the ending of a word, of up to five letters; `~` for up to four words without a stop
//! between them; `#` for a number, in digits or in words (only in times, once).

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
    /// Whether a phrase that only holds rules where it says that somebody shall: then the times behind that word are
    /// due ("reaffirms that the Secretariat shall, within three days, notify").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rules: bool,
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
    /// What an organ decides to say: "to request", after "decides".
    pub to_say: Vec<String>,
    /// The kind instead, where those whom it speaks to are of this class: `{ states = "call-upon" }`. Some languages have
    /// one word where others have two.
    pub kind_to: BTreeMap<ActorClass, String>,
    /// A modifier that the words themselves say: "reiterates its request" is an asking with `reiterates`.
    pub modifier: String,
    /// Whether its words also mean something else in the middle of a sentence, so that it counts at the beginning only.
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
    /// How it is said. A language without words of its own takes the name.
    #[serde(default)]
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
    /// Its names in texts, today's and general ones. A language without words of its own takes the name.
    #[serde(default)]
    pub words: Words,
    /// Names that it had earlier.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierName>,
    /// Whether it meets in numbered sessions, so that "at its # session" can speak of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub meets: bool,
    /// Whether it is a general word, which gives way to the State that it is told of and to what was named before:
    /// "the Government of", "the Committee".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub general: bool,
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
    /// Who speaks, before the phrase: "the General Assembly".
    pub speakers: Vec<String>,
    /// Those who speak as we: "we, the Heads of State and Government".
    pub we: Vec<String>,
    /// What stands between two phrases: "and", "while", "并".
    pub joins: Vec<String>,
    /// What ends the naming of those who are asked: "to", "que".
    pub ends: Vec<String>,
    /// After a phrase, words after which only what stands together is asked: "requests that".
    pub thats: Vec<String>,
    /// How the word after one of `ends` must end to be a verb; empty where any word will do.
    pub verb_endings: Vec<String>,
    /// Small words that may stand before that verb: "lui", "ne pas".
    pub clitics: Vec<String>,
    /// Words that hold one of `ends` and do not end the naming: "parties to", "in a position to do so".
    pub keeps: Vec<String>,
    /// Endings of a verb that by itself ends the naming, where no word stands before it: "ть".
    pub bare_endings: Vec<String>,
    /// What stands before an actor that is not asked but to be worked with: "in consultation with".
    pub with: Vec<String>,
    /// What makes the actor after it a part of another naming: "of", "by".
    pub of: Vec<String>,
    /// Who leads an entity, so that what is asked of him is asked of it: "the Executive Director of".
    pub heads: Vec<String>,
    /// Words that look like a phrase or an actor and are none.
    pub not: Vec<String>,
    /// Words for numbers, by value.
    pub numbers: BTreeMap<String, Vec<String>>,
    /// What may stand between two words of a number: "and".
    pub number_joins: Vec<String>,
    /// Between the first and the last number of several: "its seventy-sixth *to* seventy-eighth sessions".
    pub number_spans: Vec<String>,
    /// What may stand again before the second of several numbers: "at its forty-eighth and *at its* forty-ninth session".
    pub number_again: Vec<String>,
    /// What stands for the year that was named before: "in November of *that year*".
    pub same_years: Vec<String>,
    /// The twelve months, in order.
    pub months: Vec<Vec<String>>,
    /// What stands between a day in words and its month: "the fifteenth *of* November".
    pub days_of: Vec<String>,
    /// Parts of a year, before or after its number: `half-1`, `half-2`, `quarter-1` to `quarter-4`, `begin`, `end`.
    pub parts_of_year: BTreeMap<String, Vec<String>>,
    /// Small words in a date: "of", "de", "года".
    pub date_fillers: Vec<String>,
    /// Words for a resolution, before or after its number.
    pub resolutions: Vec<String>,
    /// Words for a decision of an organ.
    pub decisions: Vec<String>,
    /// Words for a paragraph.
    pub paragraphs: Vec<String>,
    /// Words before the number of a Sustainable Development Goal.
    pub goals: Vec<String>,
    /// Words before the number of a target of such a goal.
    pub targets: Vec<String>,
    /// Words before the number of a recommendation in a report or a review.
    pub recommendations: Vec<String>,
    /// What stands behind, or in front of, whoever is to do what is recommended: "should".
    pub shoulds: Vec<String>,
    /// Beside those, what rules in a statute or a plan, which asks without a phrase: "will", "is requested to".
    pub rules: Vec<String>,
    /// Verbs with which a line of a plan begins that says what is to be done: "establish", "to establish".
    pub orders: Vec<String>,
    /// Adverbs that may stand before such a verb: "substantially increase".
    pub order_adverbs: Vec<String>,
    /// Words that stand for those who were named before: "them".
    pub them: Vec<String>,
    /// Those of them that mean one: "it".
    pub ones: Vec<String>,
    /// Pronouns that stand before the phrase: "l'invite à coopérer".
    pub pronouns_before: Vec<String>,
    /// What a clause between commas begins with that tells of something else and asks nobody: "noting".
    pub asides: Vec<String>,
    /// What a time is told of that tells when something was done: "adopted".
    pub done: Vec<String>,
    /// The same of what somebody was given, with a word for "to" behind it: "submitted".
    pub handed: Vec<String>,
    /// Words before one of those two that make it something still to be done: "be".
    pub undone: Vec<String>,
    /// What begins a clause that tells of something as it is or was: "whose", "which was", "recognizing that".
    pub tells: Vec<String>,
    /// Words behind a length that make it one before something else, and none from the adoption: "prior to".
    pub ahead: Vec<String>,
    /// Words between a length and what it runs from: "within sixty days *of*".
    pub runs_from: Vec<String>,
    /// What it runs from where that is the adoption: without these, nothing says on which day it ends.
    pub adoptions: Vec<String>,
    /// Words behind a day that make it one by which something is due: "on 30 May 1975 *at the latest*".
    pub latest: Vec<String>,
    /// What makes the length behind it a term and no deadline: "for a further six months from the adoption".
    pub terms: Vec<String>,
    /// What has a year of its own by which it is to be reached: "commitment".
    pub aims: Vec<String>,
    /// Words with which the year or the day of a session is told: "to be held".
    pub held: Vec<String>,
    /// With which of them it is told of a session that it is over: ", held in Paris".
    pub was_held: Vec<String>,
    /// Words before the name of a place in which a session is held: "at Vienna".
    pub places: Vec<String>,
    /// What makes the day on which something is held the day of what is asked: "to convene".
    pub convenes: Vec<String>,
    /// Words between a session and the organ whose it is: "of the".
    pub session_of: Vec<String>,
    /// How organs that have a code begin behind these: whoever begins otherwise is another.
    pub session_organs: Vec<String>,
    /// One Government, that of the country that was named before.
    pub governments: Vec<String>,
    /// What tells that the name of a State is that of its Government: "authorities".
    pub authorities: Vec<String>,
    /// Words between two names that are no verb: "and", "including". Where there are any, another word there is a verb,
    /// and what follows is not asked: "requests the Mission support the Government".
    pub between: Vec<String>,
    /// Words before whoever does what is only named: "the efforts by".
    pub agents: Vec<String>,
    /// Phrases behind which somebody is asked for a thing: "calls for support from".
    pub asks_for: Vec<String>,
    /// Words between that thing and whoever is asked for it.
    pub asked_from: Vec<String>,
    /// Articles, which stand before a name and tell nothing.
    pub articles: Vec<String>,
    /// The verb of a passive in a sentence of its own: "requests that the Office be provided".
    pub passives: Vec<String>,
    /// Endings of the word behind it.
    pub passive_endings: Vec<String>,
}

impl Grammar {
    /// Every list that is written as patterns, by its name in a file.
    pub fn patterns(&mut self) -> [(&'static str, &mut Vec<String>); 27] {
        [
            ("adjuncts", &mut self.adjuncts),
            ("speakers", &mut self.speakers),
            ("we", &mut self.we),
            ("joins", &mut self.joins),
            ("ends", &mut self.ends),
            ("thats", &mut self.thats),
            ("keeps", &mut self.keeps),
            ("with", &mut self.with),
            ("of", &mut self.of),
            ("heads", &mut self.heads),
            ("not", &mut self.not),
            ("resolutions", &mut self.resolutions),
            ("decisions", &mut self.decisions),
            ("paragraphs", &mut self.paragraphs),
            ("date_fillers", &mut self.date_fillers),
            ("goals", &mut self.goals),
            ("targets", &mut self.targets),
            ("recommendations", &mut self.recommendations),
            ("shoulds", &mut self.shoulds),
            ("rules", &mut self.rules),
            ("them", &mut self.them),
            ("asides", &mut self.asides),
            ("done", &mut self.done),
            ("handed", &mut self.handed),
            ("aims", &mut self.aims),
            ("tells", &mut self.tells),
            ("convenes", &mut self.convenes),
        ]
    }

    /// Every list of words that are compared as they stand, by its name in a file: no signs of patterns.
    pub fn plain(&mut self) -> [(&'static str, &mut Vec<String>); 27] {
        [
            ("ones", &mut self.ones),
            ("number_again", &mut self.number_again),
            ("same_years", &mut self.same_years),
            ("pronouns_before", &mut self.pronouns_before),
            ("undone", &mut self.undone),
            ("held", &mut self.held),
            ("was_held", &mut self.was_held),
            ("places", &mut self.places),
            ("latest", &mut self.latest),
            ("runs_from", &mut self.runs_from),
            ("adoptions", &mut self.adoptions),
            ("days_of", &mut self.days_of),
            ("orders", &mut self.orders),
            ("order_adverbs", &mut self.order_adverbs),
            ("ahead", &mut self.ahead),
            ("terms", &mut self.terms),
            ("session_of", &mut self.session_of),
            ("session_organs", &mut self.session_organs),
            ("governments", &mut self.governments),
            ("authorities", &mut self.authorities),
            ("between", &mut self.between),
            ("agents", &mut self.agents),
            ("asks_for", &mut self.asks_for),
            ("asked_from", &mut self.asked_from),
            ("articles", &mut self.articles),
            ("passives", &mut self.passives),
            ("passive_endings", &mut self.passive_endings),
        ]
    }
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
        /// The same said after the date: "之前".
        BeforeThat = "before-that",
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
    /// After how many months; where the words have a `#`, how many months one of it stands for. None for days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// How many days one of the number stands for; one where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// Whether only a date with its month or day can follow, as the words stand before much else: "on".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
    /// Whether a year by these words is a session's own where it stands beside it: "its eighty-first session, in 2026".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
    /// Whether of two dates behind it only the last is the time: "between 1 September and 31 October 1984".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub last: bool,
    /// Whether the number stands without its noun, which was named before: "at its forty-eighth session and at its fiftieth".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bare: bool,
    /// Whether it gives way to a rhythm that is told behind it: "regular reports every six months".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub loose: bool,
    /// How it is said.
    pub words: Words,
    /// What stands behind its number, where nothing stands before it: "six *months from the adoption*".
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub behind: Words,
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

/// Whether a way of writing can be looked for: brackets are closed, and a sign stands after some letters.
pub fn is_sound(notation: &str) -> bool {
    let mut depth = 0_i32;
    for letter in notation.chars() {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        if depth < 0 || letter == '|' && depth == 0 {
            return false;
        }
    }
    let first = notation.trim_start().chars().next();
    depth == 0 && first.is_some_and(|first| !matches!(first, '*' | '~' | '#'))
}

/// Whether words can be compared as they stand: no sign of a pattern is in them.
pub fn is_plain(words: &str) -> bool {
    !words.trim().is_empty() && !words.contains(['(', ')', '|', '*', '~', '#'])
}

#[cfg(test)]
mod tests {
    use super::{is_plain, is_sound};

    #[test]
    fn what_cannot_be_looked_for_is_told_apart() {
        assert!(is_plain("by") && !is_plain("by(") && !is_plain(" "));
        assert!(is_sound("request(s|ed)") && is_sound("(calls|call) (up|)on") && is_sound("vertrag*"));
        assert!(
            !is_sound("request(s") && !is_sound("s)") && !is_sound("a|b") && !is_sound(" ") && !is_sound("*")
        );
    }
}
