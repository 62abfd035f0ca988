//! The workbook to fill in: a question in each row, with its hint, and its choices as a list to pick from.
//!
//! How it is recognised when it comes back stands in the first row, which is hidden: the mark, the form's id,
//! its version and the language; of one that a node sends out also the version of the answer that it was made from.
//! The first column, hidden too, has the key of each question. Beside a suggestion stands a cell that says whether it
//! is right, and hidden behind that what was suggested and where it came from.

use std::collections::BTreeMap;

use ayni_model::document::{Phrase, Speak};
use ayni_model::origin::column_letters;
use ayni_model::survey::{AnswerRecord, Choice, FormSheet, Group, MadeFrom, Node, Question, QuestionKind};
use ayni_model::{Arg, Day, Text};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, Format, FormatAlign, FormatBorder, Formula,
    Workbook, Worksheet,
};

use crate::PrintError;
use crate::template::CODE_END;
use crate::xlsx::book::{self, Formats, LETTERS, Names, ink};

/// What the first cell says.
pub const MARK: &str = "ayni-survey";

/// Turns of a repeat that are prepared beyond those that are answered.
const SPARE: usize = 3;

/// Columns, counted from 0.
const KEY: u16 = 0;
const QUESTION: u16 = 1;
const ANSWER: u16 = 2;
const HELP: u16 = 3;
const COMMENT: u16 = 4;
const CONFIRMED: u16 = 5;
const SUGGESTED: u16 = 6;
const SOURCE: u16 = 7;

/// The row of headings, counted from 0; the rows below are questions.
const HEAD: u32 = 2;

/// Writes the workbook of a form in the language of `speak`, with the answers that there are. `made_from` is the
/// version of the answer, where a node will take it back.
///
/// # Errors
/// Only when the workbook's writer refuses something.
pub fn workbook(
    form: &FormSheet,
    record: &AnswerRecord,
    made_from: Option<&MadeFrom>,
    speak: &dyn Speak,
    as_of: Day,
) -> Result<Vec<u8>, PrintError> {
    let say = |key: &str| speak.say(&Phrase::key(key));
    let mut workbook: Workbook = book::new(&form.title, as_of)?;
    let mut names = Names::default();
    let answers = names.take(&say("survey-sheet-answers"));
    let choices = names.take(&say("survey-sheet-choices"));
    let mut writer = Writer {
        form,
        record,
        made_from,
        suggests: record.answers.values().any(|given| !given.suggested.is_empty()),
        speak,
        formats: Formats::new(speak.right_to_left()),
        choices,
        lists: BTreeMap::new(),
        row: HEAD + 1,
    };
    for (at, list) in form.lists.iter().enumerate() {
        writer.lists.insert(&list.name, at as u16);
    }
    let sheet = workbook.add_worksheet().set_name(&answers)?;
    writer.head(sheet)?;
    writer.nodes(sheet, &form.nodes, "")?;
    let sheet = workbook.add_worksheet().set_name(&writer.choices)?;
    writer.lists_of_choices(sheet)?;
    Ok(workbook.save_to_buffer()?)
}

struct Writer<'a> {
    form: &'a FormSheet,
    record: &'a AnswerRecord,
    made_from: Option<&'a MadeFrom>,
    /// Whether anything is suggested.
    suggests: bool,
    speak: &'a dyn Speak,
    formats: Formats,
    /// The name of the sheet of choices.
    choices: String,
    /// The column of each list there.
    lists: BTreeMap<&'a str, u16>,
    /// The next row.
    row: u32,
}

