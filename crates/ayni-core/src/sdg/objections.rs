//! What recipients have objected to, and where that stands.
//!
//! Objections are kept in a log of states, chained by hash, as those to a submission are ([`crate::submit`]). An
//! objection counts once the recipient keeps to it after it was answered, as the indicator's metadata have it
//! ("after discussion"); until then the flow counts and is marked, and so it is shown where nobody has answered.

use std::collections::BTreeSet;

use ayni_model::sdg::SdgLine;
use ayni_model::submission::State;
use ayni_model::{Finding, PartialDate, Severity};

use super::{Input, note};
use crate::submit::{Details, Log};

/// One state of an objection: who says what, when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objecting {
    /// The state.
    pub state: State,
    /// The date, as the person gave it.
    pub date: PartialDate,
    /// What it says.
    pub says: Details,
}

/// An objection with all that became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// The number of its record.
    pub number: u64,
    /// The recipient that objects.
    pub country: String,
    /// What it objects to: `<reporter>/<activity>` or `<reporter>/<activity>/<resource>`.
    pub lines: Vec<String>,
    /// Where it stands.
    pub state: State,
    /// Every state, the objection itself first.
    pub states: Vec<Objecting>,
}

/// The objections of a log, in the order in which they were brought.
pub fn standing(log: &Log) -> Vec<Objection> {
    let mut all: Vec<Objection> = Vec::new();
    for entry in &log.entries {
        let record = &entry.record;
        let state = Objecting { state: record.state, date: record.date, says: record.says.clone() };
        if record.state == State::Objection {
            all.push(Objection {
                number: record.number,
                country: record.says.country.clone(),
                lines: record.says.lines.clone(),
                state: record.state,
                states: vec![state],
            });
        } else if let Some(own) = all.iter_mut().find(|one| Some(one.number) == record.says.objection) {
            own.state = record.state;
            own.states.push(state);
        }
    }
    all
}

/// Whether an objection names a line.
fn names(objection: &Objection, line: &SdgLine) -> bool {
    let activity = format!("{}/{}", line.reporter, line.activity);
    let resource = format!("{activity}/{}", line.resource);
    objection.country == line.recipient
        && objection.lines.iter().any(|named| *named == activity || *named == resource)
}

/// The objection that stands against a line: one that is kept to before one that is still talked about.
pub(super) fn against<'a>(all: &'a [Objection], line: &SdgLine) -> Option<&'a Objection> {
    let standing = all.iter().filter(|one| one.state != State::Withdrawn && names(one, line));
    standing.min_by_key(|one| (one.state != State::Maintained, one.number))
}

/// Objections without an answer, and objections to what is not here.
pub(super) fn findings(lines: &[SdgLine], input: &Input<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let names: BTreeSet<String> = lines
        .iter()
        .flat_map(|line| {
            let activity = format!("{}/{}", line.reporter, line.activity);
            [format!("{activity}/{}", line.resource), activity]
        })
        .collect();
    for objection in input.objections {
        let about = |finding: Finding| {
            finding
                .with("number", objection.number.to_string())
                .with("country", ayni_model::Code::new("country", objection.country.as_str()))
        };
        let touches = lines.iter().any(|line| line.objection == objection.number);
        if objection.state == State::Objection && touches {
            found.push(about(note("sdg-objection-open", Severity::Warning)));
        }
        let absent: Vec<&str> =
            objection.lines.iter().filter(|one| !names.contains(*one)).map(String::as_str).collect();
        if objection.state != State::Withdrawn && !absent.is_empty() {
            let finding = about(note("sdg-objection-absent", Severity::Note));
            found.push(finding.with("lines", absent.join(", ")));
        }
    }
    found
}
