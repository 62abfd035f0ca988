//! The tables that say why two measurements differ: the causes of each total, and what changes no total.

use ayni_model::comparison::Scope;
use ayni_model::document::{Block, Column, Phrase, Table, TableCell, TableRow};
use ayni_model::{Amount, Arg};

use super::cells::{CellComparison, Gaps};
use super::columns::{Figure, column, figures, number, places, side_of};
use super::document::{ComparisonInput, heading, kind_of, of_scope, scope_args};
use super::words::{cause_words, cell_id, cell_name};

/// How many lines of a table are written; what is beyond them is one line with its true totals.
const LINES: usize = 200;
/// The causes of one total's difference, the largest first; at most `lines` of them, the rest in one.
pub fn causes(input: &ComparisonInput<'_>, cell: &CellComparison, lines: usize) -> Table {
    let (columns, head) = cause_columns(input, &[cell], false);
    Table {
        id: cell_id(cell),
        caption: cell_name(cell),
        columns: head,
        rows: cause_rows(input, cell, &columns, lines, false),
        notes: mixed(&[cell]),
    }
}

/// The causes of all totals of a scope, one total after the other, each with its difference under them.
pub(super) fn all_causes(input: &ComparisonInput<'_>, scope: Scope, quantities: bool) -> Option<Block> {
    let cells: Vec<&CellComparison> =
        of_scope(input, scope, quantities).into_iter().filter(|cell| !cell.causes.is_empty()).collect();
    if cells.is_empty() {
        return None;
    }
    let (columns, head) = cause_columns(input, &cells, true);
    let rows = cells.iter().flat_map(|cell| cause_rows(input, cell, &columns, LINES, true)).collect();
    let kind = kind_of(scope, quantities);
    Some(Block::Table(Table {
        id: format!("causes-{}-{kind}", scope.as_str()),
        caption: Phrase::message("compare-causes-of", scope_args(scope, kind)),
        columns: head,
        rows,
        notes: mixed(&cells),
    }))
}

/// A note on rows that differ in more than what they are attributed to.
fn mixed(cells: &[&CellComparison]) -> Vec<Phrase> {
    let mixed: u64 = cells.iter().flat_map(|cell| &cell.causes).map(|line| line.mixed).sum();
    if mixed == 0 {
        return Vec::new();
    }
    vec![Phrase::message("compare-note-mixed", [("count", Arg::Count(mixed))])]
}

/// The sums that a table of causes shows, each with its places, and the heads of its columns.
type Sums = Vec<(Figure, u32)>;

fn cause_columns(input: &ComparisonInput<'_>, cells: &[&CellComparison], named: bool) -> (Sums, Vec<Column>) {
    let quantities = cells.iter().any(|cell| !cell.key.unit.is_empty());
    let counts = cells.iter().any(|cell| matches!(cell.key.scope, Scope::Activities | Scope::Forms));
    let figures = figures(input, cells, quantities, counts);
    let mut head = Vec::new();
    if named {
        head.push(column("compare-column-total"));
    }
    head.extend([
        column("compare-column-cause"),
        Column { heading: Phrase::words("I"), numeric: false },
        Column { heading: Phrase::words("II"), numeric: false },
    ]);
    // An activity is counted once, under one row of it; how many rows it has says nothing there.
    if !counts {
        head.push(Column { heading: Phrase::key("compare-column-rows"), numeric: true });
    }
    for (label, _) in &figures {
        head.push(Column { heading: side_of(label, "II − I"), numeric: true });
    }
    (figures.into_iter().map(|(_, figure)| (figure, places(cells, figure))).collect(), head)
}

fn cause_rows(
    input: &ComparisonInput<'_>,
    cell: &CellComparison,
    columns: &Sums,
    lines: usize,
    named: bool,
) -> Vec<TableRow> {
    let begin = || if named { vec![TableCell::Phrase(cell_name(cell))] } else { Vec::new() };
    let gaps = |gaps: &Gaps| -> Vec<TableCell> {
        columns.iter().map(|(figure, places)| number(figure.gap(gaps), *places)).collect()
    };
    let counts = matches!(cell.key.scope, Scope::Activities | Scope::Forms);
    let count = |rows: u64| (!counts).then_some(TableCell::Count(rows));
    let mut rows: Vec<TableRow> = Vec::new();
    for line in cell.causes.iter().take(lines) {
        let (kind, first, second) = cause_words(input, &line.cause);
        let mut cells = begin();
        cells.extend([kind, first, second]);
        cells.extend(count(line.from.rows.max(line.to.rows)));
        cells.extend(gaps(&line.difference));
        rows.push(TableRow { cells, total: false });
    }
    let rest = cell.causes.get(lines..).unwrap_or_default();
    if !rest.is_empty() {
        let more = Phrase::message("compare-more", [("count", rest.len().into())]);
        let behind = rest.iter().map(|line| line.from.rows.max(line.to.rows)).sum();
        let mut cells = begin();
        cells.extend([more, Phrase::words(""), Phrase::words("")].map(TableCell::Phrase));
        cells.extend(count(behind));
        for (figure, places) in columns {
            let sum = rest.iter().filter_map(|line| figure.gap(&line.difference));
            // What is left of a sum that was kept in full can be kept too.
            let sum = sum.map(Amount::millionths).reduce(|a, b| a.saturating_add(b));
            cells.push(number(sum.and_then(|sum| Amount::from_millionths(sum).ok()), *places));
        }
        rows.push(TableRow { cells, total: false });
    }
    let mut total = begin();
    total.push(TableCell::Phrase(Phrase::key("compare-difference")));
    // Nothing is missing where a line has nothing to say.
    total.extend([TableCell::Phrase(Phrase::words("")), TableCell::Phrase(Phrase::words(""))]);
    total.extend(count(cell.causes.iter().map(|line| line.from.rows.max(line.to.rows)).sum()));
    total.extend(gaps(&cell.difference));
    rows.push(TableRow { cells: total, total: true });
    rows
}

/// Rows that differ and change no total.
pub(super) fn quiet(input: &ComparisonInput<'_>) -> Vec<Block> {
    let all = &input.comparison.quiet;
    if all.is_empty() {
        return Vec::new();
    }
    let rows = all.iter().take(LINES).map(|quiet| {
        let (kind, first, second) = cause_words(input, &quiet.cause);
        TableRow { cells: vec![kind, first, second, TableCell::Count(quiet.rows)], total: false }
    });
    let mut rows: Vec<TableRow> = rows.collect();
    let rest = all.get(LINES..).unwrap_or_default();
    if !rest.is_empty() {
        let more = Phrase::message("compare-more", [("count", rest.len().into())]);
        let count = TableCell::Count(rest.iter().map(|quiet| quiet.rows).sum());
        let cells = vec![TableCell::Phrase(more), TableCell::Missing, TableCell::Missing, count];
        rows.push(TableRow { cells, total: false });
    }
    let table = Table {
        id: "quiet".to_owned(),
        caption: Phrase::key("compare-quiet"),
        columns: vec![
            column("compare-column-cause"),
            Column { heading: Phrase::words("I"), numeric: false },
            Column { heading: Phrase::words("II"), numeric: false },
            Column { heading: Phrase::key("compare-column-rows"), numeric: true },
        ],
        rows,
        notes: Vec::new(),
    };
    vec![
        heading("quiet", Phrase::key("compare-quiet")),
        Block::Paragraph(Phrase::key("compare-quiet-text")),
        Block::Table(table),
    ]
}
