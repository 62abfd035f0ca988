//! Reports that people wrote, in words already: as a page, and as a text document.

mod docx;
mod html;
mod parts;

pub use docx::{Picture, docx};
pub use html::html;

#[cfg(test)]
mod tests;
