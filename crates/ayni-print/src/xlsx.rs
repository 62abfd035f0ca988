//! A document's tables as a workbook to go on working with.
//!
//! The first sheet says what the others hold; each table has a sheet of its own with real numbers
//! under one head row. A spreadsheet keeps 15 significant digits of a number: where any number of a
//! column has more, the column beside it has the exact numbers as text. A missing value is an empty
//! cell, and a note says that it is not zero. The figures' drawings are not in the workbook.

pub(crate) mod book;
mod front;
mod table;

use ayni_model::Day;
use ayni_model::document::{Block, Document, Phrase, Speak, Table};

use crate::PrintError;
use book::{Formats, Names};

/// Writes the tables of a document. `as_of` is the only date that the file bears.
///
/// # Errors
/// Only when the workbook's writer refuses something, which no content should cause.
pub fn workbook(document: &Document, speak: &dyn Speak, as_of: Day) -> Result<Vec<u8>, PrintError> {
    let mut workbook = book::new(&speak.say(&document.title), as_of)?;
    let formats = Formats::new(speak.right_to_left());
    let mut names = Names::default();
    let front = names.take(&speak.say(&Phrase::key("print-sheet-contents")));
    let tables: Vec<(&Table, String)> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some((table, names.take(&table.id))),
            _ => None,
        })
        .collect();

    let sheet = workbook.add_worksheet().set_name(&front)?;
    front::write(sheet, document, &tables, speak, &formats)?;
    for (table, name) in &tables {
        let sheet = workbook.add_worksheet().set_name(name)?;
        table::write(sheet, table, &front, speak, &formats)?;
    }
    Ok(workbook.save_to_buffer()?)
}

#[cfg(test)]
mod tests;
