//! A record has the fields of its kind, each with a value that the field may hold, and none is missing that must be
//! there.

use ayni_model::exchange::{Field, FieldType, Record, Value};
use ayni_model::{Amount, Arg, Finding, PartialDate, Path, Severity};

use super::texts::excerpt;
use super::{Context, Found, Looked};

/// The longest id, in bytes.
const LONGEST_ID: usize = 100;

/// Lines of a field, and values of one with several.
const MOST: usize = 200;

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    let record = looked.record;
    for (name, id) in [("owner", &record.owner), ("id", &record.id)] {
        if id.trim().is_empty() || id.len() > LONGEST_ID || id.chars().any(char::is_control) {
            found.all.push(
                Finding::new("exchange-id", Severity::Error)
                    .on(&record.id, Path::of(name))
                    .with("most", LONGEST_ID),
            );
        }
    }
    for field in looked.fields() {
        let path = Path::of(field.name.as_str());
        match record.get(&field.name).filter(|value| !value.is_empty()) {
            Some(value) => of_value(field, path, value, looked.context, found),
            None if field.required => found.at("exchange-required", Severity::Error, (field, path), []),
            None => {}
        }
    }
    let known = |name: &String| looked.fields().any(|field| field.name == *name);
    for name in record.values.keys().filter(|name| !known(name)) {
        found.all.push(
            Finding::new("exchange-field-unknown", Severity::Warning)
                .on(&record.id, Path::of(name.as_str()))
                .with("name", excerpt(name))
                .with("kind", Arg::Key(format!("exchange-kind-{}", record.kind))),
        );
    }
}

fn of_value(field: &Field, path: Path, value: &Value, context: &Context<'_>, found: &mut Found<'_>) {
    let mut bad = |path: Path, text: &str| {
        found.at("exchange-value", Severity::Error, (field, path), [("text", Arg::Text(excerpt(text)))]);
    };
    match (field.kind, value) {
        (FieldType::Text | FieldType::Long, Value::Text(text)) => {
            for (language, _) in text.iter().filter(|(language, _)| !is_language(language)) {
                bad(path.field(language), language);
            }
        }
        (FieldType::Plain, Value::Plain(_)) | (FieldType::Flag, Value::Flag(_)) => {}
        (FieldType::Words, Value::Many(all)) if all.len() <= MOST => {}
        (FieldType::Codes, Value::Many(all)) if all.len() <= MOST => {
            for code in all.iter().filter(|code| !is_code(field, code, context)) {
                bad(path.clone(), code);
            }
        }
        (
            FieldType::Link | FieldType::Email | FieldType::Date | FieldType::Number | FieldType::Code,
            Value::Plain(text),
        ) => {
            if !is_plain(field, text, context) {
                bad(path, text);
            }
        }
        (FieldType::Lines, Value::Lines(lines)) if lines.len() <= MOST => {
            for (at, line) in lines.iter().enumerate() {
                let path = path.line(at + 1);
                for (name, value) in &line.0 {
                    match field.fields.iter().find(|inner| inner.name == *name) {
                        Some(inner) => of_value(inner, path.field(name), value, context, found),
                        None => found.at(
                            "exchange-value",
                            Severity::Error,
                            (field, path.field(name)),
                            [("text", Arg::Text(excerpt(name)))],
                        ),
                    }
                }
            }
        }
        (_, Value::Plain(text)) => bad(path, text),
        (_, Value::Many(all)) => bad(path, all.first().map_or("", String::as_str)),
        (_, Value::Text(text)) => bad(path, text.iter().next().map_or("", |(_, words)| words)),
        (_, Value::Flag(_) | Value::Lines(_)) => bad(path, ""),
    }
}

fn is_plain(field: &Field, text: &str, context: &Context<'_>) -> bool {
    match field.kind {
        // What a link may be is a rule of its own.
        FieldType::Link => true,
        FieldType::Email => {
            crate::check::text::personal_data::has_mail(text) && !text.contains(char::is_whitespace)
        }
        FieldType::Date => text.parse::<PartialDate>().is_ok(),
        FieldType::Number => text.parse::<Amount>().is_ok_and(|amount| !amount.is_negative()),
        _ => is_code(field, text, context),
    }
}

fn is_code(field: &Field, code: &str, context: &Context<'_>) -> bool {
    field.lists.iter().any(|list| match context.kinds.codes(list) {
        Some(codes) => codes.iter().any(|one| one == code),
        None => context.reference.knows(list, code),
    })
}

/// A short word of letters and digits, as languages are named (BCP 47).
fn is_language(text: &str) -> bool {
    (2..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether a record says nothing in a field that its kind must have.
pub(crate) fn lacks(record: &Record, name: &str) -> bool {
    record.get(name).is_none_or(Value::is_empty)
}
