//! Files that are damaged, locked, foreign, or made to exhaust a machine.

use std::io::Cursor;

use ayni_model::{NoWatch, Severity, Watch};
use proptest::prelude::*;

use super::support::{Xlsx, books, books_within, codes, lines, xlsx_rows, zip_of};
use super::xls::compound;
use crate::sheets::{Limits, read_book};

#[test]
fn two_cells_at_the_corners_are_two_cells() {
    let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>";
    let (books, findings) = books(&xlsx_rows(rows), "a.xlsx");
    let rows = &books[0].sheets[0].rows;
    assert_eq!((rows.len(), rows[1].number, rows[1].cells.len()), (2, 1_048_576, 16_384));
    assert_eq!(findings, []);
    // Beyond the corners nothing is a cell of a workbook.
    let beyond = "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row><row r=\"1048577\"><c r=\"A1048577\"><v>2</v></c></row>";
    let (books, findings) = super::support::books(&xlsx_rows(beyond), "a.xlsx");
    assert_eq!(lines(&books[0].sheets[0].rows), ["1: #1"]);
    assert_eq!(codes(&findings), ["sheet-too-many-columns 1", "sheet-too-many-rows"]);
}

#[test]
fn many_rows_far_to_the_right_end_at_the_limit() {
    let rows: String =
        (1..=100).map(|row| format!("<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>")).collect();
    let limits = Limits { max_cells: 500_000, ..Limits::default() };
    let (_, findings) = books_within(&xlsx_rows(&rows), "a.xlsx", &limits);
    assert_eq!(codes(&findings), ["sheet-too-many-cells 31"]);
    // A book in memory has a smaller limit of its own.
    let limits = Limits { max_book_cells: 100_000, ..Limits::default() };
    let (books, findings) = books_within(&xlsx_rows(&rows), "a.xlsx", &limits);
    assert_eq!(books[0].sheets[0].rows.len(), 6);
    assert_eq!(codes(&findings), ["sheet-too-much-for-memory"]);
}

#[test]
fn shared_strings_that_inflate_without_end_are_refused() {
    let item = format!("<si><t>{}</t></si>", "A".repeat(1000));
    let strings = item.repeat(4000);
    let part = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>";
    let bytes = Xlsx { parts: &[part], strings: &strings, ..Xlsx::default() }.bytes();
    assert!(bytes.len() < 40_000, "{}", bytes.len());
    let within = |limits: Limits| codes(&books_within(&bytes, "a.xlsx", &limits).1);
    let free = 1 << 20;
    assert_eq!(within(Limits { ratio_free_bytes: free, ..Limits::default() }), ["sheet-inflates-too-much"]);
    assert_eq!(within(Limits { max_inflated_bytes: free, ..Limits::default() }), ["sheet-inflates-too-much"]);
    assert_eq!(within(Limits { max_text_bytes: free, ..Limits::default() }), ["sheet-too-much-text"]);
    assert_eq!(within(Limits::default()), [""; 0]);
    // One string alone, longer than any cell: the sheet is still read.
    let strings = format!("<si><t>{}</t></si>", "A".repeat(3 << 20));
    let bytes = Xlsx { parts: &[part], strings: &strings, ..Xlsx::default() }.bytes();
    let (_, findings) = books(&bytes, "a.xlsx");
    assert_eq!(codes(&findings), ["sheet-cell-too-long", "sheet-text-missing A1"]);
}

#[test]
fn formatted_empty_rows_cost_nothing() {
    let empty: String = (1..=50_000)
        .map(|row| format!("<row r=\"{row}\" s=\"3\" customFormat=\"1\"><c r=\"A{row}\" s=\"3\"/><c r=\"B{row}\" s=\"3\"><v></v></c></row>"))
        .collect();
    let rows = format!("{empty}<row r=\"50001\"><c r=\"B50001\"><v>1</v></c></row>");
    let (books, findings) = books(&xlsx_rows(&rows), "a.xlsx");
    assert_eq!(lines(&books[0].sheets[0].rows), ["50001: |#1"]);
    assert_eq!(findings, []);
}

