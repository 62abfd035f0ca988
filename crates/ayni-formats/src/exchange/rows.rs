//! A record as rows of our own workbook.

use ayni_model::exchange::{Record, Value};

/// The texts of a record for these columns: one row, and one more for each further line that a field has.
pub fn rows(record: &Record, columns: &[&str]) -> Vec<Vec<String>> {
    let language = main_language(record);
    let lines =
        record.values.values().map(|value| if let Value::Lines(lines) = value { lines.len() } else { 0 });
    let count = lines.max().unwrap_or(0).max(1);
    (0..count).map(|at| columns.iter().map(|column| cell(record, column, at, language)).collect()).collect()
}

/// The language that a record's title is in, or the first of several.
fn main_language(record: &Record) -> &str {
    record.text("title").and_then(|text| text.0.keys().next()).map_or("", String::as_str)
}

/// The texts of a record that are in another language than its main one: the columns that they need.
pub fn further(record: &Record) -> Vec<String> {
    let language = main_language(record);
    let mut all = Vec::new();
    for (name, value) in &record.values {
        match value {
            Value::Text(text) => {
                all.extend(text.0.keys().filter(|own| *own != language).map(|own| format!("{name}@{own}")));
            }
            Value::Lines(lines) => {
                for (inner, value) in lines.iter().flat_map(|line| &line.0) {
                    if let Value::Text(text) = value {
                        let others = text.0.keys().filter(|own| *own != language);
                        all.extend(others.map(|own| format!("{name}.{inner}@{own}")));
                    }
                }
            }
            _ => {}
        }
    }
    all.sort();
    all.dedup();
    all
}

fn cell(record: &Record, column: &str, at: usize, main: &str) -> String {
    let (id, language) = column.split_once('@').unwrap_or((column, main));
    match (id, at) {
        ("owner", _) => return record.owner.clone(),
        ("id", _) => return record.id.clone(),
        ("kind", 0) => return record.kind.clone(),
        ("tier", 0) => return record.tier.as_str().to_owned(),
        ("language", _) => return main.to_owned(),
        _ => {}
    }
    match id.split_once('.') {
        Some((list, name)) => record
            .lines(list)
            .get(at)
            .and_then(|line| line.get(name))
            .map(|value| text(value, language))
            .unwrap_or_default(),
        None if at == 0 => record.get(id).map(|value| text(value, language)).unwrap_or_default(),
        None => String::new(),
    }
}

fn text(value: &Value, language: &str) -> String {
    match value {
        Value::Plain(text) => text.clone(),
        Value::Many(all) => all.join("; "),
        Value::Flag(flag) => flag.to_string(),
        Value::Text(text) => text.0.get(language).cloned().unwrap_or_default(),
        Value::Lines(_) => String::new(),
    }
}
