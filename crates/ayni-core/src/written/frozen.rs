//! A report as it was frozen, and whether what it said still is so.

use std::collections::BTreeMap;

use ayni_model::finding::Arg;
use ayni_model::written::{Frozen, Manuscript, Paper, Piece, Place, Shape, Trace};
use ayni_model::{Amount, Finding, PartialDate, Phrase, Severity};

use super::{at, whole};

/// The form of the record.
pub const FROZEN: &str = "2";

/// How many letters of a sentence are kept.
const LONGEST: usize = 400;

/// Keeps what the papers of a report say, the source's first. `inputs` are the hashes of what they rest on.
pub fn freeze(
    source: &Manuscript,
    papers: &[(&Manuscript, &Paper)],
    date: PartialDate,
    inputs: BTreeMap<String, String>,
) -> Frozen {
    let hashes = |manuscript: &Manuscript| {
        let of = manuscript.passages.iter().map(|passage| (passage.id.clone(), passage.hash.clone()));
        of.collect::<BTreeMap<_, _>>()
    };
    Frozen {
        form: FROZEN.to_owned(),
        id: source.head.id.clone(),
        date,
        passages: papers.iter().map(|(own, paper)| (paper.language.clone(), hashes(own))).collect(),
        traces: papers.iter().map(|(_, paper)| (paper.language.clone(), paper.traces.clone())).collect(),
        heads: papers.iter().map(|(_, paper)| (paper.language.clone(), paper.head.clone())).collect(),
        order: whole::order(source),
        shows: papers.first().map(|(_, paper)| whole::shows(paper)).unwrap_or_default(),
        inputs,
    }
}

/// What a frozen report said in a language and what is no longer so: numbers that are others now, with both, and
/// passages whose words are others.
pub fn untrue(frozen: &Frozen, own: &Manuscript, paper: &Paper) -> Vec<Finding> {
    let mut findings = Vec::new();
    let empty = (Vec::new(), BTreeMap::new());
    let before = frozen.traces.get(&paper.language).unwrap_or(&empty.0);
    // The same binding may stand in a passage more than once; they are told apart by their order.
    let mut now: BTreeMap<(&str, &str), Vec<&Trace>> = BTreeMap::new();
    for trace in paper.traces.iter().rev() {
        now.entry((&trace.passage, &trace.raw)).or_default().push(trace);
    }
    for old in before {
        let current = now.get_mut(&(old.passage.as_str(), old.raw.as_str())).and_then(Vec::pop);
        match current {
            Some(current) if current.shown == old.shown => {}
            Some(current) => {
                let finding = Finding::new("report-frozen-untrue", Severity::Error)
                    .at(at(&current.file, current.line))
                    .with("place", numbered(old))
                    .with("sentence", old.sentence.as_str())
                    .with("before", value(&old.shown))
                    .with("now", value(&current.shown));
                findings.push(finding);
            }
            None => {
                let finding = Finding::new("report-frozen-untrue", Severity::Error)
                    .at(at(&old.file, old.line))
                    .with("place", numbered(old))
                    .with("sentence", old.sentence.as_str())
                    .with("before", value(&old.shown))
                    .with("now", Arg::Key("report-now-gone".to_owned()));
                findings.push(finding);
            }
        }
    }
    let hashes = frozen.passages.get(&paper.language).unwrap_or(&empty.1);
    for (id, hash) in hashes {
        let current = own.passage(id);
        if current.is_none_or(|passage| passage.hash != *hash) {
            let line = current.map_or(1, |passage| passage.line);
            let finding = Finding::new("report-frozen-words", Severity::Warning).at(at(&own.file, line));
            findings.push(finding.with("id", id.as_str()));
        }
    }
    findings
}

/// A paragraph by its number, what has none by its name.
fn numbered(trace: &Trace) -> String {
    match &trace.place {
        Some(Place::Paragraph(number)) => number.to_string(),
        Some(Place::Point(paragraph, point)) if *paragraph > 0 => format!("{paragraph}.{point}"),
        _ => trace.passage.clone(),
    }
}

fn value(shown: &str) -> Arg {
    shown.parse::<Amount>().map_or_else(|_| Arg::Text(shown.to_owned()), Arg::Amount)
}

/// Gives each of a line's traces its sentence.
pub(super) fn sentences(pieces: &[Piece], traces: &mut [Trace], first: usize) {
    let mut text = String::new();
    let mut places = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Words { text: words, .. } => text.push_str(words),
            Piece::Note(_) => {}
            Piece::Bound { value, trace, .. } => {
                let begins = text.len();
                match trace.and_then(|trace| traces.get(trace)) {
                    Some(trace) => text.push_str(&trace.shown),
                    None => text.push_str(&plain(value)),
                }
                places.extend(trace.filter(|trace| *trace >= first).map(|trace| (trace, begins, text.len())));
            }
        }
    }
    for (trace, begins, ends) in places {
        let (before, after) = (text.get(..begins).unwrap_or(""), text.get(ends..).unwrap_or(""));
        let wide = before.char_indices().rev().find(|(_, letter)| matches!(letter, '。' | '؟' | '！'));
        let wide = wide.map(|(at, letter)| at + letter.len_utf8());
        let start = wide.max(before.rfind(". ").map(|at| at + 2)).unwrap_or(0);
        let stop = [after.find(". ").map(|at| at + 1), after.find('。').map(|at| at + '。'.len_utf8())];
        let stop = stop.into_iter().flatten().min().unwrap_or(after.len());
        let sentence = text.get(start..ends + stop).unwrap_or("").trim();
        if let Some(trace) = traces.get_mut(trace) {
            trace.sentence = sentence.chars().take(LONGEST).collect();
        }
    }
}

fn plain(value: &Shape) -> String {
    match value {
        Shape::Number(amount, places) => amount.rounded(*places).to_string(),
        Shape::Of(part, whole) => format!("{part} / {whole}"),
        Shape::Phrase(Phrase::Value(Arg::Text(text))) => text.clone(),
        Shape::Phrase(Phrase::Value(Arg::Date(date))) => date.to_string(),
        Shape::Place(Place::Paragraph(number) | Place::Table(number) | Place::Figure(number)) => {
            number.to_string()
        }
        Shape::Phrase(_) | Shape::Place(_) => "…".to_owned(),
    }
}
