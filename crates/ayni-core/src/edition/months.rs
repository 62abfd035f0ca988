//! Whether a source has the monthly rates that a method converts by.

use ayni_model::method::{ExchangeRule, Method, RateFallback};
use ayni_model::reference::RateTable;
use ayni_model::{Arg, Code, Finding, Month, Path, Severity};

use super::framework::at;
use crate::measure::months_of_year;

/// The months of the reporting years for which a currency has no monthly rate: one finding a year. Which days
/// will be asked for, nobody knows before a register is measured; so of a rule of days only the months that it
/// may fall back on are looked at.
pub(super) fn lacking(method: &Method, table: &RateTable, currency: &str, years: &[i16]) -> Vec<Finding> {
    let asked = method.exchange == ExchangeRule::MonthOfTransaction
        || method.exchange_fallback.contains(&RateFallback::Month);
    if !asked || matches!(currency, "" | "USD") {
        return Vec::new();
    }
    // With a year to fall back on, figures are there and say what they go by.
    let severity = match method.exchange_fallback.contains(&RateFallback::Year) {
        true => Severity::Warning,
        false => Severity::Error,
    };
    let mut found = Vec::new();
    for year in years {
        let (first, last) = months_of_year(*year, method.year_begins);
        let known = |month: &Month| table.months.contains_key(&(currency.to_owned(), *month));
        let missing: Vec<String> =
            first.to(last).filter(|month| !known(month)).map(|month| month.to_string()).collect();
        if !missing.is_empty() {
            found.push(
                at("method-months-missing", severity, Path::of("rates"))
                    .with("currency", Code::new("currency", currency))
                    .with("year", Arg::Year(*year))
                    .with("months", missing.join(", "))
                    .with("source", method.rates.as_str()),
            );
        }
    }
    found
}
