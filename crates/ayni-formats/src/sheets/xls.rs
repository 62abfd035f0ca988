//! XLS (BIFF5 to BIFF8, Excel 5 to 2003; [MS-XLS]), and encrypted workbooks of any year.

use std::collections::BTreeMap;
use std::io;

use ayni_model::sheet::{Cell, Merge};
use ayni_model::{Finding, Origin, Severity};

use super::Source;
use super::delivery::{Delivery, End};
use super::number::{decimal_of, formatted};
use super::number_format::Formats;
use super::ole::{Compound, f64_at, u16_at, u32_at};
use super::xls_records::{Record, Records};
use super::xls_strings::{Script, Table, code_page};
use super::xlsx::part_fault;
use super::xlsx_parts::Strings;
use super::xlsx_rows::report_hidden;

const BOF: u16 = 0x809;
const EOF: u16 = 0x0A;
const CONTINUE: u16 = 0x3C;

/// Reads a compound file: a workbook, or the finding what else it is.
pub(crate) fn read(source: &mut dyn Source, delivery: &mut Delivery<'_>) -> Result<(), End> {
    delivery.file()?;
    let file = match super::length(source).and_then(|bytes| {
        delivery.total_bytes = delivery.total_bytes.max(bytes);
        Compound::open(source)
    }) {
        Ok(file) => file,
        Err(error) => return delivery.io_fault(&error),
    };
    if file.has("EncryptedPackage") || file.has("EncryptionInfo") {
        delivery.find(Finding::new("sheet-encrypted", Severity::Error));
        return Ok(());
    }
    let name = if file.has("Workbook") { "Workbook" } else { "Book" };
    let foreign = [("WordDocument", "DOC"), ("PowerPoint Document", "PPT")];
    let foreign = foreign.iter().find(|(stream, _)| file.has(stream)).map(|(_, format)| *format);
    let Some(stream) = file.stream(name) else {
        match foreign {
            Some(format) => delivery
                .find(Finding::new("sheet-format-unsupported", Severity::Error).with("format", format)),
            None => delivery.damaged(name),
        }
        return Ok(());
    };
    let mut records = Records::new(stream);
    let mut book = Book {
        script: Script { wide: true, encoding: encoding_rs::WINDOWS_1252 },
        formats: Formats::default(),
        from_1904: false,
        sheets: Vec::new(),
        strings: Strings::default(),
    };
    let mut table = Table::default();
    match book.globals(&mut records, &mut table, delivery) {
        Ok(done) => done?,
        Err(error) => part_fault(delivery, name, &error)?,
    }
    if !table.strings(delivery.limits.max_text_bytes, &mut book.strings) {
        return Err(delivery.too_much_text());
    }
    for sheet in &book.sheets {
        delivery.enter(&sheet.name);
        match book.read_sheet(sheet, &mut records, delivery) {
            Ok(()) | Err(End::Sheet) => {}
            Err(End::All) => return Err(End::All),
        }
    }
    delivery.leave();
    Ok(())
}

/// What the workbook says before its sheets.
struct Book {
    script: Script,
    formats: Formats,
    from_1904: bool,
    sheets: Vec<SheetPlace>,
    strings: Strings,
}

struct SheetPlace {
    name: String,
    position: u64,
    hidden: bool,
}

/// A cell as the stream holds it; texts stay in the shared table until they are delivered.
enum Held {
    Number(f64, u16),
    Shared(u32),
    Ready(Cell),
}

/// The rows of one sheet, gathered before they are delivered: programs other than Excel write cells
/// in any order. A sheet has 65,536 rows at most, and a cell takes little more here than in the file.
#[derive(Default)]
struct Gathered {
    rows: BTreeMap<u16, BTreeMap<u16, Held>>,
    hidden: std::collections::BTreeSet<u16>,
    merges: Vec<Merge>,
    text: u64,
    last: (u16, u16),
    /// The place of a formula whose text comes in a record of its own.
    awaited: Option<(u16, u16)>,
}

