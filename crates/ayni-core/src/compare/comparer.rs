//! Adds up two measurements and attributes what differs.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use ayni_model::comparison::Scope;
use ayni_model::measure::{Direction, MeasureBatch, MeasureKind, MeasureRow};
use ayni_model::{AmountError, Basis};
use serde::Serialize;

use super::cause::{Cause, Seen, cause};
use super::cells::{CauseLine, CellComparison, CellKey, Figures};
use super::pairs::{Pair, by_activity};

/// A row that differs, and why.
#[derive(Clone, Debug)]
pub struct Difference<'a> {
    /// The cause.
    pub cause: Cause,
    /// Whether it changes any total that is compared.
    pub effect: bool,
    /// The row in the first measurement.
    pub first: Option<&'a MeasureRow>,
    /// The row in the second.
    pub second: Option<&'a MeasureRow>,
}

/// A cause of rows that change no total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quiet {
    /// The cause.
    #[serde(flatten)]
    pub cause: Cause,
    /// How many rows.
    pub rows: u64,
}

/// Two measurements compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Rows that are the same in both, as far as they are in the years asked for.
    pub same: u64,
    /// Rows that differ; each has one cause.
    pub differing: u64,
    /// The totals, in the order of their keys.
    pub cells: Vec<CellComparison>,
    /// Rows that differ and change no total.
    pub quiet: Vec<Quiet>,
}

/// A total under way.
#[derive(Clone, Debug, Default)]
struct Cell {
    /// Whether only activities are counted in it: its rows are of unlike bases and groups.
    counts: bool,
    first: Figures,
    second: Figures,
    lines: BTreeMap<usize, Line>,
}

/// A cause's part of it.
#[derive(Clone, Debug, Default)]
struct Line {
    from: Figures,
    to: Figures,
    mixed: u64,
}

/// Compares measurements piece by piece; each piece is the rows of some activities in both, and no
/// activity is in two pieces.
#[derive(Clone, Debug, Default)]
pub struct Comparer {
    years: Option<RangeInclusive<i16>>,
    keys: BTreeMap<CellKey, usize>,
    cells: Vec<Cell>,
    known: BTreeMap<Cause, usize>,
    causes: Vec<Cause>,
    quiet: BTreeMap<usize, u64>,
    same: u64,
    differing: u64,
}

/// A cell that an activity is in, and by which cause it is so in each measurement.
struct Touched {
    cell: usize,
    first: bool,
    second: bool,
    first_cause: Option<usize>,
    second_cause: Option<usize>,
}

/// What a row's cells go by, as it stands in a batch.
type Place<'a> = (Direction, Option<Basis>, &'a str, &'a str, &'a str);

/// Cells of one piece by what their rows say, so that a known cell costs no text.
#[derive(Default)]
struct Known<'a> {
    places: BTreeMap<Place<'a>, [usize; 3]>,
    views: BTreeMap<(Direction, &'a str), [usize; 2]>,
}

impl Comparer {
    /// For measurements of these years; both must have been measured for all years, so that a row that
    /// another method puts in another year is seen there.
    pub fn new(years: Option<RangeInclusive<i16>>) -> Comparer {
        Comparer { years, ..Comparer::default() }
    }

