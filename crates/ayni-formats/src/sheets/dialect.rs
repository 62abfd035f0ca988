//! Which delimiter a text file uses.

use std::io::{self, Read};

use ayni_model::sheet::Cell;
use encoding_rs::Encoding;

use super::delimited::Records;
use super::encoding::Window;

/// How many bytes of text are looked at.
const SAMPLE: u64 = 256 << 10;

/// How many rows are looked at.
const ROWS: usize = 500;

/// How a text file separates its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    /// The delimiter.
    pub(crate) delimiter: u8,
    /// Whether a quote at the start of a field encloses it.
    pub(crate) quotes: bool,
    /// Whether spaces may stand between a delimiter and an opening quote.
    pub(crate) space_before_quote: bool,
    /// Whether the first line is `sep=` and names the delimiter.
    pub(crate) named: bool,
}

impl Dialect {
    fn of(delimiter: u8) -> Dialect {
        Dialect { delimiter, quotes: true, space_before_quote: false, named: false }
    }
}

/// The delimiters looked for. Where two fit equally well, the earlier one is taken.
const CANDIDATES: [u8; 4] = [b'\t', b';', b'|', b','];

/// A delimiter for text that has none: the ASCII unit separator.
const NONE: u8 = 0x1F;

/// The beginning of a text.
pub(crate) struct Sample {
    text: Vec<u8>,
    cut: bool,
}

impl Sample {
    /// Reads and decodes the beginning of a source.
    pub(crate) fn read(source: &mut dyn Read, encoding: &'static Encoding) -> io::Result<Sample> {
        let mut limited = source.take(SAMPLE);
        let mut window = Window::new(&mut limited, encoding);
        while !window.ended {
            window.more()?;
        }
        let cut = window.bytes >= SAMPLE;
        let text = window.buffer.get(..window.end).unwrap_or_default().to_vec();
        Ok(Sample { text, cut })
    }

    /// The dialect. The file's name decides only where the text itself leaves it open.
    pub(crate) fn dialect(&self, file_name: &str) -> Dialect {
        if let Some(delimiter) = named_delimiter(&self.text) {
            return Dialect { named: true, ..self.spaced(delimiter) };
        }
        let scored = CANDIDATES.map(|delimiter| (self.score(delimiter), delimiter));
        let best = scored.iter().fold((0, NONE), |best, next| if next.0 > best.0 { *next } else { best });
        if best.0 >= ENOUGH {
            return self.spaced(best.1);
        }
        let name = file_name.to_ascii_lowercase();
        if name.ends_with(".tsv") || name.ends_with(".tab") {
            self.spaced(b'\t')
        } else if name.ends_with(".csv") {
            self.spaced(b',')
        } else {
            Dialect::of(NONE)
        }
    }

    /// How many columns the text has by this dialect, as a rule.
    pub(crate) fn columns(&self, dialect: Dialect) -> usize {
        self.shape(dialect).map_or(1, |shape| shape.width)
    }

    /// A dialect in which spaces stand before quotes, where the text shows that.
    fn spaced(&self, delimiter: u8) -> Dialect {
        let count = |needle: &[u8]| memchr::memmem::find_iter(&self.text, needle).count();
        let spaced = count(&[delimiter, b' ', b'"']);
        let space_before_quote = delimiter != b' ' && spaced > 0 && count(&[delimiter, b'"']) == 0;
        Dialect { space_before_quote, ..Dialect::of(delimiter) }
    }

    /// How well a delimiter fits, 0 to 1,000,000.
    ///
    /// The share of rows that have the usual number of fields, times the share of fields in which no
    /// other delimiter stands tightly between two letters: splitting `5;2,5` at the comma is
    /// regular too, but leaves a semicolon inside a field.
    fn score(&self, delimiter: u8) -> u64 {
        let Some(shape) = self.shape(self.spaced(delimiter)) else { return 0 };
        if shape.width < 2 {
            return 0;
        }
        // Rows of the usual width weigh fully, other rows with several fields a quarter: titles
        // above a table and trimmed row ends are common.
        let regular = (4 * shape.usual + shape.several) * 1000 / (4 * shape.rows).max(1);
        let clean = shape.clean * 1000 / shape.fields.max(1);
        regular * clean
    }

    fn shape(&self, dialect: Dialect) -> Option<Shape> {
        let mut source = self.text.as_slice();
        let window = Window::new(&mut source, encoding_rs::UTF_8);
        let mut records = Records::new(window, dialect, self.text.len());
        let mut rows: Vec<usize> = Vec::new();
        let (mut fields, mut clean) = (0, 0);
        let mut cells = Vec::new();
        while rows.len() < ROWS && records.next(&mut cells).is_ok_and(|more| more) {
            // A sample that was cut off ends in half a row.
            if self.cut && records.window.ended && records.window.start == records.window.end {
                break;
            }
            if cells.iter().any(|cell| !cell.is_blank()) {
                rows.push(cells.len());
                for cell in &cells {
                    fields += 1;
                    clean += u64::from(!holds_other(cell, dialect.delimiter));
                }
            }
            cells.clear();
        }
        let widest = usual_width(&rows)?;
        Some(Shape {
            width: widest,
            rows: rows.len() as u64,
            usual: rows.iter().filter(|width| **width == widest).count() as u64,
            several: rows.iter().filter(|width| **width > 1 && **width != widest).count() as u64,
            fields,
            clean,
        })
    }
}

/// The score from which a delimiter is believed: a quarter of a perfect fit.
const ENOUGH: u64 = 250_000;

/// What the rows look like when split by one delimiter.
struct Shape {
    width: usize,
    rows: u64,
    usual: u64,
    several: u64,
    fields: u64,
    clean: u64,
}

/// The most common number of fields among rows with more than one, the larger where two tie.
fn usual_width(rows: &[usize]) -> Option<usize> {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for width in rows {
        *counts.entry(*width).or_default() += usize::from(*width > 1);
    }
    counts.into_iter().max_by_key(|(width, count)| (*count, *width)).map(|(width, _)| width)
}

/// Whether another delimiter stands in a field without space around it. A comma between digits is a
/// decimal comma, and a field with a line break was quoted, so that it may hold anything.
fn holds_other(cell: &Cell, delimiter: u8) -> bool {
    let Cell::Text(text) = cell else { return false };
    let bytes = text.as_bytes();
    if text.contains('\n') {
        return false;
    }
    CANDIDATES.iter().filter(|other| **other != delimiter).any(|other| {
        memchr::memchr_iter(*other, bytes).any(|at| {
            let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
            let after = bytes.get(at + 1).copied().unwrap_or(b' ');
            let number = *other == b',' && before.is_ascii_digit() && after.is_ascii_digit();
            !number && before != b' ' && after != b' '
        })
    })
}

/// The delimiter that a first line such as `sep=;` names, as some programs write for Excel.
fn named_delimiter(text: &[u8]) -> Option<u8> {
    let line = text.get(..text.len().min(16))?.split(|byte| matches!(byte, b'\r' | b'\n')).next()?;
    let rest = line.strip_prefix(b"sep=").or_else(|| line.strip_prefix(b"\"sep="))?;
    rest.first().copied().filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
}
