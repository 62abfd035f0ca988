//! Lines to passages.

use std::collections::BTreeMap;

use ayni_model::written::{Passage, PassageKind, Shown};
use unicode_normalization::UnicodeNormalization;

use super::{LONGEST_PASSAGE, MOST_PASSAGES, Reading, hash, inline};

/// The ways of tables.
const TABLES: [&str; 3] = ["verdicts", "indicators", "parts"];
/// The ways of figures.
const FIGURES: [&str; 4] = ["yes-no", "answers", "years", "ranked"];

/// A passage whose lines are still coming.
struct Open {
    line: u32,
    kind: PassageKind,
    id: String,
    made_from: Option<String>,
    was: String,
    /// Its words, each line with its number.
    words: Vec<(u32, String)>,
    /// Of a table or a figure: the line of its source.
    source: Vec<(u32, String)>,
    /// Whether the next line goes on with the source.
    in_source: bool,
}

/// Reads the lines after the head.
pub(super) fn read(lines: &[(u32, &str)], reading: &mut Reading<'_>) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut open: Option<Open> = None;
    let mut was = String::new();
    let mut close = |open: &mut Option<Open>, reading: &mut Reading<'_>| {
        let Some(done) = open.take() else { return };
        if let Some(first) = seen.get(&done.id) {
            let args = [("id", done.id.clone()), ("other", first.to_string())];
            reading.fault("report-passage-twice", done.line, args);
            return;
        }
        seen.insert(done.id.clone(), done.line);
        passages.extend(finished(done, reading));
    };
    for (number, line) in lines {
        let (number, line) = (*number, line.trim());
        if line.is_empty() {
            close(&mut open, reading);
        } else if let Some(text) = line.strip_prefix("%<") {
            close(&mut open, reading);
            push(&mut was, text);
        } else if line.starts_with('%') {
            // A remark of the writer.
        } else if let Some((kind, rest)) = begins(line) {
            close(&mut open, reading);
            let was = std::mem::take(&mut was);
            open = opened(number, kind, rest, line, was, reading);
        } else if let Some(open) = &mut open {
            goes_on(open, number, line);
        } else {
            reading.fault("report-passage-unnamed", number, [("text", cut(line))]);
        }
    }
    close(&mut open, reading);
    if passages.len() > MOST_PASSAGES {
        let line = passages.get(MOST_PASSAGES).map_or(1, |passage| passage.line);
        reading.fault("report-too-long", line, [("limit", MOST_PASSAGES.to_string())]);
        passages.truncate(MOST_PASSAGES);
    }
    passages
}

/// How a passage begins, and what follows its mark.
fn begins(line: &str) -> Option<(&'static str, &str)> {
    const MARKS: [&str; 10] = ["####", "###", "##", "#", ">", "~", "-", "^", "!table", "!figure"];
    let marked = MARKS.iter().find_map(|mark| {
        let rest = line.strip_prefix(mark)?;
        // A name must follow, so that a line of words that begins with a hyphen stays words.
        rest.trim_start().starts_with('[').then_some((*mark, rest.trim_start()))
    });
    marked.or_else(|| named(line).map(|_| ("", line)))
}

/// The name at the head of a line, with the hash after it, and what follows: `[plans @3fa9] words`.
fn named(text: &str) -> Option<(&str, Option<&str>, &str)> {
    let (inside, rest) = text.strip_prefix('[')?.split_once(']')?;
    let (id, made_from) = match inside.split_once('@') {
        Some((id, hash)) => (id.trim(), Some(hash.trim())),
        None => (inside.trim(), None),
    };
    let good = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let is_id = !id.is_empty() && id.len() <= 60 && id.chars().all(good);
    is_id.then_some((id, made_from, rest.trim()))
}

