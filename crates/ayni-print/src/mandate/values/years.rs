//! The same document through the years: a series as a table, and each paragraph's thread.

use std::collections::BTreeMap;

use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::lineage::{Fate, Gap, Series, Stand, Thread};
use ayni_model::mandate::{Document, Paragraph, ParagraphKind, Part};
use serde::Serialize;

use super::{Bit, Lead, beginning, bits, date, direction, fate, name, other, say};
use crate::html::clean;
use crate::mandate::html::Ways;
use crate::mandate::number::place;

/// A column of a series: a document, or sessions of which none is held.
#[derive(Serialize)]
struct Column {
    name: Lead,
    date: String,
    gap: String,
}

#[derive(Serialize)]
struct Cell {
    /// `gap`, `none`, or what became of the paragraph.
    kind: &'static str,
    /// Its sign and the paragraph's number.
    text: String,
}

/// The signs of the table, which its legend tells.
fn sign(kind: &str) -> &'static str {
    match kind {
        "kept" => "=",
        "changed" => "~",
        "split" => "<",
        "merged" => ">",
        "first" => "+",
        "moved" => "↕",
        _ => "",
    }
}

#[derive(Serialize)]
struct ThreadRow {
    text: Lead,
    language: String,
    cells: Vec<Cell>,
    /// Whether the newest document has it.
    stands: bool,
}

#[derive(Serialize)]
pub(in crate::mandate) struct SeriesPage {
    columns: Vec<Column>,
    rows: Vec<ThreadRow>,
    legend: Vec<(&'static str, &'static str, String)>,
    older: bool,
    gaps: Vec<String>,
    words: BTreeMap<&'static str, String>,
}

/// The columns in order: which document, or which gap.
enum At<'s> {
    Document(u32),
    Gap(&'s Gap),
}

fn columns(series: &Series) -> Vec<At<'_>> {
    let mut all: Vec<At<'_>> = Vec::new();
    let mut gaps = series.gaps.iter().peekable();
    for (at, named) in (0..).zip(&series.documents) {
        while let Some(gap) = gaps.next_if(|gap| named.session.is_some_and(|session| gap.session < session)) {
            all.push(At::Gap(gap));
        }
        all.push(At::Document(at));
    }
    all
}

fn gap(gap: &Gap, speak: &dyn Speak) -> String {
    let phrase = match &gap.symbol {
        Some(symbol) => Phrase::message("lineage-gap-named", [("symbol", Arg::Text(symbol.clone()))]),
        None => Phrase::message("lineage-gap", [("session", Arg::Text(gap.session.to_string()))]),
    };
    clean(&speak.say(&phrase)).into_owned()
}

