//! Who reported on which year, and who was expected to and did not.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::document::{Column, Phrase, Table, TableCell};
use ayni_model::measure::FigureRow;
use ayni_model::method::Expected;
use ayni_model::{Amount, Arg};

use super::measurement::{Builder, Traced, source};
use super::parts::column;

/// How many years the table shows at most: the last ones.
const YEARS: usize = 8;

/// The section: a line for each reporter that sent something or was expected to, a column for each year.
pub(super) fn section(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let expected = setting.expected();
    let mut sent: Sent<'_> = BTreeMap::new();
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
    if !expected.is_empty() {
        traced.extend(answers(&expected, &sent, years));
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

/// What each reporter sent, by year.
type Sent<'a> = BTreeMap<&'a str, BTreeMap<i16, &'a FigureRow>>;

/// Under the table: of each year how many were expected, how many of these reported, and their share. A
/// year on which nobody was expected to report has no share.
fn answers(expected: &[Expected], sent: &Sent<'_>, years: &[i16]) -> Vec<(Vec<Traced>, bool)> {
    let due = |year: i16| expected.iter().filter(move |one| one.in_year(year));
    let has =
        |one: &&Expected, year: i16| sent.get(one.id.as_str()).is_some_and(|sent| sent.contains_key(&year));
    let counts = |year: i16| (due(year).count(), due(year).filter(|one| has(one, year)).count());
    let share = |year: i16| {
        let (expected, answered) = counts(year);
        let whole = |count: usize| i64::try_from(count).ok().map(Amount::whole);
        let percent = whole(answered)?.times_ratio(Amount::whole(100), whole(expected)?).ok();
        percent.filter(|_| expected > 0)
    };
    let line = |key: &str, cell: &dyn Fn(i16) -> TableCell| {
        let blank = (TableCell::Phrase(Phrase::words("")), None);
        let mut cells: Vec<Traced> = vec![blank, (TableCell::Phrase(Phrase::key(key)), None)];
        cells.extend(years.iter().map(|year| (cell(*year), None)));
        (cells, true)
    };
    vec![
        line("report-coverage-expected", &|year| TableCell::Count(counts(year).0 as u64)),
        line("report-coverage-answered", &|year| TableCell::Count(counts(year).1 as u64)),
        line("report-coverage-share", &|year| match share(year) {
            Some(percent) => TableCell::Number(percent, 1),
            None => TableCell::Missing,
        }),
    ]
}
