//! The sheet to fill in: headings in the reader's language, the hidden row of ids, and the checks
//! that the spreadsheet itself makes while people write.

use ayni_model::Amount;
use ayni_model::origin::column_letters;
use ayni_model::template::{TemplateCheck, TemplateColumn};
use rust_xlsxwriter::{
    Color, ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, DataValidationRule, Format,
    FormatAlign, FormatBorder, Formula, Note, Worksheet,
};

use super::{ROWS, Writer};
use crate::PrintError;
use crate::xlsx::book::{self, ink};

/// The rows, counted from 0: groups, headings, ids, and the first to fill in.
const GROUPS: u32 = 0;
const HEADINGS: u32 = 1;
const IDS: u32 = 2;
const FIRST: u32 = 3;
const LAST: u32 = FIRST + ROWS - 1;

/// The grounds of the groups of columns, by turns.
const GROUNDS: [u32; 4] = [0x000A_5A8C, 0x0047_6C3B, 0x0077_4A8A, 0x0086_5A12];
/// The same, paler, for the headings below.
const PALE: [u32; 4] = [0x00DC_EAF3, 0x00E3_EEDD, 0x00EE_E4F2, 0x00F6_EAD2];

/// Writes the sheet.
pub fn write(sheet: &mut Worksheet, writer: &Writer<'_>) -> Result<(), PrintError> {
    sheet.set_right_to_left(writer.speak.right_to_left()).set_tab_color(ink::ACCENT);
    sheet.set_landscape().set_paper_size(9);
    groups(sheet, writer)?;
    let mut group = Grouping::default();
    let mut tallest = 34.0_f64;
    for (at, column) in (0_u16..).zip(&writer.spec.columns) {
        let ground = group.of(&column.group);
        tallest = tallest.max(heading(sheet, writer, at, column, ground)?);
        sheet.write_string(IDS, at, &column.id)?;
        sheet.set_column_width(at, f64::from(column.width.clamp(6, 80)))?;
        sheet.set_column_format(at, &body(&column.check))?;
        sheet.add_data_validation(FIRST, at, LAST, at, &validation(writer, at, column)?)?;
    }
    sheet.set_row_height(GROUPS, 20)?;
    sheet.set_row_height(HEADINGS, tallest.min(110.0))?;
    sheet.set_row_hidden(IDS)?;
    // The first two columns say which activity a row belongs to; they stay in sight.
    sheet.set_freeze_panes(FIRST, 2.min(writer.spec.columns.len() as u16))?;
    required(sheet, writer)
}

/// Writes rows below the headings: numbers as numbers where a spreadsheet holds them exactly, all
/// else as text.
pub fn rows(sheet: &mut Worksheet, writer: &Writer<'_>, rows: &[Vec<String>]) -> Result<(), PrintError> {
    for (row, cells) in (FIRST..).zip(rows) {
        for ((at, column), text) in (0_u16..).zip(&writer.spec.columns).zip(cells) {
            let number = match &column.check {
                TemplateCheck::Number | TemplateCheck::Percent => text.parse::<Amount>().ok(),
                _ => None,
            };
            match number.map(book::number) {
                Some((value, true)) => sheet.write_number(row, at, value)?,
                _ if text.is_empty() => continue,
                _ => sheet.write_string(row, at, text)?,
            };
        }
    }
    Ok(())
}

/// Counts the groups as they come.
#[derive(Default)]
struct Grouping {
    last: Option<String>,
    number: usize,
}

impl Grouping {
    /// The number of a column's ground.
    fn of(&mut self, group: &str) -> usize {
        if self.last.as_deref().is_some_and(|last| last != group) {
            self.number += 1;
        }
        self.last = Some(group.to_owned());
        self.number % GROUNDS.len()
    }
}

/// The names of the groups over their columns.
fn groups(sheet: &mut Worksheet, writer: &Writer<'_>) -> Result<(), PrintError> {
    let columns = &writer.spec.columns;
    let mut grouping = Grouping::default();
    let mut from = 0_usize;
    while let Some(first) = columns.get(from) {
        let count = columns.iter().skip(from).take_while(|column| column.group == first.group).count();
        let ground = GROUNDS.get(grouping.of(&first.group)).copied().unwrap_or_default();
        let format = writer
            .formats
            .plain
            .clone()
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(Color::RGB(ground))
            .set_align(FormatAlign::VerticalCenter)
            .set_indent(1);
        let words = writer.say(&first.group);
        // Not merged: the name stays in sight at its first column, and merged cells disturb filling in.
        for at in from..from + count {
            let words = if at == from { words.as_str() } else { "" };
            sheet.write_string_with_format(GROUPS, at as u16, words, &format)?;
        }
        from += count;
    }
    Ok(())
}