fn opened(
    line: u32,
    mark: &str,
    rest: &str,
    whole: &str,
    was: String,
    reading: &mut Reading<'_>,
) -> Option<Open> {
    let Some((id, made_from, words)) = named(rest) else {
        reading.fault("report-passage-unnamed", line, [("text", cut(whole))]);
        return None;
    };
    let kind = match mark {
        "#" => PassageKind::Title,
        ">" => PassageKind::Subtitle,
        "##" => PassageKind::Heading(1),
        "###" => PassageKind::Heading(2),
        "####" => PassageKind::Heading(3),
        "~" => PassageKind::Plain,
        "-" => PassageKind::Point,
        "^" => PassageKind::Note,
        "!table" => PassageKind::Table(shown(words, &TABLES, line, made_from.is_some(), reading)),
        "!figure" => PassageKind::Figure(shown(words, &FIGURES, line, made_from.is_some(), reading)),
        _ => PassageKind::Paragraph,
    };
    let shows = matches!(kind, PassageKind::Table(_) | PassageKind::Figure(_));
    let words = if shows || words.is_empty() { Vec::new() } else { vec![(line, words.to_owned())] };
    Some(Open {
        line,
        kind,
        id: id.to_owned(),
        made_from: made_from.map(str::to_owned),
        was,
        words,
        source: Vec::new(),
        in_source: false,
    })
}

/// What a table or a figure shows: its way, codes, `round R`, `by GROUP`. A translation leaves that to its
/// source.
fn shown(words: &str, ways: &[&str], line: u32, translated: bool, reading: &mut Reading<'_>) -> Shown {
    let mut shown = Shown::default();
    let mut words = words.split_whitespace();
    let Some(way) = words.next() else {
        if !translated {
            reading.fault("report-show", line, [("way", String::new()), ("why", ways.join(", "))]);
        }
        return shown;
    };
    if !ways.contains(&way) {
        reading.fault("report-show", line, [("way", way.to_owned()), ("why", ways.join(", "))]);
    }
    shown.way = way.to_owned();
    while let Some(word) = words.next() {
        match word {
            "round" => shown.round = words.next().map(str::to_owned),
            "by" => shown.by = words.next().map(str::to_owned),
            code => shown.codes.push(code.to_owned()),
        }
    }
    shown
}

fn goes_on(open: &mut Open, number: u32, line: &str) {
    let shows = matches!(open.kind, PassageKind::Table(_) | PassageKind::Figure(_));
    if shows && let Some(rest) = line.strip_prefix("source:") {
        open.in_source = true;
        open.source.push((number, rest.trim().to_owned()));
    } else if shows && let Some(rest) = line.strip_prefix("caption:") {
        open.in_source = false;
        open.words.push((number, rest.trim().to_owned()));
    } else if open.in_source {
        open.source.push((number, line.to_owned()));
    } else {
        open.words.push((number, line.to_owned()));
    }
}

fn finished(open: Open, reading: &mut Reading<'_>) -> Option<Passage> {
    let letters: usize = open.words.iter().chain(&open.source).map(|(_, line)| line.len()).sum();
    if letters > LONGEST_PASSAGE {
        reading.fault("report-too-long", open.line, [("limit", LONGEST_PASSAGE.to_string())]);
        return None;
    }
    let mut text = joined(&open.words);
    if !open.source.is_empty() {
        text = format!("{text} | {}", joined(&open.source));
    }
    Some(Passage {
        runs: inline::runs(&open.words, reading),
        source: inline::runs(&open.source, reading),
        hash: hash(&text),
        text,
        id: open.id,
        line: open.line,
        kind: open.kind,
        made_from: open.made_from,
        was: open.was,
    })
}

/// What stands between spaces that may be broken: the others, as French sets them before signs, are part of the words.
pub(super) fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty())
}

/// The words of lines with one space between.
fn joined(lines: &[(u32, String)]) -> String {
    let all: Vec<&str> = lines.iter().flat_map(|(_, line)| words(line)).collect();
    all.join(" ").nfc().collect()
}

fn push(all: &mut String, text: &str) {
    let text: Vec<&str> = words(text).collect();
    if !all.is_empty() && !text.is_empty() {
        all.push(' ');
    }
    if all.len() < LONGEST_PASSAGE {
        all.push_str(&text.join(" "));
    }
}

/// The beginning of a line, for a message.
fn cut(line: &str) -> String {
    line.chars().take(60).collect()
}
