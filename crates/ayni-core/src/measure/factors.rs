//! The factors that amounts are multiplied by, put in the order in which they are looked up.
//!
//! The reference data keeps them by owned keys; a measurement looks them up a million times.

use std::collections::BTreeMap;

use ayni_model::Amount;
use ayni_model::reference::Rate;

use super::Setting;

/// One list of figures by a code and a year.
type ByCode<'a, T> = BTreeMap<&'a str, BTreeMap<i16, T>>;

/// Exchange rates, purchasing power parities and deflators.
pub(super) struct Factors<'a> {
    /// Whether the method's source of rates is there at all.
    pub known: bool,
    rates: ByCode<'a, Rate>,
    ppp: ByCode<'a, Amount>,
    deflators: ByCode<'a, Amount>,
}

impl<'a> Factors<'a> {
    /// Those that the setting's method names.
    pub fn of(setting: &Setting<'a>) -> Factors<'a> {
        let (method, reference) = (setting.method, setting.reference);
        let table = reference.rates.get(&method.rates);
        let mut rates: ByCode<'a, Rate> = BTreeMap::new();
        for ((currency, year), rate) in table.into_iter().flat_map(|table| &table.rates) {
            // A rate that is not above zero is none.
            if rate.units > Amount::ZERO && rate.usd > Amount::ZERO {
                rates.entry(currency).or_default().insert(*year, *rate);
            }
        }
        let asked = method.international || method.labour.ppp;
        Factors {
            known: table.is_some(),
            rates,
            ppp: if asked { by_code(&reference.ppp) } else { BTreeMap::new() },
            deflators: match method.constant_year {
                Some(_) => by_code(&reference.deflators),
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

    /// National units of a country for one international dollar.
    pub fn ppp(&self, country: &str, year: i16) -> Option<Amount> {
        self.ppp.get(country)?.get(&year).copied()
    }

    /// The deflator of a country's dollar amounts.
    pub fn deflator(&self, country: &str, year: i16) -> Option<Amount> {
        self.deflators.get(country)?.get(&year).copied()
    }
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
