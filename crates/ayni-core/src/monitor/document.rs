//! A round as a document: the verdicts, then outcome by outcome the indicators with their figures.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Column, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::monitor::{DataSource, FormulaKind, MonitoringFramework, MonitoringIndicator, Verdict};
use ayni_model::{Arg, Text};

use super::figures::Figure;
use super::verdict::Judged;
use super::{Change, Monitored, pictures};

/// Makes the document.
pub fn document(edition: &MonitoringFramework, monitored: &Monitored) -> Document {
    let named = format!("{} {}", edition.id, edition.version);
    let args = [("edition", Arg::Text(named)), ("round", Arg::Text(monitored.round.clone()))];
    let mut blocks = vec![Block::Notice(Phrase::Text(edition.standing.clone()))];
    // An edition without rules of verdicts only describes.
    let judges = !edition.verdicts.is_empty();
    if judges {
        blocks.push(heading("verdicts", Phrase::key("monitor-verdicts")));
        blocks.push(Block::Table(verdict_table(edition, monitored, &[])));
    }
    for outcome in &edition.outcomes {
        let id = format!("outcome-{}", outcome.code.to_lowercase());
        blocks.push(heading(&id, numbered(&outcome.code, &outcome.label)));
        let judged = monitored.verdicts.iter().find(|one| one.outcome == outcome.code);
        if let Some(judged) = judged.filter(|_| judges) {
            blocks.extend(reasons(judged));
        }
        blocks.push(Block::Table(indicators(edition, monitored, &outcome.code, &id)));
        let own = edition.indicators.iter().filter(|indicator| indicator.outcome == outcome.code);
        blocks.extend(parts_of(edition, own, monitored, &id).map(|parts| {
            let of = [("outcome", Arg::Text(outcome.code.clone()))];
            Block::Table(Table { caption: Phrase::message("monitor-outcome-parts-caption", of), ..parts })
        }));
        blocks.extend(pictures::of_outcome(edition, monitored, &outcome.code));
    }
    if let Some(table) = definitions(edition) {
        blocks.push(heading("definitions", Phrase::key("monitor-definitions")));
        blocks.push(Block::Table(table));
    }
    Document {
        title: Phrase::Text(edition.title.clone()),
        subtitle: Some(Phrase::message("monitor-subtitle", args)),
        blocks,
        print: BTreeMap::new(),
    }
}

fn heading(id: &str, text: Phrase) -> Block {
    Block::Heading { level: 2, id: id.to_owned(), text }
}

fn numbered(code: &str, label: &Text) -> Phrase {
    let all = label.iter().map(|(language, words)| (language.to_owned(), format!("{code}. {words}")));
    Phrase::Text(Text(all.collect()))
}

fn columns<const N: usize>(keys: [(&str, bool); N]) -> Vec<Column> {
    keys.into_iter().map(|(key, numeric)| Column { heading: Phrase::key(key), numeric }).collect()
}

fn verdict(verdict: Verdict) -> Phrase {
    Phrase::key(&format!("verdict-{}", verdict.as_str()))
}

/// The verdicts on these outcomes; on all where none is named.
pub(crate) fn verdict_table(
    edition: &MonitoringFramework,
    monitored: &Monitored,
    outcomes: &[String],
) -> Table {
    let wanted = |judged: &&Judged| outcomes.is_empty() || outcomes.contains(&judged.outcome);
    let rows = monitored.verdicts.iter().filter(wanted).map(|judged| {
        let label = edition.outcomes.iter().find(|outcome| outcome.code == judged.outcome);
        let counts = judged.counts;
        let cells = vec![
            TableCell::Phrase(label.map_or_else(
                || Phrase::words(judged.outcome.as_str()),
                |outcome| numbered(&outcome.code, &outcome.label),
            )),
            TableCell::Phrase(verdict(judged.verdict)),
            TableCell::Count(counts.figures.into()),
            TableCell::Count(counts.improved.into()),
            TableCell::Count(counts.unchanged.into()),
            TableCell::Count(counts.declined.into()),
        ];
        TableRow { cells, total: false }
    });
    Table {
        id: "verdicts".to_owned(),
        caption: Phrase::key("monitor-verdicts-caption"),
        columns: columns([
            ("monitor-column-outcome", false),
            ("monitor-column-verdict", false),
            ("monitor-column-figures", true),
            ("monitor-column-improved", true),
            ("monitor-column-unchanged", true),
            ("monitor-column-declined", true),
        ]),
        rows: rows.collect(),
        notes: vec![Phrase::key("monitor-note-verdicts")],
    }
}

