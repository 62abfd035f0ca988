//! The sheet of codes: every list that a column takes its values from, one column each.

use std::collections::BTreeSet;

use ayni_model::document::{Phrase, Speak};
use ayni_model::reference::Reference;
use ayni_model::template::{TemplateCheck, TemplateSpec};
use ayni_model::{Arg, Code};
use rust_xlsxwriter::Worksheet;

use super::{CODE_END, Writer};
use crate::PrintError;
use crate::xlsx::book::{self, LETTERS};

/// The id of the list of `true` and `false`.
pub const FLAG: &str = "flag";

/// The first row with codes, counted from 0.
pub const FIRST: u32 = 3;

/// A list in the reader's language.
pub struct List {
    pub id: String,
    pub name: String,
    pub entries: Vec<Entry>,
}

/// A code and how a drop-down shows it.
pub struct Entry {
    pub code: String,
    pub shown: String,
}

impl List {
    /// The cells of a list's entries, as a validation names them.
    pub fn range(&self, sheet: &str, column: usize) -> String {
        let letters = ayni_model::origin::column_letters(column as u32 + 1);
        let last = FIRST + self.entries.len() as u32;
        format!("='{}'!${letters}${}:${letters}${last}", sheet.replace('\'', "''"), FIRST + 1)
    }
}

/// The lists that the template's columns use, each once, in the columns' order.
pub fn lists(spec: &TemplateSpec, reference: &Reference, speak: &dyn Speak) -> Vec<List> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for column in &spec.columns {
        let id = match &column.check {
            TemplateCheck::Flag => FLAG,
            other => match other.list() {
                Some(list) => list,
                None => continue,
            },
        };
        if !seen.insert(id) {
            continue;
        }
        let entries = if id == FLAG {
            let entry = |code: &str, key: &str| entry(code, &speak.say(&Phrase::key(key)));
            vec![entry("true", "template-flag-true"), entry("false", "template-flag-false")]
        } else {
            let name = |code: &str| speak.say(&Phrase::Value(Arg::Code(Code::new(id, code))));
            spec.codes(id, reference).into_iter().map(|code| entry(code, &name(code))).collect()
        };
        // A list that the reference data does not have checks nothing.
        if entries.is_empty() {
            continue;
        }
        all.push(List {
            id: id.to_owned(),
            name: speak.say(&Phrase::key(&format!("template-list-{id}"))),
            entries,
        });
    }
    all
}

fn entry(code: &str, name: &str) -> Entry {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown =
        if name.is_empty() || name == code { code.to_owned() } else { format!("{code}{CODE_END}{name}") };
    // A drop-down shows no more than 255 letters.
    Entry { code: code.to_owned(), shown: book::cut(&shown, 250).0.into_owned() }
}

/// Writes the sheet. It is locked, without a password, so that nobody changes a code by accident.
pub fn write(sheet: &mut Worksheet, writer: &Writer<'_>) -> Result<(), PrintError> {
    sheet.set_right_to_left(writer.speak.right_to_left()).protect();
    sheet.write_string_with_format(0, 0, writer.say("template-sheet-codes"), &writer.formats.title)?;
    sheet.set_row_height(0, 28)?;
    let plain = writer.formats.muted.clone().unset_text_wrap();
    sheet.write_string_with_format(1, 0, writer.say("template-codes-how"), &plain)?;
    // As text, so that the code 0110 keeps its zero and 1.10 is not a number.
    let text = rust_xlsxwriter::Format::new().set_num_format_index(49);
    for (column, list) in (0_u16..).zip(&writer.lists) {
        sheet.write_string_with_format(
            FIRST - 1,
            column,
            book::cut(&list.name, LETTERS).0,
            &writer.formats.head,
        )?;
        let mut width = book::width(&list.name);
        for (row, entry) in (FIRST..).zip(&list.entries) {
            sheet.write_string_with_format(row, column, &entry.shown, &text)?;
            width = width.max(book::width(&entry.shown));
        }
        sheet.set_column_width(column, (width + 2).clamp(12, 60))?;
    }
    sheet.set_freeze_panes(FIRST, 0)?;
    Ok(())
}
