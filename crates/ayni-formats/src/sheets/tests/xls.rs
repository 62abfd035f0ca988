//! XLS: compound files and BIFF streams built here.

use ayni_model::sheet::Merge;

use super::support::{books, codes, lines};

/// A compound file of streams, each padded to the size from which it has sectors of its own.
pub fn compound(streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut data = Vec::new();
    let mut fat: Vec<u32> = Vec::new();
    let mut places = Vec::new();
    for (_, stream) in streams {
        let sectors = stream.len().max(4096).div_ceil(512);
        let first = fat.len() as u32;
        places.push((first, stream.len().max(4096) as u32));
        fat.extend((1..sectors as u32).map(|next| first + next));
        fat.push(0xFFFF_FFFE);
        data.extend_from_slice(stream);
        data.resize(fat.len() * 512, 0);
    }
    let directory = fat.len() as u32;
    fat.extend([0xFFFF_FFFE, 0xFFFF_FFFD]);
    let mut entries = vec![entry("Root Entry", 5, 1, 0xFFFF_FFFE, 0)];
    for (index, ((name, _), (start, size))) in streams.iter().zip(places).enumerate() {
        let right = if index + 1 < streams.len() { index as u32 + 2 } else { u32::MAX };
        let mut entry = entry(name, 2, u32::MAX, start, size);
        entry[0x48..0x4C].copy_from_slice(&right.to_le_bytes());
        entries.push(entry);
    }
    let mut sector: Vec<u8> = entries.concat();
    sector.resize(512, 0);
    data.extend(sector);
    let mut table: Vec<u8> = fat.iter().flat_map(|next| next.to_le_bytes()).collect();
    table.resize(512, 0xFF);
    data.extend(table);
    let mut header = vec![0_u8; 512];
    header[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    header[0x1E] = 9;
    header[0x20] = 6;
    header[0x30..0x34].copy_from_slice(&directory.to_le_bytes());
    header[0x3C..0x40].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    header[0x44..0x48].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    header[0x4C..].fill(0xFF);
    header[0x4C..0x50].copy_from_slice(&(directory + 1).to_le_bytes());
    [header, data].concat()
}

fn entry(name: &str, kind: u8, child: u32, start: u32, size: u32) -> Vec<u8> {
    let mut entry = vec![0_u8; 128];
    let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    entry[..units.len()].copy_from_slice(&units);
    entry[0x40] = units.len() as u8 + 2;
    entry[0x42] = kind;
    for link in [0x44, 0x48] {
        entry[link..link + 4].fill(0xFF);
    }
    entry[0x4C..0x50].copy_from_slice(&child.to_le_bytes());
    entry[0x74..0x78].copy_from_slice(&start.to_le_bytes());
    entry[0x78..0x7C].copy_from_slice(&size.to_le_bytes());
    entry
}

/// A record: its number, and its body in pieces.
fn record(kind: u16, body: &[&[u8]]) -> Vec<u8> {
    let body = body.concat();
    [&kind.to_le_bytes(), &(body.len() as u16).to_le_bytes(), body.as_slice()].concat()
}

fn u16s(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// The streams of a workbook: what comes before the sheet, and the sheet.
fn workbook(wide: bool, globals: &[Vec<u8>], cells: &[Vec<u8>]) -> Vec<u8> {
    let version: u16 = if wide { 0x600 } else { 0x500 };
    let name: &[u8] = if wide { b"\x05\x00Sheet" } else { b"\x05Sheet" };
    let mut stream = record(0x809, &[&u16s(&[version, 5, 0, 0, 0, 0, 0, 0])]);
    stream.extend(globals.concat());
    let bound = stream.len() + 4;
    stream.extend(record(0x85, &[&[0; 6], name]));
    stream.extend(record(0x0A, &[]));
    let start = stream.len() as u32;
    stream[bound..bound + 4].copy_from_slice(&start.to_le_bytes());
    stream.extend(record(0x809, &[&u16s(&[version, 0x10, 0, 0, 0, 0, 0, 0])]));
    stream.extend(cells.concat());
    stream.extend(record(0x0A, &[]));
    stream
}

#[test]
fn cells_of_every_kind() {
    let globals = [
        record(0x41E, &[&u16s(&[164, 10]), b"\x00dd/mm/yyyy"]),
        record(0xE0, &[&u16s(&[0, 0])]),
        record(0xE0, &[&u16s(&[0, 164])]),
        // Two strings; the second goes on in the next record, there in two bytes a letter.
        record(0xFC, &[&2_u32.to_le_bytes(), &2_u32.to_le_bytes(), b"\x04\x00\x00Peru", b"\x06\x00\x00Nai"]),
        record(0x3C, &[b"\x01", &u16s(&[0x0440, 0x043E, 0x0431])]),
    ];
    let packed =
        |number: i32, hundredths: bool| ((number << 2) as u32 | 2 | u32::from(hundredths)).to_le_bytes();
    let cells = [
        record(0x208, &[&u16s(&[2, 0, 0, 0, 0, 0, 0x20, 0])]),
        // Rows out of order, as programs other than Excel write them.
        record(0x203, &[&u16s(&[2, 0, 0]), &2.5_f64.to_le_bytes()]),
        record(0xFD, &[&u16s(&[0, 0, 0]), &0_u32.to_le_bytes()]),
        record(0xFD, &[&u16s(&[0, 1, 0]), &1_u32.to_le_bytes()]),
        record(0x203, &[&u16s(&[0, 2, 1]), &45429.0_f64.to_le_bytes()]),
        record(
            0xBD,
            &[&u16s(&[0, 3]), &u16s(&[0]), &packed(1234, true), &u16s(&[0]), &packed(-7, false), &u16s(&[4])],
        ),
        record(0x205, &[&u16s(&[0, 6, 0]), &[1, 0]]),
        record(0x205, &[&u16s(&[0, 7, 0]), &[7, 1]]),
        record(0x06, &[&u16s(&[0, 8, 0]), &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF], &[0; 8]]),
        record(0x207, &[b"\x03\x00\x00sum"]),
        record(0x06, &[&u16s(&[0, 9, 0]), &1e-7_f64.to_le_bytes(), &[0; 8]]),
        record(0x06, &[&u16s(&[1, 0, 0]), &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF], &[0; 8]]),
        record(0xE5, &[&u16s(&[1, 0, 1, 2, 3])]),
    ];
    let (books, findings) = books(&compound(&[("Workbook", workbook(true, &globals, &cells))]), "a.xls");
    let sheet = &books[0].sheets[0];
    assert_eq!(sheet.name, "Sheet");
    assert_eq!(
        lines(&sheet.rows),
        ["1: Peru|Naiроб|@2024-05-17|#12.34|#-7||?true|!#DIV/0!|sum|#0.0000001", "2: !=", "3: #2.5",]
    );
    assert_eq!(sheet.merges, [Merge { top: 1, left: 3, bottom: 2, right: 4 }]);
    assert_eq!(codes(&findings), ["sheet-formula-without-value A2", "sheet-hidden-rows"]);
}