impl Book {
    /// Reads the part of the stream about the whole workbook. The inner result is an end for a
    /// reason that has been said.
    fn globals(
        &mut self,
        records: &mut Records<'_>,
        table: &mut Table,
        delivery: &mut Delivery<'_>,
    ) -> io::Result<Result<(), End>> {
        match records.next()? {
            Some(Record { kind: BOF, body }) => self.script.wide = u16_at(body, 0) >= 0x600,
            Some(Record { kind: 0x09 | 0x209 | 0x409, .. }) => {
                delivery.find(
                    Finding::new("sheet-format-unsupported", Severity::Error).with("format", "Excel 4"),
                );
                return Ok(Err(End::All));
            }
            _ => return Err(io::Error::from(io::ErrorKind::InvalidData)),
        }
        while let Some(Record { kind, body }) = records.next()? {
            match kind {
                EOF => break,
                0x2F => {
                    delivery.find(Finding::new("sheet-encrypted", Severity::Error));
                    return Ok(Err(End::All));
                }
                0x22 => self.from_1904 = u16_at(body, 0) == 1,
                0x42 if !self.script.wide => match code_page(u16_at(body, 0)) {
                    Some(encoding) => self.script.encoding = encoding,
                    None => delivery.find(
                        Finding::new("sheet-encoding-guessed", Severity::Note)
                            .with("encoding", self.script.encoding.name()),
                    ),
                },
                0x41E => {
                    let length_bytes = if self.script.wide { 2 } else { 1 };
                    let code = self.script.string(body, 2, length_bytes);
                    self.formats.define(u32::from(u16_at(body, 0)), &code);
                }
                0xE0 => self.formats.add_style(u32::from(u16_at(body, 2))),
                // Only sheets of cells; charts and macro sheets have none.
                0x85 if body.get(5) == Some(&0) => self.sheets.push(SheetPlace {
                    name: self.script.string(body, 6, 1),
                    position: u64::from(u32_at(body, 0)),
                    hidden: body.get(4).is_some_and(|state| state & 3 != 0),
                }),
                0xFC => {
                    table.add(body);
                    while records.peek()? == Some(CONTINUE) {
                        if let Some(Record { body, .. }) = records.next()? {
                            table.add(body);
                        }
                        if table.len() as u64 > delivery.limits.max_text_bytes {
                            return Ok(Err(delivery.too_much_text()));
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(Ok(()))
    }

    fn read_sheet(
        &self,
        sheet: &SheetPlace,
        records: &mut Records<'_>,
        delivery: &mut Delivery<'_>,
    ) -> Result<(), End> {
        if sheet.hidden {
            delivery.find(Finding::new("sheet-hidden", Severity::Note).with("sheet", sheet.name.as_str()));
        }
        let mut gathered = Gathered::default();
        records.go_to(sheet.position);
        let fault = match self.gather(&mut gathered, records, delivery) {
            Ok(done) => {
                done?;
                None
            }
            Err(error) => {
                // The row that the damage cuts off: nobody can tell what it would have held.
                gathered.rows.remove(&gathered.last.0);
                Some(error)
            }
        };
        delivery.sheet(&sheet.name, &gathered.merges)?;
        let mut hidden = 0;
        for (number, cells) in std::mem::take(&mut gathered.rows) {
            let row = u32::from(number) + 1;
            delivery.begin_row(row);
            hidden += u64::from(gathered.hidden.contains(&number));
            let mut ready = Vec::with_capacity(cells.len());
            for (column, held) in cells {
                let cell = self.cell(held, row, u32::from(column) + 1, delivery);
                if cell != Cell::Empty {
                    ready.resize(usize::from(column), Cell::Empty);
                    ready.push(cell);
                }
            }
            delivery.row(row, ready)?;
            if row.is_multiple_of(1024) {
                delivery.progress(sheet.position)?;
            }
        }
        report_hidden(hidden, delivery);
        match fault {
            Some(error) => {
                delivery.begin_row(u32::from(gathered.last.0) + 1);
                part_fault(delivery, &sheet.name, &error)
            }
            None => Ok(()),
        }
    }

    fn gather(
        &self,
        gathered: &mut Gathered,
        records: &mut Records<'_>,
        delivery: &mut Delivery<'_>,
    ) -> io::Result<Result<(), End>> {
        // A chart inside the sheet is a stream in the stream.
        let mut depth = 0_u32;
        while let Some(record) = records.next()? {
            match record.kind {
                BOF => depth += 1,
                EOF => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return Ok(Ok(()));
                    }
                }
                _ if depth == 0 => return Err(io::Error::from(io::ErrorKind::InvalidData)),
                _ if depth > 1 => {}
                _ => self.record(record, gathered),
            }
            if gathered.text > delivery.limits.max_text_bytes {
                return Ok(Err(delivery.too_much_text()));
            }
        }
        Err(io::Error::from(io::ErrorKind::UnexpectedEof))
    }

    fn record(&self, Record { kind, body }: Record<'_>, gathered: &mut Gathered) {
        let place = (u16_at(body, 0), u16_at(body, 2));
        let style = u16_at(body, 4);
        match kind {
            0x203 if body.len() >= 14 => gathered.put(place, Held::Number(f64_at(body, 6), style)),
            0x27E if body.len() >= 10 => {
                gathered.put(place, Held::Number(packed_number(u32_at(body, 6)), style));
            }
            0xBD => {
                // Several packed numbers beside one another: style and number of each, last column.
                let cells = body.get(4..body.len().saturating_sub(2)).unwrap_or_default();
                for (column, cell) in (place.1..=u16::MAX).zip(cells.chunks_exact(6)) {
                    let number = packed_number(u32_at(cell, 2));
                    gathered.put((place.0, column), Held::Number(number, u16_at(cell, 0)));
                }
            }
            0xFD if body.len() >= 10 => gathered.put(place, Held::Shared(u32_at(body, 6))),
            0x204 | 0xD6 => gathered.put_text(place, self.script.string(body, 6, 2)),
            0x205 if body.len() >= 8 => {
                let value = body.get(6).copied().unwrap_or(0);
                let cell = if body.get(7) == Some(&0) {
                    Cell::Bool(value != 0)
                } else {
                    Cell::Error(error_text(value).into())
                };
                gathered.put(place, Held::Ready(cell));
            }
            0x06 | 0x206 | 0x406 if body.len() >= 14 => formula(body, place, style, gathered),
            0x207 => {
                if let Some(place) = gathered.awaited.take() {
                    gathered.put_text(place, self.script.string(body, 0, 2));
                }
            }
            0x208 if u16_at(body, 12) & 0x20 != 0 => {
                gathered.hidden.insert(place.0);
            }
            0xE5 => {
                for range in body.get(2..).unwrap_or_default().chunks_exact(8) {
                    let one = |at| u32::from(u16_at(range, at)) + 1;
                    let merge = Merge { top: one(0), bottom: one(2), left: one(4), right: one(6) };
                    gathered.merges.push(merge);
                }
            }
            _ => {}
        }
    }

    fn cell(&self, held: Held, row: u32, column: u32, delivery: &mut Delivery<'_>) -> Cell {
        let origin =
            |delivery: &Delivery<'_>| Origin { row: Some(row), column: Some(column), ..delivery.origin() };
        match held {
            Held::Ready(Cell::Error(text)) if text == "=" => {
                let finding = Finding::new("sheet-formula-without-value", Severity::Warning)
                    .at(origin(delivery))
                    .with("formula", "=");
                delivery.find(finding);
                Cell::Error(text)
            }
            Held::Ready(cell) => cell,
            Held::Number(number, style) => match decimal_of(number) {
                Some(text) => formatted(&text, self.formats.of_style(u32::from(style)), self.from_1904),
                None => Cell::Error("#NUM!".into()),
            },
            Held::Shared(index) => match self.strings.get(index as usize) {
                Some("") => Cell::Empty,
                Some(text) => Cell::Text(text.into()),
                None => {
                    let finding = Finding::new("sheet-text-missing", Severity::Warning).at(origin(delivery));
                    delivery.find(finding);
                    Cell::Error("#REF!".into())
                }
            },
        }
    }
}

impl Gathered {
    fn put(&mut self, place: (u16, u16), held: Held) {
        self.last = place;
        self.rows.entry(place.0).or_default().insert(place.1, held);
    }

    fn put_text(&mut self, place: (u16, u16), text: String) {
        self.text += text.len() as u64;
        let cell = if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) };
        self.put(place, Held::Ready(cell));
    }
}

/// A formula's last value ([MS-XLS] 2.5.133).
fn formula(body: &[u8], place: (u16, u16), style: u16, gathered: &mut Gathered) {
    gathered.awaited = None;
    let value = body.get(8).copied().unwrap_or(0);
    let held = if u16_at(body, 12) != 0xFFFF {
        Held::Number(f64_at(body, 6), style)
    } else {
        match body.get(6) {
            Some(0) => {
                // The text follows. Until then the formula is one without a value.
                gathered.awaited = Some(place);
                Held::Ready(Cell::Error("=".into()))
            }
            Some(1) => Held::Ready(Cell::Bool(value != 0)),
            Some(2) => Held::Ready(Cell::Error(error_text(value).into())),
            _ => Held::Ready(Cell::Empty),
        }
    };
    gathered.put(place, held);
}

/// A number in 32 bits: a whole number or the upper part of a binary fraction, perhaps in hundredths
/// ([MS-XLS] 2.5.217).
fn packed_number(bits: u32) -> f64 {
    let number = if bits & 2 != 0 {
        f64::from(bits.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(bits & !3) << 32)
    };
    if bits & 1 != 0 { number / 100.0 } else { number }
}

fn error_text(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}
