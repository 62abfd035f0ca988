//! Countries and their other names.

use std::collections::BTreeSet;

use ayni_model::Text;
use ayni_model::reference::Country;

use super::table::{Table, unknown};
use super::{LANGUAGES, Loading};

/// Reads `countries.csv`.
pub(super) fn read(table: &mut Table, loading: &mut Loading) {
    let Some(iso3) = table.required("iso3") else {
        return;
    };
    let [iso2, m49, region, sub_region, commissions, ldc, lldc, sids, income, currency] =
        ["iso2", "m49", "region", "sub_region", "commissions", "ldc", "lldc", "sids", "income", "currency"]
            .map(|name| table.optional(name));
    let languages = LANGUAGES.map(|language| (language, table.optional(language)));
    let mut seen = BTreeSet::new();
    while table.next() {
        let Some(code) = table.filled(iso3) else {
            continue;
        };
        if !is_code(&code, 3, u8::is_ascii_uppercase) {
            table.invalid(iso3);
            continue;
        }
        let shapes = [
            (iso2, is_empty_or(table.text(iso2), |text| is_code(text, 2, u8::is_ascii_uppercase))),
            (m49, is_empty_or(table.text(m49), |text| is_code(text, 3, u8::is_ascii_digit))),
            (income, is_empty_or(table.text(income), |text| ["L", "LM", "UM", "H"].contains(&text))),
            (ldc, is_empty_or(table.text(ldc), |text| text == "yes")),
            (lldc, is_empty_or(table.text(lldc), |text| text == "yes")),
            (sids, is_empty_or(table.text(sids), |text| text == "yes")),
        ];
        if let Some((Some(wrong), _)) = shapes.into_iter().find(|(_, fine)| !fine) {
            table.invalid(wrong);
            continue;
        }
        let country = Country {
            code: code.clone(),
            alpha2: table.text(iso2).to_owned(),
            m49: table.text(m49).to_owned(),
            names: names(table, &languages),
            synonyms: Vec::new(),
            region: table.text(region).to_owned(),
            sub_region: table.text(sub_region).to_owned(),
            commissions: table.text(commissions).split_whitespace().map(str::to_owned).collect(),
            ldc: table.text(ldc) == "yes",
            lldc: table.text(lldc) == "yes",
            sids: table.text(sids) == "yes",
            income: table.text(income).to_owned(),
            currency: table.text(currency).to_owned(),
        };
        if !seen.insert(code.clone()) {
            table.twice(&code);
        }
        loading.reference.countries.insert(code, country);
    }
}

/// Reads `synonyms.csv`: other names, as files write them.
pub(super) fn read_synonyms(table: &mut Table, loading: &mut Loading) {
    let (Some(name), Some(iso3)) = (table.required("name"), table.required("iso3")) else {
        return;
    };
    while table.next() {
        let (Some(text), Some(code)) = (table.filled(name), table.filled(iso3)) else {
            continue;
        };
        loading.synonyms.push((text, code, table.origin(iso3)));
    }
}

/// Gives each country its other names, once all countries are known.
pub(super) fn join_synonyms(loading: &mut Loading) {
    for (name, code, origin) in std::mem::take(&mut loading.synonyms) {
        match loading.reference.countries.get_mut(&code) {
            Some(country) if country.synonyms.contains(&name) => {}
            Some(country) => country.synonyms.push(name),
            None => loading.findings.push(unknown(&code, "country", origin)),
        }
    }
}

/// The names of a row, by language.
pub(super) fn names(table: &Table, languages: &[(&str, Option<usize>)]) -> Text {
    let mut names = Text::default();
    for (language, column) in languages {
        let name = table.text(*column);
        if !name.is_empty() {
            names.0.insert((*language).to_owned(), name.to_owned());
        }
    }
    names
}

fn is_empty_or(text: &str, fine: impl Fn(&str) -> bool) -> bool {
    text.is_empty() || fine(text)
}

fn is_code(text: &str, length: usize, fits: fn(&u8) -> bool) -> bool {
    text.len() == length && text.as_bytes().iter().all(fits)
}
