//! What a measurement was made from, as data that stands beside its figures.

use std::collections::BTreeMap;

use ayni_model::{PartialDate, Severity};
use serde::{Deserialize, Serialize};

/// The version of the manifest's own form.
pub const VERSION: u32 = 1;

/// Everything that the figures of a measurement are a function of (`house.md`, invariant 4), and the
/// files that hold them. The rim fills in the hashes; all are SHA-256 in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this form.
    pub version: u32,
    /// The measuring country (ISO 3166 alpha-3).
    pub country: String,
    /// The country's currency, which national amounts are in; none where the reference data has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The first and the last reporting year asked for; `None` for all.
    pub years: Option<(i16, i16)>,
    /// Who measured.
    pub author: Author,
    /// The date that the measurement bears. It is given, never read from a clock.
    pub as_of: PartialDate,
    /// The program and its version, such as `ayni 0.1.0`.
    pub program: String,
    /// The state of the register, or of the files, that was measured.
    pub register: Register,
    /// The rules that checked it.
    pub rules: Named,
    /// The framework edition.
    pub framework: Named,
    /// The method.
    pub method: Named,
    /// The hashes of the files that the method names beside itself, by name: its day rates by grade.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub method_files: BTreeMap<String, String>,
    /// The sets of reference data, by name: code lists, lists of the South, exchange rates.
    pub sets: BTreeMap<String, Named>,
    /// The earlier release that the measurement was laid beside. The tables of revisions cannot be made
    /// again without its folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Since>,
    /// The files of the measurement, by name.
    pub files: BTreeMap<String, FileInfo>,
    /// How many base rows there are, counted and left out.
    pub rows: RowCounts,
    /// How many findings there are, by severity and code.
    pub findings: BTreeMap<Severity, BTreeMap<String, u64>>,
}

/// An earlier release of a measurement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// The date that it bears.
    pub as_of: PartialDate,
    /// The state of the register that it was made from.
    pub register: String,
    /// The hash of its manifest, which names all else.
    pub sha256: String,
}

/// Who made a measurement. Only a country's own node names a measurement as the country's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// The node of the measuring country itself.
    CountryNode,
    /// Somebody else, by name: the measurement is then titled an estimate from public sources.
    Other(String),
}

/// The state of what was measured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The hash over the records in their order: the register's revision.
    pub revision: String,
    /// How many activities it held.
    pub activities: u64,
    /// The files that were read, where it was measured straight from files: name to hash.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sources: BTreeMap<String, String>,
}

/// One named thing that the figures depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The hash of its content.
    pub sha256: String,
}

/// One file of the measurement's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileInfo {
    /// Its hash.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// How many rows it holds, where it is a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
}

/// How many base rows there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowCounts {
    /// Rows that carry an amount or a quantity and are counted.
    pub counted: u64,
    /// Rows that say only that an activity took place.
    pub presence: u64,
    /// Rows left out, by ground.
    pub left_out: BTreeMap<String, u64>,
}

impl RowCounts {
    /// Counts the rows of a batch as well.
    pub fn add(&mut self, batch: &ayni_model::measure::MeasureBatch) {
        for row in &batch.rows {
            if !row.left_out.is_empty() {
                *self.left_out.entry(row.left_out.clone()).or_default() += 1;
            } else if row.kind == ayni_model::measure::MeasureKind::Presence {
                self.presence += 1;
            } else {
                self.counted += 1;
            }
        }
    }
}
