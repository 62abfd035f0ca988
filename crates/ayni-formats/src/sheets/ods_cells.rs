//! The rows of an ODS spreadsheet, cell by cell.

use ayni_model::sheet::Cell;
use ayni_model::{Finding, Origin, Severity};
use quick_xml::events::{BytesStart, Event};

use super::delivery::{Delivery, End};
use super::number::decimal;
use super::ods::{Outline, Place, repeated};
use super::xlsx::{PIECE, part_fault};
use super::xlsx_rows::report_hidden;
use super::xml::{Xml, attribute, full_attribute, number_attribute, push_text};

/// A cell whose tags are being read.
struct Open {
    row: u32,
    column: u32,
    repeat: u32,
    kind: String,
    /// `office:value` or the like, as the kind has it.
    value: Option<String>,
    formula: Option<String>,
    text: String,
    paragraphs: u32,
}

/// Reads all sheets.
pub(crate) fn read(xml: &mut Xml<'_>, outline: &Outline, delivery: &mut Delivery<'_>) -> Result<(), End> {
    let mut rows = Rows {
        outline,
        place: Place::default(),
        sheet: 0,
        cells: Vec::new(),
        open: None,
        aside: 0,
        in_paragraph: false,
        hidden: false,
        hidden_rows: 0,
        skipping: false,
    };
    let done = loop {
        let event = match xml.next() {
            Ok(event) => event,
            Err(error) => break part_fault(delivery, "content.xml", &error),
        };
        let step = match &event {
            Event::Start(tag) => rows.begin(tag, false, delivery),
            Event::Empty(tag) => rows.begin(tag, true, delivery),
            Event::End(tag) => rows.end(tag.local_name().as_ref(), delivery),
            Event::Eof => break Ok(()),
            text => {
                rows.text(text);
                Ok(())
            }
        };
        match step {
            Ok(()) => {}
            Err(End::Sheet) => rows.skipping = true,
            Err(End::All) => break Err(End::All),
        }
    };
    delivery.leave();
    done
}

struct Rows<'a> {
    outline: &'a Outline,
    place: Place,
    /// How many sheets were begun.
    sheet: usize,
    cells: Vec<Cell>,
    open: Option<Open>,
    /// How many elements are open whose text is no part of the cell: notes, reading aids.
    aside: u32,
    in_paragraph: bool,
    hidden: bool,
    hidden_rows: u64,
    /// Whether the rest of this sheet is left out.
    skipping: bool,
}

