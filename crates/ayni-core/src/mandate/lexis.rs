//! The lexicon of one language, compiled: one automaton over all of its words.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use ayni_model::mandate_lexicon::{Entry, Grammar, Lexicon, PhraseEntry};

use super::fold::{fold, is_word};
use super::pattern::{Pattern, follow, patterns};

/// In which voice a phrase is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Voice {
    /// By the organ in its own paragraph.
    Says,
    /// By those who speak as we.
    We,
    /// Beside another phrase, or in a preamble.
    While,
    /// Reported.
    Said,
    /// What is decided to be said: "decides to request".
    To,
}

/// What a word found in a text can mean. Numbers are places in the lists of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sense {
    Act {
        phrase: u16,
        voice: Voice,
    },
    Modifier(u16),
    Adjunct,
    Speaker,
    We,
    Join,
    End,
    That,
    Keep,
    With,
    Of,
    Head,
    Not,
    Actor(u16),
    Thing(u16),
    Subject(u16),
    Qualifier(u16),
    Named(u16),
    Number(u32),
    Month(i8),
    PartOfYear(YearPart),
    DateFiller,
    Time(u16),
    /// A time whose words begin here, before its number; the second is the place in `after_number`.
    TimeBefore(u16, u16),
    /// A time whose words stand behind its number: "six months *from the adoption*".
    TimeBehind(u16),
    Resolution,
    Decision,
    Paragraph,
    Goal,
    Target,
    Recommendation,
    Should,
    Rules,
    Them,
    Aside,
    Done,
    Handed,
    Aim,
    Tells,
    Convene,
}

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum YearPart {
    Half(i8),
    Quarter(i8),
    Begin,
    End,
}

impl YearPart {
    /// Whether another is a narrower part within this one: "by the end of the first quarter".
    pub(super) fn has(self, part: YearPart) -> bool {
        matches!(self, YearPart::Begin | YearPart::End)
            && matches!(part, YearPart::Half(_) | YearPart::Quarter(_))
    }
}

/// A word that stands in a text, in bytes of the folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub start: usize,
    pub end: usize,
    pub sense: Sense,
    /// How many words a gap took.
    pub gap: usize,
}

/// One language of the lexicon.
pub(super) struct Lexis {
    pub language: String,
    pub phrases: Vec<PhraseEntry>,
    pub grammar: Grammar,
    automaton: AhoCorasick,
    /// For each pattern of the automaton what may follow and what it then means.
    senses: Vec<Vec<(String, Sense)>>,
    /// What must stand after the number of a time.
    pub after_number: Vec<String>,
}

impl Lexis {
    /// Compiles the words of one language. `None` where they are too many for an automaton.
    pub fn new(lexicon: &Lexicon, language: &str) -> Option<Lexis> {
        let mut grammar = lexicon.grammars.get(language).cloned().unwrap_or_default();
        for (_, words) in grammar.plain() {
            words.iter_mut().for_each(|word| *word = fold(word));
        }
        let phrases = lexicon.phrases.get(language).cloned().unwrap_or_default();
        let mut build = Build::default();
        build.grammar(&grammar);
        for (at, phrase) in (0_u16..).zip(&phrases) {
            let voices = [
                (Voice::Says, &phrase.says),
                (Voice::We, &phrase.we),
                (Voice::While, &phrase.while_saying),
                (Voice::Said, &phrase.said),
                (Voice::To, &phrase.to_say),
            ];
            for (voice, words) in voices {
                build.all(words, Sense::Act { phrase: at, voice });
            }
        }
        build.entries(&lexicon.modifiers, language, Sense::Modifier);
        build.entries(&lexicon.things, language, Sense::Thing);
        build.entries(&lexicon.subjects, language, Sense::Subject);
        build.entries(&lexicon.qualifiers, language, Sense::Qualifier);
        build.entries(&lexicon.named, language, Sense::Named);
        for (at, actor) in (0_u16..).zip(&lexicon.actors) {
            let names = std::iter::once(&actor.words).chain(actor.earlier.iter().map(|name| &name.words));
            for words in names.filter_map(|words| words.get(language)) {
                build.all(words, Sense::Actor(at));
            }
        }
        for (at, time) in (0_u16..).zip(&lexicon.times) {
            for notation in time.words.get(language).into_iter().flatten() {
                build.time(notation, at);
            }
            build.all(time.behind.get(language).map_or(&[], Vec::as_slice), Sense::TimeBehind(at));
        }
        let Build { words, after_number } = build;
        let (heads, senses): (Vec<String>, Vec<_>) = words.into_iter().unzip();
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&heads)
            .ok()?;
        Some(Lexis { language: language.to_owned(), phrases, grammar, automaton, senses, after_number })
    }

    /// All words of the lexicon that stand in a folded text.
    pub fn hits(&self, text: &str, into: &mut Vec<Hit>) {
        into.clear();
        for found in self.automaton.find_overlapping_iter(text) {
            let (start, end) = (found.start(), found.end());
            if !begins_word(text, start, end) {
                continue;
            }
            for (rest, sense) in self.senses.get(found.pattern().as_usize()).into_iter().flatten() {
                if let Some((end, gap)) = follow(rest, text, end)
                    && (ends_word(text, end)
                        || matches!(sense, Sense::TimeBefore(..))
                        || is_glued(*sense, text, end))
                {
                    into.push(Hit { start, end, sense: *sense, gap });
                }
            }
        }
        into.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
    }
}

