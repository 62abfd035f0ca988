//! Where a value came from.

use std::fmt;

use serde::{Deserialize, Serialize};

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
