//! Plain text, as people save it and as tools leave it that take text out of PDF files.

use ayni_model::mandate::Call;
use ayni_model::{Finding, Severity};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

use super::block::{Raw, found, is_contents, is_unseen, offset};
use super::lines::Line;
use super::{Limits, Marks, foot, furniture, join};

/// The text of a file in whatever encoding it is, and what is wrong with it.
pub(crate) fn decode<'b>(bytes: &'b [u8], file: &str) -> (std::borrow::Cow<'b, str>, Vec<Finding>) {
    let (encoding, skip) = match Encoding::for_bom(bytes) {
        Some((encoding, skip)) => (encoding, skip),
        None if std::str::from_utf8(bytes).is_ok() => (encoding_rs::UTF_8, 0),
        // Cut in the middle of a letter, or damaged in few places: still UTF-8.
        None if mostly_utf8(bytes) => (encoding_rs::UTF_8, 0),
        None => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes.get(..bytes.len().min(1 << 18)).unwrap_or_default(), true);
            (detector.guess(None, Utf8Detection::Deny), 0)
        }
    };
    let (text, faults) = encoding.decode_without_bom_handling(bytes.get(skip..).unwrap_or_default());
    let mut findings = Vec::new();
    if faults {
        let finding = found("mandate-encoding", Severity::Warning, file, 0);
        findings.push(finding.with("encoding", encoding.name()));
    }
    (text, findings)
}

/// Whether faults are rare among letters that are valid UTF-8.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut rest, mut letters, mut faults) = (bytes, 0_usize, 0_usize);
    while let Err(fault) = std::str::from_utf8(rest) {
        let valid = rest.get(..fault.valid_up_to()).unwrap_or_default();
        letters += valid.iter().filter(|byte| **byte >= 0xC0).count();
        faults += 1;
        let Some(length) = fault.error_len() else { return letters + 1 > faults };
        rest = rest.get(fault.valid_up_to() + length..).unwrap_or_default();
    }
    letters += rest.iter().filter(|byte| **byte >= 0xC0).count();
    letters > 4 * faults
}

/// Reads a text.
pub(crate) fn read(text: &str, file: &str, marks: &Marks, limits: &Limits) -> Raw {
    let mut findings = Vec::new();
    let mut end = text.len().min(limits.text);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    if end < text.len() {
        findings.push(found("mandate-limit", Severity::Warning, file, 0).with("limit", "text"));
    }
    let lines = lines(text.get(..end).unwrap_or_default());
    let mut raw = blocks(lines, file, marks);
    findings.append(&mut raw.findings);
    raw.findings = findings;
    raw
}

/// Makes blocks and notes of lines: page heads and feet go, notes are set apart, broken lines are joined.
pub(crate) fn blocks(mut lines: Vec<Line>, file: &str, marks: &Marks) -> Raw {
    let kinds = furniture::kinds(&lines, marks);
    let (notes, findings) = foot::take(&mut lines, &kinds, file);
    furniture::remove(&mut lines, &kinds);
    let (blocks, mut more) = join::join(lines, marks);
    let mut notes = notes;
    notes.append(&mut more);
    notes.sort_by_key(|note| note.line);
    Raw { blocks, notes, findings, ..Raw::default() }
}

/// The lines of a text, with what their spaces and signs tell.
fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut blank, mut page) = (false, 1);
    for (raw, row) in text.split('\n').zip(1_u32..) {
        let raw = raw.strip_suffix('\r').unwrap_or(raw);
        // A form feed begins a page, with or without text behind it.
        for (part, piece) in raw.split('\u{C}').enumerate() {
            if part > 0 {
                page += 1;
                blank = true;
            }
            if piece.chars().all(|c| c.is_whitespace() || is_unseen(c)) {
                blank |= part == 0;
                continue;
            }
            let cover = lines.len() < 14 && page == 1;
            for (column, cell) in pieces(piece, cover) {
                let mut line = Line { line: row, page, blank, indent: column, ..Line::default() };
                inline(cell, &mut line);
                line.contents = is_contents(cell);
                line.right = column + columns(&line.text);
                if cell.contains("   ") {
                    line.cells = cells(cell);
                }
                let rule = line.text.len() > 2 && line.text.bytes().all(|b| matches!(b, b'-' | b'=' | b'*'));
                if !line.text.is_empty() && !rule {
                    lines.push(line);
                    blank = false;
                }
            }
        }
    }
    lines
}

