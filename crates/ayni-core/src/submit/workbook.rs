//! The workbook of a submission, as a document: a table for each sheet and basis.

use ayni_model::document::{Block, Column, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::measure::{Dimension, Direction};
use ayni_model::submission::{ColumnField, LayoutSheet, LineStatus, SheetContent, Withhold};
use ayni_model::{Arg, Basis, Code, Text};

use super::Input;
use super::lines::{Counts, Line, Part, Submission, Total};
use super::metadata::{Filled, table as metadata_table};
use crate::report::{column, name, number};

/// The document that the workbook is written from.
pub fn workbook(input: &Input<'_>, submission: &Submission, metadata: &[Filled]) -> Document {
    let mut blocks = opening(input);
    blocks.push(Block::List(
        ["groups", "totals", "withheld", "line"]
            .iter()
            .map(|rule| Phrase::key(&format!("submit-rule-{rule}")))
            .collect(),
    ));
    for (sheet, layout) in submission.sheets.iter().zip(&input.layout.sheets) {
        let text = Phrase::Text(layout.title.clone());
        blocks.push(Block::Heading { level: 2, id: format!("section-{}", sheet.id), text });
        for part in &sheet.parts {
            blocks.push(Block::Table(lines(input, layout, part)));
        }
        if sheet.parts.is_empty() {
            blocks.push(Block::Paragraph(Phrase::key("submit-sheet-empty")));
        }
    }
    blocks.extend(withheld(input, submission).map(Block::Table));
    let text = Phrase::key("submit-table-metadata");
    blocks.push(Block::Heading { level: 2, id: "section-metadata".to_owned(), text });
    blocks.push(Block::Table(metadata_table(metadata)));
    document("submit-title", input, blocks)
}

/// A document of the submission.
pub(super) fn document(title: &str, input: &Input<'_>, blocks: Vec<Block>) -> Document {
    let country = Arg::Code(Code::new("country", input.setting.country));
    Document {
        title: Phrase::Message {
            key: title.to_owned(),
            args: [("country".to_owned(), country), ("year".to_owned(), Arg::Year(input.year))].into(),
        },
        subtitle: Some(Phrase::Text(input.layout.title.clone())),
        blocks,
        print: Default::default(),
    }
}

/// What stands at the top of both documents: what is not certain, then whose figures these are.
pub(super) fn opening(input: &Input<'_>) -> Vec<Block> {
    let setting = input.setting;
    let (framework, method) = (setting.framework, setting.method);
    let groups = |reported: bool| {
        let of = framework.groups.iter().filter(|group| input.reports(&group.code) == reported);
        of.map(|group| group.code.as_str()).collect::<Vec<_>>().join(", ")
    };
    let mut facts = vec![
        (Phrase::key("submit-fact-country"), Phrase::Value(Arg::Code(Code::new("country", setting.country)))),
        (Phrase::key("report-period"), Phrase::Value(Arg::Year(input.year))),
        (Phrase::key("report-as-of"), Phrase::Value(Arg::Date(input.manifest.as_of))),
        (Phrase::key("submit-fact-recipient"), Phrase::Text(input.layout.recipient.clone())),
        (
            Phrase::key("submit-fact-office"),
            input.office.map_or_else(|| Phrase::key("submit-missing"), Phrase::words),
        ),
        (Phrase::key("report-edition"), name::with_code(&framework.title, &framework.version)),
        (Phrase::key("report-method"), name::with_code(&method.title, &method.version)),
        (Phrase::key("report-method-author"), Phrase::Text(method.author.clone())),
        (Phrase::key("submit-fact-layout"), name::with_code(&input.layout.title, &input.layout.version)),
        (Phrase::key("submit-fact-groups"), Phrase::words(groups(true))),
    ];
    let silent = groups(false);
    if !silent.is_empty() {
        facts.push((Phrase::key("submit-fact-groups-not"), Phrase::words(silent)));
    }
    facts.push((Phrase::key("submit-fact-measurement"), Phrase::words(input.manifest_hash)));
    vec![
        Block::Notice(Phrase::Text(input.layout.standing.clone())),
        Block::Notice(Phrase::Text(framework.standing.clone())),
        Block::Facts(facts),
    ]
}

/// The lines of one sheet and basis, each group followed by its total.
fn lines(input: &Input<'_>, layout: &LayoutSheet, part: &Part) -> Table {
    let national = input.setting.national_currency().filter(|currency| *currency != "USD");
    let columns: Vec<_> = layout
        .columns
        .iter()
        .filter(|column| column.field != ColumnField::National || national.is_some())
        .collect();
    let mut rows = Vec::new();
    for group in &input.setting.framework.groups {
        for line in part.lines.iter().filter(|line| line.group == group.code) {
            let cells = columns.iter().map(|column| cell(input, line, column.field)).collect();
            rows.push(TableRow { cells, total: false });
        }
        for total in part.totals.iter().filter(|total| total.group == group.code) {
            let cells = columns.iter().map(|column| total_cell(input, total, column.field, &group.label));
            rows.push(TableRow { cells: cells.collect(), total: true });
        }
    }
    let args = [
        ("view", Arg::Code(Code::new(Direction::LIST, layout.direction.as_str()))),
        ("basis", Arg::Code(Code::new(Basis::LIST, part.basis.as_str()))),
    ];
    let (caption, mut notes) = match layout.content {
        SheetContent::Items => (Phrase::message("submit-caption-items", args), Vec::new()),
        SheetContent::Partners => {
            (Phrase::message("submit-caption-partners", args), vec![Phrase::key("submit-note-receipts")])
        }
    };
    notes.push(Phrase::key("report-note-groups"));
    let hidden = part.lines.iter().filter(|line| line.status == LineStatus::Withheld).count();
    if hidden > 0 {
        notes.push(Phrase::message("submit-note-withheld", [("count", hidden.into())]));
    }
    Table {
        id: format!("{}-{}", layout.id, part.basis.as_str()),
        caption,
        columns: columns
            .iter()
            .map(|column| Column {
                heading: if column.label.is_empty() {
                    heading(column.field, national)
                } else {
                    Phrase::Text(column.label.clone())
                },
                numeric: numeric(column.field),
            })
            .collect(),
        rows,
        notes,
    }
}

fn heading(field: ColumnField, national: Option<&str>) -> Phrase {
    Phrase::key(match field {
        ColumnField::Usd => return Phrase::words("USD"),
        ColumnField::National => return Phrase::words(national.unwrap_or_default()),
        ColumnField::Group => "submit-column-group",
        ColumnField::Item => "report-column-item",
        ColumnField::Partner => "report-column-partner",
        ColumnField::Unit => "report-column-unit",
        ColumnField::Quantity => "report-column-quantity",
        ColumnField::Activities => "report-column-activities",
        ColumnField::Measures => "report-column-measures",
        ColumnField::Estimated => "report-column-estimated",
        ColumnField::Imputed => "submit-column-imputed",
        ColumnField::Unconverted => "submit-column-unconverted",
        ColumnField::Indicator => "submit-column-indicator",
        ColumnField::Status => "submit-column-status",
        ColumnField::Line => "submit-column-line",
    })
}

fn numeric(field: ColumnField) -> bool {
    matches!(
        field,
        ColumnField::Quantity
            | ColumnField::Usd
            | ColumnField::National
            | ColumnField::Activities
            | ColumnField::Measures
            | ColumnField::Estimated
            | ColumnField::Imputed
            | ColumnField::Unconverted
    )
}

fn cell(input: &Input<'_>, line: &Line, field: ColumnField) -> TableCell {
    let setting = input.setting;
    let named = |dimension, code: &str| TableCell::Phrase(name::of(dimension, code, setting));
    let count =
        |of: fn(Counts) -> u64| line.counts.map_or(TableCell::Missing, |all| TableCell::Count(of(all)));
    let nothing = || TableCell::Phrase(Phrase::words(""));
    match field {
        ColumnField::Group => named(Dimension::Group, &line.group),
        ColumnField::Item => named(Dimension::Item, &line.item),
        ColumnField::Partner if line.status == LineStatus::Withheld => {
            TableCell::Phrase(Phrase::key("line-status-withheld"))
        }
        ColumnField::Partner => named(Dimension::Partner, &line.partner),
        // Money has no unit of its own: its columns are in currencies.
        ColumnField::Unit if line.unit.is_empty() => nothing(),
        ColumnField::Unit => named(Dimension::Unit, &line.unit),
        ColumnField::Quantity => line.quantity.map_or(TableCell::Missing, |quantity| {
            TableCell::Number(quantity, if quantity == quantity.rounded(0) { 0 } else { 2 })
        }),
        ColumnField::Usd => number(line.usd, setting.method),
        ColumnField::National => number(line.national, setting.method),
        ColumnField::Activities => count(|all| all.activities),
        ColumnField::Measures => count(|all| all.measures),
        ColumnField::Estimated => count(|all| all.estimated),
        ColumnField::Imputed => count(|all| all.imputed),
        ColumnField::Unconverted => count(|all| all.unconverted),
        ColumnField::Indicator => TableCell::Phrase(Phrase::words(line.indicator.as_str())),
        ColumnField::Status => {
            TableCell::Phrase(Phrase::key(&format!("line-status-{}", line.status.as_str())))
        }
        ColumnField::Line => TableCell::Phrase(Phrase::words(line.id.as_str())),
    }
}

fn total_cell(input: &Input<'_>, total: &Total, field: ColumnField, label: &Text) -> TableCell {
    match field {
        ColumnField::Item => TableCell::Phrase(name::with_code(label, &total.group)),
        ColumnField::Usd => number(total.usd, input.setting.method),
        ColumnField::National => number(total.national, input.setting.method),
        ColumnField::Activities => total.activities.map_or(TableCell::Missing, TableCell::Count),
        ColumnField::Status => TableCell::Phrase(Phrase::key(if total.withheld == 0 {
            "submit-total"
        } else {
            "submit-total-shown"
        })),
        _ => TableCell::Phrase(Phrase::words("")),
    }
}

/// What is withheld: from this recipient by decision, and by reporters.
pub(super) fn withheld(input: &Input<'_>, submission: &Submission) -> Option<Table> {
    let key = |key: &str| TableCell::Phrase(Phrase::key(key));
    let words = |text: &str| TableCell::Phrase(Phrase::words(text));
    let mut rows = Vec::new();
    for sheet in &submission.sheets {
        for (part, line) in
            sheet.parts.iter().flat_map(|part| part.lines.iter().map(move |line| (part.basis, line)))
        {
            if line.status != LineStatus::Withheld {
                continue;
            }
            let covers = |one: &&Withhold| one.covers(sheet.direction.as_str(), part.as_str(), &line.item);
            let decision = input.statement.withhold.iter().find(covers);
            let said = |text: Option<&str>| text.map_or(TableCell::Missing, words);
            rows.push(vec![
                words(&line.id),
                TableCell::Phrase(name::of(Dimension::Item, &line.item, input.setting)),
                TableCell::Missing,
                said(decision.map(|one| one.by.as_str())),
                said(decision.map(|one| one.why.as_str())),
            ]);
        }
    }
    for hidden in &submission.withheld_by_reporters {
        let view = Arg::Code(Code::new(Direction::LIST, hidden.direction.as_str()));
        let basis = hidden.basis.map_or_else(
            || Phrase::message("submit-hidden-no-basis", [("view", view.clone())]),
            |basis| {
                let basis = Arg::Code(Code::new(Basis::LIST, basis.as_str()));
                Phrase::message("submit-hidden", [("view", view.clone()), ("basis", basis)])
            },
        );
        rows.push(vec![
            words(""),
            TableCell::Phrase(basis),
            TableCell::Count(hidden.measures),
            key("submit-hidden-by"),
            key("report-ground-withheld"),
        ]);
    }
    if rows.is_empty() {
        return None;
    }
    Some(Table {
        id: "withheld".to_owned(),
        caption: Phrase::key("submit-table-withheld"),
        columns: vec![
            column("submit-column-line", false),
            column("report-column-item", false),
            column("report-column-count", true),
            column("submit-column-by", false),
            column("report-column-reason", false),
        ],
        rows: rows.into_iter().map(|cells| TableRow { cells, total: false }).collect(),
        notes: vec![Phrase::key("submit-rule-withheld")],
    })
}