#[test]
fn everything_before_the_damage_is_delivered() {
    let row = |row: u32| {
        format!("<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\"><v>1</v></c></row>")
    };
    let rows: String = (1..=100).map(row).collect();
    // The XML breaks off inside row 51.
    let broken = rows.split("<c r=\"B51\">").next().unwrap();
    let part = format!("<worksheet><sheetData>{broken}");
    let members = Xlsx { parts: &[""], ..Xlsx::default() }.members();
    let members: Vec<(&str, &[u8])> = members
        .iter()
        .map(|(name, text)| match name.as_str() {
            "xl/worksheets/sheet1.xml" => (name.as_str(), part.as_bytes()),
            name => (name, text.as_bytes()),
        })
        .collect();
    let (found, findings) = books(&zip_of(&members), "a.xlsx");
    assert_eq!(found[0].sheets[0].rows.len(), 50);
    assert_eq!(codes(&findings), ["sheet-damaged 51"]);

    // Bytes of the packed part are overwritten. What they unpack to may look like rows, so none of
    // that sheet is believed.
    let noisy: String =
        (1..=20_000).map(|n| row(n).replace("<v>1</v>", &format!("<v>{}</v>", n * 7919 % 104_729))).collect();
    let mut bytes = xlsx_rows(&noisy);
    let middle = bytes.len() / 2;
    bytes[middle..middle + 64].fill(0xFF);
    let (found, findings) = books(&bytes, "a.xlsx");
    assert_eq!((found[0].sheets[0].name.as_str(), found[0].sheets[0].rows.len()), ("S", 0));
    assert_eq!(codes(&findings), ["sheet-damaged"]);

    // The same in text inside a zip, and in the shared strings of a workbook.
    let mut text = String::from("\u{FEFF}a,b\n");
    text.extend((0..20_000).map(|n| format!("{},{}\n", n, n * 7919 % 104_729)));
    let mut packed = zip_of(&[("a.csv", text.as_bytes()), ("b.csv", b"x,y\n1,2\n")]);
    let quarter = packed.len() / 4;
    packed[quarter..quarter + 64].fill(0xFF);
    let (found, findings) = books(&packed, "a.zip");
    let rows: Vec<usize> =
        found.iter().map(|book| book.sheets.iter().map(|sheet| sheet.rows.len()).sum()).collect();
    assert_eq!((rows, codes(&findings)), (vec![0, 2], vec!["sheet-damaged".to_owned()]));

    let strings: String =
        (0..20_000_u32).map(|n| format!("<si><t>{}</t></si>", n.wrapping_mul(2_654_435_761))).collect();
    let part =
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row></sheetData>";
    let mut packed = Xlsx { parts: &[part], strings: &strings, ..Xlsx::default() }.bytes();
    let half = packed.len() / 2;
    packed[half..half + 64].fill(0xFF);
    let (found, findings) = books(&packed, "a.xlsx");
    assert_eq!(lines(&found[0].sheets[0].rows), ["1: #1|!#REF!"]);
    assert_eq!(codes(&findings), ["sheet-damaged", "sheet-text-missing B1"]);

    // The end of the file, with the list of its members, is missing.
    let (_, findings) = books(&bytes[..middle], "a.xlsx");
    assert_eq!(codes(&findings), ["sheet-damaged"]);
}

#[test]
fn locked_and_foreign_files_are_named() {
    let table: [(&str, Vec<u8>, &str); 9] = [
        (
            "a.xlsx",
            compound(&[("EncryptionInfo", vec![1; 64]), ("EncryptedPackage", vec![2; 5000])]),
            "sheet-encrypted",
        ),
        ("a.xlsx", b"%PDF-1.7 ...".to_vec(), "sheet-format-unsupported"),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>".to_vec(), "sheet-format-unsupported"),
        (
            "a.xls",
            b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
                .to_vec(),
            "sheet-format-unsupported",
        ),
        (
            "a.xlsb",
            zip_of(&[("[Content_Types].xml", b""), ("xl/workbook.bin", b"")]),
            "sheet-format-unsupported",
        ),
        (
            "a.docx",
            zip_of(&[("[Content_Types].xml", b""), ("word/document.xml", b"")]),
            "sheet-format-unsupported",
        ),
        (
            "a.csv",
            (0..=255_u8).cycle().take(4096).map(|byte| byte.wrapping_mul(31)).collect(),
            "sheet-format-unknown",
        ),
        ("a.zip", zip_of(&[("photo.jpg", b"x")]), "sheet-format-unsupported"),
        ("a.xlsx", zip_of(&[("[Content_Types].xml", b"<Types/>")]), "sheet-damaged"),
    ];
    for (name, bytes, code) in table {
        let (_, findings) = books(&bytes, name);
        let grave: Vec<_> =
            findings.iter().filter(|f| f.severity == Severity::Error).map(|f| f.code.as_str()).collect();
        assert_eq!(grave, [code], "{name} {bytes:?}");
    }
}

