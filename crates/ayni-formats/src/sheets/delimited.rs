//! Delimited text: CSV, TSV and their kin, in constant memory.
//!
//! RFC 4180 where the file follows it. Where it does not, the reading is that of spreadsheets: a
//! line ends with LF, CR LF or CR alone (old Macintosh files); a quote inside a plain field is an
//! ordinary character; rows may be of any length; an empty line still counts as a row.

use std::io::{self, Read};

use ayni_model::sheet::Cell;
use ayni_model::{Finding, Origin, Severity};

use super::delivery::{Delivery, End, TextTooLong};
use super::dialect::{self, Dialect};
use super::encoding::{self, Detected, Window};
use super::{Source, length};

/// Reads a text file that stands by itself.
pub(crate) fn read_file(source: &mut dyn Source, delivery: &mut Delivery<'_>) -> Result<(), End> {
    delivery.file()?;
    match length(source) {
        Ok(bytes) => delivery.total_bytes = bytes,
        Err(error) => return delivery.io_fault(&error),
    }
    let detected = detect(source, delivery)?;
    if let Err(error) = source.rewind() {
        return delivery.io_fault(&error);
    }
    // The detection of the delimiter needs the first rows, which are then read once more.
    let sample = dialect::Sample::read(source, detected.encoding).and_then(|sample| {
        source.rewind()?;
        Ok(sample)
    });
    let sample = match sample {
        Ok(sample) => sample,
        Err(error) => return delivery.io_fault(&error),
    };
    let dialect = sample.dialect(delivery.file_name());
    read_rows(source, detected, dialect, delivery)
}

/// Finds the encoding of a whole text, and says so where it was guessed.
pub(crate) fn detect(
    source: &mut (impl Read + ?Sized),
    delivery: &mut Delivery<'_>,
) -> Result<Detected, End> {
    let mut source = source;
    let mut stopped = Ok(());
    // The rows come in a second reading, which alone is progress.
    let detected = encoding::detect(&mut source, || {
        stopped = delivery.progress(0);
        stopped.is_ok()
    });
    stopped?;
    match detected {
        Ok(detected) => {
            if detected.guessed {
                delivery.find(
                    Finding::new("sheet-encoding-guessed", Severity::Note)
                        .with("encoding", detected.encoding.name()),
                );
            }
            Ok(detected)
        }
        Err(error) => delivery.io_fault(&error).and(Err(End::Sheet)),
    }
}

/// Reads the rows of a text whose encoding and dialect are known.
pub(crate) fn read_rows(
    source: &mut dyn Read,
    detected: Detected,
    dialect: Dialect,
    delivery: &mut Delivery<'_>,
) -> Result<(), End> {
    delivery.sheet("", &[])?;
    let mut records =
        Records::new(Window::new(source, detected.encoding), dialect, delivery.limits.max_cell_bytes);
    records.max_columns = delivery.limits.max_columns as usize;
    let ended = deliver(&mut records, delivery);
    records.report(delivery);
    ended
}

fn deliver(records: &mut Records<'_>, delivery: &mut Delivery<'_>) -> Result<(), End> {
    let mut number: u32 = 0;
    let mut bytes = 0;
    loop {
        let mut cells = Vec::with_capacity(records.width);
        match records.next(&mut cells) {
            Ok(true) => {}
            Ok(false) => return delivery.progress(records.window.bytes),
            Err(error) => return delivery.io_fault(&error),
        }
        let Some(next) = number.checked_add(1) else { return Err(delivery.too_long()) };
        number = next;
        records.number = number;
        if std::mem::take(&mut records.too_wide) {
            delivery.too_wide(number);
        }
        delivery.row(number, cells)?;
        if records.window.bytes != bytes {
            bytes = records.window.bytes;
            delivery.progress(bytes)?;
        }
    }
}

/// What ended a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Delimiter,
    Line,
    File,
}

/// The records of a text, one after the other.
pub(crate) struct Records<'s> {
    pub(crate) window: Window<'s>,
    dialect: Dialect,
    max_cell_bytes: usize,
    pub(crate) max_columns: usize,
    /// Where the scan of the current field stands, as a distance from the window's start.
    scan: usize,
    /// The number of the last record, for findings.
    number: u32,
    /// The width of the last record.
    width: usize,
    too_wide: bool,
    nuls: u64,
    unclosed: Vec<u32>,
    unclosed_count: u64,
    stray: Option<u32>,
    stray_count: u64,
}

