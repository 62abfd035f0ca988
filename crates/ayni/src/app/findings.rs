//! Findings counted and capped: true totals, and the first of each code to show.

use std::collections::BTreeMap;

use ayni_model::{Finding, Severity};

/// How many findings of one code are kept to be shown or written out.
pub const SHOWN: usize = 1_000;

/// Findings by severity and code.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    groups: BTreeMap<(Severity, String), Group>,
}

/// The findings of one code.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// How many there are.
    pub total: u64,
    /// The first of them, at most [`SHOWN`].
    pub first: Vec<Finding>,
}

impl Tally {
    /// Counts one more.
    pub fn add(&mut self, finding: Finding) {
        let group = self.groups.entry((finding.severity, finding.code.clone())).or_default();
        group.total += 1;
        if group.first.len() < SHOWN {
            group.first.push(finding);
        }
    }

    /// Counts so many more of a code, which nobody is to see one by one.
    pub fn add_more(&mut self, severity: Severity, code: String, count: u64) {
        self.groups.entry((severity, code)).or_default().total += count;
    }

    /// The groups: errors first, then warnings, then notes; by code within.
    pub fn groups(&self) -> impl Iterator<Item = (Severity, &str, &Group)> {
        self.groups.iter().map(|((severity, code), group)| (*severity, code.as_str(), group))
    }

    /// How many there are of a severity.
    pub fn total(&self, severity: Severity) -> u64 {
        self.groups().filter(|(found, _, _)| *found == severity).map(|(_, _, group)| group.total).sum()
    }

    /// Those kept to be shown.
    pub fn shown(&self) -> impl Iterator<Item = &Finding> {
        self.groups.values().flat_map(|group| &group.first)
    }

    /// As plain data for `--json` and for files: totals by code, then the findings kept.
    pub fn to_json(&self) -> serde_json::Value {
        let totals: Vec<_> = self
            .groups()
            .map(|(severity, code, group)| {
                serde_json::json!({ "severity": severity.as_str(), "code": code, "total": group.total })
            })
            .collect();
        let findings: Vec<_> = self.shown().map(|finding| serde_json::json!(finding)).collect();
        serde_json::json!({ "totals": totals, "findings": findings })
    }
}

impl Extend<Finding> for Tally {
    fn extend<T: IntoIterator<Item = Finding>>(&mut self, findings: T) {
        for finding in findings {
            self.add(finding);
        }
    }
}
