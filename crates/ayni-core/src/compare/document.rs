//! The document of a comparison: what the methods choose, the totals side by side, and why they differ.

use ayni_model::comparison::Scope;
use ayni_model::document::{Block, Column, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::edition::Framework;
use ayni_model::method::Method;
use ayni_model::{Arg, Code, PartialDate, Text};

use super::cause_tables::{all_causes, quiet};
use super::cells::CellComparison;
use super::columns::{Figure, column, figure_name, figures, number, places, side_of};
use super::comparer::Comparison;
use super::words::cell_name;
use crate::edition::{EditionLine, compared};

/// By what one of the two was measured.
#[derive(Clone, Copy, Debug)]
pub struct MeasuredBy<'a> {
    /// The method.
    pub method: &'a Method,
    /// The edition.
    pub framework: &'a Framework,
}

/// What the document is made from.
#[derive(Clone, Debug)]
pub struct ComparisonInput<'a> {
    /// The country.
    pub country: &'a str,
    /// Who measured, where it is not the country's own node: then both are that one's estimates.
    pub author: Option<&'a str>,
    /// Its currency, where it is not the dollar.
    pub national: Option<&'a str>,
    /// The first and the last year; none for all.
    pub years: Option<(i16, i16)>,
    /// The day that it speaks for.
    pub as_of: PartialDate,
    /// The register's revision.
    pub revision: &'a str,
    /// The first.
    pub first: MeasuredBy<'a>,
    /// The second.
    pub second: MeasuredBy<'a>,
    /// What the methods choose differently.
    pub choices: &'a [EditionLine],
    /// The figures.
    pub comparison: &'a Comparison,
}

/// The document. Its tables hold exact figures: no place is cut that any of them has.
pub fn comparison(input: &ComparisonInput<'_>) -> Document {
    let country = Arg::Code(Code::new("country", input.country));
    let mut blocks = vec![Block::Notice(Phrase::Text(input.first.framework.standing.clone())), facts(input)];
    blocks.push(heading("choices", Phrase::key("compare-choices")));
    if input.choices.is_empty() {
        blocks.push(Block::Paragraph(Phrase::key("compare-choices-none")));
    } else {
        let title = Phrase::key("compare-choices");
        blocks.extend(
            compared(input.choices, title, &name(&input.first, "I"), &name(&input.second, "II")).blocks,
        );
    }
    blocks.push(heading("totals", Phrase::key("compare-totals")));
    blocks.push(Block::Paragraph(Phrase::key("compare-totals-text")));
    for scope in scopes(input.comparison) {
        blocks.extend(side_by_side_each(input, scope, false));
        blocks.extend(side_by_side_each(input, scope, true));
    }
    blocks.push(heading("causes", Phrase::key("compare-causes")));
    blocks.push(Block::Paragraph(Phrase::key("compare-causes-text")));
    let before = blocks.len();
    for scope in scopes(input.comparison) {
        blocks.extend(all_causes(input, scope, false));
        blocks.extend(all_causes(input, scope, true));
    }
    if blocks.len() == before {
        blocks.push(Block::Paragraph(Phrase::key("compare-causes-none")));
    }
    blocks.extend(quiet(input));
    Document {
        title: match input.author {
            None => Phrase::message("compare-title", [("country", country)]),
            Some(author) => {
                Phrase::message("compare-title-estimate", [("author", author.into()), ("country", country)])
            }
        },
        subtitle: Some(Phrase::words(format!("{} / {}", name(&input.first, "I"), name(&input.second, "II")))),
        blocks,
        print: Default::default(),
    }
}

/// The totals of one scope in both: of money, or of quantities; all figures in one table.
pub fn side_by_side(input: &ComparisonInput<'_>, scope: Scope, quantities: bool) -> Option<Block> {
    let cells = of_scope(input, scope, quantities);
    let kind = kind_of(scope, quantities);
    let figures = figures(input, &cells, quantities, kind == "counts");
    let caption = Phrase::message("compare-table", scope_args(scope, kind));
    (!cells.is_empty())
        .then(|| totals(&cells, &figures, format!("totals-{}-{kind}", scope.as_str()), caption))
}

/// The same with a table for each figure, as a page has no room for all of them side by side.
fn side_by_side_each(input: &ComparisonInput<'_>, scope: Scope, quantities: bool) -> Vec<Block> {
    let cells = of_scope(input, scope, quantities);
    if cells.is_empty() {
        return Vec::new();
    }
    let kind = kind_of(scope, quantities);
    let each = figures(input, &cells, quantities, kind == "counts").into_iter().map(|(label, figure)| {
        let [first, second] = scope_args(scope, kind);
        let args = [first, second, ("figure", figure_name(&label))];
        let caption = Phrase::message("compare-table-figure", args);
        let id = format!("totals-{}-{kind}-{}", scope.as_str(), figure.id());
        totals(&cells, &[(label, figure)], id, caption)
    });
    each.collect()
}

