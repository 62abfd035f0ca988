//! Gathers what was found, each with its place.

use std::collections::BTreeMap;

use ayni_model::{Finding, Origin, Severity};

/// How many findings of one code are kept; a broken form would otherwise repeat itself a thousand times.
const MOST: usize = 200;

/// The findings of one file.
pub(super) struct Found {
    file: String,
    findings: Vec<Finding>,
    of_code: BTreeMap<String, usize>,
}

/// A row of a sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) sheet: &'a str,
    pub(super) row: u32,
    pub(super) column: Option<u32>,
}

impl Found {
    pub(super) fn new(file: &str) -> Found {
        Found { file: file.to_owned(), findings: Vec::new(), of_code: BTreeMap::new() }
    }

    /// Keeps a finding; one without a place speaks of the file.
    pub(super) fn push(&mut self, mut finding: Finding) {
        let count = self.of_code.entry(finding.code.clone()).or_default();
        *count += 1;
        if *count > MOST {
            return;
        }
        finding.origin.get_or_insert_with(|| Origin::file(&self.file));
        self.findings.push(finding);
    }

    /// Keeps a finding about a place.
    pub(super) fn at(&mut self, place: Place<'_>, finding: Finding) {
        let sheet = (!place.sheet.is_empty()).then(|| place.sheet.to_owned());
        let origin = Origin { file: self.file.clone(), sheet, row: Some(place.row), column: place.column };
        self.push(finding.at(origin));
    }

    /// An error at a place.
    pub(super) fn error(&mut self, place: Place<'_>, code: &str, args: &[(&str, &str)]) {
        self.said(place, code, Severity::Error, args);
    }

    /// A warning at a place.
    pub(super) fn warning(&mut self, place: Place<'_>, code: &str, args: &[(&str, &str)]) {
        self.said(place, code, Severity::Warning, args);
    }

    fn said(&mut self, place: Place<'_>, code: &str, severity: Severity, args: &[(&str, &str)]) {
        let finding = args.iter().fold(Finding::new(code, severity), |finding, (name, value)| {
            let value: String = value.chars().take(200).collect();
            finding.with(name, value)
        });
        self.at(place, finding);
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}
