//! Values by the method's own prices, for quantities that nobody put a value on.
//!
//! A value is imputed only where the method says so, never from a quantity that is not counted, and each
//! part of the cost (pay, fares, allowances ...) once for a resource. What has no price stays without a
//! value, and that is a finding.

use std::collections::BTreeSet;
use std::rc::Rc;

use ayni_model::measure::{MeasureKind, MeasureRow, Nature};
use ayni_model::method::{Impute, Price, PricePart};
use ayni_model::{Measure, Valuation, ground};

use super::Frame;
use super::condition;
use super::notes::Notes;
use super::rows::{Draft, Line};

/// Whether a reported measure is the pay of the provider's own staff. An empty condition names none.
pub(super) fn is_labour(line: &Line<'_>, measure: &Measure) -> bool {
    let when = &line.frame.method().labour.when;
    !when.is_empty()
        && !matches!(measure, Measure::Quantity { .. })
        && condition::holds(when, &line.facts(measure))
}

/// Whether a price is one of such pay.
pub(super) fn pays_labour(frame: &Frame<'_>, price: &str) -> bool {
    let prices = &frame.method().prices;
    prices.iter().any(|known| known.id == price && known.part == PricePart::Labour)
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
    for price in &method.prices {
        let fitting = counted.iter().filter(|(row, measure)| fits(price, row, measure, line));
        for (row, measure) in fitting {
            priced.insert(row.measure);
            if valued.iter().any(|(taken, _)| *taken == price.part) {
                continue;
            }
            match imputed(line, base, row, measure, price) {
                Some(draft) => valued.push((price.part, draft)),
                None => notes.too_large(),
            }
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
    price: &Price,
) -> Option<Draft> {
    let amount = counted.amount().times(price.amount).ok()?;
    let valuation = match price.part {
        PricePart::Labour | PricePart::Honoraria => Valuation::DayRate,
        _ => Valuation::Components,
    };
    let measure = Measure::Value { amount, currency: price.currency.clone(), valuation };
    let mut row = MeasureRow {
        measure: quantity.measure,
        component: price.id.clone(),
        kind: MeasureKind::Value,
        currency: price.currency.clone(),
        amount: Some(amount),
        valuation: Some(valuation),
        price: format!(
            "{} {} per {} ({}, {})",
            price.amount, price.currency, price.unit, price.source, price.date
        ),
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