/// The verdict in words, with its data; what a person decided against it; what needs another look.
fn reasons(judged: &Judged) -> Vec<Block> {
    let name = Arg::Key(format!("verdict-{}", judged.by_rule.as_str()));
    let counts = judged.counts;
    let args = [
        ("verdict", name),
        ("figures", Arg::Count(counts.figures.into())),
        ("indicators", Arg::Count(counts.indicators.into())),
        ("improved", Arg::Count(counts.improved.into())),
        ("unchanged", Arg::Count(counts.unchanged.into())),
        ("declined", Arg::Count(counts.declined.into())),
    ];
    let mut blocks = vec![Block::Paragraph(Phrase::message("monitor-verdict-data", args))];
    if !judged.why.is_empty() {
        blocks.push(Block::Paragraph(Phrase::Text(judged.why.clone())));
    }
    if let Some(overruled) = &judged.overruled {
        let args = [
            ("verdict", Arg::Key(format!("verdict-{}", overruled.verdict.as_str()))),
            ("person", Arg::Text(overruled.by.clone())),
            ("date", Arg::Date(overruled.date)),
            ("reason", Arg::Text(overruled.reason.clone())),
        ];
        blocks.push(Block::Notice(Phrase::message("monitor-overruled", args)));
    }
    if !judged.review.is_empty() {
        let args = [("indicators", Arg::Text(judged.review.join(", ")))];
        blocks.push(Block::Paragraph(Phrase::message("monitor-review", args)));
    }
    blocks
}

/// What is counted, where the data come from, and from where to where it is to go; `None` where the edition says nothing of
/// it.
fn definitions(edition: &MonitoringFramework) -> Option<Table> {
    let told = |one: &&MonitoringIndicator| {
        !one.definition.is_empty() || one.baseline.is_some() || one.target.is_some()
    };
    let rows: Vec<TableRow> = edition
        .indicators
        .iter()
        .filter(told)
        .map(|one| {
            let percent = is_percent(one);
            let cells = vec![
                TableCell::Phrase(Phrase::Text(one.label.clone())),
                TableCell::Phrase(match one.definition.is_empty() {
                    true => Phrase::words(""),
                    false => Phrase::Text(one.definition.clone()),
                }),
                TableCell::Phrase(Phrase::key(&format!("data-source-{}", one.data.as_str()))),
                value(one.baseline, percent),
                value(one.target, percent),
            ];
            TableRow { cells, total: false }
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        id: "definitions".to_owned(),
        caption: Phrase::key("monitor-definitions-caption"),
        columns: columns([
            ("monitor-column-indicator", false),
            ("monitor-column-definition", false),
            ("monitor-column-data", false),
            ("monitor-column-baseline", true),
            ("monitor-column-target", true),
        ]),
        rows,
        notes: Vec::new(),
    })
}

/// Whether its figure is in per cent.
pub(crate) fn is_percent(indicator: &MonitoringIndicator) -> bool {
    matches!(indicator.formula.kind, FormulaKind::Share | FormulaKind::Ratio)
}

/// The unit of an indicator.
pub(crate) fn unit(indicator: &MonitoringIndicator) -> TableCell {
    if !indicator.unit.is_empty() {
        return TableCell::Phrase(Phrase::Text(indicator.unit.clone()));
    }
    let key = match indicator.formula.kind {
        FormulaKind::Share if indicator.is_of_rows() => "monitor-unit-share-records",
        FormulaKind::Share => "monitor-unit-share",
        FormulaKind::Ratio => "monitor-unit-percent",
        _ => "monitor-unit-number",
    };
    TableCell::Phrase(Phrase::key(key))
}

/// A value as the tables show it, with whole numbers for per cent.
pub(crate) fn value(value: Option<ayni_model::Amount>, percent: bool) -> TableCell {
    match value {
        Some(value) => {
            let whole = percent || value.rounded(0) == value;
            TableCell::Number(value, if whole { 0 } else { 1 })
        }
        None => TableCell::Missing,
    }
}

