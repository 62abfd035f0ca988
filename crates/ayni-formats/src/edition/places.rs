//! Where each field of an edition's or a method's file stands, so that what a check finds in the
//! values can be shown at its line.

use std::collections::BTreeMap;

use ayni_model::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The line of every field, by path: `rules[money-grant].when.kind`. A line of a list is named by its
/// `code` or `id`, and by its place from 0 where it has neither. Empty for a text that is no TOML.
pub fn places(text: &str) -> BTreeMap<Path, u32> {
    let mut all = BTreeMap::new();
    if let Ok(root) = DeTable::parse(text) {
        let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        table(root.get_ref(), &Path::root(), &ends, &mut all);
    }
    all
}

fn table(fields: &DeTable<'_>, path: &Path, ends: &[usize], all: &mut BTreeMap<Path, u32>) {
    for (name, value) in fields.iter() {
        field(value, &path.field(name.get_ref()), ends, all);
    }
}

fn field(value: &Spanned<DeValue<'_>>, path: &Path, ends: &[usize], all: &mut BTreeMap<Path, u32>) {
    let before = ends.partition_point(|end| *end < value.span().start);
    all.insert(path.clone(), u32::try_from(before + 1).unwrap_or(u32::MAX));
    match value.get_ref() {
        DeValue::Table(fields) => table(fields, path, ends, all),
        DeValue::Array(lines) => {
            for (at, line) in lines.iter().enumerate() {
                let named = line.get_ref().as_table().and_then(name_of);
                match named {
                    Some(name) => field(line, &path.line(name), ends, all),
                    None => field(line, &path.line(at), ends, all),
                }
            }
        }
        _ => {}
    }
}

/// The code or id of a line of a list.
fn name_of<'a>(line: &'a DeTable<'_>) -> Option<&'a str> {
    ["code", "id"].iter().find_map(|name| match line.get(*name)?.get_ref() {
        // A line of a map has a code too, but it is not its own name.
        DeValue::String(text) if !line.contains_key("to") => Some(text.as_ref()),
        _ => None,
    })
}
