//! The factors that amounts are multiplied by, put in the order in which they are looked up.
//!
//! The reference data keeps them by owned keys; a measurement looks them up a million times.

use std::collections::BTreeMap;

use std::fmt;

use ayni_model::method::{ExchangeRule, Method, RateFallback};
use ayni_model::reference::Rate;
use ayni_model::{Amount, AmountError, Day, Month};

use super::Setting;
use super::year::Dated;

/// One list of figures by a code and a year, a month or a day.
type ByCode<'a, T, K = i16> = BTreeMap<&'a str, BTreeMap<K, T>>;

/// The time that a rate is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Time {
    /// The average of a calendar year.
    Year(i16),
    /// The mean of the averages of the months from the first to the last.
    Months(Month, Month),
    /// A day.
    Day(Day),
    /// What bears no day, or no month, has no rate of one.
    None,
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Time::Year(year) => write!(f, "{year}"),
            Time::Months(first, last) if first == last => write!(f, "{first}"),
            Time::Months(first, last) => write!(f, "{first}/{last}"),
            Time::Day(day) => write!(f, "{day}"),
            Time::None => f.write_str("-"),
        }
    }
}

impl Time {
    /// Where the method's rule of exchange looks first for an amount.
    pub fn of(method: &Method, dated: &Dated, reporting: i16) -> Time {
        match method.exchange {
            ExchangeRule::ReportingYear => Time::Year(reporting),
            ExchangeRule::CalendarYear => Time::Year(dated.calendar.unwrap_or(reporting)),
            ExchangeRule::FixedYear => Time::Year(method.exchange_year.unwrap_or(reporting)),
            ExchangeRule::MonthOfTransaction => months(dated),
            ExchangeRule::DayOfTransaction => dated.day.map_or(Time::None, Time::Day),
        }
    }
}

fn months(dated: &Dated) -> Time {
    dated.months.map_or(Time::None, |(first, last)| Time::Months(first, last))
}

/// A rate that was found, and the time that it is one of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub rate: Rate,
    pub time: Time,
    /// The time that the rule asks for, where there is no rate of it and the method allows another.
    pub instead: Option<Time>,
}

/// Exchange rates, purchasing power parities and deflators.
pub(super) struct Factors<'a> {
    /// Whether the method's source of rates is there at all.
    pub known: bool,
    rates: ByCode<'a, Rate>,
    months: ByCode<'a, Rate, Month>,
    days: ByCode<'a, Rate, Day>,
    ppp: ByCode<'a, Amount>,
    deflators: ByCode<'a, Amount>,
}

