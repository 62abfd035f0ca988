//! What a profile says of one field, as TOML: a column's header, a table, or a list of these.

use toml::{Table, Value};

use super::seen::SeenColumn;
use super::uses::Use;
use crate::reference::fold;
use crate::suggest::HeaderWords;

/// A new source of a field.
pub(super) struct Source {
    value: Value,
    /// Whether the field takes headers alone.
    plain: bool,
}

impl Source {
    /// A column as the source of what it is used for, with what its values seem to mean.
    pub(super) fn of(used: &Use, column: &SeenColumn) -> Source {
        let title = || Value::String(column.title.clone());
        let with = |pairs: &[(&str, Value)]| {
            let column = [("column".to_owned(), title())];
            let others = pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
            Value::Table(column.into_iter().chain(others).collect())
        };
        let text = |text: &str| Value::String(text.to_owned());
        let value = match used.code {
            "provider" | "second-provider" | "recipient" | "both" if !column.countries => {
                with(&[("holds", text("either"))])
            }
            "implementing" => with(&[("holds", text("names"))]),
            "place" => with(&[("country", text("recipient"))]),
            code if used.list.is_some() && !column.values.is_empty() => {
                let words = HeaderWords::shipped();
                let field = code.replace('-', "_");
                let meaning =
                    |value: &String| (value.clone(), text(words.code(&field, value).unwrap_or_default()));
                with(&[("values", Value::Table(column.values.iter().map(meaning).collect()))])
            }
            "currency" if column.values.iter().any(|value| !is_currency(value)) => {
                let meaning =
                    |value: &String| (value.clone(), text(if is_currency(value) { value } else { "" }));
                with(&[("values", Value::Table(column.values.iter().map(meaning).collect()))])
            }
            _ => title(),
        };
        Source { value, plain: used.code == "id" }
    }

    /// It alone.
    pub(super) fn value(&self) -> Value {
        self.value.clone()
    }

    /// It beside what is there.
    pub(super) fn join(&self, there: &mut Value) {
        // A field of which only a fixed value is known gets its column.
        if let (Value::Table(table), false) = (&mut *there, self.plain)
            && !table.contains_key("column")
            && !table.contains_key("section")
        {
            match self.value() {
                Value::Table(own) => table.extend(own),
                own => {
                    table.insert("column".into(), own);
                }
            }
            return;
        }
        make_list(there);
        if let Some(list) = there.as_array_mut() {
            list.push(self.value());
        }
    }
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A value that holds for every row.
pub(super) fn fixed(value: &str) -> Value {
    Value::Table(Table::from_iter([("value".to_owned(), Value::String(value.to_owned()))]))
}

/// The value that holds for every row, where that is all that is said.
pub(super) fn fixed_value(value: &Value) -> Option<&str> {
    let table = value.as_table().filter(|table| !table.contains_key("column"))?;
    table.get("value")?.as_str()
}

/// Whether a resource says how much it is.
pub(super) fn measures(block: &Table) -> bool {
    ["amount", "value", "quantity", "years"].iter().any(|name| block.contains_key(*name))
}

/// Whether a name in a profile means a column.
pub(super) fn is(name: &str, column: &SeenColumn) -> bool {
    match name.strip_prefix('@') {
        Some(letters) => letters == ayni_model::origin::column_letters(column.number),
        None => name == column.title || (!name.contains('#') && fold(name) == fold(&column.title)),
    }
}

/// Whether a field reads a column.
pub(super) fn names(value: &Value, column: &SeenColumn) -> bool {
    match value {
        Value::String(name) => is(name, column),
        Value::Array(all) => all.iter().any(|one| names(one, column)),
        Value::Table(table) => table.get("column").is_some_and(|value| names(value, column)),
        _ => false,
    }
}

/// Takes a column away from a field; whether nothing is left of it.
pub(super) fn cut(value: &mut Value, column: &SeenColumn) -> bool {
    match value {
        Value::String(name) => is(name, column),
        Value::Array(all) => {
            all.retain_mut(|one| !cut(one, column));
            all.is_empty()
        }
        Value::Table(table) => {
            if !table.get_mut("column").is_some_and(|value| cut(value, column)) {
                return false;
            }
            // Without its column, what else is said of it means nothing, but for a value of its own.
            let kept: Vec<_> =
                ["value", "section"].iter().filter_map(|name| table.remove_entry(*name)).collect();
            *table = kept.into_iter().collect();
            table.is_empty()
        }
        _ => false,
    }
}

/// A single value becomes a list of one.
pub(super) fn make_list(value: &mut Value) {
    if !value.is_array() {
        let one = std::mem::replace(value, Value::Array(Vec::new()));
        *value = Value::Array(vec![one]);
    }
}

/// The tables of a value that is one or a list of them.
pub(super) fn tables(value: &Value) -> impl Iterator<Item = &Table> {
    let (one, several) = (value.as_table(), value.as_array());
    one.into_iter().chain(several.into_iter().flatten().filter_map(Value::as_table))
}

/// The first of them, to be changed.
pub(super) fn first_table(value: &mut Value) -> Option<&mut Table> {
    match value {
        Value::Table(table) => Some(table),
        Value::Array(all) => all.iter_mut().find_map(Value::as_table_mut),
        _ => None,
    }
}

/// What the values of a field's column mean, with the column's name.
pub(super) fn meanings(value: &Value) -> Option<(String, &Table)> {
    tables(value).find_map(|table| {
        let values = table.get("values")?.as_table()?;
        let column = match table.get("column")? {
            Value::String(name) => name.clone(),
            Value::Array(all) => all.first()?.as_str()?.to_owned(),
            _ => return None,
        };
        Some((column, values))
    })
}

/// Sets what values mean where a field has a table of them.
pub(super) fn set_meanings(value: &mut Value, meanings: &[(&str, &str)]) {
    let all: Vec<&mut Table> = match value {
        Value::Table(table) => vec![table],
        Value::Array(all) => all.iter_mut().filter_map(Value::as_table_mut).collect(),
        _ => Vec::new(),
    };
    for values in all.into_iter().filter_map(|table| table.get_mut("values")?.as_table_mut()) {
        for (value, meaning) in meanings {
            if let Some(slot) = values.get_mut(*value) {
                *slot = Value::String((*meaning).to_owned());
            }
        }
    }
}

/// Adds to a field what a value of a column means; whether the field reads that column.
pub(super) fn learn(value: &mut Value, column: &SeenColumn, from: &str, meaning: &str) -> bool {
    if !names(value, column) {
        return false;
    }
    match value {
        Value::Array(all) => all.iter_mut().any(|one| learn(one, column, from, meaning)),
        Value::Table(table) => {
            let values = table.entry("values").or_insert_with(|| Value::Table(Table::new()));
            if let Some(values) = values.as_table_mut() {
                values.insert(from.to_owned(), Value::String(meaning.to_owned()));
            }
            true
        }
        plain => {
            let mut table = Table::from_iter([("column".to_owned(), plain.clone())]);
            let values = Table::from_iter([(from.to_owned(), Value::String(meaning.to_owned()))]);
            table.insert("values".into(), Value::Table(values));
            *plain = Value::Table(table);
            true
        }
    }
}
