//! From a figure to the rows, files and cells behind it.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::response::Response;
use ayni_core::report::Source;
use ayni_model::document::{Block, Column, Phrase, Speak, Table, TableCell, TableRow};
use ayni_model::{Amount, Arg, Origin};
use ayni_words::Words;
use serde::Serialize;

use super::country::RowLinks;
use super::error::Trouble;
use super::gate::Who;
use super::page::{Page, show};
use super::visitor::Visitor;
use super::{Shared, links};
use crate::app::Refusal;
use crate::app::trace::{self, Behind};

/// Rows that the page shows; all are in the measurement's files.
const SHOWN: usize = 500;

#[derive(Debug, Serialize)]
pub struct Trace {
    title: String,
    caption: String,
    count: String,
    /// How many are shown, where that is not all.
    shown: Option<String>,
    blocks: String,
    back: String,
    measurement: String,
}

impl Page for Trace {
    const TEMPLATE: &'static str = "trace.html";
    const PLACE: &'static str = "web-measurements";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/measurements/{name}/trace?table=..&cell=..`, or `&key=..` for each part of a row's key.
pub async fn trace(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    // Rows of every ministry stand behind a figure.
    who.sees_all()?;
    let words = &visitor.words;
    let kept = node.shelf.one(&name)?;
    let table = visitor.asked("table").unwrap_or_default();
    let fault = |_| Refusal::Fault("the node is closing".to_owned());
    let permit = node.tracing.acquire().await.map_err(fault)?;
    let (caption, behind) = match visitor.asked("cell") {
        Some(cell) => {
            let report = trace::trace(&kept.folder, table, cell).await?;
            (words.say(&report.table.caption), report.behind)
        }
        None => {
            let keys = visitor.query.iter().filter(|(name, _)| name == "key");
            let key = keys.map(|(_, value)| value.clone()).collect();
            let source = Source { table: table.to_owned(), key };
            (words.key("web-figures"), trace::behind(&kept.folder, &source).await?)
        }
    };
    drop(permit);
    let (block, hrefs, count) = rows(&behind, words);
    let page = Trace {
        title: words.key("web-behind"),
        caption,
        count: words.say(&Phrase::message("web-behind-count", [("count", Arg::Count(count as u64))])),
        shown: (count > SHOWN)
            .then(|| words.say(&Phrase::message("web-behind-shown", [("shown", Arg::Count(SHOWN as u64))]))),
        blocks: node.fragments.write(&[block], &**words, &RowLinks::to(hrefs))?,
        back: format!("/measurements/{}", links::part(&kept.name)),
        measurement: super::measurements::title(&kept, words),
    };
    show(&node, &visitor, page).await
}

type Rows = (Block, BTreeMap<(usize, usize), String>, usize);

fn rows(behind: &Behind, words: &Words) -> Rows {
    let (mut lines, mut hrefs) = (Vec::new(), BTreeMap::new());
    let amount = |amount: Option<Amount>| amount.map_or(TableCell::Missing, exact);
    let (headings, count): (&[(&str, bool)], usize) = match behind {
        Behind::Resources(_, rows) => {
            for one in rows.iter().take(SHOWN) {
                let row = &one.row;
                hrefs.insert((lines.len(), 0), links::activity(&row.reporter, &row.activity));
                let reported = row.amount.map_or(TableCell::Missing, |amount| {
                    text(format!("{} {}{}", words.exact(amount), row.currency, row.unit))
                });
                lines.push(vec![
                    text(&row.activity),
                    text(&row.reporter),
                    text(&row.resource),
                    place(&row.file, &row.sheet, row.file_row, row.file_column, words),
                    reported,
                    amount(one.usd),
                    amount(one.quantity),
                    text(if row.price.is_empty() { &row.rates } else { &row.price }),
                    text(&row.rule),
                ]);
            }
            let headings: &[(&str, bool)] = &[
                ("field", false),
                ("report-column-reporter", false),
                ("web-resource", false),
                ("web-place-in-file", false),
                ("report-column-reported", true),
                ("web-usd", true),
                ("report-column-quantity", true),
                ("web-rates", false),
                ("report-column-rule", false),
            ];
            (headings, rows.len())
        }
        Behind::Quality(_, rows) => {
            for row in rows.iter().take(SHOWN) {
                hrefs.insert((lines.len(), 0), links::activity(&row.reporter, &row.activity));
                lines.push(vec![
                    text(&row.activity),
                    text(&row.reporter),
                    TableCell::Phrase(Phrase::Value(Arg::Path(ayni_model::Path::of(&*row.path)))),
                    place(&row.file, &row.sheet, row.file_row, row.file_column, words),
                    amount(row.value),
                ]);
            }
            let headings: &[(&str, bool)] = &[
                ("field", false),
                ("report-column-reporter", false),
                ("marked-column-field", false),
                ("web-place-in-file", false),
                ("report-column-value", true),
            ];
            (headings, rows.len())
        }
        Behind::Lines(of) => {
            for line in of.iter().take(SHOWN) {
                hrefs.insert((lines.len(), 0), links::activity(&line.reporter, &line.activity));
                let reported = line.amount.map_or(TableCell::Missing, |amount| {
                    text(format!("{} {}", words.exact(amount), line.currency))
                });
                lines.push(vec![
                    text(&line.activity),
                    text(&line.reporter),
                    text(&line.resource),
                    place(&line.file, &line.sheet, line.file_row, line.file_column, words),
                    reported,
                    amount(line.usd),
                    text(&line.rates),
                    text(&line.left_out),
                ]);
            }
            let headings: &[(&str, bool)] = &[
                ("field", false),
                ("report-column-reporter", false),
                ("web-resource", false),
                ("web-place-in-file", false),
                ("report-column-reported", true),
                ("web-usd", true),
                ("web-rates", false),
                ("report-column-rule", false),
            ];
            (headings, of.len())
        }
    };
    let column = |(key, numeric): &(&str, bool)| Column { heading: Phrase::key(key), numeric: *numeric };
    let block = Block::Table(Table {
        id: "behind".to_owned(),
        caption: Phrase::key("web-behind"),
        columns: headings.iter().map(column).collect(),
        rows: lines.into_iter().map(|cells| TableRow { cells, total: false }).collect(),
        notes: Vec::new(),
    });
    (block, hrefs, count)
}

/// Where a row stood; a number of 0 stands for an unknown one.
fn place(file: &str, sheet: &str, row: u32, column: u32, words: &Words) -> TableCell {
    let origin = Origin {
        file: file.to_owned(),
        sheet: (!sheet.is_empty()).then(|| sheet.to_owned()),
        row: (row > 0).then_some(row),
        column: (column > 0).then_some(column),
    };
    words.place(&origin).map_or(TableCell::Missing, text)
}

fn exact(amount: Amount) -> TableCell {
    TableCell::Phrase(Phrase::Value(Arg::Amount(amount)))
}

fn text(text: impl Into<String>) -> TableCell {
    match text.into() {
        text if text.is_empty() => TableCell::Missing,
        text => TableCell::Phrase(Phrase::words(text)),
    }
}
