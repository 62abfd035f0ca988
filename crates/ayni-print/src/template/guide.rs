//! The instructions: what to do, and every column with what it may hold.

use rust_xlsxwriter::Worksheet;

use super::Writer;
use crate::PrintError;
use crate::xlsx::book::{self, LETTERS};

/// The widths of the columns, in characters: heading, required, what it may hold, what to write, id.
const WIDTHS: [u32; 5] = [30, 12, 40, 70, 22];

/// Writes the sheet.
pub fn write(sheet: &mut Worksheet, writer: &Writer<'_>) -> Result<(), PrintError> {
    sheet.set_right_to_left(writer.speak.right_to_left()).set_screen_gridlines(false);
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    for (column, width) in (0_u16..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let spec = writer.spec;
    for (column, mark) in (0_u16..).zip(["ayni-template", &spec.id, &spec.version, writer.speak.language()]) {
        sheet.write_string(0, column, mark)?;
    }
    sheet.set_row_hidden(0)?;

    sheet.write_string_with_format(1, 0, writer.say(&spec.title), &writer.formats.title)?;
    sheet.set_row_height(1, 30)?;
    book::wide_text(
        sheet,
        2,
        4,
        WIDTHS.iter().take(4).sum(),
        &writer.say(&spec.intro),
        &writer.formats.text,
    )?;
    let open = book::link(&writer.fill, "A4").set_text(writer.fill.as_str());
    sheet.write_url_with_format(3, 0, open, &writer.formats.link)?;

    let mut row = 5;
    sheet.write_string_with_format(row, 0, writer.say("template-steps"), &writer.formats.section)?;
    for (number, key) in (1_u32..).zip(&spec.steps) {
        row += 1;
        let words = format!("{number}.  {}", writer.say(key));
        book::wide_text(sheet, row, 4, WIDTHS.iter().take(4).sum(), &words, &writer.formats.text)?;
    }
    columns(sheet, writer, row + 2)
}

fn columns(sheet: &mut Worksheet, writer: &Writer<'_>, from: u32) -> Result<(), PrintError> {
    sheet.write_string_with_format(from, 0, writer.say("template-columns"), &writer.formats.section)?;
    let heads = [
        "template-head-column",
        "template-head-required",
        "template-head-kind",
        "template-head-help",
        "template-head-id",
    ];
    for (column, key) in (0_u16..).zip(heads) {
        sheet.write_string_with_format(from + 1, column, writer.say(key), &writer.formats.head)?;
    }
    let mut row = from + 1;
    let mut group = None;
    for column in &writer.spec.columns {
        if group != Some(&column.group) {
            group = Some(&column.group);
            row += 1;
            let band = writer.formats.section.clone().set_font_size(11).set_background_color(book::ink::TINT);
            for at in 0..WIDTHS.len() as u16 {
                let words = if at == 0 { writer.say(&column.group) } else { String::new() };
                sheet.write_string_with_format(row, at, words, &band)?;
            }
        }
        row += 1;
        let required = if column.required { writer.say("template-required") } else { String::new() };
        let texts = [
            writer.say(&column.heading),
            required,
            writer.kind(column),
            writer.help(column),
            column.id.clone(),
        ];
        let mut height = 16.0_f64;
        for (at, (text, width)) in (0_u16..).zip(texts.iter().zip(WIDTHS)) {
            let format = match at {
                0 if column.required => writer.formats.text.clone().set_bold(),
                4 => writer.formats.muted.clone(),
                _ => writer.formats.text.clone(),
            };
            if !text.is_empty() {
                sheet.write_string_with_format(row, at, book::cut(text, LETTERS).0, &format)?;
            }
            height = height.max(book::height(text, width));
        }
        sheet.set_row_height(row, height)?;
    }
    let version = format!("{} {}", writer.spec.id, writer.spec.version);
    sheet.write_string_with_format(row + 2, 0, version, &writer.formats.muted.clone().unset_text_wrap())?;
    Ok(())
}
