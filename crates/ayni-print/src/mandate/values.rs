//! What the templates are given: words, finished but for escaping.

use std::collections::BTreeMap;

use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::lineage::{Comparison, Fared, Fate, Named, Piece, PieceKind};
use ayni_model::mandate::{Document, ParagraphKind, Part};
use ayni_model::{Day, PartialDate};
use serde::Serialize;

use super::html::{Beside, Ways};
use super::number::{number, place};
use crate::html::clean;

mod years;

pub(super) use years::{series, threads};

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
    /// Whether it stands below the heading of a part.
    below: bool,
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
    let mut below = false;
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
        below |= !part.is_empty();
        lines.push(Line {
            below,
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

/// A kind that a piece is not, so that nothing of it is left out.
fn other(kind: PieceKind) -> PieceKind {
    if kind == PieceKind::Same { PieceKind::Removed } else { PieceKind::Same }
}
