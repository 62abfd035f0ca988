//! Tables of money: one for each view and basis, groups side by side and never added.

use std::cmp::Reverse;

use ayni_model::document::{Column, Phrase, Table, TableCell};
use ayni_model::edition::Group;
use ayni_model::measure::{Dimension, Direction, FigureRow, ShareKind};
use ayni_model::method::{Method, Rounding};
use ayni_model::{Amount, Arg, Basis, Code};

use super::measurement::{Builder, Traced, source};
use super::{items, name, series};

/// The bases in the order of printing: what was done before what was promised.
pub(super) const BASES: [Basis; 5] =
    [Basis::Disbursed, Basis::Committed, Basis::Budgeted, Basis::Pledged, Basis::Reflow];

/// The bases on which a view has anything.
pub(super) fn bases(builder: &Builder<'_>, direction: Direction) -> Vec<Basis> {
    let has = |basis: &Basis| !builder.rows("totals", &[direction.as_str(), basis.as_str()]).is_empty();
    BASES.into_iter().filter(has).collect()
}

/// The first basis on which a view has money: the one of its headline and figures.
pub(super) fn leading_basis(builder: &Builder<'_>, direction: Direction) -> Option<Basis> {
    bases(builder, direction).into_iter().find(|basis| !groups(builder, direction, *basis).is_empty())
}

/// The groups that have money in a view on a basis, in the edition's order.
pub(super) fn groups<'a>(builder: &Builder<'a>, direction: Direction, basis: Basis) -> Vec<&'a Group> {
    let rows = builder.rows("totals", &[direction.as_str(), basis.as_str()]);
    let has =
        |group: &&Group| rows.iter().any(|row| row.key.get(2) == Some(&group.code) && (carries_money(row)));
    builder.input.setting.framework.groups.iter().filter(has).collect()
}

/// Whether a row stands for money, be it converted or not.
pub(super) fn carries_money(row: &FigureRow) -> bool {
    row.usd.is_some() || row.national.is_some() || row.unconverted > 0
}

/// All tables of money of one view and basis.
pub(super) fn of_basis(builder: &mut Builder<'_>, direction: Direction, basis: Basis) {
    let by = [
        ("years", Dimension::Year),
        ("partners", Dimension::Partner),
        ("regions", Dimension::Region),
        ("forms", Dimension::Form),
        ("sectors", Dimension::Sector),
        ("goals", Dimension::Goal),
        ("reporters", Dimension::Reporter),
    ];
    for (id, dimension) in by {
        table(builder, id, dimension, direction, basis);
        if dimension == Dimension::Year {
            series::of_basis(builder, direction, basis);
            items::of_basis(builder, direction, basis);
        }
    }
}

/// One line of a table: its code, and for each group the row that it shows.
pub(super) type Line<'a> = (&'a str, Vec<Option<&'a FigureRow>>);

/// The lines of a table of one view and basis, in the order in which they are shown.
pub(super) fn lines<'a>(
    builder: &Builder<'a>,
    id: &str,
    dimension: Dimension,
    direction: Direction,
    basis: Basis,
) -> Vec<Line<'a>> {
    let groups = groups(builder, direction, basis);
    let mut lines: Vec<Line<'a>> = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        for (code, row) in rows(builder, id, dimension, direction, basis, &group.code) {
            if !carries_money(row) {
                continue;
            }
            let index = match lines.iter().position(|(known, _)| *known == code) {
                Some(index) => index,
                None => {
                    lines.push((code, vec![None; groups.len()]));
                    lines.len() - 1
                }
            };
            if let Some(place) = lines.get_mut(index).and_then(|(_, rows)| rows.get_mut(at)) {
                *place = Some(row);
            }
        }
    }
    lines.sort_by_cached_key(|line| rank(line, dimension));
    lines
}

/// A table by one dimension, groups side by side, and their totals below.
pub(super) fn table(
    builder: &mut Builder<'_>,
    id: &str,
    dimension: Dimension,
    direction: Direction,
    basis: Basis,
) {
    let setting = builder.input.setting;
    let lines = lines(builder, id, dimension, direction, basis);
    let named: Vec<Named<'_>> = lines
        .into_iter()
        .map(|(code, rows)| match dimension {
            Dimension::Year => (series::year(code, setting), id, rows),
            _ => (name::of(dimension, code, setting), id, rows),
        })
        .collect();
    show(builder, id, dimension, direction, basis, named);
}

