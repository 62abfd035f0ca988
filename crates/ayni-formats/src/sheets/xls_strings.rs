//! Texts in a BIFF stream: counted strings in two widths, in many or in one byte set.

use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252};

use super::ole::{u16_at, u32_at};
use super::xlsx_parts::Strings;

/// How a workbook writes its texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Script {
    /// Excel 97 and later: Unicode, in one or two bytes a letter.
    pub(crate) wide: bool,
    /// The byte set of older workbooks.
    pub(crate) encoding: &'static Encoding,
}

impl Script {
    /// A string at `at` with a length of one or two bytes before it.
    pub(crate) fn string(self, body: &[u8], at: usize, length_bytes: usize) -> String {
        let count = match length_bytes {
            1 => body.get(at).copied().map_or(0, usize::from),
            _ => usize::from(u16_at(body, at)),
        };
        let at = at + length_bytes;
        let rest = |from: usize, count: usize| -> &[u8] {
            let from = from.min(body.len());
            body.get(from..(from + count).min(body.len())).unwrap_or_default()
        };
        if !self.wide {
            return self.encoding.decode_without_bom_handling(rest(at, count)).0.into_owned();
        }
        let flags = body.get(at).copied().unwrap_or(0);
        // Formatting runs and reading aids may be announced between flags and letters.
        let skip = usize::from(flags & 8 != 0) * 2 + usize::from(flags & 4 != 0) * 4;
        let mut text = String::new();
        let width = if flags & 1 == 0 { 1 } else { 2 };
        letters(&mut text, rest(at + 1 + skip, count * width), width == 2);
        text
    }
}

/// Appends letters of one byte (the first 256 of Unicode) or two (UTF-16).
fn letters(text: &mut String, bytes: &[u8], two: bool) {
    if two {
        text.push_str(&UTF_16LE.decode_without_bom_handling(bytes).0);
    } else {
        text.extend(bytes.iter().map(|byte| char::from(*byte)));
    }
}

/// The encoding of a code page number; `None` for one that nothing here can decode.
pub(crate) fn code_page(number: u16) -> Option<&'static Encoding> {
    let label = match number {
        367 | 1252 | 0x8001 => return Some(WINDOWS_1252),
        874 | 1250..=1258 => format!("windows-{number}"),
        866 => "ibm866".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        1200 => "utf-16le".to_owned(),
        10000 | 0x8000 => "macintosh".to_owned(),
        10007 => "x-mac-cyrillic".to_owned(),
        65001 => "utf-8".to_owned(),
        _ => return None,
    };
    Encoding::for_label(label.as_bytes())
}

/// The shared strings' bytes, gathered from the table's record and those that continue it.
#[derive(Debug, Default)]
pub(crate) struct Table {
    bytes: Vec<u8>,
    /// Where each continuing record begins.
    cuts: Vec<usize>,
    at: usize,
}

impl Table {
    /// Adds a record's body.
    pub(crate) fn add(&mut self, body: &[u8]) {
        if !self.bytes.is_empty() {
            self.cuts.push(self.bytes.len());
        }
        self.bytes.extend_from_slice(body);
    }

    /// How many bytes are gathered.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// All strings that are really there, whatever number of them is stated; false where they need
    /// more than `limit` bytes.
    pub(crate) fn strings(mut self, limit: u64, strings: &mut Strings) -> bool {
        let stated = u32_at(&self.bytes, 4);
        self.at = 8;
        for _ in 0..stated {
            let Some(text) = self.string() else { break };
            if !strings.push(&text, limit) {
                return false;
            }
        }
        true
    }

    /// The next string ([MS-XLS] 2.5.293). Where letters go on in the next record, that begins
    /// with a flag that says their width anew.
    fn string(&mut self) -> Option<String> {
        let head = self.bytes.get(self.at..self.at + 3)?;
        let mut left = usize::from(u16_at(head, 0));
        let flags = *head.get(2)?;
        self.at += 3;
        let mut runs = 0;
        let mut extra = 0;
        if flags & 8 != 0 {
            runs = usize::from(u16_at(&self.bytes, self.at));
            self.at += 2;
        }
        if flags & 4 != 0 {
            extra = u32_at(&self.bytes, self.at) as usize;
            self.at += 4;
        }
        let mut two = flags & 1 != 0;
        let mut text = String::new();
        while left > 0 {
            let next_cut = self.cuts.partition_point(|cut| *cut <= self.at);
            let end = self.cuts.get(next_cut).copied().unwrap_or(self.bytes.len());
            let width = if two { 2 } else { 1 };
            let count = left.min(end.saturating_sub(self.at) / width);
            letters(&mut text, self.bytes.get(self.at..self.at + count * width)?, two);
            self.at += count * width;
            left -= count;
            if left > 0 {
                // The string goes on in the next record.
                self.at = end;
                two = self.bytes.get(self.at)? & 1 != 0;
                self.at += 1;
            }
        }
        self.at = self.at.checked_add(4 * runs)?.checked_add(extra)?;
        Some(text)
    }
}
