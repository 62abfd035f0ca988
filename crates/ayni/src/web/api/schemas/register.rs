//! Activities and imports.

use serde_json::{Value, json};

use super::{Put, count, items, list, named, object, one_of, open, or_null, text, truth, whole};

/// Activities, what became of them, and what is said of them.
pub fn activities(put: Put<'_>) {
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
    put("SharedList", object(&[("count", count()), ("more", truth())]));
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

/// Imports, files that wait, and what was found in them.
pub fn imports(put: Put<'_>) {
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
    put("Revision", object(&[("revision", whole())]));
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
        "UploadMapping",
        object(&[
            ("revision", whole()),
            ("state", one_of(&states)),
            ("profile", text()),
            ("looked", open("What was seen of the file, and what each line of a proposal rests on.")),
        ]),
    );
    put("MappingBody", object(&[("revision", whole()), ("profile", text()), ("check?", truth())]));
    put("MappingName", object(&[("name", json!({ "type": "string", "minLength": 1, "maxLength": 80 }))]));
    put(
        "Mapping",
        object(&[
            ("organisation", text()),
            ("name", text()),
            ("profile", text()),
            ("person", or_null("integer")),
            ("made", whole()),
        ]),
    );
    put("Mappings", items("Mapping"));
    put(
        "Undone",
        object(&[("import", whole()), ("restored", count()), ("withdrawn", count()), ("left", left)]),
    );
}
