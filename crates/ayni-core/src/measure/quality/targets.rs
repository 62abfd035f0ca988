//! Each indicator's target and actual of a year side by side, and whether the one was reached.

use std::collections::BTreeMap;

use ayni_model::quality::{Fact, QualityBase, QualityRow};
use ayni_model::{Aim, Amount, Joining, ValueKind};

use super::Whole;
use super::join::{Parts, join};
use super::results::set;

/// The verdict where a target was reached.
const MET: &str = "met";
/// Where it was not.
const NOT_MET: &str = "not-met";
/// Where nobody can tell.
const OPEN: &str = "open";

/// The rows of one activity in one view, out of its rows of results.
pub(super) fn rows(whole: &Whole<'_>, results: &[QualityRow]) -> Vec<QualityRow> {
    let mut all: BTreeMap<(&str, Option<i16>), Vec<&QualityRow>> = BTreeMap::new();
    let counted = |row: &&QualityRow| row.left_out.is_empty() && row.fact(Fact::Part).is_empty();
    for row in results.iter().filter(counted) {
        let line = row.path.split(".values[").next().unwrap_or_default();
        all.entry((line, row.year)).or_default().push(row);
    }
    all.into_iter().filter_map(|((line, year), values)| of_indicator(whole, line, year, &values)).collect()
}

fn of_indicator(
    whole: &Whole<'_>,
    line: &str,
    year: Option<i16>,
    values: &[&QualityRow],
) -> Option<QualityRow> {
    let first = values.first()?;
    let joining = Joining::from_code(&first.fact(Fact::Joining))?;
    let unit = first.fact(Fact::Unit);
    let of = |kind: ValueKind| {
        let own = values.iter().filter(|row| row.fact(Fact::Kind) == kind.as_str());
        let parts: Vec<Parts> = own.map(|row| (row.value, row.numerator, row.denominator)).collect();
        join(joining, &unit, &parts).value
    };
    let (target, actual) = (of(ValueKind::Target), of(ValueKind::Actual));
    let aim = Aim::from_code(&first.fact(Fact::Aim));
    let last = values.iter().rev().find(|row| row.fact(Fact::Kind) == ValueKind::Actual.as_str());
    let place = last.unwrap_or(first);
    let mut row = whole.row(QualityBase::Targets, &ayni_model::Path::of(line), year);
    (row.file, row.sheet) = (place.file.clone(), place.sheet.clone());
    (row.file_row, row.file_column) = (place.file_row, place.file_column);
    for fact in [Fact::Level, Fact::Indicator, Fact::Title, Fact::Unit, Fact::GenderIndicator, Fact::Gender] {
        set(&mut row, fact, &first.fact(fact));
    }
    set(&mut row, Fact::Verdict, verdict(aim, target, actual));
    (row.value, row.numerator) = (actual, target);
    Some(row)
}

/// Whether a target was reached.
fn verdict(aim: Option<Aim>, target: Option<Amount>, actual: Option<Amount>) -> &'static str {
    let (Some(aim), Some(target), Some(actual)) = (aim, target, actual) else {
        return OPEN;
    };
    let met = match aim {
        Aim::Increase => actual >= target,
        Aim::Decrease => actual <= target,
    };
    if met { MET } else { NOT_MET }
}
