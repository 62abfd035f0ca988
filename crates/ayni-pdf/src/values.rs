//! What the template is given: plain values, words already in the reader's language.

mod parts;
mod select;

use std::cell::RefCell;

use ayni_model::document::{Block, Figure, FigureKind, Headline, Phrase, Speak, Table, TableCell};
use ayni_model::finding::Arg;
use ayni_model::{Amount, Day};
use serde::Serialize;

use self::parts::{Card, Drawn, Grid, Line, Part, Piece, Words, pair};
use crate::widths::{self, Room};
use crate::{Shape, drawing, fonts, letters};

/// A whole report.
#[derive(Serialize)]
pub struct Whole {
    language: String,
    right_to_left: bool,
    fonts: &'static [&'static str],
    date: [i16; 3],
    digits: Vec<String>,
    /// The title without marks of direction, for programs that list files by title.
    name: String,
    /// The title as it stands at the head of each page, on one line.
    head: Words,
    title: Words,
    subtitle: Option<Words>,
    page: Vec<Piece>,
    contents: String,
    missing: String,
    missing_note: String,
    opening: Vec<Part>,
    body: Vec<Part>,
}

/// How much of a line a map takes, in per cent: as wide as the page it would fill half of it.
const MAP: u8 = 70;

/// Draws a figure as SVG.
pub type Draw<'a> = dyn Fn(&Figure, Shape) -> String + 'a;

/// The values of a document, and the drawings of its figures.
pub fn whole(
    document: &ayni_model::document::Document,
    speak: &dyn Speak,
    as_of: Day,
    draw: &Draw<'_>,
) -> (Whole, Vec<String>) {
    let values = Values { speak, draw, drawings: RefCell::default(), right_to_left: speak.right_to_left() };
    let (blocks, listed) = select::blocks(document);
    let first = blocks.iter().position(|block| matches!(block, Block::Heading { .. }));
    let (opening, body) = blocks.split_at(first.unwrap_or(blocks.len()));
    let whole = Whole {
        language: speak.language().to_owned(),
        right_to_left: values.right_to_left,
        fonts: fonts::families(speak.language()),
        date: [as_of.year(), i16::from(as_of.month()), i16::from(as_of.day())],
        digits: (0..10).map(|digit| speak.number(Amount::whole(digit), 0)).collect(),
        name: values.name(&document.title),
        head: values.head(&document.title),
        title: values.words(&document.title),
        subtitle: document.subtitle.as_ref().map(|words| values.words(words)),
        page: values.page(),
        contents: values.key("print-contents"),
        missing: values.key("print-missing"),
        missing_note: values.key("print-missing-note"),
        opening: values.parts(opening),
        body: values.parts(body).into_iter().chain(values.listed(&listed)).collect(),
    };
    (whole, values.drawings.into_inner())
}

struct Values<'a> {
    speak: &'a dyn Speak,
    draw: &'a Draw<'a>,
    drawings: RefCell<Vec<String>>,
    right_to_left: bool,
}

