//! What the columns of a sheet hold, by their headings.

use std::collections::BTreeMap;

use super::found::{Found, Place};
use super::languages::Languages;
use super::tables::Table;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Its place, from 1.
    pub(super) number: u32,
    /// The heading as it stands there.
    pub(super) heading: String,
    /// What it holds.
    pub(super) field: Field,
    /// The code of its language, for what is translated.
    pub(super) language: String,
}

/// What there is of a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// One of the fields known here.
    Known(&'static str),
    /// A file to show: `image`, `audio`, `video`, `big-image`.
    Media(&'static str),
    /// Any other column.
    Other,
}

/// Headings, in lower case with `_` between words, and the fields that they mean.
const SURVEY: &[(&str, &str)] = &[
    ("type", "type"),
    ("command", "type"),
    ("name", "name"),
    ("tag", "name"),
    ("value", "name"),
    ("label", "label"),
    ("caption", "label"),
    ("hint", "hint"),
    ("guidance_hint", "guidance"),
    ("relevant", "relevant"),
    ("relevance", "relevant"),
    ("constraint", "constraint"),
    ("constraint_message", "constraint_message"),
    ("constraining_message", "constraint_message"),
    ("jr:constraintmsg", "constraint_message"),
    ("required", "required"),
    ("required_message", "required_message"),
    ("requiredmsg", "required_message"),
    ("jr:requiredmsg", "required_message"),
    ("read_only", "readonly"),
    ("readonly", "readonly"),
    ("calculation", "calculation"),
    ("calculate", "calculation"),
    ("default", "default"),
    ("choice_filter", "choice_filter"),
    ("repeat_count", "repeat_count"),
    ("count", "repeat_count"),
    ("jr:count", "repeat_count"),
    ("appearance", "appearance"),
    ("parameters", "parameters"),
    ("disabled", "disabled"),
];

const CHOICES: &[(&str, &str)] = &[
    ("list_name", "list"),
    ("list", "list"),
    ("name", "name"),
    ("value", "name"),
    ("label", "label"),
    ("caption", "label"),
];

const MEDIA: &[&str] = &["image", "big-image", "audio", "video"];

/// Fields whose texts are translated.
const TRANSLATED: &[&str] = &["label", "hint", "guidance", "constraint_message", "required_message"];

/// Reads the head row of a sheet.
pub(super) fn read(
    table: &Table,
    choices: bool,
    languages: &mut Languages,
    found: &mut Found,
) -> Vec<Column> {
    let known = if choices { CHOICES } else { SURVEY };
    let headings: Vec<(u32, String)> = (1_u32..)
        .zip(&table.header.cells)
        .map(|(number, cell)| (number, cell.text().trim().to_owned()))
        .filter(|(_, heading)| !heading.is_empty())
        .collect();
    let double = headings.iter().any(|(_, heading)| heading.contains("::"));
    let mut seen: BTreeMap<(Field, String, String), String> = BTreeMap::new();
    let mut columns = Vec::new();
    for (number, heading) in headings {
        let (field, language) = field(&heading, double, known);
        let language = match &field {
            Field::Media(_) => languages.code(&language),
            Field::Known(name) if TRANSLATED.contains(name) => languages.code(&language),
            _ => String::new(),
        };
        let own = if field == Field::Other { heading.clone() } else { String::new() };
        if let Some(other) = seen.insert((field.clone(), language.clone(), own), heading.clone()) {
            let place = Place { sheet: &table.sheet, row: table.header.number, column: Some(number) };
            found.error(place, "xlsform-twice", &[("name", &heading), ("other", &other)]);
            continue;
        }
        columns.push(Column { number, heading, field, language });
    }
    columns
}

/// What a heading means, and the language that it names.
fn field(heading: &str, double: bool, known: &[(&'static str, &'static str)]) -> (Field, String) {
    let find = |name: &str| known.iter().find(|(one, _)| *one == name).map(|(_, field)| Field::Known(field));
    let media = |name: &str| MEDIA.iter().find(|one| **one == name).map(|one| Field::Media(one));
    let parts: Vec<String> = if double || heading.contains("::") {
        heading.split("::").map(|part| part.trim().to_owned()).collect()
    } else {
        // A colon alone also stands in `jr:count`.
        let marked = heading.replace("jr:", "jr\u{0}");
        marked.split(':').map(|part| part.trim().replace('\u{0}', ":")).collect()
    };
    let mut parts = parts.iter().map(String::as_str);
    let first = snake(parts.next().unwrap_or_default());
    // `bind::relevant`, `control::appearance`, `media::image::French` say where in an XForm a column goes.
    let (first, second) = match first.as_str() {
        "bind" | "control" | "body" | "media" => match parts.next() {
            Some(second) => (second.to_lowercase(), parts.next()),
            None => (first, None),
        },
        _ => (first, parts.next()),
    };
    match find(&first).or_else(|| media(&first)) {
        Some(field) => (field, second.unwrap_or_default().to_owned()),
        None => (Field::Other, String::new()),
    }
}

/// Lower case, with `_` for white space.
pub(super) fn snake(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("_").to_lowercase()
}
