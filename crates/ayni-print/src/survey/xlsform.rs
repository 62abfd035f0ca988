//! A form in XLSForm: the sheets of questions, of choices and of settings.

use ayni_model::survey::{
    Choice, Choices, DefaultValue, FormSheet, Group, ListSource, Logic, Node, Question, QuestionKind,
};
use ayni_model::{Day, Text};
use rust_xlsxwriter::Worksheet;

use crate::PrintError;
use crate::xlsx::book::{self, Formats, LETTERS};

/// Writes the form. Reading the workbook gives the same form again.
///
/// # Errors
/// Only when the workbook's writer refuses something.
pub fn xlsform(form: &FormSheet, as_of: Day) -> Result<Vec<u8>, PrintError> {
    let mut workbook = book::new(&form.title, as_of)?;
    let formats = Formats::new(false);
    let mut rows = Vec::new();
    nodes(&form.nodes, &mut rows);
    table(workbook.add_worksheet().set_name("survey")?, &rows, form, &formats)?;
    for (name, lists) in [("choices", &form.lists), ("external_choices", &form.external)] {
        let lines =
            lists.iter().flat_map(|list| list.choices.iter().map(|choice| self::choice(&list.name, choice)));
        // The choice “other” of a question that lets one name something else belongs to the question.
        let rows: Vec<Row> = lines.flatten().collect();
        if !rows.is_empty() {
            table(workbook.add_worksheet().set_name(name)?, &rows, form, &formats)?;
        }
    }
    let language = form.languages.first().map(|language| language.name.clone()).unwrap_or_default();
    let mut settings = Row::default();
    settings.put("form_title", &form.title);
    settings.put("form_id", &form.id);
    settings.put("version", &form.version);
    settings.put("default_language", &language);
    settings.put("instance_name", form.instance_name.as_ref().map_or("", |logic| logic.text.as_str()));
    table(workbook.add_worksheet().set_name("settings")?, &[settings], form, &formats)?;
    Ok(workbook.save_to_buffer()?)
}

/// The cells of a row by heading, and its texts in their languages.
#[derive(Default)]
struct Row {
    cells: Vec<(String, String)>,
    texts: Vec<(String, Text)>,
}

impl Row {
    fn put(&mut self, heading: &str, value: &str) {
        if !value.is_empty() {
            self.cells.push((heading.to_owned(), value.to_owned()));
        }
    }

    fn logic(&mut self, heading: &str, logic: Option<&Logic>) {
        self.put(heading, logic.map_or("", |logic| logic.text.as_str()));
    }

    fn text(&mut self, heading: &str, text: &Text) {
        if !text.is_empty() {
            self.texts.push((heading.to_owned(), text.clone()));
        }
    }
}

