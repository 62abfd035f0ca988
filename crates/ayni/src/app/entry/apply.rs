//! From what was typed back to a record: only what differs from what the form had shown is changed, so that
//! nothing that the form does not have, or that nobody has touched, is lost.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Activity;
use serde_json::{Value, json};

use super::fields::{Control, Field, List, fields, lists};
use super::look::{Fault, Look};
use super::shape;
use super::typed::{Fields, Line, Typed, shown};

/// What came of it.
pub struct Applied {
    /// The record, as far as the texts are understood.
    pub activity: Activity,
    /// What is not understood, by the name of the field in the form.
    pub faults: BTreeMap<String, Fault>,
}

/// The record with what was typed.
pub fn apply(base: &Activity, typed: &Typed, look: &Look<'_>) -> Applied {
    let before = shown(base, look);
    let mut faults = BTreeMap::new();
    let Ok(mut record) = serde_json::to_value(base) else {
        return Applied { activity: base.clone(), faults };
    };
    shape::unfold(&mut record);
    for field in fields() {
        change(&mut record, field, (&typed.fields, &before.fields), look, "f.", &mut faults);
    }
    for list in lists() {
        if let Some(lines) = typed.lists.get(list.name) {
            let mut all = of_list(&mut record, list, lines, typed, &before, look, &mut faults);
            all.iter_mut().for_each(|line| settle(list.name, line));
            shape::set(&mut record, list.name, (!all.is_empty()).then_some(Value::Array(all)));
        }
    }
    give_results(&mut record, typed, &mut faults);
    shape::fold(&mut record);
    settle_whole(&mut record);
    match serde_json::from_value(record) {
        Ok(activity) => Applied { activity, faults },
        Err(error) => {
            faults.insert(String::new(), Fault::new("entry-no-record", &error.to_string()));
            Applied { activity: base.clone(), faults }
        }
    }
}

fn of_list(
    record: &mut Value,
    list: &List,
    lines: &[Line],
    typed: &Typed,
    before: &Typed,
    look: &Look<'_>,
    faults: &mut BTreeMap<String, Fault>,
) -> Vec<Value> {
    let old = match record.get_mut(list.name).map(Value::take) {
        Some(Value::Array(old)) => old,
        _ => Vec::new(),
    };
    let id_of = |value: &Value| value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let known: BTreeSet<String> = old.iter().map(id_of).collect();
    let mut all = Vec::with_capacity(old.len());
    for mut value in old {
        let id = id_of(&value);
        if typed.gone.contains(&format!("{}:{id}", list.name)) {
            continue;
        }
        if let Some((place, line)) = lines.iter().enumerate().find(|(_, line)| line.id == id) {
            let was = before.lines(list.name).iter().find(|one| one.id == id);
            let was = was.map(|line| line.fields.clone()).unwrap_or_default();
            let start = format!("l.{}.{place}.", list.name);
            for field in list.fields {
                change(&mut value, field, (&line.fields, &was), look, &start, faults);
            }
            // A line that was emptied by hand is taken out.
            if !stands(list, line, typed) && says(list, &was) {
                continue;
            }
        }
        all.push(value);
    }
    for (place, line) in lines.iter().enumerate().filter(|(_, line)| !known.contains(&line.id)) {
        if !stands(list, line, typed) || typed.gone.contains(&format!("{}:{}", list.name, line.id)) {
            continue;
        }
        let mut value = json!({ "id": line.id });
        let start = format!("l.{}.{place}.", list.name);
        for field in list.fields {
            change(&mut value, field, (&line.fields, &Fields::new()), look, &start, faults);
        }
        all.push(value);
    }
    all
}

/// Whether a line has one of the things that make it a line.
fn says(list: &List, fields: &Fields) -> bool {
    fields.iter().any(|(name, text)| {
        let name = name.split('@').next().unwrap_or_default();
        list.by.contains(&name) && !text.trim().is_empty()
    })
}

/// The same of a line in its form: a result stands, too, where an indicator is given to it.
fn stands(list: &List, line: &Line, typed: &Typed) -> bool {
    says(list, &line.fields) || list.name == "results" && indicators_of(&line.id, typed).next().is_some()
}

/// The indicators of a result that say something.
fn indicators_of<'t>(result: &'t str, typed: &'t Typed) -> impl Iterator<Item = &'t Line> {
    let list = lists().find(|list| list.name == "indicators");
    let of = move |line: &&Line| line.fields.get("result").is_some_and(|of| of == result);
    typed
        .lines("indicators")
        .iter()
        .filter(of)
        .filter(move |line| list.is_some_and(|list| says(list, &line.fields)))
}

