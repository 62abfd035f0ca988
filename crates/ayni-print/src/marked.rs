//! A copy of a file that was read, with what was found in it.
//!
//! Whatever format the file came in, the copy is a workbook with the same sheets, rows and columns.
//! The cells that findings speak of are coloured by severity and have a comment; the last sheet,
//! which is the one that opens, lists every finding with a link to its cell. It is last so that the
//! file's own sheets keep their places.
//!
//! Nothing in the copy is live: texts that look like formulas are texts, and all links point into
//! the copy itself. What a workbook cannot hold (more than 1,048,576 rows, 16,384 columns or 32,767
//! letters in a cell, very many comments) is split or cut, and the last sheet says so.

mod cells;
mod list;
mod places;

use std::collections::BTreeMap;

use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::sheet::Book;
use ayni_model::{Day, Finding, Severity};
use rust_xlsxwriter::Color;

use crate::PrintError;
use crate::xlsx::book::{self, Names};
use places::{Marks, Part};

/// The cells that get a comment, at most: a workbook with more opens very slowly.
const COMMENTS: usize = 20_000;

/// Writes the marked copy of a file. `as_of` is the only date that it bears.
///
/// # Errors
/// Only when the workbook's writer refuses something, which no content should cause.
pub fn copy(file: &Book, findings: &[Finding], speak: &dyn Speak, as_of: Day) -> Result<Vec<u8>, PrintError> {
    let title = speak.say(&Phrase::message("marked-title", [("file", Arg::Text(file.file.clone()))]));
    let mut workbook = book::new(&title, as_of)?;
    let marks = Marks::of(file, findings);

    let mut names = Names::default();
    let parts: Vec<Part> = places::parts(file, &mut names);
    let list_name = names.take(&speak.say(&Phrase::key("marked-sheet-findings")));
    let comments = comments(&marks, findings, speak, &list_name);

    let uncommented = marks.cells.len() - comments.len();
    let mut notes = Notes { commented: comments.len(), uncommented, ..Notes::default() };
    for part in &parts {
        let sheet = workbook.add_worksheet().set_name(&part.name)?;
        if let Some(source) = file.sheets.get(part.sheet) {
            cells::write(sheet, source, part, &marks, &comments, &mut notes)?;
        }
    }
    let list = list::List { title, findings, marks: &marks, parts: &parts, notes, speak };
    list::write(&mut workbook, &list_name, &mut names, &list)?;
    Ok(workbook.save_to_buffer()?)
}

/// What could not be kept as it was.
#[derive(Clone, Copy, Debug, Default)]
struct Notes {
    /// Texts that were too long for a cell.
    cut: u64,
    /// Merged cells that are merged no more.
    unmerged: u64,
    /// Coloured cells with a comment.
    commented: usize,
    /// Coloured cells without one.
    uncommented: usize,
}

/// The comments by cell: of the worst findings first, as many as a workbook bears.
fn comments(
    marks: &Marks,
    findings: &[Finding],
    speak: &dyn Speak,
    list: &str,
) -> BTreeMap<(usize, u32, u32), String> {
    let mut cells: Vec<_> = marks.cells.iter().collect();
    cells.sort_by_key(|(place, _)| (marks.severity(place), **place));
    cells.truncate(COMMENTS);
    cells.into_iter().map(|(place, about)| (*place, comment(findings, about, speak, list))).collect()
}

/// The words of one cell's comment.
fn comment(findings: &[Finding], about: &[usize], speak: &dyn Speak, list: &str) -> String {
    /// Longer comments do not fit on a screen.
    const LONG: usize = 1200;
    let mut text = String::new();
    for finding in about.iter().filter_map(|index| findings.get(*index)) {
        let fix = Phrase::message("marked-fix", [("fix", Arg::Text(words(finding, Some("fix"), speak)))]);
        let one = format!("{}\n{}", words(finding, None, speak), speak.say(&fix));
        let (one, cut) = book::cut(&one, LONG);
        if cut || text.len() + one.len() > 2 * LONG {
            if text.is_empty() {
                text.push_str(&one);
            }
            let more = Phrase::message("marked-more", [("sheet", Arg::Text(list.to_owned()))]);
            text.push_str("\n\n");
            text.push_str(&speak.say(&more));
            break;
        }
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&one);
    }
    text
}

/// The words of a finding: its message, or an attribute of it (`title`, `why`, `fix`).
fn words(finding: &Finding, attribute: Option<&str>, speak: &dyn Speak) -> String {
    let key = match attribute {
        Some(attribute) => format!("finding-{}.{attribute}", finding.code),
        None => format!("finding-{}", finding.code),
    };
    speak.say(&Phrase::Message { key, args: finding.args.clone() })
}

/// The ground of a cell, and of the word itself in the list.
fn colour(severity: Severity) -> Color {
    match severity {
        Severity::Error => Color::RGB(0x00F6_B9B5),
        Severity::Warning => Color::RGB(0x00FD_E2A0),
        Severity::Note => Color::RGB(0x00C9_E3F5),
    }
}

#[cfg(test)]
mod tests;
