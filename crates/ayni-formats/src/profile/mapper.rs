//! From rows to batches: which sheets are read, and by which part of the profile.

use std::collections::BTreeSet;

use ayni_model::sheet::{Merge, Row};
use ayni_model::{Finding, Origin, Severity};

use super::batch::{Batch, Queue};
use super::model::{Profile, SheetMap};
use super::names::Names;
use super::sheet::{Open, Opening};
use crate::sheets::{Flow, RowSink};

/// Receives the rows of a file and sends them on in batches.
pub(super) struct Mapper<'a, 's> {
    profile: &'a Profile,
    names: Names<'a>,
    out: Queue<'a, 's>,
    file: String,
    position: u32,
    /// Which parts of the profile found their sheet.
    met: BTreeSet<usize>,
    any_sheet: bool,
    state: State<'a>,
}

enum State<'a> {
    /// Between sheets.
    Outside,
    /// In a sheet that is left out; with the finding to be made at its end, and the rows counted.
    Passing(Option<Finding>, u64),
    /// In a sheet whose header has not been found yet.
    Opening(Opening<'a>),
    /// In the rows of a sheet.
    Open(Box<Open<'a>>),
}

impl<'a, 's> Mapper<'a, 's> {
    pub(super) fn new(
        file: &str,
        profile: &'a Profile,
        names: Names<'a>,
        send: &'s mut dyn FnMut(Batch<'a>) -> Flow,
    ) -> Mapper<'a, 's> {
        Mapper {
            profile,
            names,
            out: Queue::new(send),
            file: file.to_owned(),
            position: 0,
            met: BTreeSet::new(),
            any_sheet: false,
            state: State::Outside,
        }
    }

    /// Ends the file; `findings` are those of its reading. Gives how many rows were taken in.
    pub(super) fn finish(mut self, findings: Vec<Finding>) -> u64 {
        self.leave();
        let broken = findings.iter().any(|finding| finding.severity == Severity::Error);
        for finding in findings {
            self.out.finding(finding);
        }
        let maps = &self.profile.sheet;
        let missing: Vec<&SheetMap> =
            maps.iter().enumerate().filter(|(at, _)| !self.met.contains(at)).map(|(_, map)| map).collect();
        // Where the file broke off, what is missing may have stood behind the break.
        if self.any_sheet && !broken && !missing.is_empty() {
            let severity = if self.met.is_empty() { Severity::Error } else { Severity::Warning };
            for map in missing {
                let names: Vec<&str> = map.sheets.iter().map(super::Pattern::as_str).collect();
                let finding = Finding::new("map-sheet-missing", severity)
                    .at(Origin::file(&self.file))
                    .with("sheets", names.join(", "));
                self.out.finding(finding);
            }
        }
        self.out.send();
        self.out.rows
    }

    /// Ends the sheet that is being read.
    fn leave(&mut self) {
        match std::mem::replace(&mut self.state, State::Outside) {
            State::Outside => {}
            State::Passing(finding, rows) => {
                if let Some(finding) = finding.filter(|_| rows > 0) {
                    self.out.finding(finding.with("rows", rows));
                }
            }
            State::Opening(opening) => {
                if let Some(open) = opening.decide(&mut self.out, self.profile) {
                    let (mut open, rows) = open;
                    for row in rows {
                        if open.row(row, &self.names, &mut self.out) == Flow::Stop {
                            break;
                        }
                    }
                    open.leave(&mut self.out);
                }
            }
            State::Open(open) => open.leave(&mut self.out),
        }
    }
}

impl RowSink for Mapper<'_, '_> {
    fn file(&mut self, name: &str) -> Flow {
        self.leave();
        self.file = name.to_owned();
        self.position = 0;
        self.out.flow()
    }

    fn sheet(&mut self, name: &str, merges: &[Merge]) -> Flow {
        self.leave();
        self.position += 1;
        self.any_sheet = true;
        let place = Origin { sheet: (!name.is_empty()).then(|| name.to_owned()), ..Origin::file(&self.file) };
        // A member of a zip without sheets goes by its own name.
        let known = if name.is_empty() { self.file.rsplit('/').next().unwrap_or_default() } else { name };
        if let Some(entry) = self.profile.left_out(known) {
            let finding =
                Finding::new("map-sheet-ignored", Severity::Note).at(place).with("why", entry.why.as_str());
            self.state = State::Passing(Some(finding), 0);
            return self.out.flow();
        }
        let map = self.profile.map_of(known, self.position);
        match map.and_then(|at| Some((at, self.profile.sheet.get(at)?))) {
            Some((at, map)) => {
                self.met.insert(at);
                self.state = State::Opening(Opening::new(map, place, merges));
            }
            None => {
                let finding = Finding::new("map-sheet-unmapped", Severity::Warning).at(place);
                let finding = (!self.profile.pass_over_other_sheets).then_some(finding);
                self.state = State::Passing(finding, 0);
            }
        }
        self.out.flow()
    }

    fn row(&mut self, row: Row) -> Flow {
        match &mut self.state {
            State::Outside => {}
            State::Passing(_, rows) => *rows += 1,
            State::Opening(opening) => {
                if opening.take(row) {
                    let State::Opening(opening) = std::mem::replace(&mut self.state, State::Outside) else {
                        return self.out.flow();
                    };
                    match opening.decide(&mut self.out, self.profile) {
                        Some((mut open, rows)) => {
                            for row in rows {
                                if open.row(row, &self.names, &mut self.out) == Flow::Stop {
                                    break;
                                }
                            }
                            self.state = State::Open(Box::new(open));
                        }
                        None => return Flow::SkipSheet,
                    }
                }
            }
            State::Open(open) => return open.row(row, &self.names, &mut self.out),
        }
        self.out.flow()
    }
}
