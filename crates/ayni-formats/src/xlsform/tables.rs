//! Finds the sheets of a form in a workbook, in one delimited file, or in Markdown.

use std::io::{Read, Seek};

use ayni_model::sheet::{Book, Cell, Row, Sheet};
use ayni_model::survey::ChoiceList;
use ayni_model::{Finding, Watch};

use super::{choices, found, languages, markdown};
use crate::sheets::{Limits, read_book};

/// One sheet: its header row and the rows below.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// The name that the file gives the sheet; empty in a file without sheets.
    pub(super) sheet: String,
    pub(super) header: Row,
    pub(super) rows: Vec<Row>,
}

/// The sheets of a form.
#[derive(Clone, Debug, Default)]
pub(super) struct Tables {
    pub(super) survey: Option<Table>,
    pub(super) choices: Vec<Table>,
    pub(super) external: Vec<Table>,
    pub(super) settings: Option<Table>,
    /// The sheet in which old forms keep the lists of loops.
    columns: Vec<Table>,
}

impl Tables {
    /// The lists of loops that stand in a sheet of their own.
    pub(super) fn loops(
        &self,
        found: &mut found::Found,
        languages: &mut languages::Languages,
    ) -> Vec<ChoiceList> {
        choices::read(&self.columns, true, languages, found)
    }

    fn take(&mut self, name: &str, table: Table) {
        match name.trim().to_lowercase().as_str() {
            "survey" if self.survey.is_none() => self.survey = Some(table),
            "settings" if self.settings.is_none() => self.settings = Some(table),
            "choices" => self.choices.push(table),
            "external_choices" => self.external.push(table),
            "columns" => self.columns.push(table),
            _ => {}
        }
    }
}

/// Reads the sheets.
pub(super) fn read(
    source: &mut (impl Read + Seek),
    file_name: &str,
    limits: &Limits,
    watch: &dyn Watch,
) -> (Tables, Vec<Finding>) {
    let (book, findings) = match markdown::read(source, file_name, limits) {
        Some(book) => (book, Vec::new()),
        None => read_book(source, file_name, limits, watch),
    };
    (tables(book), findings)
}

fn tables(book: Book) -> Tables {
    let mut tables = Tables::default();
    let mut sheets = book.sheets;
    for sheet in &mut sheets {
        sheet.rows.retain(|row| row.cells.iter().any(|cell| !cell.is_blank()));
    }
    sheets.retain(|sheet| !sheet.rows.is_empty());
    // A sheet that stands alone has the questions, whatever it is called.
    if let [sheet] = sheets.as_mut_slice() {
        if has_types(sheet) {
            let rows = std::mem::take(&mut sheet.rows);
            tables.take("survey", table(std::mem::take(&mut sheet.name), rows));
            return tables;
        }
        if sheet.name.is_empty() {
            for (name, rows) in sections(std::mem::take(&mut sheet.rows)) {
                tables.take(&name, table(String::new(), rows));
            }
            return tables;
        }
    }
    for sheet in sheets {
        tables.take(&sheet.name, table(sheet.name.clone(), sheet.rows));
    }
    tables
}

/// Whether the first row is the head of a sheet of questions.
fn has_types(sheet: &Sheet) -> bool {
    let head = sheet.rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
    head.iter().any(|cell| matches!(cell.text().trim().to_lowercase().as_str(), "type" | "command"))
}

fn table(sheet: String, rows: Vec<Row>) -> Table {
    let mut rows = rows.into_iter();
    let header = rows.next().unwrap_or_default();
    Table { sheet, header, rows: rows.collect() }
}

/// The sheets of a file that holds all of them: a sheet's name stands alone in the first column, and its
/// rows begin in the second.
fn sections(rows: Vec<Row>) -> Vec<(String, Vec<Row>)> {
    let mut sections: Vec<(String, Vec<Row>)> = Vec::new();
    for row in rows {
        let first = row.cell(1).text();
        if !first.trim().is_empty() {
            sections.push((first, Vec::new()));
        }
        let blank = row.cells.iter().skip(1).all(Cell::is_blank);
        if let (false, Some((_, rows))) = (blank, sections.last_mut()) {
            rows.push(row);
        }
    }
    sections
}
