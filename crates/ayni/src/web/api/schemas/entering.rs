//! Attached files and drafts.

use serde_json::{Value, json};

use super::{Put, count, items, list, named, object, or_null, text, texts, truth, whole};

/// Attached files and drafts.
pub fn schemas(put: Put<'_>) {
    put(
        "Attachment",
        object(&[
            ("number", whole()),
            ("name", text()),
            ("kind", text()),
            ("bytes", count()),
            ("sha256", text()),
            ("person", or_null("integer")),
            ("at", whole()),
        ]),
    );
    put("Attachments", items("Attachment"));
    let line = object(&[("id", text()), ("fields", texts())]);
    let lines = json!({ "type": "object", "additionalProperties": list(line) });
    put(
        "Typed",
        json!({
            "type": "object",
            "description": "What was typed, as it was typed: fields by their names in the form (`title@en`, \
                `period.start`), lines of its lists (`parties`, `resources` ...), and lines of the record that \
                were taken out, as `list:id`.",
            "properties": { "fields": texts(), "lists": lines, "gone": list(text()) },
            "additionalProperties": false,
        }),
    );
    let sheet: Vec<(&str, Value)> = vec![
        ("kind", text()),
        ("all?", truth()),
        ("reporter?", text()),
        ("id?", text()),
        ("base?", or_null("string")),
        ("typed", named("Typed")),
        ("revision?", whole()),
    ];
    put("DraftBody", object(&sheet));
    put(
        "DraftLine",
        object(&[
            ("number", whole()),
            ("revision", whole()),
            ("person", or_null("integer")),
            ("reporter", text()),
            ("id", text()),
            ("title", text()),
            ("kept", whole()),
        ]),
    );
    put("Drafts", items("DraftLine"));
    put(
        "Draft",
        object(&[
            ("number", whole()),
            ("revision", whole()),
            ("kind", text()),
            ("all", truth()),
            ("reporter", text()),
            ("id", text()),
            ("base", or_null("string")),
            ("typed", named("Typed")),
        ]),
    );
    put("DraftKept", object(&[("number", whole()), ("revision", whole()), ("beside", truth())]));
    put(
        "DraftChecked",
        object(&[("record", named("Record")), ("fields", texts()), ("findings", list(named("FoundWords")))]),
    );
    put("DraftEntered", object(&[("reporter", text()), ("id", text()), ("record", text())]));
}