/// Particles that Arabic writes on to the word after them.
const ARABIC: &[&str] = &["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"];

/// Whether no word runs into `start`; an Arabic particle may.
fn begins_word(text: &str, start: usize, end: usize) -> bool {
    let first = text.get(start..end).and_then(|word| word.chars().next());
    let before = text.get(..start).unwrap_or_default();
    if !first.is_some_and(is_word) || !before.chars().next_back().is_some_and(is_word) {
        return true;
    }
    if !first.is_some_and(is_arabic) {
        // A digit may stand before Latin letters only where no letter does: "3.Requests".
        return false;
    }
    let written_on = before.rfind(|letter| !is_word(letter)).map_or(before, |at| {
        let next = before.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        before.get(at + next..).unwrap_or_default()
    });
    ARABIC.contains(&written_on)
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{06FF}')
}

/// Whether a word ends before `end`.
fn ends_word(text: &str, end: usize) -> bool {
    let last = text.get(..end).and_then(|word| word.chars().next_back());
    let after = text.get(end..).and_then(|rest| rest.chars().next());
    !(last.is_some_and(is_word) && after.is_some_and(is_word)) || last.is_some_and(|last| last == '\'')
}

/// Whether words of a time run into the digits of a date, as spaces are lost where texts are taken out of pages:
/// "no later than15 October".
fn is_glued(sense: Sense, text: &str, end: usize) -> bool {
    let after = text.get(end..).and_then(|rest| rest.chars().next());
    matches!(sense, Sense::Time(_)) && after.is_some_and(|after| after.is_ascii_digit())
}

#[derive(Default)]
struct Build {
    words: BTreeMap<String, Vec<(String, Sense)>>,
    after_number: Vec<String>,
}

impl Build {
    fn all(&mut self, words: &[String], sense: Sense) {
        for notation in words {
            for pattern in patterns(notation) {
                self.one(pattern, sense);
            }
        }
    }

    fn one(&mut self, pattern: Pattern, sense: Sense) {
        let senses = self.words.entry(pattern.head).or_default();
        let one = (pattern.rest, sense);
        if !senses.contains(&one) {
            senses.push(one);
        }
    }

    fn entries(&mut self, entries: &[Entry], language: &str, sense: fn(u16) -> Sense) {
        for (at, entry) in (0_u16..).zip(entries) {
            self.all(entry.words.get(language).map_or(&[], Vec::as_slice), sense(at));
        }
    }