/// Writes a heading with what to write below it as its comment; returns the height that it needs.
fn heading(
    sheet: &mut Worksheet,
    writer: &Writer<'_>,
    at: u16,
    column: &TemplateColumn,
    ground: usize,
) -> Result<f64, PrintError> {
    let mut words = writer.say(&column.heading);
    if column.required {
        words.push_str(" *");
    }
    let format = writer
        .formats
        .text
        .clone()
        .set_font_color(if column.required { Color::RGB(0x0010_1820) } else { ink::MUTED })
        .set_background_color(Color::RGB(PALE.get(ground).copied().unwrap_or_default()))
        .set_border_bottom(FormatBorder::Medium)
        .set_border_bottom_color(Color::RGB(GROUNDS.get(ground).copied().unwrap_or_default()))
        .set_border_right(FormatBorder::Hair)
        .set_border_right_color(ink::LINE);
    let format = if column.required { format.set_bold() } else { format };
    sheet.write_string_with_format(HEADINGS, at, &words, &format)?;
    let help = format!("{}\n\n{}", writer.help(column), writer.kind(column));
    let help = help.trim_start();
    let (help, _) = book::cut(help, 2000);
    let lines: u32 = help.lines().map(|line| book::width(line) / 44 + 1).sum();
    let note = Note::new(help.as_ref())
        .add_author_prefix(false)
        .set_author("Ayni")
        .set_font_size(9)
        .set_width(330)
        .set_height((lines * 16 + 12).clamp(40, 420));
    sheet.insert_note(HEADINGS, at, &note)?;
    Ok(book::height(&words, u32::from(column.width)) + 4.0)
}

/// The format of the cells to fill in. All but numbers are text: a spreadsheet must not make a day
/// of a month, or a number of a code.
fn body(check: &TemplateCheck) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match check {
        TemplateCheck::Number | TemplateCheck::Percent => format,
        TemplateCheck::Text => format.set_num_format_index(49).set_text_wrap(),
        _ => format.set_num_format_index(49),
    }
}

/// What the spreadsheet says and refuses while people write in a column.
fn validation(writer: &Writer<'_>, at: u16, column: &TemplateColumn) -> Result<DataValidation, PrintError> {
    let mut check = DataValidation::new();
    match &column.check {
        TemplateCheck::Text => {
            check = check.allow_any_value();
        }
        TemplateCheck::Date => check = check.allow_custom(Formula::new(date_rule(at))),
        TemplateCheck::Number => {
            // The whole range in which a spreadsheet keeps whole numbers exactly.
            const MOST: f64 = 999_999_999_999_999.0;
            check = check.allow_decimal_number(DataValidationRule::Between(-MOST, MOST));
        }
        TemplateCheck::Percent => check = check.allow_decimal_number(DataValidationRule::Between(0.0, 100.0)),
        TemplateCheck::Flag | TemplateCheck::Code(_) | TemplateCheck::Codes { .. } => {
            check = match writer.list(column) {
                Some((place, list)) => {
                    check.allow_list_formula(Formula::new(list.range(&writer.codes, place)))
                }
                None => check.allow_any_value(),
            };
        }
    }
    let (style, shown) = match &column.check {
        // Several codes are not in any list, and a code alone, without its name, is good too.
        TemplateCheck::Codes { .. } | TemplateCheck::Text => (DataValidationErrorStyle::Information, false),
        TemplateCheck::Code(_) => (DataValidationErrorStyle::Warning, true),
        _ => (DataValidationErrorStyle::Stop, true),
    };
    // A spreadsheet refuses titles over 32 and messages over 255 letters.
    let title = writer.say(&column.heading);
    let help = writer.help(column);
    let error = writer.kind(column);
    Ok(check
        .set_input_title(book::cut(&title, 32).0.as_ref())?
        .set_input_message(book::cut(&help, 255).0.as_ref())?
        .set_error_style(style)
        .show_error_message(shown)
        .set_error_title(book::cut(&title, 32).0.as_ref())?
        .set_error_message(book::cut(&error, 255).0.as_ref())?)
}

/// Whether a cell holds a day, a month or a year: `2024-05-17`, `2024-05`, `2024`, or a real date.
fn date_rule(at: u16) -> String {
    let cell = format!("{}{}", column_letters(u32::from(at) + 1), FIRST + 1);
    format!(
        "=IF(ISNUMBER({cell}),OR({cell}>20000,AND({cell}>1899,{cell}<2101)),\
         AND(MID({cell}&\"-\",5,1)=\"-\",ISNUMBER(DATEVALUE(LEFT({cell}&\"-01-01\",10)))))"
    )
}

/// Colours required cells that are empty where a new activity begins: where the id differs from the
/// one above.
fn required(sheet: &mut Worksheet, writer: &Writer<'_>) -> Result<(), PrintError> {
    let Some(id) = writer.spec.columns.iter().position(|column| column.id == "id") else {
        return Ok(());
    };
    let id = column_letters(id as u32 + 1);
    let (row, above) = (FIRST + 1, FIRST);
    for (at, column) in (0_u16..).zip(&writer.spec.columns) {
        if !column.required || column.id == "id" {
            continue;
        }
        let cell = format!("{}{row}", column_letters(u32::from(at) + 1));
        let rule = format!("=AND(${id}{row}<>\"\",${id}{row}<>${id}{above},LEN({cell})=0)");
        let format = Format::new().set_background_color(Color::RGB(0x00FB_D5D2));
        let rule = ConditionalFormatFormula::new().set_rule(Formula::new(rule)).set_format(format);
        sheet.add_conditional_format(FIRST, at, LAST, at, &rule)?;
    }
    Ok(())
}
