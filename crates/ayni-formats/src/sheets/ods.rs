//! ODS (OpenDocument, ISO/IEC 26300-1): the package and what it says before its rows.

use std::collections::BTreeSet;
use std::io::{self, Read};

use ayni_model::sheet::Merge;
use ayni_model::{Finding, Severity};
use quick_xml::events::{BytesStart, Event};

use super::delivery::{Delivery, End};
use super::ods_cells;
use super::xlsx::{PIECE, part_fault};
use super::xml::{Xml, attribute, full_attribute, number_attribute};
use super::zip::Package;

const CONTENT: &str = "content.xml";

/// Reads a spreadsheet.
pub(crate) fn read(package: &mut Package<'_>, delivery: &mut Delivery<'_>) -> Result<(), End> {
    delivery.file()?;
    match package.member("mimetype") {
        Ok(Some(member)) => {
            let mut kind = String::new();
            let _ = member.take(200).read_to_string(&mut kind);
            if !kind.is_empty() && !kind.contains("spreadsheet") {
                let format = if kind.contains(".text") { "ODT" } else { "OpenDocument" };
                delivery
                    .find(Finding::new("sheet-format-unsupported", Severity::Error).with("format", format));
                return Ok(());
            }
        }
        Ok(None) => {}
        Err(error) => return part_fault(delivery, "mimetype", &error),
    }
    if is_encrypted(package) {
        delivery.find(Finding::new("sheet-encrypted", Severity::Error));
        return Ok(());
    }
    delivery.total_bytes = package.claimed_bytes(&[CONTENT.to_owned()]);
    // Merged cells are told before a sheet's rows, so the part is gone through for them first, and
    // its checksum compared. A fault of the XML alone is met again, and said, when the rows are read.
    let mut outline = Outline::default();
    if let Ok(Some(member)) = package.glance(CONTENT) {
        let mut xml = Xml::new(member, PIECE);
        let _ = outline.read(&mut xml, delivery.limits.max_rows as usize);
        if let Err(error) = xml.finish() {
            return part_fault(delivery, CONTENT, &error);
        }
    }
    match package.member(CONTENT) {
        Ok(Some(member)) => ods_cells::read(&mut Xml::new(member, PIECE), &outline, delivery),
        Ok(None) => {
            delivery.damaged(CONTENT);
            Ok(())
        }
        Err(error) => part_fault(delivery, CONTENT, &error),
    }
}

/// Whether the manifest says that the content is encrypted (part 3, 4.4).
fn is_encrypted(package: &mut Package<'_>) -> bool {
    let Ok(Some(member)) = package.member("META-INF/manifest.xml") else { return false };
    let mut xml = Xml::new(member, PIECE);
    loop {
        match xml.next() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                if tag.local_name().as_ref() == "encryption-data" {
                    return true;
                }
            }
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// What is known of the sheets before their rows are read.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// Merged cells, sheet by sheet.
    pub(crate) merges: Vec<Vec<Merge>>,
    /// Styles of tables that are not shown.
    pub(crate) hidden_styles: BTreeSet<String>,
}

impl Outline {
    fn read(&mut self, xml: &mut Xml<'_>, limit: usize) -> io::Result<()> {
        let mut place = Place::default();
        let mut style = String::new();
        let mut found = 0;
        loop {
            let event = xml.next()?;
            let (tag, empty) = match &event {
                Event::Start(tag) => (tag, false),
                Event::Empty(tag) => (tag, true),
                Event::End(tag) => {
                    match tag.local_name().as_ref() {
                        "table" => place.leave_table(),
                        "table-row" => place.end_row(),
                        _ => {}
                    }
                    continue;
                }
                Event::Eof => return Ok(()),
                _ => continue,
            };
            match tag.local_name().as_ref() {
                "style" => style = full_attribute(tag, "style:name").unwrap_or_default().into_owned(),
                "table-properties"
                    if full_attribute(tag, "table:display").is_some_and(|shown| shown == "false") =>
                {
                    self.hidden_styles.insert(style.clone());
                }
                "table" if !empty && place.enter_table() => self.merges.push(Vec::new()),
                "table-row" => {
                    place.begin_row(tag);
                    if empty {
                        place.end_row();
                    }
                }
                "table-cell" | "covered-table-cell" => {
                    let (row, column) = place.cell(tag);
                    let down = number_attribute(tag, "number-rows-spanned").unwrap_or(1).max(1);
                    let right = number_attribute(tag, "number-columns-spanned").unwrap_or(1).max(1);
                    if (down > 1 || right > 1) && found < limit && place.in_sheet() {
                        found += 1;
                        if let Some(merges) = self.merges.last_mut() {
                            merges.push(Merge {
                                top: row,
                                left: column,
                                bottom: row.saturating_add(down - 1),
                                right: column.saturating_add(right - 1),
                            });
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// Where in a sheet the reading stands, with repeated rows and cells counted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    /// Tables that are open: one inside another belongs to a cell or a drawing.
    depth: u32,
    /// The row being read, from 1.
    pub(crate) row: u32,
    /// How many rows it stands for.
    pub(crate) repeat: u32,
    /// The column of the next cell, from 1.
    column: u32,
}

impl Place {
    /// A table begins; true where it is a sheet.
    pub(crate) fn enter_table(&mut self) -> bool {
        self.depth += 1;
        if self.depth == 1 {
            (self.row, self.repeat, self.column) = (0, 1, 1);
        }
        self.depth == 1
    }

    pub(crate) fn leave_table(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Whether the reading is in a sheet, and in no table inside it.
    pub(crate) fn in_sheet(&self) -> bool {
        self.depth == 1
    }

    pub(crate) fn begin_row(&mut self, tag: &BytesStart<'_>) {
        if self.depth == 1 {
            self.row = self.row.saturating_add(1);
            self.repeat = number_attribute(tag, "number-rows-repeated").unwrap_or(1).max(1);
            self.column = 1;
        }
    }

    pub(crate) fn end_row(&mut self) {
        if self.depth == 1 {
            self.row = self.row.saturating_add(self.repeat - 1);
        }
    }

    /// A cell begins: its row and column.
    pub(crate) fn cell(&mut self, tag: &BytesStart<'_>) -> (u32, u32) {
        let column = self.column;
        if self.depth == 1 {
            self.column = column.saturating_add(repeated(tag));
        }
        (self.row, column)
    }
}

/// How many columns a cell stands for.
pub(crate) fn repeated(tag: &BytesStart<'_>) -> u32 {
    attribute(tag, "number-columns-repeated").and_then(|count| count.trim().parse().ok()).unwrap_or(1).max(1)
}
