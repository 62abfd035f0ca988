//! What was reached and how it was judged: results, targets, evaluations, and what was left out of them.
//!
//! Every figure is one of the tables of `measure::quality`. Values are joined there, as their indicators
//! say, and nothing here adds up.

use std::collections::BTreeMap;

use ayni_model::document::{Column, Phrase, Table, TableCell};
use ayni_model::measure::{Dimension, Direction};
use ayni_model::quality::{Fact, QualityBase, QualityFigure, QualityRow, QualityTable};
use ayni_model::{Amount, Arg, Code, Joining, ResultLevel, ValueKind};

use super::measurement::{Builder, Source, Traced};
use super::name;
use super::parts::column;
use super::ratings;

/// What the section is made from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quality<'a> {
    /// The base rows, for the titles of indicators.
    pub rows: &'a [QualityRow],
    /// The tables made from them.
    pub tables: &'a [QualityTable],
}

impl<'a> Quality<'a> {
    /// A table by id.
    fn table(&self, id: &str) -> Option<&'a QualityTable> {
        self.tables.iter().find(|table| table.spec.id == id)
    }
}

/// The section; nothing where no activity states a result or an evaluation.
pub(super) fn section(builder: &mut Builder<'_>) {
    let stated = |base: QualityBase| builder.input.quality.rows.iter().any(|row| row.base == base);
    let (results, ratings) = (stated(QualityBase::Results), stated(QualityBase::Ratings));
    if !results && !ratings {
        return;
    }
    builder.heading(2, "quality", Phrase::key("report-quality"));
    if results {
        builder.heading(3, "results", Phrase::key("report-results"));
        builder.paragraph(Phrase::key("report-results-text"));
        for direction in Direction::ALL {
            joined(builder, *direction);
            parts(builder, *direction);
            listed(builder, *direction);
        }
        targets(builder);
    }
    if ratings {
        builder.heading(3, "evaluations", Phrase::key("report-evaluations"));
        builder.paragraph(Phrase::key("report-evaluations-text"));
        for direction in Direction::ALL {
            ratings::section(builder, *direction);
        }
    }
    left_out(builder);
}

/// One row of a table by the names of its keys.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    table: &'a QualityTable,
    pub figure: &'a QualityFigure,
}

impl<'a> Line<'a> {
    /// What the row says of one of the table's keys.
    pub fn fact(&self, fact: Fact) -> &'a str {
        let place = self.table.spec.keys.iter().position(|known| *known == fact);
        place.and_then(|place| self.figure.key.get(place)).map(String::as_str).unwrap_or_default()
    }

    /// Where a cell of it comes from.
    pub fn source(&self) -> Option<Source> {
        Some(Source { table: self.table.spec.id.clone(), key: self.figure.key.clone() })
    }

    /// A count of it, as a cell.
    pub fn count(&self, count: u64) -> Traced {
        (TableCell::Count(count), self.source())
    }

    fn value(&self) -> Traced {
        match self.figure.value {
            Some(value) => (number(value), self.source()),
            None => (TableCell::Missing, self.source()),
        }
    }
}

/// The rows of a table.
pub(super) fn lines<'a>(builder: &Builder<'a>, id: &str) -> Vec<Line<'a>> {
    let table = builder.input.quality.table(id);
    let all = table.map(|table| table.rows.iter().map(|figure| Line { table, figure }).collect());
    all.unwrap_or_default()
}

/// A number with as many places as it needs, two at most.
fn number(value: Amount) -> TableCell {
    let places = if value == value.rounded(0) { 0 } else { 2 };
    TableCell::Number(value, places)
}

pub(super) fn words(text: &str) -> Traced {
    (TableCell::Phrase(Phrase::words(text)), None)
}

/// A code of a list by its name; "not stated" where there is none.
pub(super) fn coded(list: &str, code: &str) -> Traced {
    let phrase = match code {
        "" => Phrase::key("report-not-stated"),
        code => Phrase::Value(Arg::Code(Code::new(list, code))),
    };
    (TableCell::Phrase(phrase), None)
}

fn yes_no(code: &str) -> Traced {
    (TableCell::Phrase(Phrase::key(&format!("report-answer-{code}"))), None)
}