    /// Compares one piece, and gives the rows that differ.
    pub fn add<'a>(
        &mut self,
        first: &'a MeasureBatch,
        second: &'a MeasureBatch,
    ) -> Result<Vec<Difference<'a>>, AmountError> {
        let mut found = Vec::new();
        let mut known = Known::default();
        let mut trouble = None;
        by_activity(&first.rows, &second.rows, |pairs| {
            if trouble.is_none() {
                trouble = self.activity(pairs, &mut known, &mut found).err();
            }
        });
        trouble.map_or(Ok(found), Err)
    }

    fn activity<'a>(
        &mut self,
        pairs: &[Pair<'a>],
        known: &mut Known<'a>,
        found: &mut Vec<Difference<'a>>,
    ) -> Result<(), AmountError> {
        let mut touched: Vec<Touched> = Vec::new();
        for (first, second) in pairs {
            let see = |row: &Option<&'a MeasureRow>| row.map(|row| Seen::of(row, self.years.as_ref()));
            let (a, b) = (see(first), see(second));
            if !a.is_some_and(|seen| seen.wanted) && !b.is_some_and(|seen| seen.wanted) {
                continue;
            }
            let why = cause(a, b);
            let a = a.filter(Seen::counted).map(|seen| seen.row);
            let b = b.filter(Seen::counted).map(|seen| seen.row);
            let (mine, theirs) = (self.cells_of(a, known), self.cells_of(b, known));
            for (cell, row) in mine.iter().zip(std::iter::repeat(a)) {
                self.total(*cell, row, None)?;
            }
            for (cell, row) in theirs.iter().zip(std::iter::repeat(b)) {
                self.total(*cell, None, row)?;
            }
            let number = why.as_ref().map(|(cause, _)| self.number(cause));
            touch(&mut touched, &mine, &theirs, number);
            let (Some((cause, more)), Some(number)) = (why, number) else {
                self.same += 1;
                continue;
            };
            self.differing += 1;
            let effect = self.attribute(number, more, (&mine, a), (&theirs, b))?;
            if !effect {
                *self.quiet.entry(number).or_default() += 1;
            }
            found.push(Difference { cause, effect, first: *first, second: *second });
        }
        self.count(&touched);
        Ok(())
    }

    /// Adds a row to a cell's total.
    fn total(
        &mut self,
        cell: usize,
        first: Option<&MeasureRow>,
        second: Option<&MeasureRow>,
    ) -> Result<(), AmountError> {
        if let Some(cell) = self.cells.get_mut(cell) {
            let counts = cell.counts;
            let figures =
                |row| if counts { Figures { rows: 1, ..Figures::default() } } else { Figures::of(row) };
            if let Some(row) = first {
                cell.first = cell.first.plus(&figures(row))?;
            }
            if let Some(row) = second {
                cell.second = cell.second.plus(&figures(row))?;
            }
        }
        Ok(())
    }

    /// Puts a pair under its cause in every cell where it makes a difference; activities are counted apart.
    /// Gives whether the row is in other totals, or in one with another figure.
    fn attribute(
        &mut self,
        cause: usize,
        more: bool,
        (mine, a): (&[usize], Option<&MeasureRow>),
        (theirs, b): (&[usize], Option<&MeasureRow>),
    ) -> Result<bool, AmountError> {
        let mut effect = mine != theirs;
        let (a, b) = (a.map(Figures::of), b.map(Figures::of));
        for cell in mine.iter().chain(theirs.iter().filter(|cell| !mine.contains(cell))) {
            let from = a.filter(|_| mine.contains(cell));
            let to = b.filter(|_| theirs.contains(cell));
            // In the same cell with the same sums a row changes nothing there.
            if from.zip(to).is_some_and(|(from, to)| from.same_sums(&to)) {
                continue;
            }
            let Some(cell) = self.cells.get_mut(*cell).filter(|cell| !cell.counts) else { continue };
            let line = cell.lines.entry(cause).or_default();
            line.from = line.from.plus(&from.unwrap_or_default())?;
            line.to = line.to.plus(&to.unwrap_or_default())?;
            line.mixed += u64::from(more);
            effect = true;
        }
        Ok(effect)
    }

    /// Counts an activity once in each cell, and one that is only in one of the two under the cause of its
    /// first row there.
    fn count(&mut self, touched: &[Touched]) {
        for one in touched {
            let Some(cell) = self.cells.get_mut(one.cell) else { continue };
            cell.first.activities += u64::from(one.first);
            cell.second.activities += u64::from(one.second);
            match (one.first, one.second) {
                (true, false) => {
                    if let Some(cause) = one.first_cause {
                        cell.lines.entry(cause).or_default().from.activities += 1;
                    }
                }
                (false, true) => {
                    if let Some(cause) = one.second_cause {
                        cell.lines.entry(cause).or_default().to.activities += 1;
                    }
                }
                _ => {}
            }
        }
    }

    fn number(&mut self, cause: &Cause) -> usize {
        if let Some(number) = self.known.get(cause) {
            return *number;
        }
        let number = self.causes.len();
        self.causes.push(cause.clone());
        self.known.insert(cause.clone(), number);
        number
    }

    /// The cells that a counted row is in.
    fn cells_of<'a>(&mut self, row: Option<&'a MeasureRow>, known: &mut Known<'a>) -> Vec<usize> {
        let Some(row) = row else { return Vec::new() };
        let [activities, form] = match known.views.get(&(row.direction, row.form.as_str())) {
            Some(cells) => *cells,
            None => {
                let blank = blank(Scope::Activities, row.direction);
                let form = CellKey { scope: Scope::Forms, form: row.form.clone(), ..blank.clone() };
                let cells = [self.cell(blank), self.cell(form)];
                known.views.insert((row.direction, &row.form), cells);
                cells
            }
        };
        let mut all = vec![activities, form];
        if row.kind == MeasureKind::Presence {
            return all;
        }
        let place = (row.direction, row.basis, row.group.as_str(), row.item.as_str(), row.unit.as_str());
        let [group, item, receipt] = match known.places.get(&place) {
            Some(cells) => *cells,
            None => {
                let group = CellKey {
                    basis: row.basis,
                    group: row.group.clone(),
                    unit: row.unit.clone(),
                    ..blank(Scope::Groups, row.direction)
                };
                let item = CellKey { scope: Scope::Items, item: row.item.clone(), ..group.clone() };
                let receipt = CellKey { scope: Scope::Receipts, ..group.clone() };
                let cells = [self.cell(group), self.cell(item), self.cell(receipt)];
                known.places.insert(place, cells);
                cells
            }
        };
        all.extend([group, item]);
        if row.receipt {
            all.push(receipt);
        }
        all
    }

    fn cell(&mut self, key: CellKey) -> usize {
        let next = self.cells.len();
        let counts = matches!(key.scope, Scope::Activities | Scope::Forms);
        let cell = *self.keys.entry(key).or_insert(next);
        if cell == next {
            self.cells.push(Cell { counts, ..Cell::default() });
        }
        cell
    }

    /// Takes in what another found in other activities.
    pub fn merge(&mut self, other: Comparer) -> Result<(), AmountError> {
        let numbers: Vec<usize> = other.causes.iter().map(|cause| self.number(cause)).collect();
        let number = |old: usize| numbers.get(old).copied();
        for (key, place) in other.keys {
            let Some(theirs) = other.cells.get(place) else { continue };
            let place = self.cell(key);
            let Some(mine) = self.cells.get_mut(place) else { continue };
            mine.first = mine.first.plus(&theirs.first)?;
            mine.second = mine.second.plus(&theirs.second)?;
            for (old, line) in &theirs.lines {
                let Some(cause) = number(*old) else { continue };
                let own = mine.lines.entry(cause).or_default();
                own.from = own.from.plus(&line.from)?;
                own.to = own.to.plus(&line.to)?;
                own.mixed += line.mixed;
            }
        }
        for (old, rows) in other.quiet {
            if let Some(cause) = number(old) {
                *self.quiet.entry(cause).or_default() += rows;
            }
        }
        self.same += other.same;
        self.differing += other.differing;
        Ok(())
    }

    /// The comparison.
    pub fn finish(self) -> Result<Comparison, AmountError> {
        let mut cells = Vec::new();
        for (key, place) in &self.keys {
            let Some(cell) = self.cells.get(*place) else { continue };
            // A cell is made before it is known whether anything is a receipt.
            if cell.first.rows == 0 && cell.second.rows == 0 {
                continue;
            }
            let mut causes = Vec::new();
            for (number, line) in &cell.lines {
                let Some(cause) = self.causes.get(*number) else { continue };
                causes.push(CauseLine {
                    cause: cause.clone(),
                    from: line.from,
                    to: line.to,
                    difference: Figures::differences(&line.from, &line.to)?,
                    mixed: line.mixed,
                });
            }
            causes.sort_by(|a, b| b.difference.size().cmp(&a.difference.size()).then(a.cause.cmp(&b.cause)));
            cells.push(CellComparison {
                key: key.clone(),
                first_total: cell.first,
                second_total: cell.second,
                difference: Figures::differences(&cell.first, &cell.second)?,
                causes,
            });
        }
        let named = |number: &usize| self.causes.get(*number).cloned();
        let mut quiet: Vec<Quiet> = self
            .quiet
            .iter()
            .filter_map(|(number, rows)| Some(Quiet { cause: named(number)?, rows: *rows }))
            .collect();
        quiet.sort_by(|a, b| b.rows.cmp(&a.rows).then(a.cause.cmp(&b.cause)));
        Ok(Comparison { same: self.same, differing: self.differing, cells, quiet })
    }
}

fn blank(scope: Scope, direction: Direction) -> CellKey {
    CellKey {
        scope,
        direction,
        basis: None,
        group: String::new(),
        item: String::new(),
        unit: String::new(),
        form: String::new(),
    }
}

/// Notes the cells that an activity is in.
fn touch(touched: &mut Vec<Touched>, mine: &[usize], theirs: &[usize], cause: Option<usize>) {
    for (cells, is_first) in [(mine, true), (theirs, false)] {
        for cell in cells {
            let at = touched.iter().position(|one| one.cell == *cell).unwrap_or(touched.len());
            if at == touched.len() {
                let (first_cause, second_cause) = (None, None);
                touched.push(Touched { cell: *cell, first: false, second: false, first_cause, second_cause });
            }
            let Some(one) = touched.get_mut(at) else { continue };
            let (seen, by) = match is_first {
                true => (&mut one.first, &mut one.first_cause),
                false => (&mut one.second, &mut one.second_cause),
            };
            if !*seen {
                (*seen, *by) = (true, cause);
            }
        }
    }
}
