//! Code lists: currencies, sectors, goals, units, regions and whatever a country adds.

use std::collections::BTreeMap;

use ayni_model::reference::{CodeList, Entry};

use super::countries::names;
use super::table::Table;
use super::{LANGUAGES, Loading};

/// Reads `<list>.csv` into the list of that name. Columns: `code`; `parent`, `from`, `until` and
/// the languages, where there are any; every other column goes to [`Entry::more`].
pub(super) fn read(table: &mut Table, list: &str, loading: &mut Loading) {
    let Some(code) = table.required("code") else {
        return;
    };
    let [parent, from, until] = ["parent", "from", "until"].map(|name| table.optional(name));
    let languages = LANGUAGES.map(|language| (language, table.optional(language)));
    let known = [Some(code), parent, from, until];
    let others: Vec<(usize, String)> = table
        .columns()
        .iter()
        .enumerate()
        .filter(|(place, name)| !known.contains(&Some(*place)) && !LANGUAGES.contains(&name.as_str()))
        .map(|(place, name)| (place, name.clone()))
        .collect();
    let mut fresh = BTreeMap::new();
    while table.next() {
        let Some(key) = table.filled(code) else {
            continue;
        };
        let (Ok(from), Ok(until)) = (table.year(from), table.year(until)) else {
            continue;
        };
        let entry = Entry {
            names: names(table, &languages),
            parent: table.text(parent).to_owned(),
            from,
            until,
            more: others
                .iter()
                .filter(|(place, _)| !table.text(*place).is_empty())
                .map(|(place, name)| (name.clone(), table.text(*place).to_owned()))
                .collect(),
        };
        if fresh.contains_key(&key) {
            table.twice(&key);
        }
        fresh.insert(key, entry);
    }
    let lists = &mut loading.reference.lists;
    match lists.get_mut(list) {
        Some(known) => known.entries.extend(fresh),
        None => drop(lists.insert(list.to_owned(), CodeList { entries: fresh.into_iter().collect() })),
    }
}
