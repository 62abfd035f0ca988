//! `deflators/` and `ppp/`: figures by country and year.

use std::collections::BTreeMap;
use std::path::Path;

use super::decimal::Decimal;
use super::table::{self, cell};
use super::{Fallible, Files};

/// The years of deflators that are kept: before is history, after are forecasts.
const DEFLATED: std::ops::RangeInclusive<i16> = 1990..=2023;

type Figures = BTreeMap<(String, i16), Decimal>;

/// Writes both.
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let folder = sources.join("fx-and-ppp");
    let codes = codes(sources)?;
    let deflators = deflators(&folder.join("devinit/manual/CSV/di_deflators_2018.csv"), &codes)?;
    files.insert("deflators/deflators.csv".into(), text("index", &deflators)?);
    let ppp = ppp(&folder.join("worldbank-ppp/data/ppp-gdp.csv"), &codes)?;
    files.insert("ppp/ppp.csv".into(), text("units", &ppp)?);
    Ok(())
}

fn text(value: &str, figures: &Figures) -> Fallible<String> {
    let rows = figures.iter().map(|((country, year), figure)| {
        let figure = figure.to_decimals(6).to_string();
        vec![country.as_str().into(), year.to_string().into(), figure.into()]
    });
    table::write(&["country", "year", value], rows)
}

/// Alpha-3 by alpha-3 and by alpha-2.
fn codes(sources: &Path) -> Fallible<BTreeMap<String, String>> {
    let mut codes = BTreeMap::new();
    let m49 = table::read(&sources.join("countries/public/unsd_m49_countries.csv"))?;
    let areas = table::kept("areas.csv")?;
    let m49 = m49.iter().map(|row| (cell(row, "iso_alpha3"), cell(row, "iso_alpha2")));
    for (iso3, iso2) in m49.chain(areas.iter().map(|row| (cell(row, "iso3"), cell(row, "iso2")))) {
        codes.insert(iso3.to_owned(), iso3.to_owned());
        codes.insert(iso2.to_owned(), iso3.to_owned());
    }
    Ok(codes)
}

/// Deflators of the United States dollar value of a country's economy, 2018 = 1.
fn deflators(path: &Path, codes: &BTreeMap<String, String>) -> Fallible<Figures> {
    let mut all: BTreeMap<String, BTreeMap<i16, Decimal>> = BTreeMap::new();
    for row in table::read(path)? {
        let year: i16 = cell(&row, "year").parse()?;
        let (Some(code), Some(index)) = (codes.get(cell(&row, "iso3")), Decimal::parse(cell(&row, "value")))
        else {
            continue;
        };
        if all.entry(code.clone()).or_default().insert(year, index).is_some() {
            return Err(format!("two deflators of {code} in {year}").into());
        }
    }
    let mut figures = Figures::new();
    for (code, series) in all {
        let kept = without_filling(&series).into_iter().filter(|(year, _)| DEFLATED.contains(year));
        figures.extend(kept.map(|(year, index)| ((code.clone(), year), index)));
    }
    Ok(figures)
}

/// A figure that stays the same to the last digit was carried on, not measured. Of such a run the
/// year next to real figures is kept: the last where the series begins with it, else the first.
fn without_filling(series: &BTreeMap<i16, Decimal>) -> BTreeMap<i16, Decimal> {
    let same =
        |year: i16, as_in: Option<i16>| as_in.is_some_and(|other| series.get(&other) == series.get(&year));
    let mut kept = BTreeMap::new();
    let mut leading = true;
    for (year, index) in series {
        let (before, after) = (same(*year, year.checked_sub(1)), same(*year, year.checked_add(1)));
        if leading && !after || !leading && !before {
            kept.insert(*year, *index);
        }
        leading &= after;
    }
    kept
}

/// Units of national currency for one international dollar. Figures below a thousandth, which a
/// later change of the unit left, would lose their digits and are left out.
fn ppp(path: &Path, codes: &BTreeMap<String, String>) -> Fallible<Figures> {
    let mut figures = Figures::new();
    for row in table::read(path)? {
        let year: i16 = cell(&row, "Year").parse()?;
        let (Some(code), Some(units)) =
            (codes.get(cell(&row, "Country ID")), Decimal::parse(cell(&row, "PPP")))
        else {
            continue;
        };
        if !units.is_tiny() && figures.insert((code.clone(), year), units).is_some() {
            return Err(format!("two parities of {code} in {year}").into());
        }
    }
    Ok(figures)
}
