//! A table as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet program and without loss.
//!
//! A spreadsheet program takes a cell that begins with `=`, `+`, `-` or `@`, or with a tab or a
//! return before one of these, for a formula, and may run it (OWASP, CSV Injection). So a text that
//! begins with one of them gets one apostrophe in front. So that nothing is lost, a text that begins
//! with an apostrophe gets one too: a reader takes one apostrophe away from every text that begins
//! with one, and has the text again. Numbers, dates and truth values are never touched.

use std::borrow::Cow;
use std::io;

use ayni_model::register::{Cell, TableForm};

/// What is put before a text that a spreadsheet program might run.
pub const QUOTE: char = '\'';

/// A text as it stands in a CSV cell.
pub fn quoted(text: &str) -> Cow<'_, str> {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' | QUOTE) => {
            Cow::Owned(format!("{QUOTE}{text}"))
        }
        _ => Cow::Borrowed(text),
    }
}

/// The text that a CSV cell stands for.
pub fn unquoted(cell: &str) -> &str {
    cell.strip_prefix(QUOTE).unwrap_or(cell)
}

/// A table that is written row by row.
pub struct CsvTable<W: io::Write> {
    writer: csv::Writer<W>,
    rows: u64,
}

impl<W: io::Write> CsvTable<W> {
    /// Begins the table with its header.
    pub fn new(form: &TableForm, out: W) -> io::Result<CsvTable<W>> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        writer.write_record(form.columns.iter().map(|column| column.name))?;
        Ok(CsvTable { writer, rows: 0 })
    }

    /// One row.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        self.rows += 1;
        for cell in cells {
            match cell {
                Cell::Missing => self.writer.write_field("")?,
                Cell::Text(text) => self.writer.write_field(quoted(text).as_ref())?,
                Cell::Whole(number) => self.writer.write_field(number.to_string())?,
                Cell::Amount(amount) => self.writer.write_field(amount.to_string())?,
                Cell::Truth(truth) => self.writer.write_field(truth.to_string())?,
                Cell::Day(day) => self.writer.write_field(day.to_string())?,
            }
        }
        self.writer.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Ends the table; gives what it was written to and how many rows it has.
    pub fn finish(self) -> io::Result<(W, u64)> {
        let rows = self.rows;
        let out = self.writer.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
        Ok((out, rows))
    }
}
