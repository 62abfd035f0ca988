//! Columns as they grow while observations are read.

use std::collections::{BTreeMap, HashMap};

use ayni_model::sdmx::Column;
use compact_str::CompactString;
use foldhash::fast::FixedState;

/// A column with more values than this, most of which come once, is kept plainly.
const MANY: usize = 4096;

/// One column that grows.
#[derive(Debug, Default)]
pub(super) struct Growing {
    distinct: Vec<CompactString>,
    index: HashMap<CompactString, u32, FixedState>,
    rows: Vec<u32>,
    last: Option<u32>,
    /// Once the values turned out to be many, they stand here and the rest is empty.
    plain: Option<Vec<CompactString>>,
}

impl Growing {
    /// Adds the value of the next row.
    pub(super) fn push(&mut self, value: &str) {
        if let Some(plain) = &mut self.plain {
            plain.push(CompactString::from(value));
            return;
        }
        let place = match self.last {
            // Most values are that of the row before.
            Some(last) if self.distinct.get(last as usize).is_some_and(|before| before == value) => last,
            _ => match self.index.get(value) {
                Some(place) => *place,
                None => {
                    let place = self.distinct.len() as u32;
                    let value = CompactString::from(value);
                    self.distinct.push(value.clone());
                    self.index.insert(value, place);
                    place
                }
            },
        };
        self.rows.push(place);
        self.last = Some(place);
        if self.distinct.len() > MANY && self.distinct.len() > self.rows.len() / 4 {
            let at = |place: &u32| self.distinct.get(*place as usize).cloned().unwrap_or_default();
            self.plain = Some(self.rows.iter().map(at).collect());
            *self = Growing { plain: self.plain.take(), ..Growing::default() };
        }
    }

    fn len(&self) -> usize {
        self.plain.as_ref().map_or(self.rows.len(), Vec::len)
    }

    /// Adds missing values up to a number of rows.
    pub(super) fn fill(&mut self, rows: usize) {
        while self.len() < rows {
            self.push("");
        }
    }

    /// The column.
    pub(super) fn finish(self) -> Column {
        match self.plain {
            Some(values) => Column::Plain(values),
            None => Column::Coded { distinct: self.distinct, rows: self.rows },
        }
    }
}

/// Columns that are found on the way, by name.
#[derive(Debug, Default)]
pub(super) struct Table {
    names: Vec<String>,
    places: BTreeMap<String, usize>,
    columns: Vec<Growing>,
    rows: usize,
}

impl Table {
    /// The place of a column, which is made where it is new.
    pub(super) fn place(&mut self, name: &str) -> usize {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        let place = self.names.len();
        self.names.push(name.to_owned());
        self.places.insert(name.to_owned(), place);
        self.columns.push(Growing::default());
        place
    }

    /// Adds a row from its values, each with the place of its column; of a column named twice the first value counts.
    pub(super) fn row<'v>(&mut self, values: impl Iterator<Item = (usize, &'v str)>) {
        for (place, value) in values {
            if let Some(column) = self.columns.get_mut(place)
                && column.len() <= self.rows
            {
                column.fill(self.rows);
                column.push(value);
            }
        }
        self.rows += 1;
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// The columns with their names.
    pub(super) fn finish(self) -> Vec<(String, Column)> {
        let rows = self.rows;
        let finish = |mut column: Growing| {
            column.fill(rows);
            column.finish()
        };
        self.names.into_iter().zip(self.columns.into_iter().map(finish)).collect()
    }
}

/// Changes every value of a column, each that comes again once.
pub(super) fn change(column: &mut Column, with: impl Fn(&str) -> Option<CompactString>) -> u64 {
    let mut changed = 0;
    let values = match column {
        Column::Coded { distinct, .. } => distinct,
        Column::Plain(values) => values,
    };
    for value in values {
        if let Some(new) = with(value) {
            *value = new;
            changed += 1;
        }
    }
    changed
}

/// Keeps the rows that are wanted.
pub(super) fn keep(column: &mut Column, wanted: &[bool]) {
    let mut at = 0;
    let mut next = || {
        at += 1;
        wanted.get(at - 1).copied().unwrap_or(true)
    };
    match column {
        Column::Coded { rows, .. } => rows.retain(|_| next()),
        Column::Plain(values) => values.retain(|_| next()),
    }
}
