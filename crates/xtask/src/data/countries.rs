//! `countries/`: the M49 list of countries and areas, with names, groups and currency in use.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::table::{self, Row, cell};
use super::{Fallible, Files, LANGUAGES};

/// Writes `countries.csv`, `synonyms.csv`, `former-country.csv` and `region.csv`.
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let folder = sources.join("countries");
    let m49 = by(table::read(&folder.join("public/unsd_m49_countries.csv"))?, "iso_alpha3");
    let codes = by(table::read(&folder.join("country-codes/data/country-codes.csv"))?, "ISO3166-1-Alpha-3");
    let classes =
        by(table::read(&folder.join("data/output/full_country_list_with_stats.csv"))?, "iso_alpha3_code");
    let areas = by(table::kept("areas.csv")?, "iso3");
    let territories = Territories::read()?;
    let overrides: BTreeMap<(String, String), String> = table::kept("country-names.csv")?
        .into_iter()
        .map(|row| ((cell(&row, "iso3").into(), cell(&row, "language").into()), cell(&row, "name").into()))
        .collect();
    let commissions = table::kept("commissions.csv")?;
    let currencies = currencies_in_use()?;

    let mut rows = Vec::new();
    let mut spellings: BTreeSet<(String, String)> = BTreeSet::new();
    for iso3 in m49.keys().chain(areas.keys()) {
        let un = m49.get(iso3);
        let area = areas.get(iso3);
        let names = codes.get(iso3);
        let pick = |un_column: &str, area_column: &str| -> String {
            un.map(|row| cell(row, un_column))
                .or(area.map(|row| cell(row, area_column)))
                .unwrap_or_default()
                .to_owned()
        };
        let iso2 = pick("iso_alpha2", "iso2");
        let region = padded(&pick("region_code", "region"));
        let sub_region = padded(&pick("sub_region_code", "sub_region"));
        let mut row: Vec<Cow<str>> =
            vec![iso3.as_str().into(), iso2.clone().into(), padded(&pick("m49_code", "m49")).into()];
        let mut known = BTreeSet::new();
        for language in LANGUAGES {
            let official = match language {
                "en" => un.map(|row| cell(row, "country_or_area")),
                "pt" => None,
                "zh" => names.map(|row| cell(row, "official_name_cn")),
                other => names.map(|row| cell(row, &format!("official_name_{other}"))),
            };
            let name = overrides
                .get(&(iso3.clone(), language.to_owned()))
                .map(String::as_str)
                .or(official.filter(|name| !name.is_empty()))
                .unwrap_or_else(|| territories.name(&iso2, language));
            known.insert(name.to_owned());
            row.push(name.to_owned().into());
        }
        let flag = |column: &str| -> Cow<str> {
            if un.is_some_and(|row| cell(row, column) == "True") { "yes".into() } else { "".into() }
        };
        let bodies = commissions_of(iso3, &region, &sub_region, &commissions);
        row.extend([region.into(), sub_region.into(), bodies.into()]);
        row.extend([flag("is_ldc"), flag("is_lldc"), flag("is_sids")]);
        row.push(income(classes.get(iso3)).into());
        row.push(currencies.get(&iso2).cloned().unwrap_or_default().into());
        rows.push(row);

        let other = territories.all(&iso2).chain(names.into_iter().flat_map(unterm));
        let other = other.chain(names.map(|row| cell(row, "official_name_en").to_owned()));
        spellings.extend(
            other
                .map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty() && !known.contains(name))
                .map(|name| (iso3.clone(), name)),
        );
    }
    rows.sort();
    let header = [
        "iso3",
        "iso2",
        "m49",
        "ar",
        "en",
        "es",
        "fr",
        "pt",
        "ru",
        "zh",
        "region",
        "sub_region",
        "commissions",
        "ldc",
        "lldc",
        "sids",
        "income",
        "currency",
    ];
    files.insert("countries/countries.csv".into(), table::write(&header, rows)?);

    for row in table::kept("synonyms.csv")? {
        spellings.insert((cell(&row, "iso3").to_owned(), cell(&row, "name").to_owned()));
    }
    let rows = spellings.into_iter().map(|(iso3, name)| vec![name.into(), iso3.into()]);
    files.insert("countries/synonyms.csv".into(), table::write(&["name", "iso3"], rows)?);
    let former = table::kept("former-country.csv")?;
    let header = ["code", "parent", "until"];
    let rows = former.iter().map(|row| header.map(|name| cell(row, name).into()).to_vec());
    files.insert("countries/former-country.csv".into(), table::write(&header, rows)?);
    files.insert("countries/region.csv".into(), regions(&m49, &territories)?);
    Ok(())
}

/// The names of territories by CLDR.
struct Territories(BTreeMap<(String, String), Row>);

impl Territories {
    fn read() -> Fallible<Territories> {
        let rows = table::kept("cldr-territories.csv")?;
        Ok(Territories(
            rows.into_iter()
                .map(|row| ((cell(&row, "code").into(), cell(&row, "variant").into()), row))
                .collect(),
        ))
    }

