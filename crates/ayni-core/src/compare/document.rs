//! The document of a comparison: what the methods choose, the totals side by side, and why they differ.

use ayni_model::comparison::Scope;
use ayni_model::document::{Block, Column, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::edition::Framework;
use ayni_model::method::Method;
use ayni_model::{Amount, Arg, Code, PartialDate, Text};

use super::cells::{CauseLine, CellComparison, Gaps};
use super::comparer::Comparison;
use super::words::{cause_words, cell_id, cell_name};
use crate::edition::{EditionLine, compared};

/// How many lines of a table are written; what is beyond them is one line with its true totals.
const LINES: usize = 200;

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
fn of_scope<'a>(input: &ComparisonInput<'a>, scope: Scope, quantities: bool) -> Vec<&'a CellComparison> {
    let cells = input.comparison.cells.iter();
    cells.filter(|cell| cell.key.scope == scope && cell.key.unit.is_empty() != quantities).collect()
}

/// What a table of a scope is called by.
fn scope_args(scope: Scope, kind: &str) -> [(&'static str, Arg); 2] {
    let scope = Arg::Code(Code::new(Scope::LIST, scope.as_str()));
    [("scope", scope), ("kind", Arg::Key(format!("compare-kind-{kind}")))]
}

fn kind_of(scope: Scope, quantities: bool) -> &'static str {
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

/// A sum that a column shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figure {
    Usd,
    National,
    Constant,
    International,
    Quantity,
    Activities,
}

impl Figure {
    /// A name for links.
    fn id(self) -> &'static str {
        match self {
            Figure::Usd => "usd",
            Figure::National => "national",
            Figure::Constant => "constant",
            Figure::International => "international",
            Figure::Quantity => "quantity",
            Figure::Activities => "activities",
        }
    }

    /// In the first, in the second, and the difference.
    fn of(self, cell: &CellComparison) -> (Option<Amount>, Option<Amount>, Option<Amount>) {
        let (a, b, gap) = (&cell.first_total, &cell.second_total, self.gap(&cell.difference));
        let count = |count: u64| i64::try_from(count).ok().map(Amount::whole);
        match self {
            Figure::Usd => (a.usd, b.usd, gap),
            Figure::National => (a.national, b.national, gap),
            Figure::Constant => (a.constant, b.constant, gap),
            Figure::International => (a.international, b.international, gap),
            Figure::Quantity => (a.quantity, b.quantity, gap),
            Figure::Activities => (count(a.activities), count(b.activities), gap),
        }
    }

    fn gap(self, gaps: &Gaps) -> Option<Amount> {
        match self {
            Figure::Usd => gaps.usd,
            Figure::National => gaps.national,
            Figure::Constant => gaps.constant,
            Figure::International => gaps.international,
            Figure::Quantity => gaps.quantity,
            Figure::Activities => Some(Amount::whole(gaps.activities)),
        }
    }

    /// What the rows of a cause give to the first total and to the second.
    fn of_line(self, line: &CauseLine) -> (Option<Amount>, Option<Amount>) {
        let (a, b) = (&line.from, &line.to);
        match self {
            Figure::Usd => (a.usd, b.usd),
            Figure::National => (a.national, b.national),
            Figure::Constant => (a.constant, b.constant),
            Figure::International => (a.international, b.international),
            Figure::Quantity => (a.quantity, b.quantity),
            Figure::Activities => {
                let count = |count: u64| i64::try_from(count).ok().map(Amount::whole);
                (count(a.activities), count(b.activities))
            }
        }
    }
}

/// The sums that there are to show.
fn figures(
    input: &ComparisonInput<'_>,
    cells: &[&CellComparison],
    quantities: bool,
    counts: bool,
) -> Vec<(Phrase, Figure)> {
    if counts {
        return vec![(Phrase::key("compare-figure-activities"), Figure::Activities)];
    }
    if quantities {
        return vec![
            (Phrase::key("compare-figure-quantity"), Figure::Quantity),
            (Phrase::key("compare-figure-activities"), Figure::Activities),
        ];
    }
    let any = |figure: Figure| {
        cells.iter().any(|cell| {
            let (a, b, _) = figure.of(cell);
            a.is_some() || b.is_some()
        })
    };
    let mut all = vec![(Phrase::words("USD"), Figure::Usd)];
    if let Some(national) = input.national {
        all.push((Phrase::words(national), Figure::National));
    }
    if any(Figure::Constant) {
        all.push((Phrase::key("compare-figure-constant"), Figure::Constant));
    }
    if any(Figure::International) {
        all.push((Phrase::key("compare-figure-international"), Figure::International));
    }
    all.push((Phrase::key("compare-figure-activities"), Figure::Activities));
    all
}

/// A figure's name, as another message takes it.
fn figure_name(label: &Phrase) -> Arg {
    match label {
        Phrase::Value(arg) => arg.clone(),
        Phrase::Message { key, .. } => Arg::Key(key.clone()),
        Phrase::Text(_) => Arg::Text(String::new()),
    }
}

/// A heading over one side: `USD, I`.
fn side_of(label: &Phrase, side: &str) -> Phrase {
    Phrase::message("compare-column-side", [("figure", figure_name(label)), ("side", side.into())])
}

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
fn all_causes(input: &ComparisonInput<'_>, scope: Scope, quantities: bool) -> Option<Block> {
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

/// Rows that differ and change no total.
fn quiet(input: &ComparisonInput<'_>) -> Vec<Block> {
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

/// As many places as the figures of a column need to be exact.
fn places(cells: &[&CellComparison], figure: Figure) -> u32 {
    let mut all: Vec<Amount> = Vec::new();
    for cell in cells {
        let (a, b, gap) = figure.of(cell);
        all.extend([a, b, gap].into_iter().flatten());
        for line in &cell.causes {
            let (from, to) = figure.of_line(line);
            all.extend([from, to, figure.gap(&line.difference)].into_iter().flatten());
        }
    }
    (0..6).find(|places| all.iter().all(|amount| amount.rounded(*places) == *amount)).unwrap_or(6)
}

fn number(amount: Option<Amount>, places: u32) -> TableCell {
    amount.map_or(TableCell::Missing, |amount| TableCell::Number(amount, places))
}

fn name(by: &MeasuredBy<'_>, side: &str) -> String {
    format!("{side}: {} {}", by.method.id, by.method.version)
}

fn heading(id: &str, text: Phrase) -> Block {
    Block::Heading { level: 2, id: format!("section-{id}"), text }
}

fn column(key: &str) -> Column {
    Column { heading: Phrase::key(key), numeric: false }
}
