//! Real files, where they are at hand. Numbers of rows and cells were found independently with
//! openpyxl 3.1, xlrd 2.0 and Python's csv module.

#![allow(clippy::disallowed_methods, reason = "tests read the files they are about")]

use std::fs::File;
use std::path::PathBuf;

use ayni_model::NoWatch;
use ayni_model::sheet::Cell;

use super::support::codes;
use crate::sheets::{Limits, read_book};

/// A folder or file of the shared real data; `None`, and a line that says so, where it is absent.
pub fn shared(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("AYNI_SHARED_DATA")
        .map(PathBuf::from)
        .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"));
    let found = root.join(path);
    if !found.exists() {
        println!("skipped: {} is not there", found.display());
        return None;
    }
    Some(found)
}

/// File; each sheet with its rows and cells that are not empty; findings.
type Expected = (&'static str, &'static [(&'static str, usize, usize)], &'static [&'static str]);

const FILES: [Expected; 12] = [
    (
        "aiddata-china/aiddata_china_1.0.xlsx",
        &[
            ("Cover Sheet", 63, 129),
            ("1) Official Flows", 1700, 70_727),
            ("2) Unofficial Flows", 482, 21_059),
            ("3) Military (non-developmental)", 80, 3_277),
            ("4) Cancelled&Suspended Flows", 42, 1_850),
            ("5) INACTIVE&Suspicious Records", 1418, 55_763),
            ("Sheet1", 0, 0),
        ],
        &["sheet-hidden-rows"],
    ),
    (
        "aiddata-china/aiddata_china_1.1.xlsx",
        &[
            ("Cover Sheet", 64, 131),
            ("1) Official Finance", 1956, 87_782),
            ("2) Unofficial Finance", 570, 26_503),
            ("3)Military Finance", 89, 3_901),
            ("4) Cancelled or Suspended Flows", 52, 2_499),
            ("5) Suspicious Flows", 35, 1_535),
        ],
        &[],
    ),
    (
        // Lines end with CR alone; a few cells have letters of an encoding that is neither UTF-8
        // nor any other single one.
        "aiddata-saudi/SaudiArabia_TUFFDonorDataset_Level1_v1.0.csv.zip",
        &[("", 229, 10_994)],
        &["sheet-encoding-guessed"],
    ),
    (
        "messy-workbooks/Cyprus_cooperation_data.xlsx",
        &[("Sheet1", 105, 612), ("Sheet2", 0, 0), ("Sheet3", 0, 0)],
        &[],
    ),
    // BIFF8 by a program other than Excel: every shared string in a record of its own (which xlrd
    // cannot read unpatched), and the last record cut by a byte.
    ("messy-workbooks/Czech_re-export.xls", &[("Sheet1", 1275, 15_210)], &[]),
    ("messy-workbooks/Korea_Project.xlsx", &[("Info", 32, 42), ("Data", 29_550, 585_691)], &[]),
    (
        "messy-workbooks/Lithuania_2009_formated.xlsx",
        &[("Auto-tranlated desc", 74, 1_024), ("Sheet3", 0, 0)],
        &[],
    ),
    ("messy-workbooks/liechtenstein_export_for_raw.xlsx", &[("liechtenstein", 896, 20_848)], &[]),
    ("undp-ssc-projects/data-2023-06-19-1a4e239.csv", &[("", 218, 3_140)], &[]),
    ("undp-ssc-projects/data-2023-06-21-26b1b56.csv", &[("", 274, 3_930)], &[]),
    ("undp-ssc-projects/data-2023-06-21-74593cd.csv", &[("", 274, 3_930)], &[]),
    ("undp-ssc-projects/data-2023-06-21-eed8b6a.csv", &[("", 274, 3_931)], &[]),
];

#[test]
fn real_files_have_the_rows_and_cells_that_others_count() {
    let Some(folder) = shared("activities") else { return };
    for (path, sheets, expected) in FILES {
        let mut source = File::open(folder.join(path)).unwrap();
        let name = path.rsplit('/').next().unwrap();
        let (book, findings) = read_book(&mut source, name, &Limits::default(), &NoWatch);
        let found: Vec<(&str, usize, usize)> = book
            .sheets
            .iter()
            .map(|sheet| {
                let cells = sheet.rows.iter().flat_map(|row| &row.cells);
                let filled = cells.filter(|cell| **cell != Cell::Empty).count();
                (sheet.name.as_str(), sheet.rows.len(), filled)
            })
            .collect();
        assert_eq!(found, sheets, "{path}");
        assert_eq!(codes(&findings), expected, "{path}");
    }
}

/// The sum of a column below its header, in cents.
fn cents(path: &str, sheet: &str, header: &str) -> Option<i128> {
    let mut source = File::open(shared("activities")?.join(path)).unwrap();
    let (book, _) = read_book(&mut source, "file", &Limits::default(), &NoWatch);
    let sheet = book.sheets.into_iter().find(|found| found.name == sheet).unwrap();
    let (first, rows) = sheet.rows.split_first().unwrap();
    let column = first.cells.iter().position(|cell| cell.text() == header).unwrap();
    let mut sum = 0;
    for cell in rows.iter().filter_map(|row| row.cells.get(column)) {
        let text = cell.text().replace(',', "");
        if let Ok((amount, _)) = ayni_model::Amount::parse_rounding(text.trim()) {
            sum += amount.millionths();
        }
    }
    Some(ayni_model::Amount::from_millionths(sum).unwrap().rounded(2).millionths() / 10_000)
}

#[test]
fn sums_of_money_columns_agree_to_the_cent() {
    let Some(czech) = cents("messy-workbooks/Czech_re-export.xls", "Sheet1", "total_budget") else { return };
    assert_eq!(czech, 748_790_478_600);
}
