use std::collections::BTreeMap;
use std::io::Cursor;

use ayni_model::sheet::{Book, Cell, Merge, Row, Sheet};
use ayni_model::{Day, Finding, Origin, Severity};
use calamine::{Data, Reader, Xlsx};

use super::copy;
use crate::sample::{self, Speaker, assert_dead, member, members};

const AS_OF: Day = Day::constant(2025, 3, 31);

fn read(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap()
}

fn text(bytes: &[u8], sheet: &str, row: u32, column: u32) -> String {
    let range = read(bytes).worksheet_range(sheet).unwrap();
    range.get_value((row - 1, column - 1)).map(Data::to_string).unwrap_or_default()
}

/// The comments of a sheet by cell.
fn comments(bytes: &[u8], number: u32) -> BTreeMap<String, String> {
    let xml = member(bytes, &format!("xl/comments{number}.xml"));
    xml.split("<comment ref=\"")
        .skip(1)
        .map(|part| {
            let (cell, rest) = part.split_once('"').unwrap();
            let words =
                rest.split("<t>").nth(1).and_then(|words| words.split("</t>").next()).unwrap_or_default();
            (cell.to_owned(), words.to_owned())
        })
        .collect()
}

fn one_sheet(rows: Vec<Row>) -> Book {
    Book { file: "a.csv".to_owned(), sheets: vec![Sheet { name: String::new(), rows, merges: Vec::new() }] }
}

