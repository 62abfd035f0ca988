//! `crs/`: purpose codes and sectors of the OECD's Creditor Reporting System, as IATI keeps them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::table::{self, Row, cell};
use super::{Fallible, Files, LANGUAGES};

/// The languages that the IATI lists have names in.
const TRANSLATED: [&str; 4] = ["en", "es", "fr", "pt"];

/// Writes `crs.csv` (five digits) and `sector.csv` (three digits, and the groups above them).
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let folder = sources.join("iati-codelists");
    let lives = lives(&folder.join("codelists-nonembedded/xml/Sector.xml"))?;
    let purposes = list(&folder, "Sector")?;
    let rows = purposes.iter().map(|(code, item)| {
        let (from, until) = lives.get(code).cloned().unwrap_or_default();
        let mut row: Vec<Cow<str>> =
            vec![code.into(), text(&item["en"], "category").into(), from.into(), until.into()];
        row.extend(LANGUAGES.map(|language| name(item, language)));
        row.push(if text(&item["en"], "status") == "withdrawn" { "yes".into() } else { "".into() });
        row
    });
    let header = ["code", "parent", "from", "until", "ar", "en", "es", "fr", "pt", "ru", "zh", "withdrawn"];
    files.insert("crs/crs.csv".into(), table::write(&header, rows)?);
    files.insert("crs/sector.csv".into(), sectors(&folder)?);
    Ok(())
}

/// One code of a list: the item in each language.
type Item = BTreeMap<&'static str, Value>;

fn list(folder: &Path, name: &str) -> Fallible<BTreeMap<String, Item>> {
    let mut items: BTreeMap<String, Item> = BTreeMap::new();
    for language in TRANSLATED {
        let path = folder.join(format!("codeforiati-json/{language}/{name}.json"));
        let json: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
        for item in json["data"].as_array().ok_or("a list without data")? {
            items.entry(text(item, "code").to_owned()).or_default().insert(language, item.clone());
        }
    }
    Ok(items)
}

/// Sectors and their groups. Names in the languages that IATI lacks stand in `kept/sector-names.csv`.
fn sectors(folder: &Path) -> Fallible<String> {
    let own: BTreeMap<String, Row> = table::kept("sector-names.csv")?
        .into_iter()
        .map(|row| (cell(&row, "code").to_owned(), row))
        .collect();
    let mut rows: BTreeMap<String, Vec<Cow<str>>> = BTreeMap::new();
    let mut groups = BTreeMap::new();
    for item in list(folder, "SectorGroup")?.values() {
        let (group, category) =
            (text(&item["en"], "codeforiati:group-code"), text(&item["en"], "codeforiati:category-code"));
        groups.insert(category.to_owned(), group.to_owned());
        let names: Item = item
            .iter()
            .map(|(language, item)| {
                (*language, serde_json::json!({ "name": item["codeforiati:group-name"] }))
            })
            .collect();
        rows.insert(group.to_owned(), row(group, "", &names, own.get(group), ""));
    }
    for (code, item) in list(folder, "SectorCategory")? {
        let group = groups.get(&code).filter(|group| **group != code).map_or("", String::as_str);
        // As a sector of its own 230 has ended; as the group above 231 to 236 it has not.
        let above = groups.values().any(|group| *group == code);
        let ended = if text(&item["en"], "status") == "withdrawn" && !above { "yes" } else { "" };
        let made = row(&code, group, &item, own.get(&code), ended);
        rows.insert(code, made);
    }
    let header = ["code", "parent", "ar", "en", "es", "fr", "pt", "ru", "zh", "withdrawn"];
    table::write(&header, rows.into_values())
}

fn row<'a>(code: &str, parent: &str, item: &Item, own: Option<&Row>, ended: &'a str) -> Vec<Cow<'a, str>> {
    let mut row: Vec<Cow<str>> = vec![code.to_owned().into(), parent.to_owned().into()];
    row.extend(LANGUAGES.map(|language| {
        match own.map(|row| cell(row, language)).filter(|name| !name.is_empty()) {
            Some(name) => name.to_owned().into(),
            None => name(item, language).into_owned().into(),
        }
    }));
    row.push(ended.into());
    row
}

fn name<'i>(item: &'i Item, language: &str) -> Cow<'i, str> {
    item.get(language).map_or("", |item| text(item, "name")).trim().into()
}

fn text<'v>(item: &'v Value, key: &str) -> &'v str {
    item[key].as_str().unwrap_or_default()
}

/// The first and last year of codes, from the dates in the IATI list's own file, where it has any.
fn lives(path: &Path) -> Fallible<BTreeMap<String, (String, String)>> {
    let text = std::fs::read_to_string(path)?;
    let mut lives = BTreeMap::new();
    for item in text.split("<codelist-item").skip(1) {
        let (head, rest) = item.split_once('>').ok_or("an item without end")?;
        let year = |attribute: &str| -> String {
            let date = head.split_once(attribute).and_then(|(_, rest)| rest.get(2..6));
            date.unwrap_or_default().to_owned()
        };
        if let Some((code, _)) = rest.split_once("<code>").and_then(|(_, rest)| rest.split_once("</code>")) {
            lives.insert(code.to_owned(), (year("activation-date"), year("withdrawal-date")));
        }
    }
    Ok(lives)
}
