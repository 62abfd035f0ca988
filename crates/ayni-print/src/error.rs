//! What can go wrong while writing.

use std::fmt;

/// Why a page or a workbook could not be written. Content never causes it: whatever a document or a
/// file holds is written, shortened or named in a note. So each of these is a fault of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintError {
    /// A page template does not fit the values that it was given.
    Page(String),
    /// The workbook's writer refused something.
    Workbook(String),
    /// The writer of a text document refused something.
    Text(String),
}

impl fmt::Display for PrintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PrintError::Page(what) => write!(f, "the page could not be written: {what}"),
            PrintError::Text(what) => write!(f, "the text document could not be written: {what}"),
            PrintError::Workbook(what) => write!(f, "the workbook could not be written: {what}"),
        }
    }
}

impl std::error::Error for PrintError {}

impl From<minijinja::Error> for PrintError {
    fn from(error: minijinja::Error) -> PrintError {
        PrintError::Page(format!("{error:#}"))
    }
}

impl From<rust_xlsxwriter::XlsxError> for PrintError {
    fn from(error: rust_xlsxwriter::XlsxError) -> PrintError {
        PrintError::Workbook(error.to_string())
    }
}

impl From<zip::result::ZipError> for PrintError {
    fn from(error: zip::result::ZipError) -> PrintError {
        PrintError::Text(error.to_string())
    }
}

impl From<std::io::Error> for PrintError {
    fn from(error: std::io::Error) -> PrintError {
        PrintError::Text(error.to_string())
    }
}
