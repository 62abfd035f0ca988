//! Code lists, countries and rates as plain values.
//!
//! The sets stand under `data/` with their sources; `ayni-formats` reads them into this.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::evaluation::CriteriaSet;
use crate::later::Later;
use crate::thesaurus::Thesaurus;
use crate::{Amount, CodeMap, Day, Month, PartialDate, Text};

/// Everything that checks and measurements look up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// Countries and areas by ISO 3166 alpha-3 code.
    pub countries: CodeMap<Country>,
    /// Code lists by name: `currency`, `sdg`, `crs`, `sector`, `marker`, `unit`, `resource-kind`, `region`, ...
    pub lists: CodeMap<CodeList>,
    /// Dated lists of the South, by id.
    pub souths: BTreeMap<String, SouthList>,
    /// Series of rates and prices.
    pub series: Later<Series>,
    /// Subjects, read when somebody first searches by them.
    pub thesaurus: Later<Thesaurus>,
    /// Sets of criteria that evaluations go by, by id.
    pub criteria: BTreeMap<String, CriteriaSet>,
    /// Each set's provenance, by name.
    pub sets: BTreeMap<String, SetInfo>,
}

/// Series of rates and prices over years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// Exchange rates, by source id.
    pub rates: BTreeMap<String, RateTable>,
    /// Deflators by country: (country, year) to index.
    pub deflators: BTreeMap<(String, i16), Amount>,
    /// Purchasing power parity: (country, year) to national units per international dollar.
    pub ppp: BTreeMap<(String, i16), Amount>,
}

/// Where a set of reference data comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetInfo {
    /// What it is.
    pub title: String,
    /// Who made it and where it was taken from.
    pub source: String,
    /// Its version there.
    pub version: String,
    /// Its date there.
    pub date: PartialDate,
    /// The licence it is used under.
    pub licence: String,
    /// What was done to it and what to mind.
    #[serde(default)]
    pub note: String,
}

/// A country or area.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166 alpha-3.
    pub code: String,
    /// ISO 3166 alpha-2.
    pub alpha2: String,
    /// M49 number, three digits.
    pub m49: String,
    /// Names by language.
    pub names: Text,
    /// Other names that it is found under in files, as written there.
    pub synonyms: Vec<String>,
    /// M49 region code.
    pub region: String,
    /// M49 sub-region code.
    pub sub_region: String,
    /// UN regional commission (`ECA`, `ECE`, `ECLAC`, `ESCAP`, `ESCWA`), first one where it is in several.
    pub commissions: Vec<String>,
    /// Least developed country.
    pub ldc: bool,
    /// Landlocked developing country.
    pub lldc: bool,
    /// Small island developing State.
    pub sids: bool,
    /// World Bank income group: `L`, `LM`, `UM`, `H`; empty where none.
    pub income: String,
    /// The currency in use (ISO 4217).
    pub currency: String,
}

/// A list of codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeList {
    /// The codes.
    pub entries: CodeMap<Entry>,
}

/// One code of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Names by language.
    pub names: Text,
    /// The code above it in the same or in the wider list; empty where none.
    pub parent: String,
    /// The first year it was in use, where known.
    pub from: Option<i16>,
    /// The last year it was in use, where it has ended.
    pub until: Option<i16>,
    /// Other columns of the set, by name.
    pub more: BTreeMap<String, String>,
}

/// A dated list of the countries of the South.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SouthList {
    /// What it is called.
    pub title: String,
    /// Members: country code to first and last year of membership, as far as known.
    pub members: CodeMap<(Option<i16>, Option<i16>)>,
}

impl SouthList {
    /// Whether `country` is on the list in `year` (any year where none is given).
    pub fn has(&self, country: &str, year: Option<i16>) -> bool {
        self.members.get(country).is_some_and(|(from, until)| match year {
            Some(year) => from.is_none_or(|from| from <= year) && until.is_none_or(|until| year <= until),
            None => true,
        })
    }
}

/// Exchange rates of one source: units of national currency for one United States dollar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateTable {
    /// Yearly averages: (currency, year) to the rate, with up to twelve digits kept as a ratio of two
    /// exact numbers.
    pub rates: BTreeMap<(String, i16), Rate>,
    /// Monthly averages, as far as the source has them.
    pub months: BTreeMap<(String, Month), Rate>,
    /// Rates of single days, likewise.
    pub days: BTreeMap<(String, Day), Rate>,
}

/// An exchange rate: `units` of the currency for `usd` dollars. Two numbers, so that very small and
/// very large rates stay exact in millionths (1,000,000 old units for 0.27 dollars).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Units of the currency.
    pub units: Amount,
    /// For so many United States dollars.
    pub usd: Amount,
}

impl RateTable {
    /// The rate of a currency in a year. The United States dollar is one for one in every year.
    pub fn rate(&self, currency: &str, year: i16) -> Option<Rate> {
        if currency == "USD" {
            return Some(Rate { units: Amount::ONE, usd: Amount::ONE });
        }
        self.rates.get(&(currency.to_owned(), year)).copied()
    }
}

impl Reference {
    /// A code list by name; an empty one where there is none of that name.
    #[inline]
    pub fn list(&self, name: &str) -> &CodeList {
        static NONE: CodeList = CodeList { entries: CodeMap::new() };
        self.lists.get(name).unwrap_or(&NONE)
    }

    /// Whether a list has a code. The list `country` is the countries, `unbis` the thesaurus.
    #[inline]
    pub fn knows(&self, list: &str, code: &str) -> bool {
        match list {
            "country" => self.countries.contains_key(code),
            "unbis" => self.thesaurus.concepts.contains_key(code),
            _ => self.list(list).entries.contains_key(code),
        }
    }

    /// The names of a code of a list.
    pub fn names(&self, list: &str, code: &str) -> Option<&Text> {
        match list {
            "country" => self.countries.get(code).map(|country| &country.names),
            "unbis" => self.thesaurus.names(code),
            _ => self.list(list).entries.get(code).map(|entry| &entry.names),
        }
    }
}
