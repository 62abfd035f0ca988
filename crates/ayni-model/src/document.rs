//! A document as data: what a report or page says, before any language or file format.
//!
//! `ayni-core` makes documents, `ayni-print` writes them, and a [`Speak`] gives the words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::finding::Arg;
use crate::{Amount, Text};

/// Words that a person will read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phrase {
    /// A message of the Fluent files, with its arguments.
    Message {
        /// The Fluent key; `message.attribute` for an attribute of a message.
        key: String,
        /// The arguments.
        args: BTreeMap<String, Arg>,
    },
    /// One value, written the way the language writes it.
    Value(Arg),
    /// A text in several languages, from data.
    Text(Text),
}

impl Phrase {
    /// A message without arguments.
    pub fn key(key: &str) -> Phrase {
        Phrase::Message { key: key.to_owned(), args: BTreeMap::new() }
    }

    /// A message with arguments.
    pub fn message<const N: usize>(key: &str, args: [(&str, Arg); N]) -> Phrase {
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Phrase::Message { key: key.to_owned(), args }
    }

    /// Words of the source, as they stand.
    pub fn words(text: impl Into<String>) -> Phrase {
        Phrase::Value(Arg::Text(text.into()))
    }
}

/// Gives documents their words, numbers and dates in one language. `ayni-words` implements it.
pub trait Speak {
    /// The language's code, `en`, `ar`.
    fn language(&self) -> &str;
    /// Whether the language is written from right to left.
    fn right_to_left(&self) -> bool;
    /// The words of a phrase, without markup; the caller escapes.
    fn say(&self, phrase: &Phrase) -> String;
    /// A number in the language's digits and separators, with `decimals` places (0 to 6).
    fn number(&self, amount: Amount, decimals: u32) -> String;
}

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The title.
    pub title: Phrase,
    /// The line under the title, such as the framework's edition and the as-of date.
    pub subtitle: Option<Phrase>,
    /// The body, in order.
    pub blocks: Vec<Block>,
    /// How much of a table or figure, by its id, goes to print; one that is not named here goes whole. Pages
    /// on a screen always have all, and workbooks all tables.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub print: BTreeMap<String, Print>,
}

/// How much of a table goes to print. A figure goes whole or, as its table is elsewhere, not at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Print {
    /// All of it.
    #[default]
    Whole,
    /// So many of its first rows, its totals, and how many more there are.
    Top(u32),
    /// Only its caption and name, in a list of what is not printed.
    Listed,
}

/// One part of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// A heading.
    Heading {
        /// 2 for a section, 3 below it; 1 is the document's title.
        level: u8,
        /// A name for links, unique in the document (ASCII kebab-case).
        id: String,
        /// The words.
        text: Phrase,
    },
    /// A paragraph.
    Paragraph(Phrase),
    /// A remark that must not be overlooked, such as "estimate by X from public sources".
    Notice(Phrase),
    /// Names with values: method, edition, coverage.
    Facts(Vec<(Phrase, Phrase)>),
    /// A short list of points.
    List(Vec<Phrase>),
    /// A few headline figures, large.
    Headline(Vec<Headline>),
    /// A table.
    Table(Table),
    /// A figure with its data.
    Figure(Figure),
}

/// One headline figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headline {
    /// What it is.
    pub label: Phrase,
    /// The figure.
    pub value: TableCell,
    /// Its unit and basis.
    pub note: Phrase,
    /// The row of a table that it is, where it is one; what stands behind it is found by that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<RowKey>,
}

/// A row of one of a measurement's tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowKey {
    /// The table's id.
    pub table: String,
    /// The codes that name the row.
    pub key: Vec<String>,
}

/// A table of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The table's name, unique in the document; what `ayni trace` takes.
    pub id: String,
    /// What it shows, with basis and unit.
    pub caption: Phrase,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// Coverage, what was left out and why, estimates.
    pub notes: Vec<Phrase>,
}

/// A column of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The heading.
    pub heading: Phrase,
    /// Whether it holds numbers (set flush to the end).
    pub numeric: bool,
}

/// A row of a [`Table`]; it has as many cells as the table has columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// The cells.
    pub cells: Vec<TableCell>,
    /// Whether the row is a total over others.
    pub total: bool,
}

/// A cell of a [`TableRow`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TableCell {
    /// Words.
    Phrase(Phrase),
    /// A number, exact, with the places to show (0 to 6).
    Number(Amount, u32),
    /// How many.
    Count(u64),
    /// Nothing is known; never written as zero.
    Missing,
}

/// How a figure draws its series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FigureKind {
    /// Horizontal bars, one a category, longest first as given.
    Bars,
    /// Columns by category (years), one stack of series each.
    StackedColumns,
    /// Horizontal bars, one a category, of the series end to end: parts of a whole, such as yes, no and no answer.
    StackedBars,
    /// Bands between one country and its partners: a category a partner, a series an item, and the
    /// width of a band its value. Categories from [`Hub::gathered`] on are not single partners.
    Flows(Hub),
    /// Circles on a grid of the earth without land or borders, one a category of the first series, its
    /// area in proportion to the value.
    Map(Vec<Option<Position>>),
}

/// The country that all flows of a figure begin or end at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hub {
    /// Its name.
    pub name: Phrase,
    /// Whether the flows begin there.
    pub gives: bool,
    /// The first category that gathers what is not shown by itself; that of nobody stated comes after it.
    pub gathered: usize,
}

/// Where a category of a map lies, in hundredths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// North of the equator; negative to its south.
    pub north: i32,
    /// East of Greenwich; negative to its west.
    pub east: i32,
}

/// A figure with the data that it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// A name for links, unique in the document (ASCII kebab-case).
    pub id: String,
    /// The title.
    pub title: Phrase,
    /// What it shows, in a sentence, for those who cannot see it.
    pub description: Phrase,
    /// How it is drawn.
    pub kind: FigureKind,
    /// The unit of all values.
    pub unit: Phrase,
    /// The categories.
    pub categories: Vec<Phrase>,
    /// The series; each has as many values as there are categories.
    pub series: Vec<Series>,
    /// Places to show in labels and in the data beside it (0 to 6).
    pub decimals: u32,
    /// What to mind in reading it, written under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Phrase>,
}

/// One series of a [`Figure`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Its name.
    pub label: Phrase,
    /// Its values; `None` is missing, not zero.
    pub values: Vec<Option<Amount>>,
}
