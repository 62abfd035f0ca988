//! Who reported on which year, and who was expected to and did not.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Arg;
use ayni_model::document::{Column, Phrase, Table, TableCell};
use ayni_model::measure::FigureRow;

use super::measurement::{Builder, Traced, source};
use super::parts::column;

/// How many years the table shows at most: the last ones.
const YEARS: usize = 8;

/// The section: a line for each reporter that sent something or was expected to, a column for each year.
pub(super) fn section(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let expected = &setting.method.reporters;
    let mut sent: BTreeMap<&str, BTreeMap<i16, &FigureRow>> = BTreeMap::new();
    for row in builder.rows("coverage", &[]) {
        let [year, reporter] = row.key.as_slice() else {
            continue;
        };
        let years = sent.entry(reporter).or_default();
        if let Ok(year) = year.parse() {
            years.insert(year, row);
        }
    }
    if sent.is_empty() && expected.is_empty() {
        return;
    }
    let mut years: BTreeSet<i16> = sent.values().flat_map(BTreeMap::keys).copied().collect();
    years.extend(setting.years.clone().into_iter().flatten());
    let years: Vec<i16> = years.into_iter().collect();
    let years = years.get(years.len().saturating_sub(YEARS)..).unwrap_or_default();

    builder.heading(2, "coverage", Phrase::key("report-coverage"));
    if expected.is_empty() {
        builder.paragraph(Phrase::key("report-coverage-unknown"));
    } else {
        let answered = expected.iter().filter(|one| sent.contains_key(one.id.as_str())).count();
        builder.paragraph(Phrase::message(
            "report-coverage-text",
            [("count", answered.into()), ("expected", expected.len().into())],
        ));
    }
    let mut reporters: BTreeSet<&str> = sent.keys().copied().collect();
    reporters.extend(expected.iter().map(|one| one.id.as_str()));
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for reporter in reporters {
        let listed = expected.iter().find(|one| one.id == reporter);
        let name = match listed.filter(|one| !one.name.is_empty()) {
            Some(one) => Phrase::Text(one.name.clone()),
            None => Phrase::words(reporter),
        };
        let mut cells: Vec<Traced> =
            vec![(TableCell::Phrase(Phrase::words(reporter)), None), (TableCell::Phrase(name), None)];
        for year in years {
            cells.push(match sent.get(reporter).and_then(|years| years.get(year)) {
                Some(row) => (TableCell::Count(row.activities), source("coverage", row)),
                None if listed.is_some_and(|one| one.in_year(*year)) => {
                    (TableCell::Phrase(Phrase::key("report-coverage-silent")), None)
                }
                None => (TableCell::Missing, None),
            });
        }
        traced.push((cells, false));
    }
    let mut columns = vec![column("report-column-reporter", false), column("report-column-name", false)];
    columns
        .extend(years.iter().map(|year| Column { heading: Phrase::Value(Arg::Year(*year)), numeric: true }));
    let table = Table {
        id: "coverage".to_owned(),
        caption: Phrase::key("report-table-coverage"),
        columns,
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-coverage-years")],
    };
    builder.push_table(table, traced);
}
