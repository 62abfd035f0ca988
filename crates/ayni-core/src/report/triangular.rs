//! Triangular cooperation, its options side by side (80/156, 32): Southern partners' parts only; every
//! partner's part, by partner; the whole project once, as a count.
//!
//! Nothing here is added over partners of unlike kind: a developed partner's money never enters a
//! South-South total.

use ayni_model::document::{Column, Phrase, Table, TableCell};
use ayni_model::measure::{Dimension, Direction, FigureRow, Side};
use ayni_model::quality::Fact;
use ayni_model::{Arg, Basis, Code, Form};

use super::measurement::{Builder, Traced, source};
use super::parts::column;
use super::{money, name, quality};

/// The section; nothing where no activity is triangular by the method.
pub(super) fn section(builder: &mut Builder<'_>) {
    let once = once(builder);
    if once.is_empty() && builder.rows("triangular", &[]).is_empty() {
        return;
    }
    builder.heading(2, "triangular", Phrase::key("report-triangular"));
    builder.paragraph(Phrase::key("report-triangular-text"));
    let south = |row: &FigureRow| code(row, 3) == Side::South.as_str();
    parts(builder, "triangular", "triangular-south", &[], south);
    parts(builder, "triangular-payers", "triangular-partners", &[Dimension::Side, Dimension::Payer], |_| {
        true
    });
    let table = Table {
        id: "triangular-activities".to_owned(),
        caption: Phrase::key("report-table-triangular-activities"),
        columns: vec![column("report-column-view", false), column("report-column-activities", true)],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-once-project")],
    };
    builder.push_table(table, once);
    parts(builder, "triangular-roles", "triangular-roles", &[Dimension::Side, Dimension::Role], |_| true);
    roles(builder);
    quantities(builder);
    phases(builder);
}

fn code(row: &FigureRow, at: usize) -> &str {
    row.key.get(at).map(String::as_str).unwrap_or_default()
}

fn listed(list: &str, code: &str) -> TableCell {
    TableCell::Phrase(Phrase::Value(Arg::Code(Code::new(list, code))))
}

/// Money of a table by view, basis, group, side and perhaps more, a line to each.
fn parts(
    builder: &mut Builder<'_>,
    from: &str,
    id: &str,
    more: &[Dimension],
    wanted: impl Fn(&FigureRow) -> bool,
) {
    let setting = builder.input.setting;
    let national = setting.national_currency().filter(|currency| *currency != "USD");
    let mut rows = builder.rows(from, &[]);
    rows.retain(|row| wanted(row) && money::carries_money(row));
    // In the order of views, bases and groups; South first among the sides, then the largest.
    rows.sort_by(|a, b| place(a).cmp(&place(b)).then(b.usd.cmp(&a.usd)).then(a.key.cmp(&b.key)));
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for row in rows {
        let from = source(from, row);
        let mut cells: Vec<Traced> = vec![
            (listed(Direction::LIST, code(row, 0)), None),
            (listed(Basis::LIST, code(row, 1)), None),
            (TableCell::Phrase(name::of(Dimension::Group, code(row, 2), setting)), None),
        ];
        for (at, dimension) in more.iter().enumerate() {
            cells.push((TableCell::Phrase(name::of(*dimension, code(row, 3 + at), setting)), None));
        }
        cells.push((money::number(row.usd, setting.method), from.clone()));
        if national.is_some() {
            cells.push((money::number(row.national, setting.method), from.clone()));
        }
        cells.push((TableCell::Count(row.activities), from));
        traced.push((cells, false));
    }
    let mut columns = heading(more);
    let unit = |currency: &str| Column { heading: Phrase::words(currency), numeric: true };
    columns.push(unit("USD"));
    columns.extend(national.map(unit));
    columns.push(column("report-column-activities", true));
    let table = Table {
        id: id.to_owned(),
        caption: Phrase::key(&format!("report-table-{id}")),
        columns,
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-sides")],
    };
    builder.push_table(table, traced);
}

/// Where a row stands among views, bases, groups and sides.
fn place(row: &FigureRow) -> (Option<usize>, Option<usize>, &str, Option<usize>) {
    let view = Direction::ALL.iter().position(|view| view.as_str() == code(row, 0));
    let basis = money::BASES.iter().position(|basis| basis.as_str() == code(row, 1));
    let side = Side::ALL.iter().position(|side| side.as_str() == code(row, 3));
    (view, basis, code(row, 2), side)
}

fn heading(more: &[Dimension]) -> Vec<Column> {
    let mut columns = vec![
        column("report-column-view", false),
        column("report-column-basis", false),
        column("report-column-group", false),
    ];
    columns
        .extend(more.iter().map(|dimension| column(&format!("report-column-{}", dimension.as_str()), false)));
    columns
}

/// The whole project once: how many activities of each view are triangular.
fn once(builder: &Builder<'_>) -> Vec<(Vec<Traced>, bool)> {
    let rows = builder.rows("activities-forms", &[]);
    // What a country puts in as recipient is no activity of its own beside the one that it receives.
    let own = Direction::OwnInput.as_str();
    let triangular =
        rows.into_iter().filter(|row| code(row, 1) == Form::Triangular.as_str() && code(row, 0) != own);
    let line = |row: &FigureRow| {
        let count = (TableCell::Count(row.activities), source("activities-forms", row));
        (vec![(listed(Direction::LIST, code(row, 0)), None), count], false)
    };
    triangular.map(line).collect()
}

