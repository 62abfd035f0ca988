//! A CSV file of a set: columns by name, rows with their places, findings gathered on the way.

use ayni_model::{Finding, Origin, Severity};

/// One CSV file while it is read.
pub(crate) struct Table<'a> {
    /// Its path below `data/`, as shown in findings.
    pub path: &'a str,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    columns: Vec<String>,
    reader: csv::Reader<&'a [u8]>,
    record: csv::StringRecord,
    row: u32,
}

impl<'a> Table<'a> {
    /// Reads the header. `None`, with a finding, where there is none.
    pub fn open(path: &'a str, bytes: &'a [u8], findings: &mut Vec<Finding>) -> Option<Table<'a>> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let columns: Vec<String> = match reader.headers() {
            Ok(headers) => headers.iter().map(|name| name.trim().to_owned()).collect(),
            Err(error) => {
                findings.push(unreadable(path, 1, &error));
                return None;
            }
        };
        let record = csv::StringRecord::new();
        Some(Table { path, findings: Vec::new(), columns, reader, record, row: 1 })
    }

    /// The line of this row in the file, from 1.
    pub fn line(&self) -> u32 {
        self.row
    }

    /// The columns' names, in the file's order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The place of a column that may be left out of the file.
    pub fn optional(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The place of a column; a finding where the file has none of that name.
    pub fn required(&mut self, name: &str) -> Option<usize> {
        let place = self.optional(name);
        if place.is_none() {
            self.findings.push(
                Finding::new("reference-column-missing", Severity::Error)
                    .at(Origin { row: Some(1), ..Origin::file(self.path) })
                    .with("column", name),
            );
        }
        place
    }

    /// Goes on to the next row; rows that cannot be read become findings.
    pub fn next(&mut self) -> bool {
        loop {
            self.row = self.row.saturating_add(1);
            match self.reader.read_record(&mut self.record) {
                Ok(more) => return more,
                Err(error) => {
                    let fatal = matches!(error.kind(), csv::ErrorKind::Io(_));
                    self.findings.push(unreadable(self.path, self.row, &error));
                    if fatal {
                        return false;
                    }
                }
            }
        }
    }

    /// The text in a column of this row; empty where the row ends before it, or there is no such column.
    pub fn text(&self, column: impl Into<Option<usize>>) -> &str {
        column.into().and_then(|place| self.record.get(place)).map_or("", str::trim)
    }

    /// The place of a cell of this row.
    pub fn origin(&self, column: impl Into<Option<usize>>) -> Origin {
        let column = column.into().and_then(|place| u32::try_from(place + 1).ok());
        Origin { row: Some(self.row), column, ..Origin::file(self.path) }
    }

    /// A cell that must hold something; a finding where it is empty.
    pub fn filled(&mut self, column: usize) -> Option<String> {
        let text = self.text(column);
        if text.is_empty() {
            self.invalid(column);
            return None;
        }
        Some(text.to_owned())
    }

    /// A year that may be left empty. `Err` after a finding.
    pub fn year(&mut self, column: impl Into<Option<usize>>) -> Result<Option<i16>, ()> {
        let Some(column) = column.into() else {
            return Ok(None);
        };
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        match text.parse::<i16>() {
            Ok(year) if (1000..=9999).contains(&year) => Ok(Some(year)),
            _ => {
                self.invalid(column);
                Err(())
            }
        }
    }

    /// Notes that a cell does not hold what its column is for. The row is left out.
    pub fn invalid(&mut self, column: usize) {
        let name = self.columns.get(column).cloned().unwrap_or_default();
        let finding = Finding::new("reference-value-invalid", Severity::Error)
            .at(self.origin(column))
            .with("column", name)
            .with("value", self.text(column));
        self.findings.push(finding);
    }

    /// Notes that a code stands in the file a second time. The later row counts.
    pub fn twice(&mut self, code: &str) {
        let finding =
            Finding::new("reference-code-twice", Severity::Warning).at(self.origin(None)).with("code", code);
        self.findings.push(finding);
    }
}

/// A row speaks of a code that no list has.
pub(super) fn unknown(code: &str, list: &str, origin: Origin) -> Finding {
    Finding::new("reference-code-unknown", Severity::Warning).at(origin).with("code", code).with("list", list)
}

fn unreadable(path: &str, row: u32, error: &csv::Error) -> Finding {
    let reason = match error.kind() {
        csv::ErrorKind::Utf8 { err, .. } => err.to_string(),
        _ => error.to_string(),
    };
    Finding::new("reference-row-unreadable", Severity::Error)
        .at(Origin { row: Some(row), ..Origin::file(path) })
        .with("reason", reason)
}
