//! Converts amounts to national currency and to United States dollars.
//!
//! Each figure is rounded once, half to even, at the millionth: an amount in a third currency goes
//! to national currency by one ratio of both rates, never by way of a rounded dollar figure
//! (`house.md`, invariant 6). A missing rate leaves the figure missing; it is never guessed.

use ayni_model::measure::MeasureRow;
use ayni_model::reference::Rate;
use ayni_model::{Amount, AmountError};

use super::Frame;
use super::notes::Notes;

/// Fills `national`, `usd` and `rates` of a row that carries money or a value.
pub(super) fn convert(row: &mut MeasureRow, frame: &Frame<'_>, notes: &mut Notes) {
    let (Some(amount), Some(year)) = (row.amount, row.year) else {
        return;
    };
    if row.currency.is_empty() {
        return;
    }
    let counted = row.left_out.is_empty();
    let same = frame.national == Some(row.currency.as_str());
    let own = rate(frame, &row.currency, year);
    let national = frame.national.and_then(|currency| rate(frame, currency, year));

    let usd = own.map(|own| amount.times_ratio(own.usd, own.units));
    let in_national = match (own, national) {
        _ if same => Some(Ok(amount)),
        (Some(own), Some(national)) => Some(cross(amount, own, national)),
        _ => None,
    };
    for (figure, place) in [(usd, &mut row.usd), (in_national, &mut row.national)] {
        match figure {
            Some(Ok(figure)) => *place = Some(figure),
            Some(Err(_)) if counted => notes.too_large(),
            _ => {}
        }
    }
    if counted && frame.rates.is_some() {
        if own.is_none() {
            notes.rate_missing(&row.currency, year);
        }
        if let (Some(currency), None, false) = (frame.national, national, same) {
            notes.rate_missing(currency, year);
        }
    }

    let mut named = Vec::new();
    if row.usd.is_some() && row.currency != "USD" {
        named.extend(own.map(|own| name(&row.currency, year, own, frame)));
    }
    let shown = national.filter(|_| row.national.is_some() && !same);
    if let (Some(currency), Some(national)) = (frame.national.filter(|code| *code != "USD"), shown) {
        if row.usd.is_none() {
            named.extend(own.map(|own| name(&row.currency, year, own, frame)));
        }
        named.push(name(currency, year, national, frame));
    }
    row.rates = named.join("; ");
}

/// The rate of a currency; dollars need no table. A rate that is not above zero is none.
fn rate(frame: &Frame<'_>, currency: &str, year: i16) -> Option<Rate> {
    let rate = match frame.rates {
        Some(rates) => rates.rate(currency, year),
        None => (currency == "USD").then_some(Rate { units: Amount::ONE, usd: Amount::ONE }),
    }?;
    (rate.units > Amount::ZERO && rate.usd > Amount::ZERO).then_some(rate)
}

/// From one currency to another by the ratio of two rates: `amount * (b.units / b.usd) * (a.usd / a.units)`.
fn cross(amount: Amount, from: Rate, to: Rate) -> Result<Amount, AmountError> {
    let product = |a: Amount, b: Amount| -> Result<Amount, AmountError> {
        // Millionths of millionths: the factor is in both products, so the ratio is exact.
        let exact = a.millionths().checked_mul(b.millionths()).ok_or(AmountError::TooLarge)?;
        Amount::from_millionths(exact)
    };
    amount.times_ratio(product(to.units, from.usd)?, product(to.usd, from.units)?)
}

/// The rate in words that people and machines read: `XTS 2024 4.25 per USD (imf)`.
fn name(currency: &str, year: i16, rate: Rate, frame: &Frame<'_>) -> String {
    let source = &frame.method().rates;
    if rate.usd == Amount::ONE {
        format!("{currency} {year} {} per USD ({source})", rate.units)
    } else {
        format!("{currency} {year} {} per {} USD ({source})", rate.units, rate.usd)
    }
}
