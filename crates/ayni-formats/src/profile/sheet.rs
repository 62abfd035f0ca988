//! One sheet: its header first, then its rows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ayni_model::sheet::{Cell, Merge, Row};
use ayni_model::{Finding, Origin, Severity};

use super::batch::{Common, Queue, Sections};
use super::cells::{self, HeaderUnit, Styles};
use super::field::{Asked, Columns, EachColumn, Kind, Many, NumberField};
use super::head::{Head, find_header};
use super::line::{Line, Setting};
use super::merge::Merges;
use super::model::{Extra, Profile, SheetMap, Years};
use super::names::Names;
use super::skip::{Skips, Sums, is_total, section_of};
use super::text::line_of;
use crate::sheets::Flow;

/// How many rows are looked at to learn how a column writes numbers and dates.
const SAMPLE: u32 = 300;

/// Within how many rows a header is looked for where the profile does not say.
const WITHIN: u32 = 40;

/// The rows of a sheet whose header has not been found yet.
pub(super) struct Opening<'a> {
    map: &'a SheetMap,
    place: Origin,
    merges: Vec<Merge>,
    rows: Vec<Row>,
}

impl<'a> Opening<'a> {
    pub(super) fn new(map: &'a SheetMap, place: Origin, merges: &[Merge]) -> Opening<'a> {
        Opening { map, place, merges: merges.to_vec(), rows: Vec::new() }
    }

    /// Takes a row; true once there are enough to decide.
    pub(super) fn take(&mut self, row: Row) -> bool {
        self.rows.push(row);
        let head = self.map.header.row.or(self.map.header.within).unwrap_or(WITHIN);
        self.rows.len() as u64 >= u64::from(head.min(1000)) + u64::from(SAMPLE)
    }

    /// The sheet with its columns found, and the rows below the header that have come already.
    pub(super) fn decide(
        self,
        out: &mut Queue<'_, '_>,
        profile: &'a Profile,
    ) -> Option<(Open<'a>, Vec<Row>)> {
        let Opening { map, place, merges, rows } = self;
        if rows.is_empty() {
            return None;
        }
        let height = map.header.rows.unwrap_or(1).max(1) as usize;
        let last = header_place(map, &rows, &merges);
        let Some(last) = last else {
            if !profile.pass_over_other_sheets {
                let wanted = wanted(map);
                let words: Vec<&str> =
                    wanted.iter().filter_map(|columns| columns.names.first().map(String::as_str)).collect();
                let words = words.get(..words.len().min(8)).unwrap_or_default().join(", ");
                out.finding(
                    Finding::new("map-header-missing", Severity::Error).at(place).with("words", words),
                );
            }
            return None;
        };
        let from = (last + 1).saturating_sub(height);
        let head = {
            let header: Vec<&Row> = rows.get(from..=last).unwrap_or_default().iter().collect();
            Head::of(&header, &merges)
        };
        let mut rest = rows;
        let header_row = rest.get(last).map_or(0, |row| row.number);
        let below = rest.split_off(last + 1);
        Some((Open::new(map, profile, head, place, header_row, &merges, &below, out), below))
    }
}

/// The place among a sheet's first rows of the last row of its header.
pub(crate) fn header_place(map: &SheetMap, rows: &[Row], merges: &[Merge]) -> Option<usize> {
    if let Some(number) = map.header.row {
        return rows.iter().position(|row| row.number == number);
    }
    let height = map.header.rows.unwrap_or(1).max(1) as usize;
    let within = map.header.within.unwrap_or(WITHIN) as usize;
    find_header(rows.get(..within.min(rows.len())).unwrap_or_default(), height, merges, &wanted(map))
}

/// Whether a header has all columns that a sheet of this shape must have.
pub(crate) fn has_all(map: &SheetMap, head: &Head) -> bool {
    let mut whole = true;
    map.clone().each(&mut |columns, asked| {
        whole &= columns.is_empty() || asked.optional || head.resolve(columns).is_some();
    });
    whole
}

/// The names by which a header is known.
fn wanted(map: &SheetMap) -> Vec<Columns> {
    if !map.header.find.is_empty() {
        return map.header.find.iter().map(|word| Columns::named(word)).collect();
    }
    let mut all = Vec::new();
    let mut map = map.clone();
    map.each(&mut |columns, asked| {
        let lettered = columns.names.iter().all(|name| name.starts_with('@'));
        if !columns.is_empty() && !asked.optional && !lettered && !all.contains(columns) {
            all.push(columns.clone());
        }
    });
    all
}

/// A sheet whose rows are read.
pub(super) struct Open<'a> {
    common: Arc<Common<'a>>,
    header_row: u32,
    mapped: BTreeSet<u32>,
    /// Columns of amounts and quantities.
    numbers: Vec<u32>,
    merges: Merges,
    sections: Arc<Sections>,
    carried: BTreeMap<u32, Cell>,
    sums: Sums,
    skips: Skips,
}

