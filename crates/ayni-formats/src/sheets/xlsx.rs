//! XLSX (Office Open XML, ECMA-376 part 1, 18): the workbook and its sheets.

use std::io;

use ayni_model::{Finding, Severity};

use super::delivery::{Delivery, End};
use super::xlsx_parts::{self, Strings, Workbook};
use super::xlsx_rows;
use super::xml::Xml;
use super::zip::Package;

/// How many bytes a tag or text of a workbook's XML may have: more than any cell may hold (32,767
/// characters, in UTF-8 and with every letter escaped).
pub(crate) const PIECE: usize = 2 << 20;

/// Reads a workbook.
pub(crate) fn read(package: &mut Package<'_>, delivery: &mut Delivery<'_>) -> Result<(), End> {
    delivery.file()?;
    let (workbook, fault) = xlsx_parts::workbook(package);
    if let Some((part, error)) = fault {
        part_fault(delivery, &part, &error)?;
    }
    if workbook.sheets.is_empty() {
        return Ok(());
    }
    let mut strings = Strings::default();
    let mut parts = vec![workbook.strings.clone()];
    parts.extend(workbook.sheets.iter().map(|sheet| sheet.part.clone()));
    delivery.total_bytes = package.claimed_bytes(&parts);
    if let Some(member) = open(package, &workbook.strings, delivery)? {
        let mut xml = Xml::new(member, PIECE);
        match strings.read(&mut xml, delivery.limits.max_text_bytes) {
            Ok(true) => {}
            Ok(false) => return Err(delivery.too_much_text()),
            Err(error) => {
                // Where the bytes themselves are damaged, no string can be trusted; where only the
                // XML is, those before the fault can.
                if xml.finish().is_err() {
                    strings = Strings::default();
                }
                part_fault(delivery, &workbook.strings, &error)?;
            }
        }
    }
    for sheet in &workbook.sheets {
        delivery.enter(&sheet.name);
        match read_sheet(package, sheet, &workbook, &strings, delivery) {
            Ok(()) | Err(End::Sheet) => {}
            Err(End::All) => return Err(End::All),
        }
    }
    delivery.leave();
    Ok(())
}

fn read_sheet(
    package: &mut Package<'_>,
    sheet: &xlsx_parts::SheetPart,
    workbook: &Workbook,
    strings: &Strings,
    delivery: &mut Delivery<'_>,
) -> Result<(), End> {
    if sheet.hidden {
        delivery.find(Finding::new("sheet-hidden", Severity::Note).with("sheet", sheet.name.as_str()));
    }
    // The merged cells stand behind the rows, but are told first: the part is looked through for
    // them, and its checksum compared on the way.
    let merges = match package.glance(&sheet.part) {
        Ok(Some(member)) => xlsx_rows::merges(member, delivery.limits.max_rows),
        Ok(None) => Ok(Vec::new()),
        Err(error) => Err(error),
    };
    let merges = match merges {
        Ok(merges) => merges,
        Err(error) => {
            delivery.sheet(&sheet.name, &[])?;
            return part_fault(delivery, &sheet.part, &error);
        }
    };
    delivery.sheet(&sheet.name, &merges)?;
    match package.member(&sheet.part) {
        Ok(Some(member)) => {
            let mut rows = xlsx_rows::Rows::new(workbook, strings);
            let done = rows.read(&mut Xml::new(member, PIECE), delivery);
            rows.report(delivery);
            done
        }
        Ok(None) => {
            delivery.damaged(&sheet.part);
            Ok(())
        }
        Err(error) => part_fault(delivery, &sheet.part, &error),
    }
}

/// Opens a part; one that cannot be opened is a finding, one that is not there is none.
fn open<'p>(
    package: &'p mut Package<'_>,
    part: &str,
    delivery: &mut Delivery<'_>,
) -> Result<Option<super::zip::Member<'p>>, End> {
    match package.member(part) {
        Ok(member) => Ok(member),
        Err(error) => part_fault(delivery, part, &error).map(|()| None),
    }
}

/// Says that a part is damaged; an error only where nothing more of the file can be read.
pub(crate) fn part_fault(delivery: &mut Delivery<'_>, part: &str, error: &io::Error) -> Result<(), End> {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    if matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof) {
        delivery.damaged(part);
        return Ok(());
    }
    match delivery.io_fault(error) {
        Err(End::All) => Err(End::All),
        Ok(()) | Err(End::Sheet) => Ok(()),
    }
}
