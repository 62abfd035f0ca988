//! Mapping profiles: how a foreign sheet becomes activities.
//!
//! A [`Profile`] is data, written in TOML by people who know a file and not this program
//! (`docs/methods/mapping-profiles.md`). [`map`] reads a file row by row and delivers each activity
//! with the place of each of its fields and with what was found on the way. A cell that cannot be
//! read is a finding; the good rest of its row is delivered all the same.
//!
//! The same file and profile give the same activities, ids of lines and keys included, so that a
//! corrected file adds versions to what an earlier one brought.

mod activity;
mod batch;
mod cells;
mod field;
mod group;
mod head;
mod line;
mod mapper;
mod merge;
mod model;
mod names;
mod own;
mod parse;
mod party;
mod quality;
mod resource;
mod share;
mod sheet;
mod skip;
mod text;
mod values;

use std::io;

use ayni_model::reference::Reference;
use ayni_model::sheet::Book;
use ayni_model::{Activity, FieldOrigins, Finding, Severity, Watch};

pub use batch::{Batch, ReadBatch};
pub use field::{
    CodeField, Columns, DateField, Effect, FlagField, Holds, Many, NumberField, PartyField, PeriodField,
    SharesField, TextField, WordsField,
};
pub use group::Gather;
pub use model::{
    ActivityMap, AgreementMap, Condition, Dates, Extra, Header, Ignored, LoanMap, Numbers, Profile,
    QuantityMap, RequestMap, ResourceMap, Rows, Section, SheetMap, Totals, Years,
};
pub use names::Names;
pub use own::{is_own, is_own_book, own, own_template};
pub use parse::ProfileError;
pub use values::{Pattern, Values};

pub(crate) use head::Head;
pub(crate) use share::goal_code;
pub(crate) use sheet::{has_all, header_place};
pub(crate) use text::clean_line;

use crate::sheets::{self, Flow, Limits, RowSink};
use mapper::Mapper;

/// One activity as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The activity.
    pub activity: Activity,
    /// Where its fields stood.
    pub origins: FieldOrigins,
    /// Its first row in the sheet.
    pub row: u32,
    /// What was found on the way. An error among them means that the row waits.
    pub findings: Vec<Finding>,
}

impl Read {
    /// Whether it waits until its errors are mended.
    pub fn waits(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// What is done with each activity by itself, perhaps with several at once.
pub trait Look: Sync {
    /// What comes of it.
    type Seen: Send;

    /// Looks at an activity that is complete. What is not part of the result ends here.
    fn look(&self, read: Read) -> Self::Seen;
}

/// Everything is kept as it was read.
#[derive(Clone, Copy, Debug)]
pub struct Whole;

impl Look for Whole {
    type Seen = Read;

    fn look(&self, read: Read) -> Read {
        read
    }
}

/// Receives what a file holds, in its order.
pub trait ActivitySink<S = Read> {
    /// What [`Look`] made of an activity, good or waiting; and what the file's order shows to be
    /// wrong with it, which is an error.
    fn activity(&mut self, seen: S, error: Option<Finding>) -> Flow;

    /// A finding on the file, a sheet, or rows that became no activity.
    fn finding(&mut self, finding: Finding);
}

/// How much was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mapped {
    /// Rows below the headers of the sheets that the profile reads.
    pub rows: u64,
    /// Activities delivered, the waiting ones included.
    pub activities: u64,
    /// Activities that wait.
    pub waiting: u64,
}

/// Reads a file of sheets by a profile.
///
/// `file_name` is what origins call the file. Memory stays bounded by the longest activity, a few
/// rows at a sheet's head, and sixteen bytes an activity to find ids that come twice.
pub fn map(
    source: &mut (impl io::Read + io::Seek),
    file_name: &str,
    profile: &Profile,
    reference: &Reference,
    limits: &Limits,
    watch: &dyn Watch,
    sink: &mut dyn ActivitySink,
) -> Mapped {
    let names = Names::new(reference);
    let mut gather = Gather::new(&Whole);
    let rows = batches(source, file_name, profile, names.another(), limits, watch, &mut |batch| {
        gather.take(batch.read(&names, &Whole), sink)
    });
    Mapped { rows, ..gather.counts() }
}

/// Reads a file of sheets up to where rows can be read apart from each other, and sends them on in
/// batches: each is to be [read](Batch::read), by several threads if need be, and then
/// [gathered](Gather::take) in the order sent. [`map`] does all of it in one. Gives how many rows
/// below the headers there were.
pub fn batches<'a>(
    source: &mut (impl io::Read + io::Seek),
    file_name: &str,
    profile: &'a Profile,
    names: Names<'a>,
    limits: &Limits,
    watch: &dyn Watch,
    send: &mut dyn FnMut(Batch<'a>) -> Flow,
) -> u64 {
    let mut mapper = Mapper::new(file_name, profile, names, send);
    let findings = sheets::read(source, file_name, limits, watch, &mut mapper);
    mapper.finish(findings)
}

/// Reads a book that is in memory already.
pub fn map_book<'a>(
    book: &Book,
    profile: &'a Profile,
    reference: &'a Reference,
    sink: &mut dyn ActivitySink,
) -> Mapped {
    let names = Names::new(reference);
    let mut gather = Gather::new(&Whole);
    let mut send = |batch: Batch<'a>| gather.take(batch.read(&names, &Whole), sink);
    let mut mapper = Mapper::new(&book.file, profile, names.another(), &mut send);
    let mut flow = mapper.file(&book.file);
    for sheet in &book.sheets {
        if flow == Flow::Stop {
            break;
        }
        flow = mapper.sheet(&sheet.name, &sheet.merges);
        for row in &sheet.rows {
            if flow != Flow::Continue {
                break;
            }
            flow = mapper.row(row.clone());
        }
    }
    let rows = mapper.finish(Vec::new());
    Mapped { rows, ..gather.counts() }
}

#[cfg(test)]
pub(crate) mod tests;
