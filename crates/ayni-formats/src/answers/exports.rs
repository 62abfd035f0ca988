//! Exports of ODK Central, ODK Collect and KoboToolbox: a table of answers, and one for each repeat.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use ayni_model::sheet::{Cell, Row, Sheet};
use ayni_model::survey::{AnswerRecord, FormRef, FormSheet, Given, Node};
use ayni_model::{Finding, Origin, Severity, Watch};

use super::columns::{Headings, Target};
use crate::sheets::{Limits, read_books};

/// What an export gave.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The answers, in the order of the file.
    pub answers: Vec<AnswerRecord>,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Reads an export of answers to `form`: a workbook, a delimited file, or a zip of them.
pub fn read(
    source: &mut (impl Read + Seek),
    file_name: &str,
    form: &FormSheet,
    limits: &Limits,
    watch: &dyn Watch,
) -> Imported {
    let (books, findings) = read_books(source, file_name, limits, watch);
    let mut imported = Imported { answers: Vec::new(), findings };
    let headings = Headings::new(form);
    let mut tables: Vec<Table> = Vec::new();
    for book in books {
        for sheet in book.sheets {
            let name = if sheet.name.is_empty() { stem(&book.file).to_owned() } else { sheet.name.clone() };
            tables.extend(table(sheet, name, &book.file, &headings, &mut imported.findings));
        }
    }
    let (repeats, main): (Vec<Table>, Vec<Table>) =
        tables.into_iter().partition(|table| table.has(&Target::Parent) && table.has_repeat(form));
    let mut by_key: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for table in &main {
        for row in &table.rows {
            let mut answer = AnswerRecord {
                form: FormRef { id: form.id.clone(), version: form.version.clone() },
                ..AnswerRecord::default()
            };
            let key = take(table, row, "", &headings, &mut answer);
            answer.respondent.id = match table.text(row, &Target::Id) {
                id if id.is_empty() => format!("{}-{}", table.name, row.number),
                id => id,
            };
            let at = imported.answers.len();
            by_key.insert(answer.respondent.id.clone(), (at, String::new()));
            if !key.is_empty() {
                by_key.insert(key, (at, String::new()));
            }
            imported.answers.push(answer);
        }
    }
    for table in &repeats {
        turns(table, form, &headings, &mut by_key, &mut imported);
    }
    imported
}

/// A table whose columns are known.
struct Table {
    name: String,
    file: String,
    columns: Vec<(u32, Target)>,
    rows: Vec<Row>,
}

impl Table {
    fn has(&self, target: &Target) -> bool {
        self.columns.iter().any(|(_, one)| one == target)
    }

    fn text(&self, row: &Row, target: &Target) -> String {
        let column = self.columns.iter().find(|(_, one)| one == target);
        column.map(|(column, _)| row.cell(*column).text().trim().to_owned()).unwrap_or_default()
    }

    fn has_repeat(&self, form: &FormSheet) -> bool {
        self.repeat(form).is_some()
    }

    /// The path of the repeat that the table holds: the sheet, or the end of the file's name, is called so.
    fn repeat(&self, form: &FormSheet) -> Option<String> {
        let mut found = None;
        form.walk(&mut |node, around| {
            if let Node::Group(group) = node
                && group.repeat.is_some()
                && (self.name == group.name || self.name.ends_with(&format!("-{}", group.name)))
            {
                let names = around.iter().map(|group| group.name.as_str()).chain([group.name.as_str()]);
                found = Some(names.collect::<Vec<_>>().join("/"));
            }
        });
        found
    }
}

