//! A paper in words: every number, label and heading as its language writes them, ready to be set by whatever
//! writes files.

use serde::Serialize;

use super::{Letters, Line, Paper, PaperPart, Piece, Place, Shape};
use crate::Amount;
use crate::document::{Figure, Phrase, Speak, TableCell};
use crate::finding::Arg;

/// A paper in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The language.
    pub language: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// The symbol; empty where there is none.
    pub symbol: String,
    /// For whom it is written; empty where nobody is named.
    pub organ: String,
    /// The date; empty where there is none.
    pub date: String,
    /// That it is a draft; empty where it is not.
    pub state: String,
    /// The title.
    pub title: Words,
    /// The line under it.
    pub subtitle: Option<Words>,
    /// What follows.
    pub parts: Vec<SaidPart>,
    /// The footnotes, from the first.
    pub notes: Vec<Words>,
    /// The heading of the list of traces.
    pub traced: String,
    /// Where each bound number came from, in the order of [`Span::trace`].
    pub traces: Grid,
    /// How numbers of paragraphs are written, with `%1` in the place of the number.
    pub paragraph_form: String,
    /// How letters of points are written, with `%1` in the place of the letter.
    pub point_form: String,
}

/// Words that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// Their language, where it is not the paper's.
    pub lang: Option<String>,
    /// The pieces.
    pub spans: Vec<Span>,
}

impl Words {
    /// All words, without calls of footnotes.
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

/// A piece of words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The words; empty for the call of a footnote.
    pub text: String,
    /// How they are set.
    pub set: Letters,
    /// The footnote that is called here, from 1.
    pub note: Option<usize>,
    /// The trace of a bound number, from 0.
    pub trace: Option<usize>,
}

/// A table in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Grid {
    /// The headings, and whether the column holds numbers.
    pub columns: Vec<(String, bool)>,
    /// The rows; `None` is missing.
    pub rows: Vec<Vec<Option<String>>>,
    /// What to mind in reading it.
    pub notes: Vec<String>,
}

impl Grid {
    /// How wide its columns are, in letters, on a line of `across`: no word of a heading or of a short text is broken,
    /// and longer texts share the rest by their lengths. A wide letter counts twice.
    pub fn widths(&self, across: u32) -> Vec<u32> {
        /// Longer words may be broken.
        const WORD: u32 = 20;
        /// No column asks for more than this: its texts break into lines.
        const TEXT: u32 = 60;
        /// What stands to the sides of a cell's words.
        const SIDES: u32 = 3;
        let letters = |text: &str| -> u32 {
            let wide = text.chars().filter(|letter| *letter > '\u{2e80}').count();
            u32::try_from(text.chars().count() + wide).unwrap_or(u32::MAX)
        };
        let wishes = self.columns.iter().enumerate().map(|(at, (heading, numeric))| {
            let cells = || self.rows.iter().filter_map(move |row| row.get(at)?.as_deref());
            let texts = || std::iter::once(heading.as_str()).chain(cells());
            let word = texts().flat_map(str::split_whitespace).map(letters).max().unwrap_or(0).min(WORD);
            let text = cells().map(letters).max().unwrap_or(0).min(TEXT);
            // Numbers never break.
            let least = SIDES + if *numeric { 1 + word.max(text.min(WORD)) } else { word };
            (least, least.max(text.saturating_add(SIDES)))
        });
        let wishes: Vec<(u32, u32)> = wishes.collect();
        let least: u32 = wishes.iter().map(|(least, _)| least).sum();
        let more: u32 = wishes.iter().map(|(least, wish)| wish - least).sum();
        let rest = across.saturating_sub(least).min(more);
        let width = |(least, wish): &(u32, u32)| least + (wish - least) * rest / more.max(1);
        wishes.iter().map(width).collect()
    }
}

/// A part of a paper in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum SaidPart {
    /// A heading.
    Heading {
        /// Its name, for links.
        id: String,
        /// 1 to 3.
        level: u8,
        /// Its number as it is written.
        label: String,
        /// The words.
        words: Words,
    },
    /// A paragraph.
    Paragraph {
        /// Its name.
        id: String,
        /// Its number as it is written; empty where it has none.
        label: String,
        /// The words.
        words: Words,
    },
    /// A point.
    Point {
        /// Its name.
        id: String,
        /// Its letter as it is written.
        label: String,
        /// Whether it is the first of its paragraph.
        first: bool,
        /// The words.
        words: Words,
    },
    /// A table.
    Table {
        /// Its name.
        id: String,
        /// `Table 1`
        label: String,
        /// The caption.
        caption: Words,
        /// The rows.
        grid: Grid,
        /// Where its data are from.
        source: Option<Words>,
    },
    /// A figure, whose drawing whoever writes it makes: the one of this number, from 0, among the paper's.
    Figure {
        /// Its name.
        id: String,
        /// `Figure I`
        label: String,
        /// The caption.
        caption: Words,
        /// Which drawing.
        drawing: usize,
        /// What it shows, for those who cannot see it.
        description: String,
        /// The unit of its numbers.
        unit: String,
        /// Its numbers.
        grid: Grid,
        /// Where its data are from.
        source: Option<Words>,
    },
}

