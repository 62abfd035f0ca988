//! The receipt: what a submission was made from and what it consists of, each by its hash.

use std::collections::BTreeMap;

use ayni_model::PartialDate;
use serde::{Deserialize, Serialize};

use crate::report::{FileInfo, Named, Register};

/// The version of the receipt's own form.
pub const VERSION: u32 = 1;

/// The hashes of everything, all SHA-256 in lower-case hexadecimal. The states that follow are chained to
/// the hash of its file, so it is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The version of this form.
    pub version: u32,
    /// The country in whose name it is submitted.
    pub country: String,
    /// The office whose node made it.
    pub office: Option<String>,
    /// The reporting year.
    pub year: i16,
    /// The date that it bears.
    pub as_of: PartialDate,
    /// The program and its version.
    pub program: String,
    /// The layout.
    pub layout: Named,
    /// The statement's file; none where nothing was stated.
    pub statement: Option<String>,
    /// The manifest of the measurement.
    pub measurement: String,
    /// The state of the register that was measured.
    pub register: Register,
    /// The framework edition.
    pub framework: Named,
    /// The method.
    pub method: Named,
    /// The files that the method names beside itself, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub method_files: BTreeMap<String, String>,
    /// The rules that checked the register.
    pub rules: Named,
    /// The sets of reference data.
    pub sets: BTreeMap<String, Named>,
    /// The files of the submission, by name.
    pub files: BTreeMap<String, FileInfo>,
}
