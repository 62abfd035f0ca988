//! Findings as they are made: so many of one code, the rest counted.

use std::collections::BTreeMap;

use ayni_model::{Finding, Origin, Severity};

/// Collects the findings about one file.
pub(super) struct Found {
    file: String,
    most: u64,
    findings: Vec<Finding>,
    counts: BTreeMap<String, u64>,
}

impl Found {
    pub(super) fn new(file: &str, most: u64) -> Found {
        Found { file: file.to_owned(), most, findings: Vec::new(), counts: BTreeMap::new() }
    }

    /// The file's name.
    pub(super) fn file(&self) -> &str {
        &self.file
    }

    /// A place in the file: line and column, 0 where there is none.
    pub(super) fn at(&self, line: u32, column: u32) -> Origin {
        let some = |number: u32| (number > 0).then_some(number);
        Origin { row: some(line), column: some(column), ..Origin::file(&self.file) }
    }

    /// Whether one more of a code would be kept; it is counted where not. Saves making what nobody sees.
    pub(super) fn wants(&mut self, code: &str) -> bool {
        let count = self.counts.entry(code.to_owned()).or_default();
        *count += 1;
        *count <= self.most
    }

    /// Adds a finding at a line of the file (0 for none).
    pub(super) fn push(&mut self, line: u32, finding: Finding) {
        if self.wants(&finding.code) {
            let finding = if finding.origin.is_some() { finding } else { finding.at_line(self, line) };
            self.findings.push(finding);
        }
    }

    /// Adds a finding that [`Found::wants`] has counted.
    pub(super) fn counted(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// All of them; of each code that was found too often, how many more there were.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        let more: Vec<_> = self
            .counts
            .iter()
            .filter(|(_, count)| **count > self.most)
            .map(|(c, n)| (c.clone(), *n))
            .collect();
        for (code, count) in more {
            self.findings.push(
                Finding::new("sdmx-more", Severity::Warning)
                    .at(Origin::file(&self.file))
                    .with("code", code)
                    .with("count", count - self.most),
            );
        }
        self.findings
    }
}

trait AtLine {
    fn at_line(self, found: &Found, line: u32) -> Self;
}

impl AtLine for Finding {
    fn at_line(self, found: &Found, line: u32) -> Finding {
        let origin = found.at(line, 0);
        self.at(origin)
    }
}