impl Paper {
    /// The figures, in order.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.parts.iter().filter_map(|part| match part {
            PaperPart::Figure { figure, .. } => Some(figure),
            _ => None,
        })
    }
}

/// Puts a paper into words: `own` speaks its language, `source` that of passages that were not translated.
/// `state` is a key of words that says what it is, such as a draft.
pub fn say(paper: &Paper, own: &dyn Speak, source: &dyn Speak, state: Option<&str>) -> Said {
    let saying = Saying { own, source };
    let mut drawings = 0;
    let parts = paper.parts.iter().map(|part| saying.part(part, &mut drawings)).collect();
    let date = paper.head.date.map(|date| own.say(&Phrase::Value(Arg::Date(date))));
    let form = |key: &str| own.say(&Phrase::message(key, [("number", Arg::Text("%1".to_owned()))]));
    Said {
        language: own.language().to_owned(),
        right_to_left: own.right_to_left(),
        symbol: paper.head.symbol.clone(),
        organ: paper.head.organ.clone(),
        date: date.unwrap_or_default(),
        state: state.map(|key| own.say(&Phrase::key(key))).unwrap_or_default(),
        title: saying.words(&paper.title),
        subtitle: paper.subtitle.as_ref().map(|line| saying.words(line)),
        parts,
        notes: paper.notes.iter().map(|note| saying.words(note)).collect(),
        traced: own.say(&Phrase::key("written-traces")),
        traces: saying.traces(paper),
        paragraph_form: bare(&form("written-paragraph-form")),
        point_form: bare(&form("written-point-form")),
    }
}

struct Saying<'a> {
    own: &'a dyn Speak,
    source: &'a dyn Speak,
}

impl Saying<'_> {
    fn part(&self, part: &PaperPart, drawings: &mut usize) -> SaidPart {
        let id = |id: &String| id.clone();
        match part {
            PaperPart::Heading { id: name, level, number, line } => SaidPart::Heading {
                id: id(name),
                level: *level,
                label: heading(self.own, *level, *number),
                words: self.words(line),
            },
            PaperPart::Paragraph { id: name, number, line } => SaidPart::Paragraph {
                id: id(name),
                label: number
                    .map(|number| formed(self.own, "written-paragraph-form", &digits(self.own, number)))
                    .unwrap_or_default(),
                words: self.words(line),
            },
            PaperPart::Point { id: name, number, line } => SaidPart::Point {
                id: id(name),
                label: formed(self.own, "written-point-form", &letter(self.own, *number)),
                first: *number == 1,
                words: self.words(line),
            },
            PaperPart::Table { id: name, number, caption, table, source } => SaidPart::Table {
                id: id(name),
                label: formed(self.own, "written-table", &digits(self.own, *number)),
                caption: self.words(caption),
                grid: Grid {
                    columns: table
                        .columns
                        .iter()
                        .map(|column| (self.own.say(&column.heading), column.numeric))
                        .collect(),
                    rows: table
                        .rows
                        .iter()
                        .map(|row| row.cells.iter().map(|cell| self.cell(cell)).collect())
                        .collect(),
                    notes: table.notes.iter().map(|note| self.own.say(note)).collect(),
                },
                source: source.as_ref().map(|line| self.words(line)),
            },
            PaperPart::Figure { id: name, number, caption, figure, source } => {
                *drawings += 1;
                SaidPart::Figure {
                    id: id(name),
                    label: formed(self.own, "written-figure", &ordinal(self.own, "written-figures", *number)),
                    caption: self.words(caption),
                    drawing: *drawings - 1,
                    description: self.own.say(&figure.description),
                    unit: self.own.say(&figure.unit),
                    grid: self.numbers(figure),
                    source: source.as_ref().map(|line| self.words(line)),
                }
            }
        }
    }

    fn words(&self, line: &Line) -> Words {
        let other = line.language != self.own.language() && !line.language.is_empty();
        let speak = if other { self.source } else { self.own };
        let spans = line.pieces.iter().map(|piece| match piece {
            Piece::Words { text, set } => Span { text: text.clone(), set: *set, ..Span::default() },
            Piece::Note(number) => Span { note: Some(*number), ..Span::default() },
            Piece::Bound { value, trace, set } => {
                Span { text: shape(speak, value), set: *set, trace: *trace, ..Span::default() }
            }
        });
        Words { lang: other.then(|| line.language.clone()), spans: spans.collect() }
    }

    fn cell(&self, cell: &TableCell) -> Option<String> {
        match cell {
            TableCell::Phrase(phrase) => Some(self.own.say(phrase)),
            TableCell::Number(amount, places) => Some(self.own.number(*amount, (*places).min(6))),
            TableCell::Count(count) => Some(self.own.say(&Phrase::Value(Arg::Count(*count)))),
            TableCell::Missing => None,
        }
    }

    fn numbers(&self, figure: &Figure) -> Grid {
        let names = figure.series.iter().map(|series| (self.own.say(&series.label), true));
        let rows = figure.categories.iter().enumerate().map(|(at, category)| {
            let value = |amount: Amount| self.own.number(amount, figure.decimals.min(6));
            let values =
                figure.series.iter().map(|series| series.values.get(at).copied().flatten().map(value));
            std::iter::once(Some(self.own.say(category))).chain(values).collect()
        });
        Grid {
            columns: std::iter::once((self.own.say(&Phrase::key("print-category")), false))
                .chain(names)
                .collect(),
            rows: rows.collect(),
            notes: figure.notes.iter().map(|note| self.own.say(note)).collect(),
        }
    }

    fn traces(&self, paper: &Paper) -> Grid {
        const COLUMNS: [(&str, bool); 8] = [
            ("place", false),
            ("binding", false),
            ("round", false),
            ("shown", true),
            ("exact", true),
            ("numerator", true),
            ("denominator", true),
            ("from", false),
        ];
        let number = |amount: Option<Amount>| amount.map(|amount| self.own.number(amount, places(amount)));
        let rows = paper.traces.iter().map(|trace| {
            let shown = match trace.shown.parse::<Amount>() {
                Ok(amount) => self.own.number(amount, places(amount)),
                Err(_) => trace.shown.clone(),
            };
            vec![
                Some(trace.place.as_ref().map_or(trace.passage.clone(), |place| placed(self.own, place))),
                Some(trace.raw.clone()),
                Some(trace.round.clone()),
                Some(shown),
                number(trace.exact),
                number(trace.numerator),
                number(trace.denominator),
                Some(trace.from.clone()),
            ]
        });
        let heading = |name: &str| self.own.say(&Phrase::key(&format!("written-trace-{name}")));
        Grid {
            columns: COLUMNS.map(|(name, numeric)| (heading(name), numeric)).into(),
            rows: rows.collect(),
            notes: Vec::new(),
        }
    }
}

