//! The texts of a record, each with its field and place.

use ayni_model::Path;
use ayni_model::exchange::{Field, Record, Value};

use super::Looked;

/// Calls `each` for every text that people read: field, path, language (empty where it has none), words.
pub(super) fn each<'a>(looked: &Looked<'a>, each: &mut dyn FnMut(&'a Field, Path, &'a str, &'a str)) {
    for field in looked.fields() {
        let Some(value) = value_of(looked.record, &field.name) else { continue };
        let path = Path::of(field.name.as_str());
        match value {
            Value::Lines(lines) => {
                for (at, line) in lines.iter().enumerate() {
                    for inner in &field.fields {
                        if let Some(value) = line.get(&inner.name) {
                            of_value(inner, path.line(at + 1).field(&inner.name), value, each);
                        }
                    }
                }
            }
            value => of_value(field, path, value, each),
        }
    }
}

fn value_of<'a>(record: &'a Record, name: &str) -> Option<&'a Value> {
    record.values.get(name)
}

fn of_value<'a>(
    field: &'a Field,
    path: Path,
    value: &'a Value,
    each: &mut dyn FnMut(&'a Field, Path, &'a str, &'a str),
) {
    match value {
        Value::Text(text) => {
            text.iter().for_each(|(language, words)| each(field, path.field(language), language, words))
        }
        Value::Plain(words) => each(field, path, "", words),
        Value::Many(all) => all.iter().for_each(|words| each(field, path.clone(), "", words)),
        Value::Flag(_) | Value::Lines(_) => {}
    }
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    const LETTERS: usize = 60;
    let mut short: String = text.chars().take(LETTERS).collect();
    if text.chars().nth(LETTERS).is_some() {
        short.push('…');
    }
    short
}
