//! Answers to questionnaires: the record that is kept and exchanged, and the files in which they come back.

mod columns;
mod exports;
mod record;
mod workbook;

pub use exports::{Imported, read as read_export};
pub use record::{read_lines, write};
pub use workbook::{CameBack, MARK, Sheets, read as read_workbook};

#[cfg(test)]
mod tests;