impl<'s> Records<'s> {
    pub(crate) fn new(window: Window<'s>, dialect: Dialect, max_cell_bytes: usize) -> Records<'s> {
        Records {
            window,
            dialect,
            max_cell_bytes,
            max_columns: usize::MAX,
            scan: 0,
            number: 0,
            width: 0,
            too_wide: false,
            nuls: 0,
            unclosed: Vec::new(),
            unclosed_count: 0,
            stray: None,
            stray_count: 0,
        }
    }

    /// The cells of the next record; false at the end of the text.
    pub(crate) fn next(&mut self, cells: &mut Vec<Cell>) -> io::Result<bool> {
        if self.number == 0 && self.dialect.named {
            // The first line says `sep=;`. It is for the program that opens the file and no row.
            self.dialect.named = false;
            self.skip_line()?;
        }
        if !self.ensure(1)? {
            return Ok(false);
        }
        if self.plain_line(cells) {
            self.width = cells.len();
            return Ok(true);
        }
        loop {
            let mark = self.field(cells)?;
            if mark != Mark::Delimiter {
                self.width = cells.len();
                return Ok(true);
            }
        }
    }

    /// Reads a record as most are: one line that is here with its end, without quotes and NUL bytes.
    /// False where it is none of these, and nothing was read.
    fn plain_line(&mut self, cells: &mut Vec<Cell>) -> bool {
        if self.window.nuls || !self.dialect.delimiter.is_ascii() {
            return false;
        }
        let rest = self.window.buffer.get(self.window.start..self.window.end).unwrap_or_default();
        let Some(length) = memchr::memchr2(b'\n', b'\r', rest) else { return false };
        let mark = match (rest.get(length), rest.get(length + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            // The other half of the line's end may not have come yet.
            (Some(b'\r'), None) => return false,
            _ => 1,
        };
        let line = rest.get(..length).unwrap_or_default();
        if self.dialect.quotes && memchr::memchr(b'"', line).is_some() {
            return false;
        }
        let Ok(text) = std::str::from_utf8(line) else { return false };
        let room = self.max_columns.saturating_sub(cells.len());
        let mut from = 0;
        let ends = memchr::memchr_iter(self.dialect.delimiter, line).chain([length]);
        for (number, end) in ends.enumerate() {
            let field = text.get(from..end).unwrap_or_default();
            from = end + 1;
            if number >= room {
                self.too_wide |= !field.is_empty();
            } else if field.is_empty() {
                cells.push(Cell::Empty);
            } else {
                cells.push(Cell::Text(field.into()));
            }
        }
        self.scan = 0;
        self.window.start += length + mark;
        true
    }

    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            match self.plain_end()? {
                Mark::Delimiter => self.scan += 1,
                mark => {
                    self.consume(mark);
                    return Ok(());
                }
            }
        }
    }

    /// Reads one field, with the mark behind it.
    fn field(&mut self, cells: &mut Vec<Cell>) -> io::Result<Mark> {
        self.scan = 0;
        if self.dialect.space_before_quote {
            self.skip_space_before_quote()?;
        }
        if self.dialect.quotes && self.ensure(1)? && self.at(0) == Some(b'"') {
            if let Some(mark) = self.quoted(cells)? {
                return Ok(mark);
            }
            self.scan = 0;
        }
        let mark = self.plain_end()?;
        let start = self.window.start;
        let text = self.window.buffer.get(start..start + self.scan).unwrap_or_default();
        let cell = cell(text, self.window.nuls, &mut self.nuls);
        self.push(cells, cell);
        self.consume(mark);
        Ok(mark)
    }

    /// Moves `scan` to the end of a plain field.
    fn plain_end(&mut self) -> io::Result<Mark> {
        loop {
            let from = self.window.start + self.scan;
            let rest = self.window.buffer.get(from..self.window.end).unwrap_or_default();
            match memchr::memchr3(self.dialect.delimiter, b'\n', b'\r', rest) {
                Some(at) => {
                    self.scan += at;
                    return Ok(if rest.get(at) == Some(&self.dialect.delimiter) {
                        Mark::Delimiter
                    } else {
                        Mark::Line
                    });
                }
                None => {
                    self.scan += rest.len();
                    if self.scan > self.max_cell_bytes {
                        return Err(io::Error::other(TextTooLong(self.max_cell_bytes)));
                    }
                    if !self.load()? {
                        return Ok(Mark::File);
                    }
                }
            }
        }
    }

    /// Reads a field that begins with a quote; `None` where the quote turns out to be an ordinary
    /// character, because it is never closed, or because what would close it stands lines below in
    /// the middle of other text.
    fn quoted(&mut self, cells: &mut Vec<Cell>) -> io::Result<Option<Mark>> {
        let mut doubled = false;
        self.scan = 1;
        loop {
            let from = self.window.start + self.scan;
            let rest = self.window.buffer.get(from..self.window.end).unwrap_or_default();
            match memchr::memchr(b'"', rest) {
                Some(at) => {
                    self.scan += at;
                    self.ensure(self.scan + 2)?;
                    if self.at(self.scan + 1) != Some(b'"') {
                        break;
                    }
                    doubled = true;
                    self.scan += 2;
                }
                None => {
                    self.scan += rest.len();
                    if self.scan > self.max_cell_bytes || !self.load()? {
                        self.note_unclosed();
                        return Ok(None);
                    }
                }
            }
        }
        let closing = self.scan;
        self.scan += 1;
        let mark = self.plain_end()?;
        let start = self.window.start;
        let inside = self.window.buffer.get(start + 1..start + closing).unwrap_or_default();
        let behind = self.window.buffer.get(start + closing + 1..start + self.scan).unwrap_or_default();
        let cell = if behind.iter().all(|byte| matches!(byte, b' ' | b'\t')) {
            if doubled {
                let text = String::from_utf8_lossy(inside).replace("\"\"", "\"");
                cell(text.as_bytes(), self.window.nuls, &mut self.nuls)
            } else {
                cell(inside, self.window.nuls, &mut self.nuls)
            }
        } else if memchr::memchr2(b'\n', b'\r', inside).is_some() {
            self.note_unclosed();
            return Ok(None);
        } else {
            let mut text = String::from_utf8_lossy(inside).replace("\"\"", "\"");
            text.push_str(&String::from_utf8_lossy(behind));
            self.stray_count += 1;
            self.stray.get_or_insert(self.number + 1);
            cell(text.as_bytes(), self.window.nuls, &mut self.nuls)
        };
        self.push(cells, cell);
        self.consume(mark);
        Ok(Some(mark))
    }

