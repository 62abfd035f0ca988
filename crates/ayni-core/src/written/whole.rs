//! What of a frozen report as a whole is no longer so: its languages, its head, its tables and figures, the order of
//! its passages, and what it was made from.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::document::{Figure, Phrase, Table, TableCell};
use ayni_model::finding::Arg;
use ayni_model::written::{Frozen, Head, Manuscript, Paper, PaperPart};
use ayni_model::{Amount, Finding, Origin, Severity};

use super::at;

/// Rows of cells as they are shown; the first has the headings.
type Cells = Vec<Vec<Arg>>;

/// What the tables and figures of a paper show, by their names.
pub(super) fn shows(paper: &Paper) -> BTreeMap<String, Cells> {
    let shown = paper.parts.iter().filter_map(|part| match part {
        PaperPart::Table { id, table, .. } => Some((id.clone(), of_table(table, &paper.language))),
        PaperPart::Figure { id, figure, .. } => Some((id.clone(), of_figure(figure, &paper.language))),
        _ => None,
    });
    shown.collect()
}

/// The names of a report's passages, in their order.
pub(super) fn order(source: &Manuscript) -> Vec<String> {
    source.passages.iter().map(|passage| passage.id.clone()).collect()
}

/// What is no longer so of a frozen report beside the sentences that [`super::untrue`] looks at. `papers` are those of
/// its languages, the source's first, and `inputs` the hashes of what they are made from now. What an earlier program
/// did not keep is not compared.
pub fn stale(
    frozen: &Frozen,
    papers: &[(&Manuscript, &Paper)],
    inputs: &BTreeMap<String, String>,
) -> Vec<Finding> {
    let Some((source, paper)) = papers.first() else { return Vec::new() };
    let mut findings = Vec::new();
    let said = |language: &&String| papers.iter().all(|(_, paper)| paper.language != **language);
    for language in frozen.passages.keys().filter(said) {
        let gone = Finding::new("report-frozen-language", Severity::Error).at(at(&source.file, 1));
        findings.push(gone.with("language", language.as_str()));
    }
    let now = shows(paper);
    for (id, before) in &frozen.shows {
        let line = source.passage(id).map_or(1, |passage| passage.line);
        let found = values(id, before, now.get(id));
        findings.extend(found.into_iter().map(|finding| finding.at(at(&source.file, line))));
    }
    for (own, paper) in papers {
        if let Some(before) = frozen.heads.get(&paper.language) {
            findings.extend(heads(before, &paper.head).map(|finding| finding.at(at(&own.file, 1))));
        }
    }
    if !frozen.order.is_empty() && frozen.order != order(source) {
        findings.push(Finding::new("report-frozen-order", Severity::Warning).at(at(&source.file, 1)));
    }
    let names: BTreeSet<&String> = frozen.inputs.keys().chain(inputs.keys()).collect();
    for name in names.into_iter().filter(|name| frozen.inputs.get(*name) != inputs.get(*name)) {
        let changed = Finding::new("report-frozen-input", Severity::Note).at(Origin::file(name));
        findings.push(changed.with("name", name.as_str()));
    }
    findings
}

/// The values of a table or a figure that are others now.
fn values(id: &str, before: &Cells, now: Option<&Cells>) -> Vec<Finding> {
    let sizes = |cells: &Cells| cells.iter().map(Vec::len).collect::<Vec<_>>();
    let alike = now.filter(|now| now.first() == before.first() && sizes(now) == sizes(before));
    let Some(now) = alike else {
        return vec![Finding::new("report-frozen-shape", Severity::Error).with("id", id)];
    };
    let headings = before.first().map(Vec::as_slice).unwrap_or_default();
    let mut findings = Vec::new();
    for (old, new) in before.iter().zip(now) {
        for ((heading, was), is) in headings.iter().zip(old).zip(new).filter(|((_, was), is)| was != is) {
            let finding = Finding::new("report-frozen-value", Severity::Error).with("id", id);
            let finding = finding.with("row", name(old)).with("column", heading.clone());
            findings.push(finding.with("before", was.clone()).with("now", is.clone()));
        }
    }
    findings
}