/// Gives each indicator a result: the one that it names; where it names none, the only one, or a new one. Which of
/// several, only who writes can say.
fn give_results(record: &mut Value, typed: &Typed, faults: &mut BTreeMap<String, Fault>) {
    let id_of = |value: &Value| value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let all = |record: &Value, list: &str| -> Vec<Value> {
        record.get(list).and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let mut results: Vec<String> = all(record, "results").iter().map(id_of).collect();
    let mut indicators = all(record, "indicators");
    for indicator in &mut indicators {
        let of = shape::at(indicator, "result").and_then(Value::as_str).unwrap_or_default().to_owned();
        // With its result it goes, too.
        if results.contains(&of) || typed.gone.contains(&format!("results:{of}")) {
            continue;
        }
        match results.as_slice() {
            [] => {
                let result = json!({ "id": "result-1", "level": "output" });
                shape::set(record, "results", Some(json!([result])));
                results.push("result-1".to_owned());
                shape::set(indicator, "result", Some(json!("result-1")));
            }
            [only] => shape::set(indicator, "result", Some(json!(only))),
            _ => {
                let id = id_of(indicator);
                if let Some(place) = typed.lines("indicators").iter().position(|line| line.id == id) {
                    let fault = Fault::new("entry-which-result", "");
                    faults.insert(format!("l.indicators.{place}.result"), fault);
                }
            }
        }
    }
    shape::set(record, "indicators", (!indicators.is_empty()).then_some(Value::Array(indicators)));
}

/// Changes one field where what was typed differs from what was shown.
fn change(
    holder: &mut Value,
    field: &Field,
    (typed, before): (&Fields, &Fields),
    look: &Look<'_>,
    start: &str,
    faults: &mut BTreeMap<String, Fault>,
) {
    let mut each = |name: &str, path: &str, control: Control, holder: &mut Value| {
        let Some(text) = typed.get(name) else { return };
        let unchanged = |was: &String| match control {
            Control::Several(_) => ticked(was) == ticked(text),
            _ => same(was, text),
        };
        if before.get(name).map_or(text.trim().is_empty(), unchanged) {
            return;
        }
        match look.read(control, text) {
            Ok(value) => shape::set(holder, path, value),
            Err(fault) => {
                faults.insert(format!("{start}{name}"), fault);
            }
        }
    };
    match field.control {
        Control::Text { .. } => {
            let beginning = format!("{}@", field.name);
            let names: Vec<&String> = typed.keys().filter(|name| name.starts_with(&beginning)).collect();
            for name in names {
                let language = name.get(beginning.len()..).unwrap_or_default();
                // A language is a short word; whatever else somebody sends is none.
                if (2..=12).contains(&language.len())
                    && language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                {
                    each(name, &format!("{}.{language}", field.path), field.control, holder);
                }
            }
        }
        Control::Markers => {
            for code in look.markers() {
                let mut one = json!({});
                each(&format!("markers.{code}"), "score", field.control, &mut one);
                let name = format!("markers.{code}");
                let (was, is) = (before.get(&name).map_or("", String::as_str), typed.get(&name));
                if is.is_some_and(|is| is.trim() != was.trim()) {
                    set_marker(holder, code, one.get("score").cloned());
                }
            }
        }
        Control::Flag => {
            // A box that is not ticked says false, which the record leaves out.
            each(field.name, field.path, field.control, holder);
        }
        control => each(field.name, field.path, control, holder),
    }
}

/// Browsers send line ends of two signs.
fn same(was: &str, is: &str) -> bool {
    was == is || was.trim() == is.replace("\r\n", "\n").trim()
}

/// Boxes that are ticked, in whatever order.
fn ticked(text: &str) -> BTreeSet<&str> {
    text.lines().map(str::trim).filter(|one| !one.is_empty()).collect()
}

fn set_marker(record: &mut Value, code: &str, score: Option<Value>) {
    let mut all = match record.get_mut("markers").map(Value::take) {
        Some(Value::Array(all)) => all,
        _ => Vec::new(),
    };
    let place = all.iter().position(|one| one.get("code").and_then(Value::as_str) == Some(code));
    match (place, score) {
        (Some(place), Some(score)) => {
            if let Some(one) = all.get_mut(place) {
                shape::set(one, "score", Some(score));
            }
        }
        (Some(place), None) => drop(all.remove(place)),
        (None, Some(score)) => all.push(json!({ "code": code, "score": score })),
        (None, None) => {}
    }
    shape::set(record, "markers", (!all.is_empty()).then_some(Value::Array(all)));
}

/// What a line must have and nobody said: what is plain from the rest, or empty, for the rules to find.
fn settle(list: &str, line: &mut Value) {
    let nothing = line.get("of").is_none();
    let mut needs = |name: &str, missing: &str| {
        if shape::at(line, name).is_none() {
            shape::set(line, name, Some(json!(missing)));
        }
    };
    match list {
        "parties" => {
            needs("role", "provider");
            let body = shape::at(line, "name").or_else(|| shape::at(line, "organisation")).is_some();
            if line.get("kind").is_none() {
                shape::set(line, "kind", Some(json!(if body { "agency" } else { "country" })));
            }
        }
        "places" => needs("of.country", ""),
        "sectors" if nothing => {
            shape::set(line, "of", Some(json!({ "list": "crs", "code": "" })));
        }
        "goals" if nothing => {
            shape::set(line, "of", Some(json!({ "list": "sdg", "code": "" })));
        }
        "agreements" => needs("kind", "other"),
        "phases" => {
            needs("phase", "");
            needs("party", "");
        }
        "value_added" => needs("code", ""),
        "results" => needs("level", "output"),
        _ => {}
    }
}

/// The same for the activity as a whole.
fn settle_whole(record: &mut Value) {
    let holders = record.get_mut("resources").and_then(Value::as_array_mut).into_iter().flatten();
    for holder in holders {
        settle_withheld(holder);
    }
    settle_withheld(record);
    if record.get("kind").is_none() {
        shape::set(record, "kind", Some(json!("project")));
    }
    // An activity without an id is given one when it is entered.
    if record.get("id").is_none() {
        shape::set(record, "id", Some(json!("")));
    }
}

fn settle_withheld(holder: &mut Value) {
    if let Some(withheld) = holder.get_mut("withheld") {
        for name in ["by", "why"] {
            if withheld.get(name).is_none() {
                shape::set(withheld, name, Some(json!("")));
            }
        }
    }
}
