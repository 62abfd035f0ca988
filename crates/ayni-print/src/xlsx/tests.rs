use std::io::Cursor;

use ayni_model::document::{Block, Column, Document, Phrase, Speak, Table, TableCell, TableRow};
use ayni_model::finding::Arg;
use ayni_model::{Amount, Day, PartialDate};
use calamine::{Data, Reader, Xlsx};

use super::book::{self, Names};
use super::workbook;
use crate::sample::{self, Speaker, assert_dead, member};

const AS_OF: Day = Day::constant(2025, 3, 31);

fn read(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap()
}

fn cells(bytes: &[u8], sheet: &str) -> Vec<Vec<String>> {
    let range = read(bytes).worksheet_range(sheet).unwrap();
    range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

#[test]
fn a_table_comes_back_with_its_numbers() {
    let bytes = workbook(&sample::document(), &Speaker::english(), AS_OF).unwrap();
    let rows = cells(&bytes, "by-year");
    assert_eq!(rows[0][0], "What was provided by year and item. US dollars, current; disbursed");
    assert_eq!(
        rows[2],
        [
            "Year",
            "Item",
            "US dollars, current",
            "US dollars, current (exact, as text)",
            "National currency",
            "Activities"
        ]
    );
    assert_eq!(rows[3], ["2023", "A1 Technical cooperation", "18300000", "18300000", "77775000.4", "212"]);
    assert_eq!(rows[5][1..], ["=HYPERLINK(\"http://x\") <script>alert(1)</script>", "", "", "-1200.5", "0"]);
    // The number has 20 digits: the cell has the nearest, the text beside it all of them.
    assert_eq!(rows[6][3], "12345678901234.567891");
    assert_eq!(rows[6][2].parse::<f64>().unwrap(), 12_345_678_901_234.568);
    assert_eq!(rows[7][0], "Total of 2024");
    assert!(rows.iter().any(|row| row[0].starts_with("An empty cell means")));
    assert!(rows.iter().any(|row| row[0].starts_with("A spreadsheet keeps 15 digits")));

    let range = read(&bytes).worksheet_range("by-year").unwrap();
    assert!(matches!(range.get_value((3, 0)), Some(Data::Float(_) | Data::Int(_))), "a year is a number");
    assert_eq!(range.get_value((5, 2)), Some(&Data::Empty), "what is missing is empty");
    assert!(matches!(range.get_value((6, 3)), Some(Data::String(_))));
}

#[test]
fn the_first_sheet_leads_to_the_tables() {
    let bytes = workbook(&sample::document(), &Speaker::english(), AS_OF).unwrap();
    assert_eq!(read(&bytes).sheet_names(), ["Contents", "by-year"]);
    let rows = cells(&bytes, "Contents");
    let flat: Vec<&str> = rows.iter().flatten().map(String::as_str).collect();
    for wanted in
        ["South-South cooperation of Exampleland, 2024", "by-year", "5", "48215300.5", "not known", "31"]
    {
        assert!(flat.contains(&wanted), "{wanted} in {flat:?}");
    }
    assert!(flat.iter().any(|words| words.starts_with("Estimate by the Institute")));
    assert!(member(&bytes, "xl/worksheets/sheet1.xml").contains("location=\"'by-year'!A1\""));
    assert!(
        member(&bytes, "xl/worksheets/sheet2.xml").contains("location=\"Contents!A1\"")
            || member(&bytes, "xl/worksheets/sheet2.xml").contains("location=\"'Contents'!A1\"")
    );
}

#[test]
fn sheets_run_the_way_the_language_does_and_filter() {
    for (speaker, right_to_left) in [(Speaker::english(), false), (Speaker::arabic(), true)] {
        let bytes = workbook(&sample::document(), &speaker, AS_OF).unwrap();
        for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
            assert_eq!(member(&bytes, sheet).contains("rightToLeft=\"1\""), right_to_left);
        }
        let table = member(&bytes, "xl/worksheets/sheet2.xml");
        // The head row and the four rows that are no totals.
        assert!(table.contains("<autoFilter ref=\"A3:F7\"/>"), "{table}");
        assert!(table.contains("ySplit=\"3\"") && table.contains("state=\"frozen\""));
        assert!(!member(&bytes, "xl/sharedStrings.xml").contains("[print-"));
    }
}

#[test]
fn a_workbook_bears_no_date_but_its_own() {
    let bytes = workbook(&sample::document(), &Speaker::english(), AS_OF).unwrap();
    assert_eq!(bytes, workbook(&sample::document(), &Speaker::english(), AS_OF).unwrap());
    assert_dead(&bytes);
    let core = member(&bytes, "docProps/core.xml");
    assert_eq!(core.matches("2025-03-31T00:00:00Z").count(), 2, "{core}");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for index in 0..zip.len() {
        let time = zip.by_index(index).unwrap().last_modified().unwrap();
        assert_eq!((time.year(), time.month(), time.day()), (1980, 1, 1));
    }
    let early = workbook(&sample::document(), &Speaker::english(), Day::constant(1066, 10, 14)).unwrap();
    assert!(member(&early, "docProps/core.xml").contains("1900-01-01"));
}

