//! What the template of written reports is given: plain values, tidied words, the widths of columns.

use std::collections::BTreeSet;

use ayni_model::document::{Phrase, Speak};
use ayni_model::written::{self, Letters, Said, SaidPart};
use ayni_model::{Amount, Day};
use serde::Serialize;

use crate::{fonts, letters};

/// How many letters of a table stand on a line.
const LETTERS: u32 = 100;

/// A whole report.
#[derive(Serialize)]
pub struct Values {
    language: String,
    right_to_left: bool,
    fonts: &'static [&'static str],
    date: [i16; 3],
    digits: Vec<String>,
    name: String,
    /// What stands at the head of each page but the first.
    head: String,
    symbol: String,
    organ: String,
    day: String,
    state: String,
    missing: String,
    title: Words,
    subtitle: Option<Words>,
    parts: Vec<Part>,
    notes: Vec<Words>,
}

#[derive(Serialize)]
struct Words {
    lang: Option<String>,
    spans: Vec<Span>,
}

#[derive(Serialize)]
struct Span {
    text: String,
    bold: bool,
    italic: bool,
    note: Option<usize>,
    /// Whether the note is called for the first time.
    first: bool,
}

#[derive(Serialize)]
struct Grid {
    columns: Vec<Column>,
    rows: Vec<Vec<Option<String>>>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Column {
    text: String,
    numeric: bool,
    naming: bool,
    width: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
enum Part {
    Heading {
        level: u8,
        label: String,
        words: Words,
    },
    Paragraph {
        label: String,
        words: Words,
    },
    Point {
        label: String,
        words: Words,
    },
    Table {
        label: String,
        caption: Words,
        grid: Grid,
        source: Option<Words>,
    },
    Figure {
        label: String,
        caption: Words,
        drawing: usize,
        description: String,
        grid: Grid,
        source: Option<Words>,
    },
}

/// The values of a report.
pub fn values(said: &Said, speak: &dyn Speak, as_of: Day) -> Values {
    let mut making = Making { right_to_left: said.right_to_left, called: BTreeSet::new() };
    let plain = |text: &str| letters::breakable(&letters::tidy(text, said.right_to_left));
    let name = letters::bare(&said.title.text());
    let head = if said.symbol.is_empty() { cut(&said.title.text()) } else { said.symbol.clone() };
    Values {
        language: said.language.clone(),
        right_to_left: said.right_to_left,
        fonts: fonts::serif_families(&said.language),
        date: [as_of.year(), i16::from(as_of.month()), i16::from(as_of.day())],
        digits: (0..10).map(|digit| speak.number(Amount::whole(digit), 0)).collect(),
        // PDF/UA asks for a title.
        name: if name.trim().is_empty() { "–".to_owned() } else { name },
        head: plain(&head),
        symbol: plain(&said.symbol),
        organ: plain(&said.organ),
        day: plain(&said.date),
        state: plain(&said.state),
        missing: plain(&speak.say(&Phrase::key("print-missing"))),
        title: making.words(&said.title),
        subtitle: said.subtitle.as_ref().map(|words| making.words(words)),
        parts: said.parts.iter().map(|part| making.part(part)).collect(),
        notes: said.notes.iter().map(|note| making.note(note)).collect(),
    }
}

/// The head of a page is one line.
fn cut(words: &str) -> String {
    const LONGEST: usize = 80;
    match words.char_indices().nth(LONGEST).and_then(|(end, _)| words.get(..end)) {
        Some(begin) => format!("{}…", begin.trim_end()),
        None => words.to_owned(),
    }
}

struct Making {
    right_to_left: bool,
    called: BTreeSet<usize>,
}

impl Making {
    fn tidy(&self, text: &str) -> String {
        letters::breakable(&letters::tidy(text, self.right_to_left))
    }

    fn words(&mut self, words: &written::Words) -> Words {
        let spans = words.spans.iter().map(|span| Span {
            text: self.tidy(&span.text),
            bold: span.set == Letters::Bold,
            italic: span.set == Letters::Italic,
            note: span.note,
            first: span.note.is_some_and(|note| self.called.insert(note)),
        });
        let spans = spans.collect();
        let known = |lang: &String| lang.len() == 2 && lang.bytes().all(|byte| byte.is_ascii_lowercase());
        Words { lang: words.lang.clone().filter(known), spans }
    }

    /// A note's own words; a call in them stands as a number.
    fn note(&mut self, words: &written::Words) -> Words {
        let mut made = self.words(words);
        for span in &mut made.spans {
            span.first = false;
        }
        made
    }

    fn part(&mut self, part: &SaidPart) -> Part {
        match part {
            SaidPart::Heading { level, label, words, .. } => {
                Part::Heading { level: *level, label: self.tidy(label), words: self.words(words) }
            }
            SaidPart::Paragraph { label, words, .. } => {
                Part::Paragraph { label: self.tidy(label), words: self.words(words) }
            }
            SaidPart::Point { label, words, .. } => {
                Part::Point { label: self.tidy(label), words: self.words(words) }
            }
            SaidPart::Table { label, caption, grid, source, .. } => Part::Table {
                label: self.tidy(label),
                caption: self.words(caption),
                grid: self.grid(grid, None),
                source: source.as_ref().map(|words| self.words(words)),
            },
            SaidPart::Figure { label, caption, drawing, description, unit, grid, source, .. } => {
                Part::Figure {
                    label: self.tidy(label),
                    caption: self.words(caption),
                    drawing: *drawing,
                    description: letters::bare(description),
                    grid: self.grid(grid, Some(unit)),
                    source: source.as_ref().map(|words| self.words(words)),
                }
            }
        }
    }

    /// A table; the numbers of a figure have their unit in the corner, which has no other words to show.
    fn grid(&self, grid: &written::Grid, corner: Option<&String>) -> Grid {
        let naming = grid.columns.iter().position(|(_, numeric)| !numeric);
        let widths = grid.widths(LETTERS);
        let columns = grid.columns.iter().zip(widths).enumerate().map(|(at, ((heading, numeric), width))| {
            let heading = corner.filter(|_| at == 0).unwrap_or(heading);
            Column { text: self.tidy(heading), numeric: *numeric, naming: naming == Some(at), width }
        });
        let cell = |cell: &Option<String>| cell.as_ref().map(|text| self.tidy(text));
        Grid {
            columns: columns.collect(),
            rows: grid.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
            notes: grid.notes.iter().map(|note| self.tidy(note)).collect(),
        }
    }
}
