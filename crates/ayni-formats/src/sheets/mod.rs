//! Spreadsheets as people make them: XLSX, XLS, ODS and delimited text, each also inside a zip.
//!
//! [`read`] finds out from the bytes what a file is (names lie: an `.xls` is often something else)
//! and pushes its rows into a [`RowSink`], sheet by sheet. It never fails on content: what it cannot
//! read is a [`Finding`] with its place, and everything before the damage has been delivered.
//!
//! Memory stays bounded whatever comes in. XLSX and ODS are read cell by cell and never as a grid
//! (two cells at A1 and XFD1048576 are two cells, not 17 thousand million), zip members are counted
//! while they inflate, and delimited text needs the same memory for two lines as for two gigabytes.
//! `docs/methods/reading-sheets.md` says what is taken for what, and why.

mod delimited;
mod delivery;
mod dialect;
mod encoding;
mod limits;
mod number;
mod number_format;
mod ods;
mod ods_cells;
mod ole;
mod xls;
mod xls_records;
mod xls_strings;
mod xlsx;
mod xlsx_parts;
mod xlsx_rows;
pub(crate) mod xml;
mod zip;

use std::io::{self, Read, Seek, SeekFrom};

use ayni_model::sheet::{Book, Merge, Row, Sheet};
use ayni_model::{Finding, Origin, Severity, Watch};

pub use limits::Limits;

use delivery::{Delivery, End};

pub(crate) use number::civil_from_serial;

/// What the receiver of rows wants next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// Leave the rest of this sheet out (from [`RowSink::file`]: the rest of this file).
    SkipSheet,
    /// End the reading.
    Stop,
}

/// Receives the rows of a file in order: `file`, then for each sheet `sheet` and its rows.
pub trait RowSink {
    /// A file begins: the one that was given, or a member of a zip (`archive.zip/member.csv`).
    /// Origins of its rows carry this name.
    fn file(&mut self, name: &str) -> Flow {
        let _ = name;
        Flow::Continue
    }

    /// A sheet begins. Delimited text has one sheet without a name.
    fn sheet(&mut self, name: &str, merges: &[Merge]) -> Flow;

    /// A row that has at least one cell that is not empty. Rows come in the file's order, which is
    /// that of their numbers unless the program that wrote it was careless.
    fn row(&mut self, row: Row) -> Flow;
}

/// A source that can be read from the start as often as needed.
pub(crate) trait Source: Read + Seek {}

impl<T: Read + Seek> Source for T {}

/// Reads a file of sheets row by row.
///
/// `file_name` is what origins and findings call the file; the format is found from the bytes alone.
/// `watch` hears of bytes read and may end the call early.
pub fn read(
    source: &mut (impl Read + Seek),
    file_name: &str,
    limits: &Limits,
    watch: &dyn Watch,
    sink: &mut dyn RowSink,
) -> Vec<Finding> {
    let mut delivery = Delivery::new(file_name, limits, watch, sink);
    // What ended the reading is in the findings already, or is the receiver's own wish.
    let _ = read_any(source, &mut delivery, Depth::File);
    delivery.finish()
}

/// Reads a whole file into memory: what [`read`] delivers, as a [`Book`].
///
/// A zip of several files gives the first one that has sheets; the others are named in a note.
pub fn read_book(
    source: &mut (impl Read + Seek),
    file_name: &str,
    limits: &Limits,
    watch: &dyn Watch,
) -> (Book, Vec<Finding>) {
    let (books, mut findings) = read_books(source, file_name, limits, watch);
    let mut books = books.into_iter().filter(|book| !book.sheets.is_empty());
    let first = books.next().unwrap_or(Book { file: file_name.to_owned(), sheets: Vec::new() });
    findings.extend(books.map(|other| {
        Finding::new("sheet-member-not-read", Severity::Note)
            .at(Origin::file(&first.file))
            .with("member", other.file)
    }));
    (first, findings)
}

/// Reads a whole file into memory, one [`Book`] for each file in it (several where it is a zip).
pub fn read_books(
    source: &mut (impl Read + Seek),
    file_name: &str,
    limits: &Limits,
    watch: &dyn Watch,
) -> (Vec<Book>, Vec<Finding>) {
    let mut collector = Collector { books: Vec::new(), cells: 0, text: 0, limits, full: false };
    let mut findings = read(source, file_name, limits, watch, &mut collector);
    if collector.full {
        findings.push(
            Finding::new("sheet-too-much-for-memory", Severity::Error)
                .at(Origin::file(file_name))
                .with("cells", limits.max_book_cells)
                .with("bytes", limits.max_text_bytes),
        );
    }
    for sheet in collector.books.iter_mut().flat_map(|book| &mut book.sheets) {
        // Some writers give rows out of order; a book has them by number.
        sheet.rows.sort_by_key(|row| row.number);
    }
    (collector.books, findings)
}

