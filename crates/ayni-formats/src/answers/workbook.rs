//! Our own workbook for those who answer without a node: how it is recognised and read when it comes back.
//!
//! The first row of the sheet of questions is hidden and says [`MARK`], the form's id, its version and the
//! language. Below, the first column, hidden too, has each question's key; what was answered stands in the
//! third column and a comment in the fifth. A choice that was picked from a list reads `yes – Yes`: what
//! stands before the dash is its name.

use std::io::{Read, Seek};

use ayni_model::sheet::{Cell, Row, Sheet};
use ayni_model::survey::{AnswerRecord, FormRef, Given, Respondent};
use ayni_model::{Finding, Origin, Severity, Watch};

use crate::sheets::{Limits, read_book};

/// What the first cell of the sheet of questions says.
pub const MARK: &str = "ayni-survey";

/// The columns of the sheet of questions, from 1.
#[derive(Clone, Copy, Debug)]
pub struct Sheets;

impl Sheets {
    /// The question's key.
    pub const KEY: u32 = 1;
    /// The answer.
    pub const ANSWER: u32 = 3;
    /// A comment.
    pub const COMMENT: u32 = 5;
}

/// What ends the name of a choice in a cell that was picked from a list.
const CHOICE_END: &str = " – ";

/// Reads a workbook that came back. The respondent is called by the file's name until somebody says
/// otherwise.
pub fn read(
    source: &mut (impl Read + Seek),
    file_name: &str,
    limits: &Limits,
    watch: &dyn Watch,
) -> (Option<AnswerRecord>, Vec<Finding>) {
    let (book, mut findings) = read_book(source, file_name, limits, watch);
    let marked = |sheet: &&Sheet| first(sheet).is_some_and(|row| row.cell(1).text() == MARK);
    let Some(sheet) = book.sheets.iter().find(marked) else {
        findings.push(Finding::new("answer-workbook", Severity::Error).at(Origin::file(file_name)));
        return (None, findings);
    };
    // That its first row is hidden is our own doing.
    findings.retain(|finding| finding.code != "sheet-hidden-rows");
    let text = |row: &Row, column: u32| row.cell(column).text().trim().to_owned();
    let mut answer = AnswerRecord {
        respondent: Respondent { id: stem(file_name).to_owned(), ..Respondent::default() },
        ..AnswerRecord::default()
    };
    if let Some(head) = first(sheet) {
        answer.form = FormRef { id: text(head, 2), version: text(head, 3) };
        answer.language = text(head, 4);
    }
    for row in sheet.rows.iter().skip(1) {
        let key = text(row, Sheets::KEY);
        let given = Given {
            value: value(row.cell(Sheets::ANSWER)),
            comment: text(row, Sheets::COMMENT),
            ..Given::default()
        };
        if !key.is_empty() && given != Given::default() {
            answer.answers.insert(key, given);
        }
    }
    (Some(answer), findings)
}

fn first(sheet: &Sheet) -> Option<&Row> {
    sheet.rows.first().filter(|row| row.number == 1)
}

/// The names of choices without their words; everything else as it stands. Several choices stand on lines of
/// their own or with semicolons between.
fn value(cell: &Cell) -> String {
    let text = cell.text();
    if !text.contains(CHOICE_END) && !text.contains([';', '\n']) {
        return text.trim().to_owned();
    }
    let parts: Vec<&str> = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let names: Vec<&str> =
        parts.iter().map(|part| part.split_once(CHOICE_END).map_or(*part, |(name, _)| name.trim())).collect();
    // A text that only happens to have a dash or a semicolon in it is a text.
    match names.iter().all(|name| !name.is_empty() && !name.contains(char::is_whitespace)) {
        true => names.join(" "),
        false => text.trim().to_owned(),
    }
}

fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
