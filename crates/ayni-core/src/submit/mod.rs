//! A submission: a country's own figures by framework group and item, with metadata, quality, clearance
//! and a receipt.
//!
//! Everything is made from the tables of one measurement, as the country's own node made it; nothing is
//! computed anew but the totals of what is shown. What is withheld has a line that says so, and no total
//! beside it would give it away. Fluent keys are those of `submit-*`; `docs/methods/submission.md` says
//! what each file holds.

mod clearance;
mod lines;
mod metadata;
mod quality;
mod receipt;
mod workbook;

pub use clearance::{
    Act, Chained, Course, Details, Entry, Flaw, Log, Objection, Record, Standing, Stop, append, needs,
    objections_root, read, read_objections,
};
pub use lines::{Counts, GroupChoice, Hidden, Line, Part, SheetLines, Submission, Total, submission};
pub use metadata::{Filled, metadata};
pub use quality::quality;
pub use receipt::{Receipt, VERSION};
pub use workbook::workbook;

use std::collections::BTreeMap;

use ayni_model::measure::FigureTable;
use ayni_model::submission::{Layout, Statement};

use crate::measure::Setting;
use crate::report::Manifest;

/// What a submission is made from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What was measured, and by what.
    pub setting: &'a Setting<'a>,
    /// The reporting year.
    pub year: i16,
    /// The layout.
    pub layout: &'a Layout,
    /// What a person states.
    pub statement: &'a Statement,
    /// The measurement's manifest.
    pub manifest: &'a Manifest,
    /// The SHA-256 of its file.
    pub manifest_hash: &'a str,
    /// The measurement's tables.
    pub tables: &'a [FigureTable],
    /// The groups that are reported, by code.
    pub groups: &'a [String],
    /// The rates that converted amounts, each as the measurement writes it, with the number of rows.
    pub rates: &'a BTreeMap<String, u64>,
    /// How many rows wait outside the register; `None` where it has changed since the measurement.
    pub waiting: Option<u64>,
    /// The name of the office whose node it is.
    pub office: Option<&'a str>,
}

impl<'a> Input<'a> {
    /// The rows of a table; none where the measurement has no such table.
    fn rows(&self, id: &str) -> &'a [ayni_model::measure::FigureRow] {
        self.tables.iter().find(|table| table.spec.id == id).map_or(&[], |table| table.rows.as_slice())
    }

    /// Whether a group is among those reported.
    fn reports(&self, group: &str) -> bool {
        self.groups.iter().any(|one| one == group)
    }

    /// Whether an item is withheld from the recipient.
    fn withholds(&self, direction: &str, basis: &str, item: &str) -> bool {
        self.statement.withhold.iter().any(|one| one.covers(direction, basis, item))
    }
}

/// A code of a row's key; empty where the key is shorter.
fn code(row: &ayni_model::measure::FigureRow, at: usize) -> &str {
    row.key.get(at).map(String::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests;
