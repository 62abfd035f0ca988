//! Which row of one measurement is which of the other.

use std::cmp::Ordering;

use ayni_model::ground;
use ayni_model::measure::MeasureRow;

/// A row of the first with the row of the second that measures the same, as far as there is one.
pub(super) type Pair<'a> = (Option<&'a MeasureRow>, Option<&'a MeasureRow>);

/// The rows of both, activity by activity: each call of `each` gets the pairs of one activity.
pub(super) fn by_activity<'a>(
    first: &'a [MeasureRow],
    second: &'a [MeasureRow],
    mut each: impl FnMut(&[Pair<'a>]),
) {
    let (mut a, mut b) = (first, second);
    let mut pairs = Vec::new();
    loop {
        let order = match (a.first(), b.first()) {
            (None, None) => return,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(x), Some(y)) => (&x.reporter, &x.activity).cmp(&(&y.reporter, &y.activity)),
        };
        let mut mine: Vec<&MeasureRow> = Vec::new();
        let mut theirs: Vec<&MeasureRow> = Vec::new();
        if order.is_le() {
            mine.extend(activity(&mut a));
        }
        if order.is_ge() {
            theirs.extend(activity(&mut b));
        }
        pairs.clear();
        match_rows(mine, theirs, &mut pairs);
        each(&pairs);
    }
}

/// Takes the rows of the first activity off a batch's rows, which stand in the order of activities.
fn activity<'a>(rows: &mut &'a [MeasureRow]) -> &'a [MeasureRow] {
    let same = |row: &&MeasureRow| {
        rows.first().is_some_and(|first| first.activity == row.activity && first.reporter == row.reporter)
    };
    let count = rows.iter().take_while(same).count();
    let (taken, rest) = rows.split_at(count);
    *rows = rest;
    taken
}

/// What names a row within its activity in every measurement.
fn name(row: &MeasureRow) -> (&str, u32, &str) {
    (&row.resource, row.measure, &row.component)
}

/// Within a name, the year and the view; and of an activity without resources, which of its two rows.
fn place(row: &MeasureRow) -> (Option<i16>, ayni_model::measure::Direction, bool) {
    (row.year, row.direction, row.resource.is_empty() && row.left_out == ground::NO_AMOUNT)
}

fn match_rows<'a>(mut mine: Vec<&'a MeasureRow>, mut theirs: Vec<&'a MeasureRow>, pairs: &mut Vec<Pair<'a>>) {
    let order =
        |a: &&MeasureRow, b: &&MeasureRow| name(a).cmp(&name(b)).then_with(|| place(a).cmp(&place(b)));
    mine.sort_by(order);
    theirs.sort_by(order);
    let (mut a, mut b) = (mine.as_slice(), theirs.as_slice());
    while !a.is_empty() || !b.is_empty() {
        let next = match (a.first(), b.first()) {
            (Some(x), Some(y)) => name(x).min(name(y)),
            (Some(x), None) => name(x),
            (None, Some(y)) => name(y),
            (None, None) => return,
        };
        let ends = |rows: &[&MeasureRow]| rows.iter().take_while(|row| name(row) == next).count();
        let (left, after) = a.split_at(ends(a));
        a = after;
        let (right, after) = b.split_at(ends(b));
        b = after;
        match_places(left, right, pairs);
    }
}

/// Pairs rows of one name: first those of the same year and view, then what is left in the order of
/// years, view by view; a method may count an activity in other years than another.
fn match_places<'a>(left: &[&'a MeasureRow], right: &[&'a MeasureRow], pairs: &mut Vec<Pair<'a>>) {
    if let ([x], [y]) = (left, right) {
        pairs.push((Some(x), Some(y)));
        return;
    }
    let mut open: Vec<&MeasureRow> = right.to_vec();
    let mut rest: Vec<&MeasureRow> = Vec::new();
    for row in left {
        match open.iter().position(|other| place(other) == place(row)) {
            Some(at) => pairs.push((Some(row), Some(open.remove(at)))),
            None => rest.push(row),
        }
    }
    for row in rest {
        let alike = |other: &&MeasureRow| (place(other).1, place(other).2) == (place(row).1, place(row).2);
        match open.iter().position(alike) {
            Some(at) => pairs.push((Some(row), Some(open.remove(at)))),
            None => pairs.push((Some(row), None)),
        }
    }
    pairs.extend(open.into_iter().map(|row| (None, Some(row))));
}
