//! CSV files in and out.

use std::collections::BTreeMap;
use std::path::Path;

use super::Fallible;

/// One row by column name.
pub(super) type Row = BTreeMap<String, String>;

/// Reads a CSV file with a header; lines that begin with `#`, and blank ones, are remarks.
pub(super) fn read(path: &Path) -> Fallible<Vec<Row>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    rows(text.trim_start_matches('\u{feff}')).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Reads a file of `kept/`.
pub(super) fn kept(name: &str) -> Fallible<Vec<Row>> {
    read(&super::kept_folder().join(name))
}

/// The rows of a text.
pub(super) fn rows(text: &str) -> Fallible<Vec<Row>> {
    let mut reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        rows.push(
            headers
                .iter()
                .zip(record.iter())
                .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
                .collect(),
        );
    }
    Ok(rows)
}

/// A cell; empty where there is no such column.
pub(super) fn cell<'r>(row: &'r Row, column: &str) -> &'r str {
    row.get(column).map_or("", String::as_str)
}

/// Writes a CSV file: UTF-8, LF, quotes only where needed.
pub(super) fn write<'c>(
    header: &[&str],
    rows: impl IntoIterator<Item = Vec<std::borrow::Cow<'c, str>>>,
) -> Fallible<String> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| cell.as_bytes()))?;
    }
    Ok(String::from_utf8(writer.into_inner().map_err(|error| error.to_string())?)?)
}