pub(in crate::mandate) fn series(
    series: &Series,
    documents: &[&Document],
    older: bool,
    ways: &dyn Ways,
    speak: &dyn Speak,
) -> SeriesPage {
    let order = columns(series);
    let column = |at: &At<'_>| match at {
        At::Document(at) => {
            let named = series.documents.get(*at as usize);
            Column {
                name: Lead {
                    text: named.map(name).unwrap_or_default(),
                    href: named.and_then(|named| ways.document(named)),
                },
                date: named.and_then(|named| named.date).map_or(String::new(), |day| day.year().to_string()),
                gap: String::new(),
            }
        }
        At::Gap(one) => Column {
            name: Lead { text: String::new(), href: None },
            date: one.session.to_string(),
            gap: gap(one, speak),
        },
    };
    let last = u32::try_from(series.documents.len()).unwrap_or(0).saturating_sub(1);
    let stands = |thread: &Thread| thread.stands.last().is_some_and(|stand| stand.document == last);
    let counts = |thread: &Thread| text_of(thread, documents).is_some_and(worth) && (older || stands(thread));
    let rows = (0..).zip(&series.threads).filter(|(_, thread)| counts(thread)).map(|(number, thread)| {
        let text = text_of(thread, documents).map(|one| beginning(&one.text)).unwrap_or_default();
        let cells = order.iter().map(|at| match at {
            At::Gap(_) => Cell { kind: "gap", text: String::new() },
            At::Document(document) => {
                let stand = thread.stands.iter().enumerate().find(|(_, stand)| stand.document == *document);
                match stand {
                    None => Cell { kind: "none", text: String::new() },
                    Some((nth, stand)) => {
                        let shown = shown(series, documents, nth, stand, ways, speak);
                        let moved = if stand.moved { sign("moved") } else { "" };
                        let place =
                            documents.get(stand.document as usize).map(|one| short(one, stand.paragraph));
                        let text = format!("{}{moved} {}", sign(shown.kind), place.unwrap_or_default());
                        Cell { kind: shown.kind, text: text.trim_end().to_owned() }
                    }
                }
            }
        });
        ThreadRow {
            text: Lead { text, href: ways.thread(number) },
            language: series.documents.first().map(|one| one.language.clone()).unwrap_or_default(),
            cells: cells.collect(),
            stands: stands(thread),
        }
    });
    let words = [
        ("caption", "lineage-series-caption"),
        ("paragraph", "lineage-paragraph"),
        ("older", "lineage-older"),
        ("notice", "lineage-gap-notice"),
    ];
    SeriesPage {
        rows: rows.collect(),
        columns: order.iter().map(column).collect(),
        legend: [Fate::Kept, Fate::Changed, Fate::Split, Fate::Merged]
            .into_iter()
            .map(|one| (one.as_str(), sign(one.as_str()), fate(one, speak)))
            .chain([
                ("first", sign("first"), say(speak, "lineage-first")),
                ("moved", sign("moved"), say(speak, "lineage-moved")),
                ("gap", "", say(speak, "lineage-not-held")),
            ])
            .collect(),
        older,
        gaps: series.gaps.iter().map(|one| gap(one, speak)).collect(),
        words: words.into_iter().map(|(name, key)| (name, say(speak, key))).collect(),
    }
}

/// Headings of the first page, who speaks, and the lines after the end come and go with each document.
fn worth(paragraph: &Paragraph) -> bool {
    !matches!(paragraph.part, Part::Front | Part::Close)
        && paragraph.kind != ParagraphKind::Speaker
        && !paragraph.text.is_empty()
}

/// The number of a paragraph in a narrow column; `P4` is the fourth of the preamble.
fn short(document: &Document, at: u32) -> String {
    let Some(own) = document.paragraphs.get(at as usize) else { return String::new() };
    if !own.cite.is_empty() || own.part != Part::Preamble {
        return clean(&own.cite).into_owned();
    }
    let like = |one: &&Paragraph| one.part == own.part && one.kind == own.kind;
    format!("P{}", document.paragraphs.iter().take(at as usize + 1).filter(like).count())
}

fn text_of<'d>(thread: &Thread, documents: &[&'d Document]) -> Option<&'d Paragraph> {
    let stand = thread.stands.last()?;
    documents.get(stand.document as usize)?.paragraphs.get(stand.paragraph as usize)
}

/// What is shown of a paragraph in a document.
struct Shown {
    kind: &'static str,
    words: String,
    text: String,
    href: Option<String>,
}

fn shown(
    series: &Series,
    documents: &[&Document],
    nth: usize,
    stand: &Stand,
    ways: &dyn Ways,
    speak: &dyn Speak,
) -> Shown {
    let text = documents.get(stand.document as usize).map(|document| place(document, stand.paragraph, speak));
    let named = series.documents.get(stand.document as usize);
    let (kind, mut words) = match (nth, stand.fate) {
        (0, Fate::Added) => ("first", say(speak, "lineage-first")),
        (_, one) => (one.as_str(), fate(one, speak)),
    };
    if stand.moved {
        words = format!("{words}, {}", say(speak, "lineage-moved"));
    }
    Shown {
        kind,
        words,
        text: text.unwrap_or_default(),
        href: named.and_then(|named| ways.paragraph(named, stand.paragraph)),
    }
}

#[derive(Serialize)]
struct Standing {
    name: Lead,
    date: String,
    place: Lead,
    kind: &'static str,
    words: String,
    bits: Vec<Bit>,
    /// Of sessions before it of which none is held.
    gaps: Vec<String>,
}

