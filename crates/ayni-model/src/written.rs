//! A report that people write: passages of text with numbers in them that are bound to indicators.
//!
//! A [`Manuscript`] is what a writer wrote, in one language; a translation is a manuscript too, each passage
//! of which says which wording of the source it was made from. A [`Paper`] is what becomes of it with figures
//! at hand: numbered, with every number in its place. `docs/methods/report.md` has the format.

mod bound;
mod said;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::document::{Figure, Phrase, Table};
use crate::finding::Arg;
use crate::lineage::Piece as Change;
use crate::{Amount, PartialDate};

pub use bound::{Binding, Bound, OutcomeWhat, Test, What};
pub use said::{Grid, Said, SaidPart, Span, Words, say};

/// What stands at the head of a manuscript.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The report's id, the same in all its languages.
    pub id: String,
    /// The language of this manuscript.
    pub language: String,
    /// The monitoring edition that numbers are bound to; of a translation nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// The round that is meant where a number names none; without it the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<String>,
    /// The date that the report bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Its symbol, as organs number their documents.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub symbol: String,
    /// For whom it is written: an organ, a ministry.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organ: String,
    /// What the writer fills in: `country = "…"`. Text is bound to it by `{fact country}`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, String>,
    /// Who has read it through and found it right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Reviewed>,
}

/// That somebody has read a report through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// Who.
    pub by: String,
    /// When.
    pub date: PartialDate,
}

/// A report's text in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manuscript {
    /// The name of its file, for findings.
    pub file: String,
    /// Its head.
    pub head: Head,
    /// Its passages, in their order.
    pub passages: Vec<Passage>,
}

impl Manuscript {
    /// The passage of this name.
    pub fn passage(&self, id: &str) -> Option<&Passage> {
        self.passages.iter().find(|passage| passage.id == id)
    }
}

/// What a passage is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PassageKind {
    /// The report's title.
    Title,
    /// The line under it.
    Subtitle,
    /// A heading: 1 to 3.
    Heading(u8),
    /// A numbered paragraph.
    Paragraph,
    /// A paragraph without a number: a summary.
    Plain,
    /// A lettered point of the paragraph before it.
    Point,
    /// A footnote.
    Note,
    /// A table.
    Table(Shown),
    /// A figure.
    Figure(Shown),
}

/// What a table or a figure shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The way: `verdicts`, `indicators`, `parts`, `yes-no`, `answers`, `years`, `ranked`.
    pub way: String,
    /// The indicators, by code; of a table of verdicts the outcomes.
    pub codes: Vec<String>,
    /// The round; without it that of the report.
    pub round: Option<String>,
    /// What respondents are broken down by.
    pub by: Option<String>,
}

/// A passage of a manuscript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Its name, the same in all languages.
    pub id: String,
    /// The line where it begins.
    pub line: u32,
    /// What it is.
    pub kind: PassageKind,
    /// Its words; of a table or a figure the caption.
    pub runs: Vec<Run>,
    /// The line under a table or a figure that says where its data are from.
    pub source: Vec<Run>,
    /// Its text as it was written, with one space for many; what [`Passage::hash`] is of.
    pub text: String,
    /// The first 16 hexadecimal digits of the SHA-256 of `text`.
    pub hash: String,
    /// Of a translation: the hash of the source passage that it was made from.
    pub made_from: Option<String>,
    /// Of a translation: the text of that source passage.
    pub was: String,
}

/// A piece of a passage's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Run {
    /// Words as they stand.
    Words {
        /// The words.
        text: String,
        /// How they are set.
        set: Letters,
    },
    /// What is bound.
    Bound(Bound),
    /// The call of a footnote, by its name.
    Note {
        /// The footnote.
        id: String,
        /// The line of the call.
        line: u32,
    },
}

/// How words are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Letters {
    /// As they are.
    #[default]
    Plain,
    /// Strong.
    Bold,
    /// Slanted.
    Italic,
}

/// A report in one language with every number in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// The language that it was asked for in.
    pub language: String,
    /// Its head: that of the source, with what the translation says of its own.
    pub head: Head,
    /// The title.
    pub title: Line,
    /// The line under it.
    pub subtitle: Option<Line>,
    /// What follows.
    pub parts: Vec<PaperPart>,
    /// The footnotes, in the order of their numbers.
    pub notes: Vec<Line>,
    /// Where each bound number came from, in the order of the text.
    pub traces: Vec<Trace>,
}