#[test]
fn older_workbooks_have_a_code_page() {
    let globals = [record(0x42, &[&u16s(&[1251])])];
    let cells = [record(0x204, &[&u16s(&[0, 0, 0]), &u16s(&[6]), b"\xCC\xEE\xF1\xEA\xE2\xE0"])];
    let (books, findings) = books(&compound(&[("Book", workbook(false, &globals, &cells))]), "a.xls");
    assert_eq!(lines(&books[0].sheets[0].rows), ["1: Москва"]);
    assert_eq!(codes(&findings), [""; 0]);
}

#[test]
fn encrypted_workbooks_of_both_ages_are_said() {
    let old = workbook(true, &[record(0x2F, &[&[1; 6]])], &[]);
    assert_eq!(codes(&books(&compound(&[("Workbook", old)]), "a.xls").1), ["sheet-encrypted"]);
    let new = compound(&[("EncryptionInfo", vec![0; 10]), ("EncryptedPackage", vec![0; 10])]);
    assert_eq!(codes(&books(&new, "a.xlsx").1), ["sheet-encrypted"]);
    let letter = compound(&[("WordDocument", vec![0; 10])]);
    assert_eq!(codes(&books(&letter, "a.doc").1), ["sheet-format-unsupported"]);
}

#[test]
fn rows_before_the_damage_are_delivered() {
    let number = |row: u16| record(0x203, &[&u16s(&[row, 0, 0]), &1.0_f64.to_le_bytes()]);
    let cells: Vec<Vec<u8>> = (0..1000).map(number).collect();
    let whole = compound(&[("Workbook", workbook(true, &[], &cells))]);
    let (books, findings) = books(&whole[..12_000], "a.xls");
    // The tables stand behind the data here, so nothing can be found; no row is made up.
    assert!(books[0].sheets.is_empty());
    assert_eq!(codes(&findings), ["sheet-damaged"]);

    // A stream that ends early, in a file that is whole.
    let mut stream = workbook(true, &[], &cells);
    stream.truncate(10_000);
    let file = compound(&[("Workbook", stream)]);
    let (books, findings) = super::support::books(&file, "a.xls");
    let rows = &books[0].sheets[0].rows;
    assert_eq!(codes(&findings), ["sheet-damaged 552"]);
    assert_eq!((rows.len(), rows.last().unwrap().number), (551, 551));
}

/// A small sound file.
pub fn sound() -> Vec<u8> {
    let globals = [
        record(0x41E, &[&u16s(&[164, 10]), b"\x00dd/mm/yyyy"]),
        record(0xE0, &[&u16s(&[0, 164])]),
        record(0xFC, &[&1_u32.to_le_bytes(), &1_u32.to_le_bytes(), b"\x04\x00\x00Peru"]),
    ];
    let cells = [
        record(0xFD, &[&u16s(&[0, 0, 0]), &0_u32.to_le_bytes()]),
        record(0x203, &[&u16s(&[1, 2, 0]), &45429.0_f64.to_le_bytes()]),
        record(0xE5, &[&u16s(&[1, 0, 1, 2, 3])]),
    ];
    compound(&[("Workbook", workbook(true, &globals, &cells))])
}
