//! Quantities, counts, what was left out, findings, and how the figures were made.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Column, Phrase, Table, TableCell};
use ayni_model::measure::{Dimension, Direction, FigureRow};
use ayni_model::{Arg, Basis, Code, Finding, Severity};

use super::measurement::{Builder, Traced, source};
use super::{money, name};

/// A column with a heading of the Fluent files.
pub(crate) fn column(key: &str, numeric: bool) -> Column {
    Column { heading: Phrase::key(key), numeric }
}

/// Quantities of one view and basis: a line for each item and unit, as unlike units are never added.
pub(super) fn quantities(builder: &mut Builder<'_>, direction: Direction, basis: Basis) {
    let setting = builder.input.setting;
    let mut rows = builder.rows("units", &[direction.as_str(), basis.as_str()]);
    rows.retain(|row| row.quantity.is_some());
    let place = |row: &FigureRow| {
        let item = row.key.get(3);
        setting.framework.items.iter().position(|known| Some(&known.code) == item).unwrap_or(usize::MAX)
    };
    rows.sort_by(|a, b| place(a).cmp(&place(b)).then(a.key.cmp(&b.key)));
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for row in rows {
        let code = |at: usize| row.key.get(at).map(String::as_str).unwrap_or_default();
        let from = source("units", row);
        let Some(quantity) = row.quantity else {
            continue;
        };
        let places = if quantity == quantity.rounded(0) { 0 } else { 2 };
        traced.push((
            vec![
                (TableCell::Phrase(name::of(Dimension::Item, code(3), setting)), None),
                (TableCell::Phrase(name::of(Dimension::Unit, code(4), setting)), None),
                (TableCell::Number(quantity, places), from.clone()),
                (TableCell::Count(row.activities), from.clone()),
                (TableCell::Count(row.estimated), from),
            ],
            false,
        ));
    }
    let args = [
        ("view", Arg::Code(Code::new(Direction::LIST, direction.as_str()))),
        ("basis", Arg::Code(Code::new(Basis::LIST, basis.as_str()))),
    ];
    let table = Table {
        id: format!("units-{}-{}", direction.as_str(), basis.as_str()),
        caption: Phrase::message("report-table-units", args),
        columns: vec![
            column("report-column-item", false),
            column("report-column-unit", false),
            column("report-column-quantity", true),
            column("report-column-activities", true),
            column("report-column-estimated", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-units")],
    };
    builder.push_table(table, traced);
}

/// Counts of activities of one view: by year, form, partner and goal, and reporter.
pub(super) fn activities(builder: &mut Builder<'_>, direction: Direction) {
    let setting = builder.input.setting;
    let by = [
        ("years", Dimension::Year),
        ("forms", Dimension::Form),
        ("partners", Dimension::Partner),
        ("sectors", Dimension::Sector),
        ("goals", Dimension::Goal),
        ("reporters", Dimension::Reporter),
        ("genders", Dimension::Gender),
        ("markers", Dimension::Marker),
    ];
    for (part, dimension) in by {
        let id = format!("activities-{part}");
        let Some(found) = builder.table(&id) else {
            continue;
        };
        // Where nobody marks anything there is nothing to show.
        let marks = matches!(dimension, Dimension::Gender | Dimension::Marker);
        if marks && found.rows.iter().all(|row| row.key.last().is_none_or(String::is_empty)) {
            continue;
        }
        let at = |wanted| found.spec.dimensions.iter().position(|dimension| *dimension == wanted);
        let (Some(view), Some(place)) = (at(Dimension::Direction), at(dimension)) else {
            continue;
        };
        let code = |row: &FigureRow| row.key.get(place).cloned().unwrap_or_default();
        let mut rows: Vec<&FigureRow> = found
            .rows
            .iter()
            .filter(|row| row.key.get(view).is_some_and(|key| key == direction.as_str()))
            .collect();
        rows.sort_by_cached_key(|row| {
            let code = code(row);
            let listed = matches!(dimension, Dimension::Year | Dimension::Gender | Dimension::Marker);
            let count = if listed { 0 } else { u64::MAX - row.activities };
            let number = if dimension == Dimension::Goal { code.parse().unwrap_or(u64::MAX) } else { count };
            (code.is_empty(), number, code)
        });
        let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
        for row in rows {
            let name = TableCell::Phrase(name::of(dimension, &code(row), setting));
            traced.push((vec![(name, None), (TableCell::Count(row.activities), source(&id, row))], false));
        }
        for row in builder.rows("activities", &[direction.as_str()]) {
            let label = TableCell::Phrase(Phrase::key("report-total-once"));
            traced.push((
                vec![(label, None), (TableCell::Count(row.activities), source("activities", row))],
                true,
            ));
        }
        let view = Arg::Code(Code::new(Direction::LIST, direction.as_str()));
        let table = Table {
            id: format!("{id}-{}", direction.as_str()),
            caption: Phrase::message(&format!("report-table-activities-{part}"), [("view", view)]),
            columns: vec![
                column(&format!("report-column-{}", dimension.as_str()), false),
                column("report-column-activities", true),
            ],
            rows: Vec::new(),
            notes: vec![Phrase::key("report-note-once")],
        };
        builder.push_table(table, traced);
    }
}

/// Everything left out, by ground and currency, with its reason.
pub(super) fn left_out(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let rows = builder.rows("left-out", &[]);
    builder.heading(2, "left-out", Phrase::key("report-left-out"));
    if rows.is_empty() {
        builder.paragraph(Phrase::key("report-left-out-none"));
        return;
    }
    builder.paragraph(Phrase::key("report-left-out-text"));
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for row in rows {
        let code = |at: usize| row.key.get(at).map(String::as_str).unwrap_or_default();
        let from = source("left-out", row);
        let currency = match code(1) {
            "" => TableCell::Phrase(Phrase::words("")),
            currency => TableCell::Phrase(Phrase::words(currency)),
        };
        let reported = match (code(1), row.reported) {
            // A quantity, or nothing at all: there is no amount that could be missing.
            ("", _) => TableCell::Phrase(Phrase::words("")),
            (_, amount) => money::number(amount, setting.method),
        };
        traced.push((
            vec![
                (TableCell::Phrase(Phrase::words(code(0))), None),
                (TableCell::Phrase(name::of(Dimension::LeftOut, code(0), setting)), None),
                (TableCell::Count(row.activities), from.clone()),
                (TableCell::Count(row.measures), from.clone()),
                (currency, None),
                (reported, from.filter(|_| !code(1).is_empty())),
            ],
            false,
        ));
    }
    let table = Table {
        id: "left-out".to_owned(),
        caption: Phrase::key("report-table-left-out"),
        columns: vec![
            column("report-column-ground", false),
            column("report-column-reason", false),
            column("report-column-activities", true),
            column("report-column-measures", true),
            column("report-column-currency", false),
            column("report-column-reported", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-currencies")],
    };
    builder.push_table(table, traced);
    reported(builder);
}

/// The control totals: what was reported in each currency, counted or not. What is counted and what is
/// left out add up to them, and nothing else is ever added over views and bases.
fn reported(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for row in builder.rows("reported", &[]) {
        let Some(currency) = row.key.first().filter(|currency| !currency.is_empty()) else {
            continue;
        };
        let from = source("reported", row);
        traced.push((
            vec![
                (TableCell::Phrase(Phrase::words(currency.as_str())), None),
                (money::number(row.reported, setting.method), from.clone()),
                (TableCell::Count(row.measures), from.clone()),
                (TableCell::Count(row.activities), from),
            ],
            false,
        ));
    }
    let table = Table {
        id: "reported".to_owned(),
        caption: Phrase::key("report-table-reported"),
        columns: vec![
            column("report-column-currency", false),
            column("report-column-reported", true),
            column("report-column-measures", true),
            column("report-column-activities", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-control")],
    };
    builder.push_table(table, traced);
}

/// The findings: those of measuring in full, all others counted by code.
pub(super) fn findings(builder: &mut Builder<'_>) {
    let findings = builder.input.findings;
    builder.heading(2, "findings", Phrase::key("report-findings"));
    if findings.is_empty() {
        builder.paragraph(Phrase::key("report-findings-none"));
        return;
    }
    let (own, others): (Vec<_>, Vec<_>) = findings
        .iter()
        .partition(|finding| finding.code.starts_with("measure-") || finding.code == "rate-missing");
    let say = |finding: &Finding| Phrase::Message {
        key: format!("finding-{}", finding.code),
        args: finding.args.clone(),
    };
    if !own.is_empty() {
        builder.blocks.push(Block::List(own.into_iter().map(say).collect()));
    }
    // Each code with its first finding as the example: the same order in, the same example out.
    let mut counts: BTreeMap<(Severity, &str), (u64, &Finding)> = BTreeMap::new();
    for finding in others {
        counts.entry((finding.severity, finding.code.as_str())).or_insert((0, finding)).0 += 1;
    }
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for ((severity, code), (count, example)) in counts {
        let severity = Phrase::Value(Arg::Code(Code::new(Severity::LIST, severity.as_str())));
        traced.push((
            vec![
                (TableCell::Phrase(severity), None),
                (TableCell::Phrase(Phrase::words(code)), None),
                (TableCell::Phrase(say(example)), None),
                (TableCell::Count(count), None),
            ],
            false,
        ));
    }
    let table = Table {
        id: "findings".to_owned(),
        caption: Phrase::key("report-table-findings"),
        columns: vec![
            column("report-column-severity", false),
            column("report-column-code", false),
            column("report-column-example", false),
            column("report-column-count", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-findings")],
    };
    builder.push_table(table, traced);
}
