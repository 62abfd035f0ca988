//! SDMX-CSV 1.0 and 2.0.
//!
//! Lines end as RFC 4180 has it (CRLF), a cell is quoted where it must be, and nothing is put before a value to keep a
//! spreadsheet program from running it: the message is for a machine, and a code must arrive as it is.

use std::io;

use ayni_model::sdmx::{Column, DataSet, FlowKind, Structure};

use super::{DataSyntax, Header, WriteFault};

/// What is written at once.
const PIECE: usize = 1 << 16;

/// A column ready to be written: each value that comes again is quoted once.
enum Cells<'d> {
    Coded { bytes: Vec<u8>, ends: Vec<(u32, u32)>, rows: &'d [u32] },
    Plain(&'d [compact_str::CompactString]),
}

impl<'d> Cells<'d> {
    fn new(column: &'d Column) -> Cells<'d> {
        match column {
            Column::Coded { distinct, rows } => {
                let (mut bytes, mut ends) = (Vec::new(), Vec::with_capacity(distinct.len()));
                for value in distinct {
                    let start = bytes.len() as u32;
                    cell(&mut bytes, value);
                    ends.push((start, bytes.len() as u32));
                }
                Cells::Coded { bytes, ends, rows }
            }
            Column::Plain(values) => Cells::Plain(values),
        }
    }

    fn write(&self, row: usize, into: &mut Vec<u8>) {
        match self {
            Cells::Coded { bytes, ends, rows } => {
                let place = rows.get(row).and_then(|place| ends.get(*place as usize));
                if let Some(text) = place.and_then(|(start, end)| bytes.get(*start as usize..*end as usize)) {
                    into.extend_from_slice(text);
                }
            }
            Cells::Plain(values) => {
                if let Some(value) = values.get(row) {
                    cell(into, value);
                }
            }
        }
    }
}

/// Writes a data set.
pub(super) fn write(
    out: &mut dyn io::Write,
    data: &DataSet,
    structure: &Structure,
    syntax: DataSyntax,
    header: &Header,
) -> Result<(), WriteFault> {
    if let Some(missing) = structure.dimensions().find(|dimension| data.column(&dimension.id).is_none()) {
        return Err(WriteFault::Dimension(missing.id.clone()));
    }
    let known = structure.components.iter().filter_map(|component| {
        data.columns.iter().find(|(id, _)| *id == component.id).map(|(id, column)| (id, column))
    });
    let others = data.columns.iter().filter(|(id, _)| structure.component(id).is_none());
    let columns: Vec<_> = known.chain(others.map(|(id, column)| (id, column))).collect();
    let mut buffer = Vec::with_capacity(PIECE + (PIECE >> 2));
    let mut lead = Vec::new();
    let flow = data.flow.to_string();
    if syntax == DataSyntax::Csv1 {
        buffer.extend_from_slice(b"DATAFLOW");
        cell(&mut lead, &flow);
    } else {
        buffer.extend_from_slice(b"STRUCTURE,STRUCTURE_ID,ACTION");
        lead.extend_from_slice(match data.kind {
            FlowKind::Dataflow => b"dataflow,",
            FlowKind::Structure => b"datastructure,",
            FlowKind::Agreement => b"dataprovision,",
        });
        cell(&mut lead, &flow);
        lead.push(b',');
        lead.extend_from_slice(header.action.letter().as_bytes());
    }
    for (id, _) in &columns {
        buffer.push(b',');
        cell(&mut buffer, id);
    }
    buffer.extend_from_slice(b"\r\n");
    let cells: Vec<_> = columns.iter().map(|(_, column)| Cells::new(column)).collect();
    for row in 0..data.rows {
        buffer.extend_from_slice(&lead);
        for column in &cells {
            buffer.push(b',');
            column.write(row, &mut buffer);
        }
        buffer.extend_from_slice(b"\r\n");
        if buffer.len() >= PIECE {
            out.write_all(&buffer)?;
            buffer.clear();
        }
    }
    out.write_all(&buffer)?;
    Ok(())
}

/// Appends a cell, quoted where it must be.
fn cell(into: &mut Vec<u8>, text: &str) {
    let plain = text.bytes().all(|byte| !matches!(byte, b',' | b'"' | b'\n' | b'\r'));
    if plain {
        into.extend_from_slice(text.as_bytes());
        return;
    }
    into.push(b'"');
    for byte in text.bytes() {
        if byte == b'"' {
            into.push(b'"');
        }
        into.push(byte);
    }
    into.push(b'"');
}
