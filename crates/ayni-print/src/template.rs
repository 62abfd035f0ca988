//! Our own workbook to fill in, in any language.
//!
//! Its sheets are the instructions, the sheet to fill in, and the codes. How it is recognised when it
//! comes back, whatever language it was written in:
//!
//! * The first row of the instructions is hidden and says `ayni-template`, the template's id, its
//!   version and the language.
//! * The third row of the sheet to fill in is hidden and has the columns' ids; the headings that
//!   people read stand above it, the rows that they fill in begin right below it. So it is the head
//!   row of the data, as in a CSV file.
//! * A code that was picked from a list reads `KEN – Kenya`: what stands before [`CODE_END`] is the code.
//!
//! Dates are kept as text, since a spreadsheet would make a day of the month `2024-05` and a day of
//! 1905 of the year `2024`.

mod codes;
mod fill;
mod guide;

use ayni_model::document::{Phrase, Speak};
use ayni_model::reference::Reference;
use ayni_model::template::{TemplateCheck, TemplateColumn, TemplateSpec};
use ayni_model::{Arg, Day};

use crate::PrintError;
use crate::xlsx::book::{self, Formats, Names};

/// What ends the code in a cell that was picked from a list: a dash between spaces.
pub const CODE_END: &str = " – ";

/// The rows prepared for filling in: checks and drop-downs reach so far.
pub const ROWS: u32 = 1000;

/// Writes the workbook of a template. `as_of` is the only date that it bears.
///
/// # Errors
/// Only when the workbook's writer refuses something, which no template should cause.
pub fn workbook(
    spec: &TemplateSpec,
    reference: &Reference,
    speak: &dyn Speak,
    as_of: Day,
) -> Result<Vec<u8>, PrintError> {
    filled(spec, reference, speak, as_of, &[])
}

/// The same workbook with these rows in it, each a text for every column of the template, as a
/// ministry would send it back.
///
/// # Errors
/// Only when the workbook's writer refuses something.
pub fn filled(
    spec: &TemplateSpec,
    reference: &Reference,
    speak: &dyn Speak,
    as_of: Day,
    rows: &[Vec<String>],
) -> Result<Vec<u8>, PrintError> {
    let say = |key: &str| speak.say(&Phrase::key(key));
    let mut workbook = book::new(&say(&spec.title), as_of)?;
    let formats = Formats::new(speak.right_to_left());
    let mut names = Names::default();
    let guide = names.take(&say("template-sheet-guide"));
    let fill = names.take(&say(&spec.sheet));
    let codes = names.take(&say("template-sheet-codes"));
    let writer = Writer { spec, speak, formats, lists: codes::lists(spec, reference, speak), fill, codes };

    guide::write(workbook.add_worksheet().set_name(&guide)?, &writer)?;
    let sheet = workbook.add_worksheet().set_name(&writer.fill)?;
    fill::write(sheet, &writer)?;
    fill::rows(sheet, &writer, rows)?;
    codes::write(workbook.add_worksheet().set_name(&writer.codes)?, &writer)?;
    Ok(workbook.save_to_buffer()?)
}

/// What all three sheets need.
struct Writer<'a> {
    spec: &'a TemplateSpec,
    speak: &'a dyn Speak,
    formats: Formats,
    lists: Vec<codes::List>,
    /// The name of the sheet to fill in.
    fill: String,
    /// The name of the sheet of codes.
    codes: String,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        self.speak.say(&Phrase::key(key))
    }

    /// What to write in a column; empty where its heading says it.
    fn help(&self, column: &TemplateColumn) -> String {
        if column.help.is_empty() { String::new() } else { self.say(&column.help) }
    }

    /// The codes that a column takes its values from.
    fn list(&self, column: &TemplateColumn) -> Option<(usize, &codes::List)> {
        let wanted = match &column.check {
            TemplateCheck::Flag => codes::FLAG,
            other => other.list()?,
        };
        self.lists.iter().enumerate().find(|(_, list)| list.id == wanted)
    }

    /// What a cell of a column may hold, in words with an example.
    fn kind(&self, column: &TemplateColumn) -> String {
        let list = self.list(column).map(|(_, list)| list);
        let key = match (&column.check, list) {
            (TemplateCheck::Date, _) => "template-kind-date",
            (TemplateCheck::Number, _) => "template-kind-number",
            (TemplateCheck::Percent, _) => "template-kind-percent",
            (TemplateCheck::Flag, _) => "template-kind-flag",
            (TemplateCheck::Code(_), Some(_)) => "template-kind-code",
            (TemplateCheck::Codes { numbers: false, .. }, Some(_)) => "template-kind-codes",
            (TemplateCheck::Codes { numbers: true, .. }, Some(_)) => "template-kind-codes-numbers",
            // Without its list a code is text like any other.
            (TemplateCheck::Text | TemplateCheck::Code(_) | TemplateCheck::Codes { .. }, _) => {
                "template-kind-text"
            }
        };
        let code = |at: usize| list.and_then(|list| list.entries.get(at)).map(|entry| entry.code.as_str());
        let text = |text: Option<&str>| Arg::Text(text.unwrap_or_default().to_owned());
        let args = [
            ("list", text(list.map(|list| list.name.as_str()))),
            ("first", text(code(0))),
            ("second", text(code(1))),
        ];
        self.speak.say(&Phrase::message(key, args))
    }
}

#[cfg(test)]
mod tests;
