//! Where a value came from.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Path;

/// A place in a file: sheet, row and column, each where it applies. Rows and columns count from 1,
/// as people see them in their workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The file's name without folders; for a member of a zip `archive.zip/member.csv`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// The sheet's name; `None` in files without sheets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The column, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Origin {
    /// A whole file.
    pub fn file(name: impl Into<String>) -> Origin {
        Origin { file: name.into(), ..Origin::default() }
    }

    /// The same place with another column.
    #[must_use]
    pub fn at_column(&self, column: u32) -> Origin {
        Origin { column: Some(column), ..self.clone() }
    }

    /// The cell as people name it: `B12`, or the row or column alone.
    pub fn cell(&self) -> Option<String> {
        match (self.column, self.row) {
            (Some(column), Some(row)) => Some(format!("{}{row}", column_letters(column))),
            (None, Some(row)) => Some(row.to_string()),
            (Some(column), None) => Some(column_letters(column)),
            (None, None) => None,
        }
    }
}

/// The letters of a column counted from 1: 1 is `A`, 27 is `AA`. Zero gives empty text.
pub fn column_letters(column: u32) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.iter().rev().map(|letter| *letter as char).collect()
}

impl fmt::Display for Origin {
    /// `file.xlsx › Sheet1 › B12`, as far as known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, " › {sheet}")?;
        }
        if let Some(cell) = self.cell() {
            write!(f, " › {cell}")?;
        }
        Ok(())
    }
}

/// Where the fields of one activity stood: path to cell, all in one sheet of one file.
///
/// An activity has a score of fields, and files have millions of activities; so the paths stand in
/// one text behind each other, and what all fields have in common is shared by all rows of a sheet.
#[derive(Clone, Debug, Default)]
pub struct FieldOrigins {
    sheet: Option<Arc<Origin>>,
    paths: String,
    fields: Vec<FieldCell>,
}

/// One field: where its path stands in the text, and its row and column (0 for none).
#[derive(Clone, Debug)]
struct FieldCell {
    path: Range<usize>,
    row: u32,
    column: u32,
}

impl FieldOrigins {
    /// No fields yet; they will stand in this sheet, of which row and column are not looked at.
    pub fn new(sheet: Arc<Origin>) -> FieldOrigins {
        FieldOrigins { sheet: Some(sheet), paths: String::with_capacity(512), fields: Vec::with_capacity(24) }
    }

    /// Adds a field by the parts of its path, with the row and column of its cell (0 for none).
    pub fn add(&mut self, parts: &[&str], row: u32, column: u32) {
        let start = self.paths.len();
        for part in parts {
            self.paths.push_str(part);
        }
        self.fields.push(FieldCell { path: start..self.paths.len(), row, column });
    }

    /// Takes out the fields whose path is not wanted.
    pub fn retain(&mut self, wanted: impl Fn(&str) -> bool) {
        let paths = &self.paths;
        self.fields.retain(|field| wanted(paths.get(field.path.clone()).unwrap_or_default()));
    }

    /// Takes out all fields.
    pub fn clear(&mut self) {
        self.paths.clear();
        self.fields.clear();
    }

    /// The fields in the order in which they were added: path, row and column (0 for none).
    pub fn iter(&self) -> impl Iterator<Item = (&str, u32, u32)> {
        self.fields.iter().map(|field| (self.path(field), field.row, field.column))
    }

    /// The file and sheet that all fields stand in.
    pub fn sheet(&self) -> &Origin {
        static NONE: Origin = Origin { file: String::new(), sheet: None, row: None, column: None };
        self.sheet.as_deref().unwrap_or(&NONE)
    }

    /// Whether no field has a place.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The fields in the order of their paths: path, row and column (0 for none). Of a field that was
    /// added twice the first place stands.
    pub fn sorted(&self) -> Vec<(&str, u32, u32)> {
        let mut all: Vec<_> = self.iter().collect();
        all.sort_by(|a, b| a.0.cmp(b.0));
        all.dedup_by(|later, first| later.0 == first.0);
        all
    }

    /// The row and column (0 for none) of a field.
    pub fn cell(&self, path: &str) -> Option<(u32, u32)> {
        self.iter().find(|(field, ..)| *field == path).map(|(_, row, column)| (row, column))
    }

    /// The place of a field.
    pub fn get(&self, path: &str) -> Option<Origin> {
        self.fields.iter().find(|field| self.path(field) == path).map(|field| self.origin(field))
    }

    /// The place of a field, else that of the nearest field above it. A field that the row lacks has
    /// no cell: then the row of the first field by path is the place.
    pub fn nearest(&self, path: Option<&Path>) -> Option<Origin> {
        let mut path = path.cloned();
        while let Some(one) = path {
            if let Some(origin) = self.get(one.as_str()) {
                return Some(origin);
            }
            path = one.parent();
        }
        let first = self.fields.iter().min_by_key(|field| self.path(field))?;
        Some(Origin { column: None, ..self.origin(first) })
    }

    fn path(&self, field: &FieldCell) -> &str {
        self.paths.get(field.path.clone()).unwrap_or_default()
    }

    fn origin(&self, field: &FieldCell) -> Origin {
        let some = |number: u32| (number > 0).then_some(number);
        Origin { row: some(field.row), column: some(field.column), ..self.sheet().clone() }
    }
}

/// By what they say, in order.
impl PartialEq for FieldOrigins {
    fn eq(&self, other: &FieldOrigins) -> bool {
        self.sheet() == other.sheet() && self.sorted() == other.sorted()
    }
}

impl Eq for FieldOrigins {}
