//! Values by the method's own prices, for quantities that nobody put a value on.
//!
//! A value is imputed only where the method says so, never from a quantity that is not counted, and each
//! part of the cost (pay, fares, allowances ...) once for a resource. What has no price stays without a
//! value, and that is a finding.

use std::collections::BTreeSet;
use std::rc::Rc;

use ayni_model::measure::{MeasureKind, MeasureRow, Nature};
use ayni_model::method::{DayRate, DayRates, Impute, Price, PricePart};
use ayni_model::{Amount, Measure, Valuation, ground};

use super::Frame;
use super::condition;
use super::notes::Notes;
use super::rows::{Draft, Line};
use super::serves;

/// Whether a reported measure is the pay of the provider's own staff. An empty condition names none.
pub(super) fn is_labour(line: &Line<'_>, measure: &Measure) -> bool {
    let when = &line.frame.method().labour.when;
    !when.is_empty()
        && !matches!(measure, Measure::Quantity { .. })
        && condition::holds(when, &line.facts(measure))
}

/// Whether a price is one of such pay.
pub(super) fn pays_labour(frame: &Frame<'_>, price: &str) -> bool {
    let method = frame.method();
    let is = |id: &str, part: PricePart| id == price && part == PricePart::Labour;
    method.prices.iter().any(|known| is(&known.id, known.part))
        || method.day_rates.as_ref().is_some_and(|rates| is(&rates.id, rates.part))
}

/// A price that fits a quantity: of the method itself, or a line of its file of rates by grade.
struct Fitting<'a> {
    id: &'a str,
    part: PricePart,
    amount: Amount,
    currency: &'a str,
    /// The price in words that people and machines read, with where it comes from.
    words: String,
}

impl<'a> Fitting<'a> {
    fn price(price: &'a Price) -> Fitting<'a> {
        let words = format!(
            "{} {} per {} ({}, {})",
            price.amount, price.currency, price.unit, price.source, price.date
        );
        Fitting { id: &price.id, part: price.part, amount: price.amount, currency: &price.currency, words }
    }

    /// A line of the file is named too, so that whoever reads the figure can open it there.
    fn line(rates: &'a DayRates, line: &'a DayRate) -> Fitting<'a> {
        let words = format!(
            "{} {} per {} ({}, {}; {} line {})",
            line.amount, line.currency, line.unit, line.source, line.date, rates.file, line.line
        );
        Fitting { id: &rates.id, part: rates.part, amount: line.amount, currency: &line.currency, words }
    }
}

/// Adds the imputed rows of a resource, whose reported rows stand in `drafts` from `first` on.
pub(super) fn add(
    line: &Line<'_>,
    base: &MeasureRow,
    first: usize,
    drafts: &mut Vec<Draft>,
    notes: &mut Notes,
) {
    let method = line.frame.method();
    let has = |wanted: fn(&Measure) -> bool| line.resource.measures.iter().any(wanted);
    let money = has(|measure| matches!(measure, Measure::Money { .. }));
    let value = has(|measure| matches!(measure, Measure::Value { .. }));
    if method.impute == Impute::Never || money || value && method.impute == Impute::Missing {
        return;
    }
    let own = drafts.get(first..).unwrap_or_default();
    let counted: Vec<(&MeasureRow, &Measure)> = own
        .iter()
        .filter(|draft| counts(&draft.row))
        .filter_map(|draft| Some((&draft.row, line.resource.measures.get(draft.row.measure as usize)?)))
        .collect();
    let mut valued: Vec<(PricePart, Draft)> = Vec::new();
    let mut priced = BTreeSet::new();
    let mut lacking = Vec::new();
    let mut take = |fitting: Fitting<'_>, row: &MeasureRow, measure: &Measure| {
        if valued.iter().any(|(taken, _)| *taken == fitting.part) {
            return;
        }
        match imputed(line, base, row, measure, &fitting) {
            Some(draft) => valued.push((fitting.part, draft)),
            None => notes.too_large(),
        }
    };
    if let Some(rates) = &method.day_rates {
        for (row, measure) in &counted {
            match by_grade(rates, row, measure, line) {
                Some(ByGrade::Line(found)) => {
                    priced.insert(row.measure);
                    take(Fitting::line(rates, found), row, measure);
                }
                Some(ByGrade::Missing(grade)) => lacking.push((*row, grade)),
                None => {}
            }
        }
    }
    for price in &method.prices {
        for (row, measure) in counted.iter().filter(|(row, measure)| fits(price, row, measure, line)) {
            priced.insert(row.measure);
            take(Fitting::price(price), row, measure);
        }
    }
    // A grade without a line is only missed where no other price pays for the same part.
    for (row, grade) in lacking {
        let part = method.day_rates.as_ref().map(|rates| rates.part);
        let paid = valued.iter().any(|(taken, _)| Some(*taken) == part);
        if let (Some(year), false, true) = (row.year, paid, row.left_out.is_empty() && !value) {
            priced.insert(row.measure);
            notes.day_rate_missing(grade, &row.unit, year);
        }
    }
    // Where a reported value stands, nothing lacks one.
    let without = counted.iter().filter(|(row, _)| row.left_out.is_empty() && !priced.contains(&row.measure));
    if !value {
        without.for_each(|(row, _)| notes.price_missing(&row.unit));
    }
    if valued.is_empty() {
        return;
    }
    let partners = own.first().map(|draft| Rc::clone(&draft.partners)).unwrap_or_default();
    for Draft { row, .. } in drafts.get_mut(first..).unwrap_or_default() {
        if row.kind == MeasureKind::Value {
            row.side = None;
            if row.left_out.is_empty() {
                row.left_out = ground::REVALUED.to_owned();
            }
        }
    }
    drafts.extend(valued.into_iter().map(|(_, draft)| Draft { partners: Rc::clone(&partners), ..draft }));
}

