//! What every workbook of ours shares: names of sheets, dates, formats, texts cut to what a cell holds.

use std::borrow::Cow;
use std::collections::BTreeSet;

use ayni_model::{Amount, Day};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatUnderline, Url, Workbook,
    Worksheet,
};

use crate::PrintError;
use crate::svg::letters;

/// The rows that a sheet has (ECMA-376 Part 1, 18.3.1.73, and the limits that Excel publishes).
pub const ROWS: u32 = 1_048_576;
/// The columns that a sheet has.
pub const COLUMNS: u32 = 16_384;
/// The letters that a cell holds, counted as UTF-16 units.
pub const LETTERS: usize = 32_767;
/// The hyperlinks that a sheet may have.
pub const LINKS: usize = 65_530;
/// The letters that the name of a sheet may have, counted as UTF-16 units.
const NAME: usize = 31;

/// The colours of our own sheets.
pub mod ink {
    use rust_xlsxwriter::Color;

    /// Titles, head rows, links.
    pub const ACCENT: Color = Color::RGB(0x000A_5A8C);
    /// Lesser words.
    pub const MUTED: Color = Color::RGB(0x0056_6472);
    /// Lines.
    pub const LINE: Color = Color::RGB(0x00C9_D2D9);
    /// The ground of a head row.
    pub const TINT: Color = Color::RGB(0x00E8_F0F5);
}

/// A new workbook that bears the as-of date and no other, so that its bytes do not depend on when
/// it is written.
pub fn new(title: &str, as_of: Day) -> Result<Workbook, PrintError> {
    let mut workbook = Workbook::new();
    let created = excel_day(as_of).map_or_else(|| ExcelDateTime::from_ymd(1900, 1, 1), Ok)?;
    let properties = DocProperties::new().set_title(cut(title, 255).0).set_creation_datetime(&created);
    workbook.set_properties(&properties);
    Ok(workbook)
}

/// A day as a workbook keeps it; `None` before 1 March 1900, where the calendar of workbooks has a
/// day that never was (29 February 1900).
pub fn excel_day(day: Day) -> Option<ExcelDateTime> {
    if day < Day::constant(1900, 3, 1) {
        return None;
    }
    let (year, month, day) =
        (day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs());
    ExcelDateTime::from_ymd(year, month, day).ok()
}

/// The binary number next to an amount, and whether it says the same to 15 significant digits, which
/// is what a spreadsheet keeps.
pub fn number(amount: Amount) -> (f64, bool) {
    let text = amount.to_string();
    let digits = text.chars().filter(char::is_ascii_digit).collect::<String>();
    let significant = if text.contains('.') {
        digits.trim_start_matches('0').len()
    } else {
        digits.trim_start_matches('0').trim_end_matches('0').len()
    };
    // The text of an amount is always a number.
    (text.parse().unwrap_or(f64::NAN), significant <= 15)
}

/// `text` cut to a number of UTF-16 units, and whether it had to be cut. A cut text ends in `…`.
pub fn cut(text: &str, limit: usize) -> (Cow<'_, str>, bool) {
    // A char is never more UTF-16 units than bytes, so most texts need no counting.
    if text.len() <= limit || text.encode_utf16().count() <= limit {
        return (Cow::Borrowed(text), false);
    }
    let mut units = 1;
    let kept: String = text
        .chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= limit
        })
        .collect();
    (Cow::Owned(format!("{kept}…")), true)
}

/// Whether a program might take a text for a formula when the cell is edited or copied.
pub fn like_formula(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ']).starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Gives out names of sheets: valid, and each only once, whatever case it is written in.
#[derive(Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// The name nearest to `wanted` that a sheet may have and that no sheet has yet.
    pub fn take(&mut self, wanted: &str) -> String {
        let clean: String = wanted
            .chars()
            .map(|letter| if letter.is_control() || "[]:*?/\\".contains(letter) { '_' } else { letter })
            .collect();
        let clean = clean.trim().trim_matches('\'');
        let clean = if clean.is_empty() { "Sheet1" } else { clean };
        // "History" is a name that Excel keeps for itself.
        let mut name =
            if clean.eq_ignore_ascii_case("history") { format!("{clean}_") } else { clean.to_owned() };
        let mut number = 1;
        name = short(&name, "");
        while !self.0.insert(name.to_lowercase()) {
            number += 1;
            name = short(clean, &format!(" ({number})"));
        }
        name
    }
}

