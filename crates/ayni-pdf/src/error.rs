//! What can keep a report from being written.

use std::fmt;

/// Why a report could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PdfError {
    /// A font that the words need is not there. The user can install it.
    Font {
        /// The file that was looked for.
        file: String,
        /// The Debian package that has it.
        package: &'static str,
    },
    /// The template does not fit the values that it was given: a fault of the program.
    Template(String),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PdfError::Font { file, package } => write!(f, "the font {file} is missing (package {package})"),
            PdfError::Template(what) => write!(f, "the report could not be set: {what}"),
        }
    }
}

impl std::error::Error for PdfError {}
