//! What differs between two versions of an activity, field by field.
//!
//! Lines of a list are matched by their ids, so that a changed order or a new line in the middle is
//! not taken for a change of every line after it.

use std::collections::BTreeMap;

use ayni_model::{Activity, Path};
use serde_json::Value;

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Difference {
    /// The field.
    pub path: Path,
    /// Its text before; `None` where it was not there.
    pub before: Option<String>,
    /// Its text after; `None` where it is gone.
    pub after: Option<String>,
}

/// The fields that differ, in path order.
pub fn differences(before: &Activity, after: &Activity) -> Vec<Difference> {
    let (before, after) = (fields(before), fields(after));
    let mut all: Vec<&Path> = before.keys().chain(after.keys()).collect();
    all.sort();
    all.dedup();
    all.into_iter()
        .filter(|path| before.get(*path) != after.get(*path))
        .map(|path| Difference {
            path: path.clone(),
            before: before.get(path).cloned(),
            after: after.get(path).cloned(),
        })
        .collect()
}

/// Every field of an activity as text, by path.
pub fn fields(activity: &Activity) -> BTreeMap<Path, String> {
    let mut all = BTreeMap::new();
    // An activity is plain data with text keys; turning it into a value cannot fail.
    if let Ok(value) = serde_json::to_value(activity) {
        flatten(&value, &Path::root(), &mut all);
    }
    all
}

fn flatten(value: &Value, path: &Path, all: &mut BTreeMap<Path, String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                // A line's own id is in its path already.
                if !(name == "id" && path.as_str().ends_with(']')) {
                    flatten(value, &path.field(name), all);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                match item.get("id").and_then(Value::as_str) {
                    Some(id) => flatten(item, &path.line(id), all),
                    None => flatten(item, &path.line(index), all),
                }
            }
        }
        Value::Null => {}
        Value::String(text) => {
            all.insert(path.clone(), text.clone());
        }
        other => {
            all.insert(path.clone(), other.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use ayni_model::{ActivityKind, Amount, Measure, Resource, Text};

    use super::*;

    fn activity(title: &str, resources: &[(&str, i64)]) -> Activity {
        let mut activity = Activity::new("XAA-MOH", "1", ActivityKind::Project);
        activity.title = Text::of("en", title);
        activity.resources = resources
            .iter()
            .map(|(id, amount)| Resource {
                measures: vec![Measure::Quantity { amount: Amount::whole(*amount), unit: "day".into() }],
                ..Resource::new(*id)
            })
            .collect();
        activity
    }

    #[test]
    fn lines_are_matched_by_id_and_not_by_place() {
        let before = activity("Wells", &[("r1", 5), ("r2", 7)]);
        let after = activity("Deep wells", &[("r0", 1), ("r2", 7), ("r1", 6)]);
        let found: Vec<String> = differences(&before, &after)
            .into_iter()
            .map(|d| format!("{}: {:?} -> {:?}", d.path, d.before.as_deref(), d.after.as_deref()))
            .collect();
        assert_eq!(
            found,
            [
                r#"resources[r0].measures[0].amount: None -> Some("1")"#,
                r#"resources[r0].measures[0].measure: None -> Some("quantity")"#,
                r#"resources[r0].measures[0].unit: None -> Some("day")"#,
                r#"resources[r1].measures[0].amount: Some("5") -> Some("6")"#,
                r#"title.en: Some("Wells") -> Some("Deep wells")"#,
            ]
        );
        assert_eq!(differences(&before, &before), []);
    }
}
