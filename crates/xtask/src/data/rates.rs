//! `rates/`: average exchange rates of years and of months.

use std::collections::BTreeMap;
use std::path::Path;

use super::decimal::Decimal;
use super::table::{self, cell};
use super::{Fallible, Files, currencies};

/// The first year kept; the Buenos Aires Plan of Action is of 1978.
const SINCE: i16 = 1970;

/// How many digits of a rate are kept. The sources compute theirs in binary floating point, so that
/// later digits are noise.
const DIGITS: usize = 12;

type Rates = BTreeMap<(String, i16), Decimal>;

/// By currency and month (`2024-03`).
type MonthlyRates = BTreeMap<(String, String), Decimal>;

/// Writes `imf/rates.csv`, `fed/rates.csv` and `fed/rates-monthly.csv`.
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let folder = sources.join("fx-and-ppp");
    let mut imf = imf(&folder.join("imf/imf_exchangerates_A_ENDA_USD.csv"))?;
    extend_to_predecessors(&mut imf)?;
    files.insert("rates/imf/rates.csv".into(), write("imf", "year", &imf)?);
    let fed = folder.join("fed-exchange-rates/data");
    let year = |date: &str| -> Fallible<i16> { Ok(date.get(..4).unwrap_or_default().parse()?) };
    let yearly: Rates = of_fed(&fed.join("annual.csv"), year)?;
    files.insert("rates/fed/rates.csv".into(), write("fed", "year", &yearly)?);
    let monthly: MonthlyRates = of_fed(&fed.join("monthly.csv"), month)?;
    files.insert("rates/fed/rates-monthly.csv".into(), write("fed", "month", &monthly)?);
    Ok(())
}

fn write<T: ToString>(
    source: &str,
    time: &'static str,
    rates: &BTreeMap<(String, T), Decimal>,
) -> Fallible<String> {
    let rows = rates.iter().map(|((currency, time), rate)| {
        let rate = rate.to_significant(DIGITS).to_string();
        vec![source.into(), currency.as_str().into(), time.to_string().into(), rate.into()]
    });
    table::write(&["source", "currency", time, "units"], rows)
}

/// How one country's series is used.
struct Series {
    currency: String,
    from: Option<i16>,
    until: Option<i16>,
}

/// The rates of the IMF file: units of a currency for one dollar, averages of the year.
fn imf(path: &Path) -> Fallible<Rates> {
    let mut series: BTreeMap<String, Series> = BTreeMap::new();
    for row in table::kept("imf-series.csv")? {
        let year = |column: &str| -> Fallible<Option<i16>> {
            let text = cell(&row, column);
            if text.is_empty() { Ok(None) } else { Ok(Some(text.parse()?)) }
        };
        let (from, until) = (year("from")?, year("until")?);
        let currency = cell(&row, "currency").to_owned();
        series.insert(cell(&row, "series").to_owned(), Series { currency, from, until });
    }
    let mut rates = Rates::new();
    for row in table::read(path)? {
        if cell(&row, "Frequency") != "A" {
            return Err("a series that is not yearly".into());
        }
        let year: i16 = cell(&row, "Date").get(..4).unwrap_or_default().parse()?;
        let currency = match series.get(cell(&row, "Country code")) {
            Some(used) if used.from.is_some_and(|from| year < from) => continue,
            Some(used) if used.until.is_some_and(|until| year > until) => continue,
            Some(used) => used.currency.as_str(),
            None => cell(&row, "Currency"),
        };
        if currency.is_empty() || year < SINCE {
            continue;
        }
        let text = cell(&row, "Rate");
        let rate = Decimal::parse(text).ok_or_else(|| format!("the rate {text} of {currency} in {year}"))?;
        // Restated in a unit a million times larger, old rates have one or two digits left.
        if rate.is_tiny() && rate.significant() < 5 {
            continue;
        }
        if rates.insert((currency.to_owned(), year), rate).is_some() {
            return Err(format!("two series give {currency} in {year}: settle it in imf-series.csv").into());
        }
    }
    Ok(rates)
}

/// Gives the currencies that were replaced at a fixed number of old units the rates of their own
/// years: the successor's rate times that number, rounded once. A rate that the source has stays.
fn extend_to_predecessors(rates: &mut Rates) -> Fallible<()> {
    let lives = currencies::lives()?;
    let mut derived = Rates::new();
    for (code, life) in &lives {
        let Some(until) = life.until else { continue };
        for year in life.from.max(SINCE)..=until {
            let key = (code.clone(), year);
            if rates.contains_key(&key) {
                continue;
            }
            if let Some(rate) = through_successors(code, year, rates, &lives) {
                derived.insert(key, rate);
            }
        }
    }
    rates.append(&mut derived);
    Ok(())
}

fn through_successors(
    code: &str,
    year: i16,
    rates: &Rates,
    lives: &BTreeMap<String, currencies::Life>,
) -> Option<Decimal> {
    if let Some(rate) = rates.get(&(code.to_owned(), year)) {
        return Some(*rate);
    }
    let life = lives.get(code)?;
    let factor = Decimal::parse(&life.factor)?;
    through_successors(&life.successor, year, rates, lives)?.times(factor)
}

/// The month of a date, which the source gives as its first day.
fn month(date: &str) -> Fallible<String> {
    match date.strip_suffix("-01") {
        Some(month) if month.len() == 7 => Ok(month.to_owned()),
        _ => Err(format!("{date} is no month").into()),
    }
}

/// The averages of the Federal Reserve's list H.10, which the source gives by country, all of them as units
/// for one dollar.
fn of_fed<T: Ord>(
    path: &Path,
    time: impl Fn(&str) -> Fallible<T>,
) -> Fallible<BTreeMap<(String, T), Decimal>> {
    let currencies: BTreeMap<String, String> = table::kept("fed-series.csv")?
        .into_iter()
        .map(|row| (cell(&row, "series").to_owned(), cell(&row, "currency").to_owned()))
        .collect();
    let mut rates = BTreeMap::new();
    for row in table::read(path)? {
        let name = cell(&row, "Country");
        let currency = currencies.get(name).ok_or_else(|| format!("{name} is not in fed-series.csv"))?;
        let (date, text) = (cell(&row, "Date"), cell(&row, "Exchange rate"));
        let year: i16 = date.get(..4).unwrap_or_default().parse()?;
        if currency.is_empty() || text.is_empty() || year < SINCE {
            continue;
        }
        let rate = Decimal::parse(text).ok_or_else(|| format!("the rate {text} of {currency} on {date}"))?;
        if rates.insert((currency.clone(), time(date)?), rate).is_some() {
            return Err(format!("two rates of {currency} on {date}").into());
        }
    }
    Ok(rates)
}