/// A line with its name and the table that its figures come from.
pub(super) type Named<'a> = (Phrase, &'a str, Vec<Option<&'a FigureRow>>);

/// Shows named lines as a table, with the totals of the groups below.
pub(super) fn show(
    builder: &mut Builder<'_>,
    id: &str,
    dimension: Dimension,
    direction: Direction,
    basis: Basis,
    lines: Vec<Named<'_>>,
) {
    let setting = builder.input.setting;
    let groups = groups(builder, direction, basis);
    if groups.is_empty() || lines.is_empty() {
        return;
    }
    let national = setting.national_currency().filter(|currency| *currency != "USD");
    let mut columns = vec![Column {
        heading: Phrase::key(&format!("report-column-{}", dimension.as_str())),
        numeric: false,
    }];
    for group in &groups {
        for unit in std::iter::once("USD").chain(national) {
            columns.push(Column { heading: name::with_unit(&group.label, &group.code, unit), numeric: true });
        }
    }
    let cells = |id: &str, label: Phrase, rows: &[Option<&FigureRow>]| -> Vec<Traced> {
        let mut cells = vec![(TableCell::Phrase(label), None)];
        for row in rows {
            let from = row.and_then(|row| source(id, row));
            cells.push((number(row.and_then(|row| row.usd), setting.method), from.clone()));
            if national.is_some() {
                cells.push((number(row.and_then(|row| row.national), setting.method), from));
            }
        }
        cells
    };
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for (label, from, rows) in lines {
        traced.push((cells(from, label, &rows), false));
    }
    let totals: Vec<Option<&FigureRow>> =
        groups.iter().map(|group| total(builder, direction, basis, &group.code)).collect();
    // What overlaps does not add up to the total, and its table says so.
    let overlap = matches!(dimension, Dimension::Marker | Dimension::Ldc);
    let label = if overlap { "report-total-once" } else { "report-total" };
    traced.push((cells("totals", Phrase::key(label), &totals), true));

    let args = [
        ("view", Arg::Code(Code::new(Direction::LIST, direction.as_str()))),
        ("basis", Arg::Code(Code::new(Basis::LIST, basis.as_str()))),
    ];
    let table = Table {
        id: format!("{id}-{}-{}", direction.as_str(), basis.as_str()),
        caption: Phrase::message(&format!("report-table-{id}"), args),
        columns,
        rows: Vec::new(),
        notes: notes(builder, dimension, direction, basis, &totals),
    };
    builder.push_table(table, traced);
}

/// The total of one group in a view on a basis.
pub(super) fn total<'a>(
    builder: &Builder<'a>,
    direction: Direction,
    basis: Basis,
    group: &str,
) -> Option<&'a FigureRow> {
    builder.rows("totals", &[direction.as_str(), basis.as_str(), group]).into_iter().next()
}

/// The rows of a table of one group, with the code of the dimension that the table is by.
pub(super) fn rows<'a>(
    builder: &Builder<'a>,
    id: &str,
    dimension: Dimension,
    direction: Direction,
    basis: Basis,
    group: &str,
) -> Vec<(&'a str, &'a FigureRow)> {
    let (direction, basis) = (direction.as_str(), basis.as_str());
    let Some(table) = builder.table(id) else {
        return Vec::new();
    };
    let at = |wanted: Dimension| table.spec.dimensions.iter().position(|dimension| *dimension == wanted);
    let is = |row: &FigureRow, wanted: Dimension, code: &str| {
        at(wanted).and_then(|at| row.key.get(at)).is_some_and(|found| found == code)
    };
    table
        .rows
        .iter()
        .filter(|row| {
            is(row, Dimension::Direction, direction)
                && is(row, Dimension::Basis, basis)
                && is(row, Dimension::Group, group)
        })
        .filter_map(|row| Some((at(dimension).and_then(|at| row.key.get(at))?.as_str(), row)))
        .collect()
}