/// A table of totals: each figure in the first, in the second, and the difference.
fn totals(cells: &[&CellComparison], columns: &[(Phrase, Figure)], id: String, caption: Phrase) -> Block {
    let mut head = vec![column("compare-column-total")];
    for (label, _) in columns {
        for side in ["I", "II", "II − I"] {
            head.push(Column { heading: side_of(label, side), numeric: true });
        }
    }
    let places: Vec<u32> = columns.iter().map(|(_, figure)| places(cells, *figure)).collect();
    let lacks = |cell: &&CellComparison| {
        columns.iter().any(|(_, figure)| {
            let (first, second, _) = figure.of(cell);
            first.is_none() != second.is_none()
        })
    };
    let mut notes = Vec::new();
    if cells.iter().any(lacks) {
        notes.push(Phrase::key("compare-note-missing"));
    }
    let rows = cells.iter().map(|cell| {
        let mut line = vec![TableCell::Phrase(cell_name(cell))];
        for ((_, figure), places) in columns.iter().zip(&places) {
            let (first, second, gap) = figure.of(cell);
            line.extend([first, second, gap].map(|amount| number(amount, *places)));
        }
        TableRow { cells: line, total: false }
    });
    Block::Table(Table { id, caption, columns: head, rows: rows.collect(), notes })
}

/// The cells of a scope: those of money, or those of quantities.
pub(super) fn of_scope<'a>(
    input: &ComparisonInput<'a>,
    scope: Scope,
    quantities: bool,
) -> Vec<&'a CellComparison> {
    let cells = input.comparison.cells.iter();
    cells.filter(|cell| cell.key.scope == scope && cell.key.unit.is_empty() != quantities).collect()
}

/// What a table of a scope is called by.
pub(super) fn scope_args(scope: Scope, kind: &str) -> [(&'static str, Arg); 2] {
    let scope = Arg::Code(Code::new(Scope::LIST, scope.as_str()));
    [("scope", scope), ("kind", Arg::Key(format!("compare-kind-{kind}")))]
}

pub(super) fn kind_of(scope: Scope, quantities: bool) -> &'static str {
    match scope {
        Scope::Activities | Scope::Forms => "counts",
        _ if quantities => "quantities",
        _ => "money",
    }
}

/// The scopes in the order of printing; receipts only where they are another total than groups.
fn scopes(comparison: &Comparison) -> impl Iterator<Item = Scope> {
    let receipts = receipts_differ(comparison);
    let all = [Scope::Groups, Scope::Receipts, Scope::Items, Scope::Activities, Scope::Forms];
    all.into_iter().filter(move |scope| receipts || *scope != Scope::Receipts)
}

/// Whether any counted row is no receipt, so that receipts are another total than groups.
fn receipts_differ(comparison: &Comparison) -> bool {
    let rows = |scope: Scope| -> u64 {
        let cells =
            comparison.cells.iter().filter(|cell| cell.key.scope == scope && cell.key.unit.is_empty());
        cells.map(|cell| cell.first_total.rows + cell.second_total.rows).sum()
    };
    rows(Scope::Receipts) != rows(Scope::Groups)
}

fn facts(input: &ComparisonInput<'_>) -> Block {
    let side = |by: &MeasuredBy<'_>| {
        Phrase::Text(Text(
            by.method
                .title
                .iter()
                .map(|(language, title)| {
                    let method = format!("{title} ({} {})", by.method.id, by.method.version);
                    (language.to_owned(), format!("{method}; {} {}", by.framework.id, by.framework.version))
                })
                .collect(),
        ))
    };
    let period = match input.years {
        None => Phrase::key("report-period-all"),
        Some((first, last)) if first == last => Phrase::Value(Arg::Year(first)),
        Some((first, last)) => {
            Phrase::message("report-period-years", [("first", Arg::Year(first)), ("last", Arg::Year(last))])
        }
    };
    Block::Facts(vec![
        (Phrase::words("I"), side(&input.first)),
        (Phrase::words("II"), side(&input.second)),
        (Phrase::key("report-period"), period),
        (Phrase::key("report-as-of"), Phrase::Value(Arg::Date(input.as_of))),
        (Phrase::key("compare-fact-same"), Phrase::Value(Arg::Count(input.comparison.same))),
        (Phrase::key("compare-fact-differing"), Phrase::Value(Arg::Count(input.comparison.differing))),
        (Phrase::key("compare-fact-register"), Phrase::words(input.revision)),
    ])
}

fn name(by: &MeasuredBy<'_>, side: &str) -> String {
    format!("{side}: {} {}", by.method.id, by.method.version)
}

pub(super) fn heading(id: &str, text: Phrase) -> Block {
    Block::Heading { level: 2, id: format!("section-{id}"), text }
}