impl Rows<'_> {
    fn begin(&mut self, tag: &BytesStart<'_>, empty: bool, delivery: &mut Delivery<'_>) -> Result<(), End> {
        match tag.local_name().as_ref() {
            "table" if !empty && self.place.enter_table() => {
                self.skipping = false;
                return self.begin_sheet(tag, delivery);
            }
            "table-row" if self.place.in_sheet() => {
                self.place.begin_row(tag);
                self.cells.clear();
                let shown = full_attribute(tag, "table:visibility");
                self.hidden = shown.is_some_and(|shown| shown != "visible");
                delivery.begin_row(self.place.row);
                if empty {
                    self.place.end_row();
                }
            }
            "table-cell" | "covered-table-cell" if self.place.in_sheet() => {
                let (row, column) = self.place.cell(tag);
                self.open = Some(open(tag, row, column));
                if empty {
                    self.end_cell(delivery);
                }
            }
            "annotation" | "ruby-text" if !empty => self.aside += 1,
            "p" | "h" if self.aside == 0 => {
                self.in_paragraph = !empty;
                if let Some(open) = &mut self.open {
                    if open.paragraphs > 0 {
                        open.text.push('\n');
                    }
                    open.paragraphs += 1;
                }
            }
            "s" if self.in_paragraph => {
                let count = number_attribute(tag, "c").unwrap_or(1).min(PIECE as u32);
                self.push(&" ".repeat(count as usize));
            }
            "tab" => self.push("\t"),
            "line-break" => self.push("\n"),
            _ => {}
        }
        Ok(())
    }

    fn begin_sheet(&mut self, tag: &BytesStart<'_>, delivery: &mut Delivery<'_>) -> Result<(), End> {
        let name = full_attribute(tag, "table:name").unwrap_or_default();
        delivery.enter(&name);
        let style = full_attribute(tag, "table:style-name").unwrap_or_default();
        if self.outline.hidden_styles.contains(style.as_ref()) {
            delivery
                .find(Finding::new("sheet-hidden", Severity::Note).with("sheet", name.clone().into_owned()));
        }
        let merges = self.outline.merges.get(self.sheet).map(Vec::as_slice).unwrap_or_default();
        self.sheet += 1;
        self.hidden_rows = 0;
        delivery.sheet(&name, merges)
    }

    fn end(&mut self, name: &str, delivery: &mut Delivery<'_>) -> Result<(), End> {
        match name {
            "table" => {
                if self.place.in_sheet() {
                    report_hidden(std::mem::take(&mut self.hidden_rows), delivery);
                    delivery.leave();
                }
                self.place.leave_table();
            }
            "table-row" if self.place.in_sheet() => {
                let done = self.end_row(delivery);
                self.place.end_row();
                return done;
            }
            "table-cell" | "covered-table-cell" if self.place.in_sheet() => self.end_cell(delivery),
            "annotation" | "ruby-text" => self.aside = self.aside.saturating_sub(1),
            "p" | "h" if self.aside == 0 => self.in_paragraph = false,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, event: &Event<'_>) {
        if self.in_paragraph && self.aside == 0 && self.place.in_sheet() {
            let mut text = String::new();
            push_text(&mut text, event);
            self.push(&text);
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(open) = &mut self.open
            && open.text.len() + text.len() <= PIECE
        {
            open.text.push_str(text);
        }
    }

    fn end_cell(&mut self, delivery: &mut Delivery<'_>) {
        let Some(open) = self.open.take() else { return };
        if self.skipping {
            return;
        }
        let cell = cell(&open, delivery);
        if cell == Cell::Empty {
            return;
        }
        let limit = delivery.limits.max_columns;
        if open.column > limit || open.repeat > limit - open.column + 1 {
            delivery.too_wide(open.row);
        }
        let first = (open.column - 1).min(limit) as usize;
        let last = open.column.saturating_add(open.repeat - 1).min(limit) as usize;
        self.cells.resize(first.max(self.cells.len()), Cell::Empty);
        self.cells.resize(last.max(self.cells.len()), cell);
    }

    /// Delivers the row as often as it stands in the sheet.
    fn end_row(&mut self, delivery: &mut Delivery<'_>) -> Result<(), End> {
        let cells = std::mem::take(&mut self.cells);
        if self.skipping || cells.is_empty() {
            return Ok(());
        }
        for number in self.place.row..=self.place.row.saturating_add(self.place.repeat - 1) {
            if number > delivery.limits.max_rows {
                return Err(delivery.too_long());
            }
            self.hidden_rows += u64::from(self.hidden);
            delivery.row(number, cells.clone())?;
            if number.is_multiple_of(1024) {
                delivery.progress(delivery.inflated.get())?;
            }
        }
        Ok(())
    }
}

fn open(tag: &BytesStart<'_>, row: u32, column: u32) -> Open {
    let kind = full_attribute(tag, "office:value-type").unwrap_or_default().into_owned();
    let value = match kind.as_str() {
        "date" => full_attribute(tag, "office:date-value"),
        "time" => full_attribute(tag, "office:time-value"),
        "boolean" => full_attribute(tag, "office:boolean-value"),
        "string" => full_attribute(tag, "office:string-value"),
        _ => full_attribute(tag, "office:value"),
    };
    // LibreOffice says in its own namespace that a formula came out as an error.
    let error = full_attribute(tag, "calcext:value-type").is_some_and(|kind| kind == "error");
    Open {
        row,
        column,
        repeat: repeated(tag),
        kind: if error { "error".to_owned() } else { kind },
        value: value.map(|value| value.into_owned()),
        formula: attribute(tag, "formula").map(|formula| formula.into_owned()),
        text: String::new(),
        paragraphs: 0,
    }
}

fn cell(open: &Open, delivery: &mut Delivery<'_>) -> Cell {
    let text = || match open.text.as_str() {
        "" => Cell::Empty,
        text => Cell::Text(text.into()),
    };
    let value = open.value.as_deref();
    match (open.kind.as_str(), value) {
        ("error", _) => Cell::Error(open.text.as_str().into()),
        ("float" | "percentage" | "currency", Some(value)) => match decimal(value) {
            Some(number) => Cell::Number(number.into()),
            None => Cell::Text(value.into()),
        },
        ("date", Some(value)) => match value.get(..10).unwrap_or(value).parse() {
            Ok(date) => Cell::Date(date),
            Err(_) => Cell::Text(value.into()),
        },
        ("boolean", Some(value)) => Cell::Bool(value == "true"),
        // `PT36H00M00S`: what people see stands in the cell's text.
        ("time", Some(value)) if open.text.is_empty() => Cell::Text(value.into()),
        ("string", Some(value)) if open.text.is_empty() && !value.is_empty() => Cell::Text(value.into()),
        ("", None) if open.text.is_empty() => match &open.formula {
            Some(formula) => {
                let formula = formula.split_once('=').map_or(formula.as_str(), |(_, rest)| rest);
                let origin = Origin { row: Some(open.row), column: Some(open.column), ..delivery.origin() };
                delivery.find(
                    Finding::new("sheet-formula-without-value", Severity::Warning)
                        .at(origin)
                        .with("formula", format!("={formula}")),
                );
                Cell::Error(format!("={formula}").into())
            }
            None => Cell::Empty,
        },
        _ => text(),
    }
}
