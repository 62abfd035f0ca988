//! Rows that share values, brought together.

use std::collections::HashMap;

use ayni_model::sdmx::Column;
use compact_str::CompactString;
use foldhash::fast::FixedState;

/// The rows in groups that share the values of all `columns`: groups in the order of their first row, rows in theirs.
pub(super) fn groups(columns: &[&Column], rows: &[u32]) -> Vec<Vec<u32>> {
    if columns.is_empty() {
        return if rows.is_empty() { Vec::new() } else { vec![rows.to_vec()] };
    }
    // The number of each row's group, made finer column by column.
    let mut numbers: Vec<u32> = vec![0; rows.len()];
    for column in columns {
        let mut values = Numbers::new(column);
        let mut pairs: HashMap<(u32, u32), u32, FixedState> = HashMap::default();
        let mut last = None;
        for (number, row) in numbers.iter_mut().zip(rows) {
            let pair = (*number, values.number(*row as usize));
            *number = match last {
                // Most rows are like the one before.
                Some((before, known)) if before == pair => known,
                _ => {
                    let next = pairs.len() as u32;
                    *pairs.entry(pair).or_insert(next)
                }
            };
            last = Some((pair, *number));
        }
    }
    let mut groups: Vec<Vec<u32>> = Vec::new();
    for (number, row) in numbers.iter().zip(rows) {
        // Numbers are given in the order of first rows, so that a new one is always the next.
        match groups.get_mut(*number as usize) {
            Some(group) => group.push(*row),
            None => groups.push(vec![*row]),
        }
    }
    groups
}

/// A number for each value of a column, the same for equal values.
pub(super) struct Numbers<'c> {
    column: &'c Column,
    /// For a coded column: by place in its values, since nothing keeps a value from standing there twice.
    same: Vec<u32>,
    seen: HashMap<&'c str, u32, FixedState>,
}

impl<'c> Numbers<'c> {
    pub(super) fn new(column: &'c Column) -> Numbers<'c> {
        let mut seen: HashMap<&str, u32, FixedState> = HashMap::default();
        let same = match column {
            Column::Coded { distinct, .. } => distinct
                .iter()
                .map(CompactString::as_str)
                .map(|value| {
                    let next = seen.len() as u32;
                    *seen.entry(value).or_insert(next)
                })
                .collect(),
            Column::Plain(_) => Vec::new(),
        };
        Numbers { column, same, seen }
    }

    /// The number of a row's value.
    pub(super) fn number(&mut self, row: usize) -> u32 {
        match self.column {
            Column::Coded { rows, .. } => {
                rows.get(row).and_then(|place| self.same.get(*place as usize)).copied().unwrap_or(u32::MAX)
            }
            Column::Plain(_) => {
                let next = self.seen.len() as u32;
                *self.seen.entry(self.column.value(row)).or_insert(next)
            }
        }
    }
}
