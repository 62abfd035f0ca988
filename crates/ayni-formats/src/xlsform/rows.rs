//! Rows of a sheet, by what their columns hold.

use std::collections::BTreeMap;

use ayni_model::Text;
use ayni_model::sheet::{Cell, Row};
use ayni_model::survey::Logic;

use super::columns::{self, Column, Field};
use super::found::{Found, Place};
use super::languages::Languages;
use super::tables::Table;

/// Which sheet it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Survey,
    Choices,
}

/// A sheet whose columns are known.
pub(super) struct Rows<'a> {
    pub(super) table: &'a Table,
    pub(super) columns: Vec<Column>,
}

/// One row of it.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    sheet: &'a str,
    row: &'a Row,
    columns: &'a [Column],
}

impl<'a> Rows<'a> {
    pub(super) fn new(
        table: &'a Table,
        kind: Kind,
        languages: &mut Languages,
        found: &mut Found,
    ) -> Rows<'a> {
        Rows { table, columns: columns::read(table, kind == Kind::Choices, languages, found) }
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let sheet = self.table.sheet.as_str();
        self.table.rows.iter().map(move |row| Line { sheet, row, columns: &self.columns })
    }

    /// Whether any column holds this.
    pub(super) fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column.field == Field::Known(known(name)))
    }
}

/// The same name, as columns have it.
fn known(name: &str) -> &'static str {
    const NAMES: [&str; 3] = ["type", "name", "list"];
    NAMES.iter().find(|one| **one == name).copied().unwrap_or("")
}

impl<'a> Line<'a> {
    /// The row's number.
    pub(super) fn number(&self) -> u32 {
        self.row.number
    }

    /// The row as a place.
    pub(super) fn place(&self) -> Place<'a> {
        Place { sheet: self.sheet, row: self.row.number, column: None }
    }

    /// The place of a field of the row.
    pub(super) fn place_of(&self, name: &str) -> Place<'a> {
        Place { column: self.column(name).map(|column| column.number), ..self.place() }
    }

    fn column(&self, name: &str) -> Option<&'a Column> {
        self.columns.iter().find(|column| matches!(column.field, Field::Known(one) if one == name))
    }

    /// A field as text, without white space around it; empty where there is none.
    pub(super) fn text(&self, name: &str) -> String {
        self.column(name).map(|column| text(self.row.cell(column.number))).unwrap_or_default()
    }

    /// A text in all its languages.
    pub(super) fn translated(&self, name: &str) -> Text {
        self.texts(|field| matches!(field, Field::Known(one) if *one == name))
    }

    /// The files to show, by kind.
    pub(super) fn media(&self) -> BTreeMap<String, Text> {
        let mut media = BTreeMap::new();
        for column in self.columns {
            if let Field::Media(kind) = column.field
                && !media.contains_key(kind)
            {
                let files = self.texts(|field| *field == Field::Media(kind));
                if !files.is_empty() {
                    media.insert(kind.to_owned(), files);
                }
            }
        }
        media
    }

    fn texts(&self, wanted: impl Fn(&Field) -> bool) -> Text {
        let columns = self.columns.iter().filter(|column| wanted(&column.field));
        let texts = columns.map(|column| (column.language.clone(), text(self.row.cell(column.number))));
        Text(texts.filter(|(_, text)| !text.is_empty()).collect())
    }

    /// The other columns, by heading.
    pub(super) fn others(&self) -> BTreeMap<String, String> {
        let columns = self.columns.iter().filter(|column| column.field == Field::Other);
        let others = columns.map(|column| (column.heading.clone(), text(self.row.cell(column.number))));
        others.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// An expression. One that cannot be read is named and left out.
    pub(super) fn logic(&self, name: &str, found: &mut Found) -> Option<Logic> {
        let text = straight(&self.text(name));
        if text.is_empty() {
            return None;
        }
        self.read(name, &text, found)
    }

    /// A yes, a no, or an expression.
    pub(super) fn flag(&self, name: &str, found: &mut Found) -> Option<Logic> {
        let text = straight(&self.text(name));
        match text.to_lowercase().as_str() {
            "" | "no" | "false" | "false()" => None,
            "yes" | "true" | "true()" => Logic::new("true()").ok(),
            _ => self.read(name, &text, found),
        }
    }

    fn read(&self, name: &str, text: &str, found: &mut Found) -> Option<Logic> {
        // Where an expression belongs, a yes or a no means one.
        let text = match text.to_lowercase().as_str() {
            "yes" | "true" => "true()",
            "no" | "false" => "false()",
            _ => text,
        };
        match Logic::new(text) {
            Ok(logic) => Some(logic),
            Err(error) => {
                let column = self.column(name).map_or(name, |column| column.heading.as_str());
                let args = [("column", column), ("expression", text), ("rest", error.rest.as_str())];
                found.error(self.place_of(name), "xlsform-expression", &args);
                None
            }
        }
    }
}

/// A cell's text without white space around it. What a spreadsheet made a truth value of was typed in
/// capitals.
pub(super) fn text(cell: &Cell) -> String {
    match cell {
        Cell::Bool(value) => if *value { "TRUE" } else { "FALSE" }.to_owned(),
        Cell::Text(text) => text.trim().to_owned(),
        other => other.text(),
    }
}

/// The text with the straight quotation marks that expressions need: spreadsheets bend them by themselves.
pub(super) fn straight(text: &str) -> String {
    text.replace(['\u{2018}', '\u{2019}'], "'").replace(['\u{201c}', '\u{201d}'], "\"")
}
