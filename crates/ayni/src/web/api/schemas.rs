//! What goes in and comes out, as JSON Schema (2020-12): the schemas that the description names. That of the
//! record is the published one.

mod rounds;

use ayni_formats::record;
use serde_json::{Map, Value, json};

/// Every schema, by name.
pub fn all() -> Map<String, Value> {
    let mut all = Map::new();
    let mut put = |name: &str, schema: Value| all.insert(name.to_owned(), schema);
    activities(&mut put);
    imports(&mut put);
    measurements(&mut put);
    mandates(&mut put);
    lists(&mut put);
    people(&mut put);
    hooks(&mut put);
    node(&mut put);
    rounds::rounds(&mut put);
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

fn activities(put: Put<'_>) {
    let summary =
        open("What a line shows: reporter, id, kind, form, status, period, title, providers, recipients.");
    let state = one_of(&["unreviewed", "entered", "accepted", "returned"]);
    put(
        "ActivityLine",
        object(&[("summary", summary), ("record", text()), ("state?", state.clone()), ("shared?", truth())]),
    );
    put(
        "ActivityPage",
        object(&[
            ("items", list(named("ActivityLine"))),
            ("total", or_null("integer")),
            ("next", or_null("string")),
        ]),
    );
    put(
        "Standing",
        object(&[("version", whole()), ("present", truth()), ("state", state), ("shared", truth())]),
    );
    let line = json!({ "type": "string", "maxLength": 4000 });
    put(
        "Review",
        object(&[
            ("version", whole()),
            ("verdict", one_of(&["accepted", "returned"])),
            ("reason?", line.clone()),
        ]),
    );
    put("Sharing", object(&[("shared", truth())]));
    put("RemarkBody", object(&[("text", line)]));
    put(
        "Remark",
        object(&[
            ("number", whole()),
            ("person", or_null("integer")),
            ("at", whole()),
            ("returned", truth()),
            ("text", text()),
        ]),
    );
    put("Remarks", items("Remark"));
    put("Records", json!({ "type": "array", "items": named("Record"), "maxItems": 500 }));
    put("RecordLines", json!({ "type": "string", "description": "One record in each line." }));
    put("FacetValue", object(&[("value", text()), ("activities", count())]));
    put("FacetValues", items("FacetValue"));
    let difference = object(&[("path", text()), ("before", or_null("string")), ("after", or_null("string"))]);
    put(
        "Version",
        object(&[
            ("number", whole()),
            ("import", whole()),
            ("day", text()),
            ("withdrawn", truth()),
            ("origin", open("File, sheet and row.")),
            ("differences", list(difference)),
        ]),
    );
    put("Versions", items("Version"));
    put(
        "FoundWords",
        object(&[
            ("code", text()),
            ("severity", one_of(&["error", "warning", "note"])),
            ("activity", or_null("string")),
            ("path", or_null("string")),
            ("args", open("The values that the message shows, each with its kind.")),
            ("place", or_null("string")),
            ("title", text()),
            ("message", text()),
            ("why", text()),
            ("fix", text()),
        ]),
    );
    let outcome = |outcomes: &[&str]| -> Vec<(&str, Value)> {
        vec![
            ("reporter?", text()),
            ("id?", text()),
            ("outcome", one_of(outcomes)),
            ("record?", text()),
            ("etag?", text()),
            ("detail?", text()),
            ("findings", list(named("FoundWords"))),
        ]
    };
    let entered = ["created", "changed", "returned", "unchanged", "refused"];
    let mut one = outcome(&entered);
    one.push(("import", or_null("integer")));
    put("Entered", object(&one));
    let mut of_many = outcome(&entered);
    of_many.push(("index", count()));
    put("Outcome", object(&of_many));
    put(
        "Outcomes",
        object(&[("import", or_null("integer")), ("kept", truth()), ("items", list(named("Outcome")))]),
    );
    let mut checked = outcome(&["good", "refused"]);
    checked.push(("index", count()));
    put("CheckedOne", object(&checked));
    put("Checked", object(&[("items", list(named("CheckedOne"))), ("findings", list(named("FoundWords")))]));
}

fn imports(put: Put<'_>) {
    let names = ["new", "changed", "same", "returned", "gone", "waiting", "findings"];
    let counts: Vec<(&str, Value)> = names.into_iter().map(|name| (name, count())).collect();
    put("Counts", object(&counts));
    put(
        "Import",
        object(&[
            ("id", whole()),
            ("file", text()),
            ("file_hash", text()),
            ("profile", text()),
            ("source", text()),
            ("day", text()),
            ("undone", truth()),
            ("undoes", or_null("integer")),
            ("counts", named("Counts")),
        ]),
    );
    put("Imports", items("Import"));
    let states =
        ["sending", "looking", "mapping", "checking", "checked", "accepting", "done", "failed", "abandoned"];
    put(
        "Upload",
        object(&[
            ("number", whole()),
            ("organisation", text()),
            ("person", or_null("integer")),
            ("file", text()),
            ("bytes", count()),
            ("hash", text()),
            ("state", one_of(&states)),
            ("revision", whole()),
            ("progress", count()),
            ("total", count()),
            ("given_up", truth()),
            ("activities", count()),
            ("counts", named("Counts")),
            ("gone", count()),
            ("totals", list(named("Total"))),
            ("import", or_null("integer")),
            ("made", whole()),
            ("changed", whole()),
        ]),
    );
    put("Uploads", items("Upload"));
    put("Accepting", object(&[("revision", whole()), ("gone", one_of(&["keep", "withdraw"]))]));
    put("Total", object(&[("severity", text()), ("code", text()), ("total", count())]));
    put("Finding", open("Code, severity, place in the file, activity, path, and typed arguments."));
    put(
        "Findings",
        object(&[
            ("totals", list(named("Total"))),
            ("items?", list(named("Finding"))),
            ("next?", or_null("string")),
        ]),
    );
    let left = json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } } });
    put(
        "Undone",
        object(&[("import", whole()), ("restored", count()), ("withdrawn", count()), ("left", left)]),
    );
}

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

