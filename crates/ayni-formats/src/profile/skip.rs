//! Rows that are no activity: headings, totals, notes, and what the profile leaves out.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::sheet::{Cell, Row};
use ayni_model::{Amount, Finding, Origin, Severity};

use super::ActivitySink;
use super::batch::Queue;
use super::cells::{self, NoValue, Styles};
use super::head::Head;
use super::model::SheetMap;
use super::text::{clean_line, line_of};
use crate::reference::fold;

/// What a cell says, alone, in a row that sums up others; folded, in seven languages.
const TOTALS: [&str; 27] = [
    "total",
    "totals",
    "grand total",
    "overall total",
    "sub total",
    "subtotal",
    "sum",
    "total general",
    "sous total",
    "total generale",
    "totaux",
    "suma",
    "suma total",
    "total geral",
    "soma",
    "итого",
    "всего",
    "общии итог",
    "промежуточныи итог",
    "المجموع",
    "الاجمالي",
    "المجموع الكلي",
    "المجموع الفرعي",
    "合计",
    "总计",
    "小计",
    "总额",
];

/// Notes of one sheet that are listed one by one; more are only counted.
const ASIDES: u64 = 20;

/// Whether the row sums up others. A row with an id is an activity, whatever it is called.
pub(super) fn is_total(map: &SheetMap, row: &Row) -> bool {
    if map.totals.none {
        return false;
    }
    let says = |cell: &Cell| {
        let Cell::Text(text) = cell else { return false };
        let text = clean_line(text);
        // None of the words has a digit, and nearly every id does.
        if map.totals.words.is_empty() && text.bytes().any(|byte| byte.is_ascii_digit()) {
            return false;
        }
        if !map.totals.words.is_empty() {
            return map.totals.words.iter().any(|word| word.fits(&text));
        }
        TOTALS.contains(&fold(&text).as_str())
    };
    if let Some(column) = map.totals.column.at {
        return says(row.cell(column));
    }
    let mut ids = map.activity.id.0.iter().filter_map(|columns| columns.at);
    ids.all(|column| row.cell(column).is_blank() || says(row.cell(column))) && row.cells.iter().any(says)
}

/// The level and the words of a heading that stands over the rows below.
pub(super) fn section_of(map: &SheetMap, mapped: &BTreeSet<u32>, row: &Row) -> Option<(usize, String)> {
    for (level, section) in map.section.iter().enumerate() {
        let column = match (section.column.at, section.column.is_empty()) {
            (Some(column), _) => {
                let others = mapped.iter().filter(|other| **other != column);
                if row.cell(column).is_blank() || others.clone().any(|other| !row.cell(*other).is_blank()) {
                    continue;
                }
                column
            }
            (None, false) => continue,
            (None, true) => {
                let mut filled = (1..).zip(&row.cells).filter(|(_, cell)| !cell.is_blank());
                match (filled.next(), filled.next()) {
                    (Some((column, _)), None) => column,
                    _ => continue,
                }
            }
        };
        let text = line_of(row.cell(column)).into_owned();
        if section.values.is_empty() || section.values.iter().any(|pattern| pattern.fits(&text)) {
            return Some((level, text));
        }
    }
    None
}

/// Running sums of the number columns, to check rows of totals against.
pub(super) struct Sums {
    /// By column: the sum since the last total, and of the whole sheet; `None` once it cannot be told.
    columns: BTreeMap<u32, Option<(Amount, Amount)>>,
}

impl Sums {
    /// For the columns of amounts; none where the profile says that there are no totals.
    pub(super) fn new(map: &SheetMap, columns: &[u32]) -> Sums {
        let columns = if map.totals.none { &[] } else { columns };
        Sums { columns: columns.iter().map(|column| (*column, Some((Amount::ZERO, Amount::ZERO)))).collect() }
    }

    pub(super) fn add(&mut self, styles: &Styles, row: &Row) {
        for (column, sums) in &mut self.columns {
            let cell = row.cell(*column);
            if cell.is_blank() {
                continue;
            }
            // Where one number cannot be read, no sum can be compared any more.
            *sums = match (*sums, cells::number(cell, styles.number(Some(*column)))) {
                (sums, Err(NoValue::Nothing)) => sums,
                (Some((block, all)), Ok(number)) => {
                    block.plus(number.amount).ok().zip(all.plus(number.amount).ok())
                }
                _ => None,
            };
        }
    }

    /// Compares a row of totals with the sums, and begins a new block.
    pub(super) fn check(&mut self, styles: &Styles, row: &Row, place: &Origin, head: &Head) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (column, sums) in &mut self.columns {
            let Some((block, all)) = sums else { continue };
            let cell = row.cell(*column);
            if let (false, Ok(number)) = (cell.is_blank(), cells::number(cell, styles.number(Some(*column))))
                && number.amount != *block
                && number.amount != *all
            {
                let origin = Origin { row: Some(row.number), column: Some(*column), ..place.clone() };
                // A second total in a row sums up totals: then the whole is what it should be.
                let sum = if block.is_zero() { *all } else { *block };
                findings.push(
                    Finding::new("map-total-differs", Severity::Warning)
                        .at(origin)
                        .with("column", head.title(*column))
                        .with("stated", number.amount)
                        .with("sum", sum),
                );
            }
            *block = Amount::ZERO;
        }
        findings
    }
}

/// Counts of rows that became no activity.
#[derive(Default)]
pub(super) struct Skips {
    pub(super) totals: u64,
    pub(super) header: u64,
    asides: u64,
    filtered: BTreeMap<String, u64>,
}

impl Skips {
    pub(super) fn filtered(&mut self, why: &str) {
        *self.filtered.entry(why.to_owned()).or_default() += 1;
    }

    /// A row with a single cell, or without any that the profile reads: a note between the rows.
    pub(super) fn aside(&mut self, row: &Row, place: &Origin, out: &mut Queue<'_, '_>) {
        self.asides += 1;
        if self.asides <= ASIDES {
            let cell = row.cells.iter().find(|cell| !cell.is_blank());
            let text = cell.map(|cell| line_of(cell).into_owned()).unwrap_or_default();
            let origin = Origin { row: Some(row.number), ..place.clone() };
            out.finding(Finding::new("map-row-aside", Severity::Note).at(origin).with("text", text));
        }
    }

    /// Says at the sheet's end how many rows were left out, and why.
    pub(super) fn tell<S>(&self, place: &Origin, out: &mut dyn ActivitySink<S>) {
        let note = |code: &str, count: u64| {
            Finding::new(code, Severity::Note).at(place.clone()).with("count", count)
        };
        if self.totals > 0 {
            out.finding(note("map-totals-skipped", self.totals));
        }
        if self.header > 0 {
            out.finding(note("map-header-repeated", self.header));
        }
        if self.asides > ASIDES {
            out.finding(note("map-rows-aside", self.asides));
        }
        for (why, count) in &self.filtered {
            out.finding(note("map-rows-filtered", *count).with("why", why.as_str()));
        }
    }
}