/// On the cover, what stands far apart in one line is several; elsewhere a line is one.
fn pieces(raw: &str, cover: bool) -> Vec<(u32, &str)> {
    let start = |piece: &str| u32::try_from(raw.len() - piece.len()).unwrap_or(0);
    let trimmed = raw.trim_start();
    let indent = columns(raw.get(..raw.len() - trimmed.len()).unwrap_or_default());
    let split = cover.then(|| trimmed.trim_end().split_once("        ")).flatten();
    match split {
        Some((left, right))
            if super::label::parse(left).is_none() && super::front::numbered_title(left).is_none() =>
        {
            vec![(indent, left), (start(right), right.trim())]
        }
        _ => vec![(indent, trimmed)],
    }
}

/// What three spaces and more divide.
fn cells(raw: &str) -> Vec<String> {
    raw.split("   ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
}

/// How many columns a text takes: Chinese signs take two.
pub(crate) fn columns(text: &str) -> u32 {
    if text.is_ascii() {
        return offset(text.len());
    }
    text.chars()
        .map(|c| {
            if is_unseen(c) {
                0
            } else if super::label::is_han(c) {
                2
            } else {
                1
            }
        })
        .sum()
}

/// Cleans a line: single spaces, raised digits as calls of notes, and what is left of marked-up text.
pub(crate) fn inline(raw: &str, line: &mut Line) {
    let mut rest = raw.trim_end();
    let depth = rest.bytes().take_while(|byte| *byte == b'#').count();
    if (1..=6).contains(&depth) && rest.as_bytes().get(depth) == Some(&b' ') {
        line.heading = u8::try_from(depth).unwrap_or(1);
        rest = rest.get(depth..).unwrap_or_default();
    }
    let marked = rest.contains("**") || rest.contains("](");
    if !marked && !rest.chars().any(|c| raised(c).is_some()) {
        super::block::push_clean(&mut line.text, rest);
        let end = line.text.trim_end().len();
        line.text.truncate(end);
        return;
    }
    let mut bold: Option<usize> = None;
    while let Some(c) = rest.chars().next() {
        if let Some(behind) = rest.strip_prefix("**") {
            match bold.take() {
                Some(start) => line.italics.push((offset(start), offset(line.text.len()))),
                None if behind.contains("**") => bold = Some(line.text.len()),
                None => line.text.push_str("**"),
            }
            rest = behind;
            continue;
        }
        if c == '['
            && let Some((inner, behind)) = rest.get(1..).and_then(|rest| rest.split_once("]("))
            && !inner.contains('[')
            && let Some((_, behind)) = behind.split_once(')')
        {
            super::block::push_clean(&mut line.text, inner);
            rest = behind;
            continue;
        }
        if raised(c).is_some() {
            let end = rest.find(|c| raised(c).is_none()).unwrap_or(rest.len());
            let mark: String = rest.get(..end).unwrap_or_default().chars().filter_map(raised).collect();
            let unit = line.text.ends_with('m')
                && mark.len() == 1
                && line.text.chars().rev().nth(1).is_none_or(|c| c == 'k' || c == ' ');
            if unit {
                line.text.push_str(rest.get(..end).unwrap_or_default());
            } else {
                let at = line.text.trim_end().len();
                line.calls.push(Call { mark, at: offset(at) });
            }
            rest = rest.get(end..).unwrap_or_default();
            // The space behind a raised mark was its own where words have none.
            if line.text.ends_with(super::label::is_han) {
                rest = rest.trim_start();
            }
            continue;
        }
        let end = rest.find(|c: char| matches!(c, '*' | '[') || raised(c).is_some()).filter(|end| *end > 0);
        let end = end.unwrap_or_else(|| if matches!(c, '*' | '[') { c.len_utf8() } else { rest.len() });
        super::block::push_clean(&mut line.text, rest.get(..end).unwrap_or_default());
        rest = rest.get(end..).unwrap_or_default();
    }
    let end = line.text.trim_end().len();
    line.text.truncate(end);
}

/// The digit that a raised one stands for.
fn raised(c: char) -> Option<char> {
    let digit = match c {
        '⁰' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁴'..='⁹' => u32::from(c) - 0x2070,
        _ => return None,
    };
    char::from_digit(digit, 10)
}
