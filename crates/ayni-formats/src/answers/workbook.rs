//! Our own workbook for those who answer without a node: how it is recognised and read when it comes back.
//!
//! The first row of the sheet of questions is hidden and says [`MARK`], the form's id, its version and the
//! language; of one that a node sent out also which version of which answer it was made from. Below, the first
//! column, hidden too, has each question's key; what was answered stands in the third column and a comment in the
//! fifth. A choice that was picked from a list reads `yes – Yes`: what stands before the dash is its name.
//! Where a value was suggested, the sixth column says whether it is right, and the hidden ones behind it what was
//! suggested and where that came from.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use ayni_model::sheet::{Row, Sheet};
use ayni_model::survey::{
    AnswerRecord, FormRef, FormSheet, Given, MadeFrom, Question, QuestionKind, Respondent,
};
use ayni_model::{Finding, Origin, Severity, Watch};
use serde::{Deserialize, Serialize};

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
    /// Whether what was suggested is right.
    pub const CONFIRMED: u32 = 6;
    /// What was suggested.
    pub const SUGGESTED: u32 = 7;
    /// Where the suggestion came from.
    pub const SOURCE: u32 = 8;
}

/// What ends the name of a choice in a cell that was picked from a list.
const CHOICE_END: &str = " – ";

/// What says that a suggestion is right.
const YES: &str = "yes";

/// What came back in a file of answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameBack {
    /// The answer. A suggestion that nobody confirmed is still one.
    pub record: AnswerRecord,
    /// The version that it was made from, where a node sent it out.
    pub made_from: Option<MadeFrom>,
    /// The questions that it has a place for, answered or not.
    pub places: BTreeSet<String>,
}

/// Reads a workbook that came back. The respondent is called by the file's name until somebody says
/// otherwise.
pub fn read(
    source: &mut (impl Read + Seek),
    file_name: &str,
    form: &FormSheet,
    limits: &Limits,
    watch: &dyn Watch,
) -> (Option<CameBack>, Vec<Finding>) {
    let (book, mut findings) = read_book(source, file_name, limits, watch);
    let marked = |sheet: &&Sheet| first(sheet).is_some_and(|row| row.cell(1).text() == MARK);
    let Some(sheet) = book.sheets.iter().find(marked) else {
        findings.push(Finding::new("answer-workbook", Severity::Error).at(Origin::file(file_name)));
        return (None, findings);
    };
    // That its first row is hidden is our own doing.
    findings.retain(|finding| finding.code != "sheet-hidden-rows");
    let text = |row: &Row, column: u32| row.cell(column).text().trim().to_owned();
    let mut came = CameBack::default();
    came.record.respondent = Respondent { id: stem(file_name).to_owned(), ..Respondent::default() };
    if let Some(head) = first(sheet) {
        came.record.form = FormRef { id: text(head, 2), version: text(head, 3) };
        came.record.language = text(head, 4);
        came.made_from = text(head, 5).parse().ok().map(|version| MadeFrom {
            version,
            round: text(head, 6),
            respondent: text(head, 7),
        });
    }
    let questions: BTreeMap<String, &Question> = form.questions().into_iter().collect();
    for row in sheet.rows.iter().skip(1) {
        let key = text(row, Sheets::KEY);
        if key.is_empty() {
            continue;
        }
        let question = questions.get(&without_turns(&key)).copied();
        let of = |column: u32| value(&row.cell(column).text(), question, form);
        let (answer, suggested) = (of(Sheets::ANSWER), of(Sheets::SUGGESTED));
        let confirmed = name(&text(row, Sheets::CONFIRMED)).eq_ignore_ascii_case(YES);
        let open = !suggested.is_empty() && suggested == answer && !confirmed;
        let given = Given {
            value: answer,
            // Whoever takes the source away has not confirmed the value by that.
            suggested: match text(row, Sheets::SOURCE) {
                _ if !open => String::new(),
                source if source.is_empty() => file_name.to_owned(),
                source => source,
            },
            comment: text(row, Sheets::COMMENT),
            ..Given::default()
        };
        if given != Given::default() {
            came.record.answers.insert(key.clone(), given);
        }
        came.places.insert(key);
    }
    (Some(came), findings)
}

fn first(sheet: &Sheet) -> Option<&Row> {
    sheet.rows.first().filter(|row| row.number == 1)
}

/// A key without the numbers of turns: `projects[2]/cost` is the question `projects/cost`.
fn without_turns(key: &str) -> String {
    let plain = key.split('/').map(|part| part.split('[').next().unwrap_or(part));
    plain.collect::<Vec<_>>().join("/")
}

/// The name of a choice without its words.
fn name(text: &str) -> &str {
    text.split_once(CHOICE_END).map_or(text, |(name, _)| name).trim()
}

/// What a cell says: the names of choices without their words, everything else as it stands. Several choices stand
/// on lines of their own or with semicolons between.
fn value(text: &str, question: Option<&Question>, form: &FormSheet) -> String {
    let text = text.trim();
    let names = match question.map(|question| question.kind) {
        Some(QuestionKind::SelectOne) => vec![name(text)],
        Some(QuestionKind::SelectMany | QuestionKind::Rank) => {
            let source = question.and_then(|question| question.choices.as_ref()).map(|one| &one.source);
            let list = source.and_then(|source| form.list(source));
            let known = |name: &str| list.is_some_and(|list| list.choices.iter().any(|one| one.name == name));
            text.lines().flat_map(|line| of_line(line, &known)).collect()
        }
        _ => return text.to_owned(),
    };
    // What names no choice at all is told as it was written.
    match names.iter().all(|name| !name.contains(char::is_whitespace)) {
        true => names.join(" "),
        false => text.to_owned(),
    }
}

/// The names of the choices of a line. What stands behind a semicolon may be the rest of a choice's words.
fn of_line<'l>(line: &'l str, known: &dyn Fn(&str) -> bool) -> Vec<&'l str> {
    let mut names = Vec::new();
    let mut worded = false;
    for part in line.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, has_words) = (name(part), part.contains(CHOICE_END));
        // Names alone may stand with spaces between, as they are kept.
        let several = !has_words && name.split_whitespace().all(known);
        match several {
            true => names.extend(name.split_whitespace()),
            false if worded && !has_words && !known(name) => {}
            false => names.push(name),
        }
        worded |= has_words;
    }
    names
}

fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
