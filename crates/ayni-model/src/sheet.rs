//! Rows of cells as a spreadsheet holds them, whatever format it came in.

use compact_str::CompactString;

use crate::PartialDate;

/// What one cell holds. Short texts, as most cells have, stand in the cell itself: a file has tens of
/// millions of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text as it stands, neither trimmed nor normalised.
    Text(CompactString),
    /// A number as decimal text, rounded to the 15 digits that a spreadsheet shows.
    Number(CompactString),
    /// A date.
    Date(PartialDate),
    /// True or false.
    Bool(bool),
    /// The spreadsheet's own error, such as `#DIV/0!`, or a formula that holds no value.
    Error(CompactString),
}

impl Cell {
    /// Whether there is nothing to read: empty, or only white space.
    #[inline]
    pub fn is_blank(&self) -> bool {
        match self {
            Cell::Empty => true,
            // Nearly every text begins with a sign that says it all.
            Cell::Text(text) => {
                !text.as_bytes().first().is_some_and(u8::is_ascii_graphic) && text.trim().is_empty()
            }
            _ => false,
        }
    }

    /// The cell as text; empty for an empty one.
    pub fn text(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Number(text) | Cell::Error(text) => text.to_string(),
            Cell::Date(date) => date.to_string(),
            Cell::Bool(value) => value.to_string(),
        }
    }
}

/// One row that has at least one cell that is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The row's number in its sheet, from 1.
    pub number: u32,
    /// The cells from column 1 on; trailing empty cells are left out.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell in `column`, counted from 1; an empty one beyond the row's end.
    #[inline]
    pub fn cell(&self, column: u32) -> &Cell {
        static EMPTY: Cell = Cell::Empty;
        column.checked_sub(1).and_then(|index| self.cells.get(index as usize)).unwrap_or(&EMPTY)
    }
}

/// A rectangle of merged cells, ends included, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// First row.
    pub top: u32,
    /// First column.
    pub left: u32,
    /// Last row.
    pub bottom: u32,
    /// Last column.
    pub right: u32,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name; empty in a file without sheets.
    pub name: String,
    /// The rows that hold something, by number.
    pub rows: Vec<Row>,
    /// Merged cells.
    pub merges: Vec<Merge>,
}

/// A whole file of sheets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// The file's name, as in [`Origin`](crate::Origin).
    pub file: String,
    /// Its sheets, in the file's order.
    pub sheets: Vec<Sheet>,
}