fn of_view(direction: Direction) -> [(&'static str, Arg); 1] {
    [("view", Arg::Code(Code::new(Direction::LIST, direction.as_str())))]
}

/// What indicators are called, by what they are known by.
type Titles = BTreeMap<String, Phrase>;

/// Each indicator's title with its code, or with its activity where it has none.
fn titles(builder: &Builder<'_>) -> Titles {
    let mut titles = Titles::new();
    let counted = |row: &&QualityRow| row.base == QualityBase::Results && row.left_out.is_empty();
    for row in builder.input.quality.rows.iter().filter(counted) {
        let code = row.fact(Fact::Indicator);
        if titles.contains_key(&code) {
            continue;
        }
        // A line of one activity is known by the activity; its own id says nothing to a reader.
        let activity = format!("{}/{}", row.reporter, row.activity);
        let alone = code.strip_prefix(&activity).is_some_and(|rest| rest.starts_with('/'));
        let known = if alone { activity } else { code.clone() };
        let title = row.fact(Fact::Title);
        let words = if title.is_empty() { known } else { format!("{title} ({known})") };
        titles.insert(code, Phrase::words(words));
    }
    titles
}

fn indicator(titles: &Titles, line: &Line<'_>) -> Traced {
    let code = line.fact(Fact::Indicator);
    let title = titles.get(code).cloned().unwrap_or_else(|| Phrase::words(code));
    (TableCell::Phrase(title), None)
}

/// Rows that say the same but for their kind, targets beside actuals.
fn beside<'a>(all: Vec<Line<'a>>) -> Vec<(Line<'a>, Option<Line<'a>>, Option<Line<'a>>)> {
    type Both<'a> = (Line<'a>, Option<Line<'a>>, Option<Line<'a>>);
    let mut groups: BTreeMap<Vec<&str>, Both<'a>> = BTreeMap::new();
    for line in all {
        let keys = line.table.spec.keys.iter().filter(|fact| **fact != Fact::Kind);
        let entry = groups.entry(keys.map(|fact| line.fact(*fact)).collect()).or_insert((line, None, None));
        match ValueKind::from_code(line.fact(Fact::Kind)) {
            Some(ValueKind::Target) => entry.1 = Some(line),
            Some(ValueKind::Actual) => entry.2 = Some(line),
            None => {}
        }
    }
    groups.into_values().collect()
}

pub(super) fn value_of(line: Option<Line<'_>>) -> Traced {
    line.map_or((TableCell::Missing, None), |line| line.value())
}

fn activities_of(target: Option<Line<'_>>, actual: Option<Line<'_>>) -> Traced {
    actual.or(target).map_or((TableCell::Missing, None), |line| line.count(line.figure.activities))
}

fn is_listed(line: &Line<'_>) -> bool {
    line.fact(Fact::Joining) == Joining::DoNotAdd.as_str()
}