fn indicators(edition: &MonitoringFramework, monitored: &Monitored, outcome: &str, id: &str) -> Table {
    let own = || edition.indicators.iter().filter(|indicator| indicator.outcome == outcome);
    let mut notes = Vec::new();
    if own().any(|indicator| matches!(indicator.data, DataSource::Survey | DataSource::DeskReview)) {
        notes.push(Phrase::key("monitor-note-respondents"));
    }
    if own().any(MonitoringIndicator::is_of_rows) {
        notes.push(Phrase::key("monitor-note-records"));
    }
    let rows = own().map(|indicator| {
        let of = |round: &str| {
            monitored.figures.iter().find(|one| one.indicator == indicator.code && one.round == round)
        };
        let now = of(&monitored.round);
        let before = monitored.before.as_deref().and_then(of);
        let percent = is_percent(indicator);
        let change = monitored.changes.iter().find(|change| change.indicator == indicator.code);
        let count =
            |number: Option<u32>| number.map_or(TableCell::Missing, |count| TableCell::Count(count.into()));
        let answers = now.filter(|_| indicator.formula.kind != FormulaKind::Query);
        let cells = vec![
            TableCell::Phrase(Phrase::Text(indicator.label.clone())),
            unit(indicator),
            value(before.and_then(|figure| figure.value), percent),
            shown(now, percent),
            value(change.and_then(|change| change.difference), percent),
            TableCell::Phrase(trend(change)),
            count(answers.map(|figure| figure.answered)),
            // Records are not asked, and send nothing back.
            count(answers.filter(|_| !indicator.is_of_rows()).map(|figure| figure.responded)),
            count(answers.filter(|_| !indicator.is_of_rows()).and_then(|figure| figure.asked)),
        ];
        TableRow { cells, total: false }
    });
    Table {
        id: format!("{id}-indicators"),
        // Whoever hears the tables of a page named tells them apart by the code.
        caption: Phrase::message(
            "monitor-outcome-indicators-caption",
            [("outcome", Arg::Text(outcome.to_owned()))],
        ),
        columns: columns([
            ("monitor-column-indicator", false),
            ("monitor-column-unit", false),
            ("monitor-column-before", true),
            ("monitor-column-now", true),
            ("monitor-column-change", true),
            ("monitor-column-trend", false),
            ("monitor-column-answered", true),
            ("monitor-column-responded", true),
            ("monitor-column-asked", true),
        ]),
        rows: rows.collect(),
        notes,
    }
}

/// The figure, or why there is none.
pub(crate) fn shown(figure: Option<&Figure>, percent: bool) -> TableCell {
    match figure.map(|figure| (figure.value, figure.missing)) {
        Some((None, Some(missing))) => {
            TableCell::Phrase(Phrase::key(&format!("no-figure-{}", missing.as_str())))
        }
        Some((found, _)) => value(found, percent),
        None => TableCell::Missing,
    }
}

/// Which way it went, or why that cannot be said.
pub(crate) fn trend(change: Option<&Change>) -> Phrase {
    match change.map(|change| (change.trend, change.why)) {
        Some((Some(trend), _)) => Phrase::key(&format!("trend-{}", trend.as_str())),
        Some((None, Some(why))) => Phrase::key(&format!("incomparable-{}", why.as_str())),
        _ => Phrase::words(""),
    }
}

/// A group of respondents; nobody states that of some.
pub(super) fn group(edition: &MonitoringFramework, by: &str, group: &str) -> Phrase {
    match (group, edition.group(by, group)) {
        ("", _) => Phrase::key("monitor-group-unknown"),
        (_, Some(label)) => Phrase::Text(label.clone()),
        (group, None) => Phrase::words(group),
    }
}

/// The round's figures of these indicators by groups of respondents, where the edition asks for them.
pub(crate) fn parts_of<'e>(
    edition: &MonitoringFramework,
    indicators: impl Iterator<Item = &'e MonitoringIndicator>,
    monitored: &Monitored,
    id: &str,
) -> Option<Table> {
    let mut rows = Vec::new();
    for indicator in indicators {
        let now = monitored.figures.iter();
        let now = now.filter(|one| one.indicator == indicator.code && one.round == monitored.round);
        for part in now.flat_map(|figure| &figure.parts) {
            rows.push(TableRow {
                cells: vec![
                    TableCell::Phrase(Phrase::Text(indicator.label.clone())),
                    TableCell::Phrase(edition.grouping(&part.by).map_or_else(
                        || Phrase::words(part.by.as_str()),
                        |label| Phrase::Text(label.clone()),
                    )),
                    TableCell::Phrase(group(edition, &part.by, &part.group)),
                    value(part.value, is_percent(indicator)),
                    TableCell::Count(part.answered.into()),
                ],
                total: false,
            });
        }
    }
    (!rows.is_empty()).then(|| Table {
        id: format!("{id}-parts"),
        caption: Phrase::key("monitor-parts-caption"),
        columns: columns([
            ("monitor-column-indicator", false),
            ("monitor-column-by", false),
            ("monitor-column-group", false),
            ("monitor-column-now", true),
            ("monitor-column-answered", true),
        ]),
        rows,
        notes: Vec::new(),
    })
}
