//! The document of a measurement.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Document, Headline, Phrase, RowKey, Table, TableCell};
use ayni_model::measure::{Direction, FigureRow, FigureTable};
use ayni_model::{Arg, Basis, Code, Finding};
use serde::{Deserialize, Serialize};

use super::manifest::{Author, Manifest};
use super::quality::Quality;
use super::{coverage, figures, further, how, money, name, parts, print, quality, revisions, triangular};
use crate::compare::Revision;
use crate::measure::Setting;

/// What the document is made from. It computes nothing: every figure in it is one of `tables`.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What was measured, and by what.
    pub setting: &'a Setting<'a>,
    /// The tables that were rolled up ([`crate::measure::tables`]).
    pub tables: &'a [FigureTable],
    /// What reading, checking and measuring found.
    pub findings: &'a [Finding],
    /// What the figures were made from.
    pub manifest: &'a Manifest,
    /// What was reached and how it was judged.
    pub quality: Quality<'a>,
    /// The figures beside those of an earlier release, where one was named.
    pub revision: Option<&'a Revision>,
}

/// The row of a rolled-up table that a cell of the document shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The table's id.
    pub table: String,
    /// The row's key.
    pub key: Vec<String>,
}

/// For each table of the document, by id, for each row and cell of it, where its figure comes from.
pub type Sources = BTreeMap<String, Vec<Vec<Option<Source>>>>;

/// The document of a measurement.
pub fn measurement(input: &Input<'_>) -> Document {
    build(input).0
}

/// Where each cell of the document's tables comes from; what `ayni trace` follows.
pub fn sources(input: &Input<'_>) -> Sources {
    build(input).1
}

/// The document under way.
pub(super) struct Builder<'a> {
    pub input: Input<'a>,
    pub blocks: Vec<Block>,
    pub sources: Sources,
}

/// A cell with where its figure comes from.
pub(super) type Traced = (TableCell, Option<Source>);

impl<'a> Builder<'a> {
    /// A rolled-up table by id.
    pub fn table(&self, id: &str) -> Option<&'a FigureTable> {
        self.input.tables.iter().find(|table| table.spec.id == id)
    }

    /// The rows of a table whose key begins with these codes.
    pub fn rows(&self, id: &str, begins: &[&str]) -> Vec<&'a FigureRow> {
        let rows = self.table(id).map(|table| table.rows.as_slice()).unwrap_or_default();
        let fits = |row: &&FigureRow| begins.iter().zip(&row.key).all(|(wanted, code)| *wanted == code);
        rows.iter().filter(fits).collect()
    }

    /// A section's heading. Its name for links is its own, as tables have names too.
    pub fn heading(&mut self, level: u8, id: &str, text: Phrase) {
        self.blocks.push(Block::Heading { level, id: format!("section-{id}"), text });
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: Phrase) {
        self.blocks.push(Block::Paragraph(text));
    }

    /// A table, with the sources of its cells. A table without rows is not shown.
    pub fn push_table(&mut self, mut table: Table, rows: Vec<(Vec<Traced>, bool)>) {
        if rows.is_empty() {
            return;
        }
        let mut sources = Vec::with_capacity(rows.len());
        for (cells, total) in rows {
            let (cells, from): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
            table.rows.push(ayni_model::document::TableRow { cells, total });
            sources.push(from);
        }
        self.sources.insert(table.id.clone(), sources);
        self.blocks.push(Block::Table(table));
    }
}

/// The row behind a cell.
pub(super) fn source(table: &str, row: &FigureRow) -> Option<Source> {
    Some(Source { table: table.to_owned(), key: row.key.clone() })
}

fn build(input: &Input<'_>) -> (Document, Sources) {
    let mut builder = Builder { input: *input, blocks: Vec::new(), sources: Sources::new() };
    opening(&mut builder);
    headlines(&mut builder);
    for direction in Direction::ALL {
        view(&mut builder, *direction);
    }
    triangular::section(&mut builder);
    revisions::section(&mut builder);
    quality::section(&mut builder);
    coverage::section(&mut builder);
    parts::left_out(&mut builder);
    parts::findings(&mut builder);
    how::how(&mut builder);
    how::inputs(&mut builder);
    let country = Arg::Code(Code::new("country", input.setting.country));
    let title = match &input.manifest.author {
        Author::CountryNode => Phrase::message("report-title-country", [("country", country)]),
        Author::Other(name) => {
            Phrase::message("report-title-estimate", [("author", name.as_str().into()), ("country", country)])
        }
    };
    let subtitle = Some(Phrase::Text(input.setting.framework.title.clone()));
    let print = print::selection(&builder);
    (Document { title, subtitle, blocks: builder.blocks, print }, builder.sources)
}