impl Writer<'_> {
    fn words<'t>(&self, text: &'t Text) -> &'t str {
        text.best(self.speak.language()).map_or("", |(words, _)| words)
    }

    fn say(&self, key: &str) -> String {
        self.speak.say(&Phrase::key(key))
    }

    fn head(&self, sheet: &mut Worksheet) -> Result<(), PrintError> {
        sheet.set_right_to_left(self.speak.right_to_left()).set_tab_color(ink::ACCENT);
        for (column, text) in (0_u16..).zip([MARK, &self.form.id, &self.form.version, self.speak.language()])
        {
            sheet.write_string(0, column, text)?;
        }
        if let Some(made) = self.made_from {
            let version = made.version.to_string();
            for (column, text) in (4_u16..).zip([&version, &made.round, &made.respondent]) {
                sheet.write_string(0, column, text)?;
            }
        }
        sheet.set_row_hidden(0)?;
        sheet.write_string_with_format(
            1,
            QUESTION,
            book::cut(&self.form.title, LETTERS).0,
            &self.formats.title,
        )?;
        sheet.set_row_height(1, 28)?;
        for (column, key) in [
            (QUESTION, "survey-column-question"),
            (ANSWER, "survey-column-answer"),
            (HELP, "survey-column-help"),
            (COMMENT, "survey-column-comment"),
        ] {
            sheet.write_string_with_format(HEAD, column, self.say(key), &self.formats.head)?;
        }
        for (column, width) in [(QUESTION, 56), (ANSWER, 34), (HELP, 44), (COMMENT, 34), (CONFIRMED, 24)] {
            sheet.set_column_width(column, width)?;
        }
        sheet.set_column_hidden(KEY)?;
        if self.suggests {
            let heading = self.say("survey-column-confirmed");
            sheet.write_string_with_format(HEAD, CONFIRMED, heading, &self.formats.head)?;
        }
        sheet.set_column_hidden(SUGGESTED)?.set_column_hidden(SOURCE)?;
        sheet.set_freeze_panes(HEAD + 1, 0)?;
        Ok(())
    }

    fn nodes(&mut self, sheet: &mut Worksheet, nodes: &[Node], above: &str) -> Result<(), PrintError> {
        for node in nodes {
            let key =
                if above.is_empty() { node.name().to_owned() } else { format!("{above}/{}", node.name()) };
            match node {
                Node::Question(question) => self.question(sheet, question, &key)?,
                Node::Group(group) if group.repeat.is_some() => {
                    for turn in 1..=self.turns(&key) + SPARE {
                        self.group(sheet, group, &format!("{key}[{turn}]"), Some(turn))?;
                    }
                }
                Node::Group(group) => self.group(sheet, group, &key, None)?,
            }
        }
        Ok(())
    }

    /// The turns of a repeat that are answered.
    fn turns(&self, key: &str) -> usize {
        let numbers = self.record.answers.keys().filter_map(|answered| {
            let rest = answered.strip_prefix(key)?.strip_prefix('[')?;
            rest.split_once(']')?.0.parse::<usize>().ok()
        });
        numbers.max().unwrap_or(0).min(200)
    }

    fn group(
        &mut self,
        sheet: &mut Worksheet,
        group: &Group,
        key: &str,
        turn: Option<usize>,
    ) -> Result<(), PrintError> {
        let mut title = self.words(&group.label).to_owned();
        if let Some(turn) = turn {
            title = format!("{title} {turn}").trim_start().to_owned();
        }
        if !title.is_empty() {
            let title = book::cut(&title, LETTERS).0.into_owned();
            sheet.write_string_with_format(self.row, QUESTION, title, &self.formats.section)?;
            sheet.set_row_height(self.row, 24)?;
            self.row += 1;
        }
        self.nodes(sheet, &group.children, key)
    }

    fn question(&mut self, sheet: &mut Worksheet, question: &Question, key: &str) -> Result<(), PrintError> {
        let label = self.words(&question.label).to_owned();
        if question.kind == QuestionKind::Note {
            sheet.write_string_with_format(
                self.row,
                QUESTION,
                book::cut(&label, LETTERS).0,
                &self.formats.muted,
            )?;
            self.row += 1;
            return Ok(());
        }
        // What is worked out is not asked.
        if !question.kind.is_asked() || question.calculation.is_some() {
            return Ok(());
        }
        let row = self.row;
        let mut shown = if label.is_empty() { question.name.clone() } else { label };
        if question.required.is_some() {
            shown.push_str(" *");
        }
        let given = self.record.answers.get(key);
        let source = given.map_or("", |given| given.suggested.as_str());
        let help = self.help(question, source);
        sheet.write_string(row, KEY, key)?;
        sheet.write_string_with_format(row, QUESTION, book::cut(&shown, LETTERS).0, &self.formats.text)?;
        sheet.write_string_with_format(row, HELP, book::cut(&help, LETTERS).0, &self.formats.muted)?;
        let cell = Format::new()
            .set_num_format_index(49)
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Thin)
            .set_border_color(ink::LINE);
        let value = given.map(|given| self.value(question, &given.value)).unwrap_or_default();
        sheet.write_string_with_format(row, ANSWER, book::cut(&value, LETTERS).0, &cell)?;
        let comment = given.map_or("", |given| given.comment.as_str());
        sheet.write_string_with_format(row, COMMENT, book::cut(comment, LETTERS).0, &cell)?;
        if let Some(check) = self.validation(question)? {
            sheet.add_data_validation(row, ANSWER, row, ANSWER, &check)?;
        }
        if !source.is_empty() {
            let yes = format!("yes{CODE_END}{}", self.say("survey-confirmed"));
            let check = DataValidation::new().allow_list_strings(&[&yes])?;
            sheet.add_data_validation(row, CONFIRMED, row, CONFIRMED, &check)?;
            sheet.write_blank(row, CONFIRMED, &cell)?;
            sheet.write_string_with_format(row, SUGGESTED, book::cut(&value, LETTERS).0, &cell)?;
            sheet.write_string(row, SOURCE, book::cut(source, LETTERS).0)?;
        }
        sheet.set_row_height(row, book::height(&shown, 54).max(book::height(&help, 42)))?;
        self.row += 1;
        Ok(())
    }

    /// The hint, where a suggestion came from, and the choices where several may be picked, which a spreadsheet's list
    /// cannot do.
    fn help(&self, question: &Question, source: &str) -> String {
        let mut lines = vec![self.words(&question.hint).to_owned()];
        if !source.is_empty() {
            let args = [("source", Arg::Text(source.to_owned()))];
            lines.push(self.speak.say(&Phrase::message("survey-help-suggested", args)));
        }
        lines.push(match question.kind {
            QuestionKind::Date => self.say("survey-help-date"),
            QuestionKind::SelectMany | QuestionKind::Rank => self.say("survey-help-many"),
            _ => String::new(),
        });
        if matches!(question.kind, QuestionKind::SelectMany | QuestionKind::Rank)
            && let Some(list) = question.choices.as_ref().and_then(|choices| self.form.list(&choices.source))
        {
            lines.extend(list.choices.iter().map(|choice| self.choice(choice)));
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// A choice as a list shows it: its name, then its words.
    fn choice(&self, choice: &Choice) -> String {
        match self.words(&choice.label) {
            "" => choice.name.clone(),
            // A drop-down shows no more than 255 letters.
            words => book::cut(&format!("{}{CODE_END}{words}", choice.name), 250).0.into_owned(),
        }
    }

    /// An answer as the sheet shows it.
    fn value(&self, question: &Question, value: &str) -> String {
        let list = question.choices.as_ref().and_then(|choices| self.form.list(&choices.source));
        let Some(list) = list.filter(|_| question.kind.has_choices()) else { return value.to_owned() };
        let shown = value.split_whitespace().map(|name| {
            let choice = list.choices.iter().find(|choice| choice.name == name);
            choice.map_or_else(|| name.to_owned(), |choice| self.choice(choice))
        });
        shown.collect::<Vec<_>>().join("\n")
    }

    fn validation(&self, question: &Question) -> Result<Option<DataValidation>, PrintError> {
        let check = DataValidation::new();
        let check = match question.kind {
            QuestionKind::SelectOne => {
                let source = question.choices.as_ref().map(|choices| &choices.source);
                let Some(list) = source.and_then(|source| self.form.list(source)) else { return Ok(None) };
                let Some(column) = self.lists.get(list.name.as_str()) else { return Ok(None) };
                let letters = column_letters(u32::from(*column) + 1);
                let sheet = self.choices.replace('\'', "''");
                let range = format!("='{sheet}'!${letters}$2:${letters}${}", list.choices.len() + 1);
                check.allow_list_formula(Formula::new(range))
            }
            // A whole range in which a spreadsheet keeps numbers exactly.
            QuestionKind::Integer => {
                check.allow_whole_number(DataValidationRule::Between(-999_999_999, 999_999_999))
            }
            QuestionKind::Decimal | QuestionKind::Range => {
                const MOST: f64 = 999_999_999_999_999.0;
                check.allow_decimal_number(DataValidationRule::Between(-MOST, MOST))
            }
            _ => return Ok(None),
        };
        // A choice alone, without its words, is good too, and the answer is checked when it comes back.
        Ok(Some(check.set_error_style(DataValidationErrorStyle::Warning)))
    }

    fn lists_of_choices(&self, sheet: &mut Worksheet) -> Result<(), PrintError> {
        sheet.set_right_to_left(self.speak.right_to_left()).protect();
        for (column, list) in (0_u16..).zip(&self.form.lists) {
            sheet.write_string_with_format(
                0,
                column,
                book::cut(&list.name, LETTERS).0,
                &self.formats.head,
            )?;
            let mut width = 12;
            for (row, choice) in (1_u32..).zip(&list.choices) {
                let shown = self.choice(choice);
                width = width.max(book::width(&shown) + 2);
                sheet.write_string(row, column, shown)?;
            }
            sheet.set_column_width(column, width.min(60))?;
        }
        Ok(())
    }
}
