//! The observations of a measurement.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::edition::Framework;
use ayni_model::measure::{Direction, FigureRow, FigureTable};
use ayni_model::method::Method;
use ayni_model::submission::Withhold;
use ayni_model::{Amount, Valuation, ground};

use super::cell::{Cell, Cut, Mark, Measure, Part, Place, Stratum};
use super::codes::{self, NONE, TOTAL, UNSTATED};
use super::slices::{Gives, Slice};
use super::suppress;

/// Whose measurement a data set is made from, by what, and what is withheld from its receiver.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The measuring country (ISO 3166 alpha-3).
    pub country: &'a str,
    /// Its currency; `None` where it is not known. Where it is the dollar there are no amounts beside those in
    /// dollars.
    pub currency: Option<&'a str>,
    /// The framework edition.
    pub framework: &'a Framework,
    /// The method.
    pub method: &'a Method,
    /// Who measured, where it was not the country's own node.
    pub author: Option<&'a str>,
    /// The groups that are reported; `None` for all.
    pub groups: Option<&'a [String]>,
    /// What is withheld by decision.
    pub withhold: &'a [Withhold],
}

/// One table of a measurement, rolled up.
#[derive(Clone, Debug)]
pub struct Rolled {
    /// Which one.
    pub slice: Slice,
    /// Its rows.
    pub table: FigureTable,
}

/// One observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The codes of its dimensions, in the structure's order, time last.
    pub key: Vec<String>,
    /// What it is of.
    pub measure: Measure,
    /// Its value; `None` where there is none or it is not shown.
    pub value: Option<Amount>,
    /// Whether it is shown.
    pub mark: Mark,
    /// The reason of a decision to withhold it.
    pub reason: String,
    /// Measured, estimated, imputed or mixed, as a code; empty where nothing is shown.
    pub nature: &'static str,
    /// How values in it were found.
    pub valuation: String,
    /// How many measures behind it, of how many, have no exchange rate and are missing from it.
    pub unconverted: (u64, u64),
    /// The table that it is a row of, and the row's key there: `Cube::trace` takes both.
    pub behind: (Slice, Vec<String>),
}

/// A row of a table with its place.
struct Placed<'a> {
    stratum: Stratum,
    place: Place,
    row: &'a FigureRow,
    slice: &'a Slice,
}

/// All observations, in the order of their keys. The order of `rolled` does not matter.
pub fn observations(source: &Source<'_>, rolled: &[Rolled]) -> Vec<Observation> {
    let of = |gives: Gives| -> Vec<Placed<'_>> {
        let tables = rolled.iter().filter(move |one| one.slice.gives == gives);
        let rows = tables.flat_map(|one| one.table.rows.iter().map(|row| placed(&one.slice, row)));
        let reported = |one: &Placed<'_>| match (&one.stratum.group, source.groups) {
            (Some(group), Some(groups)) => groups.contains(group),
            _ => true,
        };
        rows.filter(reported).collect()
    };
    let valuations = Valuations::of(&of(Gives::Valuations));
    let mut strata: BTreeMap<Stratum, Vec<Placed<'_>>> = BTreeMap::new();
    for one in of(Gives::Sums) {
        strata.entry(one.stratum.clone()).or_default().push(one);
    }
    let mut all = Vec::new();
    // What is hidden of one unit has its count hidden.
    let mut hidden: BTreeMap<(Stratum, Place), Mark> = BTreeMap::new();
    for (stratum, rows) in &strata {
        let cells: Vec<Cell> = rows.iter().map(|row| cell(row, source)).collect();
        let marks = suppress::marks(&cells, |place| decision(source, stratum, place).is_some());
        for (row, mark) in rows.iter().zip(marks) {
            let bare = Stratum { unit: String::new(), ..stratum.clone() };
            let entry = hidden.entry((bare, row.place.clone())).or_default();
            *entry = (*entry).max(mark);
            all.extend(sums(source, row, mark, &valuations));
        }
    }
    for row in of(Gives::Counts) {
        let mark = hidden.get(&(row.stratum.clone(), row.place.clone())).copied().unwrap_or_default();
        all.push(count(source, &row, mark));
    }
    all.extend(of(Gives::Presence).iter().map(|row| count(source, row, Mark::Open)));
    for row in of(Gives::Withheld) {
        if row.slice.gives == Gives::Withheld && row.row.key.last().is_some_and(|key| key == ground::WITHHELD)
        {
            all.extend(withheld(source, &row));
        }
    }
    all.sort_by(|one, other| one.key.cmp(&other.key));
    all
}