/// Who speaks, by which edition, of which years, as of when.
fn opening(builder: &mut Builder<'_>) {
    let Input { setting, manifest, .. } = builder.input;
    if let Author::Other(name) = &manifest.author {
        let country = Arg::Code(Code::new("country", setting.country));
        let args = [("author", name.as_str().into()), ("country", country)];
        builder.blocks.push(Block::Notice(Phrase::message("report-estimate-notice", args)));
    }
    builder.blocks.push(Block::Notice(Phrase::Text(setting.framework.standing.clone())));
    let author = match &manifest.author {
        Author::CountryNode => Phrase::key("report-author-country"),
        Author::Other(name) => Phrase::words(name.as_str()),
    };
    let edition = name::with_code(&setting.framework.title, &setting.framework.version);
    let method = name::with_code(&setting.method.title, &setting.method.version);
    builder.blocks.push(Block::Facts(vec![
        (Phrase::key("report-as-of"), Phrase::Value(Arg::Date(manifest.as_of))),
        (Phrase::key("report-period"), period(builder)),
        (Phrase::key("report-author"), author),
        (Phrase::key("report-edition"), edition),
        (Phrase::key("report-method"), method),
        (Phrase::key("report-method-author"), Phrase::Text(setting.method.author.clone())),
    ]));
}

/// The years shown.
fn period(builder: &Builder<'_>) -> Phrase {
    match builder.input.setting.years.as_ref().map(|years| (*years.start(), *years.end())) {
        None => Phrase::key("report-period-all"),
        Some((first, last)) if first == last => Phrase::Value(Arg::Year(first)),
        Some((first, last)) => {
            Phrase::message("report-period-years", [("first", Arg::Year(first)), ("last", Arg::Year(last))])
        }
    }
}

/// The few figures that people look for first: activities of each view, and each money group's total
/// on the view's leading basis. Nothing in them is added up.
fn headlines(builder: &mut Builder<'_>) {
    let mut lines = Vec::new();
    for direction in Direction::ALL {
        let view = || Arg::Code(Code::new(Direction::LIST, direction.as_str()));
        if let [row] = builder.rows("activities", &[direction.as_str()])[..] {
            lines.push(Headline {
                label: Phrase::key("report-headline-activities"),
                value: TableCell::Count(row.activities),
                note: Phrase::message("report-headline-activities-note", [("view", view())]),
                row: Some(RowKey { table: "activities".to_owned(), key: row.key.clone() }),
            });
        }
        let Some(basis) = money::leading_basis(builder, *direction) else {
            continue;
        };
        for group in money::groups(builder, *direction, basis) {
            for row in builder.rows("totals", &[direction.as_str(), basis.as_str(), &group.code]) {
                let Some(usd) = row.usd else { continue };
                let basis = Arg::Code(Code::new(Basis::LIST, basis.as_str()));
                lines.push(Headline {
                    label: name::with_code(&group.label, &group.code),
                    value: money::number(Some(usd), builder.input.setting.method),
                    note: Phrase::message("report-headline-money-note", [("view", view()), ("basis", basis)]),
                    row: Some(RowKey { table: "totals".to_owned(), key: row.key.clone() }),
                });
            }
        }
    }
    if !lines.is_empty() {
        builder.blocks.push(Block::Headline(lines));
    }
}

/// One view: what was provided, received, or put in by the country as recipient. Views are never netted.
fn view(builder: &mut Builder<'_>, direction: Direction) {
    let code = direction.as_str();
    let bases = money::bases(builder, direction);
    let counted = !builder.rows("activities", &[code]).is_empty();
    if bases.is_empty() && !counted {
        return;
    }
    builder.heading(2, code, Phrase::key(&format!("report-view-{code}")));
    builder.paragraph(Phrase::key(&format!("report-view-{code}-text")));
    for basis in bases {
        let id = format!("{code}-{}", basis.as_str());
        let word = Arg::Code(Code::new(Basis::LIST, basis.as_str()));
        builder.heading(3, &id, Phrase::message("report-basis", [("basis", word)]));
        if money::leading_basis(builder, direction) == Some(basis) {
            figures::of_view(builder, direction, basis);
        }
        money::of_basis(builder, direction, basis);
        if money::leading_basis(builder, direction) == Some(basis) {
            further::of_basis(builder, direction, basis);
        }
        parts::quantities(builder, direction, basis);
    }
    if counted {
        builder.heading(3, &format!("{code}-activities"), Phrase::key("report-activities"));
        builder.paragraph(Phrase::key("report-activities-text"));
        parts::activities(builder, direction);
    }
}