/// As many places as an amount has.
fn places(amount: Amount) -> u32 {
    (0..6).find(|places| amount.rounded(*places) == amount).unwrap_or(6)
}

fn shape(speak: &dyn Speak, shape: &Shape) -> String {
    match shape {
        Shape::Number(amount, places) => speak.number(*amount, (*places).min(6)),
        Shape::Phrase(phrase) => bare(&speak.say(phrase)),
        Shape::Of(part, whole) => {
            let number = |amount: &Amount| Arg::Text(speak.number(*amount, places(*amount)));
            bare(
                &speak
                    .say(&Phrase::message("written-of", [("part", number(part)), ("whole", number(whole))])),
            )
        }
        Shape::Place(place) => placed(speak, place),
    }
}

/// The place of a passage as it is referred to: the words before it are the writer's.
fn placed(speak: &dyn Speak, place: &Place) -> String {
    match place {
        Place::Paragraph(number) | Place::Table(number) | Place::Note(number) => digits(speak, *number),
        Place::Figure(number) => ordinal(speak, "written-figures", *number),
        Place::Point(paragraph, point) => {
            let point = formed(speak, "written-point-form", &letter(speak, *point));
            match paragraph {
                0 => point,
                paragraph => format!("{} {point}", digits(speak, *paragraph)),
            }
        }
        Place::Heading(1, number) => ordinal(speak, "written-headings-1", *number),
        Place::Heading(2, number) => ordinal(speak, "written-headings-2", *number),
        Place::Heading(_, number) => digits(speak, *number),
    }
}

fn heading(speak: &dyn Speak, level: u8, number: u32) -> String {
    let number = placed(speak, &Place::Heading(level, number));
    formed(speak, &format!("written-heading-form-{}", level.clamp(1, 3)), &number)
}

fn letter(speak: &dyn Speak, number: u32) -> String {
    ordinal(speak, "written-points", number)
}

/// The word of a list that stands for a number; the number where the list is shorter.
fn ordinal(speak: &dyn Speak, list: &str, number: u32) -> String {
    let words = speak.say(&Phrase::key(list));
    let at = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
    words.split_whitespace().nth(at).map_or_else(|| digits(speak, number), str::to_owned)
}

fn digits(speak: &dyn Speak, number: u32) -> String {
    speak.number(Amount::whole(number.into()), 0)
}

fn formed(speak: &dyn Speak, key: &str, number: &str) -> String {
    bare(&speak.say(&Phrase::message(key, [("number", Arg::Text(number.to_owned()))])))
}

/// Without marks of direction around what was put in: a label is one thing.
fn bare(words: &str) -> String {
    words.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}