#[derive(Serialize)]
struct ThreadPage {
    id: String,
    title: String,
    language: String,
    direction: &'static str,
    notes: Vec<Lead>,
    stands: Vec<Standing>,
    after: String,
}

#[derive(Serialize)]
pub(in crate::mandate) struct ThreadsPage {
    threads: Vec<ThreadPage>,
}

pub(in crate::mandate) fn threads(
    series: &Series,
    documents: &[&Document],
    threads: &[u32],
    ways: &dyn Ways,
    speak: &dyn Speak,
) -> ThreadsPage {
    let one = |number: &u32| {
        let thread = series.threads.get(*number as usize)?;
        let language = series.documents.first().map(|one| one.language.clone()).unwrap_or_default();
        let beginning_of = |number: u32| {
            let thread = series.threads.get(number as usize)?;
            text_of(thread, documents).map(|one| beginning(&one.text))
        };
        let note = |key: &str, other: Option<u32>| {
            let other = other?;
            let args = [("text", Arg::Text(beginning_of(other)?))];
            Some(Lead {
                text: clean(&speak.say(&Phrase::message(key, args))).into_owned(),
                href: ways.thread(other),
            })
        };
        let notes = [
            note("lineage-split-from", thread.from),
            note("lineage-merged-into", thread.into),
            note("lineage-echoes", thread.echoes),
        ];
        let stands = thread
            .stands
            .iter()
            .enumerate()
            .filter_map(|(nth, stand)| standing(series, documents, thread, nth, stand, ways, speak));
        let last = thread.stands.last()?;
        let ends = last.document as usize + 1 < series.documents.len();
        Some(ThreadPage {
            id: format!("t{}", number + 1),
            title: beginning_of(*number).unwrap_or_default(),
            direction: direction(&language),
            language,
            notes: notes.into_iter().flatten().collect(),
            stands: stands.collect(),
            after: if ends { last_seen(series, last, speak) } else { String::new() },
        })
    };
    ThreadsPage { threads: threads.iter().filter_map(one).collect() }
}

/// What can be said of a paragraph that newer documents do not have.
fn last_seen(series: &Series, last: &Stand, speak: &dyn Speak) -> String {
    let next = series.documents.get(last.document as usize + 1).map(name).unwrap_or_default();
    clean(&speak.say(&Phrase::message("lineage-last", [("symbol", Arg::Text(next))]))).into_owned()
}

fn standing(
    series: &Series,
    documents: &[&Document],
    thread: &Thread,
    nth: usize,
    stand: &Stand,
    ways: &dyn Ways,
    speak: &dyn Speak,
) -> Option<Standing> {
    let (document, named) =
        (documents.get(stand.document as usize)?, series.documents.get(stand.document as usize)?);
    let paragraph = document.paragraphs.get(stand.paragraph as usize)?;
    let shown = shown(series, documents, nth, stand, ways, speak);
    let plain = || vec![Bit { kind: "same", text: clean(&paragraph.text).into_owned() }];
    let bits = match stand.text.is_empty() {
        true if nth > 0 => Vec::new(),
        true => plain(),
        false => {
            stand.text.iter().flat_map(|piece| bits(std::slice::from_ref(piece), other(piece.kind))).collect()
        }
    };
    // The sessions between the document before in the series and this one: where the paragraph is first seen, it may
    // be older.
    let before = nth
        .checked_sub(1)
        .and_then(|before| thread.stands.get(before))
        .map(|stand| stand.document as usize)
        .or((stand.document as usize).checked_sub(1));
    let from = before.and_then(|before| series.documents.get(before)).and_then(|named| named.session);
    let between = |one: &&Gap| {
        from.is_some_and(|from| one.session > from) && named.session.is_some_and(|to| one.session < to)
    };
    Some(Standing {
        name: Lead { text: name(named), href: ways.document(named) },
        date: date(named.date, speak),
        place: Lead { text: shown.text, href: shown.href },
        kind: shown.kind,
        words: shown.words,
        bits,
        gaps: series.gaps.iter().filter(between).map(|one| gap(one, speak)).collect(),
    })
}
