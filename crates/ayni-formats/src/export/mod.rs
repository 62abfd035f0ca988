//! The register's tables as other programs take them: rows, CSV, and the descriptor of a Data
//! Package (`docs/export.md`).

mod csv;
mod descriptor;
mod quality;
mod rows;

#[cfg(test)]
mod tests;

pub use csv::{CsvTable, QUOTE, quoted, unquoted};
pub use descriptor::{About, Contents, Licence, descriptor, slug};
pub use rows::{activity_rows, finding_row};
