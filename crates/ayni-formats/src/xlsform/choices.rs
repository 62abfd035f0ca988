//! The sheet of choices.

use std::collections::BTreeMap;

use ayni_model::survey::{Choice, ChoiceList};

use super::found::Found;
use super::languages::Languages;
use super::rows::{Kind, Rows};
use super::tables::Table;

/// Reads lists of choices, in the order in which they begin. `duplicates` says whether a list may hold a
/// choice twice.
pub(super) fn read(
    tables: &[Table],
    duplicates: bool,
    languages: &mut Languages,
    found: &mut Found,
) -> Vec<ChoiceList> {
    let mut lists: Vec<ChoiceList> = Vec::new();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    let mut seen: BTreeMap<(usize, String), u32> = BTreeMap::new();
    for table in tables {
        let rows = Rows::new(table, Kind::Choices, languages, found);
        for line in rows.lines() {
            let list = line.text("list");
            // Rows without a list are people's own notes.
            if list.is_empty() {
                continue;
            }
            let name = line.text("name");
            if name.is_empty() {
                found.error(line.place(), "xlsform-row-incomplete", &[("column", "name")]);
                continue;
            }
            let place = *at.entry(list.clone()).or_insert(lists.len());
            if place == lists.len() {
                lists.push(ChoiceList { name: list.clone(), choices: Vec::new() });
            }
            if let Some(row) = seen.insert((place, name.clone()), line.number())
                && !duplicates
            {
                let row = row.to_string();
                let args = [("name", name.as_str()), ("other", &row)];
                found.error(line.place(), "xlsform-twice", &args);
                continue;
            }
            let choice = Choice {
                name,
                label: line.translated("label"),
                media: line.media(),
                columns: line.others(),
                row: line.number(),
            };
            if let Some(list) = lists.get_mut(place) {
                list.choices.push(choice);
            }
        }
    }
    lists
}
