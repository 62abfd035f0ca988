//! Proposes a mapping profile for a file that nobody has described yet.
//!
//! Columns are known by their headers, in seven languages (`headers.toml`), and by their values:
//! countries, dates, years, currencies, numbers, goals. Each line of the proposal says how sure it is and
//! why, and what was left out stands below. It is a proposal: a person looks at every line.

mod choose;
mod column;
mod score;
mod words;
mod write;

use ayni_model::reference::Reference;
use ayni_model::sheet::Book;
use ayni_model::{Amount, Phrase};

use crate::reference::CountryFinder;

pub(crate) use column::Column;
pub(crate) use words::HeaderWords;

/// A proposed profile.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Suggestion {
    /// The profile as TOML, with comments, ready to be saved and mended.
    pub profile_toml: String,
    /// What each line of it rests on.
    pub lines: Vec<SuggestedLine>,
    /// Columns and sheets that it does not use.
    pub left_out: Vec<LeftOut>,
}

/// One column that was recognised.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SuggestedLine {
    /// The field of the profile.
    pub field: String,
    /// The sheet.
    pub sheet: String,
    /// The column's header.
    pub column: String,
    /// How sure it is, 0 to 1.
    pub sure: Amount,
    /// What it rests on.
    pub why: Phrase,
}

/// A column, or a whole sheet, that the proposal does not use.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct LeftOut {
    /// The sheet.
    pub sheet: String,
    /// The column's header; empty for the whole sheet.
    pub column: String,
    /// Why.
    pub why: Phrase,
}

/// Proposes a profile for the sheets of a book.
pub fn suggest(book: &Book, reference: &Reference) -> Suggestion {
    let words = HeaderWords::shipped();
    let countries = CountryFinder::new(reference);
    let mut sheets = Vec::new();
    let mut left_out = Vec::new();
    for sheet in book.sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
        match choose::read(sheet, &words, &countries, reference) {
            Some(read) => sheets.push(read),
            None => left_out.push(LeftOut {
                sheet: sheet.name.clone(),
                column: String::new(),
                why: Phrase::key("map-left-no-header"),
            }),
        }
    }
    let lines = sheets.iter().flat_map(|sheet| sheet.lines.iter().cloned()).collect();
    let unread: Vec<String> = left_out.iter().map(|sheet| sheet.sheet.clone()).collect();
    left_out.extend(sheets.iter().flat_map(|sheet| sheet.left_out.iter().cloned()));
    let profile_toml = write::profile(&book.file, &sheets, &unread, &words);
    Suggestion { profile_toml, lines, left_out }
}

#[cfg(test)]
mod tests;