/// Keeps rows as a book, within the limits.
struct Collector<'a> {
    books: Vec<Book>,
    cells: u64,
    text: u64,
    limits: &'a Limits,
    full: bool,
}

impl RowSink for Collector<'_> {
    fn file(&mut self, name: &str) -> Flow {
        self.books.push(Book { file: name.to_owned(), sheets: Vec::new() });
        Flow::Continue
    }

    fn sheet(&mut self, name: &str, merges: &[Merge]) -> Flow {
        if let Some(book) = self.books.last_mut() {
            book.sheets.push(Sheet { name: name.to_owned(), rows: Vec::new(), merges: merges.to_vec() });
        }
        Flow::Continue
    }

    fn row(&mut self, row: Row) -> Flow {
        self.cells += row.cells.len() as u64;
        self.text += row.cells.iter().map(delivery::text_bytes).sum::<u64>();
        if self.cells > self.limits.max_book_cells || self.text > self.limits.max_text_bytes {
            self.full = true;
            return Flow::Stop;
        }
        if let Some(sheet) = self.books.last_mut().and_then(|book| book.sheets.last_mut()) {
            sheet.rows.push(row);
        }
        Flow::Continue
    }
}

/// How deep in archives a file stands: a zip may hold workbooks, but not zips of zips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The file that was given.
    File,
    /// A member of a zip.
    Member,
}

/// Finds the format from the first bytes and reads the file.
pub(crate) fn read_any(
    source: &mut dyn Source,
    delivery: &mut Delivery<'_>,
    depth: Depth,
) -> Result<(), End> {
    let mut head = [0_u8; 4096];
    let length = match first_bytes(source, &mut head) {
        Ok(length) => length,
        Err(error) => return delivery.io_fault(&error),
    };
    let head = head.get(..length).unwrap_or_default();
    if head.is_empty() {
        delivery.file()?;
        return Ok(());
    }
    if head.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return xls::read(source, delivery);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return zip::read(source, delivery, depth);
    }
    if let Some(format) = foreign_format(head) {
        delivery.file()?;
        delivery.find(Finding::new("sheet-format-unsupported", Severity::Error).with("format", format));
        return Ok(());
    }
    if encoding::looks_binary(head) {
        delivery.file()?;
        delivery.find(Finding::new("sheet-format-unknown", Severity::Error));
        return Ok(());
    }
    delimited::read_file(source, delivery)
}

/// Reads the first bytes, and leaves the source at its start.
fn first_bytes(source: &mut dyn Source, into: &mut [u8]) -> io::Result<usize> {
    source.rewind()?;
    let length = fill(source, into)?;
    source.rewind()?;
    Ok(length)
}

/// The name of a format that is known and not read here, by its first bytes.
fn foreign_format(head: &[u8]) -> Option<&'static str> {
    const MAGIC: [(&[u8], &str); 12] = [
        (b"%PDF-", "PDF"),
        (b"\x89PNG", "PNG"),
        (b"\xFF\xD8\xFF", "JPEG"),
        (b"GIF8", "GIF"),
        (b"{\\rtf", "RTF"),
        (b"\x1F\x8B", "gzip"),
        (b"7z\xBC\xAF\x27\x1C", "7-Zip"),
        (b"Rar!", "RAR"),
        (b"SQLite format 3", "SQLite"),
        (b"PAR1", "Parquet"),
        // A BIFF2, BIFF3 or BIFF4 stream of Excel before 1993, without a compound file around it.
        (b"\x09\x00\x04\x00", "Excel 2"),
        (b"\x09\x04\x06\x00", "Excel 4"),
    ];
    if let Some((_, name)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(name);
    }
    let start = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let text = String::from_utf8_lossy(start.get(..start.len().min(512)).unwrap_or_default());
    let text = text.trim_start().to_ascii_lowercase();
    if text.starts_with("<?xml") || text.starts_with("<workbook") {
        return Some(if text.contains("spreadsheet") { "XML Spreadsheet 2003" } else { "XML" });
    }
    (text.starts_with("<!doctype html") || text.starts_with("<html") || text.starts_with("<table"))
        .then_some("HTML")
}

/// Reads until `buffer` is full or the source ends.
pub(crate) fn fill(source: &mut (impl Read + ?Sized), buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match source.read(rest) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// The length of a source, which is left at its start.
pub(crate) fn length(source: &mut dyn Source) -> io::Result<u64> {
    let length = source.seek(SeekFrom::End(0))?;
    source.rewind()?;
    Ok(length)
}

#[cfg(test)]
mod tests;
