//! Which cells the findings speak of, and which sheets of the copy hold which part of the file.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::sheet::{Book, Merge, Sheet};
use ayni_model::{Finding, Origin, Severity};

use crate::xlsx::book::{COLUMNS, Names, ROWS};

/// A cell of the file: the sheet's place from 0, row and column from 1.
pub type Place = (usize, u32, u32);

/// The cells that findings speak of.
#[derive(Default)]
pub struct Marks {
    /// For each cell the findings about it, worst first, by their place in the list of findings.
    pub cells: BTreeMap<Place, Vec<usize>>,
    /// The cell that each finding is shown at; none for one about a whole file or sheet.
    pub shown: BTreeMap<usize, Place>,
    /// The worst severity at each cell, which decides its colour.
    pub worst: BTreeMap<Place, Severity>,
    /// The sheet that each finding is about.
    pub sheets: BTreeMap<usize, usize>,
}

impl Marks {
    /// Finds the cell of each finding.
    pub fn of(file: &Book, findings: &[Finding]) -> Marks {
        let mut marks = Marks::default();
        let merges: Vec<Covers> = file.sheets.iter().map(Covers::of).collect();
        for (index, finding) in findings.iter().enumerate() {
            let Some(origin) = &finding.origin else {
                continue;
            };
            let Some(at) = sheet_of(file, origin) else {
                continue;
            };
            marks.sheets.insert(index, at);
            let Some(sheet) = file.sheets.get(at) else {
                continue;
            };
            let Some((row, column)) = cell_of(sheet, origin) else {
                continue;
            };
            let (row, column) =
                merges.get(at).and_then(|covers| covers.first_cell(row, column)).unwrap_or((row, column));
            marks.cells.entry((at, row, column)).or_default().push(index);
            marks.shown.insert(index, (at, row, column));
        }
        for (place, about) in &mut marks.cells {
            about.sort_by_key(|index| findings.get(*index).map(|finding| finding.severity));
            let worst = about.first().and_then(|index| findings.get(*index));
            marks.worst.extend(worst.map(|finding| (*place, finding.severity)));
        }
        marks
    }

    /// The worst severity of what was found at a cell.
    pub fn severity(&self, place: &Place) -> Option<Severity> {
        self.worst.get(place).copied()
    }
}

/// The sheet that an origin names. A file without sheets has one without a name.
fn sheet_of(file: &Book, origin: &Origin) -> Option<usize> {
    if !origin.file.is_empty() && origin.file != file.file {
        return None;
    }
    match &origin.sheet {
        Some(name) => file.sheets.iter().position(|sheet| sheet.name == *name),
        None if origin.row.is_some() || origin.column.is_some() => match file.sheets.as_slice() {
            [_] => Some(0),
            sheets => sheets.iter().position(|sheet| sheet.name.is_empty()),
        },
        None => None,
    }
}

/// The cell to mark: of a whole row its first that holds something, of a whole column its head,
/// which is its first cell that holds something.
fn cell_of(sheet: &Sheet, origin: &Origin) -> Option<(u32, u32)> {
    let (row, column) = match (origin.row, origin.column) {
        (Some(row), Some(column)) => (row, column),
        (Some(number), None) => {
            let at = sheet.rows.binary_search_by_key(&number, |row| row.number).ok();
            let row = at.and_then(|at| sheet.rows.get(at));
            let first = row.and_then(|row| row.cells.iter().position(|cell| !cell.is_blank()));
            (number, first.map_or(1, |first| first as u32 + 1))
        }
        (None, Some(column)) => {
            let row = sheet.rows.iter().find(|row| !row.cell(column).is_blank());
            (row.map_or(1, |row| row.number), column)
        }
        (None, None) => return None,
    };
    (row > 0 && column > 0).then_some((row, column))
}

/// The merged cells of a sheet, to find the one that shows what a covered cell would.
struct Covers<'a>(Vec<&'a Merge>);

impl<'a> Covers<'a> {
    fn of(sheet: &'a Sheet) -> Covers<'a> {
        let mut all: Vec<&Merge> =
            sheet.merges.iter().filter(|merge| merge.top > 0 && merge.left > 0).collect();
        all.sort_by_key(|merge| (merge.top, merge.left));
        Covers(all)
    }

    fn first_cell(&self, row: u32, column: u32) -> Option<(u32, u32)> {
        let holds = |merge: &&&Merge| merge.bottom >= row && merge.left <= column && merge.right >= column;
        let end = self.0.partition_point(|merge| merge.top <= row);
        // Merged cells are seldom high, so looking at the last few is enough; a very long list of
        // them must not make the search slow.
        let near = self.0.get(end.saturating_sub(2000)..end).unwrap_or_default();
        near.iter().rev().find(holds).map(|merge| (merge.top, merge.left))
    }
}

/// A sheet of the copy: a sheet of the file, or a part of one that is too large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The file's sheet, from 0.
    pub sheet: usize,
    /// How many whole sheets of rows stand before it.
    pub down: u32,
    /// How many whole sheets of columns stand before it.
    pub across: u32,
    /// Its name in the copy.
    pub name: String,
}

impl Part {
    /// Where a cell stands in this part, counted from 0; none if it is not in it.
    pub fn cell(&self, row: u32, column: u32) -> Option<(u32, u16)> {
        let row = row.checked_sub(1 + self.down * ROWS).filter(|row| *row < ROWS)?;
        let column = column.checked_sub(1 + self.across * COLUMNS).filter(|column| *column < COLUMNS)?;
        Some((row, u16::try_from(column).ok()?))
    }
}

/// The sheets of the copy, in the file's order. The file's own names are given out before any part's.
pub fn parts(file: &Book, names: &mut Names) -> Vec<Part> {
    let stem = file.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let own: Vec<String> = file
        .sheets
        .iter()
        .map(|sheet| names.take(if sheet.name.is_empty() { stem } else { &sheet.name }))
        .collect();
    let mut parts = Vec::new();
    for (index, (sheet, name)) in file.sheets.iter().zip(own).enumerate() {
        parts.push(Part { sheet: index, down: 0, across: 0, name: name.clone() });
        for (down, across) in blocks(sheet) {
            if (down, across) != (0, 0) {
                parts.push(Part { sheet: index, down, across, name: names.take(&name) });
            }
        }
    }
    parts
}

/// Which blocks of rows and columns hold something.
fn blocks(sheet: &Sheet) -> BTreeSet<(u32, u32)> {
    let mut all = BTreeSet::new();
    for row in &sheet.rows {
        let down = row.number.saturating_sub(1) / ROWS;
        for across in 0..=(row.cells.len() as u32).saturating_sub(1) / COLUMNS {
            all.insert((down, across));
        }
    }
    all
}