/// Writes rows below the headings that any of them has, in the order in which they are met.
fn table(sheet: &mut Worksheet, rows: &[Row], form: &FormSheet, formats: &Formats) -> Result<(), PrintError> {
    let mut headings: Vec<String> = Vec::new();
    let mut lines: Vec<Vec<(usize, &str)>> = Vec::new();
    for row in rows {
        let mut line = Vec::new();
        let plain = row.cells.iter().map(|(heading, value)| (heading.clone(), value.as_str()));
        let texts = row.texts.iter().flat_map(|(heading, text)| {
            text.iter().map(move |(code, words)| (named(form, heading, code), words))
        });
        for (heading, value) in plain.chain(texts) {
            let at = headings.iter().position(|one| *one == heading).unwrap_or_else(|| {
                headings.push(heading);
                headings.len() - 1
            });
            line.push((at, value));
        }
        lines.push(line);
    }
    for (column, heading) in (0_u16..).zip(&headings) {
        sheet.write_string_with_format(0, column, heading, &formats.head)?;
        sheet.set_column_width(column, 24)?;
    }
    for (row, line) in (1_u32..).zip(lines) {
        for (column, value) in line {
            sheet.write_string(row, column as u16, book::cut(value, LETTERS).0)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// A heading with its language: `label::French (fr)`.
fn named(form: &FormSheet, heading: &str, code: &str) -> String {
    let language = form.languages.iter().find(|language| language.code == code);
    match language.map(|language| language.name.as_str()) {
        Some("") | None => heading.to_owned(),
        Some(name) => format!("{heading}::{name}"),
    }
}

fn nodes(all: &[Node], rows: &mut Vec<Row>) {
    let mut other: Option<String> = None;
    for node in all {
        match node {
            // What is asked of whoever chose “other” comes with its question.
            Node::Question(question) if other.take().is_some_and(|name| name == question.name) => {}
            Node::Question(question) => {
                other = question
                    .choices
                    .as_ref()
                    .filter(|choices| choices.other)
                    .map(|_| format!("{}_other", question.name));
                rows.push(self::question(question));
            }
            Node::Group(group) => {
                let kind = if group.repeat.is_some() { "repeat" } else { "group" };
                rows.push(begin(group, kind));
                nodes(&group.children, rows);
                let mut end = Row::default();
                end.put("type", &format!("end {kind}"));
                rows.push(end);
            }
        }
    }
}

fn begin(group: &Group, kind: &str) -> Row {
    let mut row = Row::default();
    row.put("type", &format!("begin {kind}"));
    row.put("name", &group.name);
    row.text("label", &group.label);
    row.text("hint", &group.hint);
    row.logic("relevant", group.relevant.as_ref());
    row.logic("repeat_count", group.repeat.as_ref().and_then(|repeat| repeat.count.as_ref()));
    row.put("appearance", &group.appearance);
    row
}

fn question(question: &Question) -> Row {
    let mut row = Row::default();
    row.put("type", &kind(question));
    row.put("name", &question.name);
    for (heading, text) in [
        ("label", &question.label),
        ("hint", &question.hint),
        ("guidance_hint", &question.guidance),
        ("constraint_message", &question.constraint_message),
        ("required_message", &question.required_message),
    ] {
        row.text(heading, text);
    }
    for (kind, files) in &question.media {
        row.text(kind, files);
    }
    let filter = question.choices.as_ref().and_then(|choices| choices.filter.as_ref());
    for (heading, logic) in [
        ("relevant", question.relevant.as_ref()),
        ("required", question.required.as_ref()),
        ("constraint", question.constraint.as_ref()),
        ("calculation", question.calculation.as_ref()),
        ("readonly", question.read_only.as_ref()),
        ("choice_filter", filter),
    ] {
        row.logic(heading, logic);
    }
    match &question.default {
        Some(DefaultValue::Value(value)) => row.put("default", value),
        Some(DefaultValue::Logic(logic)) => row.put("default", &logic.text),
        None => {}
    }
    row.put("appearance", &question.appearance);
    let parameters = question.parameters.iter().map(|(name, value)| format!("{name}={value}"));
    row.put("parameters", &parameters.collect::<Vec<_>>().join(" "));
    row
}

/// The type as XLSForm writes it.
fn kind(question: &Question) -> String {
    let plain = match question.kind {
        QuestionKind::SelectOne => "select_one",
        QuestionKind::SelectMany => "select_multiple",
        QuestionKind::DateTime => "dateTime",
        QuestionKind::Device => "deviceid",
        other => other.as_str(),
    };
    let Some(Choices { source, other, .. }) = &question.choices else { return plain.to_owned() };
    let other = if *other { " or_other" } else { "" };
    match source {
        ListSource::Form(list) => format!("{plain} {list}{other}"),
        ListSource::External(list) => format!("{plain}_external {list}{other}"),
        ListSource::File(file) => format!("{plain}_from_file {file}"),
        ListSource::Answers(name) => format!("{plain} ${{{name}}}"),
    }
}

/// A choice; none for the one that a question with “other” brings along, which stands in no row.
fn choice(list: &str, choice: &Choice) -> Option<Row> {
    if choice.name == "other" && choice.row == 0 {
        return None;
    }
    let mut row = Row::default();
    row.put("list_name", list);
    row.put("name", &choice.name);
    row.text("label", &choice.label);
    for (kind, files) in &choice.media {
        row.text(kind, files);
    }
    for (heading, value) in &choice.columns {
        row.put(heading, value);
    }
    Some(row)
}