/// Where a row of a table stands.
fn placed<'a>(slice: &'a Slice, row: &'a FigureRow) -> Placed<'a> {
    use ayni_model::measure::Dimension as By;
    let spec = slice.spec();
    let code = |wanted| {
        let at = spec.dimensions.iter().position(|dimension| *dimension == wanted);
        at.and_then(|at| row.key.get(at)).cloned()
    };
    let part = |wanted| code(wanted).map_or(Part::Total, Part::Of);
    let cut = slice.cut.map(|cut| {
        let of = match cut {
            Cut::Partner => By::Partner,
            Cut::Sector => By::Sector,
            Cut::Goal => By::Goal,
        };
        (cut, code(of).unwrap_or_default())
    });
    let stratum = Stratum {
        year: code(By::Year).unwrap_or_default(),
        direction: code(By::Direction).unwrap_or_default(),
        basis: code(By::Basis),
        group: code(By::Group),
        unit: code(By::Unit).unwrap_or_default(),
    };
    Placed { stratum, place: Place { cut, form: part(By::Form), item: part(By::Item) }, row, slice }
}

/// The decision that withholds a cell: those that speak of its item.
fn decision<'a>(source: &Source<'a>, stratum: &Stratum, place: &Place) -> Option<&'a Withhold> {
    let Part::Of(item) = &place.item else { return None };
    let basis = stratum.basis.as_deref().unwrap_or_default();
    source.withhold.iter().find(|one| one.covers(&stratum.direction, basis, item))
}

fn cell(row: &Placed<'_>, source: &Source<'_>) -> Cell {
    Cell { place: row.place.clone(), sums: Measure::SUMS.map(|measure| value(source, row, measure)) }
}

/// The value of a measure in a row.
fn value(source: &Source<'_>, row: &Placed<'_>, measure: Measure) -> Option<Amount> {
    let money = row.stratum.unit.is_empty();
    match measure {
        Measure::National => row.row.national.filter(|_| money && national(source).is_some()),
        Measure::Usd => row.row.usd.filter(|_| money),
        Measure::Constant => row.row.constant.filter(|_| money),
        Measure::International => row.row.international.filter(|_| money),
        Measure::Quantity => row.row.quantity.filter(|_| !money),
        Measure::Activities => None,
    }
}

/// The currency of national amounts, where it is not the dollar.
fn national<'a>(source: &Source<'a>) -> Option<&'a str> {
    source.currency.filter(|currency| *currency != "USD")
}

/// The observations of money or of a quantity.
fn sums(source: &Source<'_>, row: &Placed<'_>, mark: Mark, valuations: &Valuations) -> Vec<Observation> {
    let money = row.stratum.unit.is_empty();
    let of = |measure: Measure| {
        let found = value(source, row, measure);
        // Money that no rate converted is there, but not in this currency: a figure without a value.
        let always = match measure {
            Measure::National => money && national(source).is_some(),
            Measure::Usd => money,
            _ => false,
        };
        if found.is_none() && !always {
            return None;
        }
        let unit = match measure {
            Measure::National => national(source).unwrap_or_default().to_owned(),
            Measure::Usd => "USD".to_owned(),
            Measure::Constant => codes::CONSTANT.to_owned(),
            Measure::International => codes::INTERNATIONAL.to_owned(),
            _ => codes::code(&row.stratum.unit),
        };
        let mut one = observation(source, row, measure, unit, mark);
        one.value = found.filter(|_| mark == Mark::Open);
        if mark == Mark::Open && money {
            one.valuation = valuations.code(&row.stratum, &row.place);
            one.unconverted = (row.row.unconverted, row.row.measures);
        }
        Some(one)
    };
    Measure::SUMS.into_iter().filter_map(of).collect()
}

/// The observation of a count.
fn count(source: &Source<'_>, row: &Placed<'_>, mark: Mark) -> Observation {
    let mut one = observation(source, row, Measure::Activities, codes::NUMBER.to_owned(), mark);
    one.value = i64::try_from(row.row.activities).ok().map(Amount::whole).filter(|_| mark == Mark::Open);
    if mark == Mark::Open {
        // A count is counted, whatever stands behind the amounts.
        one.nature = "MEASURED";
    }
    one
}

