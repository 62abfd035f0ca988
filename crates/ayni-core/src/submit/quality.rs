//! The quality report: who reported, what is estimated, what was found, by which rates and choices.

use ayni_model::document::{Block, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::measure::{Dimension, Direction, FigureRow};
use ayni_model::submission::Fill;
use ayni_model::{Amount, Arg, Basis, Code, Severity};

use super::metadata::{Filled, reporters, table as metadata_table};
use super::workbook::{document, opening, withheld};
use super::{Input, Submission, code};
use crate::edition::method_shown;
use crate::report::{column, name};

/// The document of the quality report.
pub fn quality(input: &Input<'_>, submission: &Submission, metadata: &[Filled]) -> Document {
    let mut blocks = opening(input);
    institution(input, metadata, &mut blocks);
    coverage(input, &mut blocks);
    natures(input, &mut blocks);
    heading(&mut blocks, "left-out", "submit-section-left-out");
    blocks.extend(withheld(input, submission).map(Block::Table));
    blocks.push(Block::Paragraph(Phrase::key("report-left-out-text")));
    left_out(input, &mut blocks);
    findings(input, &mut blocks);
    rates(input, &mut blocks);
    heading(&mut blocks, "method", "submit-section-method");
    blocks.extend(method_shown(input.setting.method, input.setting.reference).blocks);
    sources(input, &mut blocks);
    heading(&mut blocks, "metadata", "submit-table-metadata");
    blocks.push(Block::Table(metadata_table(metadata)));
    document("submit-quality-title", input, blocks)
}

fn heading(blocks: &mut Vec<Block>, id: &str, key: &str) {
    blocks.push(Block::Heading { level: 2, id: format!("section-{id}"), text: Phrase::key(key) });
}

fn row(cells: Vec<TableCell>) -> TableRow {
    TableRow { cells, total: false }
}

fn words(text: &str) -> TableCell {
    TableCell::Phrase(Phrase::words(text))
}

/// The institution's mandate, revision policy and all else that only it can state; what is missing, as missing.
fn institution(input: &Input<'_>, metadata: &[Filled], blocks: &mut Vec<Block>) {
    heading(blocks, "institution", "submit-section-institution");
    let missing = || Phrase::key("submit-missing-required");
    let mut facts = Vec::new();
    for concept in input.layout.concepts.iter().filter(|one| one.required && one.fill == Fill::Statement) {
        let Some(filled) = metadata.iter().find(|one| one.id == concept.id) else { continue };
        let said = filled.said.first().map_or_else(missing, |(_, text)| text.clone());
        facts.push((filled.name.clone(), said));
    }
    let policy = match input.statement.revision_policy.is_empty() {
        true => missing(),
        false => Phrase::Text(input.statement.revision_policy.clone()),
    };
    facts.push((Phrase::key("submit-fact-revision"), policy));
    blocks.push(Block::Facts(facts));
}

/// Who was expected to report on the year, and who did.
fn coverage(input: &Input<'_>, blocks: &mut Vec<Block>) {
    heading(blocks, "coverage", "report-coverage");
    let sent = reporters(input);
    let expected: Vec<_> =
        input.setting.method.reporters.iter().filter(|one| one.in_year(input.year)).collect();
    if expected.is_empty() {
        blocks.push(Block::Paragraph(Phrase::key("report-coverage-unknown")));
    } else {
        let silent = expected.iter().filter(|one| !sent.contains(one.id.as_str())).count();
        let share = percent(silent as u64, expected.len() as u64);
        let share = share.map_or_else(|| Phrase::key("report-unknown"), percent_phrase);
        blocks.push(Block::Facts(vec![
            (Phrase::key("submit-fact-expected"), Phrase::Value(expected.len().into())),
            (Phrase::key("submit-fact-silent"), Phrase::Value(silent.into())),
            (Phrase::key("submit-fact-nonresponse"), share),
        ]));
    }
    let year = input.year.to_string();
    let mut all: std::collections::BTreeSet<&str> = sent.clone();
    all.extend(expected.iter().map(|one| one.id.as_str()));
    let rows = all.into_iter().map(|reporter| {
        let listed = expected.iter().find(|one| one.id == reporter);
        let named = match listed.filter(|one| !one.name.is_empty()) {
            Some(one) => TableCell::Phrase(Phrase::Text(one.name.clone())),
            None => words(""),
        };
        let found =
            input.rows("coverage").iter().find(|row| code(row, 0) == year && code(row, 1) == reporter);
        let status = match (found.is_some(), listed.is_some(), expected.is_empty()) {
            (false, ..) => "report-coverage-silent",
            (true, _, true) | (true, true, _) => "submit-sent",
            (true, false, false) => "submit-sent-unexpected",
        };
        let count =
            |of: fn(&FigureRow) -> u64| found.map_or(TableCell::Missing, |row| TableCell::Count(of(row)));
        row(vec![
            words(reporter),
            named,
            TableCell::Phrase(Phrase::key(status)),
            count(|row| row.activities),
            count(|row| row.measures),
        ])
    });
    blocks.push(Block::Table(Table {
        id: "coverage".to_owned(),
        caption: Phrase::key("submit-table-coverage"),
        columns: vec![
            column("report-column-reporter", false),
            column("report-column-name", false),
            column("submit-column-status", false),
            column("report-column-activities", true),
            column("report-column-measures", true),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
    }));
}

/// What share of the figures is measured, estimated and imputed: within one view, basis and group.
fn natures(input: &Input<'_>, blocks: &mut Vec<Block>) {
    heading(blocks, "natures", "submit-section-natures");
    blocks.push(Block::Paragraph(Phrase::key("submit-natures-text")));
    let all: Vec<&FigureRow> =
        input.rows("natures").iter().filter(|row| input.reports(code(row, 2))).collect();
    let listed = |list: &str, code: &str| TableCell::Phrase(Phrase::Value(Arg::Code(Code::new(list, code))));
    let rows = all.chunk_by(|a, b| a.key.get(..3) == b.key.get(..3)).flat_map(|whole| {
        let (direction, basis, group) =
            whole.first().map_or(("", "", ""), |one| (code(one, 0), code(one, 1), code(one, 2)));
        let head = || {
            vec![
                listed(Direction::LIST, direction),
                listed(Basis::LIST, basis),
                TableCell::Phrase(name::of(Dimension::Group, group, input.setting)),
            ]
        };
        // Shares of the group beside the figures of its other items would give away a withheld item.
        let keys = whole.first().and_then(|one| one.key.get(..3));
        let mut items = input.rows("units").iter().filter(|row| row.key.get(..3) == keys);
        if items.any(|row| input.withholds(direction, basis, code(row, 3))) {
            let withheld = TableCell::Phrase(Phrase::key("line-status-withheld"));
            let blank = [withheld, TableCell::Missing, TableCell::Missing, TableCell::Missing];
            return vec![row(head().into_iter().chain(blank).collect())];
        }
        let measures = whole.iter().map(|row| row.measures).sum();
        let sum = whole.iter().filter_map(|row| row.usd);
        let sum = sum.into_iter().try_fold(Amount::ZERO, |sum, usd| sum.plus(usd).ok());
        let line = |one: &&FigureRow| {
            let by_amount =
                one.usd.zip(sum).and_then(|(usd, sum)| Amount::whole(100).times_ratio(usd, sum).ok());
            let share =
                |share: Option<Amount>| share.map_or(TableCell::Missing, |share| TableCell::Number(share, 1));
            let shares = [
                TableCell::Phrase(name::of(Dimension::Nature, code(one, 3), input.setting)),
                share(by_amount),
                share(percent(one.measures, measures)),
                TableCell::Count(one.measures),
            ];
            row(head().into_iter().chain(shares).collect())
        };
        whole.iter().map(line).collect()
    });
    blocks.push(Block::Table(Table {
        id: "natures".to_owned(),
        caption: Phrase::key("submit-section-natures"),
        columns: vec![
            column("submit-column-view", false),
            column("submit-column-basis", false),
            column("submit-column-group", false),
            column("submit-column-nature", false),
            column("submit-column-by-amount", true),
            column("submit-column-by-count", true),
            column("report-column-measures", true),
        ],
        rows: rows.collect(),
        notes: vec![Phrase::key("submit-note-natures")],
    }));
}

fn percent(part: u64, whole: u64) -> Option<Amount> {
    let amount = |count: u64| i64::try_from(count).ok().map(Amount::whole);
    Amount::whole(100).times_ratio(amount(part)?, amount(whole)?).ok()
}

fn percent_phrase(share: Amount) -> Phrase {
    Phrase::message("submit-percent", [("share", Arg::Amount(share.rounded(1)))])
}

/// Rows left out by ground. What each would have amounted to is in the measurement; here they are counted.
fn left_out(input: &Input<'_>, blocks: &mut Vec<Block>) {
    let rows: Vec<TableRow> = input
        .rows("left-out-by-view")
        .iter()
        .map(|one| {
            let listed = |list: &str, code: &str| match code {
                "" => TableCell::Phrase(Phrase::key("report-not-stated")),
                code => TableCell::Phrase(Phrase::Value(Arg::Code(Code::new(list, code)))),
            };
            row(vec![
                TableCell::Phrase(name::of(Dimension::LeftOut, code(one, 0), input.setting)),
                listed(Direction::LIST, code(one, 1)),
                listed(Basis::LIST, code(one, 2)),
                TableCell::Count(one.activities),
                TableCell::Count(one.measures),
            ])
        })
        .collect();
    if rows.is_empty() {
        return blocks.push(Block::Paragraph(Phrase::key("report-left-out-none")));
    }
    blocks.push(Block::Table(Table {
        id: "left-out".to_owned(),
        caption: Phrase::key("submit-table-left-out"),
        columns: vec![
            column("report-column-ground", false),
            column("submit-column-view", false),
            column("submit-column-basis", false),
            column("report-column-activities", true),
            column("report-column-measures", true),
        ],
        rows,
        notes: Vec::new(),
    }));
}

/// The findings that are open in what was measured, and what still waits outside the register.
fn findings(input: &Input<'_>, blocks: &mut Vec<Block>) {
    heading(blocks, "findings", "report-findings");
    match input.waiting {
        Some(0) => blocks.push(Block::Paragraph(Phrase::key("submit-waiting-none"))),
        Some(count) => {
            let args = [("count", Arg::Count(count))];
            blocks.push(Block::Paragraph(Phrase::message("submit-waiting", args)));
        }
        None => blocks.push(Block::Paragraph(Phrase::key("submit-waiting-unknown"))),
    }
    let mut rows = Vec::new();
    for (severity, codes) in &input.manifest.findings {
        for (code, count) in codes {
            let severity = Arg::Code(Code::new(Severity::LIST, severity.as_str()));
            rows.push(row(vec![
                TableCell::Phrase(Phrase::Value(severity)),
                words(code),
                TableCell::Phrase(Phrase::key(&format!("finding-{code}.title"))),
                TableCell::Count(*count),
            ]));
        }
    }
    if rows.is_empty() {
        return blocks.push(Block::Paragraph(Phrase::key("report-findings-none")));
    }
    blocks.push(Block::Table(Table {
        id: "findings".to_owned(),
        caption: Phrase::key("report-table-findings"),
        columns: vec![
            column("report-column-severity", false),
            column("report-column-code", false),
            column("report-column-id", false),
            column("report-column-count", true),
        ],
        rows,
        notes: Vec::new(),
    }));
}

/// Each rate that converted an amount of a reported group.
fn rates(input: &Input<'_>, blocks: &mut Vec<Block>) {
    heading(blocks, "rates", "submit-section-rates");
    if input.rates.is_empty() {
        return blocks.push(Block::Paragraph(Phrase::key("submit-rates-none")));
    }
    let rows = input.rates.iter().map(|(rate, count)| row(vec![words(rate), TableCell::Count(*count)]));
    blocks.push(Block::Table(Table {
        id: "rates".to_owned(),
        caption: Phrase::key("submit-section-rates"),
        columns: vec![column("submit-column-rate", false), column("report-column-measures", true)],
        rows: rows.collect(),
        notes: Vec::new(),
    }));
}

/// What the figures were made from, with the hash of each.
fn sources(input: &Input<'_>, blocks: &mut Vec<Block>) {
    heading(blocks, "inputs", "report-inputs");
    blocks.push(Block::Paragraph(Phrase::key("report-inputs-text")));
    let manifest = input.manifest;
    let line = |label: Phrase, id: &str, version: &str, hash: &str| {
        row(vec![TableCell::Phrase(label), words(id), words(version), words(hash)])
    };
    let named =
        |key: &str, of: &crate::report::Named| line(Phrase::key(key), &of.id, &of.version, &of.sha256);
    let mut rows = vec![
        line(Phrase::key("report-input-register"), "", "", &manifest.register.revision),
        named("report-input-rules", &manifest.rules),
        named("report-input-framework", &manifest.framework),
        named("report-input-method", &manifest.method),
    ];
    rows.extend(manifest.sets.values().map(|set| named("report-input-set", set)));
    rows.push(line(Phrase::key("report-input-program"), &manifest.program, "", ""));
    blocks.push(Block::Table(Table {
        id: "inputs".to_owned(),
        caption: Phrase::key("report-table-inputs"),
        columns: vec![
            column("report-column-input", false),
            column("report-column-id", false),
            column("report-column-version", false),
            column("report-column-hash", false),
        ],
        rows,
        notes: Vec::new(),
    }));
}
