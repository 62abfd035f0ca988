//! Reference metadata: each concept of the layout with what the node knows of it and what a person states.

use std::collections::BTreeSet;

use ayni_model::document::{Phrase, Table, TableCell, TableRow};
use ayni_model::method::{ExchangeRule, Impute};
use ayni_model::submission::{Concept, Fill, LineStatus, SaidBy};
use ayni_model::{Arg, Code, Severity, Text};

use super::lines::Submission;
use super::{Input, code};
use crate::report::{column, sets};

/// A concept with its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The concept's id.
    pub id: String,
    /// What it is called.
    pub name: Phrase,
    /// The concept that it stands under.
    pub under: String,
    /// Whether a submission without it is incomplete.
    pub required: bool,
    /// What is said, and by whom. Nothing is missing, and never made up.
    pub said: Vec<(SaidBy, Phrase)>,
}

impl Filled {
    /// What a concept is called: by the layout, else by the metadata structure, in the language.
    pub fn name_of(concept: &Concept) -> Phrase {
        if concept.label.is_empty() {
            Phrase::key(&format!("submit-concept-{}", concept.id.to_lowercase().replace('_', "-")))
        } else {
            Phrase::Text(concept.label.clone())
        }
    }
}

/// The concepts of the layout, filled in.
pub fn metadata(input: &Input<'_>, submission: &Submission) -> Vec<Filled> {
    let fill = |concept: &Concept| {
        let mut said = match concept.fill {
            Fill::Fixed => vec![(SaidBy::Fixed, Phrase::Text(concept.text.clone()))],
            other => {
                derived(input, submission, other).into_iter().map(|text| (SaidBy::Derived, text)).collect()
            }
        };
        if let Some(stated) = input.statement.metadata.get(&concept.id) {
            said.push((SaidBy::Stated, Phrase::Text(stated.clone())));
        }
        Filled {
            id: concept.id.clone(),
            name: Filled::name_of(concept),
            under: concept.under.clone(),
            required: concept.required,
            said,
        }
    };
    input.layout.concepts.iter().map(fill).collect()
}

/// What the node itself knows of a concept.
fn derived(input: &Input<'_>, submission: &Submission, fill: Fill) -> Vec<Phrase> {
    let setting = input.setting;
    let (method, framework, manifest) = (setting.method, setting.framework, input.manifest);
    let text = |text: &Text| Phrase::Text(text.clone());
    match fill {
        // A fixed text is the layout's, and a stated one a person's.
        Fill::Fixed | Fill::Statement => Vec::new(),
        Fill::Date => vec![Phrase::Value(Arg::Date(manifest.as_of))],
        Fill::Series => series(submission),
        Fill::Organisation => input.office.map(Phrase::words).into_iter().collect(),
        Fill::Definition => vec![text(&framework.title), text(&framework.standing)],
        Fill::Units => {
            let mut all = vec![match setting.national_currency() {
                Some(currency) => Phrase::message(
                    "submit-meta-units",
                    [("currency", Arg::Code(Code::new("currency", currency)))],
                ),
                None => Phrase::key("submit-meta-units-dollars"),
            }];
            all.extend(
                units(submission).into_iter().map(|unit| Phrase::Value(Arg::Code(Code::new("unit", unit)))),
            );
            all
        }
        Fill::Classification => {
            vec![Phrase::words(format!("{} {}", framework.id, framework.version)), text(&framework.title)]
        }
        Fill::Sources => {
            let reporters: Vec<&str> = reporters(input).into_iter().collect();
            let count = [("count", reporters.len().into()), ("reporters", reporters.join(", ").into())];
            vec![Phrase::message("submit-meta-sources", count)]
        }
        Fill::Limits => vec![text(&input.layout.standing), Phrase::key("submit-meta-limits")],
        Fill::Computation => {
            ["years", "conversion", "shares", "groups", "triangular", "same-thing", "missing"]
                .iter()
                .map(|rule| Phrase::key(&format!("report-rule-{rule}")))
                .collect()
        }
        Fill::Validation => {
            let found = |severity: Severity| -> Arg {
                let codes = manifest.findings.get(&severity);
                Arg::Count(codes.into_iter().flat_map(|codes| codes.values()).sum())
            };
            let rules = manifest.rules.version.parse().unwrap_or_default();
            let args = [
                ("rules", Arg::Count(rules)),
                ("errors", found(Severity::Error)),
                ("warnings", found(Severity::Warning)),
                ("notes", found(Severity::Note)),
            ];
            vec![Phrase::message("submit-meta-validation", args)]
        }
        Fill::Adjustment => {
            let rule = Code::new(ExchangeRule::LIST, method.exchange.as_str());
            let source = sets::title(input.setting.reference, &format!("rates/{}", method.rates));
            let source = source.unwrap_or_else(|| method.rates.as_str().into());
            vec![Phrase::message("submit-meta-adjustment", [("source", source), ("rule", Arg::Code(rule))])]
        }
        Fill::Imputation => {
            let rule = Arg::Code(Code::new(Impute::LIST, method.impute.as_str()));
            vec![Phrase::message("submit-meta-imputation", [("rule", rule)])]
        }
        Fill::Aggregation => vec![Phrase::key("submit-meta-aggregation")],
        Fill::Documentation => {
            let named = format!("{} {} (SHA-256 {})", method.id, method.version, manifest.method.sha256);
            vec![text(&method.title), Phrase::words(named)]
        }
        Fill::Assessment => vec![Phrase::key("submit-meta-assessment")],
        Fill::Coverage => coverage(input),
        Fill::Comparability => {
            let breaks: Vec<Phrase> = method
                .breaks
                .iter()
                .flat_map(|one| [Phrase::Value(Arg::Year(one.year)), text(&one.why)])
                .collect();
            if breaks.is_empty() { vec![Phrase::key("submit-meta-no-breaks")] } else { breaks }
        }
    }
}