    fn name(&self, code: &str, language: &str) -> &str {
        self.0.get(&(code.to_owned(), String::new())).map_or("", |row| cell(row, language))
    }

    /// Every name, variants too, in all languages.
    fn all<'a>(&'a self, iso2: &str) -> impl Iterator<Item = String> + 'a {
        let iso2 = iso2.to_owned();
        self.0
            .iter()
            .filter(move |((code, _), _)| *code == iso2)
            .flat_map(|(_, row)| LANGUAGES.map(|language| cell(row, language).to_owned()))
    }
}

/// Short and formal names as the UN terminology database gives them. `Afghanistan (l')` is the short
/// name with its article, which is no part of the name.
fn unterm(row: &Row) -> Vec<String> {
    let mut names = Vec::new();
    for language in ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"] {
        let short = cell(row, &format!("UNTERM {language} Short"));
        let bare = match short.rsplit_once(" (") {
            Some((name, article)) if article.len() <= 5 => name,
            _ => short,
        };
        names.push(bare.to_owned());
        names.push(cell(row, &format!("UNTERM {language} Formal")).to_owned());
    }
    names
}

/// The commissions that a country is a member of, that of its own region first.
fn commissions_of(iso3: &str, region: &str, sub_region: &str, commissions: &[Row]) -> String {
    let home: &[&str] = match (region, sub_region) {
        ("002", _) => &["ECA"],
        ("019", _) => &["ECLAC"],
        ("142", "145") => &["ESCWA", "ECE", "ESCAP"],
        ("150", _) => &["ECE"],
        _ => &["ESCAP"],
    };
    let mut found: Vec<&str> = commissions
        .iter()
        .filter(|row| cell(row, "members").split_whitespace().any(|member| member == iso3))
        .map(|row| cell(row, "commission"))
        .collect();
    found.sort_by_key(|code| (home.iter().position(|own| own == code).unwrap_or(home.len()), *code));
    found.dedup();
    found.join(" ")
}

/// The currency in use by territory: the one that is tender today, the latest where there are several.
fn currencies_in_use() -> Fallible<BTreeMap<String, String>> {
    let mut latest: BTreeMap<String, (String, String)> = BTreeMap::new();
    for row in table::kept("cldr-currency-use.csv")? {
        if !cell(&row, "to").is_empty() {
            continue;
        }
        let found = (cell(&row, "from").to_owned(), cell(&row, "currency").to_owned());
        let known = latest.entry(cell(&row, "region").to_owned()).or_default();
        if *known < found {
            *known = found;
        }
    }
    let mut chosen: BTreeMap<String, String> =
        latest.into_iter().map(|(region, (_, currency))| (region, currency)).collect();
    for row in table::kept("country-currency.csv")? {
        chosen.insert(cell(&row, "iso2").to_owned(), cell(&row, "currency").to_owned());
    }
    Ok(chosen)
}

/// M49 regions, sub-regions and intermediate regions, each with the one above it.
fn regions(m49: &BTreeMap<String, Row>, territories: &Territories) -> Fallible<String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for row in m49.values() {
        let mut above = padded(cell(row, "global_code"));
        found.insert(above.clone(), String::new());
        for column in ["region_code", "sub_region_code", "intermediate_region_code"] {
            let code = padded(cell(row, column));
            if !code.is_empty() {
                found.insert(code.clone(), above);
                above = code;
            }
        }
    }
    let overrides = table::kept("region-names.csv")?;
    let rows = found.into_iter().map(|(code, above)| {
        let own = overrides.iter().find(|row| cell(row, "code") == code);
        let mut row: Vec<Cow<str>> = vec![code.clone().into(), above.into()];
        row.extend(LANGUAGES.map(|language| {
            let name = own.map(|row| cell(row, language)).filter(|name| !name.is_empty());
            name.unwrap_or_else(|| territories.name(&code, language)).to_owned().into()
        }));
        row
    });
    table::write(&["code", "parent", "ar", "en", "es", "fr", "pt", "ru", "zh"], rows)
}

/// The World Bank's income group in short.
fn income(class: Option<&Row>) -> &'static str {
    match class.map_or("", |row| cell(row, "world_bank_income_group")) {
        "Low income" => "L",
        "Lower middle income" => "LM",
        "Upper middle income" => "UM",
        "High income" => "H",
        _ => "",
    }
}

fn by(rows: Vec<Row>, column: &str) -> BTreeMap<String, Row> {
    rows.into_iter()
        .map(|row| (cell(&row, column).to_owned(), row))
        .filter(|(key, _)| !key.is_empty() && key != "NA")
        .collect()
}

/// M49 codes have three digits; some sources drop leading zeros.
fn padded(code: &str) -> String {
    if code.is_empty() || code == "NA" { String::new() } else { format!("{code:0>3}") }
}
