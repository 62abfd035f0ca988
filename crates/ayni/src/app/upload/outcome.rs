//! What a job found out about a file, as its page shows it.

use std::collections::BTreeMap;

use ayni_core::diff::Difference;
use ayni_model::{Arg, Finding, Severity};
use ayni_store::Counts;
use serde::{Deserialize, Serialize};

use crate::app::Refusal;
use crate::app::import::{Gone, ImportReport};

/// How many changed and gone activities a page shows; the counts are always true.
const LISTED: usize = 50;

/// What a check found, an import did, or why neither could be.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// How many activities the file holds.
    pub activities: u64,
    /// What becomes, or became, of them.
    pub counts: Counts,
    /// How many findings there are of each code.
    pub totals: Vec<Total>,
    /// The first activities that change.
    pub changes: Vec<ChangeLine>,
    /// The first that are gone from the list: reporter and id.
    pub gone: Vec<(String, String)>,
    /// How many are gone.
    pub gone_count: u64,
    /// The list that the file is an edition of.
    pub source: String,
    /// An import that has taken in the same bytes before.
    pub before: Option<i64>,
    /// Whether so many are gone that it must be said what becomes of them.
    pub asks: bool,
    /// Why it could not be read.
    pub refused: Vec<Finding>,
    /// Why it could not be done: the key of words, and their arguments.
    pub trouble: Option<(String, BTreeMap<String, Arg>)>,
}

/// How many findings there are of a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Total {
    /// The severity.
    pub severity: Severity,
    /// The code.
    pub code: String,
    /// How many.
    pub count: u64,
}

/// An activity that changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeLine {
    /// The reporter's organisation id.
    pub reporter: String,
    /// Its id with the reporter.
    pub id: String,
    /// What differs.
    pub differences: Vec<Difference>,
}

impl Outcome {
    /// Of an import that was carried out, or tried.
    pub fn of(report: &ImportReport, activities: u64, source: &str) -> Outcome {
        let totals = report.findings.groups().map(|(severity, code, group)| Total {
            severity,
            code: code.to_owned(),
            count: group.total,
        });
        let changed = report.changes.iter().filter(|change| change.outcome == "changed");
        let changes = changed.take(LISTED).map(|change| ChangeLine {
            reporter: change.reporter.clone(),
            id: change.key.clone(),
            differences: change.differences.iter().take(LISTED).cloned().collect(),
        });
        let gone = report.gone.iter().take(LISTED).map(|one| (one.reporter.clone(), one.key.clone()));
        Outcome {
            activities,
            counts: report.counts,
            totals: totals.collect(),
            changes: changes.collect(),
            gone: gone.collect(),
            gone_count: report.gone.len() as u64,
            source: source.to_owned(),
            ..Outcome::default()
        }
    }

    /// Of a refusal that no further try mends.
    pub fn refused(refusal: Refusal) -> Result<Outcome, Refusal> {
        match refusal {
            Refusal::Content(refused) => Ok(Outcome { refused, ..Outcome::default() }),
            refusal if refusal.passes() => Err(refusal),
            Refusal::Usage(say) | Refusal::Refused(say) => {
                Ok(Outcome { trouble: Some((say.key.to_owned(), say.args)), ..Outcome::default() })
            }
            fault @ Refusal::Fault(_) => Err(fault),
        }
    }

    /// From its text; of no text, or one that another program wrote, an empty one.
    pub fn read(text: &str) -> Outcome {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// As text.
    pub fn write(&self) -> Result<String, Refusal> {
        serde_json::to_string(self).map_err(|error| Refusal::Fault(error.to_string()))
    }
}

/// The codes of what may become of activities that are gone from a list.
const GONE: [(Gone, &str); 3] = [(Gone::Ask, "ask"), (Gone::Withdraw, "withdraw"), (Gone::Keep, "keep")];

/// Its code.
pub(super) fn gone_code(gone: Gone) -> &'static str {
    GONE.iter().find(|(one, _)| *one == gone).map_or("keep", |(_, code)| code)
}

impl Gone {
    /// By its code. Nothing is taken away for a word that nobody knows.
    pub fn of(code: &str) -> Gone {
        GONE.iter().find(|(_, known)| *known == code).map_or(Gone::Keep, |(gone, _)| *gone)
    }
}