/// What reporters withhold: no measurement has its amounts, item or partner, only that there is something.
fn withheld(source: &Source<'_>, row: &Placed<'_>) -> [Observation; 2] {
    let of = |measure: Measure, unit: &str| {
        let mut one = observation(source, row, measure, unit.to_owned(), Mark::Withheld);
        for at in [codes::FORM, codes::GROUP, codes::ITEM, codes::SECTOR, codes::GOAL] {
            set(&mut one.key, at, UNSTATED);
        }
        let partner = if row.stratum.direction == Direction::Provided.as_str() {
            codes::RECIPIENT
        } else {
            codes::PROVIDER
        };
        set(&mut one.key, partner, UNSTATED);
        one
    };
    [of(Measure::Activities, codes::NUMBER), of(Measure::Usd, "USD")]
}

fn set(key: &mut [String], at: usize, code: &str) {
    if let Some(slot) = key.get_mut(at) {
        code.clone_into(slot);
    }
}

/// An observation without value and attributes.
fn observation(
    source: &Source<'_>,
    row: &Placed<'_>,
    measure: Measure,
    unit: String,
    mark: Mark,
) -> Observation {
    let (stratum, place) = (&row.stratum, &row.place);
    let cut = |wanted: Cut| match &place.cut {
        Some((cut, code)) if *cut == wanted => Some(code.as_str()),
        _ => None,
    };
    let partner = cut(Cut::Partner).map_or_else(|| TOTAL.to_owned(), codes::code);
    let country = codes::code(source.country);
    // Of its own input the partner is the provider of what the input was made for.
    let (provider, recipient) = if stratum.direction == Direction::Provided.as_str() {
        (country, partner)
    } else {
        (partner, country)
    };
    let form = match &place.form {
        Part::Total => TOTAL.to_owned(),
        Part::Of(form) => codes::word(form),
    };
    let item = match &place.item {
        Part::Total => TOTAL.to_owned(),
        Part::Of(item) => codes::code(item),
    };
    let total = || TOTAL.to_owned();
    let figure = row.row;
    let nature = match () {
        () if mark != Mark::Open => "",
        () if figure.estimated == 0 && figure.imputed == 0 => "MEASURED",
        () if figure.imputed == figure.measures => "IMPUTED",
        () if figure.imputed == 0 && figure.estimated == figure.measures => "ESTIMATED",
        () => "MIXED",
    };
    Observation {
        key: vec![
            "A".to_owned(),
            provider,
            recipient,
            codes::word(&stratum.direction),
            form,
            stratum.group.as_deref().map_or_else(total, codes::code),
            item,
            cut(Cut::Sector).map_or_else(total, codes::sector),
            cut(Cut::Goal).map_or_else(total, codes::code),
            stratum.basis.as_deref().map_or_else(total, codes::word),
            measure.code().to_owned(),
            unit,
            stratum.year.clone(),
        ],
        measure,
        value: None,
        mark,
        reason: match mark {
            Mark::Withheld => decision(source, stratum, place).map(|one| one.why.clone()).unwrap_or_default(),
            _ => String::new(),
        },
        nature,
        valuation: NONE.to_owned(),
        unconverted: (0, 0),
        behind: (row.slice.clone(), figure.key.clone()),
    }
}

/// By which methods the values of a stratum were found, by form and item.
struct Valuations(BTreeMap<Stratum, BTreeMap<(String, String), BTreeSet<String>>>);

impl Valuations {
    fn of(rows: &[Placed<'_>]) -> Valuations {
        let mut all = Valuations(BTreeMap::new());
        for row in rows {
            let (Part::Of(form), Part::Of(item)) = (&row.place.form, &row.place.item) else { continue };
            // The valuation stands behind the group in the key of that table.
            let valuation = row.row.key.get(4).filter(|code| Valuation::from_code(code).is_some());
            if let Some(valuation) = valuation {
                let of_stratum = all.0.entry(row.stratum.clone()).or_default();
                of_stratum.entry((form.clone(), item.clone())).or_default().insert(valuation.clone());
            }
        }
        all
    }

    /// The one method of a cell's form and item, or that there are several or none.
    fn code(&self, stratum: &Stratum, place: &Place) -> String {
        let within = |part: &Part, code: &String| match part {
            Part::Total => true,
            Part::Of(own) => own == code,
        };
        let mut found: BTreeSet<&str> = BTreeSet::new();
        for ((form, item), codes) in self.0.get(stratum).into_iter().flatten() {
            if within(&place.form, form) && within(&place.item, item) {
                found.extend(codes.iter().map(String::as_str));
            }
        }
        let mut found = found.into_iter();
        match (found.next(), found.next()) {
            (None, _) => NONE.to_owned(),
            (Some(one), None) => codes::word(one),
            _ => "MIXED".to_owned(),
        }
    }
}
