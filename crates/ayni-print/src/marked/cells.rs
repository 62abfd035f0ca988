//! One sheet of the copy: the cells of the file, those that findings speak of coloured.

use std::collections::BTreeMap;

use ayni_model::Severity;
use ayni_model::sheet::{Cell, Sheet};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, IgnoreError, Note, Worksheet};

use super::places::{Marks, Part, Place};
use super::{Notes, colour};
use crate::PrintError;
use crate::xlsx::book::{self, COLUMNS, LETTERS, ROWS};

/// The cells that a merge may cover, and all merges of a sheet together: each covered cell costs memory.
const COVERED: u64 = 200_000;
/// The rows that decide how wide columns are.
const LOOKED_AT: usize = 200;

/// Writes the part of a sheet.
pub fn write(
    sheet: &mut Worksheet,
    source: &Sheet,
    part: &Part,
    marks: &Marks,
    comments: &BTreeMap<Place, String>,
    notes: &mut Notes,
) -> Result<(), PrintError> {
    let mut formats = Formats::default();
    merges(sheet, source, part, marks, notes, &mut formats)?;
    let mut widest = 0;
    for row in &source.rows {
        for (index, cell) in row.cells.iter().enumerate() {
            let (row, column) = (row.number, index as u32 + 1);
            let Some(at) = part.cell(row, column) else {
                continue;
            };
            let severity = marks.severity(&(part.sheet, row, column));
            widest = widest.max(at.1);
            write_cell(sheet, at, cell, severity, &mut formats, notes)?;
        }
    }
    // A finding may speak of a cell that is empty: of what is missing.
    let first = (part.sheet, 0, 0);
    for (place, _) in marks.cells.range(first..(part.sheet + 1, 0, 0)) {
        let Some(at) = part.cell(place.1, place.2) else {
            continue;
        };
        let empty = source
            .rows
            .binary_search_by_key(&place.1, |row| row.number)
            .ok()
            .and_then(|index| source.rows.get(index))
            .is_none_or(|row| *row.cell(place.2) == Cell::Empty);
        if empty {
            sheet.write_blank(at.0, at.1, formats.get(marks.severity(place), Kind::Text))?;
        }
        if let Some(words) = comments.get(place) {
            sheet.insert_note(at.0, at.1, &note(words))?;
        }
    }
    widths(sheet, source, part)?;
    // What was text in the file stays text; a hint at each such number would hide the real findings.
    sheet.ignore_error_range(
        0,
        0,
        ROWS - 1,
        widest.min(COLUMNS as u16 - 1),
        IgnoreError::NumberStoredAsText,
    )?;
    Ok(())
}

/// How a cell is formatted besides its colour.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Text,
    /// Text that looks like a formula.
    Quoted,
    Date,
    Merged,
}

/// The formats in use, made once each.
#[derive(Default)]
struct Formats(BTreeMap<(Option<Severity>, Kind), Format>);

