//! Exchange rates, deflators and purchasing power parities.

use std::collections::BTreeMap;

use ayni_model::Amount;
use ayni_model::reference::Rate;

use super::Loading;
use super::table::{Table, unknown};

/// Reads `rates.csv`: `units` of a currency for `usd` United States dollars, by source and year.
pub(super) fn read(table: &mut Table, loading: &mut Loading) {
    let (Some(source), Some(currency), Some(year), Some(units)) = (
        table.required("source"),
        table.required("currency"),
        table.required("year"),
        table.required("units"),
    ) else {
        return;
    };
    let usd = table.optional("usd");
    let mut fresh: BTreeMap<String, BTreeMap<(String, i16), Rate>> = BTreeMap::new();
    while table.next() {
        let (Some(source), Some(code)) = (table.filled(source), table.filled(currency)) else {
            continue;
        };
        let Ok(Some(of)) = table.year(year) else {
            if table.text(year).is_empty() {
                table.invalid(year);
            }
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
    for (source, mut rates) in fresh {
        loading.reference.rates.entry(source).or_default().rates.append(&mut rates);
    }
}

/// Reads `deflators.csv`: an index by country and year.
pub(super) fn read_deflators(table: &mut Table, loading: &mut Loading) {
    let mut fresh = by_country_and_year(table, "index");
    loading.reference.deflators.append(&mut fresh);
}

/// Reads `ppp.csv`: national units for one international dollar, by country and year.
pub(super) fn read_ppp(table: &mut Table, loading: &mut Loading) {
    let mut fresh = by_country_and_year(table, "units");
    loading.reference.ppp.append(&mut fresh);
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