/// Partners, regions and reporters by what the first group shows, largest first; all else in the
/// order of its list. What is not stated comes last.
fn rank(line: &Line<'_>, dimension: Dimension) -> (bool, Vec<Reverse<Option<Amount>>>, usize, String) {
    let (code, rows) = line;
    let by_size = matches!(
        dimension,
        Dimension::Partner
            | Dimension::Region
            | Dimension::Reporter
            | Dimension::Commission
            | Dimension::Place
    );
    let sizes = if by_size {
        rows.iter().map(|row| Reverse(row.and_then(|row| row.usd))).collect()
    } else {
        Vec::new()
    };
    let place = match dimension {
        Dimension::Goal => code.parse().unwrap_or(usize::MAX),
        Dimension::Income => INCOMES.iter().position(|income| income == code).unwrap_or(INCOMES.len()),
        _ => 0,
    };
    (code.is_empty(), sizes, place, (*code).to_owned())
}

/// Income groups from the poorest.
const INCOMES: [&str; 4] = ["L", "LM", "UM", "H"];

/// An amount for people, with the method's places. The exact amount stays in the cell, which is rounded
/// half to even when it is written; a method that rounds otherwise has it rounded here.
pub(crate) fn number(amount: Option<Amount>, method: &Method) -> TableCell {
    let Some(amount) = amount else {
        return TableCell::Missing;
    };
    let shown = match method.rounding {
        Rounding::HalfEven => amount,
        Rounding::HalfAway => half_away(amount, method.decimals),
    };
    TableCell::Number(shown, method.decimals)
}

/// Rounded to `decimals` places, halves away from zero.
fn half_away(amount: Amount, decimals: u32) -> Amount {
    let unit = 10_i128.pow(6_u32.saturating_sub(decimals));
    let half = if amount.is_negative() { -(unit / 2) } else { unit / 2 };
    let rounded = amount.millionths().checked_add(half).map(|sum| sum / unit * unit);
    rounded.and_then(|millionths| Amount::from_millionths(millionths).ok()).unwrap_or(amount)
}

/// Coverage of a table: how many activities and measures stand behind it, what could not be
/// converted, what is an estimate, and what was left out of the view.
pub(super) fn notes(
    builder: &Builder<'_>,
    dimension: Dimension,
    direction: Direction,
    basis: Basis,
    totals: &[Option<&FigureRow>],
) -> Vec<Phrase> {
    let mut notes = vec![Phrase::key("report-note-groups")];
    let groups = groups(builder, direction, basis);
    for (group, row) in groups.iter().zip(totals) {
        let Some(row) = row else { continue };
        let code = || Arg::Text(group.code.clone());
        let args =
            [("group", code()), ("activities", row.activities.into()), ("measures", row.measures.into())];
        notes.push(Phrase::message("report-note-coverage", args));
        if row.unconverted > 0 {
            let args = [("group", code()), ("count", row.unconverted.into())];
            notes.push(Phrase::message("report-note-unconverted", args));
        }
        if row.estimated > 0 {
            let args = [("group", code()), ("count", row.estimated.into())];
            notes.push(Phrase::message("report-note-estimated", args));
        }
        if row.imputed > 0 {
            let args = [("group", code()), ("count", row.imputed.into())];
            notes.push(Phrase::message("report-note-imputed", args));
        }
    }
    match dimension {
        Dimension::Year => notes.extend(series::breaks(builder)),
        Dimension::Marker => notes.push(Phrase::key("report-note-markers")),
        Dimension::Ldc => notes.push(Phrase::key("report-note-special")),
        Dimension::Nature => notes.extend(series::estimates(builder, direction, basis)),
        _ => {}
    }
    if dimension.share().is_some_and(ShareKind::splits) {
        notes.push(Phrase::key("report-note-shares"));
    }
    let left_out: u64 = builder
        .table("left-out-by-view")
        .map(|table| table.rows.as_slice())
        .unwrap_or_default()
        .iter()
        .filter(|row| row.key.get(1).is_some_and(|code| code == direction.as_str()))
        .map(|row| row.measures)
        .sum();
    if left_out > 0 {
        notes.push(Phrase::message("report-note-left-out", [("count", left_out.into())]));
    }
    notes
}
