//! The records of a CSV text: cells between separators, quoted where they must be (RFC 4180).

use std::borrow::Cow;

/// A cell by where it stands in the text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    start: usize,
    end: usize,
    /// Whether quotation marks within it are doubled.
    doubled: bool,
}

/// How a record ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// With its line.
    Line,
    /// With the text, and no end of line.
    Text,
    /// Within a quoted cell that nothing closes.
    Quote,
}

/// Goes through the records of a text.
pub(super) struct Records<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    separator: u8,
}

impl<'t> Records<'t> {
    /// `line` is the line of the first record.
    pub(super) fn new(text: &'t str, separator: u8) -> Records<'t> {
        Records { text, at: 0, line: 1, separator }
    }

    /// How many bytes are read.
    pub(super) fn position(&self) -> u64 {
        self.at as u64
    }

    /// The next record: its cells, the line that it begins at, and how it ended. `None` after the last.
    pub(super) fn next(&mut self, cells: &mut Vec<Span>) -> Option<(u32, Ended)> {
        cells.clear();
        let bytes = self.text.as_bytes();
        let begun = self.line;
        if self.at >= bytes.len() {
            return None;
        }
        let mut at = self.at;
        loop {
            if bytes.get(at) == Some(&b'"') {
                let start = at + 1;
                let mut from = start;
                let mut doubled = false;
                let end = loop {
                    let rest = bytes.get(from..).unwrap_or_default();
                    let Some(found) = memchr::memchr(b'"', rest) else {
                        self.at = bytes.len();
                        return Some((begun, Ended::Quote));
                    };
                    let passed = rest.get(..found).unwrap_or_default();
                    self.line += memchr::memchr_iter(b'\n', passed).count() as u32;
                    if bytes.get(from + found + 1) == Some(&b'"') {
                        doubled = true;
                        from += found + 2;
                    } else {
                        break from + found;
                    }
                };
                cells.push(Span { start, end, doubled });
                at = end + 1;
                // What stands between the closing mark and the separator is no one's; real files have spaces there.
                at +=
                    bytes.get(at..).unwrap_or_default().iter().take_while(|byte| self.inside(**byte)).count();
            } else {
                let rest = bytes.get(at..).unwrap_or_default();
                let length = rest.iter().position(|byte| !self.inside(*byte)).unwrap_or(rest.len());
                cells.push(Span { start: at, end: at + length, doubled: false });
                at += length;
            }
            match bytes.get(at) {
                None => {
                    self.at = at;
                    return Some((begun, Ended::Text));
                }
                Some(b'\r' | b'\n') => {
                    at += if bytes.get(at) == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n') {
                        2
                    } else {
                        1
                    };
                    self.at = at;
                    self.line += 1;
                    return Some((begun, Ended::Line));
                }
                Some(_) => at += 1,
            }
        }
    }

    fn inside(&self, byte: u8) -> bool {
        byte != self.separator && byte != b'\n' && byte != b'\r'
    }

    /// The value of a cell.
    pub(super) fn value(&self, span: Span) -> Cow<'t, str> {
        let raw = self.text.get(span.start..span.end).unwrap_or_default();
        if span.doubled { Cow::Owned(raw.replace("\"\"", "\"")) } else { Cow::Borrowed(raw) }
    }
}
