//! How a workbook of another shape is read: which of its headings is which field.

use std::collections::BTreeMap;

use ayni_model::{Finding, Origin, Severity};
use serde::{Deserialize, Serialize};

/// A mapping, as a TOML file holds it (`docs/exchange.md`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The kind of its rows, where no column says it.
    #[serde(default)]
    pub kind: String,
    /// Their owner, likewise.
    #[serde(default)]
    pub owner: String,
    /// The language of its words, likewise.
    #[serde(default)]
    pub language: String,
    /// The row of the headings, from 1; found by itself where it is not said.
    #[serde(default)]
    pub head: Option<u32>,
    /// Headings, and the column that each is: `title`, `title@fr`, `evidence.what`; empty for one that is not read.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// What fields say in every row.
    #[serde(default)]
    pub set: BTreeMap<String, String>,
    /// What stands for a code, by column and text.
    #[serde(default)]
    pub codes: BTreeMap<String, BTreeMap<String, String>>,
}

/// Reads a mapping.
pub fn mapping(text: &str, file: &str) -> Result<Mapping, Box<Finding>> {
    toml::from_str(text).map_err(|error| {
        let finding = Finding::new("record-shape", Severity::Error).with("detail", error.message());
        Box::new(finding.at(Origin::file(file)))
    })
}
