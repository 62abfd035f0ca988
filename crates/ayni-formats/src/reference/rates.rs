//! Exchange rates, deflators and purchasing power parities.

use std::collections::BTreeMap;

use ayni_model::reference::Rate;
use ayni_model::{Amount, Month, PartialDate};

use super::Loading;
use super::table::{Table, unknown};

/// The time that the rates of a file are of.
#[derive(Clone, Copy)]
pub(super) enum By {
    /// A calendar year: `rates.csv`.
    Year,
    /// A month: `rates-monthly.csv`.
    Month,
    /// A day: `rates-daily.csv`.
    Day,
}

impl By {
    /// The column of the time.
    fn column(self) -> &'static str {
        match self {
            By::Year => "year",
            By::Month => "month",
            By::Day => "day",
        }
    }

    /// The time that a cell says, where it says one of this kind.
    fn time(self, text: &str) -> Option<PartialDate> {
        let date: PartialDate = text.parse().ok()?;
        let (month, day) = (date.month().is_some(), date.day().is_some());
        let fits = match self {
            By::Year => !month && date.year() >= 1000,
            By::Month => month && !day,
            By::Day => day,
        };
        fits.then_some(date)
    }
}

/// Reads `rates.csv` and its likes: `units` of a currency for `usd` United States dollars, by source and time.
pub(super) fn read(table: &mut Table, by: By, loading: &mut Loading) {
    let (Some(source), Some(currency), Some(time), Some(units)) = (
        table.required("source"),
        table.required("currency"),
        table.required(by.column()),
        table.required("units"),
    ) else {
        return;
    };
    let usd = table.optional("usd");
    let mut fresh: BTreeMap<String, BTreeMap<(String, PartialDate), Rate>> = BTreeMap::new();
    while table.next() {
        let (Some(source), Some(code)) = (table.filled(source), table.filled(currency)) else {
            continue;
        };
        let Some(of) = by.time(table.text(time)) else {
            table.invalid(time);
            continue;
        };
        let Some(rate) = rate(table.text(units), table.text(usd)) else {
            table.invalid(units);
            continue;
        };
        if !loading.rated.contains_key(&code) {
            loading.rated.insert(code.clone(), table.origin(currency));
        }
        let rates = fresh.entry(source).or_default();
        if rates.insert((code, of), rate).is_some() {
            let code = table.text(currency).to_owned();
            table.twice(&format!("{code} {of}"));
        }
    }
    for (source, rates) in fresh {
        let known = loading.series.rates.entry(source).or_default();
        for ((code, of), rate) in rates {
            match by {
                By::Year => known.rates.insert((code, of.year()), rate),
                By::Month => known.months.insert((code, Month::from(of.first_day())), rate),
                By::Day => known.days.insert((code, of.first_day()), rate),
            };
        }
    }
}

/// Reads `deflators.csv`: an index by country and year.
pub(super) fn read_deflators(table: &mut Table, loading: &mut Loading) {
    let mut fresh = by_country_and_year(table, "index");
    loading.series.deflators.append(&mut fresh);
}

/// Reads `ppp.csv`: national units for one international dollar, by country and year.
pub(super) fn read_ppp(table: &mut Table, loading: &mut Loading) {
    let mut fresh = by_country_and_year(table, "units");
    loading.series.ppp.append(&mut fresh);
}

/// Rates must be of currencies that some list names.
pub(super) fn check_currencies(loading: &mut Loading) {
    let currencies = loading.reference.list("currency");
    for (code, origin) in std::mem::take(&mut loading.rated) {
        if !currencies.entries.contains_key(&code) {
            loading.findings.push(unknown(&code, "currency", origin));
        }
    }
}

fn by_country_and_year(table: &mut Table, value: &str) -> BTreeMap<(String, i16), Amount> {
    let mut fresh = BTreeMap::new();
    let (Some(country), Some(year), Some(value)) =
        (table.required("country"), table.required("year"), table.required(value))
    else {
        return fresh;
    };
    while table.next() {
        let Some(code) = table.filled(country) else {
            continue;
        };
        let Ok(Some(of)) = table.year(year) else {
            if table.text(year).is_empty() {
                table.invalid(year);
            }
            continue;
        };
        let Some(amount) = figure(table.text(value)) else {
            table.invalid(value);
            continue;
        };
        if fresh.insert((code, of), amount).is_some() {
            let code = table.text(country).to_owned();
            table.twice(&format!("{code} {of}"));
        }
    }
    fresh
}

/// The rate that two texts give. More than six decimals are kept exactly by counting more dollars:
/// `0.0000012345` units for 1 dollar are `0.012345` units for 10,000 dollars.
fn rate(units: &str, usd: &str) -> Option<Rate> {
    let (digits, decimals) = decimal(units)?;
    let (dollars, cents) = if usd.is_empty() { (1, 0) } else { decimal(usd)? };
    let beyond = decimals.saturating_sub(6);
    let units = digits.checked_mul(power(6 + beyond - decimals)?)?;
    let usd = dollars.checked_mul(power((6 + beyond).checked_sub(cents)?)?)?;
    Some(Rate { units: Amount::from_millionths(units).ok()?, usd: Amount::from_millionths(usd).ok()? })
}

/// A positive number with at most six decimals.
fn figure(text: &str) -> Option<Amount> {
    let (digits, decimals) = decimal(text)?;
    Amount::from_millionths(digits.checked_mul(power(6_u32.checked_sub(decimals)?)?)?).ok()
}

/// The digits of a positive decimal number, and how many of them stand behind the point.
///
/// By hand and not by way of [`Amount`]'s own reading: the shipped sets have some twenty thousand
/// figures, and they are read at every start of the program.
fn decimal(text: &str) -> Option<(i128, u32)> {
    let mut digits = 0_i128;
    let mut decimals = 0_u32;
    let mut point = false;
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => {
                digits = digits.checked_mul(10)?.checked_add(i128::from(byte - b'0'))?;
                decimals += u32::from(point);
            }
            b'.' if !point => point = true,
            _ => return None,
        }
    }
    (digits > 0).then_some((digits, decimals))
}

fn power(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}