/// The letters of 17.3.1 that the lines shown are mapped to.
fn series(submission: &Submission) -> Vec<Phrase> {
    let lines = submission.sheets.iter().flat_map(|sheet| &sheet.parts).flat_map(|part| &part.lines);
    let letters: BTreeSet<&str> =
        lines.map(|line| line.indicator.as_str()).filter(|letter| !letter.is_empty()).collect();
    if letters.is_empty() {
        return vec![Phrase::key("submit-meta-no-series")];
    }
    let letters: Vec<&str> = letters.into_iter().collect();
    vec![Phrase::message("submit-meta-series", [("letters", letters.join(", ").into())])]
}

/// The units of the quantities shown.
fn units(submission: &Submission) -> BTreeSet<String> {
    let lines = submission.sheets.iter().flat_map(|sheet| &sheet.parts).flat_map(|part| &part.lines);
    lines
        .filter(|line| line.status == LineStatus::Reported && !line.unit.is_empty())
        .map(|line| line.unit.clone())
        .collect()
}

/// Who sent something on the year.
pub(super) fn reporters<'a>(input: &Input<'a>) -> BTreeSet<&'a str> {
    let year = input.year.to_string();
    let rows = input.rows("coverage").iter().filter(|row| code(row, 0) == year);
    rows.map(|row| row.key.get(1).map(String::as_str).unwrap_or_default()).collect()
}

fn coverage(input: &Input<'_>) -> Vec<Phrase> {
    let sent = reporters(input);
    let expected: Vec<_> =
        input.setting.method.reporters.iter().filter(|one| one.in_year(input.year)).collect();
    if expected.is_empty() {
        return vec![Phrase::key("report-coverage-unknown")];
    }
    let answered = expected.iter().filter(|one| sent.contains(one.id.as_str())).count();
    let args = [("count", answered.into()), ("expected", expected.len().into())];
    vec![Phrase::message("report-coverage-text", args)]
}

/// The concepts as a table: a row for each text, and one that says so where there is none.
pub(super) fn table(filled: &[Filled]) -> Table {
    let words = |text: &str| TableCell::Phrase(Phrase::words(text));
    let key = |key: &str| TableCell::Phrase(Phrase::key(key));
    let mut rows = Vec::new();
    for concept in filled {
        let mut push = |text: TableCell, origin: TableCell| {
            let cells = vec![words(&concept.id), TableCell::Phrase(concept.name.clone()), text, origin];
            rows.push(TableRow { cells, total: false });
        };
        for (origin, text) in &concept.said {
            let origin = format!("submit-origin-{}", origin.as_str());
            push(TableCell::Phrase(text.clone()), key(&origin));
        }
        if concept.said.is_empty() {
            let why = if concept.required { "submit-missing-required" } else { "submit-missing" };
            push(TableCell::Missing, key(why));
        }
    }
    Table {
        id: "metadata".to_owned(),
        caption: Phrase::key("submit-table-metadata"),
        columns: vec![
            column("submit-column-concept", false),
            column("report-column-id", false),
            column("submit-column-text", false),
            column("submit-column-origin", false),
        ],
        rows,
        notes: vec![Phrase::key("submit-note-metadata")],
    }
}