/// Documents of organs. The document itself and a request are as the program keeps them; `docs/methods/` tells
/// their members.
fn mandates(put: Put<'_>) {
    let line = object(&[
        ("id", whole()),
        ("version", whole()),
        ("symbol", text()),
        ("language", text()),
        ("organ", or_null("string")),
        ("session", or_null("integer")),
        ("day", or_null("string")),
        ("kind", text()),
        ("title", text()),
        ("paragraphs", count()),
        ("file", text()),
        ("kept", text()),
    ]);
    put("DocumentLine", line);
    put("Documents", object(&[("items", list(named("DocumentLine"))), ("next", or_null("string"))]));
    put(
        "Document",
        json!({ "type": "object", "required": ["ayni-document", "kind", "language", "paragraphs"] }),
    );
    let any = || json!({ "type": "object" });
    let line = object(&[("document", whole()), ("request", any()), ("standing", any()), ("followed", any())]);
    put("RequestLine", line);
    put("Requests", object(&[("items", list(named("RequestLine"))), ("next", or_null("string"))]));
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

fn people(put: Put<'_>) {
    let role = object(&[("role", text()), ("organisation", text())]);
    put(
        "Person",
        object(&[
            ("number", whole()),
            ("name", text()),
            ("email", text()),
            ("language", text()),
            ("state", one_of(&["invited", "active", "suspended", "gone"])),
            ("roles", list(role)),
        ]),
    );
    put("People", items("Person"));
    let roles = [
        "administrator",
        "coordinator",
        "reporter",
        "reviewer",
        "statistician",
        "releasing-authority",
        "guest",
    ];
    let given = object(&[("role", one_of(&roles)), ("organisation?", text())]);
    let line = json!({ "type": "string", "minLength": 1, "maxLength": 200 });
    put(
        "Invitation",
        object(&[
            ("email", json!({ "type": "string", "format": "email", "maxLength": 254 })),
            ("name", line.clone()),
            ("language?", text()),
            ("roles", json!({ "type": "array", "items": given, "minItems": 1 })),
        ]),
    );
    put("Invited", object(&[("number", whole())]));
    put("Organisation", object(&[("id", text()), ("name", text()), ("part_of", text())]));
    put("Organisations", items("Organisation"));
    put("OrganisationBody", object(&[("name", line), ("part_of?", text())]));
}

fn hooks(put: Put<'_>) {
    let events = one_of(&crate::app::hooks::EVENTS);
    put(
        "HookBody",
        object(&[
            ("address", json!({ "type": "string", "format": "uri", "maxLength": 500 })),
            ("events", json!({ "type": "array", "items": events, "minItems": 1 })),
        ]),
    );
    let mut hook = vec![
        ("id", whole()),
        ("address", text()),
        ("events", list(text())),
        ("on", truth()),
        ("why", one_of(&["", "asked", "failed", "gone"])),
        ("person", or_null("integer")),
        ("made", whole()),
    ];
    put("Hook", object(&hook));
    put("Hooks", items("Hook"));
    hook.push(("secret", text()));
    put("NewHook", object(&hook));
    put("HookState", object(&[("on", truth())]));
    put("Delivering", object(&[("delivery", whole())]));
    put(
        "Delivery",
        object(&[
            ("id", whole()),
            ("event", text()),
            ("state", one_of(&["waiting", "done", "failed"])),
            ("attempts", count()),
            ("due", whole()),
            ("answer", or_null("integer")),
            ("trouble", text()),
            ("made", or_null("integer")),
            ("ended", or_null("integer")),
        ]),
    );
    put("Deliveries", page("Delivery"));
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
    put(
        "ExchangeRecord",
        open("A record of the exchange. Its kinds and fields are those of `data/exchange/kinds.toml`."),
    );
    put("RecordFound", object(&[("record", named("ExchangeRecord")), ("why", list(text()))]));
    put("RecordsFound", object(&[("total", count()), ("items", list(named("RecordFound")))]));
    put(
        "RecordMatch",
        object(&[
            ("owner", text()),
            ("id", text()),
            ("kind", text()),
            ("points", whole()),
            ("why", list(text())),
        ]),
    );
    put("RecordMatches", items("RecordMatch"));
    put("RecordKept", object(&[("became", text()), ("findings", list(named("FoundWords")))]));
    put(
        "FunnelStage",
        object(&[
            ("stage", text()),
            ("needs", count()),
            ("partnerships", count()),
            ("days", or_null("integer")),
        ]),
    );
    put(
        "ExchangeFunnel",
        object(&[
            ("needs", count()),
            ("stages", list(named("FunnelStage"))),
            ("repeated", count()),
            ("ended_early", count()),
        ]),
    );
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
