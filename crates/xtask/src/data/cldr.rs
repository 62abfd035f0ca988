//! Takes names from the Unicode Common Locale Data Repository, as its npm packages give them.
//!
//! Only what is needed is kept in the repository (Unicode License V3), so that the other steps need
//! no packages: names of territories and currencies in seven languages, and which currency was in
//! use where and when.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::{Fallible, Files, LANGUAGES, table};

/// The files for `kept/`.
pub(super) fn extract(packages: &Path) -> Fallible<Files> {
    let mut files = Files::new();
    files.insert("cldr-territories.csv".into(), territories(packages)?);
    files.insert("cldr-currencies.csv".into(), currencies(packages)?);
    files.insert("cldr-currency-use.csv".into(), currency_use(packages)?);
    Ok(files)
}

fn json(path: &Path) -> Fallible<Value> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// By code and variant: the name in each language.
fn territories(packages: &Path) -> Fallible<String> {
    let mut names: BTreeMap<(String, String), BTreeMap<&str, String>> = BTreeMap::new();
    for language in LANGUAGES {
        let file = json(&packages.join(format!("cldr-localenames-full/main/{language}/territories.json")))?;
        let list = &file["main"][language]["localeDisplayNames"]["territories"];
        for (key, name) in list.as_object().into_iter().flatten() {
            let (code, variant) = key.split_once("-alt-").unwrap_or((key, ""));
            let name = name.as_str().unwrap_or_default().to_owned();
            names.entry((code.to_owned(), variant.to_owned())).or_default().insert(language, name);
        }
    }
    // Portugal and Latin America write some names otherwise; Taiwan and Hong Kong write other characters.
    for (locale, language) in [("es-419", "es"), ("pt-PT", "pt"), ("zh-Hant", "zh")] {
        let file = json(&packages.join(format!("cldr-localenames-full/main/{locale}/territories.json")))?;
        let list = &file["main"][locale]["localeDisplayNames"]["territories"];
        for (code, name) in list.as_object().into_iter().flatten().filter(|(code, _)| !code.contains("-alt-"))
        {
            let name = name.as_str().unwrap_or_default();
            let base = names.get(&(code.clone(), String::new())).and_then(|names| names.get(language));
            if base.is_none_or(|base| base != name) {
                names.entry((code.clone(), locale.to_owned())).or_default().insert(language, name.to_owned());
            }
        }
    }
    let rows = names.into_iter().map(|((code, variant), names)| {
        let mut row: Vec<Cow<str>> = vec![code.into(), variant.into()];
        row.extend(LANGUAGES.map(|language| names.get(language).cloned().unwrap_or_default().into()));
        row
    });
    table::write(&["code", "variant", "ar", "en", "es", "fr", "pt", "ru", "zh"], rows)
}

/// By code: the decimal places in use and the name in each language.
fn currencies(packages: &Path) -> Fallible<String> {
    let mut names: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for language in LANGUAGES {
        let file = json(&packages.join(format!("cldr-numbers-full/main/{language}/currencies.json")))?;
        let list = &file["main"][language]["numbers"]["currencies"];
        for (code, entry) in list.as_object().into_iter().flatten() {
            if let Some(name) = entry["displayName"].as_str().filter(|name| *name != code) {
                names.entry(code.clone()).or_default().insert(language, name.to_owned());
            }
        }
    }
    let file = json(&packages.join("cldr-core/supplemental/currencyData.json"))?;
    let fractions = &file["supplemental"]["currencyData"]["fractions"];
    let rows = names.into_iter().map(|(code, names)| {
        let digits = fractions[&code]["_digits"].as_str().unwrap_or("2").to_owned();
        let mut row: Vec<Cow<str>> = vec![code.into(), digits.into()];
        row.extend(LANGUAGES.map(|language| names.get(language).cloned().unwrap_or_default().into()));
        row
    });
    table::write(&["code", "digits", "ar", "en", "es", "fr", "pt", "ru", "zh"], rows)
}

/// Which currency was legal tender where, from and until which day.
fn currency_use(packages: &Path) -> Fallible<String> {
    let file = json(&packages.join("cldr-core/supplemental/currencyData.json"))?;
    let mut rows: Vec<Vec<Cow<str>>> = Vec::new();
    for (region, uses) in file["supplemental"]["currencyData"]["region"].as_object().into_iter().flatten() {
        for (code, when) in uses.as_array().into_iter().flatten().filter_map(Value::as_object).flatten() {
            if when["_tender"].as_str() == Some("false") {
                continue;
            }
            let day = |key: &str| when[key].as_str().unwrap_or_default().to_owned().into();
            rows.push(vec![region.clone().into(), code.clone().into(), day("_from"), day("_to")]);
        }
    }
    rows.sort();
    table::write(&["region", "currency", "from", "to"], rows)
}