impl Formats {
    fn get(&mut self, severity: Option<Severity>, kind: Kind) -> &Format {
        self.0.entry((severity, kind)).or_insert_with(|| {
            let mut format = Format::new();
            if let Some(severity) = severity {
                format = format.set_background_color(colour(severity)).set_border(FormatBorder::Thin);
                format = format.set_border_color(rust_xlsxwriter::Color::RGB(0x00A0_8080));
            }
            match kind {
                Kind::Text => format,
                Kind::Quoted => format.set_quote_prefix(),
                Kind::Date => format.set_num_format("yyyy-mm-dd"),
                Kind::Merged => format.set_align(FormatAlign::Top).set_text_wrap(),
            }
        })
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    severity: Option<Severity>,
    formats: &mut Formats,
    notes: &mut Notes,
) -> Result<(), PrintError> {
    let number = match cell {
        Cell::Number(text) => text.parse::<f64>().ok().filter(|number| number.is_finite()),
        _ => None,
    };
    let day = match cell {
        Cell::Date(date) if date.day().is_some() => book::excel_day(date.first_day()),
        _ => None,
    };
    match (cell, number, day) {
        (Cell::Empty, _, _) => {}
        (_, Some(number), _) => {
            sheet.write_number_with_format(row, column, number, formats.get(severity, Kind::Text))?;
        }
        (_, _, Some(day)) => {
            sheet.write_datetime_with_format(row, column, &day, formats.get(severity, Kind::Date))?;
        }
        (Cell::Bool(value), _, _) => {
            sheet.write_boolean_with_format(row, column, *value, formats.get(severity, Kind::Text))?;
        }
        (other, _, _) => {
            let text = other.text();
            let (text, cut) = book::cut(&text, LETTERS);
            notes.cut += u64::from(cut);
            let kind = if book::like_formula(&text) { Kind::Quoted } else { Kind::Text };
            sheet.write_string_with_format(row, column, text.as_ref(), formats.get(severity, kind))?;
        }
    }
    Ok(())
}

/// Merges cells as the file does, within the part of the sheet that is in use: people merge whole rows.
fn merges(
    sheet: &mut Worksheet,
    source: &Sheet,
    part: &Part,
    marks: &Marks,
    notes: &mut Notes,
    formats: &mut Formats,
) -> Result<(), PrintError> {
    let rows = source.rows.last().map_or(1, |row| row.number);
    let columns = source.rows.iter().map(|row| row.cells.len() as u32).max().unwrap_or(1);
    let mut covered = 0;
    for merge in &source.merges {
        let (bottom, right) =
            (merge.bottom.min(rows.max(merge.top)), merge.right.min(columns.max(merge.left)));
        let Some((top, left)) = part.cell(merge.top, merge.left) else {
            continue;
        };
        if (merge.top, merge.left) == (bottom, right) {
            continue;
        }
        let cells =
            u64::from(bottom.saturating_sub(merge.top) + 1) * u64::from(right.saturating_sub(merge.left) + 1);
        let end = part.cell(bottom, right).filter(|end| end.0 >= top && end.1 >= left);
        let format = formats.get(marks.severity(&(part.sheet, merge.top, merge.left)), Kind::Merged);
        let kept = match end {
            Some((bottom, right)) if covered + cells <= COVERED => {
                covered += cells;
                sheet.merge_range(top, left, bottom, right, "", format).is_ok()
            }
            _ => false,
        };
        notes.unmerged += u64::from(!kept);
    }
    Ok(())
}

fn note(words: &str) -> Note {
    // 44 letters of the comment's font fit on a line of this width.
    let lines: u32 = words.lines().map(|line| book::width(line) / 44 + 1).sum();
    Note::new(words)
        .add_author_prefix(false)
        .set_author("Ayni")
        .set_font_size(9)
        .set_background_color(rust_xlsxwriter::Color::RGB(0x00FF_FDF2))
        .set_width(330)
        .set_height((lines * 16 + 12).clamp(40, 420))
}

/// Makes columns about as wide as what stands in their first rows.
fn widths(sheet: &mut Worksheet, source: &Sheet, part: &Part) -> Result<(), PrintError> {
    let mut widths: BTreeMap<u16, u32> = BTreeMap::new();
    let mut looked = 0;
    for row in &source.rows {
        let mut any = false;
        for (index, cell) in row.cells.iter().enumerate() {
            let Some((_, column)) = part.cell(row.number, index as u32 + 1) else {
                continue;
            };
            let text = cell.text();
            let (text, _) = book::cut(&text, 60);
            let width = widths.entry(column).or_default();
            *width = (*width).max(book::width(&text));
            any = true;
        }
        looked += usize::from(any);
        if looked == LOOKED_AT {
            break;
        }
    }
    for (column, width) in widths {
        sheet.set_column_width(column, (width + 2).clamp(8, 44))?;
    }
    Ok(())
}
