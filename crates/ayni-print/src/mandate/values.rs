//! What the templates are given: words, finished but for escaping.

use std::collections::BTreeMap;

use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::lineage::{Comparison, Fared, Fate, Gap, Named, Piece, PieceKind, Series, Stand, Thread};
use ayni_model::mandate::{Document, Paragraph, ParagraphKind, Part};
use ayni_model::{Day, PartialDate};
use serde::Serialize;

use super::html::{Beside, Ways};
use super::number::{number, place};
use crate::html::clean;

/// Words of a paragraph that stand for it in a list.
const FEW: usize = 14;

/// Of languages without spaces, so many characters.
const FEW_LETTERS: usize = 28;

#[derive(Serialize)]
struct Bit {
    kind: &'static str,
    text: String,
}

/// A link, or its words alone.
#[derive(Serialize)]
struct Lead {
    text: String,
    href: Option<String>,
}

#[derive(Serialize)]
struct Line {
    /// A name for links: `p12`.
    id: String,
    tag: &'static str,
    level: u8,
    number: String,
    place: String,
    text: String,
    calls: Vec<String>,
    beside: Beside,
    /// A heading for the part that begins here.
    part: String,
}

#[derive(Serialize)]
pub(super) struct DocumentPage {
    language: String,
    direction: &'static str,
    lines: Vec<Line>,
    notes: Vec<(String, String)>,
    notes_title: String,
}

fn direction(language: &str) -> &'static str {
    if ["ar", "fa", "he", "ur"].contains(&language) { "rtl" } else { "ltr" }
}

fn say(speak: &dyn Speak, key: &str) -> String {
    clean(&speak.say(&Phrase::key(key))).into_owned()
}

fn fate(fate: Fate, speak: &dyn Speak) -> String {
    say(speak, &format!("fate-{}", fate.as_str()))
}

fn date(day: Option<Day>, speak: &dyn Speak) -> String {
    let day = day.and_then(|day| day.to_string().parse::<PartialDate>().ok());
    day.map_or(String::new(), |day| speak.say(&Phrase::Value(Arg::Date(day))))
}

/// A document's own name: its symbol, or its title where it has none.
fn name(named: &Named) -> String {
    clean(if named.symbol.is_empty() { &named.title } else { &named.symbol }).into_owned()
}

/// Beginning of a text, for a list.
fn beginning(text: &str) -> String {
    let spaced = text.split_whitespace().count() > 3;
    let cut: String = if spaced {
        let mut words = text.split_whitespace();
        let few: Vec<&str> = words.by_ref().take(FEW).collect();
        few.join(" ") + if words.next().is_some() { " …" } else { "" }
    } else {
        let few: String = text.chars().take(FEW_LETTERS).collect();
        if few.len() < text.len() { few + "…" } else { few }
    };
    clean(&cut).into_owned()
}

pub(super) fn document(
    document: &Document,
    shown: std::ops::Range<u32>,
    beside: &BTreeMap<u32, Beside>,
    speak: &dyn Speak,
) -> DocumentPage {
    let mut last: Option<(Part, u16)> = None;
    let mut lines = Vec::with_capacity(document.paragraphs.len());
    for (at, one) in (0..).zip(&document.paragraphs).filter(|(at, _)| shown.contains(at)) {
        let begins = last != Some((one.part, one.annex));
        last = Some((one.part, one.annex));
        let part = match (begins, one.part) {
            (true, Part::Preamble | Part::Operative | Part::Body | Part::Annex) => {
                say(speak, &format!("document-part-{}", one.part.as_str()))
            }
            _ => String::new(),
        };
        lines.push(Line {
            id: format!("p{}", at + 1),
            tag: if one.kind == ParagraphKind::Heading { "heading" } else { "text" },
            level: one.level.clamp(1, 6),
            number: number(one),
            place: place(document, at, speak),
            text: clean(&one.text).into_owned(),
            calls: one.calls.iter().map(|call| call.mark.clone()).collect(),
            beside: beside.get(&at).cloned().unwrap_or_default(),
            part,
        });
    }
    let notes =
        document.notes.iter().map(|note| (note.mark.clone(), clean(&note.text).into_owned())).collect();
    DocumentPage {
        language: document.language.clone(),
        direction: direction(&document.language),
        lines,
        notes,
        notes_title: say(speak, "mandate-notes"),
    }
}

