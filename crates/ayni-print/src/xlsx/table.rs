//! The sheet of one table.

use ayni_model::document::{Phrase, Speak, Table, TableCell, TableRow};
use ayni_model::finding::Arg;
use ayni_model::{Amount, PartialDate};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet};

use super::book::{self, COLUMNS, Formats, LETTERS, ROWS, ink};
use crate::PrintError;

/// The row of the headings, counted from 0: the caption and the way back stand above.
const HEAD: u32 = 2;
/// The widest that a column is made, in characters.
const WIDEST: u32 = 52;

/// A column of the sheet: one of the table, or the exact texts of the one before it.
#[derive(Clone, Copy)]
struct Source {
    column: usize,
    exact: bool,
}

/// What a cell is written as.
enum Written {
    Number(f64, String),
    Date(PartialDate),
    Text(String),
    Nothing,
}

/// Writes one table.
pub fn write(
    sheet: &mut Worksheet,
    table: &Table,
    front: &str,
    speak: &dyn Speak,
    formats: &Formats,
) -> Result<(), PrintError> {
    let sources = sources(table);
    sheet.set_right_to_left(speak.right_to_left());
    let caption = speak.say(&table.caption);
    sheet.write_string_with_format(0, 0, book::cut(&caption, LETTERS).0, &formats.section)?;
    let back = book::link(front, "A1").set_text(speak.say(&Phrase::key("print-back")));
    sheet.write_url_with_format(1, 0, back, &formats.link.clone().unset_text_wrap())?;

    let mut widths = head(sheet, table, &sources, speak, formats)?;
    let mut row = HEAD;
    // Leaves room for the notes below.
    for line in table.rows.iter().take((ROWS - HEAD - 100) as usize) {
        row += 1;
        let mut tallest = 0.0_f64;
        for (at, (source, width)) in sources.iter().zip(&mut widths).enumerate() {
            let cell = line.cells.get(source.column).unwrap_or(&TableCell::Missing);
            let numeric = table.columns.get(source.column).is_some_and(|column| column.numeric);
            let written = written(cell, source.exact, speak);
            let own = write_cell(sheet, (row, at as u16), &written, line.total, side(numeric, speak))?;
            if let Written::Text(text) = &written
                && own + 2 > WIDEST
            {
                tallest = tallest.max(book::height(text, WIDEST - 2));
            }
            *width = (*width).max(own);
        }
        // Not every program fits a row to its words.
        if tallest > 0.0 {
            sheet.set_row_height(row, tallest.min(400.0))?;
        }
    }
    for (at, width) in widths.iter().enumerate() {
        sheet.set_column_width(at as u16, (*width + 2).clamp(9, WIDEST))?;
    }
    let last = (sources.len().max(1) - 1) as u16;
    let body = table.rows.iter().rposition(|row| !row.total).map_or(0, |at| at as u32 + 1);
    if body > 0 {
        sheet.autofilter(HEAD, 0, (HEAD + body).min(row), last)?;
    }
    sheet
        .set_freeze_panes(HEAD + 1, u16::from(table.columns.first().is_some_and(|column| !column.numeric)))?;
    let across = widths.iter().take(12).map(|width| (*width + 2).clamp(9, WIDEST)).sum();
    notes(sheet, table, (row + 2, sources.len(), across), &sources, speak, formats)?;
    page(sheet, &caption)
}

/// The columns: behind each that has a number of more than 15 digits one more for the exact text.
fn sources(table: &Table) -> Vec<Source> {
    let long = |row: &TableRow, column: usize| match row.cells.get(column) {
        Some(TableCell::Number(amount, _) | TableCell::Phrase(Phrase::Value(Arg::Amount(amount)))) => {
            !book::number(*amount).1
        }
        _ => false,
    };
    let mut all = Vec::new();
    for column in 0..table.columns.len() {
        all.push(Source { column, exact: false });
        if table.rows.iter().any(|row| long(row, column)) {
            all.push(Source { column, exact: true });
        }
    }
    all.truncate(COLUMNS as usize);
    all
}

fn head(
    sheet: &mut Worksheet,
    table: &Table,
    sources: &[Source],
    speak: &dyn Speak,
    formats: &Formats,
) -> Result<Vec<u32>, PrintError> {
    let mut widths = Vec::with_capacity(sources.len());
    for (at, source) in sources.iter().enumerate() {
        let Some(column) = table.columns.get(source.column) else {
            continue;
        };
        let mut words = speak.say(&column.heading);
        if source.exact {
            words = speak.say(&Phrase::message("print-exact", [("heading", Arg::Text(words))]));
        }
        let format = if column.numeric { &formats.head_number } else { &formats.head };
        sheet.write_string_with_format(HEAD, at as u16, book::cut(&words, LETTERS).0, format)?;
        // A heading is wrapped, so its longest word decides; the filter's button needs room too.
        let longest = words.split_whitespace().map(book::width).max().unwrap_or(0);
        widths.push(longest + 3);
    }
    let tallest = sources.iter().zip(&widths).filter_map(|(source, width)| {
        let words = speak.say(&table.columns.get(source.column)?.heading);
        Some(book::height(&words, (*width).max(9)))
    });
    sheet.set_row_height(HEAD, tallest.fold(20.0, f64::max).min(80.0))?;
    Ok(widths)
}