#[test]
fn the_copy_has_the_cells_of_the_file() {
    let (book, findings) = (sample::book(), sample::findings());
    let bytes = copy(&book, &findings, &Speaker::english(), AS_OF).unwrap();
    assert_dead(&bytes);
    assert_eq!(read(&bytes).sheet_names(), ["Activities 2024", "It's notes", "Findings"]);
    for sheet in &book.sheets {
        for row in &sheet.rows {
            for (index, cell) in row.cells.iter().enumerate() {
                let there = text(&bytes, &sheet.name, row.number, index as u32 + 1);
                let wanted = match cell {
                    // A day is a day of the spreadsheet, counted from 30 December 1899.
                    Cell::Date(date) if date.day().is_some() => "45323".to_owned(),
                    other => other.text(),
                };
                assert_eq!(there, wanted, "{} row {} column {}", sheet.name, row.number, index + 1);
            }
        }
    }
    let sheet = member(&bytes, "xl/worksheets/sheet1.xml");
    // The title is merged over whole rows in the file, and over what is in use in the copy.
    assert!(
        sheet.contains("<mergeCell ref=\"A1:F1\"/>") && sheet.contains("<mergeCell ref=\"C5:C6\"/>"),
        "{sheet}"
    );
    assert!(member(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn comments_stand_at_the_cells_with_what_to_do() {
    let bytes = copy(&sample::book(), &sample::findings(), &Speaker::english(), AS_OF).unwrap();
    let first = comments(&bytes, 1);
    // C6 is covered by the merged cell C5, which is what people see.
    assert_eq!(first.keys().map(String::as_str).collect::<Vec<_>>(), ["C5", "E3", "F4", "F6"]);
    assert_eq!(
        first["F4"],
        "The goal shares add up to 90.00, not 100 %.\nWhat to do: Correct the shares so that they add up to 100, \
         or leave them all empty.\n\nNote is missing.\nWhat to do: Fill it in."
    );
    assert_eq!(comments(&bytes, 2).keys().map(String::as_str).collect::<Vec<_>>(), ["B2"]);
}

#[test]
fn cells_are_coloured_by_the_worst_that_was_found() {
    let bytes = copy(&sample::book(), &sample::findings(), &Speaker::english(), AS_OF).unwrap();
    let (sheet, styles) = (member(&bytes, "xl/worksheets/sheet1.xml"), member(&bytes, "xl/styles.xml"));
    let fills: Vec<&str> = styles.split("<fill>").skip(1).collect();
    let formats: Vec<&str> = styles.split("<cellXfs").nth(1).unwrap().split("<xf ").skip(1).collect();
    let colour = |cell: &str| {
        let part = sheet.split(&format!("<c r=\"{cell}\" s=\"")).nth(1).unwrap();
        let style: usize = part.split('"').next().unwrap().parse().unwrap();
        let fill: usize =
            formats[style].split("fillId=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        fills[fill].split("rgb=\"FF").nth(1).map(|rgb| rgb[..6].to_owned())
    };
    assert_eq!(colour("F4").as_deref(), Some("FDE2A0"), "a warning and a note");
    assert_eq!(colour("C5").as_deref(), Some("F6B9B5"));
    assert_eq!(colour("C6").as_deref(), Some("F6B9B5"), "all of a merged cell");
    assert_eq!(colour("F6").as_deref(), Some("C9E3F5"), "an empty cell can be marked");
}

#[test]
fn the_last_sheet_lists_every_finding_and_opens_first() {
    let findings = sample::findings();
    let bytes = copy(&sample::book(), &findings, &Speaker::english(), AS_OF).unwrap();
    let range = read(&bytes).worksheet_range("Findings").unwrap();
    let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect();
    assert_eq!(rows[0][0], "What was found in health <2024>.xlsx");
    assert_eq!([&rows[3][0], &rows[4][0], &rows[5][0]], ["2", "3", "5"], "errors, warnings, notes");
    let list = &rows[8..];
    assert_eq!(list.len(), findings.len());
    assert_eq!(list[0][1..4], ["Error", "whole file", ""], "about another file");
    let share = list.iter().find(|row| row[9] == "share-sum").unwrap();
    assert_eq!(share[1..6], ["Warning", "Activities 2024", "F4", "H-1", "goals"]);
    assert_eq!(share[6..8], ["Shares do not make a whole", "The goal shares add up to 90.00, not 100 %."]);
    assert!(list.iter().any(|row| row[2] == "It's notes" && row[3] == "2"), "of a row its number");
    assert!(list.iter().any(|row| row[3] == "E"), "of a column its letter");

    let sheet = member(&bytes, "xl/worksheets/sheet3.xml");
    assert!(sheet.contains("location=\"'Activities 2024'!F4\""), "{sheet}");
    assert!(sheet.contains("location=\"'It''s notes'!B2\""));
    assert!(sheet.contains("'Activities 2024'!C5"), "the link leads to what people see");
    assert!(sheet.contains("tabSelected=\"1\""));
    assert!(!member(&bytes, "xl/sharedStrings.xml").contains("[marked-"));
}

#[test]
fn a_file_without_findings_or_sheets_has_a_copy() {
    let bytes = copy(&sample::book(), &[], &Speaker::arabic(), AS_OF).unwrap();
    assert_eq!(text(&bytes, "Findings", 2, 1), "Nothing was found.");
    assert!(!members(&bytes).iter().any(|name| name.contains("comments")));
    let none = copy(&Book::default(), &sample::findings(), &Speaker::english(), AS_OF).unwrap();
    assert_eq!(read(&none).sheet_names(), ["Findings"]);
}

#[test]
fn what_a_workbook_cannot_hold_is_split_or_cut_and_said() {
    let number = |number: u32, cells: Vec<Cell>| Row { number, cells };
    let long = Cell::Text("ö".repeat(40_000).into());
    let mut wide = vec![Cell::Empty; 16_385];
    wide[0] = Cell::Text("first".into());
    wide[16_384] = Cell::Text("beyond".into());
    let mut book = one_sheet(vec![
        number(1, vec![long, Cell::Number("1e999".into()), Cell::Number("NaN".into())]),
        number(2, wide),
        number(1_048_577, vec![Cell::Text("below".into())]),
    ]);
    book.sheets[0].merges = vec![
        Merge { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
        Merge { top: 0, left: 0, bottom: 3, right: 3 },
        Merge { top: 2, left: 1, bottom: 2, right: 2 },
        Merge { top: 2, left: 2, bottom: 2, right: 3 },
        Merge { top: 9, left: 9, bottom: 2, right: 2 },
    ];
    let at = |row: u32, column: u32| {
        let origin = Origin { row: Some(row), column: Some(column), ..Origin::file("a.csv") };
        Finding::new("required", Severity::Error).with("what", "it").at(origin)
    };
    let findings = [at(1_048_577, 1), at(2, 16_385), at(0, 0), at(u32::MAX, u32::MAX), at(3, 3)];
    let bytes = copy(&book, &findings, &Speaker::english(), AS_OF).unwrap();
    assert_dead(&bytes);
    assert_eq!(read(&bytes).sheet_names(), ["a.csv", "a.csv (2)", "a.csv (3)", "Findings"]);
    // Ordered by rows, then columns: the first part holds the columns beyond, the second the rows below.
    assert_eq!(text(&bytes, "a.csv (2)", 2, 1), "beyond");
    assert_eq!(text(&bytes, "a.csv (3)", 1, 1), "below");
    assert_eq!(text(&bytes, "a.csv", 1, 2), "1e999");
    assert_eq!(text(&bytes, "a.csv", 1, 1).chars().count(), 32_767);
    let words = member(&bytes, "xl/sharedStrings.xml");
    assert!(
        words.contains(
            "“a.csv” continues on the sheet “a.csv (3)”, from row 1048577 and column A of the file."
        )
    );
    assert!(words.contains("Longer than 32,767 letters and cut: 1 cells."));
    assert!(
        words.contains("Merged cells that could not be kept merged: 3."),
        "{}",
        &words[words.len() - 3000..]
    );
    assert!(member(&bytes, "xl/worksheets/sheet4.xml").contains("location=\"'a.csv (3)'!A1\""));
}

#[test]
fn sheets_with_strange_names_and_cells_are_copied() {
    let sheet = |name: &str| Sheet {
        name: name.to_owned(),
        rows: vec![Row { number: 1, cells: vec![Cell::Text("a\u{0}b_x0041_\u{fffe}\r\n".into())] }],
        merges: Vec::new(),
    };
    let names = ["Findings", "findings", "a very long name of a sheet, longer than may be", "x/y", "'", ""];
    let book = Book { file: "dir/b.ods".to_owned(), sheets: names.iter().map(|name| sheet(name)).collect() };
    let origin = Origin { sheet: Some("x/y".to_owned()), row: Some(1), column: Some(1), ..Origin::default() };
    let finding = Finding::new("required", Severity::Note).with("what", "\u{1}<&>".repeat(900)).at(origin);
    let bytes = copy(&book, &vec![finding; 9], &Speaker::english(), AS_OF).unwrap();
    let there = read(&bytes).sheet_names();
    assert_eq!(there.len(), 7);
    assert_eq!(there[0], "Findings");
    assert_eq!(there[6], "Findings (3)");
    let comment = &comments(&bytes, 1)["A1"];
    assert!(comment.ends_with("The sheet “Findings (3)” has all findings of this cell."), "{comment}");
    for name in members(&bytes).iter().filter(|name| name.ends_with(".xml") || name.ends_with(".vml")) {
        sample::elements(&member(&bytes, name));
    }
}

#[test]
fn very_many_findings_are_all_listed() {
    let rows = (1..=30_000).map(|number| Row { number, cells: vec![Cell::Text("x".into())] }).collect();
    let finding = |row: u32| {
        let severity = if row > 29_990 { Severity::Error } else { Severity::Note };
        let origin = Origin { row: Some(row), column: Some(1), ..Origin::file("a.csv") };
        Finding::new("required", severity).with("what", "it").at(origin)
    };
    let findings: Vec<Finding> = (1..=30_000).map(finding).collect();
    let bytes = copy(&one_sheet(rows), &findings, &Speaker::english(), AS_OF).unwrap();
    let notes = comments(&bytes, 1);
    assert_eq!(notes.len(), super::COMMENTS);
    assert!(notes.contains_key("A30000"), "the worst have their comment");
    assert_eq!(text(&bytes, "Findings", 8 + 30_001, 1), "30000");
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let make = || copy(&sample::book(), &sample::findings(), &Speaker::arabic(), AS_OF).unwrap();
    let bytes = make();
    assert_eq!(bytes, make());
    assert!(member(&bytes, "docProps/core.xml").contains("2025-03-31"));
    assert!(member(&bytes, "xl/worksheets/sheet3.xml").contains("rightToLeft=\"1\""));
}