    fn skip_space_before_quote(&mut self) -> io::Result<()> {
        let mut spaces = 0;
        while self.ensure(spaces + 1)? && self.at(spaces) == Some(b' ') {
            spaces += 1;
        }
        if spaces > 0 && self.at(spaces) == Some(b'"') {
            self.advance(spaces);
        }
        Ok(())
    }

    fn push(&mut self, cells: &mut Vec<Cell>, cell: Cell) {
        if cells.len() < self.max_columns {
            cells.push(cell);
        } else if cell != Cell::Empty {
            self.too_wide = true;
        }
    }

    /// Steps over the field just read and the mark behind it.
    fn consume(&mut self, mark: Mark) {
        let length = match mark {
            Mark::File => self.scan,
            Mark::Delimiter => self.scan + 1,
            Mark::Line if self.at(self.scan) == Some(b'\r') => {
                // A line that ends with CR LF ends once. A fault of the source shows at the next read.
                let pair =
                    self.ensure(self.scan + 2).unwrap_or(false) && self.at(self.scan + 1) == Some(b'\n');
                self.scan + 1 + usize::from(pair)
            }
            Mark::Line => self.scan + 1,
        };
        self.advance(length);
        self.scan = 0;
    }

    fn advance(&mut self, length: usize) {
        self.window.start += length;
    }

    fn note_unclosed(&mut self) {
        self.unclosed_count += 1;
        if self.unclosed.len() < 20 {
            self.unclosed.push(self.number + 1);
        }
    }

    /// The byte at a distance from the window's start.
    fn at(&self, distance: usize) -> Option<u8> {
        let index = self.window.start + distance;
        if index < self.window.end { self.window.buffer.get(index).copied() } else { None }
    }

    /// Makes sure that `count` bytes are there; false where the text ends before.
    fn ensure(&mut self, count: usize) -> io::Result<bool> {
        while self.window.start + count > self.window.end {
            if !self.load()? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Gets more text; false where there is none.
    fn load(&mut self) -> io::Result<bool> {
        loop {
            if self.window.ended {
                return Ok(false);
            }
            let before = self.window.end - self.window.start;
            self.window.more()?;
            if self.window.end - self.window.start > before {
                return Ok(true);
            }
        }
    }

    /// The findings about the text as a whole.
    fn report(&self, delivery: &mut Delivery<'_>) {
        let row = |row: u32, delivery: &Delivery<'_>| Origin { row: Some(row), ..delivery.origin() };
        for number in &self.unclosed {
            let origin = row(*number, delivery);
            delivery.find(Finding::new("sheet-unclosed-quote", Severity::Warning).at(origin));
        }
        if let Some(more) = self.unclosed_count.checked_sub(20).filter(|more| *more > 0) {
            delivery.find(
                Finding::new("sheet-more-findings", Severity::Note)
                    .with("of", "sheet-unclosed-quote")
                    .with("count", more),
            );
        }
        if let Some(number) = self.stray {
            let origin = row(number, delivery);
            delivery.find(
                Finding::new("sheet-stray-quote", Severity::Note).at(origin).with("count", self.stray_count),
            );
        }
        if self.nuls > 0 {
            delivery.find(Finding::new("sheet-nul-bytes", Severity::Warning).with("count", self.nuls));
        }
        if self.window.faults > 0 {
            delivery.find(
                Finding::new("sheet-text-undecodable", Severity::Warning).with("count", self.window.faults),
            );
        }
    }
}

/// A field's bytes as a cell. NUL bytes, which no text means, are dropped and counted.
fn cell(bytes: &[u8], nuls_possible: bool, nuls: &mut u64) -> Cell {
    if bytes.is_empty() {
        return Cell::Empty;
    }
    if nuls_possible && memchr::memchr(0, bytes).is_some() {
        let kept: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
        *nuls += (bytes.len() - kept.len()) as u64;
        return cell(&kept, false, nuls);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cell::Text(text.into()),
        Err(_) => Cell::Text(String::from_utf8_lossy(bytes).into()),
    }
}
