//! Copies an edition or a method under a new id, with every comment where it was.
//!
//! A country that changes one takes the file, not the values: the comments say why each choice was
//! made, and whoever changes a choice must see them. So the text is changed at the places of the few
//! values that a copy must not share with what it was made from, and nowhere else.

use std::fmt::Write;
use std::ops::Range;

use ayni_model::{Finding, PartialDate};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::syntax;

/// What a copy is called.
#[derive(Clone, Copy, Debug)]
pub struct Copy<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its version.
    pub version: &'a str,
    /// The date that it bears.
    pub date: PartialDate,
    /// Its name; where none is given, that of what it was made from with the new id after it.
    pub title: Option<&'a str>,
    /// Who makes it; for files that name an author.
    pub author: Option<&'a str>,
    /// Whether it names what it was made from; a form that was filled in need not.
    pub derived: bool,
}

/// The text of the copy.
pub fn copied(text: &str, file: &str, copy: &Copy<'_>) -> Result<String, Box<Finding>> {
    let root = DeTable::parse(text).map_err(|error| Box::new(syntax(&error, text, file, super::SYNTAX)))?;
    let root = root.get_ref();
    let string = |name: &str| match root.get(name).map(Spanned::get_ref) {
        Some(DeValue::String(value)) => value.to_string(),
        _ => String::new(),
    };
    let derived = format!("{{ id = {}, version = {} }}", quoted(&string("id")), quoted(&string("version")));
    let mut set: Vec<(&str, String)> = vec![
        ("id", quoted(copy.id)),
        ("version", quoted(copy.version)),
        ("date", quoted(&copy.date.to_string())),
    ];
    if copy.derived {
        set.push(("derived", derived));
    }
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let mut added = String::new();
    for (name, value) in set {
        match root.get(name) {
            Some(found) => changes.push((found.span(), value)),
            None => {
                let _ = writeln!(added, "{name} = {value}");
            }
        }
    }
    let titled = |old: &str| copy.title.map_or_else(|| format!("{old} · {}", copy.id), str::to_owned);
    changes.extend(texts(root, "title", titled));
    if let Some(author) = copy.author {
        changes.extend(texts(root, "author", |_| author.to_owned()));
    }
    // What is new stands before the line of the date, among the other fields of the head.
    let head = root.get("date").or_else(|| root.get("id")).map_or(0, |value| value.span().start);
    let line = text.get(..head).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    changes.push((line..line, added));
    Ok(changed(text, changes))
}

/// The places of a text's languages, each with what it becomes.
fn texts(root: &DeTable<'_>, name: &str, new: impl Fn(&str) -> String) -> Vec<(Range<usize>, String)> {
    let Some(DeValue::Table(languages)) = root.get(name).map(Spanned::get_ref) else {
        return Vec::new();
    };
    let each = languages.iter().filter_map(|(_, value)| match value.get_ref() {
        DeValue::String(old) => Some((value.span(), quoted(&new(old)))),
        _ => None,
    });
    each.collect()
}

/// The text with its parts changed; the last first, so that the places of the others stay right.
fn changed(text: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(place, _)| (place.start, place.end));
    let mut whole = text.to_owned();
    for (place, new) in changes.into_iter().rev() {
        if whole.is_char_boundary(place.start) && whole.is_char_boundary(place.end) {
            whole.replace_range(place, &new);
        }
    }
    whole
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
