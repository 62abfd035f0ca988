//! The record as the form has it: what a line holds several of, and the form asks for one of, stands under a
//! name of its own while the form is at work.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Path;
use serde_json::{Map, Value, json};

/// The value at a path of names with dots between them.
pub fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// Sets the value at a path, or takes it away; what is empty then goes with it.
pub fn set(value: &mut Value, path: &str, new: Option<Value>) {
    let Some(holder) = value.as_object_mut() else { return };
    match (path.split_once('.'), new) {
        (None, Some(new)) => {
            holder.insert(path.to_owned(), new);
        }
        (None, None) => {
            holder.remove(path);
        }
        (Some((name, rest)), new) => {
            let below = holder.entry(name).or_insert_with(|| Value::Object(Map::new()));
            set(below, rest, new);
            if below.as_object().is_some_and(Map::is_empty) {
                holder.remove(name);
            }
        }
    }
}

/// The names of measures that the form asks for, with the kind of measure and which of that kind it is.
const SLOTS: [(&str, &str, usize); 4] =
    [("quantity", "quantity", 0), ("quantity2", "quantity", 1), ("value", "value", 0), ("money", "money", 0)];

/// Gives what the form asks for names of its own.
pub fn unfold(record: &mut Value) {
    for resource in lines(record, "resources") {
        for (slot, kind, which) in SLOTS {
            let is = |one: &Value| one.get("measure").and_then(Value::as_str) == Some(kind);
            take_out(resource, "measures", slot, which, is);
        }
        // The first of a kind was taken out before the second was looked for.
    }
    unfold_indicators(record);
}

/// The indicators of all results become one list, each with the id of its result before its own.
fn unfold_indicators(record: &mut Value) {
    let mut all = Vec::new();
    for result in lines(record, "results") {
        let of = id(result);
        let Some(Value::Array(indicators)) = taken(result, "indicators") else { continue };
        for mut indicator in indicators {
            for kind in ["target", "actual"] {
                take_out(&mut indicator, "values", kind, 0, |one| {
                    one.get("kind").and_then(Value::as_str) == Some(kind)
                });
                if let Some(value) = indicator.get_mut(kind) {
                    date_of(value);
                }
            }
            let both = pair(&of, &id(&indicator));
            set(&mut indicator, "id", Some(json!(both)));
            set(&mut indicator, "result", Some(json!(of)));
            all.push(indicator);
        }
    }
    set(record, "indicators", (!all.is_empty()).then_some(Value::Array(all)));
}

/// Each goes back to the result that it names; what names none that is there goes with the one that it had.
fn fold_indicators(record: &mut Value) {
    let Some(Value::Array(indicators)) = taken(record, "indicators") else { return };
    // Ids of lines are unique within the activity.
    let mut used: BTreeSet<String> = BTreeSet::new();
    for mut indicator in indicators {
        let both = id(&indicator);
        let own = unpair(&both).map_or(both.as_str(), |(_, own)| own).to_owned();
        let of = taken(&mut indicator, "result");
        let of = of.as_ref().and_then(Value::as_str).unwrap_or_default();
        for kind in ["target", "actual"] {
            let value = taken(&mut indicator, kind).and_then(|value| whole_value(value, kind, &own));
            put_back(&mut indicator, "values", kind, value);
        }
        let Some(result) = lines(record, "results").find(|result| id(result) == of) else { continue };
        let mut there = match taken(result, "indicators") {
            Some(Value::Array(there)) => there,
            _ => Vec::new(),
        };
        let number = (2..).map(|number: u32| format!("{own}-{number}"));
        let new = unpair(&both).is_none();
        let free = [own.clone()].into_iter().chain(number).find(|one| !new || !used.contains(one));
        let free = free.unwrap_or(own);
        set(&mut indicator, "id", Some(json!(free)));
        used.insert(free);
        there.push(indicator);
        set(result, "indicators", Some(Value::Array(there)));
    }
}

/// The id of an indicator among those of all results: how long the id of its result is, that id, its own.
pub fn pair(result: &str, own: &str) -> String {
    format!("{}.{result}{own}", result.len())
}

/// The id of the result, and of the indicator in it.
pub fn unpair(both: &str) -> Option<(&str, &str)> {
    let (length, rest) = both.split_once('.')?;
    rest.split_at_checked(length.parse().ok()?)
}

/// Where a line of a list stands in the record; an indicator stands in the result that it names.
pub fn path(list: &str, line: &str, fields: &BTreeMap<String, String>) -> Path {
    if list != "indicators" {
        return Path::of(list).line(line);
    }
    let had = unpair(line);
    let own = had.map_or(line, |(_, own)| own);
    let of = fields.get("result").map(String::as_str).filter(|of| !of.is_empty());
    let of = of.or(had.map(|(of, _)| of)).unwrap_or_default();
    Path::of("results").line(of).field("indicators").line(own)
}