/// `name` with an ending, cut before the ending so that the whole is short enough.
fn short(name: &str, ending: &str) -> String {
    let mut units = ending.encode_utf16().count();
    let kept: String = name
        .chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= NAME
        })
        .collect();
    format!("{}{ending}", kept.trim_end().trim_end_matches('\''))
}

/// A link to a cell of this workbook.
pub fn link(sheet: &str, cell: &str) -> Url {
    Url::new(format!("internal:'{}'!{cell}", sheet.replace('\'', "''")))
}

/// The formats of our own sheets.
pub struct Formats {
    pub plain: Format,
    pub title: Format,
    pub muted: Format,
    pub notice: Format,
    pub text: Format,
    /// Text that looks like a formula.
    pub quoted: Format,
    pub head: Format,
    pub head_number: Format,
    pub number: Format,
    pub link: Format,
    pub section: Format,
}

impl Formats {
    /// The formats of sheets that run in a direction. Without saying so, a program would set words
    /// of another direction at the far side of their cell, where they are cut off.
    pub fn new(right_to_left: bool) -> Formats {
        let plain = if right_to_left {
            Format::new().set_reading_direction(2).set_align(FormatAlign::Right)
        } else {
            Format::new().set_align(FormatAlign::Left)
        };
        let text = plain.clone().set_align(FormatAlign::Top).set_text_wrap();
        let head = plain
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_background_color(ink::TINT)
            .set_font_color(ink::ACCENT)
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(ink::ACCENT);
        Formats {
            title: plain.clone().set_bold().set_font_size(15).set_align(FormatAlign::VerticalCenter),
            muted: text.clone().set_font_color(ink::MUTED),
            notice: text.clone().set_bold().set_background_color(Color::RGB(0x00FF_F4DB)),
            number: Format::new()
                .set_align(FormatAlign::Right)
                .set_align(FormatAlign::Top)
                .set_num_format("#,##0"),
            head_number: head.clone().set_align(FormatAlign::Right),
            link: text.clone().set_font_color(ink::ACCENT).set_underline(FormatUnderline::Single),
            section: plain.clone().set_bold().set_font_size(12).set_font_color(ink::ACCENT),
            quoted: text.clone().set_quote_prefix(),
            plain,
            text,
            head,
        }
    }
}

/// A number format with so many places, by whose group and decimal signs is for the reader's program to say.
pub fn number_format(decimals: u32) -> String {
    match decimals.min(6) as usize {
        0 => "#,##0".to_owned(),
        places => format!("#,##0.{}", "0".repeat(places)),
    }
}

/// The width of a text in characters of a column.
pub fn width(text: &str) -> u32 {
    text.lines().map(|line| (letters::width(line, 130) / 70) as u32).max().unwrap_or(0)
}

/// The height in points of a row whose text is wrapped to a column of `columns` characters.
pub fn height(text: &str, columns: u32) -> f64 {
    let lines: u32 = text.lines().map(|line| (width(line) + 1).div_ceil(columns.max(1)).max(1)).sum();
    f64::from(lines.clamp(1, 26)) * 15.0 + 1.0
}

/// Writes words over several columns, in a row high enough for them.
pub fn wide_text(
    sheet: &mut Worksheet,
    row: u32,
    columns: u16,
    characters: u32,
    words: &str,
    format: &Format,
) -> Result<(), PrintError> {
    let (words, _) = cut(words, LETTERS);
    if columns > 1 {
        sheet.merge_range(row, 0, row, columns - 1, &words, format)?;
    } else {
        sheet.write_string_with_format(row, 0, words.as_ref(), format)?;
    }
    sheet.set_row_height(row, height(&words, characters))?;
    Ok(())
}
