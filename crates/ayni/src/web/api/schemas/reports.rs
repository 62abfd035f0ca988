//! Reports that people write.

use serde_json::json;

use super::{Put, count, items, list, named, object, one_of, text, truth};

pub(super) fn reports(put: Put<'_>) {
    put(
        "ReportKept",
        object(&[
            ("report", text()),
            ("title", json!({ "type": "object", "additionalProperties": text() })),
            ("state", one_of(&["draft", "reviewed", "frozen"])),
            ("edition", text()),
            ("round", text()),
            ("languages", list(text())),
            ("bound", count()),
            ("as_of", text()),
            ("checked", text()),
            ("files", list(text())),
            ("findings", list(named("FoundWords"))),
        ]),
    );
    put("ReportList", items("ReportKept"));
    put("ReportOrder", object(&[("report", text()), ("template", text()), ("years?", text())]));
    put(
        "ReportWork",
        object(&[("act", one_of(&["check", "write", "freeze", "language"])), ("language?", text())]),
    );
    put("ReportText", object(&[("text", text()), ("revision", text())]));
    put(
        "ReportChange",
        object(&[
            ("revision", text()),
            ("text", text()),
            ("look?", truth()),
            ("renew?", truth()),
            ("done?", truth()),
        ]),
    );
    put("ReportFound", object(&[("findings", list(named("FoundWords")))]));
}
