//! `south/`: dated lists of the countries of the South.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::table::{self, Row, cell};
use super::{Fallible, Files};

/// Members by country: first and last year where known.
type Members = BTreeMap<String, (Option<i16>, Option<i16>)>;

/// Writes one folder for each list.
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let countries = sources.join("countries");
    let m49 = table::read(&countries.join("public/unsd_m49_countries.csv"))?;
    let areas = table::kept("areas.csv")?;
    let recipients = recipients(&sources.join("dac-crs/oda_reader/codelist_13.json"))?;
    let classes = table::read(&countries.join("data/output/full_country_list_with_stats.csv"))?;
    let lists = [
        ("g77", "Group of 77 and China", g77(&countries.join("data/external/g77_list.csv"), &m49)?),
        ("middle-income", "Middle-income countries (World Bank)", middle_income(&classes)),
        ("oda", "DAC List of ODA Recipients", recipients.oda),
        ("tossd", "TOSSD list of recipients", recipients.tossd),
        ("unctad-developing", "Developing economies (UNCTAD)", unctad(&m49, &areas)),
    ];
    for (id, title, members) in lists {
        let head = table::write(&["list", "title"], [vec![id.into(), title.into()]])?;
        files.insert(format!("south/{id}/south.csv"), head);
        let year = |year: Option<i16>| -> Cow<str> { year.map(|y| y.to_string()).unwrap_or_default().into() };
        let rows = members.iter().map(|(country, (from, until))| {
            vec![id.into(), country.as_str().into(), year(*from), year(*until)]
        });
        let text = table::write(&["list", "country", "from", "until"], rows)?;
        files.insert(format!("south/{id}/south-members.csv"), text);
    }
    Ok(())
}

/// The member States that the Group of 77 lists, by their M49 names. `China` is on its list.
fn g77(path: &Path, m49: &[Row]) -> Fallible<Members> {
    let mut codes: BTreeMap<String, String> = m49
        .iter()
        .map(|row| (cell(row, "country_or_area").to_owned(), cell(row, "iso_alpha3").to_owned()))
        .collect();
    for row in table::kept("g77-names.csv")? {
        codes.insert(cell(&row, "name").to_owned(), cell(&row, "iso3").to_owned());
    }
    table::read(path)?
        .iter()
        .map(|row| cell(row, "country"))
        .map(|name| match codes.get(name) {
            Some(code) => Ok((code.clone(), (None, None))),
            None => Err(format!("{name} is on the list of the Group of 77 and has no code").into()),
        })
        .collect()
}

/// Lower and upper middle income by the World Bank's classes.
fn middle_income(classes: &[Row]) -> Members {
    classes
        .iter()
        .filter(|row| cell(row, "world_bank_income_group").contains("middle"))
        .map(|row| (cell(row, "iso_alpha3_code").to_owned(), (None, None)))
        .collect()
}

/// The rule that UNCTAD states: Africa; Latin America and the Caribbean; Asia without Cyprus, Israel,
/// Japan and (since 2021) the Republic of Korea; Oceania without Australia and New Zealand.
fn unctad(m49: &[Row], areas: &[Row]) -> Members {
    let developed: BTreeSet<&str> = ["AUS", "CYP", "ISR", "JPN", "NZL"].into();
    // Territories of Australia and New Zealand's sub-region, and those that nobody lives in.
    let apart: BTreeSet<&str> = ["ATF", "BVT", "CCK", "CXR", "HMD", "IOT", "NFK", "SGS", "UMI"].into();
    let all = m49.iter().map(|row| ["iso_alpha3", "region_code", "sub_region_code"].map(|c| cell(row, c)));
    let all = all.chain(areas.iter().map(|row| ["iso3", "region", "sub_region"].map(|c| cell(row, c))));
    all.filter(|[code, region, sub_region]| {
        let southern = match region.trim_start_matches('0') {
            "2" | "142" | "9" => true,
            "19" => *sub_region == "419",
            _ => false,
        };
        southern && !developed.contains(code) && !apart.contains(code)
    })
    .map(|[code, ..]| (code.to_owned(), (None, (code == "KOR").then_some(2020))))
    .collect()
}

/// The two lists that the OECD's list of recipients holds.
struct Recipients {
    oda: Members,
    tossd: Members,
}

/// Countries of the OECD's code list of recipients. `crs` says whether a country is on the DAC List.
/// A country that is only on the TOSSD list left the DAC List in the year in which its group "more
/// advanced developing countries" begins; one that is there since 1996, the first year, is of
/// unknown date and not on the DAC List here.
fn recipients(path: &Path) -> Fallible<Recipients> {
    let json: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let items = &json["codelists"]["codelist"][0]["codelist-items"]["codelist-item"];
    let (mut oda, mut tossd) = (Members::new(), Members::new());
    for item in items.as_array().ok_or("no recipients")? {
        let Some(code) = item["iso-alpha-3-code"].as_str().map(str::to_owned) else {
            continue;
        };
        let since = item["activation-date"].as_str().and_then(|day| day.get(..4)?.parse::<i16>().ok());
        if item["tossd"].as_str() == Some("1") {
            tossd.insert(code.clone(), (None, None));
        }
        match (item["crs"].as_str(), since) {
            (Some("1"), _) => {
                oda.insert(code, (None, None));
            }
            (_, Some(since)) if since > 1996 => {
                oda.insert(code, (None, Some(since - 1)));
            }
            _ => {}
        }
    }
    Ok(Recipients { oda, tossd })
}
