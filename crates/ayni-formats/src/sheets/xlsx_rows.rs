//! The rows of an XLSX sheet, cell by cell.

use std::io::{self, BufRead};

use ayni_model::sheet::{Cell, Merge};
use ayni_model::{Finding, Origin, Severity};
use quick_xml::events::{BytesStart, Event};

use super::delivery::{Delivery, End};
use super::number::formatted;
use super::xlsx_parts::{Strings, Workbook, plain};
use super::xml::{Xml, push_text};
use super::zip::Member;

/// The text that is being collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    Nothing,
    Value,
    Formula,
    Inline,
}

/// What is known of the cell being read.
#[derive(Debug)]
struct Open {
    column: u32,
    kind: Kind,
    style: u32,
    value: String,
    formula: Option<String>,
    inline: String,
}

/// What a cell's `t` says that its value is (ECMA-376 part 1, 18.18.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Shared,
    Text,
    Inline,
    Bool,
    Error,
    Date,
}

/// Reads the rows of one sheet.
pub(crate) struct Rows<'a> {
    workbook: &'a Workbook,
    strings: &'a Strings,
    /// The number of the row being read.
    number: u32,
    /// Whether that number was stated with the row, and not only counted on.
    stated: bool,
    cells: Vec<Cell>,
    open: Open,
    hidden: bool,
    hidden_rows: u64,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(workbook: &'a Workbook, strings: &'a Strings) -> Rows<'a> {
        let open = Open {
            column: 0,
            kind: Kind::Number,
            style: 0,
            value: String::new(),
            formula: None,
            inline: String::new(),
        };
        Rows {
            workbook,
            strings,
            number: 0,
            stated: false,
            cells: Vec::new(),
            open,
            hidden: false,
            hidden_rows: 0,
        }
    }

    /// Reads to the end of the sheet's data. A row that damage cuts off is not delivered, since
    /// nobody can tell what it would have held.
    pub(crate) fn read(&mut self, xml: &mut Xml<'_>, delivery: &mut Delivery<'_>) -> Result<(), End> {
        let mut inside = Inside::Nothing;
        let mut phonetic = false;
        loop {
            let event = match xml.next() {
                Ok(event) => event,
                Err(error) => return delivery.io_fault(&error),
            };
            match &event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "row" => self.begin_row(tag, delivery)?,
                    "c" => self.begin_cell(tag, delivery)?,
                    "v" => inside = Inside::Value,
                    "f" => {
                        inside = Inside::Formula;
                        self.open.formula = Some(String::new());
                    }
                    "t" if !phonetic => inside = Inside::Inline,
                    "rPh" => phonetic = true,
                    _ => {}
                },
                Event::Empty(tag) => match tag.local_name().as_ref() {
                    "row" => self.begin_row(tag, delivery)?,
                    "c" => self.begin_cell(tag, delivery)?,
                    "f" => self.open.formula = Some(String::new()),
                    "sheetData" => return Ok(()),
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "c" => self.end_cell(delivery),
                    "row" => {
                        self.end_row(delivery)?;
                        if self.number.is_multiple_of(1024) {
                            delivery.progress(delivery.inflated.get())?;
                        }
                    }
                    "v" | "f" | "t" => inside = Inside::Nothing,
                    "rPh" => phonetic = false,
                    "sheetData" => return Ok(()),
                    _ => {}
                },
                Event::Eof => return Ok(()),
                text => match inside {
                    Inside::Nothing => {}
                    Inside::Value => push_text(&mut self.open.value, text),
                    Inside::Inline => push_text(&mut self.open.inline, text),
                    Inside::Formula => {
                        push_text(self.open.formula.get_or_insert_default(), text);
                    }
                },
            }
        }
    }

    fn begin_row(&mut self, tag: &BytesStart<'_>, delivery: &mut Delivery<'_>) -> Result<(), End> {
        let mut stated = None;
        self.hidden = false;
        for attribute in tag.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => stated = attribute.value.parse().ok().filter(|number| *number > 0),
                "hidden" => self.hidden = matches!(attribute.value.as_ref(), "1" | "true"),
                _ => {}
            }
        }
        self.stated = stated.is_some();
        self.number = stated.unwrap_or(self.number.saturating_add(1));
        self.cells.clear();
        self.open.column = 0;
        if self.number > delivery.limits.max_rows {
            return Err(delivery.too_long());
        }
        delivery.begin_row(self.number);
        Ok(())
    }

    fn end_row(&mut self, delivery: &mut Delivery<'_>) -> Result<(), End> {
        if self.cells.iter().any(|cell| *cell != Cell::Empty) {
            self.hidden_rows += u64::from(self.hidden);
            let cells = std::mem::take(&mut self.cells);
            self.cells.reserve(cells.len());
            delivery.row(self.number, cells)?;
        }
        Ok(())
    }

    fn begin_cell(&mut self, tag: &BytesStart<'_>, delivery: &Delivery<'_>) -> Result<(), End> {
        let open = &mut self.open;
        open.kind = Kind::Number;
        open.style = 0;
        open.value.clear();
        open.formula = None;
        open.inline.clear();
        open.column = open.column.saturating_add(1);
        for attribute in tag.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => {
                    if let Some((column, row)) = cell_name(&attribute.value) {
                        open.column = column;
                        // A row without a number is where its cells say.
                        if !self.stated && row > 0 && row <= delivery.limits.max_rows {
                            self.number = row;
                            self.stated = true;
                        }
                    }
                }
                "s" => open.style = attribute.value.parse().unwrap_or(0),
                "t" => {
                    open.kind = match attribute.value.as_ref() {
                        "s" => Kind::Shared,
                        "str" => Kind::Text,
                        "inlineStr" => Kind::Inline,
                        "b" => Kind::Bool,
                        "e" => Kind::Error,
                        "d" => Kind::Date,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn end_cell(&mut self, delivery: &mut Delivery<'_>) {
        let cell = self.cell(delivery);
        if cell == Cell::Empty {
            return;
        }
        if self.open.column > delivery.limits.max_columns {
            delivery.too_wide(self.number);
            return;
        }
        let index = self.open.column.saturating_sub(1) as usize;
        if let Some(place) = self.cells.get_mut(index) {
            *place = cell;
        } else {
            self.cells.resize(index, Cell::Empty);
            self.cells.push(cell);
        }
    }

    fn cell(&self, delivery: &mut Delivery<'_>) -> Cell {
        let open = &self.open;
        let value = open.value.as_str();
        let text = |text: &str| match text {
            "" => Cell::Empty,
            text => Cell::Text(plain(text).into()),
        };
        if value.is_empty() {
            return match &open.formula {
                _ if open.kind == Kind::Inline => text(&open.inline),
                Some(formula) if open.kind != Kind::Text => {
                    let finding = Finding::new("sheet-formula-without-value", Severity::Warning)
                        .at(self.origin(delivery))
                        .with("formula", format!("={formula}"));
                    delivery.find(finding);
                    Cell::Error(format!("={formula}").into())
                }
                _ => Cell::Empty,
            };
        }
        match open.kind {
            Kind::Number => {
                formatted(value, self.workbook.formats.of_style(open.style), self.workbook.from_1904)
            }
            Kind::Shared => match value.trim().parse().ok().and_then(|index| self.strings.get(index)) {
                Some("") => Cell::Empty,
                Some(string) => Cell::Text(string.into()),
                None => {
                    let finding =
                        Finding::new("sheet-text-missing", Severity::Warning).at(self.origin(delivery));
                    delivery.find(finding);
                    Cell::Error("#REF!".into())
                }
            },
            Kind::Text | Kind::Inline => text(value),
            Kind::Bool => Cell::Bool(matches!(value.trim(), "1" | "true")),
            Kind::Error => Cell::Error(value.into()),
            Kind::Date => match value.get(..10).unwrap_or(value).parse() {
                Ok(date) => Cell::Date(date),
                Err(_) => Cell::Text(value.into()),
            },
        }
    }

    fn origin(&self, delivery: &Delivery<'_>) -> Origin {
        Origin { row: Some(self.number), column: Some(self.open.column), ..delivery.origin() }
    }

    /// Says how many rows with content are hidden.
    pub(crate) fn report(&self, delivery: &mut Delivery<'_>) {
        report_hidden(self.hidden_rows, delivery);
    }
}

/// Says that hidden rows were read like all others.
pub(crate) fn report_hidden(rows: u64, delivery: &mut Delivery<'_>) {
    if rows > 0 {
        delivery.find(Finding::new("sheet-hidden-rows", Severity::Note).with("count", rows));
    }
}

/// Column and row of a cell's name such as `BC23`; the row is 0 where there is none.
fn cell_name(name: &str) -> Option<(u32, u32)> {
    let mut column: u32 = 0;
    let mut row: u32 = 0;
    for byte in name.bytes().filter(|byte| *byte != b'$') {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' if row == 0 => {
                let letter = u32::from(byte.to_ascii_uppercase() - b'A') + 1;
                column = column.checked_mul(26)?.checked_add(letter)?;
            }
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            _ => return None,
        }
    }
    (column > 0).then_some((column, row))
}