impl<'a> Factors<'a> {
    /// Those that the setting's method names.
    pub fn of(setting: &Setting<'a>) -> Factors<'a> {
        let (method, reference) = (setting.method, setting.reference);
        let table = reference.series.rates.get(&method.rates);
        let by_month = matches!(method.exchange, ExchangeRule::MonthOfTransaction)
            || method.exchange_fallback.contains(&RateFallback::Month);
        let asked = method.international || method.labour.ppp;
        Factors {
            known: table.is_some(),
            rates: table.map(|table| above_zero(&table.rates)).unwrap_or_default(),
            months: match table {
                Some(table) if by_month => above_zero(&table.months),
                _ => BTreeMap::new(),
            },
            days: match table {
                Some(table) if method.exchange == ExchangeRule::DayOfTransaction => above_zero(&table.days),
                _ => BTreeMap::new(),
            },
            ppp: if asked { by_code(&reference.series.ppp) } else { BTreeMap::new() },
            deflators: match method.constant_year {
                Some(_) => by_code(&reference.series.deflators),
                None => BTreeMap::new(),
            },
        }
    }

    /// The rate of a currency in a year; dollars need no table.
    pub fn rate(&self, currency: &str, year: i16) -> Option<Rate> {
        match currency {
            "USD" => Some(Rate { units: Amount::ONE, usd: Amount::ONE }),
            _ => self.rates.get(currency)?.get(&year).copied(),
        }
    }

    /// The rate of a currency for an amount: of the time that the rule asks for, else of what the method
    /// allows instead. An error stands for a mean that has too many digits.
    pub fn found(
        &self,
        currency: &str,
        first: Time,
        dated: &Dated,
        reporting: i16,
        fallback: &[RateFallback],
    ) -> Result<Option<Found>, AmountError> {
        if currency == "USD" {
            let rate = Rate { units: Amount::ONE, usd: Amount::ONE };
            return Ok(Some(Found { rate, time: first, instead: None }));
        }
        if let Some(rate) = self.at(currency, first)? {
            return Ok(Some(Found { rate, time: first, instead: None }));
        }
        for other in fallback {
            let time = match other {
                RateFallback::Month => months(dated),
                RateFallback::Year => Time::Year(dated.calendar.unwrap_or(reporting)),
            };
            if let Some(rate) = self.at(currency, time)? {
                return Ok(Some(Found { rate, time, instead: Some(first) }));
            }
        }
        Ok(None)
    }

    /// The rate of a time. A mean of months needs all of them: one that is left out would be guessed.
    fn at(&self, currency: &str, time: Time) -> Result<Option<Rate>, AmountError> {
        match time {
            Time::Year(year) => Ok(self.rate(currency, year)),
            Time::Day(day) => Ok(self.days.get(currency).and_then(|days| days.get(&day)).copied()),
            Time::None => Ok(None),
            Time::Months(first, last) => {
                let Some(known) = self.months.get(currency) else { return Ok(None) };
                let all: Option<Vec<Rate>> = first.to(last).map(|month| known.get(&month).copied()).collect();
                all.map(|rates| mean(&rates)).transpose()
            }
        }
    }

    /// The months of a span that have no rate.
    pub fn lacking(&self, currency: &str, first: Month, last: Month) -> Vec<Month> {
        let known = self.months.get(currency);
        first.to(last).filter(|month| known.is_none_or(|known| !known.contains_key(month))).collect()
    }

    /// National units of a country for one international dollar.
    pub fn ppp(&self, country: &str, year: i16) -> Option<Amount> {
        self.ppp.get(country)?.get(&year).copied()
    }

    /// The deflator of a country's dollar amounts.
    pub fn deflator(&self, country: &str, year: i16) -> Option<Amount> {
        self.deflators.get(country)?.get(&year).copied()
    }
}

/// The mean of rates as one exact ratio: the sum of the units over as many times the dollars.
fn mean(rates: &[Rate]) -> Result<Rate, AmountError> {
    let (first, rest) = rates.split_first().ok_or(AmountError::TooLarge)?;
    if rest.is_empty() {
        return Ok(*first);
    }
    // All for the same number of dollars: the least that each of their numbers goes into.
    let mut usd = first.usd.millionths();
    for rate in rest {
        let other = rate.usd.millionths();
        usd = (usd / divisor(usd, other)).checked_mul(other).ok_or(AmountError::TooLarge)?;
    }
    let mut units = 0_i128;
    for rate in rates {
        let times = usd / rate.usd.millionths();
        let more = rate.units.millionths().checked_mul(times).ok_or(AmountError::TooLarge)?;
        units = units.checked_add(more).ok_or(AmountError::TooLarge)?;
    }
    let count = i128::try_from(rates.len()).map_err(|_| AmountError::TooLarge)?;
    let usd = usd.checked_mul(count).ok_or(AmountError::TooLarge)?;
    Ok(Rate { units: Amount::from_millionths(units)?, usd: Amount::from_millionths(usd)? })
}

/// The greatest number that goes into both, which are above zero.
fn divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// Rates by currency and time; one that is not above zero is none.
fn above_zero<K: Copy + Ord>(rates: &BTreeMap<(String, K), Rate>) -> ByCode<'_, Rate, K> {
    let mut by_code: ByCode<'_, Rate, K> = BTreeMap::new();
    for ((currency, time), rate) in rates {
        if rate.units > Amount::ZERO && rate.usd > Amount::ZERO {
            by_code.entry(currency).or_default().insert(*time, *rate);
        }
    }
    by_code
}

fn by_code(figures: &BTreeMap<(String, i16), Amount>) -> ByCode<'_, Amount> {
    let mut by_code: ByCode<'_, Amount> = BTreeMap::new();
    for ((code, year), figure) in figures {
        if *figure > Amount::ZERO {
            by_code.entry(code).or_default().insert(*year, *figure);
        }
    }
    by_code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(units: &str, usd: &str) -> Rate {
        Rate { units: units.parse().unwrap(), usd: usd.parse().unwrap() }
    }

    #[test]
    fn a_mean_is_one_exact_ratio_whatever_number_of_dollars_a_rate_is_for() {
        assert_eq!(mean(&[rate("4.2", "1"), rate("480", "100")]), Ok(rate("900", "200")));
        assert_eq!(mean(&[rate("1", "3"), rate("1", "7"), rate("1", "7")]), Ok(rate("13", "63")));
        // One month is its own rate, as the source writes it.
        assert_eq!(mean(&[rate("480", "100")]), Ok(rate("480", "100")));
        // What has more digits than can be kept is no rate, and never a rounded one.
        let large = "99999999999999999999999999999999";
        assert_eq!(mean(&[rate(large, "1"), rate(large, "0.000007")]), Err(AmountError::TooLarge));
        assert_eq!(mean(&[]), Err(AmountError::TooLarge));
    }
}