impl<'a> Open<'a> {
    #[expect(clippy::too_many_arguments, reason = "one call, and each is a different thing of the sheet")]
    fn new(
        map: &SheetMap,
        profile: &'a Profile,
        head: Head,
        place: Origin,
        header_row: u32,
        merges: &[Merge],
        sample: &[Row],
        out: &mut Queue<'_, '_>,
    ) -> Open<'a> {
        let mut map = map.clone();
        years(&mut map, &head);
        let at = Origin { row: Some(header_row), ..place.clone() };
        let mut missing = BTreeSet::new();
        let mut twice = BTreeSet::new();
        let mut mapped = BTreeSet::new();
        let (mut number_columns, mut date_columns) = (Vec::new(), Vec::new());
        map.each(&mut |columns, asked| {
            columns.at = head.resolve(columns);
            match columns.at {
                Some(column) => {
                    mapped.insert(column);
                    match asked.holds {
                        Kind::Numbers => number_columns.push(column),
                        Kind::Dates => date_columns.push(column),
                        Kind::Words => {}
                    }
                    if head.is_shared(columns, column) {
                        twice.insert(head.title(column));
                    }
                }
                None if !columns.is_empty() && !asked.optional => {
                    missing.insert(columns.names.join(" / "));
                }
                None => {}
            }
        });
        let ids = &map.activity.id.0;
        let no_id = !ids.is_empty() && ids.iter().all(|columns| columns.at.is_none());
        for column in missing {
            let severity = if no_id && ids.iter().any(|id| id.names.join(" / ") == column) {
                Severity::Error
            } else {
                Severity::Warning
            };
            out.finding(Finding::new("map-column-missing", severity).at(at.clone()).with("column", column));
        }
        for column in twice {
            out.finding(
                Finding::new("map-column-twice", Severity::Note).at(at.clone()).with("column", column),
            );
        }
        let unmapped: Vec<u32> =
            head.columns().map(|(column, _)| column).filter(|column| !mapped.contains(column)).collect();
        let kept = if map.extra == Extra::Unmapped { unmapped.clone() } else { Vec::new() };
        if kept.is_empty() && !unmapped.is_empty() {
            let names: Vec<String> = unmapped.iter().map(|column| head.unique(*column)).collect();
            let finding = Finding::new("map-columns-unused", Severity::Note).at(at);
            out.finding(finding.with("count", names.len()).with("columns", names.join(", ")));
        }
        let mut numbers = Vec::new();
        for block in &mut map.resource {
            let mut visit = |columns: &mut Columns, _: Asked<'_>| numbers.extend(columns.at);
            block.amount.each(&mut visit);
            block.value.each(&mut visit);
            block.years.each(&mut visit);
            for quantity in &mut block.quantity.0 {
                quantity.amount.each(&mut visit);
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        let styles = Styles::of(map.numbers, map.dates, &number_columns, &date_columns, sample);
        let units: BTreeMap<u32, HeaderUnit> =
            numbers.iter().map(|column| (*column, cells::header_unit(&head.title(*column)))).collect();
        for (column, _) in units.iter().filter(|(_, unit)| unit.unclear) {
            let at = Origin { row: Some(header_row), column: Some(*column), ..place.clone() };
            let finding = Finding::new("map-header-unclear", Severity::Warning).at(at);
            out.finding(finding.with("column", head.title(*column)));
        }
        let merges = Merges::new(merges, header_row);
        let sums = Sums::new(&map, &numbers);
        map.prune();
        let common = Common { profile, map, head, place: Arc::new(place), kept, units, styles };
        Open {
            common: Arc::new(common),
            header_row,
            mapped,
            numbers,
            merges,
            sections: Arc::default(),
            carried: BTreeMap::new(),
            sums,
            skips: Skips::default(),
        }
    }

    /// Takes in one row: what its place among the others decides is done here.
    pub(super) fn row(&mut self, mut row: Row, names: &Names<'_>, out: &mut Queue<'a, '_>) -> Flow {
        if row.number <= self.header_row {
            return out.flow();
        }
        let common = Arc::clone(&self.common);
        let Common { map, head, place, styles, .. } = &*common;
        out.rows += 1;
        for finding in self.merges.fill(&mut row, &self.numbers, place, head) {
            out.finding(finding);
        }
        if row.cells.iter().all(Cell::is_blank) {
            return out.flow();
        }
        if repeats_header(head, &row) {
            self.skips.header += 1;
            return out.flow();
        }
        if is_total(map, &row) {
            self.skips.totals += 1;
            for finding in self.sums.check(styles, &row, place, head) {
                out.finding(finding);
            }
            return out.flow();
        }
        if let Some((level, heading)) = section_of(map, &self.mapped, &row) {
            let sections = Arc::make_mut(&mut self.sections);
            for lower in map.section.get(level..).unwrap_or_default() {
                sections.remove(&lower.name);
            }
            if let Some(section) = map.section.get(level) {
                sections.insert(section.name.clone(), (heading, row.number));
            }
            self.carried.clear();
            return out.flow();
        }
        // A lone cell is a note, but not where a column above it is only filled further down.
        let filled = row.cells.iter().filter(|cell| !cell.is_blank());
        let alone = self.mapped.len() > 3 && filled.take(2).count() == 1;
        self.carry(&mut row);
        self.sums.add(styles, &row);
        if let Some(why) = left_out(&common.setting(names, &self.sections), &row) {
            self.skips.filtered(why);
            return out.flow();
        }
        if alone || self.mapped.iter().all(|column| row.cell(*column).is_blank()) {
            self.skips.aside(&row, place, out);
            return out.flow();
        }
        out.row(&common, &self.sections, row);
        out.flow()
    }

    /// Ends the sheet.
    pub(super) fn leave(self, out: &mut Queue<'a, '_>) {
        out.end(&self.common, self.skips);
    }

    /// Fills empty cells of the columns whose values stand only in the first of several rows.
    fn carry(&mut self, row: &mut Row) {
        for columns in &self.common.map.fill_down {
            let Some(column) = columns.at else { continue };
            if row.cell(column).is_blank() {
                if let Some(cell) = self.carried.get(&column) {
                    put(row, column, cell.clone());
                }
            } else {
                self.carried.insert(column, row.cell(column).clone());
            }
        }
    }
}

/// Whether the row is the header again, as sheets made for print have it on every page.
fn repeats_header(head: &Head, row: &Row) -> bool {
    let mut filled = 0;
    for (column, cell) in (1..).zip(&row.cells) {
        if cell.is_blank() {
            continue;
        }
        if !matches!(cell, Cell::Text(_)) || !head.is_title(column, &line_of(cell)) {
            return false;
        }
        filled += 1;
    }
    filled > 1
}

/// Puts a cell into a row, which grows as needed.
pub(super) fn put(row: &mut Row, column: u32, cell: Cell) {
    let Some(at) = column.checked_sub(1).map(|at| at as usize) else { return };
    if row.cells.len() <= at {
        row.cells.resize(at + 1, Cell::Empty);
    }
    if let Some(slot) = row.cells.get_mut(at) {
        *slot = cell;
    }
}

/// Why the profile leaves the row out, if it does.
fn left_out<'s>(setting: &'s Setting<'_>, row: &Row) -> Option<&'s str> {
    if setting.map.skip_if.is_empty() && setting.map.only_if.is_empty() {
        return None;
    }
    let line = Line::new(setting, row);
    if let Some(condition) = setting.map.skip_if.iter().find(|condition| line.holds(condition)) {
        return Some(&condition.why);
    }
    setting
        .map
        .only_if
        .iter()
        .find(|condition| !line.holds(condition))
        .map(|condition| condition.why.as_str())
}

/// Finds the columns of years that are given by the form of their headers.
fn years(map: &mut SheetMap, head: &Head) {
    for block in &mut map.resource {
        let Years::Headers(form) = &block.years else { continue };
        let (before, behind) = form.split_once("{year}").unwrap_or((form, ""));
        let (before, behind) = (super::values::loose(before), super::values::loose(behind));
        let mut columns = BTreeMap::new();
        for (column, title) in head.columns() {
            let title = super::values::loose(title);
            let year = title.strip_prefix(&before).and_then(|rest| rest.strip_suffix(&behind)).map(str::trim);
            if let Some(year) = year.filter(|year| year.len() == 4).and_then(|year| year.parse::<i16>().ok())
            {
                let name = format!("@{}", ayni_model::origin::column_letters(column));
                let field = NumberField { column: Columns::named(&name), ..NumberField::default() };
                columns.insert(year, Many(vec![field]));
            }
        }
        block.years = Years::Columns(columns);
    }
}
