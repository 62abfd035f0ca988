//! Writes documents as data as PDF: a report to print, to file and to read aloud.
//!
//! Typst sets the pages, from one template of ours. What a document says goes in as data, a file of
//! JSON that the template reads; no word of it is ever read as markup or code. There is no file
//! system, no network and no clock behind the template: it finds three files, all made here, the
//! fonts that the caller passes, and the as-of date.
//!
//! The file is tagged and held to PDF/UA-1, so that it can be read aloud and searched. The same
//! document, words, date and fonts give the same bytes.
//!
//! Fonts are not in this repository. [`Report::fonts`] says which are needed for the language and
//! for every script that the document uses; without them [`Report::set`] refuses and names the
//! package, so that no page shows boxes in the place of letters.

// Tests may read files; the code itself is still held to `clippy.toml`.
#![cfg_attr(test, allow(clippy::disallowed_methods))]

mod boxes;
mod drawing;
pub mod error;
pub mod fonts;
mod hand;
mod letters;
mod raster;
pub mod report;
mod values;
mod widths;
mod world;
mod written;

pub use error::PdfError;
pub use fonts::{FontNeed, Fonts};
pub use raster::{Raster, picture};
pub use report::{Pdf, Report, Shape};

#[cfg(test)]
mod tests;
