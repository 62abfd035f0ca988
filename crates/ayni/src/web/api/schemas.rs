//! What goes in and comes out, as JSON Schema (2020-12): the schemas that the description names. That of the
//! record is the published one.

mod entering;
mod exchange;
mod mandates;
mod people;
mod register;
mod reports;
mod rounds;

use ayni_formats::record;
use serde_json::{Map, Value, json};

/// Every schema, by name.
pub fn all() -> Map<String, Value> {
    let mut all = Map::new();
    let mut put = |name: &str, schema: Value| all.insert(name.to_owned(), schema);
    register::activities(&mut put);
    register::imports(&mut put);
    entering::schemas(&mut put);
    measurements(&mut put);
    mandates::documents(&mut put);
    mandates::wording(&mut put);
    lists(&mut put);
    people::people(&mut put);
    people::hooks(&mut put);
    people::settings(&mut put);
    node(&mut put);
    reports::reports(&mut put);
    rounds::rounds(&mut put);
    exchange::exchange(&mut put);
    published(&mut all);
    all
}

/// An object with just these members. Those whose name ends with `?` may be absent.
fn object(members: &[(&str, Value)]) -> Value {
    let required: Vec<&str> =
        members.iter().map(|(name, _)| *name).filter(|name| !name.ends_with('?')).collect();
    let properties: Map<String, Value> = members
        .iter()
        .map(|(name, schema)| (name.trim_end_matches('?').to_owned(), schema.clone()))
        .collect();
    json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false,
    })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn or_null(schema: &str) -> Value {
    json!({ "type": [schema, "null"] })
}

fn whole() -> Value {
    json!({ "type": "integer" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn truth() -> Value {
    json!({ "type": "boolean" })
}

fn list(of: Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn one_of(values: &[&str]) -> Value {
    json!({ "type": "string", "enum": values })
}

fn named(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// An object whose members are described elsewhere.
fn open(about: &str) -> Value {
    json!({ "type": "object", "description": about })
}

/// Texts by language.
fn texts() -> Value {
    json!({ "type": "object", "additionalProperties": { "type": "string" } })
}

fn items(of: &str) -> Value {
    object(&[("items", list(named(of)))])
}

/// Lines of a page: there is a next one where `next` is not null.
fn page(of: &str) -> Value {
    object(&[("items", list(named(of))), ("next", or_null("string"))])
}

type Put<'a> = &'a mut dyn FnMut(&str, Value) -> Option<Value>;

fn measurements(put: Put<'_>) {
    let years = json!({ "type": ["array", "null"], "items": { "type": "integer" } });
    put(
        "MeasurementLine",
        object(&[
            ("name", text()),
            ("country", text()),
            ("years", years),
            ("as_of", text()),
            ("author", text()),
        ]),
    );
    put("Measurements", items("MeasurementLine"));
    put(
        "Measurement",
        object(&[("name", text()), ("manifest", open("The manifest.")), ("tables", list(text()))]),
    );
    put(
        "FigureTable",
        open("What the table is, its columns, and its rows; docs/methods/measurement-folder.md."),
    );
    put("Trace", open("The figure, and the rows behind it with their files and cells."));
    put("File", json!({ "type": "string", "format": "binary" }));
    put("MeasurementOrder", {
        let years = json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{4})?$", "examples": ["2024", "2020-2024"] });
        object(&[("years", years)])
    });
    put(
        "Job",
        object(&[
            ("number", whole()),
            ("kind", text()),
            ("state", one_of(&["waiting", "running", "done", "failed"])),
            ("attempts", count()),
            ("progress", count()),
            ("total", count()),
            ("outcome", text()),
            ("made", whole()),
            ("ended", or_null("integer")),
        ]),
    );
}

fn lists(put: Put<'_>) {
    put("CodeListLine", object(&[("list", text()), ("codes", count())]));
    put("CodeLists", items("CodeListLine"));
    put(
        "ListedCode",
        object(&[
            ("code", text()),
            ("names", texts()),
            ("parent", text()),
            ("from", or_null("integer")),
            ("until", or_null("integer")),
        ]),
    );
    put("CodeList", object(&[("list", text()), ("items", list(named("ListedCode")))]));
    put(
        "Rule",
        object(&[
            ("code", text()),
            ("severity", one_of(&["error", "warning", "note"])),
            ("since", text()),
            ("over", one_of(&["activity", "set"])),
            ("title", text()),
            ("why", text()),
            ("fix", text()),
        ]),
    );
    put("Rules", items("Rule"));
    put("Table", object(&[("table", text()), ("columns", list(text()))]));
    put("Tables", items("Table"));
}

fn node(put: Put<'_>) {
    put(
        "Node",
        object(&[
            ("name", or_null("string")),
            ("country", or_null("string")),
            ("languages", list(text())),
            ("as_of", or_null("string")),
            ("program", text()),
        ]),
    );
    put(
        "Act",
        object(&[
            ("number", whole()),
            ("day", text()),
            ("at", or_null("integer")),
            ("person", or_null("integer")),
            ("act", text()),
            ("detail", text()),
        ]),
    );
    put("Acts", page("Act"));
    put("Description", open("A description that machines read."));
    put(
        "Problem",
        json!({
            "type": "object",
            "description": "RFC 9457. `type` names the kind of trouble and does not change with the language.",
            "required": ["type", "title", "status"],
            "properties": {
                "type": text(), "title": text(), "status": whole(), "detail": text(),
                "findings": list(named("FoundWords")), "items": list(named("Outcome")),
                "line": count(), "column": count(), "etag": or_null("string"),
            },
        }),
    );
}

/// The published schema of the record, its parts beside it under names of their own.
fn published(all: &mut Map<String, Value>) {
    let Ok(Value::Object(mut record)) = serde_json::from_str::<Value>(record::schema()) else { return };
    let parts = record.remove("$defs");
    record.remove("$schema");
    record.remove("$id");
    let mut record = Value::Object(record);
    rename(&mut record);
    all.insert("Record".to_owned(), record);
    if let Some(Value::Object(parts)) = parts {
        for (name, mut part) in parts {
            rename(&mut part);
            all.insert(format!("Record.{name}"), part);
        }
    }
}

/// Has what refers to a part of the record find it under its new name.
fn rename(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(at) if name == "$ref" => {
                        *at = at.replace("#/$defs/", "#/components/schemas/Record.");
                    }
                    other => rename(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(rename),
        _ => {}
    }
}