impl Values<'_> {
    /// The title for lists of files; PDF/UA asks for one.
    fn name(&self, title: &Phrase) -> String {
        let words = letters::bare(&self.speak.say(title));
        if words.trim().is_empty() { "–".to_owned() } else { words }
    }

    /// The title on one line: cut, where it is longer than a line.
    fn head(&self, title: &Phrase) -> Words {
        const LONGEST: usize = 80;
        let words = letters::tidy(&self.speak.say(title), self.right_to_left);
        let cut = words.char_indices().nth(LONGEST).and_then(|(end, _)| words.get(..end));
        let text = match cut {
            Some(begin) => format!("{}…", begin.trim_end()),
            None => words,
        };
        Words { text, lang: None }
    }

    fn key(&self, key: &str) -> String {
        self.tidy(&self.speak.say(&Phrase::key(key)))
    }

    fn tidy(&self, words: &str) -> String {
        letters::breakable(&letters::tidy(words, self.right_to_left))
    }

    /// Words of a source stand apart, since they may run in the other direction; a text that was not
    /// translated names its language, so that it is read aloud and broken as that language is.
    fn words(&self, phrase: &Phrase) -> Words {
        let text = self.tidy(&self.speak.say(phrase));
        let other = match phrase {
            Phrase::Text(text) => text
                .best(self.speak.language())
                .map(|(_, language)| language.to_owned())
                .filter(|language| language != self.speak.language()),
            _ => None,
        };
        let apart = other.is_some() || matches!(phrase, Phrase::Value(Arg::Text(_)));
        let text = if apart { letters::apart(&text, self.right_to_left) } else { text };
        // Typst and PDF take codes of two or three letters; `und` and the like say nothing.
        let known =
            |language: &String| language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase());
        Words { text, lang: other.filter(known) }
    }

    /// The foot of a page: the message with places for the two numbers, which only the template knows.
    fn page(&self) -> Vec<Piece> {
        const PAGE: char = '\u{f0000}';
        const PAGES: char = '\u{f0001}';
        let arg = |letter: char| Arg::Text(letter.to_string());
        let words =
            self.speak.say(&Phrase::message("print-page", [("page", arg(PAGE)), ("pages", arg(PAGES))]));
        let words = letters::tidy(&words, self.right_to_left);
        words
            .split_inclusive([PAGE, PAGES])
            .flat_map(|piece| {
                let text = piece.trim_end_matches([PAGE, PAGES]).to_owned();
                let number = match piece.chars().last() {
                    Some(PAGE) => Some(Piece::Page),
                    Some(PAGES) => Some(Piece::Pages),
                    _ => None,
                };
                [Some(Piece::Words { text }), number].into_iter().flatten()
            })
            .collect()
    }

    /// The blocks, with narrow tables paired and wide ones gathered on pages that lie on their side.
    fn parts(&self, blocks: &[Block]) -> Vec<Part> {
        let mut all: Vec<Part> = Vec::new();
        let mut depth = 0;
        for block in blocks {
            let mut next = self.part(block);
            // Who hears the report goes from heading to heading: none may skip a level.
            if let Part::Heading { level, .. } = &mut next {
                depth = (*level).min(depth + 1);
                *level = depth;
            }
            match (all.pop(), next) {
                (Some(Part::Table(left)), Part::Table(right))
                    if left.room == Room::Half && right.room == Room::Half =>
                {
                    all.push(pair(left, right));
                }
                (Some(Part::Lying { mut parts }), Part::Table(grid)) if grid.room == Room::Lying => {
                    parts.push(Part::Table(grid));
                    all.push(Part::Lying { parts });
                }
                (before, next) => {
                    all.extend(before);
                    all.push(match next {
                        Part::Table(grid) if grid.room == Room::Lying => {
                            Part::Lying { parts: vec![Part::Table(grid)] }
                        }
                        next => next,
                    });
                }
            }
        }
        let alone = |part| match part {
            Part::Table(grid) if grid.room == Room::Half => Part::Table(grid.laid(widths::alone)),
            part => part,
        };
        all.into_iter().map(alone).collect()
    }

    fn part(&self, block: &Block) -> Part {
        let all = |phrases: &[Phrase]| phrases.iter().map(|phrase| self.words(phrase)).collect();
        match block {
            Block::Heading { level, text, .. } => {
                Part::Heading { level: (*level).clamp(2, 6) - 1, text: self.words(text) }
            }
            Block::Paragraph(text) => Part::Paragraph { text: self.words(text) },
            Block::Notice(text) => Part::Notice { text: self.words(text) },
            Block::Facts(facts) => Part::Facts {
                facts: facts.iter().map(|(name, value)| (self.words(name), self.words(value))).collect(),
            },
            Block::List(points) => Part::List { points: all(points) },
            Block::Headline(cards) => Part::Headline {
                // Cards in rows of three leave one alone where there are four.
                across: if matches!(cards.len(), 1 | 2 | 4) { 2 } else { 3 },
                cards: cards.iter().map(|card| self.card(card)).collect(),
            },
            Block::Table(table) => Part::Table(self.table(table)),
            Block::Figure(figure) => Part::Figure(self.figure(figure)),
        }
    }

    /// What is not printed: what each table shows, and what it is called by.
    fn listed(&self, tables: &[&Table]) -> Vec<Part> {
        if tables.is_empty() {
            return Vec::new();
        }
        let name =
            |table: &&Table| (self.words(&table.caption), self.words(&Phrase::words(table.id.as_str())));
        vec![
            Part::Heading { level: 1, text: self.words(&Phrase::key("print-listed")) },
            Part::Paragraph { text: self.words(&Phrase::key("print-listed-text")) },
            Part::Small { names: tables.iter().map(name).collect() },
        ]
    }

    fn card(&self, card: &Headline) -> Card {
        let value = self.cell(&card.value);
        let missing = value.is_none();
        let value = value.unwrap_or_else(|| Words { text: self.key("print-missing"), lang: None });
        Card { label: self.words(&card.label), value, missing, note: self.words(&card.note) }
    }

    fn cell(&self, cell: &TableCell) -> Option<Words> {
        let plain = |text: String| Some(Words { text, lang: None });
        match cell {
            TableCell::Phrase(phrase) => Some(self.words(phrase)),
            TableCell::Number(amount, decimals) => plain(self.speak.number(*amount, (*decimals).min(6))),
            TableCell::Count(count) => plain(self.speak.say(&Phrase::Value(Arg::Count(*count)))),
            TableCell::Missing => None,
        }
    }

    fn table(&self, table: &Table) -> Grid {
        let columns =
            table.columns.iter().map(|column| (self.words(&column.heading), column.numeric)).collect();
        let rows = table
            .rows
            .iter()
            .map(|row| Line {
                total: row.total,
                cells: row.cells.iter().map(|cell| self.cell(cell)).collect(),
            })
            .collect();
        let mut notes: Vec<Words> = table.notes.iter().map(|note| self.words(note)).collect();
        let name = Phrase::message("print-table-name", [("name", Arg::Text(table.id.clone()))]);
        notes.push(Words { text: letters::tidy(&self.speak.say(&name), self.right_to_left), lang: None });
        Grid::new(self.words(&table.caption), columns, rows, notes)
    }

    fn figure(&self, figure: &Figure) -> Drawn {
        let one_series = figure.series.len() == 1;
        let shape = match &figure.kind {
            FigureKind::Bars if one_series => Shape::Beside,
            FigureKind::StackedColumns if figure.categories.len() <= 2 => Shape::Beside,
            _ => Shape::Full,
        };
        let mut numbers = match (shape, &figure.kind) {
            // The table by partner has the same numbers, and names what is not on the map.
            (_, FigureKind::Map(_)) => {
                Grid::new(self.words(&figure.unit), Vec::new(), Vec::new(), Vec::new())
            }
            (Shape::Beside, _) if one_series => self.numbers(figure, false, true).laid(widths::half),
            (Shape::Beside, _) => self.numbers(figure, true, true).laid(widths::half),
            (Shape::Full, _) => self.numbers(figure, false, false),
        };
        numbers.notes = figure.notes.iter().map(|note| self.words(note)).collect();
        let svg = drawing::fit(&(self.draw)(figure, shape), self.speak.language(), self.right_to_left);
        let mut drawings = self.drawings.borrow_mut();
        drawings.push(svg);
        let drawing = drawings.len() - 1;
        Drawn {
            title: self.words(&figure.title),
            description: self.description(figure),
            drawing,
            beside: shape == Shape::Beside,
            across: if matches!(figure.kind, FigureKind::Map(_)) { MAP } else { 100 },
            grid: numbers,
        }
    }

    /// What is read aloud in the place of a drawing.
    fn description(&self, figure: &Figure) -> String {
        let words = [&figure.description, &figure.title].map(|phrase| letters::bare(&self.speak.say(phrase)));
        words.into_iter().find(|words| !words.trim().is_empty()).unwrap_or_else(|| "–".to_owned())
    }

    /// The numbers of a figure: a line for each category or, turned, for each series. Where `corner`
    /// is set the unit stands in the heading, which has no other words to show there.
    fn numbers(&self, figure: &Figure, turned: bool, corner: bool) -> Grid {
        let labels: Vec<&Phrase> = figure.series.iter().map(|series| &series.label).collect();
        let categories: Vec<&Phrase> = figure.categories.iter().collect();
        let (names, heads) = if turned { (labels, categories) } else { (categories, labels) };
        let category = Phrase::key("print-category");
        let (first, heads) = match (corner, turned) {
            (true, true) => (&figure.unit, heads),
            (true, false) => (&category, vec![&figure.unit]),
            (false, _) => (&category, heads),
        };
        let columns = std::iter::once((self.words(first), false))
            .chain(heads.iter().map(|head| (self.words(head), true)))
            .collect();
        let value = |series: usize, category: usize| {
            let amount = figure.series.get(series)?.values.get(category).copied().flatten()?;
            Some(Words { text: self.speak.number(amount, figure.decimals.min(6)), lang: None })
        };
        let rows = names
            .iter()
            .enumerate()
            .map(|(row, name)| {
                let cell = |column: usize| if turned { value(row, column) } else { value(column, row) };
                let cells =
                    std::iter::once(Some(self.words(name))).chain((0..heads.len()).map(cell)).collect();
                Line { total: false, cells }
            })
            .collect();
        Grid::new(self.words(&figure.unit), columns, rows, Vec::new())
    }
}