/// Indicators whose values are joined, in one view.
fn joined(builder: &mut Builder<'_>, direction: Direction) {
    let titles = titles(builder);
    let mut all = lines(builder, "results");
    all.retain(|line| line.fact(Fact::Direction) == direction.as_str() && !is_listed(line));
    let mut rows: Vec<(Vec<Traced>, bool)> = Vec::new();
    for (line, target, actual) in beside(all) {
        rows.push((
            vec![
                indicator(&titles, &line),
                named(Fact::Year, line.fact(Fact::Year)),
                coded("unit", line.fact(Fact::Unit)),
                coded(Joining::LIST, line.fact(Fact::Joining)),
                yes_no(line.fact(Fact::GenderIndicator)),
                value_of(target),
                value_of(actual),
                activities_of(target, actual),
            ],
            false,
        ));
    }
    let table = Table {
        id: format!("results-{}", direction.as_str()),
        caption: Phrase::message("report-table-results", of_view(direction)),
        columns: vec![
            column("report-column-indicator", false),
            column("report-column-year", false),
            column("report-column-unit", false),
            column("report-column-joining", false),
            column("report-column-gender-indicator", false),
            column("report-column-target", true),
            column("report-column-actual", true),
            column("report-column-activities", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-results")],
    };
    builder.push_table(table, rows);
}

/// The same values by sex, age and the like.
fn parts(builder: &mut Builder<'_>, direction: Direction) {
    let titles = titles(builder);
    let mut all = lines(builder, "results-parts");
    all.retain(|line| line.fact(Fact::Direction) == direction.as_str());
    let mut rows: Vec<(Vec<Traced>, bool)> = Vec::new();
    for (line, target, actual) in beside(all) {
        rows.push((
            vec![
                indicator(&titles, &line),
                named(Fact::Year, line.fact(Fact::Year)),
                words(line.fact(Fact::Part)),
                coded("unit", line.fact(Fact::Unit)),
                value_of(target),
                value_of(actual),
                activities_of(target, actual),
            ],
            false,
        ));
    }
    let table = Table {
        id: format!("results-parts-{}", direction.as_str()),
        caption: Phrase::message("report-table-results-parts", of_view(direction)),
        columns: vec![
            column("report-column-indicator", false),
            column("report-column-year", false),
            column("report-column-broken-down", false),
            column("report-column-unit", false),
            column("report-column-target", true),
            column("report-column-actual", true),
            column("report-column-activities", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-results-parts")],
    };
    builder.push_table(table, rows);
}

/// Values that are not to be added: each by itself.
fn listed(builder: &mut Builder<'_>, direction: Direction) {
    let titles = titles(builder);
    let mut all = lines(builder, "results");
    all.retain(|line| line.fact(Fact::Direction) == direction.as_str() && is_listed(line));
    let mut rows: Vec<(Vec<Traced>, bool)> = Vec::new();
    for line in all {
        rows.push((
            vec![
                indicator(&titles, &line),
                named(Fact::Year, line.fact(Fact::Year)),
                coded("unit", line.fact(Fact::Unit)),
                yes_no(line.fact(Fact::GenderIndicator)),
                coded(ValueKind::LIST, line.fact(Fact::Kind)),
                line.value(),
            ],
            false,
        ));
    }
    let table = Table {
        id: format!("results-listed-{}", direction.as_str()),
        caption: Phrase::message("report-table-results-listed", of_view(direction)),
        columns: vec![
            column("report-column-indicator", false),
            column("report-column-year", false),
            column("report-column-unit", false),
            column("report-column-gender-indicator", false),
            column("report-column-value-kind", false),
            column("report-column-value", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-results-listed")],
    };
    builder.push_table(table, rows);
}

/// How many targets were reached: by level; and by gender indicator and gender marker.
fn targets(builder: &mut Builder<'_>) {
    let level = [Fact::Direction, Fact::Year, Fact::Level];
    verdicts(builder, "targets", &level);
    let marked =
        |line: &Line<'_>| !line.fact(Fact::Gender).is_empty() || line.fact(Fact::GenderIndicator) == "yes";
    // Where nobody marks anything there is nothing to show.
    if lines(builder, "targets-by-gender").iter().any(marked) {
        verdicts(
            builder,
            "targets-by-gender",
            &[&level[..], &[Fact::GenderIndicator, Fact::Gender]].concat(),
        );
    }
}

/// A line to each row of keys, a column to each verdict.
fn verdicts(builder: &mut Builder<'_>, id: &str, facts: &[Fact]) {
    let mut groups: BTreeMap<Vec<&str>, Vec<Line<'_>>> = BTreeMap::new();
    for line in lines(builder, id) {
        groups.entry(facts.iter().map(|fact| line.fact(*fact)).collect()).or_default().push(line);
    }
    let cells = |line: &[Line<'_>]| -> Vec<Traced> {
        let of = |verdict: &str| line.iter().find(|line| line.fact(Fact::Verdict) == verdict);
        ["met", "not-met", "open"]
            .into_iter()
            .map(|verdict| match of(verdict) {
                Some(line) => line.count(line.figure.lines),
                None => (TableCell::Count(0), None),
            })
            .collect()
    };
    // In the order of the chain: output, outcome, impact.
    let mut groups: Vec<(Vec<&str>, Vec<Line<'_>>)> = groups.into_iter().collect();
    let level = |code: &&str| ResultLevel::ALL.iter().position(|level| level.as_str() == *code);
    groups.sort_by_cached_key(|(key, _)| (key.first().copied(), key.get(1).copied(), key.get(2).map(level)));
    let mut rows = Vec::new();
    for (key, behind) in &groups {
        let mut row: Vec<Traced> = facts.iter().zip(key).map(|(fact, code)| named(*fact, code)).collect();
        row.extend(cells(behind));
        rows.push((row, false));
    }
    push_verdicts(builder, id, facts, rows);
}

fn named(fact: Fact, code: &str) -> Traced {
    match fact {
        Fact::Direction => coded(Direction::LIST, code),
        Fact::Level => coded(ResultLevel::LIST, code),
        Fact::GenderIndicator => yes_no(code),
        Fact::Gender if code.is_empty() => (TableCell::Phrase(Phrase::key("report-not-marked")), None),
        Fact::Gender => (TableCell::Phrase(Phrase::message("report-score", [("score", code.into())])), None),
        Fact::Year => match code.parse() {
            Ok(year) => (TableCell::Phrase(Phrase::Value(Arg::Year(year))), None),
            Err(_) => words(code),
        },
        _ => words(code),
    }
}

fn push_verdicts(builder: &mut Builder<'_>, id: &str, facts: &[Fact], rows: Vec<(Vec<Traced>, bool)>) {
    let heading = |fact: &Fact| match fact {
        Fact::Direction => column("report-column-view", false),
        fact => column(&format!("report-column-{}", fact.as_str()), false),
    };
    let mut columns: Vec<Column> = facts.iter().map(heading).collect();
    columns
        .extend(["met", "not-met", "open"].map(|verdict| column(&format!("report-verdict-{verdict}"), true)));
    let table = Table {
        id: id.to_owned(),
        caption: Phrase::key(&format!("report-table-{id}")),
        columns,
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-targets")],
    };
    builder.push_table(table, rows);
}

/// What was left out of results, evaluations, phases and value added, on which ground.
fn left_out(builder: &mut Builder<'_>) {
    let mut rows = Vec::new();
    for base in QualityBase::ALL {
        for line in lines(builder, &format!("{}-left-out", base.as_str())) {
            let ground = name::of(Dimension::LeftOut, line.fact(Fact::LeftOut), builder.input.setting);
            rows.push((
                vec![
                    coded(QualityBase::LIST, base.as_str()),
                    coded(Direction::LIST, line.fact(Fact::Direction)),
                    (TableCell::Phrase(ground), None),
                    line.count(line.figure.lines),
                ],
                false,
            ));
        }
    }
    let table = Table {
        id: "quality-left-out".to_owned(),
        caption: Phrase::key("report-table-quality-left-out"),
        columns: vec![
            column("report-column-quality-base", false),
            column("report-column-view", false),
            column("report-column-ground", false),
            column("report-column-count", true),
        ],
        rows: Vec::new(),
        notes: Vec::new(),
    };
    builder.push_table(table, rows);
}