#[derive(Serialize)]
struct Row {
    fate: &'static str,
    words: String,
    moved: String,
    echo: String,
    before: Vec<Lead>,
    after: Vec<Lead>,
    /// The first text with what was taken out, the second with what was put in; one where both are the same.
    first: Vec<Bit>,
    second: Vec<Bit>,
    /// Only its beginning is shown.
    short: String,
}

#[derive(Serialize)]
struct Side {
    name: Lead,
    date: String,
    title: String,
    language: String,
    direction: &'static str,
}

#[derive(Serialize)]
pub(super) struct ComparePage {
    before: Side,
    after: Side,
    counts: Vec<(String, String)>,
    rows: Vec<Row>,
}

fn side(named: &Named, ways: &dyn Ways, speak: &dyn Speak) -> Side {
    Side {
        name: Lead { text: name(named), href: ways.document(named) },
        date: date(named.date, speak),
        title: clean(&named.title).into_owned(),
        language: named.language.clone(),
        direction: direction(&named.language),
    }
}

fn bits(pieces: &[Piece], but: PieceKind) -> Vec<Bit> {
    let kind = |kind| match kind {
        PieceKind::Same => "same",
        PieceKind::Removed => "del",
        PieceKind::Added => "ins",
    };
    let kept = pieces.iter().filter(|piece| piece.kind != but);
    kept.map(|piece| Bit { kind: kind(piece.kind), text: clean(&piece.text).into_owned() }).collect()
}

pub(super) fn comparison(
    comparison: &Comparison,
    documents: (&Document, &Document),
    all: bool,
    ways: &dyn Ways,
    speak: &dyn Speak,
) -> ComparePage {
    let lead = |document: &Document, named: &Named, at: u32| Lead {
        text: place(document, at, speak),
        href: ways.paragraph(named, at),
    };
    let row = |line: &Fared| {
        let pieces = line.texts.concat();
        let (first, second) = match line.fate {
            Fate::Kept => (Vec::new(), bits(&pieces, PieceKind::Removed)),
            _ => (bits(&pieces, PieceKind::Added), bits(&pieces, PieceKind::Removed)),
        };
        let text: String = second.iter().map(|bit| bit.text.as_str()).collect();
        let echoed = if line.fate == Fate::Dropped { documents.1 } else { documents.0 };
        let echo = line.echoes.map(|at| {
            let args = [("place", Arg::Text(place(echoed, at, speak)))];
            clean(&speak.say(&Phrase::message("lineage-echo", args))).into_owned()
        });
        Row {
            fate: line.fate.as_str(),
            words: fate(line.fate, speak),
            moved: if line.moved { say(speak, "lineage-moved") } else { String::new() },
            echo: echo.unwrap_or_default(),
            before: line.before.iter().map(|at| lead(documents.0, &comparison.before, *at)).collect(),
            after: line.after.iter().map(|at| lead(documents.1, &comparison.after, *at)).collect(),
            short: if line.fate == Fate::Kept && !all { beginning(&text) } else { String::new() },
            first,
            second,
        }
    };
    let counts = Fate::ALL
        .iter()
        .filter_map(|one| {
            let count = comparison.lines.iter().filter(|line| line.fate == *one).count();
            (count > 0).then(|| (fate(*one, speak), speak.number(ayni_model::Amount::whole(count as i64), 0)))
        })
        .collect();
    ComparePage {
        before: side(&comparison.before, ways, speak),
        after: side(&comparison.after, ways, speak),
        counts,
        rows: comparison.lines.iter().filter(|line| all || counts_for(line, documents)).map(row).collect(),
    }
}

/// Whether a line is of the text itself, not of its head or close.
fn counts_for(line: &Fared, documents: (&Document, &Document)) -> bool {
    let body = |document: &Document, places: &[u32]| {
        places
            .iter()
            .filter_map(|at| document.paragraphs.get(*at as usize))
            .any(|one| !matches!(one.part, Part::Front | Part::Close))
    };
    body(documents.0, &line.before) || body(documents.1, &line.after)
}

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
pub(super) struct SeriesPage {
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

pub(super) fn series(
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
pub(super) struct ThreadsPage {
    threads: Vec<ThreadPage>,
}

pub(super) fn threads(
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

/// A kind that a piece is not, so that nothing of it is left out.
fn other(kind: PieceKind) -> PieceKind {
    if kind == PieceKind::Same { PieceKind::Removed } else { PieceKind::Same }
}