#[test]
fn typed_values_stay_typed_and_hostile_words_stay_words() {
    let long = "x".repeat(40_000);
    let cell = |arg: Arg| TableCell::Phrase(Phrase::Value(arg));
    let date = |text: &str| Arg::Date(text.parse::<PartialDate>().unwrap());
    let row = vec![
        cell(date("2024-05-17")),
        cell(date("2024-05")),
        cell(date("1850-01-01")),
        cell(Arg::Amount("0.5".parse().unwrap())),
        cell(Arg::Text("+cmd|' /C calc'!A0".to_owned())),
        cell(Arg::Text(long)),
    ];
    let column = |_| Column { heading: Phrase::words("=1+1"), numeric: false };
    let table = Table {
        id: "history".to_owned(),
        caption: Phrase::words("=2+2"),
        columns: (0..6).map(column).collect(),
        rows: vec![TableRow { cells: row, total: false }, TableRow { cells: Vec::new(), total: true }],
        notes: vec![Phrase::words("@note")],
    };
    let empty = Table { id: "HISTORY".to_owned(), columns: Vec::new(), rows: Vec::new(), ..table.clone() };
    let document = Document {
        title: Phrase::words("-title"),
        subtitle: None,
        blocks: vec![Block::Table(table), Block::Table(empty)],
        print: Default::default(),
    };
    let bytes = workbook(&document, &Speaker::english(), AS_OF).unwrap();
    assert_dead(&bytes);
    assert_eq!(read(&bytes).sheet_names(), ["Contents", "history_", "HISTORY (2)"]);
    let range = read(&bytes).worksheet_range("history_").unwrap();
    assert!(matches!(range.get_value((3, 0)), Some(Data::DateTime(_))));
    assert_eq!(range.get_value((3, 1)), Some(&Data::String("2024-05".to_owned())));
    assert_eq!(range.get_value((3, 2)), Some(&Data::String("1850-01-01".to_owned())));
    assert_eq!(range.get_value((3, 3)), Some(&Data::Float(0.5)));
    assert_eq!(range.get_value((3, 4)), Some(&Data::String("+cmd|' /C calc'!A0".to_owned())));
    let Some(Data::String(cut)) = range.get_value((3, 5)) else { panic!("no text") };
    assert_eq!((cut.chars().count(), cut.ends_with('…')), (32_767, true));
    assert!(member(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn numbers_are_exact_to_fifteen_digits() {
    let exact = |text: &str| book::number(text.parse::<Amount>().unwrap());
    assert_eq!(exact("0.1"), (0.1, true));
    assert_eq!(exact("-1234567.891"), (-1_234_567.891, true));
    assert_eq!(exact("999999999.999999"), (999_999_999.999_999, true));
    assert!(!exact("1234567890.123456").1);
    assert_eq!(exact("120000000000000000000"), (1.2e20, true));
    assert!(!exact("1200000000000000000001").1);
    assert_eq!(exact("0.000001"), (0.000_001, true));
}

#[test]
fn names_of_sheets_are_valid_and_unique() {
    let mut names = Names::default();
    let mut take = |wanted: &str| {
        let name = names.take(wanted);
        rust_xlsxwriter::utility::check_sheet_name(&name).unwrap();
        name
    };
    assert_eq!(take("Activities"), "Activities");
    assert_eq!(take("ACTIVITIES"), "ACTIVITIES (2)");
    assert_eq!(take("a/b:c[d]*?\\"), "a_b_c_d____");
    assert_eq!(take("'quoted'"), "quoted");
    assert_eq!(take(""), "Sheet1");
    assert_eq!(take("  "), "Sheet1 (2)");
    assert_eq!(take("History"), "History_");
    assert_eq!(take(&"é".repeat(40)), "é".repeat(31));
    assert_eq!(take(&"é".repeat(40)), format!("{} (2)", "é".repeat(27)));
    assert_eq!(take(&"𝒳".repeat(20)), "𝒳".repeat(15), "counted as UTF-16");
}

#[test]
fn texts_like_formulas_are_known() {
    for text in ["=1", "+1", "-1", "@x", " =1", "\t=1", "\u{feff}=1"] {
        assert!(book::like_formula(text), "{text:?}");
    }
    assert!(!book::like_formula("a=1") && !book::like_formula(""));
    assert_eq!(Speaker::english().number(Amount::ONE, 0), "1");
}
