//! What differs between two editions, or between two methods, line by line.
//!
//! Lines of a list are matched by their code or id. Where the order of a list decides (rules and grounds
//! are tried in it), a line that stands elsewhere than before is a difference too.

use std::collections::BTreeMap;

use ayni_model::comparison::Change;
use ayni_model::{ByLanguage, Path, Text};
use serde::Serialize;
use serde_json::{Map, Value};

/// What a field says: words of the file, or a text in several languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Leaf {
    /// A text in several languages.
    Text(Text),
    /// A value as the file has it.
    Words(String),
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EditionLine {
    /// The field: `rules[money-grant].when.kind`.
    pub path: Path,
    /// How it differs.
    pub change: Change,
    /// What it says in the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Leaf>,
    /// What it says in the second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Leaf>,
}

/// Lists whose order decides.
const ORDERED: [&str; 4] = ["rules", "leave_out", "maps", "prices"];

/// The differences between two editions, or two methods, in the order of the first, what is new after it.
pub fn compare<T: Serialize>(first: &T, second: &T) -> Vec<EditionLine> {
    let mut lines = Vec::new();
    // Both are plain data with text keys; turning them into values cannot fail.
    if let (Ok(first), Ok(second)) = (serde_json::to_value(first), serde_json::to_value(second)) {
        value(&first, &second, &Path::root(), &mut lines);
    }
    lines
}

fn value(first: &Value, second: &Value, path: &Path, lines: &mut Vec<EditionLine>) {
    if first == second {
        return;
    }
    match (first, second) {
        (Value::Object(a), Value::Object(b)) if leaf(first).is_none() || leaf(second).is_none() => {
            fields(a, b, path, lines);
        }
        (Value::Array(a), Value::Array(b)) if is_list(a) || is_list(b) => list(a, b, path, lines),
        _ => lines.push(EditionLine {
            path: path.clone(),
            change: Change::Changed,
            first: Some(said(first)),
            second: Some(said(second)),
        }),
    }
}

fn fields(a: &Map<String, Value>, b: &Map<String, Value>, path: &Path, lines: &mut Vec<EditionLine>) {
    for (name, first) in a {
        let path = path.field(name);
        match b.get(name) {
            Some(second) => value(first, second, &path, lines),
            None => only(first, &path, Change::Removed, lines),
        }
    }
    for (name, second) in b.iter().filter(|(name, _)| !a.contains_key(*name)) {
        only(second, &path.field(name), Change::Added, lines);
    }
}

/// What stands in one of the two only: one line for it, with what it is called.
fn only(value: &Value, path: &Path, change: Change, lines: &mut Vec<EditionLine>) {
    // A list that the other does not have is all of its lines.
    if let Value::Array(items) = value
        && is_list(items)
    {
        for (name, item) in names(items) {
            only(item, &path.line(name), change, lines);
        }
        return;
    }
    let said = Some(said(value));
    let (first, second) = if change == Change::Removed { (said, None) } else { (None, said) };
    lines.push(EditionLine { path: path.clone(), change, first, second });
}

fn list(a: &[Value], b: &[Value], path: &Path, lines: &mut Vec<EditionLine>) {
    let (a, b) = (names(a), names(b));
    let second: BTreeMap<&str, &Value> = b.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let places: BTreeMap<&str, usize> =
        b.iter().enumerate().map(|(at, (name, _))| (name.as_str(), at)).collect();
    let last = path.as_str().rsplit('.').next().unwrap_or_default();
    let stayed = stayed(a.iter().filter_map(|(name, _)| places.get(name.as_str()).copied()).collect());
    for (at, (name, first)) in a.iter().enumerate() {
        let path = path.line(name);
        match second.get(name.as_str()) {
            Some(second) => {
                value(first, second, &path, lines);
                let place = places.get(name.as_str()).copied().unwrap_or(at);
                if ORDERED.contains(&last) && !stayed.contains(&place) {
                    let number = |at: usize| Some(Leaf::Words((at + 1).to_string()));
                    lines.push(EditionLine {
                        path,
                        change: Change::Moved,
                        first: number(at),
                        second: number(place),
                    });
                }
            }
            None => only(first, &path, Change::Removed, lines),
        }
    }
    for (name, value) in b.iter().filter(|(name, _)| !a.iter().any(|(other, _)| other == name)) {
        only(value, &path.line(name), Change::Added, lines);
    }
}

/// The longest run of places that stand in the same order in both: what is not in it was moved.
fn stayed(places: Vec<usize>) -> Vec<usize> {
    // The best run ending at each place, by its length and where it came from.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let before = best.iter().zip(&places).take(at).enumerate();
        let longest = before
            .filter(|(_, (_, other))| *other < place)
            .map(|(from, ((length, _), _))| (*length, from))
            .max_by_key(|(length, from)| (*length, std::cmp::Reverse(*from)));
        best.push(longest.map_or((1, None), |(length, from)| (length + 1, Some(from))));
    }
    let mut next = (0..best.len()).max_by_key(|at| best.get(*at).map(|(length, _)| *length));
    let mut run = Vec::new();
    while let Some(at) = next {
        run.extend(places.get(at));
        next = best.get(at).and_then(|(_, from)| *from);
    }
    run
}

/// Whether an array is a list of lines, and not of plain words.
fn is_list(values: &[Value]) -> bool {
    values.iter().any(Value::is_object)
}

/// The lines of a list with their names: code or id. Lines of a map have neither for their own; they
/// are named by what they speak of, and by their number among those of one name.
fn names(values: &[Value]) -> Vec<(String, &Value)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let text = |value: &Value, name: &str| match value.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("+"),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let named = values.iter().map(|value| {
        let name = match value.get("to") {
            Some(_) => format!("{} {}", text(value, "field"), text(value, "items")).trim_end().to_owned(),
            None => ["code", "id", "year"]
                .map(|name| text(value, name))
                .into_iter()
                .find(|name| !name.is_empty())
                .unwrap_or_default(),
        };
        let count = seen.entry(name.clone()).or_insert(0);
        *count += 1;
        (if *count == 1 { name } else { format!("{name} {count}") }, value)
    });
    named.collect()
}

/// A value as one leaf, where it is one: a text in several languages, or plain.
fn leaf(value: &Value) -> Option<Leaf> {
    match value {
        Value::Object(fields) => {
            let language =
                |name: &str| (2..=3).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase());
            let texts = fields.iter().map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
            let all: Option<ByLanguage> = texts.collect();
            let all =
                all.filter(|all| !all.is_empty() && all.keys().all(|name| language(name) && name != "id"))?;
            Some(Leaf::Text(Text(all)))
        }
        Value::Array(values) if is_list(values) => None,
        Value::Array(values) => {
            let words: Vec<String> = values.iter().map(words).collect();
            Some(Leaf::Words(if words.is_empty() { "[]".to_owned() } else { words.join(", ") }))
        }
        value => Some(Leaf::Words(words(value))),
    }
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What a value says in a line: itself, or what it is called where it has parts.
fn said(value: &Value) -> Leaf {
    if let Some(leaf) = leaf(value) {
        return leaf;
    }
    let called = ["label", "why", "title", "name"].iter().find_map(|name| value.get(*name));
    match called.and_then(leaf) {
        Some(leaf) => leaf,
        None => {
            let parts = value.as_object().into_iter().flatten();
            let parts: Vec<String> = parts
                .filter_map(|(name, value)| match leaf(value)? {
                    Leaf::Words(words) => Some(format!("{name} {words}")),
                    Leaf::Text(_) => None,
                })
                .collect();
            Leaf::Words(parts.join("; "))
        }
    }
}