fn id(value: &Value) -> String {
    value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Puts what the form asked for back in its place.
pub fn fold(record: &mut Value) {
    for resource in lines(record, "resources") {
        for (slot, kind, _) in SLOTS {
            let measure = taken(resource, slot).and_then(|measure| whole_measure(measure, kind));
            put_back(resource, "measures", slot, measure);
        }
    }
    fold_indicators(record);
}

/// Moves an item of a list out under a name of its own; its place stays.
fn take_out(holder: &mut Value, list: &str, slot: &str, which: usize, is: impl Fn(&Value) -> bool) {
    let Some(Value::Array(items)) = holder.get_mut(list) else { return };
    // An item that was taken out before counts among those of its kind.
    let before = SLOTS.iter().filter(|(name, kind, _)| {
        *name != slot
            && SLOTS.iter().any(|(one, of, _)| *one == slot && of == kind)
            && items.iter().any(|item| stands_for(item, name))
    });
    let which = which.saturating_sub(before.count());
    let Some(item) = items.iter_mut().filter(|item| is(item)).nth(which) else { return };
    let item = std::mem::replace(item, json!({ "slot": slot }));
    set(holder, slot, Some(item));
}

/// Puts an item back in its place, or at the end where it had none.
fn put_back(holder: &mut Value, list: &str, slot: &str, item: Option<Value>) {
    let mut items = match taken(holder, list) {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    };
    let place = items.iter().position(|one| stands_for(one, slot));
    match (place, item) {
        (Some(place), Some(item)) => {
            if let Some(one) = items.get_mut(place) {
                *one = item;
            }
        }
        (Some(place), None) => drop(items.remove(place)),
        (None, Some(item)) => items.push(item),
        (None, None) => {}
    }
    set(holder, list, (!items.is_empty()).then_some(Value::Array(items)));
}

fn stands_for(item: &Value, slot: &str) -> bool {
    item.get("slot").and_then(Value::as_str) == Some(slot)
}

fn lines<'v>(record: &'v mut Value, list: &str) -> impl Iterator<Item = &'v mut Value> {
    record.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten()
}

fn taken(value: &mut Value, name: &str) -> Option<Value> {
    value.as_object_mut()?.remove(name)
}

/// A measure with an amount, and what else it must have; what is not said stays for the rules to find.
fn whole_measure(mut measure: Value, kind: &str) -> Option<Value> {
    measure.get("amount")?;
    set(&mut measure, "measure", Some(json!(kind)));
    let needed: &[(&str, &str)] = match kind {
        "money" => &[("currency", "")],
        "value" => &[("currency", ""), ("valuation", "unstated")],
        _ => &[("unit", "")],
    };
    for (name, missing) in needed {
        if measure.get(name).is_none() {
            set(&mut measure, name, Some(json!(missing)));
        }
    }
    Some(measure)
}

/// A target or an actual that says something, with what else it must have.
fn whole_value(mut value: Value, kind: &str, indicator: &str) -> Option<Value> {
    period_of(&mut value);
    let says = value.as_object().is_some_and(|all| all.keys().any(|name| name != "id" && name != "kind"));
    says.then(|| {
        set(&mut value, "kind", Some(json!(kind)));
        named(value, &format!("{indicator}-{kind}"))
    })
}

fn named(mut value: Value, id: &str) -> Value {
    if value.get("id").is_none() {
        set(&mut value, "id", Some(json!(id)));
    }
    value
}

/// A period is one date to the form, its end.
fn date_of(value: &mut Value) {
    let Some(period) = taken(value, "period") else { return };
    set(value, "period", period.get("end").or_else(|| period.get("start")).cloned());
    set(value, "span", Some(period));
}

/// The period of a date: what it was, if the date is still its own; else that date.
fn period_of(value: &mut Value) {
    let span = taken(value, "span");
    let Some(date) = taken(value, "period") else { return };
    let same = span.filter(|span| span.get("end").or_else(|| span.get("start")) == Some(&date));
    set(value, "period", Some(same.unwrap_or_else(|| json!({ "start": date, "end": date }))));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_indicator_among_all_is_taken_apart_as_it_was_put_together() {
        for (result, own) in [("r1", "i1"), ("", ""), ("2.r", "3.i"), ("نتيجة", "مؤشر"), ("a:b", "x y")]
        {
            assert_eq!(unpair(&pair(result, own)), Some((result, own)));
        }
        for none in ["", "indicator-1", "9.ab", "x.ab", "1.é"] {
            assert_eq!(unpair(none), None, "{none}");
        }
    }

    /// Whatever the form does not touch comes back as it was.
    #[test]
    fn a_record_that_is_not_touched_comes_back() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/record-vectors");
        for name in ["full", "results", "training", "indicator", "minimal", "texts"] {
            let bytes = std::fs::read(folder.join(format!("{name}.json"))).unwrap();
            let before: Value = serde_json::from_slice(&bytes).unwrap();
            let mut record = before.clone();
            unfold(&mut record);
            fold(&mut record);
            assert_eq!(record, before, "{name}");
        }
    }
}