/// Words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The language that they are in; another than the paper's where a passage was not translated.
    pub language: String,
    /// The pieces.
    pub pieces: Vec<Piece>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// Words.
    Words {
        /// The words.
        text: String,
        /// How they are set.
        set: Letters,
    },
    /// What was bound, as each language writes it.
    Bound {
        /// The value.
        value: Shape,
        /// Its trace, from 0; none of a reference or a fact.
        trace: Option<usize>,
        /// How it is set.
        set: Letters,
    },
    /// A call of a footnote, by its number from 1.
    Note(usize),
}

/// A value as a language will write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A number with so many places.
    Number(Amount, u32),
    /// A phrase.
    Phrase(Phrase),
    /// So many of so many.
    Of(Amount, Amount),
    /// The place of a passage.
    Place(Place),
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperPart {
    /// A heading with its number among its level.
    Heading {
        /// Its name, for links.
        id: String,
        /// 1 to 3.
        level: u8,
        /// Its number.
        number: u32,
        /// The words.
        line: Line,
    },
    /// A paragraph; without a number where it has none.
    Paragraph {
        /// Its name.
        id: String,
        /// Its number.
        number: Option<u32>,
        /// The words.
        line: Line,
    },
    /// A lettered point.
    Point {
        /// Its name.
        id: String,
        /// Its place among the points of its paragraph, from 1.
        number: u32,
        /// The words.
        line: Line,
    },
    /// A table.
    Table {
        /// Its name.
        id: String,
        /// Its number among the tables.
        number: u32,
        /// The caption.
        caption: Line,
        /// The rows; caption and notes of it are those of the edition.
        table: Table,
        /// Where its data are from.
        source: Option<Line>,
    },
    /// A figure.
    Figure {
        /// Its name.
        id: String,
        /// Its number among the figures.
        number: u32,
        /// The caption.
        caption: Line,
        /// What it shows.
        figure: Figure,
        /// Where its data are from.
        source: Option<Line>,
    },
}

/// The place of a passage in its paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// A paragraph by its number.
    Paragraph(u32),
    /// A point of a paragraph; of one without a number, 0.
    Point(u32, u32),
    /// A heading by level and number.
    Heading(u8, u32),
    /// A table by its number.
    Table(u32),
    /// A figure by its number.
    Figure(u32),
    /// A footnote by its number.
    Note(u32),
}

/// Where a bound number came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// The passage that it stands in.
    pub passage: String,
    /// The passage's number where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// The file that it stands in.
    pub file: String,
    /// The line that it stands in.
    pub line: u32,
    /// What stands between the braces.
    pub raw: String,
    /// The indicator or the outcome.
    pub of: String,
    /// The round.
    pub round: String,
    /// The value as it is shown, in plain writing: rounded, or a code.
    pub shown: String,
    /// The sentence around it, with what is bound in plain writing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sentence: String,
    /// The value before rounding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exact: Option<Amount>,
    /// What was counted or added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numerator: Option<Amount>,
    /// What it is divided by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<Amount>,
    /// How many answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<u32>,
    /// The questionnaire and question, or the query.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
}

/// A report as it was frozen: what it said and what that rested on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// The form of this record.
    #[serde(rename = "ayni-frozen-report")]
    pub form: String,
    /// The report.
    pub id: String,
    /// The day.
    pub date: PartialDate,
    /// The hash of each passage, by language and name.
    pub passages: BTreeMap<String, BTreeMap<String, String>>,
    /// What was bound, in each language.
    pub traces: BTreeMap<String, Vec<Trace>>,
    /// Its head, in each language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub heads: BTreeMap<String, Head>,
    /// The names of its passages, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<String>,
    /// What its tables and figures showed, by name: rows of cells, the first of which has the headings.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub shows: BTreeMap<String, Vec<Vec<Arg>>>,
    /// The hashes of what it was made from, by file name.
    pub inputs: BTreeMap<String, String>,
}

/// How a passage's translation stands to its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Made from the source as it is.
    Current,
    /// Made from another wording: what changed in the source since; nothing where the old one is not kept.
    Older(Vec<Change>),
    /// Not there.
    Missing,
}