    fn time(&mut self, notation: &str, at: u16) {
        if !notation.contains('#') {
            return self.all(&[notation.to_owned()], Sense::Time(at));
        }
        for pattern in patterns(notation) {
            let after = pattern.rest.trim_start_matches('#').to_owned();
            let place = self.after_number.iter().position(|one| *one == after).unwrap_or_else(|| {
                self.after_number.push(after);
                self.after_number.len() - 1
            });
            let place = u16::try_from(place).unwrap_or(u16::MAX);
            let head = pattern.head.trim_end().to_owned();
            self.one(Pattern { head, rest: String::new() }, Sense::TimeBefore(at, place));
        }
    }

    fn grammar(&mut self, grammar: &Grammar) {
        let plain: [(&[String], Sense); 27] = [
            (&grammar.adjuncts, Sense::Adjunct),
            (&grammar.speakers, Sense::Speaker),
            (&grammar.we, Sense::We),
            (&grammar.joins, Sense::Join),
            (&grammar.ends, Sense::End),
            (&grammar.thats, Sense::That),
            (&grammar.keeps, Sense::Keep),
            (&grammar.with, Sense::With),
            (&grammar.of, Sense::Of),
            (&grammar.heads, Sense::Head),
            (&grammar.not, Sense::Not),
            (&grammar.resolutions, Sense::Resolution),
            (&grammar.decisions, Sense::Decision),
            (&grammar.paragraphs, Sense::Paragraph),
            (&grammar.date_fillers, Sense::DateFiller),
            (&grammar.goals, Sense::Goal),
            (&grammar.targets, Sense::Target),
            (&grammar.recommendations, Sense::Recommendation),
            (&grammar.shoulds, Sense::Should),
            (&grammar.rules, Sense::Rules),
            (&grammar.them, Sense::Them),
            (&grammar.asides, Sense::Aside),
            (&grammar.done, Sense::Done),
            (&grammar.handed, Sense::Handed),
            (&grammar.aims, Sense::Aim),
            (&grammar.tells, Sense::Tells),
            (&grammar.convenes, Sense::Convene),
        ];
        for (words, sense) in plain {
            self.all(words, sense);
        }
        for (value, words) in &grammar.numbers {
            if let Ok(value) = value.parse() {
                self.all(words, Sense::Number(value));
            }
        }
        for (month, words) in (1_i8..).zip(&grammar.months) {
            self.all(words, Sense::Month(month));
        }
        for (part, words) in &grammar.parts_of_year {
            if let Some(part) = year_part(part) {
                self.all(words, Sense::PartOfYear(part));
            }
        }
    }
}

/// The part of a year that a code of the grammar names.
pub(super) fn year_part(code: &str) -> Option<YearPart> {
    Some(match code {
        "begin" => YearPart::Begin,
        "end" => YearPart::End,
        "half-1" => YearPart::Half(1),
        "half-2" => YearPart::Half(2),
        "quarter-1" => YearPart::Quarter(1),
        "quarter-2" => YearPart::Quarter(2),
        "quarter-3" => YearPart::Quarter(3),
        "quarter-4" => YearPart::Quarter(4),
        _ => return None,
    })
}

/// Whether a text, folded, ends with one of these.
pub(super) fn ends_with_any(word: &str, endings: &[String]) -> bool {
    endings.iter().any(|ending| word.ends_with(fold(ending).as_str()))
}

/// Whether a folded text ends with one of these words, as a word of its own.
pub(super) fn ends_with_word(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| {
        let rest = text.strip_suffix(word.as_str());
        rest.is_some_and(|rest| !rest.chars().next_back().is_some_and(is_word))
    })
}

/// Whether one of these words stands in a folded text, as a word of its own.
pub(super) fn has_word(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| {
        text.match_indices(word.as_str()).any(|(at, word)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
            !before.is_some_and(is_word) && !after.is_some_and(is_word)
        })
    })
}

/// A folded text without the articles at its end: "from all the".
pub(super) fn without_articles<'t>(text: &'t str, articles: &[String]) -> &'t str {
    let mut text = text.trim_end();
    while let Some(rest) = articles.iter().find_map(|article| {
        let rest = text.strip_suffix(article.as_str())?;
        (!rest.chars().next_back().is_some_and(is_word)).then_some(rest)
    }) {
        text = rest.trim_end();
    }
    text
}
