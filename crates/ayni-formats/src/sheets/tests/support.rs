//! What the tests of all formats share: reading bytes, and building files from parts.

use std::io::{Cursor, Write};

use ayni_model::sheet::{Book, Cell, Row, Sheet};
use ayni_model::{Finding, NoWatch};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::sheets::{Limits, read_books};

/// Reads bytes under a name.
pub fn books(bytes: &[u8], name: &str) -> (Vec<Book>, Vec<Finding>) {
    books_within(bytes, name, &Limits::default())
}

/// Reads bytes within limits.
pub fn books_within(bytes: &[u8], name: &str, limits: &Limits) -> (Vec<Book>, Vec<Finding>) {
    read_books(&mut Cursor::new(bytes), name, limits, &NoWatch)
}

/// The only sheet of bytes that read without any finding but notes.
pub fn sheet(bytes: &[u8], name: &str) -> Sheet {
    let (books, findings) = books(bytes, name);
    let grave: Vec<_> = findings.iter().filter(|f| f.severity != ayni_model::Severity::Note).collect();
    assert!(grave.is_empty(), "{grave:?}");
    let mut sheets: Vec<Sheet> = books.into_iter().flat_map(|book| book.sheets).collect();
    assert_eq!(sheets.len(), 1);
    sheets.remove(0)
}

/// The codes of findings, with the cell or row of each where it has one.
pub fn codes(findings: &[Finding]) -> Vec<String> {
    let place = |finding: &Finding| finding.origin.as_ref().and_then(|origin| origin.cell());
    let code = |finding: &Finding| match place(finding) {
        Some(place) => format!("{} {place}", finding.code),
        None => finding.code.clone(),
    };
    findings.iter().map(code).collect()
}

/// Rows as lines of text: the number, then the cells between bars. Kinds other than text show.
pub fn lines(rows: &[Row]) -> Vec<String> {
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.to_string(),
        Cell::Number(number) => format!("#{number}"),
        Cell::Date(date) => format!("@{date}"),
        Cell::Bool(value) => format!("?{value}"),
        Cell::Error(text) => format!("!{text}"),
    };
    let line = |row: &Row| {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        format!("{}: {}", row.number, cells.join("|"))
    };
    rows.iter().map(line).collect()
}

/// A zip of these members.
pub fn zip_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The parts of a small XLSX.
#[derive(Default)]
pub struct Xlsx<'a> {
    /// What stands in `<sheets>`, the relationship `rN` being the Nth sheet.
    pub sheets: &'a str,
    /// Attributes of `<workbookPr>`.
    pub properties: &'a str,
    /// The sheets' parts, in order.
    pub parts: &'a [&'a str],
    /// The items of the shared strings.
    pub strings: &'a str,
    /// What stands in `<styleSheet>`.
    pub styles: &'a str,
}

impl Xlsx<'_> {
    /// The members of the package.
    pub fn members(&self) -> Vec<(String, String)> {
        const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
            xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let sheets = if self.sheets.is_empty() {
            "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>"
        } else {
            self.sheets
        };
        let mut links = String::new();
        let mut members = vec![
            ("[Content_Types].xml".to_owned(), "<Types/>".to_owned()),
            (
                "_rels/.rels".to_owned(),
                format!(
                    "<Relationships><Relationship Id=\"a\" Type=\"{KIND}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/workbook.xml".to_owned(),
                format!(
                    "<?xml version=\"1.0\"?><workbook {MAIN}><workbookPr {}/><sheets>{sheets}</sheets></workbook>",
                    self.properties
                ),
            ),
        ];
        for (index, part) in self.parts.iter().enumerate() {
            let number = index + 1;
            links.push_str(&format!("<Relationship Id=\"r{number}\" Type=\"{KIND}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"));
            members.push((
                format!("xl/worksheets/sheet{number}.xml"),
                format!("<worksheet {MAIN}>{part}</worksheet>"),
            ));
        }
        links.push_str(&format!(
            "<Relationship Id=\"s\" Type=\"{KIND}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
        ));
        links.push_str(&format!("<Relationship Id=\"t\" Type=\"{KIND}/styles\" Target=\"styles.xml\"/>"));
        members.push((
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!("<Relationships>{links}</Relationships>"),
        ));
        members.push(("xl/sharedStrings.xml".to_owned(), format!("<sst {MAIN}>{}</sst>", self.strings)));
        members
            .push(("xl/styles.xml".to_owned(), format!("<styleSheet {MAIN}>{}</styleSheet>", self.styles)));
        members
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let members = self.members();
        let members: Vec<(&str, &[u8])> =
            members.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
        zip_of(&members)
    }
}

/// A workbook with one sheet that has these rows.
pub fn xlsx_rows(rows: &str) -> Vec<u8> {
    let part = format!("<sheetData>{rows}</sheetData>");
    Xlsx { parts: &[&part], ..Xlsx::default() }.bytes()
}
