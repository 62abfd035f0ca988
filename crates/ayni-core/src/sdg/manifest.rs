//! What a table of indicator 17.3.1 was made from, as data that stands beside its figures.

use std::collections::BTreeMap;

use ayni_model::sdg::{SdgTable, View};
use ayni_model::{PartialDate, Severity};
use serde::{Deserialize, Serialize};

use super::{Outcome, left_out};
use crate::report::{Author, FileInfo, Named, Register};

/// The version of the manifest's own form.
pub const VERSION: u32 = 1;

/// Everything that the figures are a function of, and the files that hold them. The rim fills in the hashes; all
/// are SHA-256 in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this form.
    pub version: u32,
    /// The indicator: `17.3.1`.
    pub indicator: String,
    /// Which of the two tables.
    pub view: View,
    /// The provider of a submission, the recipient of receipts.
    pub country: String,
    /// The first and the last reporting year asked for; `None` for all.
    pub years: Option<(i16, i16)>,
    /// Who made it.
    pub author: Author,
    /// Whether it is an estimate from public sources, and not from a node's own register.
    pub estimate: bool,
    /// The date that it bears. It is given, never read from a clock.
    pub as_of: PartialDate,
    /// The program and its version.
    pub program: String,
    /// The state of the register, or of the files, that it was made from.
    pub register: Register,
    /// The rules that checked it.
    pub rules: Named,
    /// The rule set of the indicator.
    pub rule_set: Named,
    /// The framework edition.
    pub framework: Named,
    /// The method.
    pub method: Named,
    /// The hashes of the files that the method names beside itself, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub method_files: BTreeMap<String, String>,
    /// The sets of reference data, by name.
    pub sets: BTreeMap<String, Named>,
    /// The log of objections that was at hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objections: Option<Objected>,
    /// The providers whose reports are in.
    pub providers: Vec<String>,
    /// The files, by name.
    pub files: BTreeMap<String, FileInfo>,
    /// How many lines there are.
    pub lines: LineCounts,
    /// How many findings there are, by severity and code.
    pub findings: BTreeMap<Severity, BTreeMap<String, u64>>,
}

/// A log of objections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objected {
    /// The hash of its last state, which names all before it.
    pub last: String,
    /// How many states it holds.
    pub states: u64,
}

/// How many lines there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineCounts {
    /// Lines that are counted.
    pub counted: u64,
    /// Lines that a reporter withholds, which stand nowhere.
    pub withheld: u64,
    /// Lines left out, by rule.
    pub left_out: BTreeMap<String, u64>,
}

impl LineCounts {
    /// Counts the lines of an outcome.
    pub fn of(outcome: &Outcome) -> LineCounts {
        LineCounts {
            counted: outcome.lines.iter().filter(|line| line.left_out.is_empty()).count() as u64,
            withheld: outcome.withheld_lines,
            left_out: left_out(&outcome.lines)
                .into_iter()
                .map(|(rule, (lines, _, _))| (rule.to_owned(), lines))
                .collect(),
        }
    }
}

impl Manifest {
    /// The table that the manifest speaks of, with the figures of an outcome.
    pub fn table(&self, outcome: &Outcome) -> SdgTable {
        SdgTable {
            view: self.view,
            country: self.country.clone(),
            years: self.years,
            as_of: self.as_of,
            estimate_by: match &self.author {
                Author::Other(name) if self.estimate => Some(name.clone()),
                _ => None,
            },
            providers: self.providers.clone(),
            figures: outcome.figures.clone(),
            totals: outcome.totals.clone(),
            withheld_lines: outcome.withheld_lines,
        }
    }
}