fn written(cell: &TableCell, exact: bool, speak: &dyn Speak) -> Written {
    let amount = |amount: Amount, format: String| {
        if exact {
            Written::Text(amount.to_string())
        } else {
            Written::Number(book::number(amount).0, format)
        }
    };
    match cell {
        TableCell::Missing => Written::Nothing,
        TableCell::Number(number, decimals) => amount(*number, book::number_format(*decimals)),
        TableCell::Phrase(Phrase::Value(Arg::Amount(number))) => amount(*number, "General".to_owned()),
        _ if exact => Written::Nothing,
        TableCell::Count(count) | TableCell::Phrase(Phrase::Value(Arg::Count(count))) => {
            // A count never comes near 2^53, from where on whole numbers have gaps.
            Written::Number(*count as f64, book::number_format(0))
        }
        // A year and a day are numbers too, so that they sort and group as such.
        TableCell::Phrase(Phrase::Value(Arg::Year(year))) => {
            Written::Number(f64::from(*year), "0".to_owned())
        }
        TableCell::Phrase(Phrase::Value(Arg::Date(date))) if date.day().is_some() => Written::Date(*date),
        TableCell::Phrase(phrase) => Written::Text(speak.say(phrase)),
    }
}

/// Where a column's content stands: numbers at the end, all else where reading begins.
fn side(numeric: bool, speak: &dyn Speak) -> FormatAlign {
    if numeric || speak.right_to_left() { FormatAlign::Right } else { FormatAlign::Left }
}

/// Writes one cell and returns how wide its content is, in characters.
fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    written: &Written,
    total: bool,
    side: FormatAlign,
) -> Result<u32, PrintError> {
    let mut format = Format::new().set_align(FormatAlign::Top).set_align(side);
    if total {
        format = format.set_bold().set_border_top(FormatBorder::Thin).set_border_top_color(ink::MUTED);
    }
    match written {
        Written::Number(number, pattern) => {
            let format = format.set_num_format(pattern);
            sheet.write_number_with_format(row, column, *number, &format)?;
            let places = pattern.split_once('.').map_or(0, |(_, places)| places.len());
            Ok((format!("{number:.places$}").len() * 5 / 4) as u32)
        }
        Written::Date(date) => {
            if let Some(day) = book::excel_day(date.first_day()) {
                sheet.write_datetime_with_format(row, column, &day, &format.set_num_format("yyyy-mm-dd"))?;
            } else {
                sheet.write_string_with_format(row, column, date.to_string(), &format)?;
            }
            Ok(10)
        }
        Written::Text(text) => {
            if book::like_formula(text) {
                format = format.set_quote_prefix();
            }
            sheet.write_string_with_format(
                row,
                column,
                book::cut(text, LETTERS).0,
                &format.set_text_wrap(),
            )?;
            Ok(book::width(text))
        }
        Written::Nothing => {
            if total {
                sheet.write_blank(row, column, &format)?;
            }
            Ok(0)
        }
    }
}

fn notes(
    sheet: &mut Worksheet,
    table: &Table,
    (from, columns, across): (u32, usize, u32),
    sources: &[Source],
    speak: &dyn Speak,
    formats: &Formats,
) -> Result<(), PrintError> {
    let mut words: Vec<String> = table.notes.iter().map(|note| speak.say(note)).collect();
    if table.rows.iter().any(|row| row.cells.contains(&TableCell::Missing)) {
        words.push(speak.say(&Phrase::key("print-empty-note")));
    }
    if sources.iter().any(|source| source.exact) {
        words.push(speak.say(&Phrase::key("print-exact-note")));
    }
    words.push(speak.say(&Phrase::message("print-table-name", [("name", Arg::Text(table.id.clone()))])));
    // Over as many columns as a line is easily read across.
    let columns = columns.clamp(1, 12) as u16;
    for (at, note) in words.iter().take(90).enumerate() {
        book::wide_text(sheet, from + at as u32, columns, across.clamp(30, 160), note, &formats.muted)?;
    }
    Ok(())
}

/// How the sheet prints: across one page, the headings on each.
fn page(sheet: &mut Worksheet, caption: &str) -> Result<(), PrintError> {
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEAD, HEAD)?;
    // An ampersand begins a code in a header; doubled it stands for itself.
    let (caption, _) = book::cut(caption, 100);
    sheet.set_header(format!("&L&8{}", caption.replace('&', "&&")));
    sheet.set_footer("&R&8&P / &N");
    Ok(())
}