/// Whether a price is one of a counted quantity: its unit, its years, its condition.
fn fits(price: &Price, row: &MeasureRow, measure: &Measure, line: &Line<'_>) -> bool {
    let holds_in = |year: i16| {
        price.from.is_none_or(|from| from <= year) && price.until.is_none_or(|until| year <= until)
    };
    price.unit == row.unit
        && row.year.is_some_and(holds_in)
        && condition::holds(&price.when, &line.facts(measure))
}

/// What a file of rates by grade has for a quantity that it is for.
enum ByGrade<'a> {
    Line(&'a DayRate),
    /// No line has this grade in this unit and year; empty where the resource has no grade.
    Missing(&'a str),
}

/// The line of a file of rates that fits a quantity: its unit, its grade, its year, and the country in which
/// the expert serves; a line without a country where that one has none of its own. `None` where the file
/// is not for such a quantity at all.
fn by_grade<'a>(
    rates: &'a DayRates,
    row: &MeasureRow,
    measure: &Measure,
    line: &Line<'a>,
) -> Option<ByGrade<'a>> {
    let unit = || rates.lines.iter().filter(|rate| rate.unit == row.unit);
    if unit().next().is_none() || !condition::holds(&rates.when, &line.facts(measure)) {
        return None;
    }
    let year = row.year?;
    let stated = grades(&rates.grade, line);
    let of = |country: &str| {
        unit().find(|rate| {
            stated.contains(&rate.grade.as_str()) && rate.in_year(year) && rate.country == country
        })
    };
    let there = serves::country(line.activity, &line.payer);
    Some(match there.and_then(of).or_else(|| of("")) {
        Some(found) => ByGrade::Line(found),
        None => ByGrade::Missing(stated.first().copied().unwrap_or_default()),
    })
}

/// The grade of a resource: one text, or the same words in several languages.
fn grades<'a>(field: &str, line: &Line<'a>) -> Vec<&'a str> {
    match field {
        "kind" => line.resource.kind.as_deref().into_iter().collect(),
        "what" => line.resource.what.iter().map(|(_, text)| text.trim()).collect(),
        other => {
            let header = other.strip_prefix("extra.").unwrap_or_default();
            line.activity.extra.get(header).map(|text| text.trim()).into_iter().collect()
        }
    }
}

/// Whether a row is a quantity that counts here, or would count with the partner who put it in.
fn counts(row: &MeasureRow) -> bool {
    row.kind == MeasureKind::Quantity && (row.left_out.is_empty() || row.side.is_some())
}

/// The row of one price: quantity times price, rounded once. `None` where it has too many digits.
fn imputed(
    line: &Line<'_>,
    base: &MeasureRow,
    quantity: &MeasureRow,
    counted: &Measure,
    price: &Fitting<'_>,
) -> Option<Draft> {
    let amount = counted.amount().times(price.amount).ok()?;
    let valuation = match price.part {
        PricePart::Labour | PricePart::Honoraria => Valuation::DayRate,
        _ => Valuation::Components,
    };
    let measure = Measure::Value { amount, currency: price.currency.to_owned(), valuation };
    let mut row = MeasureRow {
        measure: quantity.measure,
        component: price.id.to_owned(),
        kind: MeasureKind::Value,
        currency: price.currency.to_owned(),
        amount: Some(amount),
        valuation: Some(valuation),
        price: price.words.clone(),
        nature: Nature::Imputed,
        // The quantity's own cell: that is what the value was made from.
        file: quantity.file.clone(),
        sheet: quantity.sheet.clone(),
        file_row: quantity.file_row,
        file_column: quantity.file_column,
        ..base.clone()
    };
    line.decide(&mut row, &measure, price.part == PricePart::Labour);
    Some(Draft { row, partners: Rc::default(), shared: true })
}