/// What a row is called: the words that it begins with.
fn name(row: &[Arg]) -> Arg {
    let words = row.iter().map_while(|cell| match cell {
        Arg::Text(text) => Some(text.as_str()),
        _ => None,
    });
    match words.collect::<Vec<_>>().join(" · ") {
        words if words.is_empty() => row.first().cloned().unwrap_or(Arg::Text(words)),
        words => Arg::Text(words),
    }
}

/// What of a head is another now: what stands at the top of the first page, what numbers are bound to, and each fact.
fn heads<'a>(before: &'a Head, now: &'a Head) -> impl Iterator<Item = Finding> {
    let date = |head: &Head| head.date.map(|date| date.to_string()).unwrap_or_default();
    let fields = |head: &Head| {
        [
            ("edition", head.edition.clone()),
            ("round", head.round.clone().unwrap_or_default()),
            ("date", date(head)),
            ("symbol", head.symbol.clone()),
            ("organ", head.organ.clone()),
        ]
    };
    let facts: BTreeSet<&String> = before.facts.keys().chain(now.facts.keys()).collect();
    let of = |head: &Head, name: &str| head.facts.get(name).cloned().unwrap_or_default();
    let facts = facts.into_iter().map(|name| (name.clone(), of(before, name), of(now, name)));
    let fields = fields(before).into_iter().zip(fields(now));
    let all: Vec<(String, String, String)> =
        fields.map(|((name, was), (_, is))| (name.to_owned(), was, is)).chain(facts).collect();
    let blank = |text: String| if text.is_empty() { "–".to_owned() } else { text };
    all.into_iter().filter(|(_, was, is)| was != is).map(move |(field, was, is)| {
        let finding = Finding::new("report-frozen-head", Severity::Warning).with("field", field);
        finding.with("before", blank(was)).with("now", blank(is))
    })
}

fn of_table(table: &Table, language: &str) -> Cells {
    let headings = table.columns.iter().map(|column| words(&column.heading, language)).collect();
    let rows = table.rows.iter().map(|row| row.cells.iter().map(|cell| of_cell(cell, language)).collect());
    std::iter::once(headings).chain(rows).collect()
}

fn of_cell(cell: &TableCell, language: &str) -> Arg {
    match cell {
        TableCell::Phrase(phrase) => words(phrase, language),
        TableCell::Number(amount, places) => Arg::Amount(amount.rounded(*places)),
        TableCell::Count(count) => Arg::Count(*count),
        TableCell::Missing => missing(),
    }
}

fn of_figure(figure: &Figure, language: &str) -> Cells {
    let series = figure.series.iter().map(|series| words(&series.label, language));
    let headings = std::iter::once(Arg::Key("print-category".to_owned())).chain(series).collect();
    let shown = |value: Amount| Arg::Amount(value.rounded(figure.decimals));
    let rows = figure.categories.iter().enumerate().map(|(at, category)| {
        let values = figure.series.iter().map(|series| series.values.get(at).copied().flatten());
        let values = values.map(|value| value.map_or_else(missing, shown));
        std::iter::once(words(category, language)).chain(values).collect()
    });
    std::iter::once(headings).chain(rows).collect()
}

fn missing() -> Arg {
    Arg::Key("print-missing".to_owned())
}

fn words(phrase: &Phrase, language: &str) -> Arg {
    match phrase {
        Phrase::Value(value) => value.clone(),
        Phrase::Text(text) => {
            Arg::Text(text.best(language).map_or_else(String::new, |(words, _)| words.to_owned()))
        }
        Phrase::Message { key, args } if args.is_empty() => Arg::Key(key.clone()),
        // No cell of a report is such; were one, its change would still be seen.
        Phrase::Message { key, args } => Arg::Text(format!("{key} {args:?}")),
    }
}
