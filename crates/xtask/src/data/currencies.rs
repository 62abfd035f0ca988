//! `currencies/`: currencies in use since 1970, with their life, successor and names.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use super::table::{self, Row, cell};
use super::{Fallible, Files, LANGUAGES};

/// Currencies that ended before this year are left out: cooperation reports do not reach back.
const SINCE: i16 = 1970;

/// A currency's life and what followed it.
#[derive(Clone, Debug, Default)]
pub(super) struct Life {
    pub from: i16,
    pub until: Option<i16>,
    pub successor: String,
    pub factor: String,
}

/// Writes `currency.csv`.
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let digits = official_digits(sources)?;
    let names: BTreeMap<String, Row> = table::kept("cldr-currencies.csv")?
        .into_iter()
        .map(|row| (cell(&row, "code").to_owned(), row))
        .collect();
    let mut rows = Vec::new();
    for (code, life) in lives()? {
        let named = names.get(&code).ok_or_else(|| format!("no names for the currency {code}"))?;
        let until = life.until.map(|year| year.to_string()).unwrap_or_default();
        let mut row: Vec<Cow<str>> = vec![code.clone().into(), life.from.to_string().into(), until.into()];
        row.extend(LANGUAGES.map(|language| cell(named, language).to_owned().into()));
        let places = digits.get(&code).map_or(cell(named, "digits"), String::as_str).to_owned();
        row.extend([places.into(), life.successor.into(), life.factor.into()]);
        rows.push(row);
    }
    let header =
        ["code", "from", "until", "ar", "en", "es", "fr", "pt", "ru", "zh", "digits", "successor", "factor"];
    files.insert("currencies/currency.csv".into(), table::write(&header, rows)?);
    Ok(())
}

/// The life of every currency that was tender somewhere since 1970.
pub(super) fn lives() -> Fallible<BTreeMap<String, Life>> {
    let mut lives: BTreeMap<String, Life> = BTreeMap::new();
    for row in table::kept("cldr-currency-use.csv")? {
        let code = cell(&row, "currency");
        let from = year(cell(&row, "from"))?.unwrap_or(i16::MAX);
        let until = year(cell(&row, "to"))?;
        lives
            .entry(code.to_owned())
            .and_modify(|life| {
                life.from = life.from.min(from);
                life.until = life.until.zip(until).map(|(a, b)| a.max(b));
            })
            .or_insert(Life { from, until, ..Life::default() });
    }
    for row in table::kept("currency-life.csv")? {
        let code = cell(&row, "code").to_owned();
        let from = year(cell(&row, "from"))?.unwrap_or(i16::MAX);
        lives.insert(code, Life { from, until: year(cell(&row, "until"))?, ..Life::default() });
    }
    lives.retain(|_, life| life.until.is_none_or(|until| until >= SINCE));
    for row in table::kept("currency-succession.csv")? {
        let code = cell(&row, "code");
        let life = lives.get_mut(code).ok_or_else(|| format!("a successor of {code}, which is not known"))?;
        life.successor = cell(&row, "successor").to_owned();
        life.factor = cell(&row, "factor").to_owned();
    }
    Ok(lives)
}

/// Minor digits by ISO 4217, for the currencies in use. CLDR's own are customary ones.
fn official_digits(sources: &Path) -> Fallible<BTreeMap<String, String>> {
    let mut digits = BTreeMap::new();
    for row in table::read(&sources.join("countries/country-codes/data/country-codes.csv"))? {
        let codes = cell(&row, "ISO4217-currency_alphabetic_code").split(',');
        for (code, places) in codes.zip(cell(&row, "ISO4217-currency_minor_unit").split(',')) {
            if !code.is_empty() && places.parse::<u8>().is_ok() {
                digits.insert(code.to_owned(), places.to_owned());
            }
        }
    }
    Ok(digits)
}

/// The year of a day written `2005-12-31`, or of a bare year.
fn year(day: &str) -> Fallible<Option<i16>> {
    if day.is_empty() {
        return Ok(None);
    }
    Ok(Some(day.split('-').next().unwrap_or_default().parse()?))
}