/// In which role the country takes part.
fn roles(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let rows = builder.rows("activities-roles", &[]);
    let own = |row: &&FigureRow| code(row, 1).is_empty() && code(row, 2) == Form::Triangular.as_str();
    let traced = rows.into_iter().filter(own).map(|row| {
        let cells: Vec<Traced> = vec![
            (listed(Direction::LIST, code(row, 0)), None),
            (TableCell::Phrase(name::of(Dimension::Role, code(row, 3), setting)), None),
            (TableCell::Count(row.activities), source("activities-roles", row)),
        ];
        (cells, false)
    });
    let traced: Vec<_> = traced.collect();
    let table = Table {
        id: "triangular-own-roles".to_owned(),
        caption: Phrase::key("report-table-triangular-own-roles"),
        columns: vec![
            column("report-column-view", false),
            column("report-column-role", false),
            column("report-column-activities", true),
        ],
        rows: Vec::new(),
        notes: Vec::new(),
    };
    builder.push_table(table, traced);
}

/// What partners put in by phase, who takes part in which phase, and what was gained by working together: as
/// far as anybody says.
fn phases(builder: &mut Builder<'_>) {
    let stated = |row: &FigureRow| !code(row, 4).is_empty();
    let money = builder.rows("triangular-phases", &[]).into_iter().any(stated);
    let (roles, gained) =
        (quality::lines(builder, "phases-by-role"), quality::lines(builder, "values-added"));
    if !money && roles.is_empty() && gained.is_empty() {
        builder.paragraph(Phrase::key("report-triangular-unstated"));
        return;
    }
    if money {
        parts(
            builder,
            "triangular-phases",
            "triangular-phases",
            &[Dimension::Side, Dimension::Phase],
            |_| true,
        );
    }
    let setting = builder.input.setting;
    let order = |list: &str, code: &str| {
        let entry = setting.reference.list(list).entries.get(code);
        let order = entry.and_then(|entry| entry.more.get("order")).and_then(|order| order.parse().ok());
        (order.unwrap_or(u32::MAX), code.to_owned())
    };
    let mut roles = roles;
    roles.sort_by_key(|line| order("phase", line.fact(Fact::Phase)));
    let row = |line: &quality::Line<'_>| {
        let named = |dimension, code| (TableCell::Phrase(name::of(dimension, code, setting)), None);
        let cells: Vec<Traced> = vec![
            (listed(Direction::LIST, line.fact(Fact::Direction)), None),
            named(Dimension::Phase, line.fact(Fact::Phase)),
            named(Dimension::Role, line.fact(Fact::Role)),
            named(Dimension::Side, line.fact(Fact::Side)),
            line.count(line.figure.lines),
            line.count(line.figure.activities),
        ];
        (cells, false)
    };
    let rows = roles.iter().map(row).collect();
    let table = Table {
        id: "triangular-phase-roles".to_owned(),
        caption: Phrase::key("report-table-triangular-phase-roles"),
        columns: vec![
            column("report-column-view", false),
            column("report-column-phase", false),
            column("report-column-role", false),
            column("report-column-side", false),
            column("report-column-partners", true),
            column("report-column-activities", true),
        ],
        rows: Vec::new(),
        notes: Vec::new(),
    };
    builder.push_table(table, rows);
    let mut gained = gained;
    gained.sort_by_key(|line| order("value-added", line.fact(Fact::ValueAdded)));
    let row = |line: &quality::Line<'_>| {
        let cells: Vec<Traced> = vec![
            (listed(Direction::LIST, line.fact(Fact::Direction)), None),
            quality::coded("value-added", line.fact(Fact::ValueAdded)),
            (TableCell::Phrase(name::of(Dimension::Role, line.fact(Fact::Role), setting)), None),
            line.count(line.figure.activities),
        ];
        (cells, false)
    };
    let rows = gained.iter().map(row).collect();
    let table = Table {
        id: "triangular-values-added".to_owned(),
        caption: Phrase::key("report-table-triangular-values-added"),
        columns: vec![
            column("report-column-view", false),
            column("report-column-value-added", false),
            column("report-column-own-role", false),
            column("report-column-activities", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-values-added")],
    };
    builder.push_table(table, rows);
}

/// Every partner's part in own units.
fn quantities(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    let mut rows = builder.rows("triangular-units", &[]);
    rows.sort_by(|a, b| place(a).cmp(&place(b)).then(a.key.cmp(&b.key)));
    for row in rows {
        let Some(quantity) = row.quantity else {
            continue;
        };
        let from = source("triangular-units", row);
        let places = if quantity == quantity.rounded(0) { 0 } else { 2 };
        let named = |dimension, at| (TableCell::Phrase(name::of(dimension, code(row, at), setting)), None);
        traced.push((
            vec![
                (listed(Direction::LIST, code(row, 0)), None),
                (listed(Basis::LIST, code(row, 1)), None),
                named(Dimension::Item, 5),
                named(Dimension::Side, 3),
                named(Dimension::Payer, 4),
                named(Dimension::Unit, 6),
                (TableCell::Number(quantity, places), from.clone()),
                (TableCell::Count(row.activities), from),
            ],
            false,
        ));
    }
    let key = |dimension: &str| column(&format!("report-column-{dimension}"), false);
    let table = Table {
        id: "triangular-units".to_owned(),
        caption: Phrase::key("report-table-triangular-units"),
        columns: vec![
            key("view"),
            key("basis"),
            key("item"),
            key("side"),
            key("payer"),
            key("unit"),
            column("report-column-quantity", true),
            column("report-column-activities", true),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-units")],
    };
    builder.push_table(table, traced);
}
