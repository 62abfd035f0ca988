//! Targets and actuals of indicators, whole and by sex, age and the like.

use std::collections::BTreeMap;

use ayni_model::quality::{Fact, QualityBase, QualityRow};
use ayni_model::{Amount, Indicator, IndicatorValue, Joining, Path, ResultLine, ground};

use super::super::side::any_language;
use super::super::year::reporting_year;
use super::{Whole, leave_out};

/// The rows of one activity in one view.
pub(super) fn rows(whole: &Whole<'_>) -> Vec<QualityRow> {
    let mut rows = Vec::new();
    for result in &whole.item.activity.results {
        for indicator in &result.indicators {
            let latest = latest(indicator, whole);
            for value in &indicator.values {
                let year = year(value, whole);
                if whole.frame.setting.wants(year) {
                    let stands = latest.get(&(value.kind.as_str(), year)).is_none_or(|id| *id == value.id);
                    of_value(whole, result, indicator, value, year, stands, &mut rows);
                }
            }
        }
    }
    rows
}

/// The reporting year in which the period of a value ends: only then is all of it reached, or due.
fn year(value: &IndicatorValue, whole: &Whole<'_>) -> Option<i16> {
    let date = value.period.end.or(value.period.start)?;
    Some(reporting_year(date, whole.frame.method().year_begins))
}

/// Of running totals the last of each year and kind, which stands for those before it.
fn latest<'a>(indicator: &'a Indicator, whole: &Whole<'_>) -> BTreeMap<(&'static str, Option<i16>), &'a str> {
    let mut latest: BTreeMap<(&'static str, Option<i16>), &IndicatorValue> = BTreeMap::new();
    if !indicator.running_total {
        return BTreeMap::new();
    }
    let ends = |value: &IndicatorValue| {
        value
            .period
            .end
            .or(value.period.start)
            .map(|date| (date.last_day(), std::cmp::Reverse(value.id.clone())))
    };
    for value in indicator.values.iter().filter(|value| carries(indicator, value).is_none()) {
        let place = latest.entry((value.kind.as_str(), year(value, whole))).or_insert(value);
        if ends(value) > ends(place) {
            *place = value;
        }
    }
    latest.into_iter().map(|(key, value)| (key, value.id.as_str())).collect()
}

/// Why a value cannot be joined: it has no number, or of a ratio not both of its numbers.
fn carries(indicator: &Indicator, value: &IndicatorValue) -> Option<&'static str> {
    missing(indicator, value.value, value.numerator, value.denominator)
}

fn missing(
    indicator: &Indicator,
    value: Option<Amount>,
    numerator: Option<Amount>,
    denominator: Option<Amount>,
) -> Option<&'static str> {
    let nothing = value.is_none() && numerator.is_none() && denominator.is_none();
    if indicator.joined() == Joining::WeightedRatio {
        let whole = numerator.is_some() && denominator.is_some_and(|amount| !amount.is_zero());
        return match (whole, nothing) {
            (true, _) => None,
            (false, true) => Some(ground::NO_AMOUNT),
            (false, false) => Some(ground::NO_DENOMINATOR),
        };
    }
    value.is_none().then_some(ground::NO_AMOUNT)
}

fn of_value(
    whole: &Whole<'_>,
    result: &ResultLine,
    indicator: &Indicator,
    value: &IndicatorValue,
    year: Option<i16>,
    stands: bool,
    rows: &mut Vec<QualityRow>,
) {
    let path = path(result, indicator).field("values").line(&value.id);
    let mut row = whole.row(QualityBase::Results, &path, year);
    if whole.withheld() {
        rows.push(row);
        return;
    }
    row.facts = facts(whole, result, indicator, value);
    if row.year.is_none() {
        leave_out(&mut row, ground::NO_YEAR);
    }
    let mut part_rows = Vec::new();
    for part in &value.parts {
        let mut of_part = row.clone();
        of_part.path = path.field("parts").line(&part.id).as_str().to_owned();
        set(&mut of_part, Fact::Part, &part.name());
        (of_part.value, of_part.numerator, of_part.denominator) =
            (part.value, part.numerator, part.denominator);
        if let Some(ground) = missing(indicator, part.value, part.numerator, part.denominator) {
            leave_out(&mut of_part, ground);
        }
        part_rows.push(of_part);
    }
    (row.value, row.numerator, row.denominator) = (value.value, value.numerator, value.denominator);
    if let Some(ground) = carries(indicator, value) {
        leave_out(&mut row, ground);
    }
    rows.push(row);
    rows.append(&mut part_rows);
    if !stands {
        // The value and its parts are the last that were pushed.
        let from = rows.len() - 1 - value.parts.len();
        for row in rows.iter_mut().skip(from) {
            leave_out(row, ground::LATER_TOTAL);
        }
    }
}

/// The line of an indicator.
pub(super) fn path(result: &ResultLine, indicator: &Indicator) -> Path {
    Path::of("results").line(&result.id).field("indicators").line(&indicator.id)
}

/// What an indicator is known by where values are joined: its code, or its own line in its own activity. What is
/// not to be added is always its own.
pub(super) fn known_by(whole: &Whole<'_>, indicator: &Indicator) -> String {
    match indicator.code.as_deref() {
        Some(code) if indicator.joined() != Joining::DoNotAdd => code.to_owned(),
        _ => {
            let activity = whole.item.activity;
            format!("{}/{}/{}", activity.reporter, activity.id, indicator.id)
        }
    }
}

/// Yes or no, as codes of tables.
pub(super) fn yes_no(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

fn facts(
    whole: &Whole<'_>,
    result: &ResultLine,
    indicator: &Indicator,
    value: &IndicatorValue,
) -> Vec<String> {
    let alone = indicator.joined() == Joining::DoNotAdd;
    let fact = |fact: &Fact| match fact {
        Fact::Level => result.level.as_str().to_owned(),
        Fact::Indicator => known_by(whole, indicator),
        Fact::Title => any_language(&indicator.title).to_owned(),
        Fact::Unit => indicator.unit.clone().unwrap_or_default(),
        Fact::Joining => indicator.joined().as_str().to_owned(),
        Fact::Aim => indicator.aim.map_or("", |aim| aim.as_str()).to_owned(),
        Fact::GenderIndicator => yes_no(indicator.gender).to_owned(),
        Fact::Gender => whole.gender(),
        Fact::Kind => value.kind.as_str().to_owned(),
        Fact::Line if alone => value.id.clone(),
        _ => String::new(),
    };
    QualityBase::Results.facts().iter().map(fact).collect()
}

/// Sets what a row says.
pub(super) fn set(row: &mut QualityRow, fact: Fact, text: &str) {
    let place = row.base.facts().iter().position(|known| *known == fact);
    if let Some(cell) = place.and_then(|place| row.facts.get_mut(place)) {
        *cell = text.to_owned();
    }
}