/// A range such as `A1:C3`.
fn merge(range: &str) -> Option<Merge> {
    let (from, to) = range.split_once(':')?;
    let ((left, top), (right, bottom)) = (cell_name(from)?, cell_name(to)?);
    (top > 0 && top <= bottom && left <= right).then_some(Merge { top, left, bottom, right })
}

/// Looks through a sheet's part for its merged cells, without parsing it: tags are found by name.
/// (In text `<` is always escaped.) Damaged bytes are an error.
pub(crate) fn merges(mut member: Member<'_>, limit: u32) -> io::Result<Vec<Merge>> {
    const NAME: &[u8] = b"mergeCell";
    let mut merges = Vec::new();
    let mut window: Vec<u8> = Vec::new();
    loop {
        let chunk = member.fill_buf()?;
        let read = chunk.len();
        window.extend_from_slice(chunk);
        member.consume(read);
        let mut from = 0;
        let mut keep = window.len().saturating_sub(NAME.len() + 1);
        while let Some(found) = memchr::memmem::find(window.get(from..).unwrap_or_default(), NAME) {
            let at = from + found;
            let rest = window.get(at..).unwrap_or_default();
            let Some(end) = memchr::memchr(b'>', rest) else {
                keep = at.saturating_sub(1);
                break;
            };
            let before = at.checked_sub(1).and_then(|at| window.get(at));
            if matches!(before, Some(b'<' | b':'))
                && let Some(merge) = merge_tag(rest.get(..end).unwrap_or_default())
            {
                merges.push(merge);
            }
            from = at + NAME.len();
            keep = keep.max(from);
        }
        if merges.len() >= limit as usize {
            member.drain()?;
            return Ok(merges);
        }
        if read == 0 {
            return Ok(merges);
        }
        // A tag of a range is short; what runs on for pages is none.
        if window.len() - keep > 64 << 10 {
            keep = window.len();
        }
        window.drain(..keep);
    }
}

fn merge_tag(tag: &[u8]) -> Option<Merge> {
    let tag = std::str::from_utf8(tag).ok()?;
    let (_, rest) = tag.split_once("ref=")?;
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    merge(rest.get(1..)?.split(quote).next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_ranges_of_cells() {
        assert_eq!(cell_name("A1"), Some((1, 1)));
        assert_eq!(cell_name("XFD1048576"), Some((16_384, 1_048_576)));
        assert_eq!(cell_name("$AB$12"), Some((28, 12)));
        assert_eq!(cell_name("12"), None);
        assert_eq!(cell_name("ZZZZZZZZZZ1"), None);
        assert_eq!(merge("B2:D4"), Some(Merge { top: 2, left: 2, bottom: 4, right: 4 }));
        assert_eq!(merge("D4:B2"), None);
        assert_eq!(merge("A:B"), None);
    }
}