#[test]
fn an_archive_gives_its_files_under_their_names() {
    let inner = xlsx_rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    let mut bytes = zip_of(&[
        ("__MACOSX/._a.csv", b"junk"),
        ("data/a.csv", b"x,y\r1,2\r"),
        ("readme.txt", b"This is a list.\nRead it.\n"),
        ("b.XLSX", &inner),
        ("photo.jpg", b"..."),
        ("broken.xls", b"PK\x03\x04..."),
        ("z.tsv", b"q\tr\n1\t2\n"),
    ]);
    let (found, findings) = books(&bytes, "all.zip");
    let files: Vec<(&str, usize)> = found
        .iter()
        .map(|book| (book.file.as_str(), book.sheets.iter().map(|sheet| sheet.rows.len()).sum()))
        .collect();
    assert_eq!(
        files,
        [("all.zip/data/a.csv", 2), ("all.zip/b.XLSX", 1), ("all.zip/broken.xls", 0), ("all.zip/z.tsv", 2)]
    );
    let left: Vec<_> =
        findings.iter().map(|f| (f.code.as_str(), f.origin.as_ref().unwrap().file.as_str())).collect();
    assert_eq!(
        left,
        [
            ("sheet-member-not-read", "all.zip/readme.txt"),
            ("sheet-member-not-read", "all.zip"),
            ("sheet-damaged", "all.zip/broken.xls"),
        ]
    );
    let (book, findings) = read_book(&mut Cursor::new(&bytes), "all.zip", &Limits::default(), &NoWatch);
    assert_eq!(book.file, "all.zip/data/a.csv");
    assert_eq!(findings.iter().filter(|f| f.code == "sheet-member-not-read").count(), 4);

    // The flag "encrypted" of the first member's list entry and header.
    for at in 0..bytes.len() - 10 {
        if bytes[at..].starts_with(b"PK\x01\x02") {
            bytes[at + 8] |= 1;
        } else if bytes[at..].starts_with(b"PK\x03\x04") && bytes[at + 4] < 63 {
            bytes[at + 6] |= 1;
        }
    }
    let (_, findings) = books(&bytes, "all.zip");
    assert!(findings.iter().filter(|f| f.code == "sheet-encrypted").count() >= 3, "{findings:?}");
}

#[test]
fn findings_are_capped_and_counted() {
    let rows: String =
        (1..=500).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><f>B{row}</f></c></row>")).collect();
    let (_, findings) = books(&xlsx_rows(&rows), "a.xlsx");
    assert_eq!(findings.len(), 201);
    let last = findings.last().unwrap();
    assert_eq!((last.code.as_str(), &last.args["count"]), ("sheet-more-findings", &300_u64.into()));
}

/// Wants the reading to end at once.
struct Impatient;

impl Watch for Impatient {
    fn progress(&self, _: u64, _: u64) {}

    fn cancelled(&self) -> bool {
        true
    }
}

#[test]
fn a_cancelled_reading_ends() {
    let text = "a,b\n".repeat(1_000_000);
    let (book, _) = read_book(&mut Cursor::new(text.as_bytes()), "a.csv", &Limits::default(), &Impatient);
    assert!(book.sheets.iter().map(|sheet| sheet.rows.len()).sum::<usize>() < 100_000);
}

/// Reads bytes within narrow limits; a panic is the only failure.
fn survives(bytes: &[u8], name: &str) {
    let limits = Limits {
        max_cells: 100_000,
        max_text_bytes: 1 << 20,
        max_inflated_bytes: 8 << 20,
        ..Limits::default()
    };
    let (_, _) = books_within(bytes, name, &limits);
}

/// A sound file of each format, to be spoiled.
fn sound() -> Vec<Vec<u8>> {
    let xlsx = Xlsx {
        parts: &[
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45429</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
        ],
        strings: "<si><t>text</t></si>",
        styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
        ..Xlsx::default()
    };
    let stored = xlsx.members();
    let mut plain = Vec::new();
    {
        use std::io::Write;
        let mut writer = zip::ZipWriter::new(Cursor::new(&mut plain));
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, text) in &stored {
            writer.start_file(name.as_str(), options).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap();
    }
    vec![
        plain,
        super::xls::sound(),
        super::ods::sound(),
        b"sep=;\na;\"b\nc\";d\r\n\"x\"\"y\";'z';1,5\r".to_vec(),
        zip_of(&[("a.csv", b"a,b\n1,2\n"), ("b.xlsx", &xlsx.bytes())]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(start in 0_usize..5, bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        let starts: [&[u8]; 5] = [b"", b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\xFF\xFE", b"a,\"b"];
        survives(&[starts[start], &bytes].concat(), "a.csv");
    }

    #[test]
    fn spoiled_files_never_panic(
        which in 0_usize..5,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let mut bytes = sound().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cuts {
            let length = cut.index(bytes.len());
            bytes.truncate(length);
        }
        survives(&bytes, "a.bin");
    }

    #[test]
    fn plain_tables_come_back_as_they_were_written(
        rows in prop::collection::vec(prop::collection::vec("[a-z ;\"\n,é中]{0,6}", 3), 1..20),
    ) {
        // A header keeps the delimiter beyond doubt; empty fields are no cells.
        let mut text = "one,two,three\n".repeat(40);
        for row in &rows {
            let fields: Vec<String> = row.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
            text.push_str(&fields.join(","));
            text.push('\n');
        }
        let (found, _) = books(text.as_bytes(), "a.csv");
        let delivered = &found[0].sheets[0].rows;
        for (row, number) in rows.iter().zip(41..) {
            let found = delivered.iter().find(|found| found.number == number);
            for (column, field) in row.iter().enumerate() {
                let cell = found.map(|row| row.cell(column as u32 + 1).text()).unwrap_or_default();
                prop_assert_eq!(&cell, field);
            }
        }
    }
}