fn table(
    sheet: Sheet,
    name: String,
    file: &str,
    headings: &Headings<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Table> {
    let mut rows = sheet.rows.into_iter();
    let head = rows.next()?;
    let (mut columns, mut unknown) = (Vec::new(), Vec::new());
    for (number, cell) in (1_u32..).zip(&head.cells) {
        let heading = cell.text();
        match headings.target(&heading) {
            Some(target) => columns.push((number, target)),
            None if heading.trim().is_empty() => {}
            None => unknown.push(heading.trim().to_owned()),
        }
    }
    if !unknown.is_empty() {
        let origin = Origin { row: Some(head.number), ..Origin::file(file) };
        let names: String = unknown.join(", ").chars().take(500).collect();
        let finding = Finding::new("answer-columns-unused", Severity::Note).at(origin);
        findings.push(finding.with("columns", names).with("count", unknown.len()));
    }
    let asks = columns.iter().any(|(_, target)| matches!(target, Target::Question(_) | Target::Choice(..)));
    asks.then(|| Table { name, file: file.to_owned(), columns, rows: rows.collect() })
}

/// Puts a row's values into an answer, below a turn of a repeat where `turn` names one; gives the row's key.
fn take(table: &Table, row: &Row, turn: &str, headings: &Headings<'_>, answer: &mut AnswerRecord) -> String {
    let mut chosen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (column, target) in &table.columns {
        let cell = row.cell(*column);
        if cell.is_blank() {
            continue;
        }
        match target {
            Target::Question(path) => {
                let value = value(cell, headings, path);
                answer.answers.insert(place(path, turn), Given::value(value));
            }
            Target::Choice(path, choice) => {
                if matches!(cell.text().trim().to_lowercase().as_str(), "1" | "true" | "yes") {
                    chosen.entry(place(path, turn)).or_default().push(choice.clone());
                }
            }
            Target::Version => answer.form.version = cell.text().trim().to_owned(),
            Target::Id | Target::Key | Target::Parent => {}
        }
    }
    for (key, choices) in chosen {
        answer.answers.entry(key).or_insert_with(|| Given::value(choices.join(" ")));
    }
    table.text(row, &Target::Key)
}

/// A question's path in a turn: `projects/cost` in `projects[2]` is `projects[2]/cost`.
fn place(path: &str, turn: &str) -> String {
    let plain: String =
        turn.split('/').map(|part| part.split('[').next().unwrap_or(part)).collect::<Vec<_>>().join("/");
    match path.strip_prefix(&plain).filter(|_| !turn.is_empty()) {
        Some(rest) => format!("{turn}{rest}"),
        None => path.to_owned(),
    }
}

/// A cell as XForms write it.
fn value(cell: &Cell, headings: &Headings<'_>, path: &str) -> String {
    let text = cell.text().trim().to_owned();
    let choices = headings.questions.get(path).is_some_and(|question| question.kind.has_choices());
    if choices {
        text.split([' ', ';', ',', '\n']).filter(|one| !one.is_empty()).collect::<Vec<_>>().join(" ")
    } else {
        text
    }
}

/// The rows of a repeat: each belongs to the row that it names.
fn turns(
    table: &Table,
    form: &FormSheet,
    headings: &Headings<'_>,
    by_key: &mut BTreeMap<String, (usize, String)>,
    imported: &mut Imported,
) {
    let Some(path) = table.repeat(form) else { return };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in &table.rows {
        let parent = table.text(row, &Target::Parent);
        let Some((at, above)) = by_key.get(&parent).cloned() else {
            let origin = Origin { row: Some(row.number), ..Origin::file(&table.file) };
            let finding = Finding::new("answer-turn-lost", Severity::Error).at(origin);
            imported.findings.push(finding.with("parent", parent));
            continue;
        };
        let count = counts.entry(parent).or_default();
        *count += 1;
        let turn = format!("{}[{count}]", place(&path, &above));
        if let Some(answer) = imported.answers.get_mut(at) {
            let key = take(table, row, &turn, headings, answer);
            let id = table.text(row, &Target::Id);
            for key in [key, id].into_iter().filter(|key| !key.is_empty()) {
                by_key.entry(key).or_insert((at, turn.clone()));
            }
        }
    }
}

fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
